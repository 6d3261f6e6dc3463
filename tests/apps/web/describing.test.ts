// A person says in the app what a document is: with the keyboard, beside what was read of it, and takes it back. The documents are invented.

import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { type Reviewing, whileReviewing } from './reviewing.ts';

async function openBulletin({ page, asked, go }: Reviewing): Promise<void> {
  const item = (await asked('state=waiting&limit=200')).items.find((one) => one.source.file.endsWith('bulletin.html'));
  await go(`/sources/${(item?.source.id ?? '').slice('sha256:'.length)}`);
  await page.locator('.leaf').waitFor();
}

whileReviewing('what a document is is said in the reader, marked in its head, and taken back', async (at) => {
  const { page } = at;
  at.allowed.push(/status of 400/);
  await openBulletin(at);
  const part = page.locator('section', { has: page.locator('#described-head') });
  await part.getByRole('button', { name: /^Correct the title/ }).press('Enter');
  const title = part.getByLabel('Title', { exact: true });
  assert.equal(await title.getAttribute('placeholder'), 'Ferry hands held at Orsund');
  await part.getByLabel('Publisher', { exact: true }).fill('Harbour Post');
  await part.getByLabel('Day of publication', { exact: true }).fill('1974-08-33');
  await part.getByLabel('Kind').selectOption('report');
  await part.getByLabel('Writer: nobody knows it').check();
  await page.keyboard.press('Tab');
  await part.getByRole('button', { name: 'Keep it' }).press('Enter');
  await part.getByText(/is no day, month or year: write 2021-05-06/).waitFor();
  await part.getByLabel('Day of publication', { exact: true }).fill('1974-08-16');
  const { violations } = await new AxeBuilder({ page }).include('.assess-form').analyze();
  assert.deepEqual(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
    [],
  );
  await part.getByRole('button', { name: 'Keep it' }).press('Enter');
  await part.getByText('It is kept.').waitFor();
  const head = page.locator('.source-head');
  await head.getByText('A person’s word: Publisher, Writer, Day of publication, Kind').waitFor();
  assert.match((await head.textContent()) ?? '', /Report · Harbour Post/);
  assert.doesNotMatch((await head.textContent()) ?? '', /Ilse Varn/);
  assert.match((await part.textContent()) ?? '', /Writer: unknown · the document itself: .*Ilse Varn/);
  await page.reload();
  await part.getByText('Harbour Post').waitFor();
  await part.getByRole('button', { name: 'Change what you said' }).click();
  assert.equal(await part.getByLabel('Publisher', { exact: true }).inputValue(), 'Harbour Post');
  await part.getByRole('button', { name: 'Back to what was read' }).click();
  await part.getByText('All is as read.').waitFor();
  await head.getByText('Ilse Varn').waitFor();
});
