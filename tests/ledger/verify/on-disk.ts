// Cases of the tests as folders, for the verifiers that are programs of their own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './a-case.ts';

export const KIT_FOLDER = fileURLToPath(new URL('../../../src/ledger/verify/kit/', import.meta.url));

export function writeFolder(folder: string, files: Files): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
