// A browser test: the real app, served by the real server over the invented case, in a real Chromium. Whatever a test is
// about, it also fails where the page asked any other origin for anything, or wrote an error to its console.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../../apps/server/start-server.ts';
import { type InventedOptions, inventedCase } from '../invented-case/case.ts';
import { INVENTED_DOCUMENTS } from '../invented-case/documents.ts';
import { idOf } from '../invented-case/writing.ts';
import { borrowBrowser, findChromium, PATIENCE_MS } from './chromium.ts';
import { settling } from './settled.ts';

const executablePath = findChromium();
const built = existsSync(fileURLToPath(new URL('../../../apps/web/dist/index.html', import.meta.url)));

export interface Visit {
  readonly t: TestContext;
  readonly server: RunningServer;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console may say without the test failing. */
  readonly allowed: RegExp[];
  /** Opens this path of the app, with the key already in the window. */
  open(path: string): Promise<void>;
  /** Waits until the page has come to rest. */
  settled(): Promise<void>;
}

export function inBrowser(name: string, options: InventedOptions, visit: (visit: Visit) => Promise<void>): void {
  const skip = executablePath === null ? 'no Chromium on this machine' : false;
  test(name, { skip }, async (t) => {
    assert.ok(built, 'the web app is not built: run `npm test`, or `vite build apps/web`');
    const folder = mkdtempSync(join(tmpdir(), 'habeas-web-'));
    const uploadFolder = join(folder, 'uploads');
    const server = await startServer(inventedCase(options), { uploadFolder });
    t.after(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const context = await (await borrowBrowser()).newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const said: string[] = [];
    const elsewhere: string[] = [];
    const allowed: RegExp[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
    });
    context.on('weberror', (error) => said.push(error.error().message));
    const ours = (url: string): boolean =>
      [server.address, server.evidenceAddress].some(
        (own) => url.startsWith(`${own}/`) || url.startsWith(`blob:${own}/`),
      );
    // A request that the content security policy stopped never left the browser.
    context.on('requestfailed', (request) => {
      if (!ours(request.url()) && request.failure()?.errorText !== 'csp') elsewhere.push(request.url());
    });
    context.on('response', (response) => {
      if (!ours(response.url())) elsewhere.push(response.url());
    });
    t.after(() => context.close());
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const settled = settling(page);
    const openPath = async (path: string): Promise<void> => {
      await page.goto(`${server.address}${path}#key=${server.token}`);
      await page.locator('#room').waitFor();
    };
    await visit({ t, server, context, page, allowed, open: openPath, settled });
    await context.close();
    assert.deepEqual(elsewhere, [], 'the page asked another origin for something');
    assert.deepEqual(
      said.filter((text) => !allowed.some((one) => one.test(text))),
      [],
      'the console has errors',
    );
  });
}

/** The address, inside the app, of an invented document. */
export function sourcePath(file: string): string {
  const document = INVENTED_DOCUMENTS.find((one) => one.reading?.source.file.includes(file));
  if (!document) throw new Error(`no invented document ${file}`);
  return `/sources/${idOf(document.bytes).slice('sha256:'.length)}`;
}

/** Where these words stand in an invented document, in code points, as the address has it. */
export function placeOf(file: string, words: string): string {
  const text = INVENTED_DOCUMENTS.find((one) => one.reading?.source.file.includes(file))?.reading?.text ?? '';
  const unit = text.indexOf(words);
  if (unit < 0) throw new Error(`${file} does not say ${words}`);
  const start = [...text.slice(0, unit)].length;
  return `${start}-${start + [...words].length}`;
}
