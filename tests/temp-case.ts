// A case in a folder of its own, with keys of its own, gone after the test. Documents in it are invented.

import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { initCase, openCase } from '../apps/cli/case-tools.ts';
import { addToCase } from '../apps/cli/work.ts';
import type { CaseFile } from '../src/casefile/case-file.ts';
import type { AddReport } from '../src/model/views.ts';

export interface TempCase {
  readonly folder: string;
  readonly inputs: string;
  /** Writes a document to be added; its path. */
  document(name: string, content: string | Uint8Array): Promise<string>;
  /** Opens the case, works, closes. */
  within<T>(work: (caseFile: CaseFile) => Promise<T>): Promise<T>;
  add(...inputs: readonly string[]): Promise<AddReport>;
}

export function tempFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function tempCase(t: TestContext, name = 'The invented case'): Promise<TempCase> {
  const root = tempFolder(t);
  process.env['HABEAS_HOME'] = join(root, 'home');
  const folder = join(root, 'case');
  const inputs = join(root, 'inputs');
  await mkdir(inputs);
  await initCase(folder, name);
  const within: TempCase['within'] = async (work) => {
    const open = await openCase(folder);
    try {
      return await work(open.caseFile);
    } finally {
      await open.close();
    }
  };
  return {
    folder,
    inputs,
    within,
    async document(name, content) {
      const path = join(inputs, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    add: (...paths) =>
      within((caseFile) =>
        addToCase(caseFile, paths.length > 0 ? paths : [inputs], {
          level: 0,
          signal: new AbortController().signal,
          onProgress: () => undefined,
        }),
      ),
  };
}
