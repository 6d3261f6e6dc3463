// A text cut into words, numbers and marks, once, for all extractors. Every extractor walks this list and looks up words; none runs a
// pattern over the whole text, so the time taken grows with the length of the text and with nothing else.
//
// In: a text and the stretches of it that may bear claims. Out: parallel arrays (one object a token would cost more than all the rest).
// Positions are UTF-16. A word is letters and marks, with an apostrophe or ZWNJ inside it: `regime’s` is `regime`, `’s`; `don't` is one word.
// A number is digits of any of three scripts with thousands marks: `30,000`, `۳۰٬۰۰۰`. Everything else is one mark a token, but for the “>” that a mail puts before each line it repeats.

import { joinedFromApart } from './written-apart.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly kind: readonly number[];
  /** Lower case; letters of Persian and Arabic spelling folded to one; digits folded to Latin, thousands marks dropped; the mark itself. */
  readonly norm: readonly string[];
  /** What lies before the token: 0 nothing, 1 white space, 2 a line end, 3 an empty line or the beginning of another stretch. */
  readonly gap: readonly number[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const classes = new Uint8Array(65536);
const KNOWN = 8;

/** The class of a UTF-16 unit, looked up after its first sight. Halves of pairs are marks. */
function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known - KNOWN;
  const char = String.fromCharCode(code);
  const found = /[\p{L}\p{M}]/u.test(char)
    ? LETTER
    : /[0-9۰-۹٠-٩]/.test(char)
      ? DIGIT
      : /\s/.test(char)
        ? SPACE
        : OTHER;
  classes[code] = found + KNOWN;
  return found;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc]);
const ZWNJ = 0x200c;
const TATWEEL = 0x0640;
/** Marks without width, which separate nothing: soft hyphen, direction marks, byte order mark. */
const INVISIBLE = new Set([0x00ad, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff]);

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The word, number or mark at a place, as `norm` has it; nothing before the first and behind the last. */
export const wordAt = (t: Tokens, i: number): string => t.norm[i] ?? '';

/** Tokens from `first` up to, not including, `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export function tokensOf(text: string, stretches: readonly Span[]): Tokens {
  const list = {
    from: [] as number[],
    to: [] as number[],
    kind: [] as number[],
    norm: [] as string[],
    gap: [] as number[],
  };
  for (const stretch of stretches) {
    let at = stretch.from;
    let gap = 3;
    while (at < stretch.to) {
      const code = text.charCodeAt(at);
      const type = isDash(text, at) ? OTHER : classOf(code);
      if (type === SPACE) {
        gap = gap === 0 && isWide(text, at) ? 3 : gapAfter(gap, code);
        at++;
        continue;
      }
      if (INVISIBLE.has(code) || isQuoteOfMail(text, at)) {
        at++;
        continue;
      }
      const doubled = isDoubledQuote(text, at);
      const shortened = type === LETTER || APOSTROPHES.has(code) ? shortenedAt(text, at, stretch.to) : null;
      const end =
        shortened !== null
          ? shortened.end
          : type === LETTER
            ? wordEnd(text, at, stretch.to)
            : type === DIGIT
              ? numberEnd(text, at, stretch.to)
              : doubled
                ? at + 2
                : at + 1;
      list.from.push(at);
      list.to.push(end);
      list.kind.push(type === LETTER || shortened !== null ? WORD : type === DIGIT ? NUMBER : MARK);
      list.norm.push(shortened !== null ? shortened.norm : doubled ? '"' : normOf(text, at, end, type));
      list.gap.push(gap);
      gap = 0;
      at = end;
    }
  }
  const joined = joinedFromApart({ count: list.from.length, word: WORD, ...list });
  const tokens = { text, count: joined.from.length, ...joined };
  return { ...tokens, gap: apartByEntries({ ...tokens, gap: apartByLabels(tokens) }) };
}

const LONGEST_LABEL = 10;

/** `Minister of Works: Oren Mavik` under `Mayor: Oda Rennick`: lines that open with a label, one under another, are no running text. Each begins as if behind an empty line. */
function apartByLabels(t: Tokens): readonly number[] {
  let above = false;
  return t.gap.map((gap, i) => {
    if (gap < 2) return gap;
    const labelled = opensWithLabel(t, i);
    const apart = gap === 2 && above && labelled;
    above = labelled;
    return apart ? 3 : gap;
  });
}

