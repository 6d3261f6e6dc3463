// What a person says is the answer to an appeal, and the passages that speak of messages: weighed by the real server, seen where they stand.

import assert from 'node:assert/strict';
import { becomes } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inLanguage } from './in-language.ts';
import { entry, joins, room, SHEET, whileJoining } from './joining.ts';
import { settling } from './settled.ts';
import { assertNothingWider } from './width.ts';

whileJoining('a refusal that no rule knows as one is marked as the answer to an appeal', async ({ page, go }) => {
  await go('/appeals');
  await page.getByRole('link', { name: 'where their sons were buried' }).click();
  const state = room(page).locator('.facts b');
  await becomes(() => state.textContent(), 'not said whether answered');
  await joins(page, 'sheet', 'a refusal', 'no place would be shown');
  await becomes(() => state.textContent(), 'refused');
  await entry(page, SHEET).getByText('You said that it is the answer, a refusal.').waitFor();
  await entry(page, SHEET).getByText('no place would be shown', { exact: true }).waitFor();
});

whileJoining('a claim is written of a passage that speaks of a message', async ({ page, go, asked }) => {
  await go('/appeals');
  await page.getByRole('button', { name: 'Passages that speak of messages' }).click();
  await page.waitForURL(/list=messages/);
  const line = page.locator('.row-list .claim-line', { hasText: 'A note was handed in' });
  await line.getByRole('link', { name: 'Write a claim of this' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a claim' });
  await becomes(() => dialog.getByLabel('What kind of claim is it?').inputValue(), 'communication');
  await dialog.getByRole('button', { name: 'Keep this claim' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const [made] = (await asked('state=accepted')).items;
  assert.equal(made?.claim.kind, 'communication');
  assert.match(made?.claim.passage.exact ?? '', /^A note was handed in/);
  await page.goBack();
  await page.waitForURL(/\/appeals\?list=messages/);
});

whileJoining('a person says what became of a message of which no claim was made', async ({ page, go }) => {
  await go('/appeals?list=messages');
  const line = page.locator('.row-list .claim-line', { hasText: 'A note was handed in' });
  await line.getByRole('link', { name: 'What may have become of it' }).click();
  const state = room(page).locator('.facts b');
  await becomes(() => state.textContent(), 'not said whether answered');
  await joins(page, 'sheet', 'a refusal', 'no place would be shown');
  await becomes(() => state.textContent(), 'refused');
  await entry(page, SHEET).getByText('You said that it is the answer, a refusal.').waitFor();
});

whileJoining(
  'axe finds nothing serious among the passages and under an appeal, and nothing is too wide, in Persian',
  async (at) => {
    const { page, go } = at;
    const settled = settling(page);
    await inLanguage(page, 'fa', 'night');
    await go('/appeals');
    await page.locator('.row-list a').first().click();
    await page.locator('.appeal-panel').waitFor();
    await settled();
    await assertAccessible(page, 'an appeal');
    const { pathname, search } = new URL(page.url());
    await assertNothingWider({ page, settled }, [pathname + search, '/appeals?list=messages']);
    await page.locator('.row-list .claim-line').first().waitFor();
    await assertAccessible(page, 'the passages');
    await page.locator('.row-list a[href^="/appeals"]').first().click();
    await page.locator('.appeal-panel').waitFor();
    await settled();
    await assertAccessible(page, 'a passage that is open');
  },
);
