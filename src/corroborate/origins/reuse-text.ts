// A text as it is held against others: its words as numbers, their places, and which of them it quotes. In: what was read of a source, and the quotations that were found in it.
// Out: parallel arrays; packed into bytes to be kept, and read back. Bytes: how many words, then for each 4 of the word, then distance of the words, and length with what each word is, as varints, then the quoted rows.

import type { Claim } from '../../model/claim.ts';
import type { Stretch } from '../../model/origins.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { numbersIn, varints } from '../../model/varints.ts';
import { marked, ruled } from './quoted-words.ts';
import { type TextWords, textWords } from './text-words.ts';

export interface ReuseText {
  /** A hash of each word: equal words have equal ones. */
  readonly words: Int32Array;
  /** Code points of the source's text; `to` is after the last letter. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where the word is quoted: another's, as the document itself shows. */
  readonly quoted: Uint8Array;
  /** NAME, NUMBER or 0 (one-form.ts). */
  readonly told: Uint8Array;
}

export function reuseTextOf(reading: Reading, quotations: readonly Stretch[]): ReuseText {
  const text = textWords(reading);
  const quoted = new Uint8Array(text.words.length);
  for (const { start, end } of [...quotations, ...quotedIn(reading)])
    for (let i = firstFrom(text, start); i < quoted.length && (text.to[i] ?? 0) <= end; i++) quoted[i] = 1;
  return {
    words: hashedWords(text.words),
    from: Uint32Array.from(text.from),
    to: Uint32Array.from(text.to),
    quoted,
    told: Uint8Array.from(text.told),
  };
}

/** Words that stand between marks, and words of a law: quoted, also where nobody is credited with them. */
function quotedIn({ text, blocks }: Reading): readonly Stretch[] {
  const positions = textPositions(text);
  return blocks.flatMap(({ start, end }) => {
    const begin = positions.toUnit(start);
    const words = text.slice(begin, positions.toUnit(end));
    return [...marked(words), ...ruled(words)].map(({ from, to }) => ({
      start: positions.toCodePoint(begin + from),
      end: positions.toCodePoint(begin + to),
    }));
  });
}

/** Words that somebody is credited with: the same speech in two papers is no copying. */
export const creditedQuotations = (claims: readonly Claim[]): readonly Stretch[] =>
  claims.flatMap((claim) =>
    claim.kind === 'quote' && claim.form !== 'indirect' && claim.speaker.length > 0
      ? [{ start: claim.passage.start, end: claim.passage.end }]
      : [],
  );

export const hashedWords = (words: readonly string[]): Int32Array => Int32Array.from(words, wordHash);

/** FNV-1a over UTF-16 units. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function firstFrom(text: TextWords, start: number): number {
  let [low, high] = [0, text.from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.from[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function packText({ words, from, to, quoted, told }: ReuseText): Uint8Array {
  const numbers: number[] = [];
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    numbers.push(start - last, (end - start) * 4 + (told[i] ?? 0));
    last = end;
  }
  for (const { from: first, to: after } of rowsOf(quoted)) numbers.push(first, after);
  const tail = varints(numbers);
  const bytes = new Uint8Array(4 + words.length * 4 + tail.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length, true);
  for (let i = 0; i < words.length; i++) view.setInt32(4 + i * 4, words[i] ?? 0, true);
  bytes.set(tail, 4 + words.length * 4);
  return bytes;
}

export function unpackText(bytes: Uint8Array): ReuseText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const [words, from, to] = [new Int32Array(count), new Uint32Array(count), new Uint32Array(count)];
  for (let i = 0; i < count; i++) words[i] = view.getInt32(4 + i * 4, true);
  const numbers = numbersIn(bytes, 4 + count * 4);
  const told = new Uint8Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const length = numbers[i * 2 + 1] ?? 0;
    from[i] = last + (numbers[i * 2] ?? 0);
    last = (from[i] ?? 0) + (length >> 2);
    to[i] = last;
    told[i] = length & 3;
  }
  const quoted = new Uint8Array(count);
  for (let i = count * 2; i + 1 < numbers.length; i += 2) quoted.fill(1, numbers[i], numbers[i + 1]);
  return { words, from, to, quoted, told };
}

function rowsOf(mask: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const rows: { from: number; to: number }[] = [];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) continue;
    const from = i;
    while (mask[i] === 1) i++;
    rows.push({ from, to: i });
  }
  return rows;
}
