// The inverse of the Unicode Bidirectional Algorithm (UAX #9) for one line: cells as they stand on the page, left to right,
// come in; the order in which they are read goes out. Several texts can look the same on the page, so this is a search:
// stretches of Latin words and numbers are cut into groups in every way, each way is laid out forwards (bidi-levels.ts), and of
// those that look like the page the one wins that agrees with how the producer drew its runs, then with how dates and ranges are
// written. Where another one comes close, the stretch is `doubtful`. Numbers are never recomputed, only their order is decided.
//
//   seen    B-17/209 ‹letters, right to left›        read  ‹letters› 209/B-17

import { bidiClass, bidiLevels, isDigitClass, isRightToLeft, mirrored, visualOrder } from './bidi-levels.ts';

/** A letter with its marks as seen; `run` names the stretch that the producer drew at once, or null. */
export interface SeenCell {
  readonly text: string;
  readonly run: number | null;
}

export interface ReadLine {
  /** Cells in the order of reading: index of the seen cell, and its text with brackets turned where they are mirrored. */
  readonly cells: readonly { readonly index: number; readonly text: string }[];
  /** Stretches of `cells` whose order could also be another one. */
  readonly doubtful: readonly { readonly from: number; readonly to: number }[];
}

export interface LineStyle {
  readonly base: 'ltr' | 'rtl';
  /** The file states brackets as they are read and not as they look. */
  readonly bracketsAreLogical: boolean;
  /** The same for « and »: fonts often turn them by a table of their own. */
  readonly quotesAreLogical: boolean;
  /** The producer is known to draw each stretch of one direction at once, and two stretches never at once. */
  readonly runsAreDirections: boolean;
}

interface Token {
  readonly index: number;
  readonly text: string;
}

interface Part {
  readonly tokens: readonly Token[];
  readonly doubtful: boolean;
}

/** Stretches with more gaps than this are joined or cut gap by gap: trying all would take too long. */
const MOST_GAPS = 8;

export function readLine(seen: readonly SeenCell[], style: LineStyle): ReadLine {
  const parts = style.base === 'rtl' ? readRightToLeft(seen, 0, seen.length, style) : readLeftToRight(seen, style);
  const cells: { index: number; text: string }[] = [];
  const doubtful: { from: number; to: number }[] = [];
  for (const part of parts) {
    if (part.doubtful) doubtful.push({ from: cells.length, to: cells.length + part.tokens.length });
    cells.push(...part.tokens);
  }
  return { cells, doubtful };
}

/** From the right edge to the left: letters one by one, stretches of Latin words and numbers as groups. */
function readRightToLeft(seen: readonly SeenCell[], from: number, to: number, style: LineStyle): Part[] {
  const parts: Part[] = [];
  let end = to;
  while (end > from) {
    const cell = seen[end - 1];
    if (cell === undefined) break;
    if (isRightToLeft(bidiClass(cell.text))) {
      parts.push({ tokens: [{ index: end - 1, text: cell.text }], doubtful: false });
      end -= 1;
      continue;
    }
    let start = end;
    while (start > from && !isRightToLeft(bidiClass(seen[start - 1]?.text ?? ''))) start -= 1;
    parts.push(...readStretch(seen, start, end, style, { atRightEdge: end === seen.length }));
    end = start;
  }
  return parts;
}

/** A line whose own direction is left to right: only what lies between the first and last right-to-left letter is turned. */
function readLeftToRight(seen: readonly SeenCell[], style: LineStyle): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < seen.length) {
    const span = rightToLeftSpan(seen, at);
    if (span === null || span.from > at) {
      const stop = span === null ? seen.length : span.from;
      const tokens = seen.slice(at, stop).map((cell, i) => ({ index: at + i, text: cell.text }));
      parts.push({ tokens, doubtful: false });
      at = stop;
      continue;
    }
    parts.push(...readRightToLeft(seen, span.from, span.to, style));
    at = span.to;
  }
  return parts;
}

/** The next stretch from `at` that begins and ends with a right-to-left letter and holds no Latin one. */
function rightToLeftSpan(seen: readonly SeenCell[], at: number): { from: number; to: number } | null {
  const from = seen.findIndex((cell, i) => i >= at && isRightToLeft(bidiClass(cell.text)));
  if (from < 0) return null;
  let to = from;
  for (let i = from; i < seen.length; i += 1) {
    const type = bidiClass(seen[i]?.text ?? '');
    if (type === 'L') break;
    if (isRightToLeft(type)) to = i + 1;
  }
  return { from: withNumberBefore(seen, at, from), to };
}

/** A number in Persian or Arabic digits that stands left of the letters is read after them. */
function withNumberBefore(seen: readonly SeenCell[], at: number, from: number): number {
  const left = seen
    .slice(at, from)
    .map((cell) => cell.text)
    .join('');
  const number = /(?:[\u0660-\u0669\u06f0-\u06f9][\u0660-\u0669\u06f0-\u06f9\u066b\u066c.,/:]*)[\s،]*$/u.exec(left);
  return number === null ? from : from - number[0].length;
}

