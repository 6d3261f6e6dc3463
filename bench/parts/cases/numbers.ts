// Numbers of the answers against the claims of numbers and the groups they are weighed in: found, in one group, beside numbers of another count, in conflict where the answers say so.

import type { FigureClaim } from '../../../src/model/claim.ts';
import type { FigurePoint, FigurePosition, FigureView } from '../../../src/model/rooms/figures.ts';
import { type CaseOutput, fileName } from './case-output.ts';
import { type CaseScore, countOf, inWords, of, type ScoredItem, type Tally } from './case-score.ts';
import type { GoldCase, GoldCount, GoldNumber } from './gold-case.ts';
import { ORIGIN_VERDICTS, originVerdict } from './origins-of-numbers.ts';
import { meet, type Place, type Placing, placeOf, wider } from './places.ts';
import { numberOf } from './written-number.ts';

/** So many letters beside the quoted words a number may stand. */
const EDGE = 3;

interface Stood {
  /** "figures 3": the group it stands in. */
  readonly group: string;
  /** Null: among the parts of the group. */
  readonly position: FigurePosition | null;
}

interface NumberFound {
  readonly number: GoldNumber;
  readonly count: GoldCount;
  readonly known: boolean;
  readonly claims: readonly Place[];
  readonly stood: readonly Stood[];
}

const keyOf = ({ file, start }: Place): string => `${file}@${start}`;
const pairKey = (a: string, b: string): string => [a, b].sort().join(' × ');

export function scoreNumbers(gold: GoldCase, output: CaseOutput, placing: Placing): CaseScore {
  const { figures, agreed, open } = output.weighed;
  const standing = standingOf({ figures: figures.rows, agreed: agreed.rows, open: open.rows });
  const found = gold.figures.flatMap((count) =>
    count.numbers.map((number): NumberFound => {
      const { claims, known } = claimsOf(number, output, placing);
      return { number, count, known, claims, stood: claims.flatMap((place) => standing.get(keyOf(place)) ?? []) };
    }),
  );
  const at = goldAt(found);
  const groups = figures.rows.map((view) => groupScore(view, at, gold));
  const shown = groups.flatMap(({ pairs }) => pairs);
  const conflicts = new Set(gold.figures.flatMap((count) => count.conflicts.map(([a, b]) => pairKey(a, b))));
  const met = new Set(shown.flatMap(({ gold: keys }) => keys));
  const origins = found.map((one) =>
    originVerdict(
      one.number,
      one.claims.length > 0,
      one.stood.map((s) => s.position),
    ),
  );
  return {
    tally: {
      numbers: found.length,
      found: countOf(found, ({ claims }) => claims.length > 0),
      ...oneGroup(gold, found),
      'false companions': groups.reduce((sum, { companions }) => sum + companions.length, 0),
      'of numbers': groups.reduce((sum, { numbers }) => sum + numbers, 0),
      'gold conflicts': conflicts.size,
      shown: met.size,
      'pairs shown': shown.length,
      'not of gold': countOf(shown, ({ gold: keys }) => keys.length === 0),
      ...Object.fromEntries(
        ORIGIN_VERDICTS.map((verdict) => [`origins ${verdict}`, countOf(origins, (one) => one === verdict)]),
      ),
      'number not parsed': countOf(found, ({ known }) => !known),
    },
    items: [...found.map((one, i) => numberItem(one, origins[i] ?? 'not asked')), ...conflictItems(gold, met)],
    none: groups.flatMap(({ label, companions, pairs }) => [
      ...companions.map((words) => `beside numbers of another count, ${label}: ${words}`),
      ...pairs
        .filter(({ gold: keys }) => keys.length === 0)
        .map(({ words }) => `no conflict of gold, ${label}: ${words}`),
    ]),
  };
}

export const numberLines = (tally: Tally): readonly string[] => [
  `numbers   ${inWords(tally, ['numbers', 'found'])}, of counts with two or more ${of(tally, 'in counts of two or more')} in one group ${of(tally, 'in one group')}; false companions ${of(tally, 'false companions')} of ${of(tally, 'of numbers')} in groups with conflicts`,
  `conflicts gold ${of(tally, 'gold conflicts')}, shown ${of(tally, 'shown')}; value pairs shown ${of(tally, 'pairs shown')}, ${inWords(tally, ['not of gold'])}`,
  `origins   ${ORIGIN_VERDICTS.map((verdict) => `${verdict} ${of(tally, `origins ${verdict}`)}`).join(', ')}`,
];

/** Where each claim of a number stands, by its place. */
function standingOf(rooms: Readonly<Record<string, readonly FigureView[]>>): ReadonlyMap<string, readonly Stood[]> {
  const standing = new Map<string, Stood[]>();
  const add = ({ ref }: FigurePoint, stood: Stood): void => {
    const key = keyOf(placeOf(ref));
    const known = standing.get(key);
    if (known === undefined) standing.set(key, [stood]);
    else known.push(stood);
  };
  for (const [room, views] of Object.entries(rooms))
    for (const [i, { positions, parts }] of views.entries()) {
      const group = `${room} ${i + 1}`;
      for (const position of positions) for (const point of position.figures) add(point, { group, position });
      for (const point of parts) add(point, { group, position: null });
    }
  return standing;
}

