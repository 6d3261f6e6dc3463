// The whole of it, as a person has it: a case made on the command line, served by `habeas serve`, opened in Chromium. The
// documents are invented, and say so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { borrowBrowser, findChromium, PATIENCE_MS } from './chromium.ts';
import { serveCase } from './served-case.ts';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'bulletin.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry hands held at Orsund</title></head><body>
<nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>
<article><h1>Ferry hands held at Orsund</h1><p class="byline">By Ilse Varn</p><p>14 August 1974</p>
<p>This report is invented, and so is the port of Orsund.</p>
<p>More than 2,400 ferry hands were detained in the first week of August, according to the Ferry Union.</p>
<p>“Nobody has answered our letters,” the secretary of the union, Marek Odell, said on Tuesday.</p></article>
<footer>Share this page</footer></body></html>`,
  'letter.txt': 'نامهٔ خانواده‌ها\n\nاین نامه ساختگی است.\n\nمحمد اودل از وزارت خواست تا پایان شهریور پاسخ دهد.\n',
};

async function tour(page: Page, origin: string): Promise<void> {
  await page.getByText('2 are read and searched for claims.').waitFor();
  await page.getByRole('link', { name: 'Ferry hands held at Orsund' }).click();
  await page.locator('.leaf .mark-quote', { hasText: 'Nobody has answered our letters' }).first().click();
  await page.locator('.claims li.active', { hasText: 'Nobody has answered our letters' }).waitFor();
  await page.waitForURL(/at=\d+-\d+/);
  const deepLink = page.url();
  await page.goto(deepLink);
  await page.locator('.leaf .mark-active', { hasText: 'Nobody has answered our letters' }).first().waitFor();
  await page.locator('.source-head', { hasText: '14 August 1974' }).waitFor();

  await page.goto(`${origin}/search?q=Mohammad`);
  await page.locator('.hits').getByRole('link', { name: /محمد/ }).first().click();
  await page.locator('.leaf .mark-asked', { hasText: 'محمد' }).first().waitFor();
  assert.equal(await page.locator('.leaf').evaluate((leaf) => getComputedStyle(leaf).direction), 'rtl');
}

async function addAndVerify(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sources`);
  const buffer = Buffer.from(
    'Notice of the invented port of Orsund\n\n3 May 1981\n\nThe lighthouse is dark until further notice.\n',
  );
  await page.locator('#choose-files').setInputFiles({ name: 'notices/17.txt', mimeType: 'text/plain', buffer });
  await page.getByText(/1 file received\./).waitFor();
  await page.getByLabel('Title, file or publisher').fill('17.txt');
  await page.getByText('1 source', { exact: true }).waitFor();
  await page.locator('.rows a').first().click();
  await page.locator('.leaf').getByText('The lighthouse is dark until further notice.').waitFor();
  await page.getByRole('button', { name: 'Note on this source' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Compare with the tide table.');
  await page.getByRole('button', { name: 'Keep it in the ledger' }).click();
  await page.locator('.notes').getByText('Compare with the tide table.').waitFor();
  await page.goto(`${origin}/ledger`);
  await page.getByRole('button', { name: 'Verify every byte' }).click();
  await page.getByText('Intact. Time or outside view is not proven.').waitFor();
}

const executablePath = findChromium();

test('a case made on the command line is read, searched, added to and verified in the app', {
  skip: executablePath === null ? 'no Chromium on this machine' : false,
}, async (t) => {
  const { address, process: served } = await serveCase(t, DOCUMENTS);
  const { origin } = new URL(address);
  const context = await (await borrowBrowser()).newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  t.after(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('response', (response) => {
    if (!response.url().startsWith(`${origin}/`)) wrong.push(response.url());
  });
  await page.goto(address);
  await tour(page, origin);
  await addAndVerify(page, origin);
  assert.deepEqual(wrong, []);

  served.kill('SIGTERM');
  await new Promise((resolve) => served.once('exit', resolve));
  assert.equal(served.exitCode, 0, 'the server was asked to end and did not end in peace');
});