/** A stretch without right-to-left letters in a right-to-left line. */
function readStretch(
  seen: readonly SeenCell[],
  start: number,
  end: number,
  style: LineStyle,
  place: { readonly atRightEdge: boolean },
): Part[] {
  const atoms = findAtoms(seen, start, end);
  if (atoms.length === 0) return [{ tokens: reversed(seen, start, end, style), doubtful: false }];
  const gaps = atoms.length - 1;
  const candidates =
    gaps > MOST_GAPS
      ? [candidateOf(seen, start, end, atoms, runsDecide(seen, atoms), style, place)]
      : Array.from({ length: 1 << gaps }, (_, joins) =>
          candidateOf(seen, start, end, atoms, (gap) => (joins & (1 << gap)) !== 0, style, place),
        );
  candidates.sort((a, b) => a.cost - b.cost);
  const best = candidates[0];
  if (best === undefined) return [];
  const words = textOf(best.tokens);
  const rival = candidates.find((other) => other !== best && textOf(other.tokens) !== words);
  const close = rival !== undefined && rival.cost - best.cost < 0.8;
  return [{ tokens: best.tokens, doubtful: /\p{Nd}/u.test(words) && (close || best.cost >= IMPOSSIBLE) }];
}

interface Atom {
  readonly from: number;
  readonly to: number;
  readonly number: boolean;
}

/** Latin words and strings of digits. */
function findAtoms(seen: readonly SeenCell[], start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  let i = start;
  while (i < end) {
    const number = isDigitClass(classAt(seen, i));
    if (!number && classAt(seen, i) !== 'L') {
      i += 1;
      continue;
    }
    const from = i;
    while (i < end && (number ? isDigitClass(classAt(seen, i)) : classAt(seen, i) === 'L')) i += 1;
    atoms.push({ from, to: i, number });
  }
  return atoms;
}

const classAt = (seen: readonly SeenCell[], i: number) => bidiClass(seen[i]?.text ?? '');

/** `12/5`, `2.400`: one separator between two strings of digits. */
const oneNumber = (seen: readonly SeenCell[], left: Atom, right: Atom): boolean =>
  left.number && right.number && right.from - left.to === 1 && classAt(seen, left.to) === 'CS';

interface Candidate {
  readonly tokens: readonly Token[];
  readonly cost: number;
}

const IMPOSSIBLE = 4;

function candidateOf(
  seen: readonly SeenCell[],
  start: number,
  end: number,
  atoms: readonly Atom[],
  joined: (gap: number) => boolean,
  style: LineStyle,
  place: { readonly atRightEdge: boolean },
): Candidate {
  const groups: { from: number; to: number }[] = [];
  let cost = 0;
  for (const [i, atom] of atoms.entries()) {
    const last = groups.at(-1);
    const before = atoms[i - 1];
    if (last === undefined || before === undefined) {
      groups.push({ from: atom.from, to: atom.to });
      continue;
    }
    const join = joined(i - 1);
    cost += costOfGap(seen, before, atom, join, style);
    if (join) last.to = atom.to;
    else groups.push({ from: atom.from, to: atom.to });
  }
  const whole = groups.map((group) => withOuterBrackets(seen, start, end, group, style));
  const tokens = tokensOf(seen, start, end, whole, style);
  if (!looksTheSame(seen, start, end, tokens, style, place)) cost += IMPOSSIBLE;
  return { tokens, cost: cost + unlikelihood(textOf(tokens)) };
}

/** How badly joining or cutting a gap fits the way in which the producer drew the line, or else what is written more often. */
function costOfGap(seen: readonly SeenCell[], left: Atom, right: Atom, join: boolean, style: LineStyle): number {
  const cut = !join && oneNumber(seen, left, right) ? 0.6 : 0;
  const a = seen[left.to - 1];
  const b = seen[right.from];
  if (a !== undefined && a.run !== null && a.run === b?.run)
    return !join && leftToRightRun(seen, left, a.run) ? 3 : 0.5 + cut;
  if (style.runsAreDirections) return join ? 1 : cut;
  // Beside a Latin word a number in Persian digits belongs to the Persian words around it.
  if (left.number !== right.number && PERSIAN_DIGIT.test((left.number ? a : b)?.text ?? '')) return join ? 1 : 0.2;
  return (join ? 0.3 : 0.8) + cut;
}

const PERSIAN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