/** Claims of its value at its passages; of a number in words that are none, all claims of numbers there. */
function claimsOf(
  number: GoldNumber,
  { numbers }: CaseOutput,
  placing: Placing,
): { readonly claims: readonly Place[]; readonly known: boolean } {
  const { known } = numberOf(number);
  const values = valuesOf(number);
  const has = (claim: FigureClaim): boolean =>
    values.length === 0 ||
    values.some((value) => (value === 0 ? claim.value === 0 : [claim.value, claim.low, claim.high].includes(value)));
  const claims = number.passages.flatMap((passage) =>
    placing.of(passage).flatMap((place) =>
      (numbers.get(place.file) ?? [])
        .filter(has)
        .map(({ passage: { start, end } }): Place => ({ file: place.file, start, end }))
        .filter((claim) => meet(claim, wider(place, EDGE))),
    ),
  );
  return { claims, known };
}

/** The numbers of the answers at whose passage a number stands; else those of its value that the answers quote from its file: a headline, a caption. */
function goldAt(found: readonly NumberFound[]): (point: FigurePoint) => readonly NumberFound[] {
  const at = new Map<string, NumberFound[]>();
  for (const one of found)
    for (const place of one.claims) {
      const key = keyOf(place);
      const known = at.get(key);
      if (known === undefined) at.set(key, [one]);
      else if (!known.includes(one)) known.push(one);
    }
  const quoted = ({ number }: NumberFound, file: string): boolean =>
    number.passages.some((passage) => fileName(passage.file) === file);
  return ({ ref, value, low }) => {
    const place = placeOf(ref);
    return (
      at.get(keyOf(place)) ??
      found.filter((one) => quoted(one, place.file) && valuesOf(one.number).includes(value ?? low ?? Number.NaN))
    );
  };
}

const valuesOf = (number: GoldNumber): readonly number[] => {
  const { low, high, summands } = numberOf(number);
  return [low, high, ...summands].filter((value) => value !== null);
};

/** Of each count of two numbers or more, how many stand in the group that has most of them. */
function oneGroup(gold: GoldCase, found: readonly NumberFound[]): Tally {
  let [all, together] = [0, 0];
  for (const count of gold.figures.filter(({ numbers }) => numbers.length > 1)) {
    const groups = found
      .filter((one) => one.count === count)
      .flatMap(({ stood }) => [...new Set(stood.map(({ group }) => group))]);
    const sizes = [...new Set(groups)].map((group) => countOf(groups, (other) => other === group));
    all += count.numbers.length;
    together += Math.max(0, ...sizes);
  }
  return { 'in one group': together, 'in counts of two or more': all };
}

interface GroupScore {
  readonly label: string;
  readonly numbers: number;
  /** Numbers of another count than most of the group, or of none. */
  readonly companions: readonly string[];
  /** Pairs of its positions that are said not to hold both, each with the conflicts of the answers that it shows. */
  readonly pairs: readonly { readonly words: string; readonly gold: readonly string[] }[];
}

function groupScore(view: FigureView, at: (point: FigurePoint) => readonly NumberFound[], gold: GoldCase): GroupScore {
  const points = [
    ...new Map(view.positions.flatMap(({ figures }) => figures).map((p) => [p.ref.claim.id, p])).values(),
  ];
  const counts = points.map((point) => new Set(at(point).map(({ count }) => count.group)));
  const groups = gold.figures.map(({ group }) => ({ group, n: countOf(counts, (of) => of.has(group)) }));
  const own = groups.reduce((best, one) => (one.n > best.n ? one : best), { group: '', n: 0 }).group;
  const idsOf = (position: FigurePosition | undefined): readonly string[] =>
    (position?.figures ?? []).flatMap((point) => at(point).map(({ number }) => number.id));
  const conflicts = new Set(gold.figures.flatMap((count) => count.conflicts.map(([a, b]) => pairKey(a, b))));
  const positionOf = (id: string): number =>
    view.positions.findIndex(({ figures }) => figures.some(({ ref }) => ref.claim.id === id));
  const pairs = new Map<string, GroupScore['pairs'][number]>();
  for (const { a, b } of view.conflicts) {
    const [i, j] = [positionOf(a), positionOf(b)];
    const keys = idsOf(view.positions[i]).flatMap((x) => idsOf(view.positions[j]).map((y) => pairKey(x, y)));
    const words = [i, j].map((n) => view.positions[n]?.figures[0]?.ref.claim.passage.exact ?? '?').join(' | ');
    pairs.set(pairKey(String(i), String(j)), { words, gold: keys.filter((key) => conflicts.has(key)) });
  }
  return {
    label: view.figure.label,
    numbers: points.length,
    companions: points.flatMap((point, i) =>
      counts[i]?.has(own) === true ? [] : [`${point.ref.claim.passage.exact} (${point.ref.source.file})`],
    ),
    pairs: [...pairs.values()],
  };
}

function numberItem({ number, count, known, claims, stood }: NumberFound, origins: string): ScoredItem {
  const { low, high, bound } = numberOf(number);
  return {
    id: number.id,
    verdict: claims.length > 0 ? 'found' : 'missing',
    gold: `${count.group}: ${number.as_written} [${known ? `${bound} ${low}–${high}` : 'not parsed'}] ${number.passages.map(({ passage, file }) => `${passage} (${file})`).join(' / ')}`,
    shown: `${claims.map(keyOf).join(', ')} · ${[...new Set(stood.map(({ group, position }) => `${group}${position === null ? ' part' : ''}`))].join(', ')} · origins ${number.origins?.join('–') ?? ''} ${origins}`,
  };
}

const conflictItems = (gold: GoldCase, met: ReadonlySet<string>): readonly ScoredItem[] =>
  gold.figures.flatMap(({ group, conflicts }) =>
    conflicts.map(([a, b]) => ({
      id: `${a} × ${b}`,
      verdict: met.has(pairKey(a, b)) ? 'shown' : 'not shown',
      gold: `${group}: conflict`,
      shown: '',
    })),
  );
