// Where quotation marks open and close. In: tokens. Out: pairs of token places, in order, outer ones only; what stands inside belongs to them.
// Curly, straight and low marks, guillemets, doubled single marks. A mark left open ends with its paragraph; where the next paragraph begins with a mark
// too, the quotation goes on there (`continues`). A straight mark opens where white space or a bracket is before it and none after.

import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

export interface MarkedWords {
  /** The opening mark's token, and the closing one's (or, where it is missing, the token after the last word). */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** The pair before goes on here. */
  readonly continues: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '«': '»',
  '„': '“”',
  '‘': '’',
  "'": "'’",
  '‹': '›',
  '"': '"”',
  '”': '”',
};
/** Marks that need a partner: alone they are apostrophes or slips. */
const SINGLE = new Set(['‘', "'", '”']);
const SAME_BOTH_WAYS = new Set(['"', '”', "'"]);
/** A quotation without a closing mark is taken up to here. */
const LONGEST = 600;

export function quoteMarks(t: Tokens): readonly MarkedWords[] {
  const pairs: MarkedWords[] = [];
  let unclosed = false;
  for (let i = 0; i < t.count; i++) {
    const mark = openingAt(t, i);
    if (mark === null) continue;
    const found = closeOf(t, i, mark);
    if (found === null) continue;
    const last = pairs.at(-1);
    const continues = unclosed && (t.gap[i] ?? 0) >= 2 && last !== undefined && i - last.close <= 1;
    pairs.push({ open: i, ...found, continues });
    unclosed = !found.closed;
    i = found.closed ? found.close : found.close - 1;
  }
  return pairs;
}

function openingAt(t: Tokens, i: number): string | null {
  if (t.kind[i] !== MARK) return null;
  const mark = t.norm[i] ?? '';
  if (CLOSERS[mark] === undefined) return null;
  const next = t.kind[i + 1];
  if (mark === '«' && t.kind[i + 1] === WORD && (t.gap[i + 1] ?? 3) < 2) return mark;
  const tight =
    t.gap[i + 1] === 0 && (next === WORD || next === NUMBER || /^[‘“'"[(…$£€#@.]$/.test(t.norm[i + 1] ?? ''));
  if (!tight) return null;
  const free = t.gap[i] !== 0 || /^[([—–-]$/.test(t.norm[i - 1] ?? '');
  if (mark === '"' || mark === '”') return free ? mark : null;
  if (mark === '‘' || mark === "'")
    return free && next === WORD && !/^(?:til|tis|twas|em|n|cause|bout|round)$/.test(t.norm[i + 1] ?? '') ? mark : null;
  return mark;
}

/** The closing mark, or the end of the paragraph; null where a single mark finds no partner. */
function closeOf(t: Tokens, open: number, mark: string): { close: number; closed: boolean } | null {
  const closers = CLOSERS[mark] ?? '';
  let depth = 0;
  for (let i = open + 1; i < t.count && i < open + LONGEST; i++) {
    if (t.gap[i] === 2 && opensLine(t, i, mark)) return { close: i, closed: false };
    if (t.gap[i] === 3) return SINGLE.has(mark) ? null : { close: i, closed: false };
    const word = t.norm[i] ?? '';
    if (word === mark && !SAME_BOTH_WAYS.has(mark)) {
      depth++;
      continue;
    }
    if (!closers.includes(word) || word.length !== 1) continue;
    if ((word === '’' || word === "'") && (isApostrophe(t, i) || t.gap[i] !== 0)) continue;
    if (word === '"' && t.gap[i] !== 0 && t.gap[i + 1] === 0) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    return i - open < 2 ? null : { close: i, closed: true };
  }
  if (SINGLE.has(mark)) return null;
  const end = Math.min(t.count, open + LONGEST);
  return end === t.count ? { close: end, closed: false } : null;
}

/** A line that begins with the same mark, behind a line that ends a sentence: a paragraph that goes on quoting. */
const opensLine = (t: Tokens, i: number, mark: string): boolean =>
  t.norm[i] === mark && t.gap[i + 1] === 0 && /^[.!?…]$/.test(t.norm[i - 1] ?? '');

const isApostrophe = (t: Tokens, i: number): boolean =>
  (t.gap[i + 1] === 0 && t.kind[i + 1] === WORD) ||
  (t.gap[i] === 0 &&
    (t.norm[i - 1] ?? '').endsWith('s') &&
    t.gap[i + 1] === 1 &&
    t.kind[i + 1] === WORD &&
    !/^(?:he|she|said|says|and|the|in|a|they|it|as|told|wrote)$/.test(t.norm[i + 1] ?? ''));

/** The marked words each token stands in, marks included, or -1. */
export function marksAt(t: Tokens, marks: readonly MarkedWords[]): Int32Array {
  const at = new Int32Array(t.count).fill(-1);
  marks.forEach((pair, p) => {
    at.fill(p, pair.open, Math.min(pair.close + 1, t.count));
  });
  return at;
}
