// A post that is only pointed at: `Since assuming that role in 2019, Rennick …`, `Mavik left this post in 1974`. In: the text and the token of "role", "post" …
// Out: who, and what the verb makes of the post; which post it is, is for find-english.ts.

import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type Tokens, wordAt } from '../../text/tokens.ts';
import type { ByVerb } from './by-verb.ts';
import { officeFrame } from './own-subject.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameFrom } from './persons.ts';
import { OFFICE_VERBS } from './words.data.ts';

export function bySpokenPost(prepared: PreparedText, i: number): ByVerb | null {
  return pointedAt(prepared, i) ?? heldBehind(prepared, i) ?? inPost(prepared, i);
}

function pointedAt(prepared: PreparedText, i: number): ByVerb | null {
  const t = prepared.tokens;
  if (
    !/^(?:that|this|the|his|her|same)$/.test(wordAt(t, i - 1)) ||
    wordAt(t, i + 1) === 'of' ||
    wordAt(t, i + 1) === 'as'
  )
    return null;
  const from = wordAt(t, i - 2) === 'from' || wordAt(t, i - 2) === 'the' ? i - 3 : i - 2;
  const verb = /^(?:to|in|up|over|on)$/.test(wordAt(t, from)) ? from - 1 : from;
  const course = OFFICE_VERBS.get(wordAt(t, verb));
  if (
    course === undefined ||
    !/^(?:assum|took|tak|left|leav|held|hold|resign|quit|lost|appoint|elect|nam|promot|elevat|stepp|remov|dismiss)/.test(
      wordAt(t, verb),
    )
  )
    return null;
  const holder = holderOf(prepared, verb);
  return holder === null
    ? null
    : told(prepared, holder, { noun: i, verb, course: OF_LEAVING.test(wordAt(t, verb)) ? 'ends' : course });
}

/** `…, a position [that] he held until 2002`, `a post she has never left`: the verb stands behind the noun. */
function heldBehind(prepared: PreparedText, i: number): ByVerb | null {
  const t = prepared.tokens;
  if (!/^(?:a|an|the)$/.test(wordAt(t, i - 1)) || !/^[,—–-]$/.test(wordAt(t, i - 2))) return null;
  const first = /^(?:that|which)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  const name = nameFrom(prepared, first);
  const behind = name?.end ?? first + 1;
  let verb = behind;
  while (verb - behind < 3 && /^(?:has|have|had|would|still|then|also|himself|herself|was|to)$/.test(wordAt(t, verb)))
    verb++;
  if (
    !/^(?:held|holds|hold|retained|retains|kept|keeps|occupied|occupies|left|lost|resigned|quit|keep|retain)$/.test(
      wordAt(t, verb),
    )
  )
    return null;
  const holder =
    name !== null
      ? canBePerson(prepared, name)
        ? holderNamed(prepared, name)
        : null
      : /^(?:he|she|i)$/.test(wordAt(t, first))
        ? holderAt(prepared, { first, end: first + 1 })
        : null;
  return holder === null
    ? null
    : told(prepared, holder, { noun: i, verb, course: OF_LEAVING.test(wordAt(t, verb)) ? 'ends' : 'holds' });
}

/** `He has been [in post] since 2020`, `was still in office in May`. */
function inPost(prepared: PreparedText, i: number): ByVerb | null {
  const t = prepared.tokens;
  const verb = wordAt(t, i - 2) === 'still' ? i - 3 : i - 2;
  if (wordAt(t, i - 1) !== 'in' || !/^(?:is|was|been|remains|remained)$/.test(wordAt(t, verb))) return null;
  const { subject } = officeFrame(prepared, verb);
  const holder = subject === null ? null : holderAt(prepared, subject);
  return holder === null
    ? null
    : told(prepared, holder, { noun: i, verb, course: wordAt(t, verb) === 'was' ? 'then' : 'holds' });
}

const FARTHEST = 6;

const OF_LEAVING = /^(?:left|leav|lost|resign|quit)/;

function told(
  prepared: PreparedText,
  holder: Holder,
  { noun, verb, course }: { readonly noun: number; readonly verb: number; readonly course: ByVerb['course'] },
): ByVerb {
  const t = prepared.tokens;
  const { clauseEnd, negated, verb: group } = officeFrame(prepared, verb);
  const end = Math.max(noun, verb) + 1;
  return {
    holder,
    course,
    // What stands between a holder far before it and the verb is told of something else.
    at: {
      first: Math.min(verb, noun, Math.abs(verb - holder.span.end) < FARTHEST ? holder.span.first : verb),
      end: Math.max(end, holder.span.end),
    },
    datesFrom: Math.max(end, holder.span.end),
    head: verb,
    clauseEnd: relativeEnd(t, verb, clauseEnd),
    negated,
    perfect: /^(?:has|have)$/.test(wordAt(t, group.first)),
    after: null,
    before: null,
    why: `“${t.norm.slice(Math.min(verb, noun), end).join(' ')}” points at a post`,
  };
}

/** `Mavik, who held the office until 1989[,] has been abroad since 2011`: up to where the relative clause closes. */
function relativeEnd(t: Tokens, verb: number, clauseEnd: number): number {
  if (
    wordAt(t, verb - 1) !== 'who' &&
    !(/^(?:had|has|have)$/.test(wordAt(t, verb - 1)) && wordAt(t, verb - 2) === 'who')
  )
    return clauseEnd;
  const comma = t.norm.findIndex((w, i) => i > verb && i < clauseEnd && w === ',');
  return comma < 0 ? clauseEnd : comma;
}

/** The subject; behind "since", "despite", "after" and a participle the subject of the clause after the comma. */
function holderOf(prepared: PreparedText, verb: number): Holder | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!wordAt(t, verb).endsWith('ing')) {
    const { subject, voice, object } = officeFrame(prepared, verb);
    const who =
      voice === 'passive' || object === null || !/^(?:appoint|elect|remov|dismiss)/.test(wordAt(t, verb))
        ? subject
        : object;
    return who === null ? null : holderAt(prepared, who);
  }
  const sentence = sentences[sentenceOf[verb] ?? 0];
  if (sentence === undefined || verb - sentence.first > 2) return null;
  for (let i = verb + 1; i < sentence.end && i - verb < 30; i++) {
    if (t.kind[i] !== MARK || wordAt(t, i) !== ',') continue;
    const name = nameFrom(prepared, i + 1);
    if (name !== null && canBePerson(prepared, name)) return holderNamed(prepared, name);
    if (/^(?:he|she)$/.test(wordAt(t, i + 1))) return holderAt(prepared, { first: i + 1, end: i + 2 });
  }
  return null;
}
