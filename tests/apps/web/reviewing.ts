// A browser over a case made on the command line of invented documents, for the tests of judgement: keys go to the real server, and
// what they did is read back from it.

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ReviewPage } from '../../../src/model/judgement.ts';
import { becomes } from '../../eventually.ts';
import { borrowBrowser, findChromium, PATIENCE_MS } from './chromium.ts';
import { makeCase, serveCopy } from './served-case.ts';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'bulletin.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry hands held at Orsund</title></head><body>
<article><h1>Ferry hands held at Orsund</h1><p class="byline">By Ilse Varn</p><p>14 August 1974</p>
<p>This report is invented, and so is the port of Orsund.</p>
<p>More than 2,400 dock workers were detained in the first week of August, according to the Ferry Union. On 9 August 1974 police arrested 36 people at the pier.</p>
<p>“Nobody has answered our letters,” the secretary of the union, Marek Odell, said on Tuesday.</p>
<p>The union wrote again on 20 September 1974. At least 12 people were killed on 22 September 1974, the union said.</p>
</article></body></html>`,
  'letter.txt':
    'نامهٔ خانواده‌ها\n\nاین نامه ساختگی است.\n\nبیش از ۲۴۰۰ کارگر بندر در مرداد ۱۳۵۳ بازداشت شدند. محمد اودل گفت: «هیچ‌کس به ما پاسخ نداده است.»\n',
};

export interface Reviewing {
  readonly page: Page;
  readonly origin: string;
  /** What may be said in the console without the test failing. */
  readonly allowed: RegExp[];
  go(path: string): Promise<void>;
  /** What the server has under this query of `/api/review`. */
  asked(query: string): Promise<ReviewPage>;
}

const executablePath = findChromium();

type Visit = (reviewing: Reviewing, t: TestContext) => Promise<void>;

/** Tests over a case of these documents, which is made once. */
export function reviewingOf(
  documents: Readonly<Record<string, string>>,
  prepare?: (folder: string) => void,
): (name: string, visit: Visit) => void {
  let made: string | null = null;
  after(() => made !== null && rmSync(made, { recursive: true, force: true }));
  return (name, visit) => {
    const skip = executablePath === null ? 'no Chromium on this machine' : false;
    test(name, { skip }, async (t) => {
      if (made === null) {
        made = makeCase(documents);
        prepare?.(join(made, 'case'));
      }
      await visitCase(t, made, visit);
    });
  };
}

async function visitCase(t: TestContext, made: string, visit: Visit): Promise<void> {
  const { address } = await serveCopy(t, made);
  const { origin, hash } = new URL(address);
  const context = await (await borrowBrowser()).newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  t.after(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const wrong: string[] = [];
  const allowed: RegExp[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${message.text()} ${message.location().url}`);
  });
  page.on('response', (response) => {
    if (!response.url().startsWith(`${origin}/`)) wrong.push(response.url());
  });
  await page.goto(address);
  await page.getByRole('link', { name: 'Review', exact: true }).waitFor();
  const go = async (path: string): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await page.locator('#room').waitFor();
  };
  const asked = async (query: string): Promise<ReviewPage> => {
    const headers = { Authorization: `Bearer ${hash.slice('#key='.length)}` };
    const answer = (await (await fetch(`${origin}/api/review?${query}`, { headers })).json()) as { data: ReviewPage };
    return answer.data;
  };
  await visit({ page, origin, allowed, go, asked }, t);
  assert.deepEqual(
    wrong.filter((text) => !allowed.some((one) => one.test(text))),
    [],
    'the console has errors, or another origin was asked',
  );
}

export const whileReviewing = reviewingOf(DOCUMENTS);

/** The words marked in the context: of the proposal shown. */
export const shownWords = async (page: Page): Promise<string> =>
  (await page.locator('.mark-proposal').allTextContents()).join('');

/** Waits until the proposal of these words is shown. */
export async function shows(page: Page, words: string | undefined): Promise<void> {
  await becomes(() => shownWords(page), words ?? '');
}

/** Waits until the room says so many under this state. */
export async function counted(page: Page, state: string, count: number): Promise<void> {
  await page
    .locator('.state-choice')
    .getByRole('button', { name: `${count} ${state}`, exact: true })
    .waitFor();
}
