// Where the words that are asked or told begin and end. In: tokens, a place, the end of the sentence. Out: spans without the marks around them.

import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';

const LONGEST = 70;
const SAID = /^(?:said|says|added|adds|told|wrote|writes|reported|according)$/;

/** From `from` to the end of what belongs to it: not over a closing mark of the words it stands in, a new main clause, or ", she said". */
export function contentFrom({ tokens: t, markOf }: PreparedText, from: number, limit: number): TokenSpan | null {
  const mark = markOf[from - 1] ?? -1;
  let end = from;
  const stop = Math.min(limit, from + LONGEST);
  for (; end < stop; end++) {
    const w = wordAt(t, end);
    if (t.gap[end] === 3 && end > from) break;
    if (/^(?:https?|pic)$/.test(w) && /^[:.]$/.test(wordAt(t, end + 1))) break;
    // `level playing field,” the union said`, `… house.If you have …`
    if (w === ',' && /^["”]$/.test(wordAt(t, end + 1)) && closesInside(t, from, end + 1))
      return { first: from, end: end + 2 };
    if (w === '.' && t.gap[end + 1] === 0 && /^\p{Ll}{3,}$/u.test(wordAt(t, end - 1)) && isCapital(t, end + 1)) break;
    if (w === ';' || (mark >= 0 && (markOf[end] ?? -1) !== mark)) break;
    if (w === ',' && endsAt(t, end, stop)) break;
    // `asked for assurances, and that these were given`: what is told beside it.
    if (w === ',' && wordAt(t, end + 1) === 'and' && wordAt(t, end + 2) === 'that' && !opensThat(t, from)) break;
    if ((w === '—' || w === '–') && end > from) break;
    if ((w === 'and' || w === 'but') && end > from && goesOnWithoutIt(t, end + 1, w)) break;
  }
  while (end > from + 1 && /^(?:who|which|whom|whose)$/.test(wordAt(t, end - 1))) end--;
  while (end > from && /^[.,!?:;…"”’')]$/.test(wordAt(t, end - 1)) && !closesInside(t, from, end - 1)) end--;
  return end - from >= 1 ? { first: from, end } : null;
}

const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[i] ?? 0));

/** `that …, and that …`, also behind the mark that opens it. */
const opensThat = (t: Tokens, from: number): boolean => [from - 1, from].some((k) => wordAt(t, k) === 'that');

/** `and condemned his …`, `but denied …`, `and nobody has …`: the sentence's own verb or another subject, not what was asked or told. */
function goesOnWithoutIt(t: Tokens, at: number, conjunction: string): boolean {
  const next = wordAt(t, at + 1);
  // `asked for the file [but has received nothing]`, `[and was refused]`: what became of it.
  // `for the records [and again on 10 September]`
  if (wordAt(t, at) === 'again' && /^(?:on|in)$/.test(next)) return true;
  // `demanding that the boy be returned [and saying …]`
  if (/^(?:saying|stating|adding|warning|noting|telling)$/.test(wordAt(t, at))) return true;
  if (/^(?:has|have|had|was|were|did|is|are)$/.test(wordAt(t, at)))
    return conjunction === 'but' || BECAME.test(next) || (next === 'been' && BECAME.test(wordAt(t, at + 2)));
  if (isPastForm(wordAt(t, at)))
    return conjunction === 'but' || DETERMINERS.has(next) || /^(?:to|that|him|them|for|on)$/.test(next);
  return /^(?:nobody|he|she|they|it|we|i)$/.test(wordAt(t, at)) && (isAuxiliary(next) || isPastForm(next));
}

const BECAME = /^(?:refused|rejected|denied|ignored|granted|turned|told|dismissed|answered|waiting|still)$/;

/** `(…)` or “…” opened within the content keeps its closing mark. */
function closesInside(t: Tokens, from: number, at: number): boolean {
  const opening = { ')': '(', '”': '“', '"': '"' }[wordAt(t, at)];
  if (opening === undefined) return false;
  for (let i = at - 1; i >= from; i--) if (wordAt(t, i) === opening) return true;
  return false;
}

/** A comma after which another clause begins: "…, but", "…, the union said". */
function endsAt(t: Tokens, comma: number, limit: number): boolean {
  const next = wordAt(t, comma + 1);
  if (
    /^(?:but|while|although|though|saying|adding|said|says|according|whereas|after|when|yet|noting|citing|calling|branding|dismissing|a|despite|amid)$/.test(
      next,
    )
  ) {
    if (next !== 'a') return true;
  }
  if (/^(?:and|or)$/.test(next) && (SUBJECT_PRONOUNS.has(wordAt(t, comma + 2)) || SAID.test(wordAt(t, comma + 2))))
    return true;
  for (let i = comma + 1; i < Math.min(limit, comma + 14); i++) {
    if (SAID.test(wordAt(t, i))) return true;
    if (i > comma + 1 && /^[,;:]$/.test(wordAt(t, i))) return false;
    if (PREPOSITIONS.has(wordAt(t, i)) && i > comma + 8) return false;
  }
  return false;
}

/** `to` before a verb: what follows is no noun phrase. */
export function isInfinitive(t: Tokens, to: number): boolean {
  if (wordAt(t, to) !== 'to') return false;
  let i = to + 1;
  while (/ly$/.test(wordAt(t, i)) && wordAt(t, i).length > 4) i++;
  const w = wordAt(t, i);
  const first = t.text[t.from[i] ?? 0] ?? '';
  return (
    t.kind[i] === WORD &&
    first === first.toLowerCase() &&
    !DETERMINERS.has(w) &&
    !PREPOSITIONS.has(w) &&
    !/(?:ing|ies|ions?|ments?|ities|ors|ers)$/.test(w) &&
    !/^(?:you|yourself|himself|herself|itself|themselves|him|them|us|me|whom|which|what|date|authorities|parliament|people|government|congress|members|western|world|international|police|reporters|deputy|senior|chief|acting|interim|vice|lieutenant|colonel|major|brigadier|captain|prime|minister|president|secretary)$/.test(
      w,
    ) &&
    !/^['’]$/.test(wordAt(t, i + 1))
  );
}

/** The next "to" before a verb within a few words, over adverbs and dates; null where a mark or another verb stands between. */
export function infinitiveAfter(t: Tokens, from: number, limit: number, reach = 14): number | null {
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    const w = wordAt(t, i);
    if (/^(?:[.;:!?“”"()]|who|which|that|whose)$/.test(w)) return null;
    if (isInfinitive(t, i)) return wordAt(t, i - 1) === 'not' && i - 1 >= from ? i - 1 : i;
  }
  return null;
}
