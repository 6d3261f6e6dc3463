// What the page gave to be saved.

import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';

export async function contentOf(download: Promise<Download>): Promise<{ name: string; content: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}
