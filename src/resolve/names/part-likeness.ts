// How alike two parts of names are, and why. In: two normalised words. Out: what differs, in letters (0 the same), and how they were compared.
// A letter that writers confuse costs less than one that makes another name. After Damerau (1964) with weights.

import { SAME_GIVEN } from './name-words.data.ts';
import { beginsLike, isSameName, NEAR, NEAR_IN_ARABIC, nameDistance } from './same-name.ts';
import { transliterationCost } from './transliteration-cost.ts';

export interface Likeness {
  /** In letters of the longer word. */
  readonly differs: number;
  readonly how: 'same' | 'sameGiven' | 'initial' | 'acrossScripts' | 'spelling' | 'slip' | 'different';
}

const ARABIC = /[\u0600-\u06ff]/;
const givenRow = new Map<string, number[]>();
SAME_GIVEN.forEach((row, r) => {
  for (const word of row) givenRow.set(word, [...(givenRow.get(word) ?? []), r]);
});

/** The rows of given names that have this one; [] where it is in none. */
export const givenNameRows = (word: string): readonly number[] => givenRow.get(word) ?? [];

/** Known forms of one given name: Bill is William. */
const isSameGiven = (a: string, b: string): boolean => {
  const rows = givenRow.get(a);
  return rows?.some((row) => givenRow.get(b)?.includes(row)) === true;
};

/** A known given name, or a surname made of one: Karimi and Karimov of Karim. */
interface Stem {
  readonly given: string;
  readonly ending: string;
}

/** The endings that make surnames of given names, each under one of its spellings; longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:[iy]?yeva|eva|ova)$/u, 'ova'],
  [/(?:[iy]?yev|ev|ov|off|eff)$/u, 'ov'],
  [/(?:zadeh?|zada|زاده)$/u, 'zadeh'],
  [/(?:pour|pur|poor|پور)$/u, 'pour'],
  [/(?:[iy]?yan|ian|یان)$/u, 'ian'],
  [/(?:ee|iy|i|y|ی)$/u, 'i'],
];

function stemOf(word: string): Stem | null {
  if (givenRow.has(word)) return { given: word, ending: '' };
  for (const [form, ending] of ENDINGS) {
    const given = word.replace(form, '');
    if (given.length > 2 && given !== word && !/[iyی]$/u.test(given) && givenRow.has(given)) return { given, ending };
  }
  return null;
}

/** Null where the two are not both known. Hassan is not Hossein, however near their letters; Ghasemi is not Kazemi, and Karimi not Karim. */
function givenLikeness(a: string, b: string): Likeness | null {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === null || y === null) return null;
  const oneGiven = isSameGiven(x.given, y.given) && x.ending === y.ending;
  // Ivanov is no Johnov: a surname keeps the form of the name it was made of
  const oneSound = x.ending === '' || ARABIC.test(a + b) || isSameName(x.given, y.given);
  if (!oneGiven || !oneSound) return { differs: Math.max(a.length, b.length), how: 'different' };
  return { differs: ARABIC.test(a) === ARABIC.test(b) ? Math.min(0.4, editsOf(a, b)) : 0, how: 'sameGiven' };
}

/** A part of a name, as far as it is compared. */
interface Word {
  readonly form: string;
  readonly written: string;
}

const kept = { person: new Map<string, Likeness>(), body: new Map<string, Likeness>() };
const MOST_KEPT = 50_000;

/** The same words meet again and again; what they have in common depends on nothing else and is kept. */
export function likenessOf(a: Word, b: Word, person: boolean): Likeness {
  if (a.form === b.form) return { differs: 0, how: 'same' };
  const known = person ? kept.person : kept.body;
  const key = `${a.written}\n${b.written}`;
  const have = known.get(key);
  if (have !== undefined) return have;
  const found = compared(a, b, person);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, found);
  return found;
}

function compared(
  { form: a, written: writtenA }: Word,
  { form: b, written: writtenB }: Word,
  person: boolean,
): Likeness {
  const longest = Math.max(a.length, b.length);
  const given = person && a.length > 1 && b.length > 1 ? givenLikeness(a, b) : null;
  if (given !== null) return given;
  if (person && (a.length === 1 || b.length === 1) && /^[a-z\u0620-\u06d3]$/.test(a.length === 1 ? a : b))
    return isInitial(a, b) ? { differs: 0.3, how: 'initial' } : { differs: longest, how: 'different' };
  if (/^[0-9]+$/.test(a) || /^[0-9]+$/.test(b)) return { differs: longest, how: 'different' };
  const [x, y] = [ARABIC.test(a), ARABIC.test(b)];
  if (x !== y) return x ? acrossScripts(a, writtenA, b) : acrossScripts(b, writtenB, a);
  const bySight = editsOf(a, b);
  const sound = bySight > BY_SOUND ? soundsApart(a, writtenA, b, writtenB) : 0;
  const edits = Math.min(bySight, sound === null ? longest : sound + (x ? 0 : BY_SOUND));
  if (edits >= longest * 0.6) return { differs: edits, how: 'different' };
  const near = x ? NEAR_IN_ARABIC : Math.min(a.length, b.length) > SHORT ? NEAR : NEAR_IF_SHORT;
  const isSpelling = (sound ?? longest) <= near || (!person && bySight <= ONE_LIGHT_EDIT);
  return isSpelling ? { differs: edits, how: 'spelling' } : slipOrTwo(a, b, edits);
}

