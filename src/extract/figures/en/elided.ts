// A number that counts nothing beside it, because who is counted was told before: `the register shows 29`, `I counted fifty-four`, `That makes ten.`, `The figure is
// now 17.` In: the prepared text, the number, the figures before it. Out: what it counts with the grounds; null where they are too weak.
//
// No ground alone is enough: that a number stands without a noun, that something counts or tells it, that it is set against another number, that it was told before,
// and that people were told of right before it who were counted or harmed. Each weighs; a year, an age and an hour weigh against it.

import type { FigureDraft } from '../../drafts.ts';
import { numberAt } from '../../text/english-numbers.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type Tokens, tokenFrom, WORD, wordAt } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { type Counted, isVerbRemains } from './counted.ts';
import { groundsToCount } from './counting-words.ts';
import { type Elided, inOtherPlace, ofOtherCause } from './elided-again.ts';
import { givenAgain, givenAt } from './given.ts';
import { HARMED_BEFORE, MEASURES } from './words.data.ts';

const ENOUGH = 4;
/** So many tokens back a figure or a deed is still spoken of: right before, or in the same passage. */
const NEAR = 45;
const PASSAGE = 130;

export function elidedAt(prepared: PreparedText, quantity: Quantity, before: readonly FigureDraft[]): Elided | null {
  const { tokens: t } = prepared;
  const { first, end } = quantity;
  // `puts the number in the thousands`
  const isVague = quantity.bound === 'vague' && !(wordAt(t, first - 1) === 'the' && wordAt(t, first - 2) === 'in');
  if (quantity.value === 1 || isVague || isOtherNumber(prepared, quantity)) return null;
  const beside =
    besideFigure(t, quantity, before) ??
    someOfThose(t, quantity, before) ??
    givenBeside(prepared, quantity, before) ??
    inOtherPlace(prepared, quantity, before) ??
    ofOtherCause(t, quantity, before) ??
    ofUs(t, quantity) ??
    ofGroup(t, quantity);
  if (beside !== null) return beside;
  if (!standsAlone(t, end)) return null;
  const told = toldBefore(prepared, first, before);
  // A number of people of whom nothing is told but how many they are is not taken up again.
  if (told === null || (told.act === null && told.unit !== 'bodies')) return null;
  const counting = groundsToCount(prepared, quantity);
  const again = before.some(({ value }) => value !== null && value === quantity.value) ? 1 : 0;
  if (counting.points === 0 || counting.points + told.points + again < ENOUGH) return null;
  const living = told.unit === 'persons' ? livingBefore(prepared, first) : null;
  if (living !== null)
    return {
      counted: { unit: 'persons', population: null, end, act: null, unsure: true },
      like: null,
      reason: `${counting.reason}; counted are the living: “${living}”`,
    };
  const { like, act, unit } = told;
  return {
    counted: { unit, population: null, end, act, toll: true, unsure: true },
    like,
    reason: `${counting.reason}; counted are those told of before: “${told.words}”`,
  };
}

/** `14 deaths (9 in the hut)`, `389 persons, of whom 251 under five`, `63 of the one school and 54 of the other`: some of those, or others of their kind. */
function besideFigure(t: Tokens, { first, end, value }: Quantity, before: readonly FigureDraft[]): Elided | null {
  const last = before.findLast(({ share }) => share === null);
  if (last === undefined || (last.unit !== 'persons' && last.unit !== 'bodies')) return null;
  const from = tokenFrom(t, last.to);
  if (from > first || first - from > BESIDE || !isOneSentence(t, from, first)) return null;
  const lead = wordAt(t, first - 1);
  const part = (lead === '(' && first - from <= 1) || (/^(?:whom|which)$/.test(lead) && wordAt(t, first - 2) === 'of');
  const other = /^(?:and|,)$/.test(lead) && wordAt(t, end) === 'of' && isCapital(t, end + 1) && isCapital(t, from + 1);
  if (!part && !other) return null;
  // `two hundred and eighty-six (286)`: the same number again.
  if (part && (value ?? 0) >= (last.value ?? last.high ?? last.low ?? Number.POSITIVE_INFINITY)) return null;
  const words = t.text.slice(last.from, last.to).replace(/\s+/g, ' ');
  return {
    counted: { unit: last.unit, population: last.population, end, act: last.of, unsure: true },
    like: last,
    reason: `${part ? 'a part of' : 'of the same kind as'} “${words}” before it`,
  };
}
const BESIDE = 12;

