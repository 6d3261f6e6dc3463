// The one normalisation of text for search: of what is indexed and of what is asked. Text goes in, words come out, each with
// the place it stands at in the text as written, so that the original can be quoted and marked. No tokeniser of a database
// is relied on: these words, separated by spaces, are what it gets. Names across scripts: src/resolve/names.
//
//   «علي‌رضا ۱٬۵۰۰ تَن»  =>  علی · رضا (joined to the word before) · 1500 · تن
//   "the Harbour Union's U.N. file"  =>  the · harbour · union · s · un · file

export interface SearchWord {
  readonly word: string;
  /** UTF-16 offsets of the word in the text as written; `to` is after its last letter. */
  readonly from: number;
  readonly to: number;
  /** Tied to the word before by a hyphen, a ZWNJ or the like: some write the two as one. */
  readonly joined: boolean;
}

/** Raised whenever the words here or the keys of names change: an index filled with another version is built again. */
export const SEARCH_TEXT_VERSION = 4;

// 0 stands for a code point not met yet.
const SPACE = 1;
const DROP = 2;
const LETTER = 3;
const DIGIT = 4;
/** A letter of a script written without spaces: a word of its own. */
const ALONE = 5;
/** A sign that belongs to the letter before it. */
const MARK = 6;
const JOIN = 7;
const APOSTROPHE = 8;
const DOT = 9;
/** Separates thousands between digits, else words. */
const GROUP = 10;

const kinds = new Uint8Array(0x110000);
const folds: string[] = [];

const NO_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
const VOWEL_SIGNS_OPTIONAL =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Inherited}]$/u;
/** The Japanese voicing signs count as inherited, but make another letter. */
const VOICING = /^[\u3099\u309a]$/;

const FIXED: ReadonlyMap<string, number> = new Map([
  ...entries('-_\u2010\u2011\u2012\u200c', JOIN),
  ...entries("'\u2018\u2019\uff07\u201b", APOSTROPHE),
  ...entries('.\u2024\uff0e', DOT),
  ...entries(',\u066c\u00a0\u202f\u2009\u2007', GROUP),
  // Signs for ayn, hamza and soft sounds inside a word, tatweel, standing hamza.
  ...entries('\u02bb\u02bc\u02bd\u02be\u02bf\u02b9\u02ba\u02c8\u0060\u00b4\u0640\u0621\u0674', DROP),
  ...entries('\u200b', SPACE),
]);

/** After decomposition and lower case. */
// biome-ignore format: a table
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی', ى: 'ی', ې: 'ی', ۍ: 'ی', ێ: 'ی', ے: 'ی', ؽ: 'ی', ؾ: 'ی', ؿ: 'ی', ۑ: 'ی', ٸ: 'ی',
  ك: 'ک', ڪ: 'ک', ګ: 'گ', ڬ: 'ک',
  ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه',
  ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ٵ: 'ا', ۆ: 'و', ۇ: 'و', ۈ: 'و', ۋ: 'و', ٶ: 'و',
  ں: 'ن', ڕ: 'ر', ڵ: 'ل',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ə: 'e', ƒ: 'f', ŧ: 't', ς: 'σ',
};

function entries(letters: string, kind: number): [string, number][] {
  return [...letters].map((letter) => [letter, kind]);
}

/** Classifies a code point once; `kinds` and `folds` remember it. */
function classify(code: number): number {
  const letter = String.fromCodePoint(code);
  const fixed = FIXED.get(letter);
  const [kind, fold] = fixed !== undefined ? [fixed, ''] : classOf(letter);
  kinds[code] = kind;
  if (fold !== '') folds[code] = fold;
  return kind;
}

function classOf(letter: string): readonly [number, string] {
  if (/^\p{No}$/u.test(letter)) return [SPACE, '']; // a raised footnote mark is no part of the word before it
  if (/^\p{Nd}$/u.test(letter)) return [DIGIT, digitOf(letter)];
  if (/^\p{Cf}$/u.test(letter)) return [DROP, ''];
  if (/^\p{M}$/u.test(letter)) return keepsMark(letter) ? [MARK, letter.normalize('NFKD')] : [DROP, ''];
  if (!/^[\p{L}\p{Nl}\p{So}\p{Sk}]$/u.test(letter)) return [SPACE, ''];
  let out = '';
  for (const part of letter.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const plain = LETTERS[part] ?? part;
    if (/^[\p{L}]+$/u.test(plain) ? !FIXED.has(plain) : /^\p{M}$/u.test(plain) && out !== '' && keepsMark(plain))
      out += plain;
  }
  if (out === '') return [SPACE, ''];
  if (!NO_SPACES.test(String.fromCodePoint(out.codePointAt(0) ?? 0))) return [LETTER, out];
  // A sign that stands for several such letters stays one word.
  return [ALONE, [...out].filter((part) => !/^\p{M}$/u.test(part)).length > 1 ? letter : out];
}

const keepsMark = (mark: string): boolean =>
  VOICING.test(mark) || !(VOWEL_SIGNS_OPTIONAL.test(mark) || /^\p{Me}$/u.test(mark));

