// What people said of two passages, as it holds of the claims of now. In: the claims of a case, and the words that stand, oldest first. Out: for a claim, what was joined to it and what was parted from it. Each passage
// is the claim of its kind that it has most in common with, else the passage that it is. Of each person the last word on two counts; where people differ none has effect.

import type { Cited } from '../model/cited.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { ClaimId, ObjectId, RecordId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import type {
  JudgedBy,
  PairedAnswer,
  PairedPassage,
  PairingKind,
  PairingView,
  SetAside,
} from '../model/rooms/pairings.ts';
import { byId, type CaseClaim } from './case-claim.ts';

export type StandingPairing = Omit<PairingView, 'mine'>;

export interface PairedEnd {
  readonly source: ObjectId;
  readonly passage: Passage;
  /** Null where no claim was made of the words, or none is any more. */
  readonly claim: CaseClaim | null;
}

/** What people said of some words and others. */
export interface SaidOfTwo {
  readonly what: PairingKind;
  readonly other: PairedEnd;
  /** That it was named before the other. */
  readonly isFirst: boolean;
  /** Null: people differ, and none has effect. */
  readonly holds: boolean | null;
  /** What kinds of answer people say that it is. */
  readonly answers: readonly PairedAnswer[];
  readonly reason: string | null;
  readonly records: readonly RecordId[];
}

export interface Paired extends SaidOfTwo {
  /** The claim that was asked for. */
  readonly of: CaseClaim;
}

export interface Pairings {
  /** Of a claim as the first of two passages; of a count as either. In the order in which it was said. */
  of(what: PairingKind, claim: ClaimId): readonly Paired[];
}

export const NO_PAIRINGS: Pairings = { of: () => [] };

interface Met {
  readonly word: StandingPairing;
  readonly a: PairedEnd;
  readonly b: PairedEnd;
}

export function pairingsIn(claims: readonly CaseClaim[], words: readonly StandingPairing[]): Pairings {
  if (words.length === 0) return NO_PAIRINGS;
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const met = words.map((word): Met => {
    const first = { ...word.a, kind: kindOfFirst(word) };
    const [a, b] = [first, word.b].map((end) => endOf(end, bySource.get(end.source) ?? []));
    if (a === undefined || b === undefined) throw new TypeError('a pairing has two passages');
    return { word, a, b };
  });
  const found = new Map<string, Paired[]>();
  for (const same of Map.groupBy(met, keyOf).values())
    for (const paired of pairedOf(same)) {
      const key = `${paired.what} ${paired.of.claim.id}`;
      found.set(key, [...(found.get(key) ?? []), paired]);
    }
  return { of: (what, claim) => found.get(`${what} ${claim}`) ?? [] };
}

/** What a claim is of that was made since of words that were named without one. */
const WRITTEN_SINCE: Partial<Record<PairingKind, ClaimKind>> = { answer: 'communication', reminder: 'communication' };

export const kindOfFirst = ({ what, a }: StandingPairing): ClaimKind | null => a.kind ?? WRITTEN_SINCE[what] ?? null;

/** What people said of words of which no claim was made. */
export function saidOfWords(
  { source, start, end }: Place & { readonly source: ObjectId },
  words: readonly StandingPairing[],
): readonly SaidOfTwo[] {
  const met = words.flatMap((word): readonly Met[] => {
    const isOfThese = word.a.source === source && shareOf(word.a.passage, { start, end }) >= LEAST_SHARED;
    if (word.a.kind !== null || !isOfThese) return [];
    const { source: of, passage } = word.b;
    return [{ word, a: { source, passage: word.a.passage, claim: null }, b: { source: of, passage, claim: null } }];
  });
  const byOther = Map.groupBy(met, ({ word: { what }, b }) => `${what} ${endKey(b)}`);
  return [...byOther.values()].flatMap((same) => saidOf(same) ?? []);
}

/** Less than this share of the shorter of two is chance. */
const LEAST_SHARED = 0.5;