/** `Of the 60, [thirty-one] stand in the register`: some of those who were counted before. */
function someOfThose(t: Tokens, { first, end, value }: Quantity, before: readonly FigureDraft[]): Elided | null {
  const whole = wholeNamedBefore(t, first, before) ?? wholeOfThese(t, first, before);
  if (whole === null || (value ?? 0) >= (whole.value ?? 0)) return null;
  if (!/^(?:were|was|are|had|have|has|died|lay|came|went|lie|[,;])$/.test(wordAt(t, end))) return null;
  return {
    counted: {
      unit: whole.unit === 'bodies' ? 'bodies' : 'persons',
      population: null,
      end,
      act: whole.of,
      unsure: true,
    },
    like: whole,
    reason: `a part of “${t.text.slice(whole.from, whole.to).replace(/\s+/g, ' ')}”, whose number stands before it`,
  };
}

/** `52 were killed. Of these[,] 19 were in Orvane`: those told of last. */
function wholeOfThese(t: Tokens, first: number, before: readonly FigureDraft[]): FigureDraft | null {
  const these = wordAt(t, first - 1) === ',' ? first - 2 : first - 1;
  if (!/^(?:these|them|those)$/.test(wordAt(t, these)) || wordAt(t, these - 1) !== 'of') return null;
  const whole = before.findLast(({ share, partOf, of }) => share === null && partOf === null && of !== null);
  return whole !== undefined && first - tokenFrom(t, whole.from) <= NEAR ? whole : null;
}

/** `Of the 44,` right before a number: the figure of that number. */
export function wholeNamedBefore(t: Tokens, first: number, before: readonly FigureDraft[]): FigureDraft | null {
  if (wordAt(t, first - 1) !== ',') return null;
  for (let at = first - 2; at >= first - 7 && at > 1; at--) {
    const number = numberAt(t, at);
    const isOf =
      /^(?:the|these|those)$/.test(wordAt(t, at - 1)) &&
      wordAt(t, at - 2) === 'of' &&
      number !== null &&
      allWords(t, number.end, first - 1);
    if (isOf)
      return (
        before.findLast(({ value, unit }) => value === number.value && (unit === 'persons' || unit === 'bodies')) ??
        null
      );
  }
  return null;
}

/** `Of the 43 [recorded victims], 12`. */
const allWords = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (t.kind[i] !== WORD) return false;
  return true;
};

/** `the council spoke of three dead, the ministry [of six] and later [of eleven]`: other numbers of those, in the same construction. */
function givenBeside(prepared: PreparedText, { first, end }: Quantity, before: readonly FigureDraft[]): Elided | null {
  const { tokens: t } = prepared;
  const last = before.findLast(({ share }) => share === null);
  if (last === undefined || (last.unit !== 'persons' && last.unit !== 'bodies') || !endsClause(t, end)) return null;
  const [lead, from] = [tokenFrom(t, last.from), tokenFrom(t, last.to)];
  const link = wordAt(t, first - 1);
  const isSame = (link === 'of' || link === 'at') && wordAt(t, lead - 1) === link;
  if (!isSame || first - from > BESIDE_GIVEN || !isOneSentence(t, from, first)) return null;
  const isGiven = givenAt(prepared, lead) !== null || last.reasons.some((why) => why.startsWith(GIVEN_TOO));
  const givenBy = isGiven ? givenAgain(t, from, first) : undefined;
  if (givenBy === undefined) return null;
  const words = t.text.slice(last.from, last.to).replace(/\s+/g, ' ');
  return {
    counted: { unit: last.unit, population: null, end, act: last.of, toll: true, unsure: true },
    like: last,
    reason: `${GIVEN_TOO} “${words}”`,
    givenBy,
  };
}
const BESIDE_GIVEN = 20;
const endsClause = (t: Tokens, end: number): boolean =>
  standsAlone(t, end) || (/^(?:on|in|by)$/.test(wordAt(t, end)) && !MEASURES.has(wordAt(t, end + 1)));
const GIVEN_TOO = 'given beside';

const isOneSentence = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[.!?:]$/.test(wordAt(t, i)) || t.gap[i + 1] === 3) return false;
  return true;
};
const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t.text.slice(t.from[i], t.to[i]));

