// Names that are one or two: F1 over labelled pairs, persons and all, with the rows marked STRONG that went wrong; and Arabic names beside Latin spellings: how often the right one
// comes first of all; and pairs of many lands, made by us (data/names-of-many-lands). Beside ours: Jaro–Winkler (Winkler 1990) and Levenshtein on romanised text, each at the threshold that is best for it on the same rows.
//
//   npm run bench -- names --data ../shared/bench

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { namesCompared } from '../src/casefile/queries/names.ts';
import { normaliseForSearch } from '../src/model/search-text.ts';
import { arabicLetters } from '../src/resolve/names/arabic-letters.ts';
import { compareNames, SAME_NAME } from '../src/resolve/names/compare-names.ts';
import { romanise } from '../src/resolve/names/romanise.ts';
import { transliterationCost } from '../src/resolve/names/transliteration-cost.ts';
import { parseCsv } from './parts/csv.ts';
import { maker } from './parts/made-documents.ts';
import { nameMaker } from './parts/made-names.ts';
import { heldOutPersianLatinNames, persianLatinNames } from './parts/made-persian-names.ts';
import { jaroWinkler, levenshteinLikeness } from './parts/string-likeness.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('say where the public data is: --data ../shared/bench');
const folder = join(values.data, 'names');

interface Row {
  readonly person: boolean;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly strong: boolean;
}

type Scorer = (a: string, b: string, person: boolean) => number;

const rows = parseCsv(readFileSync(join(folder, 'name_bench_dev.csv'), 'utf8'))
  .slice(1)
  .map(
    ([, schema, a = '', b = '', match, quality]): Row => ({
      person: schema === 'Person',
      a,
      b,
      match: match === 'true',
      strong: quality === 'STRONG',
    }),
  );

const plain = (name: string): string => normaliseForSearch(name).split(' ').map(romanise).join(' ');
const SCORERS: Readonly<Record<string, Scorer>> = {
  Habeas: (a, b, person) => compareNames(a, b, person ? 'person' : 'body').score,
  'Jaro–Winkler': (a, b) => jaroWinkler(plain(a), plain(b)),
  Levenshtein: (a, b) => levenshteinLikeness(plain(a), plain(b)),
};

function f1(scored: readonly (Row & { score: number })[], threshold: number): number {
  const hit = scored.filter((row) => row.match && row.score >= threshold).length;
  const said = scored.filter((row) => row.score >= threshold).length;
  const meant = scored.filter((row) => row.match).length;
  return (2 * hit) / (said + meant);
}

const THRESHOLDS = Array.from({ length: 100 }, (_, n) => n / 100);
process.stdout.write(`${rows.length} labelled pairs, ${rows.filter((row) => row.person).length} of persons\n`);
for (const [name, scorer] of Object.entries(SCORERS)) {
  const scored = rows.map((row) => ({ ...row, score: scorer(row.a, row.b, row.person) }));
  const best = name === 'Habeas' ? SAME_NAME : (THRESHOLDS.toSorted((x, y) => f1(scored, y) - f1(scored, x))[0] ?? 0);
  const strong = scored.filter((row) => row.strong && row.score >= best !== row.match);
  process.stdout.write(
    `  ${name.padEnd(13)} persons F1 ${f1(
      scored.filter((row) => row.person),
      best,
    ).toFixed(
      3,
    )}, all ${f1(scored, best).toFixed(3)} at ${best}; of ${scored.filter((row) => row.strong).length} STRONG rows ${strong.length} wrong\n`,
  );
}

/** Comparisons a second: of names met for the first time, and again. */
function perSecond(pairs: readonly { readonly a: string; readonly b: string; readonly person: boolean }[]): number {
  const begun = process.cpuUsage().user;
  for (const { a, b, person } of pairs) compareNames(a, b, person ? 'person' : 'body');
  return Math.round(pairs.length / ((process.cpuUsage().user - begun) / 1e6));
}
const make = nameMaker(maker(77), 2_000, 20_000);
const fresh = Array.from({ length: 20_000 }, () => {
  const [x, y] = [make(), make()];
  return { a: x.persian, b: y.latin[0] ?? '', person: true };
});
process.stdout.write(
  `  comparisons a second of CPU time: ${perSecond(fresh)} of names met for the first time, ${perSecond(Array.from({ length: 20 }, () => rows).flat())} of names met before\n`,
);

for (const [persian, which] of [
  [persianLatinNames(), 'looked at while the rules were made'],
  [heldOutPersianLatinNames(), 'not looked at'],
] as const) {
  const joined = persian.filter((pair) => compareNames(pair.persian, pair.latin, 'person').same);
  const right = joined.filter((pair) => pair.match).length;
  const others = persian.filter((pair) => !pair.match).length;
  process.stdout.write(
    `${persian.length} made pairs of full names, Persian beside Latin, ${others} of them others (${which}): precision ${(right / joined.length).toFixed(3)} recall ${(right / (persian.length - others)).toFixed(3)}\n`,
  );
}

const lands = readFileSync(new URL('data/names-of-many-lands/pairs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
for (const [which, isOurs] of [
  ['persons', (land: string, kind: string) => kind === 'person' && land !== 'second round'],
  ['persons, second round', (land: string, kind: string) => kind === 'person' && land === 'second round'],
  ['bodies', (_: string, kind: string) => kind === 'body'],
] as const) {
  const compared = lands
    .map((line) => line.split('|'))
    .filter(([land = '', kind = '']) => isOurs(land, kind))
    .map(([, kind, same, a = '', b = '']) => ({
      match: same === 'yes',
      ...namesCompared(a, b, kind === 'body' ? 'body' : 'person'),
    }));
  const joined = compared.filter(({ same }) => same);
  const right = joined.filter(({ match }) => match).length;
  const meant = compared.filter(({ match }) => match).length;
  const asked = compared.filter(({ match, doubted }) => match && doubted).length;
  process.stdout.write(
    `${compared.length} pairs of names of many lands, ${which}: precision ${(right / joined.length).toFixed(3)} recall ${(right / meant).toFixed(3)}; ${asked} more in doubt, to be asked about\n`,
  );
}

const pairs = readFileSync(join(folder, 'ar2en-dev.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([arabic = '', word = '']) => [arabicLetters(arabic), normaliseForSearch(word).replaceAll(' ', '')]);
const latin = [...new Set(pairs.map(([, word = '']) => word))];
const EVERY = 5;
let [asked, first] = [0, 0];
for (let p = 0; p < pairs.length; p += EVERY) {
  const [arabic = '', right = ''] = pairs[p] ?? [];
  const costs = latin.map((word) => transliterationCost(arabic, word));
  const least = Math.min(...costs);
  const best = latin.filter((_, n) => (costs[n] ?? 0) <= least + 1e-9);
  asked++;
  if (best.includes(right)) first += 1 / best.length;
}
process.stdout.write(
  `${asked} Arabic names (every ${EVERY}th), each beside ${latin.length} Latin ones: the right one first ${(first / asked).toFixed(3)}\n`,
);
