// The questions of the seeds (issue 4, section 6), answered by the weighing and printed: how many origins a number has and why, which forms of a number are one event, what was asked and never
// answered, which ignorance stands beside which letters, who held which post. Printed for a reader to judge; nothing is counted here. The folder is made into a case, in a temporary place.
//
//   node bench/seeds-questions.ts --data ../shared/seeds [--limit 10]

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openWeighed } from '../apps/cli/open-weighed.ts';
import { figureLines } from '../apps/cli/weigh/weigh-lines.ts';
import { openedIn, pageOf } from '../src/casefile/queries/weighed-case.ts';
import type { FigureRow, FigureView } from '../src/model/rooms/figures.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/seeds' }, limit: { type: 'string', default: '10' } },
});

const program = fileURLToPath(new URL('../bin/habeas.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'habeas-seeds-'));
const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), HABEAS_HOME: join(folder, 'home') };

function habeas(...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`habeas ${words[0]}: ${stderr}`);
  return stdout;
}

/** Numbers of several documents that nothing stands against: told in how many forms, of one event. */
async function figuresAlike(made: string): Promise<readonly string[]> {
  const { caseFile, close } = await openWeighed(made);
  try {
    const { rows } = await pageOf<FigureRow>(caseFile, 'figure', {}, { from: 0, limit: 500 });
    const views = rows
      .filter(({ documents, conflicts }) => documents > 1 && conflicts === 0)
      .map(({ id }) => openedIn<FigureView>(caseFile, 'figure', id));
    return (await Promise.all(views)).flatMap((view) => (view === null ? [] : figureLines(view)));
  } finally {
    await close();
  }
}

try {
  const made = join(folder, 'case');
  const files = readdirSync(values.data).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  habeas('init', made);
  habeas('add', made, ...files.sort().map((name) => join(values.data, name)));
  const began = performance.now();
  const weighed = habeas('weigh', made, '--limit', values.limit);
  console.log(
    `${files.length} documents weighed in ${((performance.now() - began) / 1000).toFixed(1)} s, the program's start included\n`,
  );
  console.log(weighed);
  console.log('\nNumbers that documents have in common');
  for (const line of await figuresAlike(made)) console.log(line);
  console.log('\nPosts of the people named');
  console.log(habeas('people', made));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