/** `We were 86 on the island`, `we'd been 800`: those who speak. */
function ofUs(t: Tokens, { first, end }: Quantity): Elided | null {
  const lead = `${wordAt(t, first - 2)} ${wordAt(t, first - 1)}`;
  const isUs =
    /^(?:we|they) (?:were|are)$/.test(lead) ||
    (/^(?:’re|'re|d been|’d been|had been)$/.test(lead) && isWe(t, first - 3)) ||
    (/^(?:re|’re|'re)$/.test(wordAt(t, first - 1)) && isWe(t, first - 2));
  if (!isUs || !standsAlone(t, end)) return null;
  return {
    counted: { unit: 'persons', population: null, end, act: null, unsure: true },
    like: null,
    reason: `“${lead}” before it: those who speak or are spoken of`,
  };
}

/** `The crew [numbered between] 12 and 15, they said`: how many they were, whatever was counted before. */
function ofGroup(t: Tokens, { first, end }: Quantity): Elided | null {
  let at = first - 1;
  while (at > first - 5 && /^(?:between|about|around|some|at|least|most|from|over|almost|nearly)$/.test(wordAt(t, at)))
    at--;
  if (wordAt(t, at) !== 'numbered' || !GROUP.test(wordAt(t, at - 1)) || !standsAlone(t, end)) return null;
  return {
    counted: { unit: 'persons', population: null, end, act: null, unsure: true },
    like: null,
    reason: `“${wordAt(t, at - 1)} numbered” before it`,
  };
}
const GROUP = /^(?:group|groups|party|convoy|column|crowd|gathering|caravan|community|they|we)$/;

const isWe = (t: Tokens, at: number): boolean =>
  /^(?:we|they)$/.test(wordAt(t, at)) || (/^['’]$/.test(wordAt(t, at)) && /^(?:we|they)$/.test(wordAt(t, at - 1)));

interface ToldBefore {
  readonly act: string | null;
  readonly unit: Counted['unit'];
  readonly words: string;
  readonly points: number;
  readonly like: FigureDraft | null;
}

/** Of whom it was told last: those of a figure, or those whom a deed befell. */
function toldBefore(prepared: PreparedText, first: number, before: readonly FigureDraft[]): ToldBefore | null {
  const { tokens: t } = prepared;
  const deed = deedBefore(t, first);
  // Who survived is told beside the count of the dead, which is what goes on being counted.
  const figure = before.findLast(
    (draft) => (draft.unit === 'persons' || draft.unit === 'bodies') && draft.share === null && draft.of !== 'survived',
  );
  const at = figure === undefined ? -1 : tokenFrom(t, figure.from);
  if (figure === undefined || first - at > PASSAGE || (deed !== null && deed.at > at && figure.of !== null))
    return deed === null ? null : { ...deed, points: nearness(t, deed.at, first), like: null };
  return {
    act: figure.of ?? deed?.act ?? null,
    unit: figure.unit === 'bodies' ? 'bodies' : 'persons',
    words: t.text.slice(figure.from, figure.to).replace(/\s+/g, ' '),
    points: nearness(t, at, first),
    like: figure,
  };
}

/** `They put us on the buses. The driver counted 60.`: who is spoken of last left, came or lived, and nobody of the dead is told of in between. */
function livingBefore({ tokens: t, sentences, sentenceOf }: PreparedText, first: number): string | null {
  const own = sentenceOf[first] ?? 0;
  const low = sentences[t.gap[sentences[own]?.first ?? 0] === 3 ? own : Math.max(0, own - 1)]?.first ?? first;
  let living: string | null = null;
  const theirs = t.norm.slice(Math.max(low, first - 4), first).includes('their');
  for (let i = low; i < first; i++) {
    if (HARMED_BEFORE.has(wordAt(t, i))) return null;
    // `Some residents have moved away. He put [their number at] 640.`
    const isWe = wordAt(t, i - 1) === 'we' || (theirs && wordAt(t, i - 1) !== 'was' && wordAt(t, i - 1) !== 'were');
    const isUs = wordAt(t, i + 1) === 'us' ? TAKES_AWAY : isWe ? WE_LEAVE : LIVING;
    if (isUs.test(wordAt(t, i)) || LIVING.test(wordAt(t, i))) living = t.text.slice(t.from[i], t.to[i]);
  }
  return living;
}
const LIVING =
  /^(?:survivors?|survived|alive|evacuated|evacuees|rescued|embarked|disembarked|boarded|released|freed|returned|refugees|lorries|buses|coaches)$/;
const TAKES_AWAY = /^(?:took|taken|brought|led|drove|flew|carried|put|moved|lined|saved|rescued|loaded|marched|sent)$/;
const WE_LEAVE = /^(?:moved|emigrated|left|arrived|came|reached|crossed|escaped|fled|went|landed)$/;

/** Right before in the same paragraph, or only in the same passage. */
function nearness(t: Tokens, at: number, first: number): number {
  if (first - at > NEAR) return 1;
  for (let i = at + 1; i <= first; i++) if (t.gap[i] === 3) return 1;
  return 2;
}

function deedBefore(
  t: Tokens,
  first: number,
): {
  readonly at: number;
  readonly act: string | null;
  readonly unit: 'persons' | 'bodies';
  readonly words: string;
} | null {
  for (let at = first - 1; at >= 0 && at >= first - PASSAGE; at--) {
    const found = isVerbRemains(t, at) ? undefined : HARMED_BEFORE.get(wordAt(t, at));
    if (found !== undefined) {
      const words = t.text.slice(t.from[at], t.to[at]);
      return found === 'bodies' ? { at, act: null, unit: 'bodies', words } : { at, act: found, unit: 'persons', words };
    }
  }
  return null;
}

/** The clause ends at the number, or goes on with no noun that it could count. */
function standsAlone(t: Tokens, end: number): boolean {
  if (end >= t.count || t.gap[end] === 3) return true;
  const next = wordAt(t, end);
  if (t.kind[end] === MARK) return !/^[-‑%/:°'’$€£#+=*]$/.test(next) || (next === ':' && t.gap[end + 1] !== 0);
  if (next === 'in' || next === 'at' || next === 'on')
    return !/^(?:number|a|the|ten|four|five|\d+)$/.test(wordAt(t, end + 1)) || isPlaceOrDay(t, end + 1);
  if (next === 'and' || next === 'or') return !isMeasured(t, end + 1);
  return GOES_ON.has(next);
}
const GOES_ON = new Set(
  `but not now by after while with from as since when where who whom which that were was are had have up so already altogether publicly without before until there here
  today again dead for because according though although if than over under during among our all`.split(/\s+/),
);

/** `in [the] church`, but not `one in the morning`, `one in four`. */
const isPlaceOrDay = (t: Tokens, at: number): boolean =>
  wordAt(t, at) === 'the' && !/^(?:morning|afternoon|evening|night|same)$/.test(wordAt(t, at + 1));

/** `three and a half`, `six or seven metres`. */
function isMeasured(t: Tokens, at: number): boolean {
  const number = numberAt(t, at);
  if (number === null) return wordAt(t, at) === 'a' && wordAt(t, at + 1) === 'half';
  return MEASURES.has(wordAt(t, number.end)) || !standsAlone(t, number.end);
}

/** A year, an hour, an age, a name's own number. */
function isOtherNumber({ tokens: t, names }: PreparedText, { first, end, value, low, bound }: Quantity): boolean {
  const lead = wordAt(t, first - 1);
  const small = (value ?? low ?? 0) <= 24;
  // `12 were under 18`, `under the age of 18`
  if (small && bound !== 'exact' && [first, first - 1].some((at) => /^(?:under|over|below|above)$/.test(wordAt(t, at))))
    return true;
  if (
    bound === 'exact' &&
    t.kind[first] === NUMBER &&
    /^(?:1\d{3}|20\d{2})$/.test(t.text.slice(t.from[first], t.to[end - 1]))
  )
    return true;
  if (small && /^(?:at|by|till|until|before|after|past|about|around|from)$/.test(lead)) return true;
  if (/^(?:he|she|i|who|him|her)$/.test(wordAt(t, first - 2)) && /^(?:is|was|am|be|turned|s|m)$/.test(lead))
    return true;
  if (lead === ',' && wordAt(t, end) === ',' && (names.at[first - 2] ?? -1) >= 0) return true;
  return (
    t.kind[first] === NUMBER &&
    ((names.at[first] ?? -1) >= 0 || ((names.at[first - 1] ?? -1) >= 0 && t.kind[first - 1] === WORD))
  );
}
