// Who holds a Persian post that stands apart from the name: the person named last before it in its sentence, over by whom something is done, or whom a pronoun at the head of the sentence means. A name behind «به جای» or «پس از» is another's.

import { isFiniteVerb } from '../../text/fa/subject.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { type Holder, holderNamed } from '../en/persons.ts';
import { byPhraseOf, isApart } from './by-phrases.ts';

const FARTHEST = 30;
const PARAGRAPH = 60;

export function subjectOf(prepared: PreparedText, before: number, sentence: TokenSpan): Holder | null {
  const name = personBefore(prepared, before, sentence.first);
  return name === null ? byPronoun(prepared, sentence.first) : holderNamed(prepared, name);
}

/** The person named last before a token, and not as the one who was there before. */
export function personBefore(prepared: PreparedText, from: number, limit: number): NameAt | null {
  const { names, tokens: t } = prepared;
  for (let i = from; i >= limit && from - i < FARTHEST; i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined) continue;
    if (name.kind === 'person' && !isGone(t, name.first) && !isApart(prepared, name.nameFirst, from + 1)) return name;
    i = name.first;
  }
  return null;
}

/** «به جای ماویک», «پس از استعفای ماویک»: the words before a name that say that its bearer left the post. */
export const isGone = (t: Tokens, first: number): boolean =>
  /^(?:جای|بجای|جانشین|جایگزین)$/.test(word(t, first - 1)) ||
  (/^(?:استعفای|برکناری|مرگ|درگذشت|عزل|ترور|قتل)$/.test(word(t, first - 1)) &&
    /^(?:از|با|به)$/.test(word(t, first - 2)));

/** «او …», «وی …»: the person named last before the sentence. */
export function byPronoun(prepared: PreparedText, first: number): Holder | null {
  const { tokens: t } = prepared;
  const late = word(t, first) === 'آن' && /^(?:مرحوم|شادروان|شهید)$/.test(word(t, first + 1));
  if (!late && !/^(?:او|وی|ایشان|نامبرده|مشارالیه|موصوف)$/.test(word(t, first))) return null;
  let limit = first;
  while (limit > 0 && first - limit < PARAGRAPH) limit--;
  const { names } = prepared;
  for (let i = first - 1; i >= limit; i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name?.kind !== 'person') continue;
    const { person } = holderNamed(prepared, name);
    const reasons = [`«${word(t, first)}» after ${person.name ?? ''}`];
    return {
      person: mentionAt(prepared, { first, end: first + 1 }, person.name, 'inferred', reasons),
      span: { first, end: first + 1 },
      sure: false,
    };
  }
  return null;
}

/** «[مریم تالونی] که پیش‌تر معاون زندان بود»: whom the clause is about, over words of time. */
export function relative(prepared: PreparedText, first: number, limit: number): NameAt | null {
  const { names, tokens: t } = prepared;
  let i = first - 1;
  let over = 0;
  while (i > limit && first - i - over < FARTHEST_NAME && word(t, i) !== 'که') {
    const by = byPhraseBefore(prepared, i);
    if (by !== null && by.end <= first) {
      over += i + 1 - by.first;
      i = by.first - 1;
      continue;
    }
    if (t.kind[i] === MARK || isFiniteVerb(t, i) || (names.at[i] ?? -1) >= 0) return null;
    i--;
  }
  const end = /^[،,]$/.test(t.norm[i - 1] ?? '') ? i - 1 : i;
  const name = word(t, i) === 'که' ? names.list[names.at[end - 1] ?? -1] : undefined;
  return name?.kind === 'person' && name.end === end ? name : null;
}
const FARTHEST_NAME = 8;

/** By whom something is done, in the words that end with a token or with the comma at it. */
function byPhraseBefore(prepared: PreparedText, i: number): TokenSpan | null {
  const comma = /^[،,]$/.test(prepared.tokens.norm[i] ?? '');
  return byPhraseOf(prepared, comma ? i - 1 : i);
}
