// Lines that are the entries of one list though nothing marks them: names with what is known of each ("Mira Talven, born 1951, miller"), or short lines behind one that ends in a colon. Among captions and
// the lines of a page's foot they would be lost. In: the lines of a text. Out: indices of these lines. Not here: lines with a bullet or a number.

import { bylineCue, isCaptionLine, isFurnitureLine } from '../line-words.ts';
import { isDateLine } from '../page-facts/calendar-date.ts';
import { creditLine } from '../page-facts/credits.ts';
import type { Paragraph } from './paragraphs.ts';

const FEWEST = 4;
const LONGEST = 160;
/** By a mark, a tab, or the wide gap between two columns. */
const PARTED = /\S[,،;؛\t|]\s*\S|\s[–—-]\s|\S {2,}\S/u;
const SENTENCE_END = /[.!?…؟۔][\s"”’»)\]]*$/u;

export function entriesIn(lines: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const announced = /[:：]$/u.test(lines[i - 1]?.text ?? '');
    const first = i;
    while (isEntry(lines[i]?.text, announced)) i++;
    if (i - first >= FEWEST) for (let k = first; k < i; k++) found.add(k);
  }
  return found;
}

/** Words in several parts, or announced by the line above them. */
function isEntry(text: string | undefined, announced: boolean): boolean {
  if (text === undefined || text.length > LONGEST || SENTENCE_END.test(text)) return false;
  if (!/\p{L}{2}\S*\s+\S/u.test(text) || !(announced || PARTED.test(text))) return false;
  if (isFurnitureLine(text) || isCaptionLine(text) || isDateLine(text)) return false;
  return bylineCue(text) === null && creditLine(text) === null && !/^\S+:\s/u.test(text);
}