/** Abdolhamid and Abdolghani share half their letters and nothing else. */
const slipOrTwo = (a: string, b: string, differs: number): Likeness =>
  SERVANT.test(a) && SERVANT.test(b)
    ? { differs: Math.max(a.length, b.length), how: 'different' }
    : { differs, how: 'slip' };
const SERVANT = /^(?:abd[aeou]|عبدال)/u;

/** Of a word in Cyrillic letters as they stand there too, since its Latin letters are one reading of several: х is kh, and h. */
function soundsApart(a: string, writtenA: string, b: string, writtenB: string): number | null {
  const read = nameDistance(a, b);
  if (!CYRILLIC.test(writtenA + writtenB)) return read;
  const asWritten = nameDistance(writtenA, writtenB);
  return read === null || (asWritten !== null && asWritten < read) ? asWritten : read;
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** Also across scripts: M. Karimi is محمد کریمی. */
function isInitial(a: string, b: string): boolean {
  if (a[0] === b[0]) return true;
  return ARABIC.test(a) !== ARABIC.test(b) && (ARABIC.test(a) ? beginsLike(a, b) : beginsLike(b, a));
}

/** In a short word a vowel is much of it: Hung is not Hoang. */
const SHORT = 4;
const NEAR_IF_SHORT = 0.35;

/** Latin spellings that only sound alike are a little further apart than the same letters. */
const BY_SOUND = 0.4;
/** Centre and center, organisation and organization: words of bodies are no names, and no sound tells them apart. */
const ONE_LIGHT_EDIT = 0.8;

/** A letter that nothing stands for is another name: vowels and foreign sounds are paid for already. */
const MOST_ACROSS = 1;
/** Where each letter has one that is expected for it, rarer vowels do not make another name: رفیعی, Rafii. */
const RARE_VOWELS = 1.2;
const EXPECTED = 0.1;

function acrossScripts(arabic: string, written: string, latin: string): Likeness {
  // a letter that stands for nothing is dear: words of very different length are two names
  if (latin.length > arabic.length * 4 + 2 || arabic.length > latin.length * 2 + 2)
    return { differs: Math.max(arabic.length, latin.length), how: 'different' };
  const strict = distanceAcross(arabic, latin);
  if (strict === 0) return { differs: 0, how: 'acrossScripts' };
  const loose = Math.max(0, transliterationCost(written, latin) - 0.3);
  const differs = Math.min(loose, strict);
  if (differs > MOST_ACROSS) return { differs, how: 'different' };
  return strict <= (loose <= EXPECTED ? RARE_VOWELS : NEAR)
    ? { differs, how: 'acrossScripts' }
    : slipOrTwo(arabic, latin, differs);
}

/** With the article or without it. */
function distanceAcross(arabic: string, latin: string): number {
  const whole = nameDistance(arabic, latin) ?? arabic.length;
  return /^ال.{3}/u.test(arabic) ? Math.min(whole, nameDistance(arabic.slice(2), latin) ?? whole) : whole;
}

const VOWELS = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)));
/** Letters that spellings of one sound exchange. */
const ALIKE = new Set(
  'ck kc kq qk cq qc sz zs iy yi vw wv vf fv bp pb dt td gk kg jy yj gj jg mn nm cs sc sx xs gh hg uw wu ov vo ei ie صس سص طت تط زذ ذز ظز زظ ضز زض غق قغ ثس سث حه هح'
    .split(' ')
    .map((pair) => pair.charCodeAt(0) * 65536 + pair.charCodeAt(1)),
);
const H = 'h'.charCodeAt(0);

function substitution(a: number, b: number): number {
  if (a === b) return 0;
  if (ALIKE.has(a * 65536 + b)) return 0.5;
  return VOWELS.has(a) && VOWELS.has(b) ? 0.6 : 1;
}

/** A doubled letter, a mute h, a vowel between consonants: cheaper than another letter. */
function insertion(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if ((at > 0 && letter === word.charCodeAt(at - 1)) || (at + 1 < word.length && letter === word.charCodeAt(at + 1)))
    return 0.4;
  if (letter === H) return 0.5;
  return VOWELS.has(letter) ? 0.7 : 1;
}

let [before, above, line] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];

/** Weighted optimal string alignment distance. */
function editsOf(a: string, b: string): number {
  if (above.length <= b.length) {
    const size = b.length * 2 + 1;
    [before, above, line] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  }
  above[0] = 0;
  for (let j = 1; j <= b.length; j++) above[j] = (above[j - 1] ?? 0) + insertion(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const [letter, extra] = [a.charCodeAt(i - 1), insertion(a, i - 1)];
    line[0] = (above[0] ?? 0) + extra;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (above[j - 1] ?? 0) + substitution(letter, other);
      cost = Math.min(cost, (above[j] ?? 0) + extra, (line[j - 1] ?? 0) + insertion(b, j - 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      line[j] = cost;
    }
    [before, above, line] = [above, line, before];
  }
  return above[b.length] ?? 0;
}
