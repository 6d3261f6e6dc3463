// Who has it from whom: is there a line for what each document takes from another, leading to that document, or naming the one that is not in the case.

import type { OriginFamily, RelayRow } from '../../../src/model/rooms/origins.ts';
import { type CaseOutput, fileName } from './case-output.ts';
import { type CaseScore, countOf, inWords, type ScoredItem, type Tally } from './case-score.ts';
import type { GoldCase, GoldRelay } from './gold-case.ts';
import type { NamesFit } from './names-fit.ts';
import { meetAny, type Placing, placeOf, wordsAt } from './places.ts';

type RelayVerdict = 'right' | 'only named' | 'missing';

interface RelayFound {
  readonly relay: GoldRelay;
  readonly verdict: RelayVerdict;
  readonly how: string;
  /** Every line that tells it. */
  readonly rows: readonly RelayRow[];
}

export function scoreRelays(gold: GoldCase, { weighed }: CaseOutput, placing: Placing, names: NamesFit): CaseScore {
  const { relays, origins } = weighed;
  const scored = gold.relays.map((relay) => relayFound(relay, relays.rows, origins.rows, names));
  const true_ = placing.of(...(gold.other_relays ?? []));
  const none = relays.rows.filter(
    (row) => !scored.some((one) => one.rows.includes(row)) && !meetAny(true_, [placeOf(row.told)]),
  );
  return {
    tally: {
      relays: scored.length,
      ...Object.fromEntries(
        (['right', 'only named', 'missing'] as const).map((v) => [v, countOf(scored, ({ verdict }) => verdict === v)]),
      ),
      lines: relays.rows.length,
      'of none': none.length,
    },
    items: scored.map(itemOf),
    none: none.map((row) => `${row.told.source.file} ← ${stepNames(row)}: ${wordsAt(row.told).slice(0, 160)}`),
  };
}

export const relayLines = (tally: Tally): readonly string[] => [
  `relays    ${inWords(tally, ['relays', 'right', 'only named', 'missing'])}; ${inWords(tally, ['lines', 'of none'])}`,
];

const stepNames = ({ steps }: RelayRow): string => steps.map(({ name }) => name).join(' ← ');

function relayFound(
  relay: GoldRelay,
  rows: readonly RelayRow[],
  families: readonly OriginFamily[],
  names: NamesFit,
): RelayFound {
  const own = fileName(relay.from_file);
  const taken = (file: string): boolean => fileName(file) !== own && relay.takes_from.includes(fileName(file));
  const named = (name: string): boolean => names.fits(withoutRemarks(relay), relay.takes_names, [name]);
  const its = rows.filter(({ told }) => fileName(told.source.file) === own);
  const leads = its.filter(({ steps }) =>
    relay.in_case
      ? steps.some(({ documents }) => documents.some(({ file }) => taken(file)))
      : steps.some(({ name }) => named(name)),
  );
  const naming = its.filter(({ steps }) => steps.some(({ name }) => named(name)));
  const [first] = leads;
  if (first !== undefined) return { relay, verdict: 'right', how: stepNames(first), rows: [...leads, ...naming] };
  const family = families.find(
    ({ members, credited }) =>
      members.some(({ file }) => fileName(file) === own) &&
      (members.some(({ file }) => taken(file)) || (!relay.in_case && credited.some(named))),
  );
  if (family !== undefined)
    return { relay, verdict: 'right', how: 'documents that go back to one another', rows: naming };
  const [some] = naming;
  if (some !== undefined) return { relay, verdict: 'only named', how: stepNames(some), rows: naming };
  return { relay, verdict: 'missing', how: '', rows: [] };
}

/** Whom it names, without the file names and what is said in brackets. */
const withoutRemarks = ({ takes_from: from }: GoldRelay): string =>
  from
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\.[a-z]{2,4}\b/g, ' ')
    .replaceAll(/[_.-]/g, ' ');

const itemOf = ({ relay, verdict, how }: RelayFound): ScoredItem => ({
  id: relay.from_file,
  verdict,
  gold: `← ${relay.takes_from}: ${relay.passage}`,
  shown: how,
});
