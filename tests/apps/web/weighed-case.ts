// A case made on the command line, served and weighed, with a page of it in the browser: for tests of rooms over what is really weighed.

import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import type { WeighingState } from '../../../src/model/weighing.ts';
import { eventually } from '../../eventually.ts';
import { borrowBrowser, findChromium, PATIENCE_MS } from './chromium.ts';
import { serveCase } from './served-case.ts';

export interface WeighedCase {
  readonly page: Page;
  readonly origin: string;
  /** What the console said was wrong. */
  readonly said: readonly string[];
  /** What the server answers. */
  asked<T>(path: string): Promise<T>;
  /** Waits until nothing is left to be weighed. */
  weighed(): Promise<unknown>;
}

/** Why such tests are left out on this machine; false where they are not. */
export const withoutBrowser: string | false = findChromium() === null ? 'no Chromium on this machine' : false;

export async function weighedCase(t: TestContext, documents: Readonly<Record<string, string>>): Promise<WeighedCase> {
  const { address } = await serveCase(t, documents);
  const { origin, hash } = new URL(address);
  const headers = { Authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('key')}` };
  const asked = async <T>(path: string): Promise<T> =>
    ((await (await fetch(`${origin}${path}`, { headers })).json()) as { data: T }).data;
  const weighed = () =>
    eventually(
      () => asked<WeighingState>('/api/weighing'),
      ({ behind, weighedAt }) => behind === 0 && weighedAt !== null,
      'the case is weighed',
    );
  await weighed();
  const page = await (await borrowBrowser()).newPage();
  t.after(() => page.close());
  page.setDefaultTimeout(PATIENCE_MS);
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.goto(address);
  await page.locator('#room').waitFor();
  return { page, origin, said, asked, weighed };
}