/** Only a run without right-to-left letters says something: others are drawn by the line. */
const leftToRightRun = (seen: readonly SeenCell[], near: Atom, run: number): boolean => {
  for (let i = near.from; i >= 0 && seen[i]?.run === run; i -= 1)
    if (isRightToLeft(bidiClass(seen[i]?.text ?? ''))) return false;
  for (let i = near.to; i < seen.length && seen[i]?.run === run; i += 1)
    if (isRightToLeft(bidiClass(seen[i]?.text ?? ''))) return false;
  return true;
};

const runsDecide =
  (seen: readonly SeenCell[], atoms: readonly Atom[]) =>
  (gap: number): boolean => {
    const left = atoms[gap];
    const right = atoms[gap + 1];
    if (left === undefined || right === undefined) return false;
    if (oneNumber(seen, left, right) || (!left.number && !right.number)) return true;
    return !left.number && seen[left.to - 1]?.run === seen[right.from]?.run;
  };

const OPENERS = '([{';
const CLOSERS = ')]}';

/** `Habeas (project)`: a bracket at the edge belongs to the group that holds its partner. */
function withOuterBrackets(
  seen: readonly SeenCell[],
  start: number,
  end: number,
  group: { readonly from: number; readonly to: number },
  style: LineStyle,
): { from: number; to: number } {
  if (style.bracketsAreLogical && group.to - group.from === 0) return group;
  let open = 0;
  let closed = 0;
  for (let i = group.from; i < group.to; i += 1) {
    const text = seen[i]?.text ?? '';
    if (OPENERS.includes(text)) open += 1;
    else if (CLOSERS.includes(text)) {
      if (open > 0) open -= 1;
      else closed += 1;
    }
  }
  let { from, to } = group;
  while (open > 0 && to < end && CLOSERS.includes(seen[to]?.text ?? '#')) {
    to += 1;
    open -= 1;
  }
  while (closed > 0 && from > start && OPENERS.includes(seen[from - 1]?.text ?? '#')) {
    from -= 1;
    closed -= 1;
  }
  return { from, to };
}

/** The stretch in reading order: from the right, the groups as they stand. */
function tokensOf(
  seen: readonly SeenCell[],
  start: number,
  end: number,
  groups: readonly { readonly from: number; readonly to: number }[],
  style: LineStyle,
): Token[] {
  const tokens: Token[] = [];
  let right = end;
  for (const group of [...groups].reverse()) {
    tokens.push(...reversed(seen, group.to, right, style));
    for (let i = group.from; i < group.to; i += 1) tokens.push({ index: i, text: seen[i]?.text ?? '' });
    right = group.from;
  }
  return [...tokens, ...reversed(seen, start, right, style)];
}

function reversed(seen: readonly SeenCell[], from: number, to: number, style: LineStyle): Token[] {
  const tokens: Token[] = [];
  for (let i = to - 1; i >= from; i -= 1) {
    const text = seen[i]?.text ?? '';
    tokens.push({ index: i, text: turned(text, style) });
  }
  return tokens;
}

/** How a sign is read that was seen between right-to-left letters, and the other way round. */
function turned(text: string, style: LineStyle): string {
  const logical = /[«»‹›]/u.test(text) ? style.quotesAreLogical : style.bracketsAreLogical;
  return logical ? text : mirrored(text);
}

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** Laid out forwards after Arabic letters (or at the start of a paragraph), does it look as it was seen? */
function looksTheSame(
  seen: readonly SeenCell[],
  start: number,
  end: number,
  tokens: readonly Token[],
  style: LineStyle,
  place: { readonly atRightEdge: boolean },
): boolean {
  const wanted = seen.slice(start, end).map((cell) => cell.text);
  const words = tokens.map((token) => token.text);
  const contexts: readonly ('AL' | 'R')[] = place.atRightEdge ? ['AL', 'R'] : ['AL'];
  return contexts.some((before) => {
    const levels = bidiLevels([...words, 'ا'], 1, before);
    const shown = visualOrder(levels)
      .filter((i) => i < words.length)
      .map((i) => {
        const text = words[i] ?? '';
        return (levels[i] ?? 0) % 2 === 1 ? turned(text, style) : text;
      });
    return shown.every((text, i) => text === wanted[i]);
  });
}

const ascii = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** How seldom dates and ranges are written so; only the order between equals hangs on it. */
function unlikelihood(text: string): number {
  const plain = ascii(text);
  let cost = 0;
  if (/(?:^|\P{Nd})[0-3]?\d \p{L}{3,9},? [12]\d{3}(?!\d)/u.test(plain)) cost -= 1;
  if (/(?:^|\P{L})\p{Lu}\p{Ll}{2,8} [0-3]?\d, [12]\d{3}(?!\d)/u.test(plain)) cost -= 1;
  for (const [, low, high] of plain.matchAll(/(?<![\d/.-])([12]\d{3}) ?[-–] ?([12]\d{3})(?![\d/.-])/gu))
    cost += Number(low) < Number(high) ? -0.5 : 0.5;
  return cost;
}
