// The number of a point, a question or one thing of many: `on the following: (1) state who …; (2) state whether …`, `plot 17`. In: tokens, a number. Out: whether it numbers what follows and counts nothing.

import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';

/** In brackets of its own where a point may begin, with words behind it; `Dead: (17)` ends there. */
export function isItemNumber(t: Tokens, i: number): boolean {
  if (t.kind[i] === NUMBER && NUMBERED.test(t.norm[i - 1] ?? '') && t.gap[i] !== 3) return true;
  if (t.kind[i] !== NUMBER || t.norm[i - 1] !== '(' || t.norm[i + 1] !== ')') return false;
  const begins = i === 1 || t.gap[i - 1] === 3 || /^(?:[.:;,،؛!?؟]|and|or|و|یا)$/.test(t.norm[i - 2] ?? '');
  return begins && t.kind[i + 2] === WORD && t.gap[i + 2] !== 3;
}

/** `plot [17]`, `interview [31]`: which one it is. */
const NUMBERED =
  /^(?:plot|row|section|sector|lot|article|art|paragraph|para|item|page|leaf|sheet|volume|annex|interview|chapter|fond|opis|delo)$/;
