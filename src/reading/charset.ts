// Bytes of a text come in, the decoded text goes out, exactly, without the byte-order mark. Strict UTF-8 is tried first: text that
// is valid UTF-8 by chance is rarer than a wrong label. Then the stated character set, then a guess. Encoding Standard, 2024.

import { Buffer } from 'node:buffer';
import { detect } from 'jschardet';
import { type Finding, findingOf } from '../model/finding.ts';

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it, e.g. `windows-1256`. */
  readonly charset: string;
  readonly findings: readonly Finding[];
}

/** `stated` is what the page or its carrier says, e.g. `iso-8859-1`; null where nothing does. */
export function decodeText(bytes: Uint8Array, stated: string | null): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== null && !strict.includes('\0')) return { text: strict, charset: 'utf-8', findings: [] };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { ...wide, findings: [guessed(wide.charset)] };
  const label = stated === null ? null : labelOf(stated);
  if (label === 'utf-8' || mostlyUtf8(bytes)) return damaged(bytes, 'utf-8');
  if (label !== null) {
    const text = decodeStrictly(bytes, label);
    return text === null ? damaged(bytes, label) : { text, charset: label, findings: [] };
  }
  const guess = guessCharset(bytes);
  return { text: new TextDecoder(guess).decode(bytes), charset: guess, findings: [guessed(guess)] };
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const charset =
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      ? 'utf-8'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : null;
  if (charset === null) return null;
  const text = decodeStrictly(bytes, charset);
  return text === null ? damaged(bytes, charset) : { text, charset, findings: [] };
}

const damaged = (bytes: Uint8Array, charset: string): DecodedText => ({
  text: new TextDecoder(charset).decode(bytes),
  charset,
  findings: [
    findingOf(
      'read.charset-damaged',
      'warning',
      `some bytes are no text in ${charset}; each stands as U+FFFD: compare with the original`,
    ),
  ],
});

const guessed = (charset: string): Finding =>
  findingOf(
    'read.charset-guessed',
    'note',
    `the character set is not stated; it was read as ${charset}: check names and figures against the original`,
  );

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // not text in this character set: the answer the caller asked for
  }
}

function labelOf(stated: string): string | null {
  try {
    return new TextDecoder(stated.trim()).encoding;
  } catch {
    return null; // a label the Encoding Standard does not know says nothing
  }
}

/** UTF-16 of a text without a byte-order mark: NUL in nearly every second byte of Latin text. */
function wideWithoutMark(bytes: Uint8Array): { text: string; charset: string } | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  if (Math.max(even, odd) < head.length * 0.2) return null;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeStrictly(bytes, charset);
  return text === null ? null : { text, charset };
}

/** A UTF-8 text with a few broken bytes: whole sequences far outnumber the broken ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 200_000));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return whole > 20 * broken;
}

/** Letters of which Arabic and Persian words in windows-1256 consist, as bytes: alef, lam, meem, noon, yeh, reh, waw, heh, peh … */
const ARABIC_1256 = new Set([
  0xc7, 0xe1, 0xe3, 0xe4, 0xed, 0xd1, 0xe6, 0xe5, 0xca, 0xc8, 0xcf, 0xd3, 0xdf, 0xd4, 0xec, 0x81, 0x8d, 0x8e, 0x90,
  0xcd, 0xd6, 0xda, 0xdd, 0xde, 0xcc, 0xce, 0xd2, 0xd5, 0xd8, 0xc2, 0x98,
]);

function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 100_000);
  let high = 0;
  let arabic = 0;
  let runs = 0;
  let before = false;
  for (const byte of sample) {
    const isHigh = byte >= 0x80;
    if (isHigh) {
      high++;
      if (ARABIC_1256.has(byte)) arabic++;
      if (before) runs++;
    }
    before = isHigh;
  }
  // In Western text high bytes stand alone between ASCII letters; words in Arabic script are runs of them.
  if (high > 20 && runs > high * 0.5 && arabic > high * 0.85) return 'windows-1256';
  const found = detect(Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1'));
  const label = found.encoding === null || (found.confidence ?? 0) < 0.5 ? null : labelOf(found.encoding);
  return label === null || label === 'utf-8' ? 'windows-1252' : label;
}
