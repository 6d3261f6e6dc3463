// A figure or date in a right-to-left page is always to be checked against the page (DEPENDENCIES, decision 5), also where its order
// seems sure: fonts name digits wrongly, and ranges turn. One note a page, from its first such figure to its last.

import { type Finding, findingOf } from '../../model/finding.ts';
import { textPositions } from '../../model/text-position.ts';
import type { DraftBlock } from '../draft.ts';

/** Beyond this many pages one note speaks for the rest. */
const MOST_PAGES = 100;
const NAMED = 4;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FIGURE = /[\p{Nd}A-Za-z]*\p{Nd}(?:[\p{Nd}A-Za-z/.:,٬٫–-]*[\p{Nd}A-Za-z])?/gu;

interface PageFigures {
  readonly words: string[];
  readonly from: number;
  to: number;
}

export function figureNotes(text: string, blocks: readonly DraftBlock[]): Finding[] {
  const pages = new Map<number, PageFigures>();
  for (const block of blocks) {
    const page = block.place?.page ?? null;
    const words = text.slice(block.from, block.to);
    if (page === null || block.role === 'furniture' || !RIGHT_TO_LEFT.test(words)) continue;
    for (const match of words.matchAll(FIGURE)) {
      const from = block.from + match.index;
      const to = from + match[0].length;
      const entry = pages.get(page);
      if (entry === undefined) pages.set(page, { words: [match[0]], from, to });
      else {
        entry.words.push(match[0]);
        entry.to = to;
      }
    }
  }
  const positions = textPositions(text);
  const notes = [...pages].slice(0, MOST_PAGES).map(
    ([page, figures]): Finding => ({
      code: 'read.figure-doubtful',
      severity: 'note',
      message: `page ${page} has ${count(figures.words)} in right-to-left text (${named(figures.words)}): check against the page before use`,
      start: positions.toCodePoint(figures.from),
      end: positions.toCodePoint(figures.to),
    }),
  );
  const rest = pages.size - notes.length;
  if (rest > 0)
    notes.push(
      findingOf(
        'read.figure-doubtful',
        'note',
        `${rest} more pages have figures in right-to-left text: check against them`,
      ),
    );
  return notes;
}

const count = (words: readonly string[]): string => (words.length === 1 ? 'one figure' : `${words.length} figures`);
const named = (words: readonly string[]): string =>
  words.slice(0, NAMED).join(' · ') + (words.length > NAMED ? ' …' : '');
