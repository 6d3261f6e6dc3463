// What one person is told to be in one post, brought under one seat: claims without a body go to the only body of the post; a body told by its kind alone (`the camp`), by what the post is for (`Works Manager`), or with
// its kind and without (`commander of Chah Anvar`, `… of the camp of Chah Anvar`) is the one that another claim names. In: what is told of one person. Out: the same with their seats. Posts of other people are not looked at.

import type { OccupancyClaim } from '../../model/claim.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { SourcedClaim } from './post-claim.ts';
import type { PostEvidence } from './post-evidence.ts';
import type { PostName } from './post-name.ts';
import { BODY_KINDS } from './post-words.data.ts';
import { type Seat, seatsTogether } from './seats.ts';

export interface Told {
  readonly person: EntityRef;
  readonly post: PostName;
  readonly seat: string | null;
  readonly seatOf: Seat | null;
  readonly acting: boolean;
  /** Null for a denial. */
  readonly evidence: PostEvidence | null;
  readonly claim: SourcedClaim<OccupancyClaim>;
}

export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    addTo(groups, key, item);
  }
  return groups;
}

/** Claims without a body go to the only body of the post; "the head" of a body goes with the one post there that leads it. */
export function withOneSeat(told: readonly Told[]): readonly Told[] {
  const seated = [...groupsOf(withFullPost(told), (one) => one.post.key).values()].flatMap(ofOnlySeat);
  const leading = groupsOf(
    seated.filter(({ post, seat }) => post.leads && post.key !== 'head' && seat !== null),
    ({ seat }) => seat ?? '',
  );
  return seated.map((one) => {
    const posts = one.post.key === 'head' && one.seat !== null ? (leading.get(one.seat) ?? []) : [];
    const [first] = posts;
    return first !== undefined && posts.every(({ post }) => post.key === first.post.key)
      ? { ...one, post: first.post }
      : one;
  });
}

/** `Minister Mavik`, of whom another claim says of what: the only ministry he is told to have headed, where no day stands against it. */
function withFullPost(told: readonly Told[]): readonly Told[] {
  const byRole = groupsOf(told, ({ post }) => post.role);
  return told.map((one) => {
    if (!isBarePost(one)) return one;
    const full = (byRole.get(one.post.role) ?? []).filter(({ post }) => post.field !== null);
    const [first] = full;
    return first !== undefined &&
      full.every(({ post }) => post.key === first.post.key) &&
      full.every((other) => !areApart(one.evidence, other.evidence))
      ? { ...one, post: { ...first.post, acting: one.post.acting } }
      : one;
  });
}

const isBarePost = ({ post, seat }: Told): boolean =>
  post.key === 'minister' && post.field === null && post.rest === '' && seat === null;

/** The one is told to have ended before the other begins or is shown. */
function areApart(a: PostEvidence | null, b: PostEvidence | null): boolean {
  const isBefore = (x: PostEvidence | null, y: PostEvidence | null): boolean => {
    const [end, begin] = [x?.end?.to ?? null, y?.start?.from ?? y?.on?.from ?? null];
    return end !== null && begin !== null && end < begin;
  };
  return isBefore(a, b) || isBefore(b, a);
}

/** The seats of one post of one person. */
function ofOnlySeat(group: readonly Told[]): readonly Told[] {
  const seats = [...new Map(group.flatMap(({ seatOf }) => (seatOf === null ? [] : [[seatOf.id, seatOf]]))).values()];
  // `of the Tarsel school`, then `of the Tarsel clinic`: two bodies of one place.
  const oneKind = new Set(seats.flatMap(({ name }) => kindsIn(wordsIn(name)))).size < 2;
  const together = oneKind ? seatsTogether(seats.map(bare)) : new Map<string, string>();
  const named = oneOfName(seats);
  const numbered = byNumber(group, seats);
  const joined = group.map((one) => {
    const seat = numbered.get(one.seat ?? '') ?? named.get(one.seat ?? '') ?? one.seat;
    return { ...one, seat: together.get(seat ?? '') ?? seat };
  });
  const open = joined.filter((one) => one.seat === null || isOpen(one));
  const closed = joined.filter((one) => !open.includes(one));
  const known = closed.length > 0 ? closed : joined.filter(({ seat }) => seat !== null);
  const ids = new Set(known.map(({ seat }) => seat));
  const [only] = ids;
  if (ids.size !== 1 || only === undefined) return joined;
  return joined.map((one) =>
    open.includes(one) && known.some((other) => allows(one, other)) ? { ...one, seat: only } : one,
  );
}

