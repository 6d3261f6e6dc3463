// The published set of Persian and Latin names (bench/data/persian-latin-names): says whether the file is what the lists give, and what is in it. `--write` writes it.
//
//   npm run bench -- persian-latin-set [--write]

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { heldOutPersianLatinNames, persianLatinNames } from './parts/made-persian-names.ts';
import { persianLatinCsv } from './parts/persian-latin-csv.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const file = fileURLToPath(new URL('data/persian-latin-names/pairs.csv', import.meta.url));
const csv = persianLatinCsv();
if (values.write) writeFileSync(file, csv);
const isSame = readFileSync(file, 'utf8') === csv;
process.stdout.write(
  `${file}\n  ${isSame ? 'is what the lists give' : 'differs from the lists: write it anew with --write'}\n`,
);
for (const [half, pairs] of [
  ['first', persianLatinNames()],
  ['second', heldOutPersianLatinNames()],
] as const) {
  const counts = Map.groupBy(pairs, ({ what }) => what);
  const told = [...counts].map(([what, of]) => `${what} ${of.length}`).join(', ');
  process.stdout.write(`  ${half} half, ${pairs.length} pairs: ${told}\n`);
}
process.exitCode = isSame ? 0 : 1;
