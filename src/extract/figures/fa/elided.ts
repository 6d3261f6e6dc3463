// A Persian number without what it counts, because who is counted was told before or stands in its label: `رادیو نُه گفت`, `چهارده تا را به شهر فرستادم`, `جمع: ۱۳`,
// `کشته: ۱۲`, `۲۲ نه ۴۷`. In: tokens, the number, the figures before it. Out: what it counts with the grounds; null where they are too weak. As in en/elided.ts no ground
// alone is enough.

import type { FigureDraft } from '../../drafts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, NUMBER, type Tokens, tokenFrom } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { actOfWord } from './act.ts';
import { type CountedHere, classifierAt, isOfAnything, isUnmarkedNine, NUMBERED } from './counted.ts';
import { unitOfNoun } from './counted-noun.ts';
import { COUNTING, SOURCES, SPOKEN_OF, TELLING } from './words.data.ts';

export interface PersianElided {
  readonly counted: CountedHere;
  readonly act: { readonly act: string; readonly reason: string } | null;
  readonly like: FigureDraft | null;
  /** Its own label says what it counts, whatever is told behind it. */
  readonly isLabelled: boolean;
}

const ENOUGH = 4;
const MANY = 30;
const NEAR = 45;
const PASSAGE = 130;
const LABEL = 7;

export function persianElidedAt(
  t: Tokens,
  quantity: Quantity,
  sentence: Sentence,
  before: readonly FigureDraft[],
): PersianElided | null {
  const classifier = classifierAt(t, quantity.end);
  const end = classifier === null ? quantity.end : quantity.end + 1;
  const ofAnything = isOfAnything(t, quantity.end);
  if (quantity.value === 1 || quantity.bound === 'vague' || isOtherNumber(t, quantity)) return null;
  // «مأموران به ده آمدند»: the village.
  if (word(t, quantity.first) === 'ده' && quantity.end === quantity.first + 1 && classifier === null) return null;
  if (!ofAnything && !standsAlone(t, end)) return null;
  const labelled = ofLabel(t, quantity, end);
  if (labelled !== null) return labelled;
  if (!ofAnything && classifier === 'any') return null;
  const told = toldBefore(t, quantity.first, before);
  if (told === null || isSumOfFates(t, quantity.first, before)) return null;
  const grounds = groundsOf(t, quantity, end, sentence);
  // Whoever is counted by «نفر» is a person, and so many are no hour and no age.
  const isMany = classifier === 'persons' || (quantity.value ?? quantity.low ?? 0) >= MANY ? 1 : 0;
  const points = grounds.points + (ofAnything ? 2 : 0) + (told.act === null ? 0 : isMany) + told.points;
  if ((grounds.points === 0 && !ofAnything) || points < ENOUGH) return null;
  const reason = `${grounds.reason === '' ? 'a number of them' : grounds.reason}; counted are those told of before: “${told.words}”`;
  return {
    counted: { end, unit: told.unit, population: null },
    act: told.act === null ? null : { act: told.act, reason },
    like: told.like,
    isLabelled: false,
  };
}

/** «فوت ۳۹۸، فرار ۲۶؛ این مجموع ۴۲۴ است»: a sum of those who died and those who did not. */
function isSumOfFates(t: Tokens, first: number, before: readonly FigureDraft[]): boolean {
  if (![1, 2].some((n) => /^(?:مجموع|مجموعا|جمع|جمعا|کل|سرجمع)$/.test(word(t, first - n)))) return false;
  const near = before.filter(({ from, share }) => share === null && first - tokenFrom(t, from) <= NEAR);
  return new Set(near.map(({ of }) => of)).size > 1;
}

interface ToldBefore {
  readonly act: string | null;
  readonly unit: string;
  readonly words: string;
  readonly points: number;
  readonly like: FigureDraft | null;
}

