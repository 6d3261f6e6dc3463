// A browser over a case of invented documents about the invented port of Orsund, in which a person joins and parts passages with the keys alone.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { becomes } from '../../eventually.ts';
import { reviewingOf } from './reviewing.ts';

const article = (title: string, day: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${day}</p>
<p>This page is invented, and so is the port of Orsund.</p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;

const CLI = fileURLToPath(new URL('../../../apps/cli/main.ts', import.meta.url));

export const ANOTHERS_REASON = 'the nurse had written to him';
export const STRETCHERS = 'Eleven stretchers came in from the kilns before dawn, the nurse Ilse Varn wrote.';
export const SHEET =
  'A clerk came to the gate on 3 July and read from a sheet that no burial place would be shown to anyone.';

const DOCUMENTS = {
  'minister.html': article(
    'The minister speaks',
    '12 May 1979',
    'The Minister of Works, Halvar Brandt, denied on Saturday that prisoners had been killed at the Orsund salt works.',
    '“We know nothing of any letters from the families,” Halvar Brandt told reporters.',
  ),
  'nurse.html': article(
    'A nurse remembers',
    '3 May 1989',
    STRETCHERS,
    'On 4 May 1979 soldiers shot nine prisoners at the Orsund salt works, she wrote.',
  ),
  'families.html': article(
    'Families write to the ministry',
    '9 June 1979',
    'On 2 June 1979 the families of the prisoners sent a letter to the Ministry of Works asking where their sons were buried.',
    'A note was handed in at the side door, and nobody signed for the letter.',
  ),
  'clerk.html': article(
    'What the clerk read',
    '1 August 1979',
    SHEET,
    'Fifty-five men slept in the drying shed of the salt works that May, the clerk said.',
  ),
};

export const whileJoining = reviewingOf(DOCUMENTS);

/** The same case, in which another person laid the stretchers beside the claim of ignorance, and said why. */
export const whileTwoJoin = reviewingOf(DOCUMENTS, (folder) => {
  const home = mkdtempSync(join(tmpdir(), 'habeas-other-'));
  const habeas = (...args: readonly string[]): void => {
    const env = { ...process.env, HABEAS_HOME: home };
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  habeas('init', join(home, 'own'));
  // The case is signed with the key of its device, whoever sits at it.
  const keys = join(folder, '..', 'keys');
  for (const key of readdirSync(keys).filter((name) => name.startsWith('log-')))
    cpSync(join(keys, key), join(home, 'keys', key));
  const said = ['minister.html', 'know nothing of any letters', 'nurse.html', STRETCHERS];
  habeas('decide', folder, 'beside', ...said, '--reason', ANOTHERS_REASON);
  rmSync(home, { recursive: true, force: true });
});

export const room = (page: Page): Locator => page.locator('.detail');
export const told = (page: Page): Locator => page.locator('.pairing-row > [role=status]');
export const entry = (page: Page, words: string): Locator => room(page).locator('.claim-line', { hasText: words });

/** Tab until this has the focus: a person has no other way to it. */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor();
  for (let i = 0; i < 80; i++) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not come to ${to}`);
}

/** Finds the words in the case and says this of their sentence, with the keys alone. */
export async function joins(page: Page, query: string, act: string, why = ''): Promise<void> {
  const find = room(page).getByRole('button', { name: 'Find a passage…' });
  await tabTo(page, find);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Find a passage' });
  await becomes(() => dialog.getByLabel('Words, names').evaluate((field) => field === document.activeElement), true);
  await page.keyboard.type(query);
  await dialog.locator('.hit-button').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio');
  if (why !== '') {
    await tabTo(page, dialog.getByLabel('Why'));
    await page.keyboard.type(why);
  }
  await tabTo(page, dialog.getByRole('button', { name: act, exact: true }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  assert.ok(await find.evaluate((button) => button === document.activeElement), 'the focus is where it was');
  await told(page).filter({ hasText: 'Recorded: you said that it belongs here.' }).waitFor();
}
