// The head of a page: site name, today's date, breadcrumb, above the headline. A date there in weekday style is the day on which the
// page was opened, not the day of publication: it bounds that day from above.

import type { DraftBlock } from '../draft.ts';
import { type CalendarDate, type DayOrder, findCalendarDates } from './calendar-date.ts';

export interface PageHead {
  /** Blocks before this index belong to the head. */
  readonly end: number;
  readonly dates: readonly { readonly iso: string; readonly from: number; readonly to: number }[];
}

const SEPARATED = /\s[>»›/|•·→]\s|^(?:home|خانه|الرئيسية|startseite|accueil|inicio)\b/iu;

export function pageHead(text: string, blocks: readonly DraftBlock[], order: DayOrder): PageHead {
  const title = blocks.findIndex((one) => one.role === 'title');
  const body = blocks.findIndex((one) => one.role === 'body');
  const limit = title >= 0 ? title : body;
  if (limit <= 0) return { end: 0, dates: [] };
  const dates: { iso: string; from: number; to: number }[] = [];
  let end = 0;
  for (let i = 0; i < limit; i++) {
    const block = blocks[i];
    if (block === undefined || block.role !== 'furniture' || block.to - block.from > 120) continue;
    const [date] = findCalendarDates(text.slice(block.from, block.to), order);
    if (date === undefined || date.iso.length < 10) continue;
    const alone = block.to - block.from - (date.to - date.from) < 30;
    // Directly over the headline it may be the article's own date: only a breadcrumb or more between them makes it the head's.
    const parted =
      limit - i > 1 &&
      (blocks.slice(i + 1, limit).some((one) => SEPARATED.test(text.slice(one.from, one.to))) ||
        limit - i > 2 ||
        (i === 0 && date.hasWeekday));
    if (!alone || !parted || !(date.hasWeekday || i === 0)) continue;
    dates.push({
      iso: date.iso,
      from: block.from + withWeekday(text.slice(block.from, block.to), date),
      to: block.from + date.to,
    });
    end = i + 1;
  }
  return { end, dates };
}

/** Where the date begins with its weekday: "Friday, May 14, 2021". */
export function withWeekday(line: string, date: CalendarDate): number {
  const at = date.hasWeekday ? line.slice(0, date.from).search(/[\p{L}\u200c-]+[\s,،.]*(?:the |den |le )?$/u) : -1;
  return at < 0 ? date.from : at;
}
