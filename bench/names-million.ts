// One name against a million: how long it takes and whether the right one is found. Names are generated, each asked for in another spelling or script than it is kept in; other names of the
// million sound alike by chance, as in life. Beside it: Jaro–Winkler (Winkler 1990) on romanised text over all of them.
//
//   npm run bench -- names-million [--names 1000000] [--asked 1000]

import { parseArgs } from 'node:util';
import { normaliseForSearch } from '../src/model/search-text.ts';
import { nameIndex } from '../src/resolve/names/name-index.ts';
import { romanise } from '../src/resolve/names/romanise.ts';
import { maker } from './parts/made-documents.ts';
import { nameMaker } from './parts/made-names.ts';
import { jaroWinkler } from './parts/string-likeness.ts';

const { values } = parseArgs({
  options: { names: { type: 'string', default: '1000000' }, asked: { type: 'string', default: '1000' } },
});
const [COUNT, ASKED] = [Number(values.names), Number(values.asked)];
const PEER_ASKED = 10;
/** Asked once before the clock runs. */
const WARM = 50;

const m = maker(1988);
const make = nameMaker(m, 3_000, 60_000);
const kept: string[] = [];
const asked: { name: string; right: number }[] = [];
const seen = new Set<string>();
while (kept.length < COUNT) {
  const made = make();
  if (seen.has(made.persian)) continue;
  seen.add(made.persian);
  const ways = [made.persian, ...made.latin];
  const one = m.pick(ways);
  const others = ways.filter((way) => way !== one);
  if (kept.length % Math.floor(COUNT / ASKED) === 0 && others.length > 0)
    asked.push({ name: m.pick(others), right: kept.length });
  kept.push(one);
}

const begun = performance.now();
const index = nameIndex(kept);
process.stdout.write(`${kept.length} names, index made in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);

let [found, first, same] = [0, 0, 0];
const times: number[] = [];
const cpuTimes: number[] = [];
for (const { name } of asked.slice(-WARM)) index.find(name);
for (const { name, right } of asked) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const answers = index.find(name);
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  cpuTimes.push((user + system) / 1000);
  if (answers.some(({ n }) => n === right)) found++;
  if (answers[0]?.n === right) first++;
  same += answers.length;
}
const shares = (all: readonly number[]): string => {
  const inOrder = all.toSorted((a, b) => a - b);
  const at = (share: number): string => (inOrder[Math.floor(inOrder.length * share)] ?? 0).toFixed(2);
  return `median ${at(0.5)}, 95 of 100 within ${at(0.95)}, 99 within ${at(0.99)}, longest ${inOrder.at(-1)?.toFixed(2)}`;
};
process.stdout.write(
  `${asked.length} asked for in another spelling or script: found ${((100 * found) / asked.length).toFixed(1)} %, first of all ${((100 * first) / asked.length).toFixed(1)} %, ${(same / asked.length).toFixed(1)} answers each\n` +
    `  milliseconds of CPU time: ${shares(cpuTimes)}\n  by the clock, on a machine with other work: ${shares(times)}\n`,
);

const plain = (name: string): string => normaliseForSearch(name).split(' ').map(romanise).join(' ');
const romanised = kept.map(plain);
const start = performance.now();
let peerFound = 0;
for (const { name, right } of asked.slice(0, PEER_ASKED)) {
  const own = plain(name);
  let [best, bestAt] = [0, -1];
  romanised.forEach((other, n) => {
    const score = jaroWinkler(own, other);
    if (score > best) [best, bestAt] = [score, n];
  });
  if (bestAt === right) peerFound++;
}
process.stdout.write(
  `Jaro–Winkler over all: ${Math.round((performance.now() - start) / PEER_ASKED)} ms each, the right one first in ${peerFound} of ${PEER_ASKED}\n`,
);
