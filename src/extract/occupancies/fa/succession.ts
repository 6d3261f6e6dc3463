// Who came after whom in Persian, in the post named last before: «پس از او مریم تالونی به این سمت منصوب شد», «تالونی جانشین او شد». In: what was found before and a token. «تالونی جای خود را به رنیکی داد». Out: offices in
// that post, never sure; none where the words tell none.

import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../drafts.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { type Holder, holderNamed, nameFrom } from '../en/persons.ts';
import type { Office } from '../office.ts';
import { personBefore, subjectOf } from './subject.ts';
import { persianTerms } from './terms.ts';
import { unknownSubject } from './unknown-names.ts';
import { CAPACITY, COURSES } from './words.data.ts';

const FARTHEST = 60;
const LONGEST_CLAUSE = 10;

/** `last`: the office named last before. */
export function successionAt(found: Found, i: number, last: Office | null): readonly Office[] {
  const { prepared } = found;
  const t = prepared.tokens;
  if (last === null || i - last.at.end > FARTHEST || last.person.name === null) return [];
  const came = cameInPlace(prepared, i);
  if (came !== null) return [comesIn(found, last, { ...came, after: last.person })];
  const given = handedOver(prepared, i) ?? placeTaken(prepared, i);
  if (given !== null) return [comesIn(found, last, { ...given, after: last.person })];
  const opens = openingOf(prepared, i);
  if (opens === null) return [];
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const verb = begins(t, opens.end, sentence.end);
  if (verb === null) return [];
  if (opens.whom !== null) return inPlaceOf(found, last, opens.whom, { sentence, verb });
  const name = personBefore(prepared, opens.first - 1, sentence.first);
  const holder = name === null ? unknownSubject(prepared, opens.first, sentence.first) : holderNamed(prepared, name);
  if (holder === null || holder.person.name === last.person.name) return [];
  const gone = pronounOfGone(t, sentence.first, verb);
  const after =
    gone === null
      ? null
      : mentionAt(prepared, { first: gone, end: gone + 1 }, last.person.name, 'inferred', [
          `«${word(t, gone)}» is ${last.person.name}, who held the post named last`,
        ]);
  return [comesIn(found, last, { holder, verb, after })];
}

interface Coming {
  readonly holder: Holder;
  readonly verb: number;
  readonly after: Mention | null;
  /** Where its clause begins, if behind the beginning of the sentence. */
  readonly since?: number;
}

function comesIn(found: Found, last: Office, { holder, verb, after, since }: Coming): Office {
  const { sentences, sentenceOf } = found.prepared;
  const at = { first: Math.min(holder.span.first, verb), end: Math.max(holder.span.end, verb + 1) };
  const sentence = sentences[sentenceOf[verb] ?? 0] ?? at;
  const clause = { first: Math.max(sentence.first, since ?? sentence.first), end: sentence.end };
  return {
    ...last,
    ...{ person: holder.person, at, head: verb, sure: false, status: 'current', present: false, denied: false },
    ...{ from: persianTerms(found, at, clause, false).on, to: null, asOf: null, after, before: null },
    reasons: ['who came after whom, in the post named last before'],
  };
}

/** «او [جانشین بهمن ماویک] می‌شود»: who is told of before holds the post named last, and the one who is named left it. */
function inPlaceOf(
  found: Found,
  last: Office,
  whom: NameAt,
  { sentence, verb }: { readonly sentence: TokenSpan; readonly verb: number },
): readonly Office[] {
  const { prepared } = found;
  const gone = holderNamed(prepared, whom);
  const next = subjectOf(prepared, whom.first - 2, sentence);
  if (next === null || next.person.name !== last.person.name || next.person.name === gone.person.name) return [];
  const one = comesIn(found, last, { holder: next, verb, after: gone.person });
  // «… می‌شود که هفته گذشته استعفا داد»: the day is of who left.
  const left = { ...one, person: gone.person, at: { first: whom.first, end: verb + 1 }, from: null, after: null };
  return [
    { ...one, from: null },
    { ...left, status: 'former', to: one.from ?? '..', before: next.person },
  ];
}

/** «[به جای او] مریم تالونی، که پیش‌تر معاون بود، [منصوب شد]»; another post in the clause is the one that she came to. */
function cameInPlace(prepared: PreparedText, i: number): Omit<Coming, 'after'> | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (word(t, i) !== 'به' || word(t, i + 1) !== 'جای' || !/^(?:او|وی|ایشان)$/.test(word(t, i + 2))) return null;
  const name = nameFrom(prepared, /^[،,]$/.test(t.norm[i + 3] ?? '') ? i + 4 : i + 3);
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i };
  if (name?.kind !== 'person') return null;
  for (let k = name.end; k < end; k++) {
    if (CAPACITY.has(word(t, k))) return null;
    if (/^(?:منصوب|انتخاب|برگزیده|گماشته|گمارده|معرفی)$/.test(word(t, k)) && /^(?:شد|شده|گردید)$/.test(word(t, k + 1)))
      return { holder: holderNamed(prepared, name), verb: name.end - 1, since: k };
  }
  return null;
}

/** «[جای خود را به] مریم تالونی [داد]». */
function handedOver(prepared: PreparedText, i: number): Omit<Coming, 'after'> | null {
  const { tokens: t } = prepared;
  if (word(t, i) !== 'جای' || word(t, i + 1) !== 'خود' || word(t, i + 2) !== 'را' || word(t, i + 3) !== 'به')
    return null;
  const name = nameFrom(prepared, i + 4);
  if (name?.kind !== 'person' || !/^(?:داد|سپرد|واگذار)$/.test(word(t, name.end))) return null;
  let since = i;
  while (since > 0 && i - since < LONGEST_CLAUSE && word(t, since) !== 'و') since--;
  return { holder: holderNamed(prepared, name), verb: name.end, since };
}

/** «[جای او را] محسن جعفری‌پور [گرفت]». */
function placeTaken(prepared: PreparedText, i: number): Omit<Coming, 'after'> | null {
  const { tokens: t } = prepared;
  if (word(t, i) !== 'جای' || !/^(?:او|وی|ایشان)$/.test(word(t, i + 1)) || word(t, i + 2) !== 'را') return null;
  const name = nameFrom(prepared, i + 3);
  return name?.kind === 'person' && word(t, name.end) === 'گرفت'
    ? { holder: holderNamed(prepared, name), verb: name.end, since: i }
    : null;
}

interface Opening extends TokenSpan {
  /** Who is replaced, where a name says it. */
  readonly whom: NameAt | null;
}

/** «به [این سمت]», «[جانشین او]», «[جانشین بهمن ماویک]»: the words that stand for the post. */
function openingOf(prepared: PreparedText, i: number): Opening | null {
  const { tokens: t } = prepared;
  if (/^(?:این|همین|آن)$/.test(word(t, i)) && CAPACITY.has(word(t, i + 1)) && word(t, i - 1) === 'به')
    return { first: i - 1, end: i + 2, whom: null };
  if (!/^(?:جانشین|جایگزین)$/.test(word(t, i))) return null;
  if (/^(?:او|وی)$/.test(word(t, i + 1))) return { first: i, end: i + 2, whom: null };
  const name = nameFrom(prepared, i + 1);
  return name?.kind === 'person' ? { first: i, end: name.end, whom: name } : null;
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
