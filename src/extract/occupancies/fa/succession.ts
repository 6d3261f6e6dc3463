// Who came after whom in Persian, in the post named last before: «پس از او مریم تالونی به این سمت منصوب شد», «تالونی جانشین او شد». In: what was found before and a token. Out: an office in
// that post, never sure; null where the words tell none.

import type { Found } from '../../drafts.ts';
import { mentionAt } from '../../text/mentions.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import { holderNamed } from '../en/persons.ts';
import type { Office } from '../office.ts';
import { personBefore } from './subject.ts';
import { persianTerms } from './terms.ts';
import { unknownSubject } from './unknown-names.ts';
import { CAPACITY, COURSES } from './words.data.ts';

const FARTHEST = 60;

/** `last`: the office named last before. */
export function successionAt(found: Found, i: number, last: Office | null): Office | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const opens = openingOf(t, i);
  if (opens === null || last === null || i - last.at.end > FARTHEST || last.person.name === null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const verb = begins(t, opens.end, sentence.end);
  const name = verb === null ? null : personBefore(prepared, opens.first - 1, sentence.first);
  const holder = name === null ? unknownSubject(prepared, opens.first, sentence.first) : holderNamed(prepared, name);
  if (verb === null || holder === null || holder.person.name === last.person.name) return null;
  const at = { first: holder.span.first, end: verb + 1 };
  const gone = pronounOfGone(t, sentence.first, verb);
  const after =
    gone === null
      ? null
      : mentionAt(prepared, { first: gone, end: gone + 1 }, last.person.name, 'inferred', [
          `«${word(t, gone)}» is ${last.person.name}, who held the post named last`,
        ]);
  return {
    ...last,
    ...{ person: holder.person, at, head: verb, sure: false, status: 'current', present: false, denied: false },
    ...{ from: persianTerms(found, at, sentence, false).on, to: null, asOf: null, after, before: null },
    reasons: ['who came after whom, in the post named last before'],
  };
}

/** «به [این سمت]», «[جانشین او]»: the words that stand for the post. */
function openingOf(t: Tokens, i: number): { readonly first: number; readonly end: number } | null {
  if (/^(?:این|همین|آن)$/.test(word(t, i)) && CAPACITY.has(word(t, i + 1)) && word(t, i - 1) === 'به')
    return { first: i - 1, end: i + 2 };
  const replaces = /^(?:جانشین|جایگزین)$/.test(word(t, i)) && /^(?:او|وی)$/.test(word(t, i + 1));
  return replaces ? { first: i, end: i + 2 } : null;
}

/** The verb by which somebody comes into a post, close behind. */
function begins(t: Tokens, first: number, limit: number): number | null {
  for (let i = first; i < Math.min(limit, first + 4); i++)
    if (COURSES.get(word(t, i)) === 'begins') return /^نشد/.test(word(t, i + 1)) ? null : i;
  return null;
}

/** «پس از [او]», «به جای [وی]», «جانشین [او]». */
function pronounOfGone(t: Tokens, first: number, end: number): number | null {
  for (let i = first + 1; i < end; i++)
    if (/^(?:او|وی)$/.test(word(t, i)) && /^(?:از|جای|بجای|جانشین|جایگزین)$/.test(word(t, i - 1))) return i;
  return null;
}
