// No regular expression of the house goes on for ever: `^(?:\p{Lu}\S* ?)+$` tries all ways in which a line in capitals can be cut, and there are more of them than anybody can wait for. Every expression that is
// written in `src` and `apps`, and every one that is put together when the parts that read texts are loaded, is held against lines of many makes, in a thread of its own. One that does not come back is named.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { LINES, type Matching, type Written } from './match-lines.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What any of these lines takes is thousandths of a second: one that is still read after so many is never done. */
const GIVEN_UP_AFTER = 15_000;

test('an expression that the lines of a document would never get out of is found', async () => {
  const hangs = { source: '^(?:\\p{Lu}\\S* ?)+$', flags: 'u', where: 'here' };
  const [named] = await neverDone([{ source: '^a', flags: '', where: 'there' }, hangs], [], 3000);
  assert.match(named ?? '', /^here, on “REGISTER OF DEATHS/);
});

test('every regular expression comes back from lines of capitals, of figures, of spaces, of marks, in both scripts', async () => {
  const files = globSync(['src/**/*.ts', 'apps/**/*.{ts,tsx}'], { cwd: root });
  const written = files.flatMap((file) => writtenIn(join(root, file)));
  assert.ok(written.length > 1000, 'the expressions of the house were found');
  const loaded = ['model', 'reading', 'extract', 'resolve', 'corroborate'].map((part) => join(root, 'src', part));
  assert.deepEqual(await neverDone(written, loaded, GIVEN_UP_AFTER), []);
});

function writtenIn(path: string): readonly Written[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const where = `${relative(root, path)}:${line + 1}`;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Of each that does not come back: where it is written, and on what line it stays. */
async function neverDone(
  written: readonly Written[],
  loaded: readonly string[],
  patience: number,
): Promise<readonly string[]> {
  const hanging: string[] = [];
  for (let from = 0; ; ) {
    const at = new Int32Array(new SharedArrayBuffer(8));
    const stuck = await stuckOne({ written, loaded, from, at }, patience);
    if (stuck === null) return hanging;
    hanging.push(`${stuck.where}, on “${LINES[at[1] ?? 0]}”: ${stuck.source}`);
    from = (at[0] ?? 0) + 1;
  }
}

function stuckOne(workerData: Matching, patience: number): Promise<Written | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./match-lines.ts', import.meta.url), { workerData });
    let all: readonly Written[] = [];
    let last = '';
    const watch = setInterval(() => {
      const now = workerData.at.join();
      const stuck = now === last ? all[workerData.at[0] ?? 0] : undefined;
      last = now;
      if (stuck === undefined) return;
      clearInterval(watch);
      resolve(stuck);
      void worker.terminate();
    }, patience);
    worker.on('message', (sent: readonly Written[]) => {
      all = sent;
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(null);
    });
  });
}
