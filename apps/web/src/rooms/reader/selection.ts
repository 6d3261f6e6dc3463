// Words that a person selects in the page, as a passage: DOM ranges become positions in code points of the source's text.

import { type Passage, passageOf } from '../../../../../src/model/passage.ts';
import type { TextPositions } from '../../../../../src/model/text-position.ts';

/** Null where nothing of the document is selected. */
export function selectedPassage(page: HTMLElement, text: string, positions: TextPositions): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const from = unitAt(page, range.startContainer, range.startOffset, 'start');
  const to = unitAt(page, range.endContainer, range.endOffset, 'end');
  if (from === null || to === null || to <= from) return null;
  const trimmed = trim(text, from, to);
  return trimmed.to > trimmed.from ? passageOf(text, positions, trimmed.from, trimmed.to) : null;
}

function unitAt(page: HTMLElement, node: Node, offset: number, side: 'start' | 'end'): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-u]');
  if (piece && node.nodeType === Node.TEXT_NODE) return Number(piece.dataset['u']) + offset;
  // The range ends between elements (a whole paragraph was chosen): take the nearest stretch of text inside it.
  const point = document.createRange();
  point.setStart(node, offset);
  const pieces = [...page.querySelectorAll<HTMLElement>('[data-u]')];
  if (side === 'start') {
    const after = pieces.find((one) => point.comparePoint(one, 0) >= 0);
    return after ? Number(after.dataset['u']) : null;
  }
  const before = pieces.findLast((one) => point.comparePoint(one, 0) < 0);
  return before ? Number(before.dataset['u']) + (before.textContent?.length ?? 0) : null;
}

function trim(text: string, from: number, to: number): { from: number; to: number } {
  const words = text.slice(from, to);
  return { from: from + (words.length - words.trimStart().length), to: to - (words.length - words.trimEnd().length) };
}