/** Digits of a script stand in a row of ten from zero on. */
function digitOf(letter: string): string {
  const ascii = letter.normalize('NFKD');
  if (/^[0-9]$/.test(ascii)) return ascii;
  let zero = letter.codePointAt(0) ?? 0;
  for (let back = 0; back < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)); back++) zero--;
  return String((((letter.codePointAt(0) ?? 0) - zero) % 10) as number);
}

const kindAt = (text: string, at: number): number => {
  if (at >= text.length) return SPACE;
  const code = text.codePointAt(at) ?? 0;
  return kinds[code] || classify(code);
};

const isLetterAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT || kind === ALONE || kind === MARK;
};

/** Calls `visit` for each word of `text` in order. */
export function eachSearchWord(
  text: string,
  visit: (word: string, from: number, to: number, joined: boolean) => void,
): void {
  let word = '';
  let from = 0;
  let to = 0;
  let joined = false;
  let alone = false;
  const end = (next: boolean): void => {
    if (word !== '') visit(word, from, to, joined);
    joined = next && word !== '';
    word = '';
    alone = false;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const kind = kinds[code] || classify(code);
    const size = code > 0xffff ? 2 : 1;
    if (kind === LETTER || kind === DIGIT || kind === ALONE) {
      if (word !== '' && (alone || kind === ALONE || meetsDigit(kind, code, word))) end(false);
      if (word === '') from = i;
      word += folds[code];
      to = i + size;
      alone = kind === ALONE;
    } else if (kind === MARK) {
      if (word !== '') word += folds[code];
      if (word !== '') to = i + size;
    } else if (kind !== DROP) {
      const between = word === '' ? SPACE : betweenWords(text, kind, word, i, from);
      if (between !== DROP) end(between === JOIN && isLetterAt(text, i + 1));
    }
    i += size;
  }
  end(false);
}

const isArabic = (code: number): boolean => code >= 0x600 && code <= 0x6ff;

/** `۳۰هزار`: Persian and Arabic numbers are often written without the space after them. */
function meetsDigit(kind: number, code: number, word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return kind === DIGIT ? isArabic(last) : last <= 0x39 && isArabic(folds[code]?.charCodeAt(0) ?? 0);
}

/** What a sign between two letters does there: ends the word (SPACE, JOIN) or nothing (DROP). */
function betweenWords(text: string, kind: number, word: string, at: number, from: number): number {
  switch (kind) {
    case APOSTROPHE:
      if (!isLetterAt(text, at + 1)) return SPACE;
      if (word.length === 1) return JOIN; // l'homme, O'Brien
      return /^[sS]$/.test(text[at + 1] ?? '') && !isLetterAt(text, at + 2) ? SPACE : DROP; // Union's; Ja'far
    case DOT:
      return isInitials(text, at, from) ? DROP : SPACE;
    case GROUP:
      return isThousands(text, at, word) ? DROP : SPACE;
    default:
      return kind;
  }
}

/** `U.N.`, `I.R.G.C.`: single letters with dots between them from the word's beginning on. */
function isInitials(text: string, at: number, from: number): boolean {
  if (kindAt(text, at - 1) !== LETTER || kindAt(text, at + 1) !== LETTER || isLetterAt(text, at + 2)) return false;
  for (let i = at - 1; i >= from; i -= 2) {
    if (kindAt(text, i) !== LETTER) return false;
    if (i > from && kindAt(text, i - 1) !== DOT) return false;
  }
  return true;
}

/** `30,000` and ۳۰٬۰۰۰, but not `1988,300`. */
function isThousands(text: string, at: number, word: string): boolean {
  if (!/^[0-9]{1,3}(?:[0-9]{3})*$/.test(word)) return false;
  let before = 0;
  while (before < 4 && kindAt(text, at - 1 - before) === DIGIT) before++;
  if (before === 4) return false;
  for (let i = 1; i <= 3; i++) if (kindAt(text, at + i) !== DIGIT) return false;
  return kindAt(text, at + 4) !== DIGIT;
}

export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  eachSearchWord(text, (word, from, to, joined) => words.push({ word, from, to, joined }));
  return words;
}

/** The words of `text` with one space between them. Normalising it again changes nothing. */
export function normaliseForSearch(text: string): string {
  let line = '';
  eachSearchWord(text, (word) => {
    line += line === '' ? word : ` ${word}`;
  });
  return line;
}

/** The longest compound: beyond it, joining by hyphens is decoration. */
const COMPOUND_WORDS = 4;

/** Each stretch of words tied together: `Reza-Zadeh` => ['reza', 'zadeh']. */
export function compoundsOf(words: readonly SearchWord[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 1 && run.length <= COMPOUND_WORDS && !run.some((word) => /^[0-9]/.test(word))) found.push(run);
  };
  for (const { word, joined } of words) {
    if (joined) run.push(word);
    else {
      end();
      run = [word];
    }
  }
  end();
  return found;
}