function endOf({ source, passage, kind }: PairedPassage, claims: readonly CaseClaim[]): PairedEnd {
  const [best] = claims
    .filter((one) => one.claim.kind === kind && shareOf(one.claim.passage, passage) >= LEAST_SHARED)
    .map((claim) => ({ claim, alike: alike(claim.claim.passage, passage) }))
    .sort((x, y) => y.alike - x.alike || byId(x.claim, y.claim));
  return { source, passage, claim: best?.claim ?? null };
}

type Place = Pick<Passage, 'start' | 'end'>;

const inBoth = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** Of the shorter. */
const shareOf = (a: Place, b: Place): number => inBoth(a, b) / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
/** Of both together: of two that lie in the words the one that is most like them. */
const alike = (a: Place, b: Place): number =>
  inBoth(a, b) / Math.max(1, a.end - a.start + b.end - b.start - inBoth(a, b));

const endKey = ({ source, passage, claim }: PairedEnd): string =>
  claim?.claim.id ?? `${source} ${passage.start} ${passage.end}`;

const keyOf = ({ word: { what }, a, b }: Met): string => {
  const ends = [endKey(a), endKey(b)];
  return JSON.stringify([what, ...(what === 'count' ? ends.sort() : ends)]);
};

/** All that was said of the same two. A claim that met itself is paired with nothing. */
function pairedOf(same: readonly Met[]): readonly Paired[] {
  const said = saidOf(same);
  const [one] = same;
  if (said === null || one === undefined || (one.a.claim !== null && one.a.claim === one.b.claim)) return [];
  const { a, b } = one;
  const first = endKey((same.at(-1) ?? one).a);
  const isFirst = (end: PairedEnd): boolean => endKey(end) === first;
  return [
    ...(a.claim === null ? [] : [{ ...said, of: a.claim, other: b, isFirst: isFirst(a) }]),
    ...(said.what !== 'count' || b.claim === null ? [] : [{ ...said, of: b.claim, other: a, isFirst: isFirst(b) }]),
  ];
}

/** Of each person the last word counts. */
function saidOf(same: readonly Met[]): SaidOfTwo | null {
  const last = [...new Map(same.map((one) => [one.word.actor, one])).values()];
  const [one] = last;
  if (one === undefined) return null;
  const holds = new Set(last.map(({ word }) => word.holds));
  return {
    ...{ what: one.word.what, other: one.b, isFirst: true },
    holds: holds.size > 1 ? null : one.word.holds,
    answers: [...new Set(last.flatMap(({ word }) => word.answer ?? []))],
    reason: last.find(({ word }) => word.reason !== null)?.word.reason ?? null,
    records: last.map(({ word }) => word.record),
  };
}

/** Whose it is to take back is known where it is shown. */
export const judgedBy = ({ records, holds }: SaidOfTwo): JudgedBy => ({
  record: records[0] ?? ('' as RecordId),
  mine: false,
  disputed: holds === null,
  records,
});

export const setAsideOf = (paired: SaidOfTwo): Cited<SetAside> => ({
  ...judgedBy(paired),
  ref: citedPassageOf(paired.other),
  what: paired.what,
  reason: paired.reason,
});

export const citedPassageOf = ({ source, passage: { start, end, exact } }: PairedEnd) => ({
  citedSource: source,
  citedPassage: { start, end, exact },
});

export const PEOPLE_DIFFER = 'people differ: one says that it belongs here, another that it does not';
export const KINDS_DIFFER =
  'people agree that it is the answer, and differ on whether in full, in part or a refusal: the fullest is taken';

interface Entry extends Place {
  readonly source: ObjectId;
  /** Null for words of which no claim was made. */
  readonly claim: ClaimId | null;
}

/** Whether what was said of some words is said of an entry: of the claim itself, of a claim that lies mostly in them, of a sentence that shares most of the shorter. */
export function isSaidOf({ other: { source, passage, claim } }: SaidOfTwo, entry: Entry): boolean {
  if (source !== entry.source) return false;
  if (claim !== null && claim.claim.id === entry.claim) return true;
  const shared = entry.claim === null ? shareOf(entry, passage) : inBoth(entry, passage) / (entry.end - entry.start);
  return shared >= LEAST_SHARED;
}