/** The seats of one name => the first of them: one person is director of one `Information`, also where nothing tells that two documents mean one body. */
function oneOfName(seats: readonly Seat[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, name } of seats.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const words = wordsIn(name).join(' ');
    if (!first.has(words)) first.set(words, id);
  }
  return new Map(seats.map(({ id, name }) => [id, first.get(wordsIn(name).join(' ')) ?? id]));
}

/** `Prison No. 4` and `the Tarsel prison`: one goes by its number, the other by its town; of one person in one post they are one where a day in the second lies within his stated time in the first. */
function byNumber(group: readonly Told[], seats: readonly Seat[]): ReadonlyMap<string, string> {
  const [numbered, ...others] = seats.filter((seat) => restOf(seat).some(isNumber));
  if (numbered === undefined || others.length > 0 || !restOf(numbered).every((word) => isNumber(word) || word === 'no'))
    return new Map();
  const kinds = kindsIn(wordsIn(numbered.name));
  const evidence = (seat: Seat): readonly PostEvidence[] =>
    group.flatMap((one) => (one.seat === seat.id && one.evidence !== null ? [one.evidence] : []));
  const [from, to] = [
    evidence(numbered).flatMap(({ start }) => start?.from ?? [])[0],
    evidence(numbered).flatMap(({ end }) => end?.to ?? [])[0],
  ];
  if (from === undefined || to === undefined) return new Map();
  const within = seats.filter((seat) => {
    const days = evidence(seat).flatMap(({ on }) => on?.from ?? []);
    const isOther = seat.id !== numbered.id && kindsIn(wordsIn(seat.name)).some((kind) => kinds.includes(kind));
    return isOther && restOf(seat).length > 0 && days.length > 0 && days.every((day) => day >= from && day <= to);
  });
  return new Map(within.map(({ id }) => [id, numbered.id]));
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const restOf = ({ name }: Seat): readonly string[] => wordsIn(name).filter((word) => !KINDS.has(word));

const KINDS: ReadonlyMap<string, string> = new Map(
  BODY_KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(/[|;]/).map((word) => normaliseForSearch(word));
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

const wordsIn = (name: string): readonly string[] =>
  normaliseForSearch(name)
    .split(' ')
    .filter((word) => !/^(?:the|of|at|in|for)$/.test(word));

const kindsIn = (words: readonly string[]): readonly string[] => words.flatMap((word) => KINDS.get(word) ?? []);

/** The seat by its name without the word for its kind: of one person in one post, the camp and the place it lies in are one seat; a city and its province are two. */
function bare(seat: Seat): Seat {
  const all = wordsIn(seat.name);
  const words = all.filter((word) => AREAS.has(KINDS.get(word) ?? '') || !KINDS.has(word));
  return words.length === 0 || words.length === all.length ? seat : { ...seat, name: words.join(' '), kind: null };
}
const AREAS: ReadonlySet<string> = new Set(['province', 'city', 'district', 'village']);

/** Named by its kind alone (`the camp`), or not at all: what stands before the word for the post says what it is for (`works manager`). */
const isOpen = ({ claim, seatOf }: Told): boolean =>
  seatOf !== null &&
  (wordsIn(seatOf.name).every((word) => KINDS.has(word)) ||
    (claim.claim.body === null && isBeforePost(claim.claim.post, seatOf)));

const isBeforePost = (post: string, { name }: Seat): boolean => post.toLowerCase().startsWith(`${name.toLowerCase()} `);

/** A seat of another kind is another (`of the city`, `of the province`); so is that of a post for something else (`fire chief`, `chief of the Harbour Police`). */
function allows(open: Told, named: Told): boolean {
  if (open.seatOf === null) return true;
  const words = wordsIn(open.seatOf.name);
  const [own, other] = [kindsIn(words), kindsIn(wordsIn(named.seatOf?.name ?? ''))];
  const rest = new Set(named.post.rest.split(' '));
  return isBeforePost(open.claim.claim.post, open.seatOf)
    ? words.every((word) => rest.has(word))
    : other.length === 0 || own.some((kind) => other.includes(kind));
}