/** Of whom it was told last: those of a figure, or those whom a deed befell; no figure of whose people nothing is told. */
function toldBefore(t: Tokens, first: number, before: readonly FigureDraft[]): ToldBefore | null {
  const figure = before.findLast(
    ({ unit, share, of }) =>
      share === null && of !== 'survived' && (unit === 'bodies' || (unit === 'persons' && of !== null)),
  );
  const from = figure === undefined ? -1 : tokenFrom(t, figure.from);
  for (let at = first - 1; at >= Math.max(0, first - PASSAGE, from); at--) {
    const act = actOfWord(word(t, at));
    const bodies = unitOfNoun(word(t, at)) === 'bodies';
    if (!bodies && (act === undefined || !HARM.has(act))) continue;
    if (figure !== undefined && at - from < NEAR / 3) break;
    return {
      act: act ?? null,
      unit: bodies ? 'bodies' : 'persons',
      words: word(t, at),
      points: nearness(t, at, first),
      like: null,
    };
  }
  return figure === undefined || first - from > PASSAGE
    ? null
    : {
        act: figure.of,
        unit: figure.unit === 'bodies' ? 'bodies' : 'persons',
        words: t.text.slice(figure.from, figure.to),
        points: nearness(t, from, first),
        like: figure,
      };
}
const HARM = new Set(['killed', 'executed', 'died', 'disappeared', 'detained', 'abducted', 'injured']);

function nearness(t: Tokens, at: number, first: number): number {
  if (first - at > NEAR) return 1;
  for (let i = at + 1; i <= first; i++) if (t.gap[i] === 3) return 1;
  return 2;
}

/** The clause ends behind the number, or its verb stands there. */
function standsAlone(t: Tokens, end: number): boolean {
  if (end >= t.count || t.gap[end] === 3) return true;
  if (t.kind[end] === MARK) return !/^[/:٪%ـ-]$/.test(word(t, end));
  if (word(t, end) === 'را') return TELLING.test(word(t, end + 1)) || COUNTING.test(word(t, end + 1));
  return (
    isFiniteVerb(t, end) ||
    TELLING.test(word(t, end)) ||
    COUNTING.test(word(t, end)) ||
    /^(?:نه|است|نیست|بود|شد|شده|می\u200cشود)$/.test(word(t, end))
  );
}

/** Years, hours, ages, numbers of wards and of letters. */
function isOtherNumber(t: Tokens, { first, end, value, bound }: Quantity): boolean {
  const lead = word(t, first - 1);
  if (NUMBERED.test(lead) || /^(?:ساعت|سال|نمره|تلفن|کارت|کد|گاز|تا|الی|لغایت|نمبر|روز|ردیف|[(/])$/.test(lead))
    return true;
  // «نه» alone is "no" far more often than nine.
  if (isUnmarkedNine(t, first) && end === first + 1) return true;
  return bound === 'exact' && t.kind[first] === NUMBER && value !== null && value >= 1200 && value < 2100;
}

interface Grounds {
  readonly points: number;
  readonly reason: string;
}
const NONE: Grounds = { points: 0, reason: '' };

function groundsOf(t: Tokens, { first }: Quantity, end: number, sentence: Sentence): Grounds {
  const found = [
    toldBy(t, first, end, sentence),
    spokenOf(t, first, end, sentence),
    setAgainst(t, first, end),
    ofItself(t, first, end, sentence),
  ].filter(({ points }) => points > 0);
  return { points: found.reduce((sum, { points }) => sum + points, 0), reason: found[0]?.reason ?? '' };
}

/** `رادیو نُه گفت`, `شمرد: «بیست و هفت»`, `گزارشی که می‌گوید سی و هفت`. */
function toldBy(t: Tokens, first: number, end: number, sentence: Sentence): Grounds {
  const lead = /^(?:[:«(،]|که)$/.test(word(t, first - 1)) ? 2 : 1;
  // «از «دست‌کم چهل نفر» نوشته‌اند»
  const behind = /^(?:را|»)$/.test(word(t, end)) ? end + 1 : end;
  for (const at of [behind, first - lead, first - (word(t, first - lead) === ':' ? lead + 1 : lead)]) {
    if (at < sentence.first - 4 || at >= sentence.end) continue;
    if (COUNTING.test(word(t, at))) return { points: 3, reason: `“${word(t, at)}” beside the number` };
    if (TELLING.test(word(t, at))) {
      const source = sourceBefore(t, first, sentence.first);
      return source === null
        ? { points: 2, reason: `“${word(t, at)}” beside the number` }
        : { points: 3, reason: `“${word(t, source)}” gives the number` };
    }
  }
  return NONE;
}

function sourceBefore(t: Tokens, first: number, low: number): number | null {
  for (let i = first - 1; i >= Math.max(low, first - 10); i--) if (SOURCES.has(word(t, i))) return i;
  return null;
}

/** `عددشان چهل بود`, `روی هم می‌شود ۲۶`, `شد سیزده`. */
function spokenOf(t: Tokens, first: number, end: number, sentence: Sentence): Grounds {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 9); i--)
    if (
      SPOKEN_OF.has(word(t, i)) &&
      (i + 1 >= first || OF_THOSE.test(word(t, i + 1)) || HARM.has(actOfWord(word(t, i + 1)) ?? ''))
    )
      return { points: 2, reason: `“${word(t, i)}” before it` };
  const makes = [first - 1, end].find((at) =>
    /^(?:شد|می\u200cشود|می\u200cشد|می\u200cشوند|شدند|رسید)$/.test(word(t, at)),
  );
  return makes === undefined ? NONE : { points: 2, reason: `“${word(t, makes)}” beside it` };
}