function opensWithLabel(t: Tokens, first: number): boolean {
  const letter = t.text[t.from[first] ?? 0] ?? '';
  if (t.kind[first] !== WORD || letter === letter.toLowerCase()) return false;
  for (let i = first + 1; i < Math.min(t.count, first + LONGEST_LABEL) && (t.gap[i] ?? 3) < 2; i++) {
    if (t.norm[i] === ':') return t.gap[i + 1] === 1;
    if (t.kind[i] === MARK && !/^[,/–-]$/.test(t.norm[i] ?? '')) return false;
  }
  return false;
}

const FEWEST_ENTRIES = 3;
const LONGEST_HEAD = 6;

/** `Oda Rennick, 34, baker` under `Mira Talven, 51, clerk`: lines of a list, each a name and what is known of it. Each begins as if behind an empty line, else the place at the end of one would be part of the next name. */
function apartByEntries(t: Tokens): readonly number[] {
  const gaps = [...t.gap];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_ENTRIES) for (const first of run) gaps[first] = 3;
    run = [];
  };
  t.gap.forEach((gap, i) => {
    if (gap < 2) return;
    if (gap === 3 || !opensEntry(t, i)) close();
    if (opensEntry(t, i)) run.push(i);
  });
  close();
  return gaps;
}

/** A capital, a comma behind a few words, and a number or another comma. */
function opensEntry(t: Tokens, first: number): boolean {
  const letter = t.text[t.from[first] ?? 0] ?? '';
  if (t.kind[first] !== WORD || letter === letter.toLowerCase()) return false;
  let [commas, numbers] = [0, 0];
  for (let i = first + 1; i < t.count && (t.gap[i] ?? 3) < 2; i++) {
    if (t.norm[i] === ',') commas++;
    else if (t.kind[i] === NUMBER) numbers++;
    if (commas === 0 && i - first > LONGEST_HEAD) return false;
  }
  return commas > 1 || (commas === 1 && numbers > 0);
}

/** A letter that only lengthens others is a dash where it joins none: «سرهنگ تالون ـ فرمانده». */
const isDash = (text: string, at: number): boolean =>
  text.charCodeAt(at) === TATWEEL &&
  classOf(text.charCodeAt(at + 1) || 0x20) !== LETTER &&
  (at === 0 || classOf(text.charCodeAt(at - 1)) !== LETTER);

/** Two apostrophes or two grave accents that stand for a double quotation mark, as wire copy writes them. */
const isDoubledQuote = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x60) && text.charCodeAt(at + 1) === code;
};

/** `> the kilns were lit from 3 to` / `> 9 April`: the mark before a line that a mail repeats; the sentence runs on. */
function isQuoteOfMail(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x3e) return false;
  let before = at - 1;
  while (/[> \t]/.test(text[before] ?? '')) before--;
  return before < 0 || text[before] === '\n';
}

/** `Chairman of the Council      Oren Mavik`: what stands in two columns of one line is no running text. */
const WIDEST_SPACE = 4;
function isWide(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) === 0x20) end++;
  return end - at >= WIDEST_SPACE && end < text.length && text.charCodeAt(end) !== 0x0a;
}

const gapAfter = (gap: number, code: number): number => {
  if (gap === 3) return 3;
  if (code === 0x0a || code === 0x2029 || code === 0x0c) return gap === 2 ? 3 : 2;
  return gap === 2 ? 2 : 1;
};

function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LETTER) at++;
    else if ((APOSTROPHES.has(code) || code === ZWNJ) && at + 1 < limit && joins(text, at)) at += 2;
    else break;
  }
  return at;
}

/** `don’t` and `O’Brien` are one word; `regime’s` and a closing quotation mark end it. */
function joins(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at + 1)) !== LETTER) return false;
  if (text.charCodeAt(at) === ZWNJ) return true;
  const next = text[at + 1];
  const after = text.charCodeAt(at + 2);
  return !((next === 's' || next === 'S') && (Number.isNaN(after) || classOf(after) !== LETTER));
}

