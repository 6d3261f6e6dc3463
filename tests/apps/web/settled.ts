// When a page has come to rest, for what looks at all of it at once (axe, its width, where things stand): nothing it asked for is on its way,
// and it has been painted since.

import type { Page, Request } from 'playwright-core';
import { eventually } from '../../eventually.ts';

const PAINTS = 3;

/** To be made with the page; gives back how to wait. */
export function settling(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => underway.delete(request));
  const painted = (): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return async () => {
    let paints = 0;
    await eventually(
      async () => {
        await painted();
        const loading = await page.locator('.loading').count();
        paints = underway.size === 0 && loading === 0 ? paints + 1 : 0;
        return paints;
      },
      (count) => count === PAINTS,
      'the page has come to rest',
    );
  };
}
