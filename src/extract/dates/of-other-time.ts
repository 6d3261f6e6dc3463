// Dates of a sentence that are of another time than its act: what is compared with it, what it is the cause of, what follows, who is meant, who signs. In: tokens, the date, the words of the act, its sentence.
// Out: whether the date is not that of the act. Each looks only at the words between the two, or right before the date.

import { DETERMINERS, NUMERALS, PREPOSITIONS } from '../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../text/en/noun-phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import { MARK, NUMBER, type Span, type Tokens, tokenFrom, WORD, wordAt } from '../text/tokens.ts';

type Dated = Span & { readonly edtf: string | null };

export function isOfOtherTime(t: Tokens, date: Dated, at: Span, { first }: Sentence): boolean {
  const isBefore = date.from < at.from;
  const [low, high] = isBefore
    ? [tokenFrom(t, date.to), tokenFrom(t, at.from)]
    : [tokenFrom(t, at.to), tokenFrom(t, date.from)];
  return (
    isSignature(t, date) ||
    (isOfThing(t, date) && !isInPhraseOf(t, date, at)) ||
    isCompared(t, low, high) ||
    isComparand(t, date, at) ||
    isNextClause(t, low, high, isBefore) ||
    (isBefore
      ? isToldOnly(t, low, high) ||
        isCause(t, low, high, first) ||
        isLater(t, low, high) ||
        isAbout(t, low, high) ||
        isBehindAfter(t, low, high) ||
        isIfOnly(t, low, high)
      : isExample(t, low, high) || (isCoarse(date) && isWhoIsMeant(t, low, high)))
  );
}

