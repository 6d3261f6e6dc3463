// The number that the answers write for a reader, where they give no fields for it: "at least 31", "between 79 and 91", "more than forty", «دست‌کم ۴۷». The program's own reader of numbers is not
// asked, since it is what is measured. What is a number to people only ("dozens") stays without one.

import type { GoldNumber } from './gold-case.ts';
import { BOUNDS, NOBODY, TIMES, UNITS } from './number-words.data.ts';

export interface WrittenNumber {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: NonNullable<GoldNumber['bound']>;
  readonly summands: readonly number[];
  /** False: neither fields nor words give a number. */
  readonly known: boolean;
}

export function numberOf(gold: GoldNumber): WrittenNumber {
  const { low, high, bound, summands } = gold;
  if (low !== undefined || high !== undefined)
    return { low: low ?? null, high: high ?? null, bound: bound ?? 'exact', summands: summands ?? [], known: true };
  return { ...readNumber(gold.as_written), summands: summands ?? [] };
}

export function readNumber(written: string): Omit<WrittenNumber, 'summands'> {
  const clauses = plain(written).split(/[,;،؛]/);
  const text = clauses.find((clause) => numbersIn(clause).numbers.length > 0) ?? '';
  const bound = BOUNDS.find(([form]) => form.test(text))?.[1] ?? 'exact';
  const { numbers, joined } = numbersIn(text);
  const [first, second] = numbers;
  if (first === undefined) return { low: null, high: null, bound, known: false };
  if (second !== undefined && joined && second > first) return { low: first, high: second, bound, known: true };
  return { low: first, high: first, bound, known: true };
}

/** Latin digits, joined thousands, no remarks in brackets. Joined by a non-joiner «ده‌ها» is one word, and no ten. */
const plain = (written: string): string =>
  written
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('\u200c', '')
    .replaceAll(/(?<=\d)[,٬'](?=\d{3}\b)/g, '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .toLowerCase();

/** The numbers in their order; whether the first two are the ends of a range. */
function numbersIn(text: string): { readonly numbers: readonly number[]; readonly joined: boolean } {
  const tokens = text.match(/\d+(?:\.\d+)?|\p{L}+|[-–—/]/gu) ?? [];
  const numbers: number[] = [];
  let [run, between]: [number[], string[]] = [[], []];
  let joined = false;
  const close = (): void => {
    const number = amountOf(run);
    if (number !== null) {
      if (numbers.length === 1) joined = between.length === 1 && RANGE.has(between[0] ?? '');
      numbers.push(number);
      between = [];
    }
    run = [];
  };
  for (const [i, token] of tokens.entries()) {
    const value = numberOfToken(token, tokens[i + 1] === undefined);
    if (value !== null) run.push(...value);
    else if (!joinsParts(token, run, tokens[i + 1])) {
      close();
      between.push(token);
    }
  }
  close();
  return { numbers, joined };
}

const RANGE = new Set(['to', 'and', 'or', '-', '–', '—', 'تا', 'یا']);

/** "two hundred and ten", «شصت و دو», "forty-seven": and between parts of one number; of two round numbers it parts them ("79 and 91"). */
const joinsParts = (token: string, run: readonly number[], next: string | undefined): boolean => {
  if (run.length === 0 || next === undefined || UNITS[next] === undefined) return false;
  const last = run.at(-1) ?? 0;
  return (
    token === 'و' ||
    ((token === 'and' || token === '-') && (last === -100 || (last >= 20 && last < 100 && (UNITS[next] ?? 0) < 10)))
  );
};

/** Parts of a number: a multiplier is its negative. */
function numberOfToken(token: string, last: boolean): readonly number[] | null {
  if (/^\d/.test(token)) return [Number(token)];
  if (NOBODY.has(token)) return token === 'no' && last ? null : [0];
  const [unit, times] = [UNITS[token], TIMES[token]];
  return unit !== undefined ? [unit] : times !== undefined ? [-times] : null;
}

function amountOf(parts: readonly number[]): number | null {
  if (parts.length === 0) return null;
  let [sum, part] = [0, 0];
  for (const one of parts) {
    if (one >= 0) part += one;
    else if (one === -100) part = Math.max(part, 1) * 100;
    else {
      sum += Math.max(part, 1) * -one;
      part = 0;
    }
  }
  return sum + part;
}
