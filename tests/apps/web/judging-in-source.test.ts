import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { becomes, eventually } from '../../eventually.ts';
import { type Reviewing, whileReviewing } from './reviewing.ts';

async function openSource({ page, asked, go }: Reviewing, file: string): Promise<string> {
  const item = (await asked('state=waiting&limit=200')).items.find((one) => one.source.file.endsWith(file));
  const path = `/sources/${(item?.source.id ?? '').slice('sha256:'.length)}`;
  await go(path);
  await page.locator('.leaf').waitFor();
  return path;
}

/** Selects these words of the page, as a person would with the mouse. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const piece = [...document.querySelectorAll('.leaf [data-u]')].find((one) => one.textContent?.includes(wanted));
    const node = piece?.firstChild;
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (node && at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, words);

whileReviewing('a claim chosen on the page is judged there, and a rejected one goes out of sight', async (at) => {
  const { page, asked } = at;
  await openSource(at, 'bulletin.html');
  const head = page.locator('#claims-head');
  assert.match((await head.textContent()) ?? '', /^\d+ claims, none judged$/);
  const rows = page.locator('.claims > ol > li');
  const before = await rows.count();
  await page.keyboard.press('j');
  const words = (await page.locator('.claims li.active .exact').textContent()) ?? '';
  await page.keyboard.press('r');
  await page.getByText('Show 1 rejected claim').waitFor();
  await page.locator('.claims li.active .claim-state-rejected').waitFor();
  await page.keyboard.press('Escape');
  await becomes(() => rows.count(), before - 1);
  await page.getByLabel('Show 1 rejected claim').check();
  await becomes(() => rows.count(), before);
  await page.locator('.claims .notice-said', { hasText: words }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Show 1 rejected claim').waitFor({ state: 'hidden' });
  await eventually(
    () => asked(''),
    (found) => found.counts.rejected === 0,
    'the rejection is withdrawn',
  );
  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.locator('.mark-proposal').first().waitFor();
  assert.equal((await asked('')).counts.rejected, 0, 'the way to Review rejects nothing');
});

whileReviewing('a claim is written by hand about the words selected, and stands by its author’s word', async (at) => {
  const { page, asked } = at;
  await openSource(at, 'bulletin.html');
  await select(page, 'so is the port of Orsund');
  await page.getByRole('button', { name: 'Write a claim' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a claim' });
  await dialog.getByLabel('What kind of claim is it?').selectOption({ label: 'Site' });
  assert.equal(await dialog.locator('.form-span mark').textContent(), 'so is the port of Orsund');
  await dialog.getByRole('button', { name: 'Keep this claim' }).click();
  await dialog.getByText('Site is missing.').waitFor();
  await dialog.getByRole('textbox', { name: 'Site: as the text has it' }).fill('the port of Orsund');
  await dialog.getByRole('textbox', { name: 'Condition' }).fill('invented');
  await dialog.getByRole('button', { name: 'Begin a word later' }).click();
  await dialog.getByRole('button', { name: 'Keep this claim' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.claims .exact', { hasText: 'is the port of Orsund' }).waitFor();
  const [item] = (await asked('state=accepted')).items;
  assert.equal(item?.claim.passage.exact, 'is the port of Orsund');
  assert.equal(item?.claim.foundBy, 'person');
  assert.equal(item?.claim.kind === 'site' && item.claim.name.text, 'the port of Orsund');
});

whileReviewing('a source is assessed with reasons, and a better copy takes its judgements over', async (at) => {
  const { page, origin, asked } = at;
  const old = await openSource(at, 'bulletin.html');
  await page.getByRole('button', { name: 'Assess this source' }).click();
  await page.getByRole('combobox', { name: 'First-hand' }).selectOption({ label: 'no: it tells what others told' });
  await page.getByLabel(/^C: fairly reliable/).check();
  await page.getByRole('combobox', { name: 'Bearing' }).selectOption({ label: 'incriminating' });
  await page.getByLabel('Reason, if you want to give one').fill('It quotes the union.');
  await page.getByRole('button', { name: 'Keep the assessment' }).click();
  const row = page.locator('.assessments li');
  await row.getByText('not first-hand').waitFor();
  await row.filter({ hasText: /C: fairly reliable.*incriminating.*It quotes the union/s }).waitFor();

  await page.locator('.leaf .mark-figure').first().click();
  await page.keyboard.press('a');
  await eventually(
    () => asked('state=accepted'),
    (found) => found.total === 1,
    'one figure is accepted',
  );
  const buffer = Buffer.from(
    'Ferry hands held at Orsund\n\n14 August 1974\n\nThis better copy is invented too.\n\nMore than 2,400 dock workers were detained in the first week of August, according to the Ferry Union. On 9 August 1974 police arrested 36 people at the pier.\n',
  );
  await page.goto(`${origin}/sources`);
  await page.locator('#choose-files').setInputFiles({ name: 'better.txt', mimeType: 'text/plain', buffer });
  await page.getByText(/1 file received\./).waitFor();
  await page.goto(origin + old);
  await page.getByRole('button', { name: 'A better copy of this is in the case…' }).click();
  await page.getByLabel('Title or file of the source').fill('better');
  await page.locator('.source-picker').getByRole('radio').first().check();
  await page.getByLabel('Why it is the better copy').fill('It is complete.');
  await page.getByRole('button', { name: 'Replace by this copy' }).click();
  const copy = page.locator('.copy');
  await copy.getByText('It is complete.').waitFor();
  await copy.getByText('1 judgement found again.').waitFor();
  await copy.locator('.anchors', { hasText: /2,400.*of 100 alike/ }).waitFor();
});

for (const [language, theme] of [
  ['en', 'paper'],
  ['fa', 'night'],
] as const)
  whileReviewing(`axe finds nothing serious where a source is judged (${language}, ${theme})`, async (at) => {
    const { page } = at;
    await page.evaluate(
      ([chosen, paper]) => {
        localStorage.setItem('habeas.language', chosen);
        localStorage.setItem('habeas.theme', paper);
      },
      [language, theme] as const,
    );
    await openSource(at, 'bulletin.html');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.locator('.claims li.active .claim-state-accepted').waitFor();
    await page.locator('.assessments ~ .actions button').click();
    const grave = async (where: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      const found = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
      assert.deepEqual(
        found.map((one) => `${where}: ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
        [],
      );
    };
    await grave('the source');
    await page.locator('#claims-head').click();
    await page.keyboard.press('e');
    await page.locator('.claim-dialog[open] .claim-form').waitFor();
    await grave('the form');
  });