/** `(Published Wednesday, Jan. 22, 2014)`, `— Harbour Police (@harbour) March 22, 2018`: when something was put out. */
const isSignature = (t: Tokens, { from }: Span): boolean => SIGNATURE.test(t.text.slice(Math.max(0, from - 60), from));
const SIGNATURE = /\(@\w+\)\s*$|\((?:published|updated|posted)[^()]*$/iu;

/** `the [2008] campaign`, `his [2005] Nissan`, `an [11th century] temple`: the time of a thing. In or during it something may have been done. */
export function isOfThing(t: Tokens, { from, to, edtf }: Dated): boolean {
  const end = tokenFrom(t, to);
  if (/centur/iu.test(t.text.slice(from, to)))
    return isNoun(t, end) && !/^(?:in|during|the)$/.test(wordAt(t, tokenFrom(t, from) - 1));
  if (edtf === null || !/^\d{4}$/.test(edtf) || t.kind[end - 1] !== NUMBER || !isNoun(t, end)) return false;
  // The date may begin with its article.
  const before = end - 2;
  if (!/^(?:the|an?|his|her|its|their|our|my|this|that|s)$/.test(wordAt(t, before)) && !isQualityBefore(t, before))
    return false;
  if (ACTS.test(wordAt(t, end)) || ACTS.test(wordAt(t, end + 1))) return false;
  return !WITHIN.test(wordAt(t, before - 1)) || PAPERS.test(wordAt(t, end));
}
const isNoun = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD &&
  t.gap[i] === 1 &&
  !PREPOSITIONS.has(wordAt(t, i)) &&
  !isAuxiliary(wordAt(t, i)) &&
  !isPastForm(wordAt(t, i)) &&
  !NO_NOUN.test(wordAt(t, i));
const NO_NOUN =
  /^(?:and|or|but|that|when|where|who|which|while|as|he|she|it|they|we|the|an?|if|because|after|before|until|since)$/;
const isQualityBefore = (t: Tokens, i: number): boolean =>
  /^(?:white|black|silver|gr[ae]y|red|blue|green|gold|tan|beige|maroon|brown)$/.test(wordAt(t, i));
const ACTS =
  /^(?:protests?|demonstrations?|uprisings?|unrest|riots?|crackdowns?|massacres?|killings?|executions?|hangings?|murders?|shootings?|bombings?|attacks?|raids?|coup|revolution|strikes?|disappearances?|abductions?|kidnappings?|events?|invasion|war|fire|crash|deaths?|slayings?|genocide|earthquake|flood|siege|assassination|arrests?|trials?)$/;
const WITHIN = /^(?:in|during|amid|throughout|at)$/;
export const isPaper = (word: string): boolean => PAPERS.test(word);
const PAPERS =
  /^(?:memo|memorandum|study|report|interview|letter|survey|speech|book|article|film|documentary|law|act|convention|treaty|constitution|budget|novel|poll|census)$/;

/** Within so few words behind the date: `the 1985 harbour [convoy]`. */
const isInPhraseOf = (t: Tokens, date: Span, at: Span): boolean =>
  at.from >= date.from &&
  tokenFrom(t, at.from) - tokenFrom(t, date.to) <= PHRASE &&
  !/[,.;:]/.test(t.text.slice(date.to, at.from));
const PHRASE = 3;

/** `26 people this year, compared with 31 [in 2012]` */
function isCompared(t: Tokens, low: number, high: number): boolean {
  for (let i = low; i < high; i++) {
    const w = wordAt(t, i);
    if (w === 'compared' || w === 'versus') return true;
    if (w === 'than' && !/^(?:more|less|fewer|other|rather|later|earlier|sooner)$/.test(wordAt(t, i - 1))) return true;
    if (w === 'from' && /^(?:up|down)$/.test(wordAt(t, i - 1))) return true;
  }
  return false;
}

/** `numbers have climbed in comparison with [2013] but` */
const isComparand = (t: Tokens, { from }: Span, at: Span): boolean =>
  COMPARAND.test(t.text.slice(Math.max(0, from - 40), from)) && (at.to <= from - 40 || at.from >= from);
const COMPARAND = /\b(?:compared (?:with|to)|in comparison (?:with|to))\s*$/iu;

/** `fled after the raid, and the boat was recovered [in May]`: behind “, and” another subject has another day. One that opens the sentence is of both. */
function isNextClause(t: Tokens, low: number, high: number, isBefore: boolean): boolean {
  for (let i = low; i < high; i++) {
    if (wordAt(t, i) === 'because') return true;
    if (wordAt(t, i) !== ',' || !/^(?:and|but)$/.test(wordAt(t, i + 1)) || !hasOwnSubject(t, i + 2, high)) continue;
    // Of a date right before the comma: it closes its clause.
    return !isBefore || i === low || !isOpening(t, low);
  }
  return false;
}
/** Whether nothing but a preposition stands between the sentence's beginning and the date that ends before a token. */
const isOpening = (t: Tokens, end: number): boolean => {
  for (let i = end - 1, seen = 0; i >= 0 && seen < OPENING; i--, seen++)
    if (t.kind[i] === MARK && /^[.!?…”"]$/.test(wordAt(t, i)) && t.gap[i + 1] !== 0) return true;
  return end <= OPENING;
};
const OPENING = 7;
function hasOwnSubject(t: Tokens, from: number, high: number): boolean {
  if (isPastForm(wordAt(t, from)) || isAuxiliary(wordAt(t, from))) return false;
  for (let i = from + 1; i < Math.min(from + 6, high); i++) {
    if (t.kind[i] === MARK || (PREPOSITIONS.has(wordAt(t, i)) && wordAt(t, i) !== 'of')) return false;
    if (isPastForm(wordAt(t, i)) || isAuxiliary(wordAt(t, i))) return true;
  }
  return false;
}

/** `[Thursday] condemned the attacks`, `[Saturday] strongly condemned`: the day of the words, and not of what they are about. */
function isToldOnly(t: Tokens, low: number, high: number): boolean {
  const verb = wordAt(t, low).endsWith('ly') ? low + 1 : low;
  return verb < high && ABOUT.test(wordAt(t, verb));
}
const ABOUT =
  /^(?:condemned|denounced|criticised|criticized|praised|welcomed|rejected|denied|recalled|commemorated|mourned|deplored|decried|marked|remembered|discussed|investigated|reported)$/;

/** `arrested [Monday] in connection with two killings`, `expelled [on 20 May] in punishment for`: the day of what was done about it. */
function isCause(t: Tokens, low: number, high: number, first: number): boolean {
  for (let i = low; i < high; i++) {
    if (!/^(?:with|for|of|over|in)$/.test(wordAt(t, i))) continue;
    if (
      /^(?:connection|punishment|retaliation|revenge|reprisal|responsible|wanted|suspected|blame)$/.test(
        wordAt(t, i - 1),
      )
    )
      return true;
    // `charged Friday with the deaths of`: the verb may stand before the date.
    if (i === low || i === low + 1)
      for (let k = low - 1; k >= Math.max(first, low - 10); k--) if (JUDGED.test(wordAt(t, k))) return true;
  }
  return false;
}
const JUDGED =
  /^(?:convicted|sentenced|charged|indicted|acquitted|tried|jailed|prosecuted|fined|accused|blamed|suspected|wanted)$/;

/** `met [on Wednesday] to speak of the crisis following the bombings`, `[on Friday], after the raid that killed six`: what was before. */
function isBehindAfter(t: Tokens, low: number, high: number): boolean {
  // `the [7 August] bombings, which left 250 dead`
  for (let i = low; i < low + PHRASE; i++) if (ACTS.test(wordAt(t, i))) return false;
  for (let i = high - 1; i >= low; i--) {
    if (wordAt(t, i) === ',') return /^(?:which|who|whose)$/.test(wordAt(t, i + 1));
    // `families have since been kept out`
    if (!/^(?:following|after|since)$/.test(wordAt(t, i)) || isAuxiliary(wordAt(t, i - 1))) continue;
    const next = wordAt(t, i + 1);
    return (
      t.kind[i + 1] === WORD &&
      !NUMERALS.has(next) &&
      !/^(?:midnight|noon|dawn|dusk|dark|sunset|sunrise|prayers?|that|which)$/.test(next)
    );
  }
  return false;
}

/** `protested [on Sunday] over the killing of`, «[در ۱۴ ژانویه] نگرانی خود را نسبت به تخریب گورها ابراز کرد»: the day of what was said about it. */
function isAbout(t: Tokens, low: number, high: number): boolean {
  for (let i = low; i < high; i++) {
    const [w, next] = [wordAt(t, i), wordAt(t, i + 1)];
    const isTopic = /^(?:about|over|regarding|concerning)$/.test(w) && wordAt(t, i - 1) !== 'at';
    // `over the phone`, `at about noon`
    const behind = DETERMINERS.has(next) ? wordAt(t, i + 2) : next;
    const isParticle = w === 'over' && (PREPOSITIONS.has(next) || PARTED.test(wordAt(t, i - 1)));
    if (isTopic && !isParticle && t.kind[i + 1] === WORD && !NUMERALS.has(next) && !NO_TOPIC.test(behind)) return true;
    if (/^(?:درباره\p{M}?ی?|دربارهٔ|پیرامون)$/u.test(w) || (w === 'نسبت' && next === 'به')) return true;
    if (/^(?:مورد|خصوص)$/u.test(w) && wordAt(t, i - 1) === 'در') return true;
  }
  return false;
}

/** `handed over`, `took over` */
const PARTED =
  /^(?:handed|took|taken|turned|ran|run|fell|went|carried|came|rolled|knocked|flew|flown|crossed|passed|given|gave|all)$/;
const NO_TOPIC =
  /^(?:phone|telephone|radio|air|loudspeakers?|weekend|years?|months?|weeks?|days?|hours?|border|river|noon|midnight|midday|dawn|dusk|half|all|any)$/;

/** `closed [in 1992] and ten years later turned into a museum`, «[در سال ۱۳۷۱] تعطیل و ده سال بعد به موزه تبدیل شد» */
function isLater(t: Tokens, low: number, high: number): boolean {
  for (let i = low + 1; i < high; i++) {
    if (wordAt(t, i) === 'later' && /^(?:days?|weeks?|months?|years?|decades?)$/.test(wordAt(t, i - 1))) return true;
    const isLength = /^(?:روز|هفته|ماه|سال|دهه)$/u.test(wordAt(t, i - 1));
    if (isLength && wordAt(t, i) === 'بعد' && !/^(?:از|هم)$/u.test(wordAt(t, i + 1))) return true;
  }
  return false;
}

/** `said [on Thursday] that war could bring thousands home in coffins` */
function isIfOnly(t: Tokens, low: number, high: number): boolean {
  for (let i = low; i < high; i++) if (/^(?:could|would|might)$/.test(wordAt(t, i))) return true;
  return false;
}

/** `killed millions, most famously [in the 1300s]` */
function isExample(t: Tokens, low: number, high: number): boolean {
  for (let i = low; i < high; i++)
    if (wordAt(t, i) === 'most' && /^(?:famously|notably|recently|notoriously)$/.test(wordAt(t, i + 1))) return true;
  return false;
}

/** `the men who began the revolution [four decades ago] marched`: a year behind a relative says who is meant. */
function isWhoIsMeant(t: Tokens, low: number, high: number): boolean {
  for (let i = low; i < high; i++) {
    if (t.kind[i] === MARK && wordAt(t, i) === ',') return false;
    if (/^(?:who|that|which)$/.test(wordAt(t, i)) && (isPastForm(wordAt(t, i + 1)) || isAuxiliary(wordAt(t, i + 1))))
      return true;
  }
  return false;
}
const isCoarse = ({ edtf }: Dated): boolean =>
  edtf !== null && /^(?:\d{4}|\d{3}X|\d{2}XX)(?:[~?%])?(?:\/(?:\d{4}|\.\.)[~?%]?)?$/.test(edtf);
