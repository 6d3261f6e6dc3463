// Killed, injured and day of the main incident in short news texts (CIS530P, development part), from the events and figures by the one rule of parts/incidents.ts.
// Beside it, the greatest number of the text that is no year for the killed and the day of publication for the date. No rule is tuned on these texts.
//
//   node bench/figures-casualties.ts --data ../shared/bench [--limit 400] [--errors]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import { dayOf, incidentsOf, injuredIn, killedIn, mainIncident } from './parts/incidents.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    limit: { type: 'string', default: '10000' },
    errors: { type: 'boolean', default: false },
  },
});
const folder = join(values.data, 'events/casualties/data-dev');
const texts = JSON.parse(readFileSync(join(folder, 'X_val.json'), 'utf8')) as { text: string; publish_date: string }[];
const gold = JSON.parse(readFileSync(join(folder, 'y_val.json'), 'utf8')) as {
  n_killed: number;
  n_injured: number;
  shooting_date: string;
}[];

const right = { killed: 0, injured: 0, date: 0, greatest: 0, greatestInjured: 0, published: 0 };
const sure = { given: 0, right: 0 };
const errors = new Map<string, number>();
const count = Math.min(texts.length, Number(values.limit));
const fault = (task: string, ours: number | string | null, truth: number | string): void => {
  const kind =
    ours === null || ours === 0
      ? 'none found'
      : truth === 0
        ? 'found where there is none'
        : ours > truth
          ? 'more or later'
          : 'fewer or earlier';
  errors.set(`${task}: ${kind}`, (errors.get(`${task}: ${kind}`) ?? 0) + 1);
};
for (let i = 0; i < count; i++) {
  const { text, publish_date: published } = texts[i] ?? { text: '', publish_date: '' };
  const truth = gold[i] ?? { n_killed: 0, n_injured: 0, shooting_date: '' };
  const { claims } = findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: published });
  const main = mainIncident(incidentsOf(claims));
  const [killed, injured, day] = [killedIn(main), injuredIn(main), dayOf(main, claims, published)];
  if (
    main?.events.some(
      ({ type, confidence }) => confidence === 'certain' && /^(?:killing|execution|death)$/.test(type),
    ) === true
  ) {
    sure.given++;
    if (killed === truth.n_killed) sure.right++;
  }
  if (killed === truth.n_killed) right.killed++;
  else fault('killed', killed, truth.n_killed);
  if (injured === truth.n_injured) right.injured++;
  else fault('injured', injured, truth.n_injured);
  if (day === truth.shooting_date) right.date++;
  else fault('date', day, truth.shooting_date);
  if (values.errors && (killed !== truth.n_killed || injured !== truth.n_injured || day !== truth.shooting_date))
    console.log(
      `${i}: killed ${killed} (${truth.n_killed}) injured ${injured} (${truth.n_injured}) ${day} (${truth.shooting_date})`,
    );
  const numbers = [...text.matchAll(/\b\d{1,3}\b/g)].map(([n]) => Number(n));
  const greatest = Math.max(0, ...numbers);
  if (greatest === truth.n_killed) right.greatest++;
  if (greatest === truth.n_injured) right.greatestInjured++;
  if (published === truth.shooting_date) right.published++;
}
const share = (n: number) => (n / count).toFixed(3);
console.log(`events/casualties, ${count} texts, exact match       killed  injured  event date`);
console.log(
  `habeas                                           ${share(right.killed)}   ${share(right.injured)}   ${share(right.date)}`,
);
console.log(
  `greatest number; day of publication              ${share(right.greatest)}   ${share(right.greatestInjured)}   ${share(right.published)}`,
);
console.log('published, trained models                        .837    .742    .774');
console.log(`killed right where a killing is marked certain: ${sure.right} of ${sure.given} texts`);
for (const [kind, n] of [...errors].sort((a, b) => b[1] - a[1])) console.log(`  ${kind}: ${n}`);
