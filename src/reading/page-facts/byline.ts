// Who wrote it, by the byline blocks: "By Name", "Written by" over a name on the next line.

import type { DraftBlock } from '../draft.ts';
import { bylineCue, looksLikeNames } from '../line-words.ts';
import { findCalendarDates } from './calendar-date.ts';

/** The words of the byline without its cue and date; null where no block is one. */
export function bylineOf(text: string, blocks: readonly DraftBlock[]): string | null {
  const lines = blocks
    .filter((one) => one.role === 'byline')
    .flatMap((one) => text.slice(one.from, one.to).split('\n'))
    .slice(0, 12);
  for (const [i, line] of lines.entries()) {
    const cue = bylineCue(line);
    if (cue === null) continue;
    const name = cue.rest === '' ? (lines[i + 1] ?? '') : cue.rest;
    const bare = withoutDate(name);
    if (bare !== '' && looksLikeNames(bare)) return bare;
  }
  return null;
}

function withoutDate(words: string): string {
  const [date] = findCalendarDates(words, 'dayFirst');
  const bare = date === undefined ? words : words.slice(0, date.from);
  return bare
    .replace(/\s*(?:[|•·–—]|\s-\s|,?\s(?:on|am|le|el)\s*$|\b(?:published|posted|updated)\b).*$/iu, '')
    .replace(/[\s,،|–—-]+$/u, '')
    .trim();
}
