// Who gives a number, and when: `the ministry on Monday gave a toll of six`, `confirmed only three deaths last night`, `spoke of three dead on the 15th, the ministry of six`.
// In: the prepared text, a number whose noun or toll tells what happened. Out: the verb that gives it, whose it is, and the day on which it was told, which is no day of those counted.

import type { DateDraft } from '../../drafts.ts';
import { subjectBefore } from '../../quotes/en/subject.ts';
import { nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, tokenFrom, wordAt } from '../../text/tokens.ts';
import { EVENT_NOUNS, HARMED_BEFORE } from './words.data.ts';

export interface Given {
  readonly verb: number;
  readonly who: TokenSpan | null;
}

/** Verbs whose object is the number that is given. */
const GIVING =
  /^(?:confirm(?:s|ed)|spoke|speaks?|spoken|talk(?:s|ed)|gave|gives?|put|puts|report(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|concede[sd]|announce[sd]|mention(?:s|ed)|cite[sd]|publish(?:es|ed)|print(?:s|ed)|quote[sd]|told|tells?|declare[sd]|estimate[sd]|raise[sd]|revise[sd]|document(?:s|ed)?|record(?:s|ed)?|identif(?:y|ies|ied)|verif(?:y|ies|ied)|collect(?:s|ed)?|compile[sd]?|register(?:s|ed)?|count(?:s|ed)|list(?:s|ed)|establish(?:es|ed)|submitted)$/;
/** Between the verb and the number. */
const LINKS =
  /^(?:only|just|still|now|of|a|an|the|its|their|his|her|own|toll|total|figure|number|numbers|count|tally|death|deaths|dead|killed|casualties|victims|at|as|to|least|about|some|around|nearly|almost|more|fewer|less|than|up|over|official|provisional|preliminary|final|first|new|revised|names|identities|execution|executions|killing|killings|arrest|arrests|disappearance|disappearances|all|those|confirmed|documented|verified|previous|earlier)$/;
const LONGEST = 9;

/** Null where no verb gives the number. */
export function givenAt(prepared: PreparedText, first: number): Given | null {
  const { tokens: t, names, sentences, sentenceOf } = prepared;
  const low = sentences[sentenceOf[first] ?? -1]?.first ?? first;
  for (let i = first - 1; i >= low && i >= first - LONGEST; i--) {
    if (i > low && GIVING.test(wordAt(t, i)))
      return { verb: i, who: relativeOf(prepared, i, low) ?? subjectBefore(t, names, i, low) };
    if (isOwn(t, i)) return { verb: i, who: subjectBefore(t, names, i - 1, low) };
    // `raises toll [of Velmar protests] to 304`
    if (/^(?:to|at)$/.test(wordAt(t, i))) i = tollBefore(t, i, low) ?? i;
    // `put the toll [in] the hundreds`
    const isVague = wordAt(t, i) === 'in' && i === first - 2 && wordAt(t, first).endsWith('s');
    if (!isVague && !LINKS.test(wordAt(t, i))) return null;
  }
  return null;
}

/** `contradicting [a report] which put the dead at 40`: what the relative clause tells of, and not the subject of the sentence. */
function relativeOf(prepared: PreparedText, verb: number, low: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const that = /^(?:had|has|have)$/.test(wordAt(t, verb - 1)) ? verb - 2 : verb - 1;
  return /^(?:which|that)$/.test(wordAt(t, that)) ? nounPhraseBefore(prepared, that, low) : null;
}

/** `the ministry[’s] figure of 14 dead`. */
const isOwn = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 's' &&
  /^[’'ʼ]$/.test(wordAt(t, i - 1)) &&
  [1, 2, 3].some((n) => /^(?:figure|toll|estimate|count|tally|total|number)$/.test(wordAt(t, i + n)));

const tollBefore = (t: Tokens, to: number, low: number): number | null => {
  for (let i = to - 1; i > low && i >= to - LONGEST && t.kind[i] !== MARK; i--)
    if (/^(?:toll|tally|count|number)$/.test(wordAt(t, i))) return i;
  return null;
};

/** `recorded the names of 40`, `documented 118 deaths`: what is told of them behind the number is told by the same one. */
export const isDocumenting = (t: Tokens, { verb }: Given): boolean =>
  /^(?:document|record|identif|verif|collect|compile|register|count|list|establish|submitted)/.test(wordAt(t, verb));

/** The day that stands beside the verb or right behind what is counted; `in the attack of 14 March` is that of the attack. */
export function isDayOfGiving(t: Tokens, { verb }: Given, end: number, date: DateDraft): boolean {
  const [from, to] = [tokenFrom(t, date.from), tokenFrom(t, date.to)];
  if (from >= end) return allOf(t, end, from, BEFORE_A_DAY);
  if (to > verb) return false;
  let lead = from - 1;
  while (lead > 0 && BEFORE_A_DAY.test(wordAt(t, lead))) lead--;
  return !EVENT_NOUNS.has(wordAt(t, lead)) && !HARMED_BEFORE.has(wordAt(t, lead));
}
const BEFORE_A_DAY =
  /^(?:on|in|at|by|late|early|the|this|that|last|of|evening|morning|afternoon|night|day|yesterday|,)$/;
const allOf = (t: Tokens, from: number, to: number, words: RegExp): boolean => {
  for (let i = from; i < to; i++) if (!words.test(wordAt(t, i))) return false;
  return true;
};

/** `told of two dead on the 3rd, [the prefect] of five on the 4th and of nine by the autumn`: whose verb is left out; null where nobody is named anew, and undefined where it is no such number. */
export function givenAgain(t: Tokens, from: number, first: number): TokenSpan | null | undefined {
  let open = first - 2;
  while (open >= from && !OPENS.test(wordAt(t, open))) open--;
  if (open < from || first - 1 - open > LONGEST_GIVER + 1) return undefined;
  // Behind another such number it may be that one's giver.
  for (let i = from; i < open - 1; i++) if (OPENS.test(wordAt(t, i))) return undefined;
  let who = open + 1;
  if (/^(?:and|while|but)$/.test(wordAt(t, who))) who++;
  return who >= first - 1 ? null : { first: who, end: first - 1 };
}
const LONGEST_GIVER = 10;
const OPENS = /^(?:[,;]|and|while|but)$/;
