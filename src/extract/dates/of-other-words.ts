// Dates that only say who or what is meant: `prisoners [executed in 1985] were buried`, `a man [who fled in May] was shot`, `arrested over [the 2018 bombing]`,
// «مادر یکی از کشته‌شدگان [اعتراضات آبان ۹۸] بازداشت شد». In: tokens, the date, the word that tells the act, its sentence. Out: whether the date is not that of the act.

import { INTRANSITIVE, ONLY_PAST, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../text/en/noun-phrase.ts';
import { auxiliariesBefore } from '../text/en/verb-group.ts';
import type { Sentence } from '../text/sentences.ts';
import { MARK, type Span, type Tokens, tokenFrom, wordAt } from '../text/tokens.ts';

export function isOfOtherWords(t: Tokens, date: Span, at: Span, { first }: Sentence): boolean {
  const [from, end, act] = [tokenFrom(t, date.from), tokenFrom(t, date.to), tokenFrom(t, at.from)];
  if (isOfNamedAct(t, from, end, act) || isOfPersianNoun(t, from, act)) return true;
  return end <= act ? isInSubject(t, from, end, act, first) : from > act && isBehindObject(t, from, act);
}

/** `Two men arrested in 2018 [were hanged]`: what stands between a participle and the verb of its noun says which men. */
function isInSubject(t: Tokens, from: number, end: number, act: number, low: number): boolean {
  if (!isPastForm(wordAt(t, act))) return false;
  const group = auxiliariesBefore(t, act, low);
  if (group < end || group - end > BEHIND_DATE) return false;
  for (let k = end; k < group; k++)
    if (t.kind[k] === MARK || OPENS.test(wordAt(t, k)) || isPastForm(wordAt(t, k))) return false;
  for (let k = from - 1; k > low && t.kind[k] !== MARK; k--)
    if (RELATIVE.test(wordAt(t, k)) || isReduced(t, k)) return true;
  return false;
}
const BEHIND_DATE = 6;
const OPENS = /^(?:and|or|but|who|whom|whose|which|that|when|while|because|after|before|as|where)$/;
const RELATIVE = /^(?:who|whom|whose|which)$/;

/** `killed three men [arrested in 2018]`, `arrested Quill, [whose brother was killed in 2019]`. */
function isBehindObject(t: Tokens, from: number, act: number): boolean {
  // `Quill, who sat on the 1974 panel`: of a name, the clause about it tells.
  if (!isPastForm(wordAt(t, act))) return false;
  for (let k = from - 1; k > act; k--) {
    const w = wordAt(t, k);
    if (t.kind[k] === MARK) return false;
    if (/^(?:and|or|but)$/.test(w)) return false;
    if (RELATIVE.test(w)) return wordAt(t, k - 1) === ',';
    if (from - k <= BESIDE && isReduced(t, k)) return true;
  }
  return false;
}
const BESIDE = 3;

/** A participle behind its noun: `men [arrested] in`; not `had arrested`, `they fled`, `were found murdered`. */
function isReduced(t: Tokens, i: number): boolean {
  const [w, before, next] = [wordAt(t, i), wordAt(t, i - 1), wordAt(t, i + 1)];
  return (
    isPastForm(w) &&
    !ONLY_PAST.has(w) &&
    !INTRANSITIVE.has(w) &&
    t.kind[i - 1] !== MARK &&
    !isAuxiliary(before) &&
    !isPastForm(before) &&
    !SUBJECT_PRONOUNS.has(before) &&
    !PREPOSITIONS.has(before) &&
    !/^(?:and|or|but|who|which|that|to|not)$|ly$/.test(before) &&
    (PREPOSITIONS.has(next) || /^\d/.test(next))
  );
}

/** `over [the November 2019 protests]`: the time of the protests. What was done in or during them has it too, but not having taken part in them. */
function isOfNamedAct(t: Tokens, from: number, end: number, act: number): boolean {
  const noun = NAMED_ACTS.test(wordAt(t, end)) ? end : NAMED_ACTS.test(wordAt(t, end + 1)) ? end + 1 : -1;
  const the = /^(?:the|that|those)$/.test(wordAt(t, from)) ? from : from - 1;
  if (noun < 0 || t.gap[noun] === 3 || t.kind[end] === MARK || !/^(?:the|that|those)$/.test(wordAt(t, the)))
    return false;
  // `members of the panel that tried the victims of the 1974 massacre` sat then.
  if (
    (act >= from && act <= noun) ||
    !(isPastForm(wordAt(t, act)) || isAuxiliary(wordAt(t, act)) || NAMED_ACTS.test(wordAt(t, act)))
  )
    return false;
  return !WITHIN.test(wordAt(t, the - 1)) || INVOLVED.test(wordAt(t, the - 2));
}
const NAMED_ACTS =
  /^(?:protests?|demonstrations?|uprisings?|unrest|riots?|crackdowns?|massacres?|killings?|executions?|hangings?|murders?|shootings?|bombings?|attacks?|raids?|coup|revolution|strikes?|disappearances?|abductions?|events?)$/;
const WITHIN = /^(?:in|during|amid|throughout|at)$/;
const INVOLVED =
  /^(?:part|role|involved|involvement|participat\p{L}+|implicated|convicted|interest|present|complicity)$/u;

/** «بازماندگان [کشتار ۱۳۶۴]»; «در [کشتار ۱۳۶۴] کشته شد» is of it too, «شرکت در [اعتراضات آبان ۹۸]» is not. */
function isOfPersianNoun(t: Tokens, from: number, act: number): boolean {
  const noun = /^(?:سال|ماه)$/.test(wordAt(t, from - 1)) ? from - 2 : from - 1;
  if (!PERSIAN_ACTS.test(wordAt(t, noun)) || act === noun) return false;
  return !PERSIAN_WITHIN.test(wordAt(t, noun - 1)) || /^(?:شرکت|حضور|مشارکت|دخالت|نقش)$/.test(wordAt(t, noun - 2));
}
const PERSIAN_ACTS =
  /^(?:اعتراض(?:ات|ها|\u200cها)?(?:ی)?|تظاهرات|خیزش|قیام|شورش|ناآرامی(?:\u200cها)?(?:ی)?|سرکوب|کشتار(?:\u200cها)?(?:ی)?|قتل(?:\u200cهای|\u200cعام)?|قتلعام|اعدام(?:\u200cهای|های)|کودتا(?:ی)?|حوادث|وقایع|رویدادهای|بمباران|حمله|انفجار)$/u;
const PERSIAN_WITHIN = /^(?:در|طی|جریان|حین|هنگام)$/;
