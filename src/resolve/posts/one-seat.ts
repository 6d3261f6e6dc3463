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
  const seated = [...groupsOf(told, (one) => one.post.key).values()].flatMap(ofOnlySeat);
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

/** The seats of one post of one person. */
function ofOnlySeat(group: readonly Told[]): readonly Told[] {
  const seats = [...new Map(group.flatMap(({ seatOf }) => (seatOf === null ? [] : [[seatOf.id, seatOf]]))).values()];
  // `of the Tarsel school`, then `of the Tarsel clinic`: two bodies of one place.
  const oneKind = new Set(seats.flatMap(({ name }) => kindsIn(wordsIn(name)))).size < 2;
  const together = oneKind ? seatsTogether(seats.map(bare)) : new Map<string, string>();
  const named = oneOfName(seats);
  const joined = group.map((one) => {
    const seat = named.get(one.seat ?? '') ?? one.seat;
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
