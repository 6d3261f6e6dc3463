// Names that may be one are judged, taken apart and taken back, over invented views.

import assert from 'node:assert/strict';
import { becomes } from '../../eventually.ts';
import { inBrowser } from './browsing.ts';
import { inLanguage } from './in-language.ts';
import { withPeopleViews } from './people-answers.ts';
import { QUESTIONS, TANN } from './people-views.ts';

inBrowser(
  'names taken to be one are taken apart by a judgement with its reason, and a judgement is taken back',
  {},
  async ({ context, page, open }) => {
    const told = await withPeopleViews(context);
    await open(`/people/${TANN.id}`);
    await page.getByRole('button', { name: 'Take apart…' }).first().click();
    await page.getByLabel('Why they are different').fill('the initial is of his brother');
    await page.getByRole('button', { name: 'They are different' }).click();
    await page.getByLabel('Why they are different').waitFor({ state: 'hidden' });
    const [judged] = told.judged;
    assert.equal(judged?.verdict, 'different');
    assert.deepEqual([judged?.a.name, judged?.b.name], ['Josef Tann', 'J. Tann']);
    assert.equal(judged?.reason, 'the initial is of his brother');
    await page.getByRole('button', { name: 'Take this judgement back' }).click();
    await becomes(() => told.withdrawn.length, 1);
    assert.equal((told.withdrawn[0] as { record: string }).record, 'f'.repeat(64));
  },
);

inBrowser('two of one name in two documents are parted by who knows it', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open(`/people/${TANN.id}`);
  await page.locator('.name-forms summary', { hasText: 'یوزف تان' }).click();
  // One document alone: there is nobody to part from.
  await page.locator('.name-forms details[open] li').first().waitFor();
  assert.equal(
    await page
      .getByRole('button', { name: /Another one here/ })
      .filter({ visible: true })
      .count(),
    0,
  );
  await page.locator('.name-forms summary', { hasText: 'Josef Tann' }).click();
  await page
    .getByRole('button', { name: /^Another one here than in/ })
    .last()
    .click();
  await page.getByLabel('Why they are different').fill('the doctor, not the teacher');
  await page.getByRole('button', { name: 'They are different' }).click();
  await becomes(() => told.judged.length, 1);
  const [judged] = told.judged;
  assert.deepEqual([judged?.verdict, judged?.a.name, judged?.b.name], ['different', 'Josef Tann', 'Josef Tann']);
  assert.notEqual(judged?.a.source, judged?.b.source);
});

inBrowser('names are judged by one key each, and the queue goes on', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/people/identity');
  await page.getByRole('heading', { name: /Josef Tann.*Josef Thann/ }).waitFor();
  await page.getByText('14 claims hang on it').waitFor();
  await page.getByText('a head of police and a warder on the same days').waitFor();
  await page.keyboard.press('d');
  await page.getByRole('heading', { name: /Marek Odell.*M. Odell/ }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Nothing is left here').waitFor();
  await becomes(() => told.judged.map((one) => one.verdict), ['different', 'unsure']);
  assert.deepEqual(told.judged[0]?.a, QUESTIONS[0]?.a.of);
});

inBrowser('the last judgement on names is taken back by a key', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/people/identity');
  await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: /M. Odell/ }).waitFor();
  await page.keyboard.press('z');
  await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
  await page.getByText('Taken back', { exact: true }).waitFor();
  await becomes(() => told.withdrawn.length, 1);
  assert.equal((told.withdrawn[0] as { on: string }).on, QUESTIONS[0]?.a.of.source);
});

inBrowser(
  'a judgement on names that the server refuses stands as it stood, and that is told',
  {},
  async ({ context, page, open, allowed }) => {
    allowed.push(/409/);
    await withPeopleViews(context, { refuse: true });
    await open('/people/identity');
    await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('alert').getByText('It was not recorded.').waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: /Josef Thann/ }).waitFor();
    await becomes(() => page.locator('.pair .claim-state').filter({ hasText: 'Judged' }).count(), 0);
  },
);

inBrowser('the days of a post stand under it where two names are compared', {}, async ({ context, page, open }) => {
  await withPeopleViews(context);
  await open('/');
  await inLanguage(page, 'fa', 'paper');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(new URL('/people/identity', page.url()).href);
  const post = page.locator('.pair-table li').filter({ hasText: 'Head, harbour police' }).first();
  assert.equal(await post.locator('bdi').innerText(), 'Head, harbour police');
  assert.equal(await post.locator('.block').innerText(), '1972 – 1975');
});