const OF_THOSE = /^(?:این|آن|اینها|آنها|آنان|ایشان|کل|نهایی|رسمی|واقعی|به|را|در|با|شان|،|:)$/;

/** `۲۲ نه ۴۷`, `نه چهار تا`, `۵۴ نیست`. */
function setAgainst(t: Tokens, first: number, end: number): Grounds {
  const behind = word(t, end) === '،' ? end + 1 : end;
  const against =
    word(t, end) === 'نیست' ||
    (word(t, behind) === 'نه' && persianNumberAt(t, behind + 1) !== null) ||
    (word(t, first - 1) === 'نه' && /^(?:[،؛]|بود|است|شود|شدند)$/.test(word(t, first - 2)));
  return against ? { points: 2, reason: 'it is set against another number' } : NONE;
}

/** `شصت و سه.`: a sentence of its own, and no number of a paragraph. */
function ofItself(t: Tokens, first: number, end: number, sentence: Sentence): Grounds {
  const opens = first === sentence.first || (first === sentence.first + 1 && t.kind[sentence.first] === MARK);
  const isParagraph = t.kind[first] === NUMBER && (first === 0 || t.gap[first] === 3);
  return opens && !isParagraph && /^[.!]$/.test(word(t, end)) ? { points: 2, reason: 'a sentence of its own' } : NONE;
}

/** `کشته: ۱۲`, `فوت در بخش: ۹ نفر`, `جمجمهٔ قابل شمار ۲۹ عدد`, `زخمی ۱۵، مفقود ۴`. */
function ofLabel(t: Tokens, { first, value }: Quantity, end: number): PersianElided | null {
  const colon = word(t, first - 1) === ':';
  const last = colon ? first - 2 : first - 1;
  const of = classifierAt(t, end - 1) === 'any' && end - 1 >= first;
  for (let i = last; i > last - LABEL && i >= 0; i--) {
    const w = word(t, i);
    if (t.kind[i] === MARK || t.kind[i] === NUMBER || isFiniteVerb(t, i)) return null;
    const act = actOfWord(w);
    const unit = unitOfNoun(w);
    const isHarm = act !== undefined && HARM.has(act);
    const begins = i === 0 || t.gap[i] === 3 || /^[.؛:،()«]$/.test(word(t, i - 1));
    const persons = unit === 'persons' || unit === 'bodies';
    if (value !== null && (isHarm || persons) && (colon || (of && persons) || (begins && i === last && isHarm)))
      return {
        counted: {
          end,
          unit: unit === 'bodies' ? 'bodies' : 'persons',
          population: persons ? t.text.slice(t.from[i], t.to[i]) : null,
        },
        act: isHarm && act !== undefined ? { act, reason: `“${w}”: the label of the number` } : null,
        like: null,
        isLabelled: true,
      };
    if (t.gap[i] === 3) return null;
  }
  return null;
}
