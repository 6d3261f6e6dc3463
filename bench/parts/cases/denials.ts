// Denials, claimed ignorance, evasions and excuses: is there a row, does it name the right one, and do the passages that an analyst would lay beside it stand there.

import type { ConflictKind, ConflictView } from '../../../src/model/rooms/conflicts.ts';
import type { CaseOutput } from './case-output.ts';
import { type CaseScore, countOf, inWords, of, type ScoredItem, type Tally } from './case-score.ts';
import type { GoldCase, GoldDenial } from './gold-case.ts';
import type { NamesFit } from './names-fit.ts';
import { meetAny, type Place, type Placing, placeOf, wordsAt } from './places.ts';

const STANCES: ReadonlySet<ConflictKind> = new Set(['denial', 'ignorance', 'evasion']);
/** So many passages of a row are shown before one is asked for more. */
const FIRST = 3;

interface Row {
  readonly name: string;
  readonly view: ConflictView;
  /** Of its claim and of the other tellings of it. */
  readonly places: readonly Place[];
}

interface PairFound {
  readonly stated: boolean;
  readonly told: boolean;
  /** Place among the candidates of the row in which it stands first; from 1. */
  readonly rank: number;
}

export function scoreDenials(gold: GoldCase, { weighed }: CaseOutput, placing: Placing, names: NamesFit): CaseScore {
  const rows = [...rowsOf(weighed.conflicts.rows, 'c'), ...rowsOf(weighed.bare.rows, 'b')];
  const found = gold.denials.map((denial) => {
    const places = placing.of(denial, ...(denial.also ?? []));
    const of = rows.filter((row) => meetAny(places, row.places));
    return { denial, of, places, right: of.some((row) => names.fits(denial.who, denial.who_names, namesOf(row))) };
  });
  const told = placing.of(...gold.denials.flatMap((denial) => denial.tellings ?? []));
  const none = rows.filter((row) => !found.some((one) => one.of.includes(row)) && !meetAny(told, row.places));
  const hits = found.filter(({ of: rowsOfIt }) => rowsOfIt.length > 0);
  const pairs = found.map(({ denial, of }) => pairsOf(denial, of, placing));
  const first = firstShown(
    rows,
    found.map(({ denial, places }) => ({ places, against: placing.of(...denial.against) })),
  );
  return {
    tally: {
      denials: found.length,
      found: hits.length,
      'right person': countOf(found, ({ right }) => right),
      'rows of them': hits.reduce((sum, { of: rowsOfIt }) => sum + rowsOfIt.length, 0),
      rows: rows.length,
      'of no gold denial': none.length,
      ...pairTally(pairs.flat()),
      ...first,
    },
    items: found.map(({ denial, of, right }, i) => itemOf(denial, of, right, pairs[i] ?? [])),
    none: none.map((row) => `${row.name} ${row.view.conflict.kind} ${namesOf(row).join('; ')}: ${said(row)}`),
  };
}

export const denialLines = (tally: Tally): readonly string[] => [
  `denials   ${inWords(tally, ['denials', 'found', 'right person'])}; rows for each found ${(of(tally, 'rows of them') / Math.max(1, of(tally, 'found'))).toFixed(2)}; ${inWords(tally, ['rows', 'of no gold denial'])}`,
  `pairs     ${inWords(tally, ['pairs', 'stated', 'stated or told', 'or first 3 candidates', 'or first 10'])}; of the first ${FIRST} printed ${of(tally, 'first printed')} gold pairs ${of(tally, 'of them gold')}, of those of gold denials ${of(tally, 'first printed of gold denials')}`,
];

const rowsOf = (views: readonly ConflictView[], letter: string): readonly Row[] =>
  views.flatMap((view, i) =>
    STANCES.has(view.conflict.kind)
      ? [
          {
            name: `${letter}${i + 1}`,
            view,
            places: [placeOf(view.conflict.claim), ...view.tellings.map(({ ref }) => placeOf(ref))],
          },
        ]
      : [],
  );

/** Those whom the row shows as who says it. */
function namesOf({ view }: Row): readonly string[] {
  const { people, claim } = view.conflict;
  const who = claim.claim.kind === 'stance' ? claim.claim.who : [];
  return [
    ...people.flatMap(({ name, inOtherScript }) => [name, ...(inOtherScript === undefined ? [] : [inOtherScript])]),
    ...who.flatMap(({ name, text }) => [name ?? text]),
  ];
}

const beside = ({ view }: Row): readonly Place[] =>
  [...view.against, ...view.passages, ...view.candidates].map(({ ref }) => placeOf(ref));

/** The best that any row of the denial has of each passage against it. */
function pairsOf({ against }: GoldDenial, rows: readonly Row[], placing: Placing): readonly PairFound[] {
  return against.map((passage) => {
    const places = placing.of(passage);
    const among = (refs: readonly { readonly ref: Parameters<typeof placeOf>[0] }[]): boolean =>
      refs.some(({ ref }) => meetAny(places, [placeOf(ref)]));
    const ranks = rows.map(({ view }) => view.candidates.findIndex(({ ref }) => meetAny(places, [placeOf(ref)])) + 1);
    return {
      stated: rows.some(({ view }) => among(view.against)),
      told: rows.some(({ view }) => among(view.passages)),
      rank: Math.min(...ranks.filter((rank) => rank > 0), Number.POSITIVE_INFINITY),
    };
  });
}

const pairTally = (pairs: readonly PairFound[]): Tally => ({
  pairs: pairs.length,
  stated: countOf(pairs, ({ stated }) => stated),
  'stated or told': countOf(pairs, ({ stated, told }) => stated || told),
  'or first 3 candidates': countOf(pairs, ({ stated, told, rank }) => stated || told || rank <= 3),
  'or first 10': countOf(pairs, ({ stated, told, rank }) => stated || told || rank <= 10),
});

/** Of the passages printed first beside a row, those that the answers have against a denial which the row is of. */
function firstShown(
  rows: readonly Row[],
  denials: readonly { readonly places: readonly Place[]; readonly against: readonly Place[] }[],
): Tally {
  let [all, right, ofGold] = [0, 0, 0];
  for (const row of rows) {
    const its = denials.filter(({ places }) => meetAny(places, row.places));
    const first = beside(row).slice(0, FIRST);
    all += first.length;
    if (its.length > 0) ofGold += first.length;
    right += countOf(first, (place) => its.some(({ against }) => meetAny(against, [place])));
  }
  return { 'first printed': all, 'of them gold': right, 'first printed of gold denials': ofGold };
}

const said = (row: Row): string => wordsAt(row.view.conflict.claim).slice(0, 160);

function itemOf(denial: GoldDenial, rows: readonly Row[], right: boolean, pairs: readonly PairFound[]): ScoredItem {
  const { id, who, file, passage } = denial;
  const rank = (pair: PairFound): string => (Number.isFinite(pair.rank) ? `candidate ${pair.rank}` : '–');
  const how = pairs.map((pair) => (pair.stated ? 'stated' : pair.told ? 'told' : rank(pair)));
  return {
    id,
    verdict: rows.length === 0 ? 'missing' : right ? 'right' : 'found, another person',
    gold: `${who}: ${passage} (${file})`,
    shown: `${rows.map((row) => `${row.name} ${namesOf(row).join('; ')}: ${said(row)}`).join(' / ')} · against: ${how.join(', ')}`,
  };
}
