// The recording of the invented hearing (examples/kuhdar), twelve seconds long, beside its transcript: played in Chromium.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { becomes } from '../../eventually.ts';
import { borrowBrowser, findChromium, PATIENCE_MS } from './chromium.ts';
import { serveCase } from './served-case.ts';

const example = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../examples/kuhdar/${name}`, import.meta.url));

/** So that a sentence is still being said when a slow machine comes to look. */
function playSlowly(): void {
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (): Promise<void> {
    this.defaultPlaybackRate = 0.4;
    this.playbackRate = 0.4;
    return play.call(this);
  };
}

const secondOf = (page: Page): Promise<number> =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

async function recordingPlays(page: Page): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('heading', { level: 1, name: '16-hearing.wav' }).waitFor();
  const cue = page.locator('.leaf p', { hasText: 'I was in ward three.' });
  assert.equal(await cue.locator('.cue-voice').textContent(), 'First witness');
  assert.equal(await cue.locator('.cue-tag').first().isVisible(), false);
  await cue.getByRole('button', { name: 'Play from 00:00:05' }).click();
  assert.equal(await page.locator('audio').count(), 0, 'it plays before the veil is lifted');
  await becomes(() => page.evaluate(() => document.activeElement?.textContent), 'Lift the veil');
  assert.ok(!asked.some((path) => path.startsWith('/o/')), 'the recording was asked for before the veil was lifted');
  await page.keyboard.press('Enter');
  await page.locator('.leaf [data-said]', { hasText: 'I was in ward three.' }).waitFor();
  assert.ok((await secondOf(page)) >= 5.2);
  await page.locator('.leaf [data-said]', { hasText: 'The man in the middle' }).waitFor();
  await page.getByRole('button', { name: 'Play from 00:00:02' }).click();
  await page.locator('.leaf [data-said]', { hasText: 'We shall read 412 names' }).waitFor();
  const second = await secondOf(page);
  assert.ok(second >= 2.4 && second < 5.2, `at second ${second}`);
  await becomes(() => page.locator('[data-said]').count(), 1);
}

async function transcriptOffersIt(page: Page): Promise<void> {
  await page
    .locator('.page-tools')
    .getByRole('link', { name: /Online hearing/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /Online hearing/ }).waitFor();
  await page.locator('.leaf .mark-figure', { hasText: '61 men' }).waitFor();
  await page.getByRole('button', { name: 'Lift the veil' }).click();
  await page.getByRole('button', { name: 'Play from 00:00:08' }).click();
  await page.locator('.leaf [data-said]', { hasText: 'Mr Nilabi' }).waitFor();
  // The words chosen are those of the text, past the tag before them.
  await page.evaluate(() => {
    const piece = [...document.querySelectorAll('[data-u]')].find((one) => one.textContent?.startsWith('Thank you.'));
    const node = piece?.firstChild;
    if (node) getSelection()?.setBaseAndExtent(node, 0, node, 'Thank you.'.length);
  });
  await page.locator('.selection-bar .chosen', { hasText: /^Thank you\.$/ }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
  assert.deepEqual(
    grave.map((one) => `${one.id} ${one.nodes[0]?.html}`),
    [],
  );
}

const executablePath = findChromium();

test('a recording is played beside its transcript, by time, and only once the veil is lifted', {
  skip: executablePath === null ? 'no Chromium on this machine' : false,
}, async (t) => {
  const { address } = await serveCase(t, {
    '16-hearing.wav': example('16-hearing.wav'),
    '16-hearing.vtt': example('16-hearing.vtt'),
  });
  const context = await (await borrowBrowser()).newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  t.after(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.addInitScript(playSlowly);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('link', { name: '16-hearing.wav' }).click();
  await recordingPlays(page);
  await transcriptOffersIt(page);
  assert.deepEqual(wrong, []);
});
