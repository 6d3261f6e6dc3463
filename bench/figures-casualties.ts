// Killed and injured in short news texts (CIS530P, development part), from the figures by one rule of this bench: of the counts "killed", "died" and "executed" in a
// text the greatest that is exact, and one where persons are said to be killed without a number; the same for "injured". Event date: the first date of type
// "date" with a day at or before the day of publication. Beside it, the greatest number of the text as a baseline. No rule is tuned on these texts.
//
//   node bench/figures-casualties.ts --data ../shared/bench [--limit 400]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { Claim, FigureClaim } from '../src/model/claim.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, limit: { type: 'string', default: '10000' } },
});
const folder = join(values.data, 'events/casualties/data-dev');
const texts = JSON.parse(readFileSync(join(folder, 'X_val.json'), 'utf8')) as { text: string; publish_date: string }[];
const gold = JSON.parse(readFileSync(join(folder, 'y_val.json'), 'utf8')) as {
  n_killed: number;
  n_injured: number;
  shooting_date: string;
}[];

const KILLED = new Set(['killed', 'died', 'executed']);
const greatest = (figures: readonly FigureClaim[], of: ReadonlySet<string>): number | null => {
  const counts = figures.filter(
    (figure) => figure.of !== null && of.has(figure.of) && figure.unit === 'persons' && figure.value !== null,
  );
  return counts.length === 0 ? null : Math.max(...counts.map((figure) => figure.value ?? 0));
};
const ONE_KILLED =
  /\b(?:was|were|been) (?:shot (?:and killed|dead|to death)|killed|pronounced dead)|\bdied\b|\bdead\b|\bhomicide\b|\bmurder\b/i;
const ONE_HURT = /\b(?:was|were) (?:shot|wounded|injured|hospitalized|hurt)|\binjur(?:y|ies)\b|\bwounded\b/i;
const firstDay = (claims: readonly Claim[], published: string): string | null => {
  for (const claim of claims)
    if (claim.kind === 'date' && claim.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(claim.edtf) && claim.edtf <= published)
      return claim.edtf;
  return null;
};

const right = { killed: 0, injured: 0, date: 0, baseline: 0 };
const count = Math.min(texts.length, Number(values.limit));
for (let i = 0; i < count; i++) {
  const { text, publish_date: published } = texts[i] ?? { text: '', publish_date: '' };
  const truth = gold[i] ?? { n_killed: 0, n_injured: 0, shooting_date: '' };
  const { claims } = findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: published });
  const figures = claims.filter((claim) => claim.kind === 'figure');
  if ((greatest(figures, KILLED) ?? (ONE_KILLED.test(text) ? 1 : 0)) === truth.n_killed) right.killed++;
  if (
    (greatest(figures, new Set(['injured'])) ?? (!ONE_KILLED.test(text) && ONE_HURT.test(text) ? 1 : 0)) ===
    truth.n_injured
  )
    right.injured++;
  if (firstDay(claims, published) === truth.shooting_date) right.date++;
  const numbers = [...text.matchAll(/\b\d{1,3}\b/g)].map(([n]) => Number(n));
  if (Math.max(0, ...numbers) === truth.n_killed) right.baseline++;
}
const share = (n: number) => (n / count).toFixed(3);
console.log(
  `events/casualties, ${count} texts, exact match: killed ${share(right.killed)} (greatest number of the text ${share(right.baseline)}), injured ${share(right.injured)}, event date ${share(right.date)}. Published: .837, .742, .774 by trained models`,
);
