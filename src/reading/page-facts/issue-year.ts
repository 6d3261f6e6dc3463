// The season or year that stands for the day of what is printed: `Quay Quarterly, no. 18, summer 2012`, `privately printed, 1971`, `HARBOUR INQUIRY, 1945`, «فصلنامهٔ لنگر، زمستان ۱۳۹۴», «— تارسل، ۱۳۷۸.» over or under a text.
// In: the blocks of a document. Out: candidates for its day. Of a year alone, only behind a word for what was printed, or behind a place at the very foot.

import type { DraftBlock } from '../draft.ts';
import { dayOfStamp, westernFigures } from './calendar-date.ts';
import type { DateCandidate } from './date-candidate.ts';
import { tellsOfLater } from './told-dates.ts';

const MOST_LINES = 4;
const LONGEST_LINE = 140;
/** As in head-day.ts: halved for what is no whole day. */
const WEIGHT = 0.84;

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['بهار', 1],
  ['تابستان', 4],
  ['پاییز', 7],
  ['زمستان', 10],
]);
/** A gregorian winter lies in two years and counts where both are written: `winter 2008/09`. */
const WINTER = /(?<!\p{L})winter(?:\sof)?\s(\d{4})\s?[/–-]\s?(?:\d{2})?(\d{2})(?!\d)/giu;
const SEASON =
  /(?<![\p{L}\p{N}])(spring|summer|autumn|fall|بهار|تابستان|پاییز|زمستان)(?:\sof|\sسال)?\s(\d{4}|[’'][4-9]\d)(?!\d)/giu;
/** A season is also what a register or a report covers. */
const ISSUE =
  /(?<!\p{L})(?:no|nos|issue|vol|volume|ed|edition|quarterly|magazine|journal|review|bulletin|شماره[ٔ\u200cی]*|فصلنامه[ٔ\u200cی]*|نشریه[ٔ\u200cی]*|مجله[ٔ\u200cی]*|چاپ|دوره[ٔ\u200cی]*)(?!\p{L})/iu;
const PIECE = /(?:^|[,.;:|•·()[\]،؛–—-])\s*$/u;
const PRINTED =
  /(?:\b(?:printed|published|press|publishers?|ed(?:ition|n)?|impression|inquiry|commission|yearbook|almanac|report|guide|memoirs?)\.?|نشر(?:\s\p{L}+)?|انتشارات(?:\s\p{L}+)?|چاپ(?:\s\p{L}+)?|گزارش)\s?[,،]?\s\(?(\d{4})\)?(?=\s*(?:$|[.,،)(;]))/giu;
/** «— تهران، ۱۳۷۸», `Tarsel, 1978`: nothing else in the line but what stands between brackets behind it. */
const PLACE_AND_YEAR =
  /^\s*[–—-]*\s*\p{L}[\p{L}\u200c’'-]*(?:\s\p{L}[\p{L}\u200c’'-]*){0,2}\s?[,،]\s(\d{4})(?=\s*[.)]?\s*(?:$|[([]))/u;

/** «مصاحبه با … – تارسل، ۱۳۸۸» */
const RECORDED =
  /(?:interview|testimony|recorded|recollections|مصاحبه|شهادت|روایت|خاطرات|گفت‌وگو)[^.]*[–—-]\s*\p{L}[\p{L}\u200c’'-]*(?:\s\p{L}[\p{L}\u200c’'-]*)?\s?[,،]\s(\d{4})(?=\s*[.)]?\s*$)/iu;

export function issueYearCandidates(text: string, blocks: readonly DraftBlock[]): DateCandidate[] {
  const head = linesOf(text, blocks.slice(0, MOST_LINES)).slice(0, MOST_LINES);
  const foot = linesOf(text, blocks.slice(-2));
  const found = [
    ...head.flatMap((line) => [
      ...(ISSUE.test(line.words) ? [...inLine(line, SEASON), ...winterIn(line)] : []),
      ...inLine(line, PRINTED),
      ...inLine(line, RECORDED),
    ]),
    ...foot.flatMap((line) => inLine(line, PLACE_AND_YEAR)),
  ];
  return found.filter((one) => !tellsOfLater(text, blocks, one.edtf));
}

interface Line {
  readonly words: string;
  readonly from: number;
}

function linesOf(text: string, blocks: readonly DraftBlock[]): readonly Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    let from = block.from;
    for (const words of text.slice(block.from, block.to).split('\n')) {
      if (words.trim() !== '' && words.length <= LONGEST_LINE) lines.push({ words: westernFigures(words), from });
      from += words.length + 1;
    }
  }
  return lines;
}

function inLine({ words, from }: Line, pattern: RegExp): DateCandidate[] {
  const matches = pattern.global ? [...words.matchAll(pattern)] : [pattern.exec(words)].filter((one) => one !== null);
  return matches.flatMap((match): DateCandidate[] => {
    const [whole, first = '', second] = match;
    if (second !== undefined && !PIECE.test(words.slice(0, match.index))) return [];
    const edtf = second === undefined ? yearOf(first) : seasonOf(first, second);
    if (edtf === null) return [];
    const at = { from: from + match.index, to: from + match.index + whole.length };
    const reason = `what was printed bears “${whole.trim()}”`;
    return [{ edtf, orElse: null, says: 'published', from: 'headline', reason, weight: WEIGHT, at }];
  });
}

function winterIn({ words, from }: Line): DateCandidate[] {
  return [...words.matchAll(WINTER)].flatMap(({ 0: whole, 1: first = '', 2: second = '', index }): DateCandidate[] => {
    const year = Number(first);
    if ((year + 1) % 100 !== Number(second)) return [];
    const at = { from: from + index, to: from + index + whole.length };
    const reason = `what was printed bears “${whole}”`;
    const edtf = `${year}-12/${year + 1}-02`;
    return [{ edtf, orElse: null, says: 'published', from: 'headline', reason, weight: WEIGHT, at }];
  });
}

const isPersianYear = (year: number): boolean => year >= 1250 && year <= 1450;

function yearOf(digits: string): string | null {
  const year = Number(digits);
  if (isPersianYear(year)) return persianMonths(year, 1, 12);
  return year >= 1800 && year <= 2099 ? digits : null;
}

function seasonOf(word: string, digits: string): string | null {
  const month = SEASONS.get(word.toLowerCase());
  const year = Number(digits.replace(/\D/g, ''));
  if (month === undefined) return null;
  if (/\p{sc=Arabic}/u.test(word)) {
    const full = year < 100 ? 1300 + year : year;
    return isPersianYear(full) ? persianMonths(full, month, month + 2) : null;
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  const isYear = year >= 1800 && year <= 2099;
  return isYear ? `${year}-${two(month)}/${year}-${two(month + 2)}` : null;
}

/** From the first day of one month through the last of another. */
function persianMonths(year: number, first: number, last: number): string | null {
  const from = dayOfStamp(`${year}/${first}/1`, null)?.iso;
  const to = [30, 29].map((day) => dayOfStamp(`${year}/${last}/${last <= 6 ? 31 : day}`, null)?.iso).find(Boolean);
  return from === undefined || to === undefined ? null : `${from}/${to}`;
}
