// The thread in which every regular expression is held against lines of many makes (regular-expressions.test.ts). It says which it holds against which before it does, in memory that the test can read
// while this thread is stuck.

import { globSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

export interface Written {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

export interface Matching {
  readonly written: readonly Written[];
  /** Folders of which all modules are loaded: what they put together is held against the lines too. */
  readonly loaded: readonly string[];
  /** The first to be tried. */
  readonly from: number;
  /** Which expression, and which line. */
  readonly at: Int32Array;
}

const PIECES = [
  ...[
    'REGISTER OF DEATHS REPORTED BY ',
    'Panel on Enforced Removals In Tarsel and ',
    'the men were taken and told that ',
    'said that he ',
  ],
  ...[
    '12 of 34, 5 and 6 of 78 – ',
    '1988-07-12 14/3/1988 ',
    'million thousand hundred ',
    'a, b, c and d, ',
    'Mr. A. B. ',
    "O'Neill-Smith al-Din ",
    'of the ',
    'and ',
  ],
  ...[
    'مردان را بردند و گفتند که ',
    'می‌شده‌اند ',
    '۱۲ نفر از ۳۴ تن، ',
    'یک دو سه هزار و صد و ',
    'آقای دکتر حسن ',
    'را که ',
    'و ',
    'ا',
    '۱',
    ' « ',
    '» ',
    'است، ',
  ],
  ...[
    '   ',
    '\t',
    '\n',
    '. ',
    '...',
    '- – - ',
    '“"',
    '(x ',
    ') ',
    '[a] ',
    'a',
    'A',
    'aA',
    '1',
    'a-',
    'A.',
    '% ',
    '<b>',
    'Re: ',
    'x@y.z ',
    'https://a.b/c?d=e&f=',
  ],
];
const ENDS = ['', '!x', ' x', ' ب.', ' 5 (', ', \n', ':', '\u0000'];
const LENGTHS = [40, 130];

export const LINES: readonly string[] = PIECES.flatMap((piece) =>
  LENGTHS.flatMap((length) => ENDS.map((end) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end)),
);

/** Loads the modules and gives the expressions that they put together. */
async function builtBy(folders: readonly string[]): Promise<readonly Written[]> {
  const built = new Map<string, Written>();
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      built.set(String(made), { source: made.source, flags: made.flags, where: 'put together' });
      return made;
    },
  });
  for (const folder of folders) for (const file of globSync(`${folder}/**/*.ts`)) await import(file);
  globalThis.RegExp = Own;
  return [...built.values()];
}

if (parentPort !== null) {
  const { written, loaded, from, at } = workerData as Matching;
  const all = [...written, ...(await builtBy(loaded))];
  parentPort.postMessage(all);
  all.forEach(({ source, flags }, n) => {
    if (n < from) return;
    // From where the last match ended, or from the beginning: it makes no difference to how long it takes.
    const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
    Atomics.store(at, 0, n);
    LINES.forEach((line, m) => {
      Atomics.store(at, 1, m);
      expression.test(line);
    });
  });
}
