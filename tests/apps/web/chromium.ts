// Where a Chromium stands on this machine, if anywhere. `npm test` looks, installs one where it can, and names it in
// HABEAS_CHROMIUM (empty where there is none); a test run by hand looks for itself.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

/** No sandbox of its own (tests may run as root), and not a word to the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