const SHORTENING =
  /(?:i|you|he|she|it|we|they|who|that|there|here|what|where|how)(['’ʼ](?:ve|ll|re|m|d|s))(?![\p{L}\p{M}])/iuy;
const SHORT_FOR: Readonly<Record<string, string>> = { ve: 'have', ll: 'will', re: 'are', m: 'am', s: 'is' };
/** Behind “’d”: a form that follows “had”. */
const PAST =
  /\s+(?:(?:also|already|always|never|not|just|once|only|even)\s+){0,2}(?:\p{L}{2,}(?:ed|en|wn|ne|ung|ught|elt|ept|ent|old|ade|ost|aid|ood|eft|ound|own|orn)|been|had|done|put|set|cut|met|run|read|become|come|got|hit|lit|sat|seen|begun|drunk|let|made|heard|led|fled|fed|won)(?![\p{L}\p{M}])/iuy;

/** `I’ve no report`, `there’s no such place`: the pronoun, and behind it the verb as if it were written out. */
function shortenedAt(text: string, at: number, limit: number): { readonly end: number; readonly norm: string } | null {
  const isApostrophe = APOSTROPHES.has(text.charCodeAt(at));
  let first = at;
  while (isApostrophe && first > 0 && classOf(text.charCodeAt(first - 1)) === LETTER) first--;
  if (first > 0 && !isApostrophe && classOf(text.charCodeAt(first - 1)) === LETTER) return null;
  // `rock'n'roll`: no pronoun stands there.
  if (
    first > 1 &&
    isApostrophe &&
    APOSTROPHES.has(text.charCodeAt(first - 1)) &&
    classOf(text.charCodeAt(first - 2)) === LETTER
  )
    return null;
  SHORTENING.lastIndex = first;
  const found = SHORTENING.exec(text);
  const verb = found?.[1];
  if (found === null || verb === undefined) return null;
  const [middle, end] = [first + found[0].length - verb.length, first + found[0].length];
  if (end > limit || (isApostrophe && middle !== at)) return null;
  if (!isApostrophe) return { end: middle, norm: text.slice(at, middle).toLowerCase() };
  const short = verb.slice(1).toLowerCase();
  PAST.lastIndex = end;
  return { end, norm: short === 'd' ? (PAST.test(text) ? 'had' : 'would') : (SHORT_FOR[short] ?? short) };
}

const GROUP_MARKS = new Set([0x2c, 0x066c, 0x060c, 0x2019, 0x202f]);

function numberEnd(text: string, from: number, limit: number): number {
  const digitAt = (i: number): boolean => i < limit && classOf(text.charCodeAt(i)) === DIGIT;
  let at = from + 1;
  while (digitAt(at)) at++;
  if (at - from > 3) return at;
  while (
    GROUP_MARKS.has(text.charCodeAt(at)) &&
    digitAt(at + 1) &&
    digitAt(at + 2) &&
    digitAt(at + 3) &&
    !digitAt(at + 4)
  )
    at += 4;
  return at;
}

const FOLDED: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ۀ: 'ه',
};

function normOf(text: string, from: number, to: number, type: number): string {
  const raw = text.slice(from, to);
  if (type === LETTER) {
    const lower = raw.toLowerCase();
    return lower.charCodeAt(0) < 0x0600
      ? lower
      : lower.replace(/[يىكةأإٱؤۀ]/g, (c) => FOLDED[c] ?? c).replace(/[\u064b-\u0652\u0640]/g, '');
  }
  return type === DIGIT ? latinDigits(raw) : raw;
}

/** `۳۰٬۰۰۰` => `30000`. */
function latinDigits(raw: string): string {
  let digits = '';
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits += raw[i];
    else if (code >= 0x06f0 && code <= 0x06f9) digits += String(code - 0x06f0);
    else if (code >= 0x0660 && code <= 0x0669) digits += String(code - 0x0660);
  }
  return digits;
}

/** The first token that begins at or after a place of the text. */
export function tokenFrom(tokens: Tokens, at: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
