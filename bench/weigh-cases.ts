// Whole invented cases with their answers: documents of a pile as they are, through the program as a person would take them, and what came out held against the answers, by rules alone. What the
// fields of the answers mean and how each measure counts stands in bench/data/cases/README.md.
//
//   node bench/weigh-cases.ts [--data FOLDER OF CASES] [--case NAME] [--out FOLDER]
//
// --out keeps of each case what `weigh --json` printed and a table of every item of the answers with what was found for it: for who looks for faults.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { outputOf } from './parts/cases/case-output.ts';
import { reportLines, reportOn, sumOf, type Tallies, tableOf, talliesOf } from './parts/cases/case-report.ts';
import { readGoldCase } from './parts/cases/gold-case.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('data/cases', import.meta.url)) },
    case: { type: 'string' },
    out: { type: 'string' },
  },
});

const cases = readdirSync(values.data)
  .filter((name) => existsSync(join(values.data, name, 'gold.json')))
  .filter((name) => values.case === undefined || values.case === name)
  .sort();
if (cases.length === 0) throw new Error(`${values.data} has no folder with a gold.json`);

const tallies: Tallies[] = [];
for (const name of cases) {
  const folder = join(values.data, name);
  const gold = readGoldCase(folder);
  const output = await outputOf(join(folder, 'docs'));
  const report = reportOn(gold, output);
  const tally = talliesOf(report);
  tallies.push(tally);
  console.log(`── ${name}: ${output.texts.size} documents, weighed in ${output.seconds.toFixed(0)} s`);
  for (const line of reportLines(tally)) console.log(line);
  for (const number of report.unparsed) console.log(`no number could be parsed, any at its place counts: ${number}`);
  for (const passage of report.lost) console.log(`not in the text as read: ${passage}`);
  if (values.out === undefined) continue;
  mkdirSync(join(values.out, name), { recursive: true });
  writeFileSync(join(values.out, name, 'weigh.json'), JSON.stringify(output.weighed));
  writeFileSync(join(values.out, name, 'items.tsv'), tableOf(report));
}
if (cases.length > 1) {
  console.log(`── sum of ${cases.length} cases`);
  for (const line of reportLines(sumOf(tallies))) console.log(line);
}
