// Where a Chromium stands on this machine, if anywhere. `npm test` looks, installs one where it can, and names it in
// HABEAS_CHROMIUM (empty where there is none); a test run by hand looks for itself.

import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export function findChromium(): string | null {
  const named = process.env['HABEAS_CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** How long a test waits for what it asked the page: long, so that only what never comes fails on a slow machine. */
export const PATIENCE_MS = 120_000;

/** No sandbox of its own (tests may run as root), and not a word to the network. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | null = null;
after(() => browser?.close());

/** One browser for all tests of a file: started by the first that needs it, closed after the last, and started again should it have died. */
export async function borrowBrowser(): Promise<Browser> {
  if (browser?.isConnected()) return browser;
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS });
  return browser;
}
