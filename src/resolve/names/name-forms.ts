// Which words of a text can be (part of) a name, under the keys that their other spellings share. Latin and Cyrillic words
// count where the text writes them with a capital throughout; in Arabic script, which has none, every word counts. Names in
// several pieces (Reza-Zadeh, Abd al-Rahman, روح الله) count as a whole too. Not decided here: whether it is a person.

import { type SearchWord, searchWords } from '../../model/search-text.ts';
import { nameKeysOf } from './name-key.ts';

export interface NameForm {
  readonly key: string;
  /** Normalised words with one space between them. */
  readonly words: string;
}

/** Some pieces are never a name alone, but begin or end one. */
const BEGINS = new Set([
  'abd',
  'abdol',
  'abdul',
  'abdel',
  'abdal',
  'abdoul',
  'عبد',
  'abu',
  'abou',
  'abo',
  'ابو',
  'ghulam',
  'gholam',
  'غلام',
  'nour',
  'nur',
]);
const ARTICLES = new Set([
  'al',
  'el',
  'ol',
  'ul',
  'ad',
  'ed',
  'od',
  'ud',
  'ar',
  'er',
  'or',
  'ur',
  'as',
  'es',
  'os',
  'us',
  'ash',
  'esh',
  'az',
  'ez',
  'an',
  'en',
  'at',
]);
const ENDS = new Set([
  'allah',
  'ollah',
  'ullah',
  'الله',
  'zadeh',
  'zade',
  'zada',
  'زاده',
  'pour',
  'pur',
  'poor',
  'پور',
  'nia',
  'niya',
  'نیا',
  'din',
  'eddin',
  'oddin',
  'uddin',
  'aldin',
  'الدین',
  'nejad',
  'nezhad',
  'nejhad',
  'نژاد',
  'far',
  'فر',
  'fard',
  'فرد',
  'khah',
  'خواه',
  'manesh',
  'منش',
  'parast',
  'پرست',
  'doust',
  'dust',
  'دوست',
  'abadi',
  'آبادی',
  'ابادی',
  'vand',
  'وند',
  'lou',
  'لو',
  'yan',
  'یان',
  'beigi',
  'بیگی',
  'rahman',
  'رحمان',
  'رحمن',
]);
/** Given names of two that many write as one: Ali Reza, Mohammad Hossein, Amir Ali. */
const FIRST_OF_TWO = new Set(
  'ali mohammad muhammad mohammed mohamed amir hamid mir علی محمد امیر حمید میر али мохаммад амир'.split(' '),
);
const SECOND_OF_TWO = new Set(
  'reza riza hossein hussein hosein husayn ali hassan hasan mehdi mahdi akbar asghar taghi taqi javad sadegh رضا حسین علی حسن مهدی اکبر اصغر تقی جواد صادق реза риза али хоссейн'.split(
    ' ',
  ),
);
const LONGEST = 3;

/** The words of a name that belong together, from `at` on: those tied by a hyphen, and pieces as above. Null: a word alone. */
export function unitAt(words: readonly SearchWord[], at: number): readonly SearchWord[] | null {
  const unit: SearchWord[] = [];
  for (let i = at; i < words.length && unit.length < LONGEST; i++) {
    const word = words[i];
    if (word === undefined || (unit.length > 0 && !tied(unit, word))) break;
    unit.push(word);
  }
  return unit.length > 1 && !ARTICLES.has(unit[unit.length - 1]?.word ?? '') ? unit : null;
}

function tied(unit: readonly SearchWord[], next: SearchWord): boolean {
  const last = unit[unit.length - 1];
  if (last === undefined || next.from - last.to > 3) return false;
  return (
    next.joined ||
    BEGINS.has(last.word) ||
    ENDS.has(next.word) ||
    (FIRST_OF_TWO.has(last.word) && SECOND_OF_TWO.has(next.word)) ||
    (unit.length === 2 && ARTICLES.has(last.word) && BEGINS.has(unit[0]?.word ?? ''))
  );
}

const HAS_CASE = /^[\p{sc=Latin}\p{sc=Cyrillic}]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ARABIC = /^[\p{sc=Arabic}]/u;

const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 50_000;

/** Keys are asked for again and again of the same words; as they depend on nothing else they are kept. */
function keysOf(spelt: string): readonly string[] {
  const known = kept.get(spelt);
  if (known !== undefined) return known;
  const keys = nameKeysOf(spelt);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(spelt, keys);
  return keys;
}

const isSmallLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isBigLatin = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Words that the text writes small somewhere, in a script that has capitals. Nearly all letters are Latin without signs, which need no pattern. */
function writtenSmall(text: string, words: readonly SearchWord[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { word, from, to } of words) {
    const first = text.charCodeAt(from);
    if (isBigLatin(first)) continue;
    if (isSmallLatin(first) || (HAS_CASE.test(word) && !CAPITAL.test(text.slice(from, to)))) small.add(word);
  }
  return small;
}

/** Each form once, in the order of its words; for the index (`SavedReading.names`). */
export function nameFormsOf(text: string): readonly NameForm[] {
  const words = searchWords(text);
  const small = writtenSmall(text, words);
  const whole = (word: SearchWord): string => text.slice(word.from, word.to);
  const canBeName = ({ word }: SearchWord): boolean =>
    word.length > 1 && word.length <= 24 && !small.has(word) && (HAS_CASE.test(word) || ARABIC.test(word));
  const found = new Map<string, string>();
  words.forEach((word, at) => {
    if (!canBeName(word)) return;
    if (!found.has(word.word)) found.set(word.word, whole(word));
    const unit = unitAt(words, at);
    if (unit === null) return;
    for (let size = 2; size <= unit.length; size++) {
      const part = unit.slice(0, size);
      const line = part.map((one) => one.word).join(' ');
      if (!found.has(line) && !ARTICLES.has(part[size - 1]?.word ?? '')) found.set(line, part.map(whole).join(''));
    }
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([line, spelt]) => keysOf(spelt).map((key) => ({ key, words: line })));
}
