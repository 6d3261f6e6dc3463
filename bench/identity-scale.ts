// Which names of a case are one person's, at size: generated persons under Persian and Latin spellings, spread over documents. How long the joining takes, how many spellings of one person it
// brings together, and how many persons it takes for one that are not.
//
//   npm run bench -- identity-scale [--forms 200000]

import { parseArgs } from 'node:util';
import { knownNames } from '../src/casefile/known-names.ts';
import { objectIdOf } from '../src/model/ids.ts';
import { identities } from '../src/resolve/identity/identities.ts';
import type { NameProfile } from '../src/resolve/identity/profiles.ts';
import { maker } from './parts/made-documents.ts';
import { nameMaker } from './parts/made-names.ts';

const { values } = parseArgs({ options: { forms: { type: 'string', default: '200000' } } });
const FORMS = Number(values.forms);
const MENTIONED_IN = 2;

const m = maker(1367);
const make = nameMaker(m, 600, 8_000);
const forms = new Map<string, Set<string>>();
const persons: (readonly string[])[] = [];
while (forms.size < FORMS) {
  const { persian, latin } = make();
  const names = [persian, ...latin];
  persons.push(names);
  for (const name of names) forms.set(name, (forms.get(name) ?? new Set()).add(persian));
}
const documents = Math.ceil(FORMS / 2);
const source = () =>
  objectIdOf(
    Math.floor(m.random() * documents)
      .toString(16)
      .padStart(64, '0'),
  );
const profiles = [...forms.keys()].flatMap((name) =>
  Array.from(
    { length: MENTIONED_IN },
    (): NameProfile => ({
      source: source(),
      kind: 'person',
      name,
      mentions: 2,
      claims: 2,
      said: 1,
      told: 0,
      about: 1,
      posts: [],
      places: [],
      country: null,
      amongCountries: false,
      aliases: [],
      born: null,
      died: null,
      called: null,
      when: { from: null, to: null },
      sample: [],
    }),
  ),
);

profiles.sort((a, b) => (a.source < b.source ? -1 : 1)); // as the store gives them
const before = process.cpuUsage();
const begun = performance.now();
const { entities, placements, questions } = identities(profiles, [], knownNames);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  `${forms.size} forms in ${profiles.length} places of ${documents} documents: ${entities.length} persons, ${questions.length} questions made out\n` +
    `  ${((user + system) / 1e6).toFixed(1)} s of CPU time, ${seconds.toFixed(1)} s by the clock, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB\n`,
);

const entityOf = new Map(placements.flatMap((one) => (one.source === null ? [[one.name, one.entity] as const] : [])));
let [together, pairs] = [0, 0];
for (const [first = '', ...others] of persons)
  for (const other of others) {
    pairs++;
    if (entityOf.get(first) === entityOf.get(other)) together++;
  }
const persianOf = new Map<string, Set<string>>();
for (const [first = ''] of persons)
  persianOf.set(entityOf.get(first) ?? '', (persianOf.get(entityOf.get(first) ?? '') ?? new Set()).add(first));
const mixed = [...persianOf.values()].filter((names) => names.size > 1).length;
process.stdout.write(
  `  spellings with their Persian form: ${((100 * together) / pairs).toFixed(1)} %; entities with more than one Persian form: ${mixed} (letters that are spoken alike among them)\n`,
);
