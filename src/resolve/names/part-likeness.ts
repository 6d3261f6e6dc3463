// How alike two parts of names are, and why. In: two normalised words. Out: what differs, in letters (0 the same), and how they were compared.
// A letter that writers confuse costs less than one that makes another name. After Damerau (1964) with weights.

import { SAME_GIVEN } from './name-words.data.ts';
import { nameDistance } from './same-name.ts';
import { transliterationCost } from './transliteration-cost.ts';

export interface Likeness {
  /** In letters of the longer word. */
  readonly differs: number;
  readonly how: 'same' | 'sameGiven' | 'initial' | 'acrossScripts' | 'spelling' | 'different';
}

const ARABIC = /[\u0600-\u06ff]/;
const givenRow = new Map<string, number[]>();
SAME_GIVEN.forEach((row, r) => {
  for (const word of row) givenRow.set(word, [...(givenRow.get(word) ?? []), r]);
});

/** Known forms of one given name: Bill is William. */
export const isSameGiven = (a: string, b: string): boolean => {
  const rows = givenRow.get(a);
  return rows?.some((row) => givenRow.get(b)?.includes(row)) === true;
};

/**
 * Known given names that are not forms of one another: Hassan is not Hossein, however near their letters. Surnames made of them with -i are told apart with them: Ghasemi is not Kazemi.
 */
function areTwoGivens(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  return x !== null && y !== null && !isSameGiven(x, y);
}

const stemOf = (word: string): string | null => {
  if (givenRow.has(word)) return word;
  const stem = /^.{3,}[iyی]$/u.test(word) ? word.slice(0, -1) : '';
  return givenRow.has(stem) ? stem : null;
};

export function likenessOf(a: string, b: string, person: boolean): Likeness {
  if (a === b) return { differs: 0, how: 'same' };
  const longest = Math.max(a.length, b.length);
  if (person && a.length > 1 && b.length > 1 && isSameGiven(a, b))
    return { differs: ARABIC.test(a) === ARABIC.test(b) ? Math.min(0.4, editsOf(a, b)) : 0, how: 'sameGiven' };
  if (person && areTwoGivens(a, b)) return { differs: longest, how: 'different' };
  if (person && (a.length === 1 || b.length === 1) && /^[a-z]/.test(a + b))
    return a[0] === b[0] ? { differs: 0.3, how: 'initial' } : { differs: longest, how: 'different' };
  if (/^[0-9]+$/.test(a) || /^[0-9]+$/.test(b)) return { differs: longest, how: 'different' };
  const [x, y] = [ARABIC.test(a), ARABIC.test(b)];
  if (x !== y) return acrossScripts(x ? a : b, x ? b : a);
  const edits = x ? Math.min(editsOf(a, b), nameDistance(a, b) ?? longest) : editsOf(a, b);
  return { differs: edits, how: edits < longest * 0.6 ? 'spelling' : 'different' };
}

/** A letter that nothing stands for is another name: vowels and foreign sounds are paid for already. */
const MOST_ACROSS = 1;

function acrossScripts(arabic: string, latin: string): Likeness {
  const strict = nameDistance(arabic, latin);
  const loose = Math.max(0, transliterationCost(arabic, latin) - 0.3);
  const differs = Math.min(loose, strict === null ? loose : strict);
  return { differs, how: differs <= MOST_ACROSS ? 'acrossScripts' : 'different' };
}

const VOWELS = 'aeiouy';
/** Letters that spellings of one sound exchange. */
const ALIKE = new Set(
  'ck kc kq qk cq qc sz zs iy yi vw wv vf fv bp pb dt td gk kg jy yj gj jg mn nm cs sc sx xs gh hg uw wu ov vo ei ie صس سص طت تط زذ ذز ظز زظ ضز زض غق قغ ثس سث حه هح'.split(
    ' ',
  ),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (ALIKE.has(a + b)) return 0.5;
  return VOWELS.includes(a) && VOWELS.includes(b) ? 0.6 : 1;
}

/** A doubled letter, a mute h, a vowel between consonants: cheaper than another letter. */
function insertion(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (letter === word[at - 1] || letter === word[at + 1]) return 0.4;
  if (letter === 'h') return 0.5;
  return VOWELS.includes(letter) ? 0.7 : 1;
}

/** Weighted optimal string alignment distance. */
export function editsOf(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = [0];
  for (let j = 1; j <= b.length; j++) above.push((above[j - 1] ?? 0) + insertion(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const line = [(above[0] ?? 0) + insertion(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (above[j - 1] ?? 0) + substitution(a[i - 1] ?? '', b[j - 1] ?? ''),
        (above[j] ?? 0) + insertion(a, i - 1),
        (line[j - 1] ?? 0) + insertion(b, j - 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      line.push(cost);
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
