// A post given or taken by a noun before the name: `announced the appointment of Oren Mavik as director`, `the dismissal of Oda Rennick as head of the union`. In: the text and a post phrase behind "as".
// Out: who, and what the noun makes of the post; null where the words are no such thing.

import { isCapital } from '../../text/names/capitals.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { ByVerb, Course } from './by-verb.ts';
import { canBePerson, holderNamed, nameUpTo } from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';

const NOUNS: ReadonlyMap<string, Course> = new Map([
  ...'appointment election promotion installation'.split(' ').map((w) => [w, 'begins'] as const),
  ...'nomination designation'.split(' ').map((w) => [w, 'designated'] as const),
  ...'dismissal removal resignation sacking suspension'.split(' ').map((w) => [w, 'ends'] as const),
]);

export function byAppointment(prepared: PreparedText, phrase: PostPhrase): ByVerb | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const name = /^(?:as|to|from)$/.test(t.norm[phrase.first - 1] ?? '') ? nameUpTo(prepared, phrase.first - 1) : null;
  if (name === null || !canBePerson(prepared, name)) return null;
  let noun = name.first - 1;
  while (name.first - noun < 4 && isCapital(t, noun)) noun--;
  noun--;
  const course = NOUNS.get(t.norm[noun] ?? '');
  if (course === undefined || t.norm[noun + 1] !== 'of') return null;
  const holder = holderNamed(prepared, name);
  return {
    holder,
    course,
    at: { first: noun, end: phrase.end },
    datesFrom: phrase.end,
    head: noun,
    clauseEnd: Math.min(sentences[sentenceOf[noun] ?? 0]?.end ?? phrase.end, phrase.end + LONGEST_CLAUSE),
    negated: false,
    perfect: false,
    after: null,
    before: null,
    why: `“${t.norm[noun]} of … as” gives the post`,
  };
}
const LONGEST_CLAUSE = 12;
