// When a post was held, in Persian: «از ۱۳۶۰ تا ۱۳۶۴», «تا سال ۱۳۶۴», «در سال ۱۳۶۰». In: the dates found, the words and their sentence. Out: EDTF, null where it says none.

import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { tokenFrom } from '../../text/tokens.ts';

interface Terms {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string | null;
}

const FARTHEST = 160;

/** `beside`: in apposition, terms stand right behind the words; those of the rest of the sentence are of its verb. */
export function persianTerms(found: Found, at: TokenSpan, sentence: TokenSpan, beside: boolean): Terms {
  const { tokens: t, markOf } = found.prepared;
  const [low, high] = [t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0];
  const [left, right] = [t.from[at.first] ?? 0, t.to[at.end - 1] ?? 0];
  let [from, to, on] = [null as string | null, null as string | null, null as string | null];
  for (let d = firstFrom(found.dates, low); d < found.dates.length; d++) {
    const date = found.dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || date.type !== 'date' || date.from - right > FARTHEST || left - date.to > FARTHEST)
      continue;
    // «رئیس شورا … او را «همکار دهه شصت» خواند»: a time in words that are quoted.
    const quoted = markOf[tokenFrom(t, date.from)] ?? -1;
    if (quoted >= 0 && quoted !== (markOf[at.first] ?? -1)) continue;
    if (date.from >= right && isVerbBetween(t, at.end, tokenFrom(t, date.from))) continue;
    if (date.to <= left && isVerbBetween(t, tokenFrom(t, date.to), at.first)) continue;
    const [begin, finish] = date.parts.map(({ edtf }) => edtf);
    const first = openingAt(t, date.from);
    if (/^(?:زاده|متولد|تولد|زادروز)$/.test(t.norm[first] ?? '')) continue;
    const before = t.norm[first] ?? '';
    const bounds = date.parts.length > 1 || before === 'از' || before === 'تا';
    if (beside && bounds && (first < at.end - 1 || first > at.end + 1 || isComma(t, at.end))) continue;
    // A year of the Persian calendar is an interval too; a range has two parts.
    if (finish !== undefined) [from, to] = [from ?? begin ?? null, to ?? finish];
    else if (before === 'از') from ??= date.edtf;
    else if (before === 'تا' || isEndOfLife(t, first)) to ??= date.edtf;
    else on ??= date.edtf;
  }
  return { from, to, on };
}

/** `… عضو هیئت که حکم را امضا کرده بود، امروز معاون وزیر است`: a date behind another verb is not of these words. */
function isVerbBetween(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(t, i)) return true;
  return false;
}

/** The word before a date, over «سال», «ماه», «روز»; over «پایان», «اوایل» where a term opens before them. */
function openingAt(t: Tokens, at: number): number {
  let i = tokenFrom(t, at) - 1;
  while (/^(?:سال|ماه|روز)$/.test(t.norm[i] ?? '')) i--;
  let part = i;
  while (PART_OF_YEAR.test(t.norm[part] ?? '')) part--;
  return part < i && /^(?:از|تا)$/.test(t.norm[part] ?? '') ? part : i;
}
const PART_OF_YEAR = /^(?:پایان|اواخر|اوایل|اوائل|اواسط|ابتدای|آغاز|شروع|انتهای|آخر|اول|نیمه|نیمهٔ|میانه|میانهٔ)$/;

const isComma = (t: Tokens, i: number): boolean => /^[،,]$/.test(t.norm[i] ?? '');

/** «تا پایان عمر [در] سال ۱۳۸۱», «تا زمان مرگش [در] …», «تا بازنشستگی [در] …». */
function isEndOfLife(t: Tokens, i: number): boolean {
  if (t.norm[i] !== 'در') return false;
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    if (t.norm[k] === 'تا') return true;
    if (
      !/^(?:پایان|عمر|عمرش|زمان|هنگام|مرگ|مرگش|درگذشت|درگذشتش|ترور|کشته|شدن|استعفا|استعفایش|برکناری|برکناریش|برکناری\u200cاش|بازنشستگی|بازنشستگی\u200cاش|بازنشستگیش|کناره\u200cگیری|وفات)$/.test(
        t.norm[k] ?? '',
      )
    )
      return false;
  }
  return false;
}
