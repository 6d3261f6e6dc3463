// Who is meant by the words of an office alone: `the Minister of the Interior`, «وزیر کشور», and `the minister` where the same source says which. In: tenures; the words, the days of which they speak, the source that has them. Out: the one
// person whom claims show in that office on those days; without such days the only one ever shown in it. Null for an office that several hold at a time, for one who is called former, and wherever two could be meant.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { holdingIn } from './holders.ts';
import { isPostWords, type PostName, postNamed } from './post-name.ts';

type Tenure = Cited<TenureView>;

export interface MeantByPost {
  readonly person: EntityRef;
  /** Whether claims show him or her in it on those days. */
  readonly isShown: boolean;
}

export type HolderInWords = (source: ObjectId, words: string, on: DaySpan) => MeantByPost | null;

const MOST_WORDS = 8;

export function holderInWords(tenures: readonly Tenure[]): HolderInWords {
  const byRole = Map.groupBy(tenures, ({ post, body }) => postOf(post, body?.name ?? null).role);
  return (source, words, on) => {
    const asked = askedBy(words);
    if (asked === null) return null;
    const isBare = asked.field === null && asked.rest === '';
    const same = (byRole.get(asked.role) ?? []).filter(
      (tenure) => isOfPost(asked, tenure) && (!isBare || isToldIn(source, tenure)),
    );
    return shownIn(same, on) ?? onlyOneIn(same, on);
  };
}

const postOf = (post: string, body: string | null): PostName => postNamed(post, body, () => null);

function askedBy(words: string): PostName | null {
  const bare = words.replace(LEAD, '').trim();
  if (FORMER.test(bare) || bare.split(/\s+/u).length > MOST_WORDS || !isPostWords(bare)) return null;
  const asked = postOf(bare, null);
  return asked.single ? asked : null;
}
const LEAD = /^(?:the|this|that|our)\s|(?<!\p{L})محترم(?!\p{L})/giu;
const FORMER = /\b(?:former|ex|late|previous|then)\b|پیشین|سابق|اسبق|وقت/iu;

const isToldIn = (source: ObjectId, { premises }: Tenure): boolean =>
  premises.some(({ citedSource }) => citedSource === source);

/** Of one ministry, and of every place that the words name. */
function isOfPost({ field, rest }: PostName, { post, body }: Tenure): boolean {
  const held = postOf(post, body?.name ?? null);
  if (field !== null && held.field !== field) return false;
  const told = new Set(normaliseForSearch(`${post} ${body?.name ?? ''} ${body?.inOtherScript ?? ''}`).split(' '));
  return rest.split(' ').every((word) => word === '' || told.has(word));
}

function shownIn(tenures: readonly Tenure[], on: DaySpan): MeantByPost | null {
  const person = onlyPerson(tenures.filter((tenure) => holdingIn(tenure, on) === 'held'));
  return person === null ? null : { person, isShown: true };
}

function onlyOneIn(tenures: readonly Tenure[], on: DaySpan): MeantByPost | null {
  const person = onlyPerson(tenures);
  return person === null || !tenures.some((tenure) => holdingIn(tenure, on) !== 'notShown')
    ? null
    : { person, isShown: false };
}

function onlyPerson(tenures: readonly Tenure[]): EntityRef | null {
  const people = new Map(tenures.map(({ person }) => [person.id, person]));
  const [only, ...others] = people.values();
  return only === undefined || others.length > 0 ? null : only;
}
