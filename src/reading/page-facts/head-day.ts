// The day in the lines over a text: `TARSEL TRIBUNAL. Session of 4 May 1929 (extract)`, `Office of Works          2 May 1945`, «نشریهٔ کانون — ۱۲ شهریور ۱۳۷۰».
// In: the blocks of a document. Out: candidates for its day. A day counts where it stands as a piece of its own or behind the word for what the document is; a day that an event, a letter answered or a life
// is told of does not, nor one beyond which the text itself tells.

import type { DraftBlock } from '../draft.ts';
import { findCalendarDates } from './calendar-date.ts';
import type { BlockView, DateCandidate } from './date-candidate.ts';
import { ITEM } from './date-candidates.ts';
import { daysByThemselves } from './of-period.ts';
import { withWeekday } from './page-head.ts';
import { tellsOfLater } from './told-dates.ts';

const MOST_LINES = 6;
const LONGEST_LINE = 260;
/** A month alone has to be this sure to be answered, as its weight is halved. */
const MONTH_WEIGHT = 0.84;

/** Blocks before `headEnd` are the head of a page, whose day is that of access. */
export function headDayCandidates(view: BlockView, headEnd: number): DateCandidate[] {
  const found = headLines(view, headEnd).flatMap((line) => daysIn(view, line));
  const days = found.filter(({ edtf }) => edtf.length === 10);
  const taken = days.length > 0 ? days : found.slice(0, 1);
  return taken.filter((one) => !tellsOfLater(view.text, view.blocks, one.edtf));
}

interface HeadLine {
  readonly words: string;
  readonly from: number;
}

const LINES_OF_HEAD: ReadonlySet<DraftBlock['role']> = new Set([
  'title',
  'subtitle',
  'heading',
  'caption',
  'body',
  'dateline',
  'furniture',
]);

/** The lines over the first paragraph, and that one too where it is short. */
function headLines({ text, blocks }: BlockView, headEnd: number): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of blocks.slice(headEnd)) {
    if (!LINES_OF_HEAD.has(block.role)) return lines;
    let from = block.from;
    for (const words of text.slice(block.from, block.to).split('\n')) {
      if (words.trim() !== '') {
        if (ITEM.test(words)) return lines;
        if (lines.length >= MOST_LINES || words.length > LONGEST_LINE) return lines;
        lines.push({ words, from });
      }
      from += words.length + 1;
    }
  }
  return lines;
}

/** What may stand right before a day that is a piece of its own: nothing, a mark, or a wide gap. */
const OPENS = /(?:^|[,.;:|•·()[\]،؛»”"—–ـ-]|\s{2,})\s*$/u;
const CLOSES = /^(?:\s*$|\s*[,.;:|•·()[\]،؛«“"—–ـ-]|\s{2,}|\s+(?:at|by|ساعت)(?!\p{L}))/u;
/** `Session of`, `Lodged this`, `Drawn up`: what the document is, or how it came about. */
const IS_DOCUMENT =
  /(?:session|sitting|meeting|minutes|judge?ment|decision|decree|order|ordinance|resolution|report|summary|record|memorandum|letter|telegram|cable|communiqué|communique|statement|testimony|deposition|hearing|notice|bulletin|edition|issue|released?|issued|dated|date|lodged|filed|drawn up|signed|given|done|recorded|adopted|interview|broadcast|مورخ|مورخهٔ?|به تاریخ|جلسه[ٔ‌ی]?|تاریخ|صادره|ثبت|ثبت\u200cشده|ثبت شده|پخش)\s*:?(?:[^\p{L}.]*(?:of|on|in|this|the|from|در))*\s*$/iu;
/** `Taken in Tarsel on` */
const TAKEN_AT =
  /(?:^|[.;,(]\s*)(?:taken|made|sworn|recorded|given|signed|done|drawn up)\s(?:in|at|before)\s[^.;]{2,40}\son\s*$/iu;
/** `In a statement of`, `by its letter dated`: another paper, told of. */
const IN_ANOTHER = /\b(?:in|to|with|by) (?:an?|its|his|her|their|another|that)\s[^.;:]{3,40}$/iu;
/** What is told of in a head, or only referred to. */
const OF_ELSE =
  /(?:\b(?:request|requests|reply|answer|response|reference|ref|your|our letter|subject|re|concerning|regarding|born|b|died|killed|events?|massacre|killings?|attack|attacks|fire|shootings?|incidents?|disaster|deaths?|crash|strike|since|until|till|before|after|begins?|starts?|copied|copyright|©)\b|متولد|پاسخ|عطف|پیرو|واقعه|حادثه|کشتار|قتل|شهادت|موضوع|بازگشت)[^.;|—–]*$/iu;

function daysIn({ order }: BlockView, { words, from }: HeadLine): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const date of daysByThemselves(words, findCalendarDates(words, order))) {
    const before = words.slice(0, withWeekday(words, date));
    const says = (IS_DOCUMENT.test(before) || TAKEN_AT.test(before)) && !IN_ANOTHER.test(before);
    const piece = OPENS.test(before) && CLOSES.test(words.slice(date.to));
    if ((!says && !piece) || OF_ELSE.test(before.slice(-OF_ELSE_REACH))) continue;
    const full = date.iso.length === 10;
    if (!full && !piece && !(says && CLOSES.test(words.slice(date.to)))) continue;
    found.push({
      edtf: date.iso,
      orElse: date.orElse,
      says: 'published',
      from: 'headline',
      reason: `in the lines over the text: “${words.slice(date.from, date.to)}”`,
      weight: full ? (says ? 0.68 : found.length === 0 ? 0.6 : 0.42) : MONTH_WEIGHT,
      at: { from: from + date.from, to: from + date.to },
    });
  }
  return found;
}
const OF_ELSE_REACH = 60;
