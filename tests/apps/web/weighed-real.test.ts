// The rooms of the weighing over a case made on the command line: what the server weighs is what they show, and what is declared in them is weighed again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OriginDeclarationView, SharedRow } from '../../../src/model/rooms/origins.ts';
import type { Page } from '../../../src/model/weighing.ts';
import { weighedCase, withoutBrowser } from './weighed-case.ts';

const REPORT =
  'The harbour police of Orsund shut the east pier at four in the morning, the clerk of the ferry office wrote, and more than 240 dock workers were detained before the tide turned; nobody was told where the lorries went, and the pumps of the dry dock ran until noon.';
const article = (title: string, day: string, words: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${day}</p>
<p>This page is invented, and so is the port of Orsund.</p><p>${words}</p></article></body></html>`;

const DOCUMENTS = {
  'clerk.html': article('Pier shut at dawn', '9 August 1974', REPORT),
  'reprint.html': article('Workers held at Orsund', '20 August 1974', `${REPORT} The union asks for their names.`),
};

test('a reprint stands beside what it repeats, and what a person declares of them is weighed', {
  skip: withoutBrowser,
}, async (t) => {
  const { page, origin, asked, said, weighed } = await weighedCase(t, DOCUMENTS);
  const pairs = await asked<Page<SharedRow>>('/api/origins/shared?kind=copied');
  assert.equal(pairs.total, 1);
  await page.goto(`${origin}/origins?pairs=copied`);
  await page.locator('.row-list a').first().click();
  await page.locator('.shared-mark').first().filter({ hasText: 'harbour police of Orsund' }).waitFor();
  await page.getByLabel('They are of two origins, in spite of what they share').check();
  await page.getByLabel('Why: it stands in the ledger with your name').fill('two clerks wrote it down apart');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('It stands in the ledger.').waitFor();
  const [declared] = await asked<readonly OriginDeclarationView[]>('/api/origins/declarations');
  assert.equal(declared?.what, 'apart');
  await weighed();
  await page.goto(`${origin}/figures`);
  await page.locator('.row-list a').first().click();
  await page.locator('.detail .plot a').first().waitFor();
  await page.locator('.detail').getByText('2 origins', { exact: true }).first().waitFor();
  assert.deepEqual(said, []);
});
