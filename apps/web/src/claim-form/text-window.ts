// A stretch of a source's text in which a claim is looked at: the whole of it in the reader, some sentences of it in the Review room.
// In: the stretch and where it begins, in code points of the whole. Out: passages and places of the whole text.

import { type Passage, passageOf } from '../../../../src/model/passage.ts';
import { textPositions } from '../../../../src/model/text-position.ts';

export interface TextWindow {
  readonly text: string;
  /** Code point of the source's text at which it begins. */
  readonly start: number;
}

/** UTF-16, inside the window. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spanIn(window: TextWindow, passage: { readonly start: number; readonly end: number }): Span {
  const positions = textPositions(window.text);
  const unit = (at: number): number => positions.toUnit(Math.max(0, Math.min(positions.length, at - window.start)));
  return { from: unit(passage.start), to: unit(passage.end) };
}

export function passageIn(window: TextWindow, { from, to }: Span): Passage {
  const inside = passageOf(window.text, textPositions(window.text), from, to);
  return { ...inside, start: inside.start + window.start, end: inside.end + window.start };
}

/** Where these words stand, in code points of the source: of several places the one nearest to `near`. */
export function placeIn(window: TextWindow, words: string, near: number): { start: number; end: number } | null {
  if (words === '') return null;
  const positions = textPositions(window.text);
  const about = positions.toUnit(Math.max(0, near - window.start));
  const after = window.text.indexOf(words, about);
  const before = window.text.lastIndexOf(words, about);
  const unit = [before, after].filter((at) => at >= 0).sort((a, b) => Math.abs(a - about) - Math.abs(b - about))[0];
  if (unit === undefined) return null;
  const start = positions.toCodePoint(unit) + window.start;
  return { start, end: start + [...words].length };
}

/** Where words and marks begin and end: a span is moved from one of these to the next. */
export function edgesOf(text: string, language: string | null): { starts: readonly number[]; ends: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    if (segment.trim() === '') continue;
    starts.push(index);
    ends.push(index + segment.length);
  }
  return { starts, ends };
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' }); // Untrusted: a page may call its language anything.
  }
}

/** The span with one end a word further; unchanged where it would be empty or leave the window. */
export function moved(span: Span, end: 'from' | 'to', by: 1 | -1, edges: ReturnType<typeof edgesOf>): Span {
  const places = end === 'from' ? edges.starts : edges.ends;
  const next = by === 1 ? places.find((at) => at > span[end]) : places.findLast((at) => at < span[end]);
  if (next === undefined) return span;
  const tried = { ...span, [end]: next };
  return tried.from < tried.to ? tried : span;
}
