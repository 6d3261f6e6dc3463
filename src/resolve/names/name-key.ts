// The keys under which spellings of one name meet, in whatever script: the classes of its consonants, since vowels, glides, h
// and ayn come and go. Keys are coarse on purpose (many names share one); same-name.ts tells them apart. A spelling that can
// be read in several ways has several keys.
//
//   محمد, Mohammad, Muhammed, Мухаммед => MMD      قاسم, Qasem, Ghassem, Kasim => KSM

import { normaliseForSearch } from '../../model/search-text.ts';
import { type Spelling, spellingsOf } from './sounds.ts';

/** Letters that one Latin letter or another may stand for fall into one class. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['B', 'بپ'],
  ['T', 'تط'],
  ['S', 'سصث'],
  ['J', 'جژ'],
  ['C', 'چش'],
  ['X', 'خ'],
  ['D', 'دذزضظ'],
  ['R', 'ر'],
  ['K', 'غقکگ'],
  ['F', 'ف'],
  ['L', 'ل'],
  ['M', 'م'],
  ['N', 'ن'],
];

const MOST_KEYS = 8;

const classMasks: readonly (readonly [string, number])[] = CLASSES.map(([name, letters]) => [
  name,
  [...letters].reduce((sum, letter) => sum | (spellingsOf(letter)[0]?.sounds[0]?.letters ?? 0), 0),
]);

/** Turkish and Slavic letters whose sound the normalisation takes away. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/[şšśș]/gu, 'sh'],
  [/[çčć]/gu, 'ch'],
  [/[žż]/gu, 'zh'],
  [/[ğ]/gu, 'gh'],
  [/[ə]/gu, 'a'],
];

/** As a name is read: like the normalised words, but `ş` is `sh`. Several words become one. */
function readable(name: string): string {
  let text = name.normalize('NFC').toLowerCase();
  for (const [letter, spelt] of SPELT_OUT) text = text.replace(letter, spelt);
  return normaliseForSearch(text).replaceAll(' ', '');
}

/** Sorted; empty where no word of the name can be read. */
export function nameKeysOf(name: string): readonly string[] {
  const word = readable(name);
  const keys = new Set<string>();
  for (const form of withoutArticle(word)) for (const spelling of spellingsOf(form)) addKeys(spelling, keys);
  return [...keys].sort().slice(0, MOST_KEYS);
}

/** Al-Rahman, ar-Rahman, الرحمن: also without the article. */
function withoutArticle(word: string): readonly string[] {
  const bare =
    /^(?:al|el|ol|ul)(?=[b-df-hj-np-tv-z][a-z]{2})|^(?:a|e)(?=(?:rr|ss|dd|tt|nn|zz|shsh)[a-z]{5})|^ال(?=.{3})/u.exec(
      word,
    );
  return bare === null ? [word] : [word, word.slice(bare[0].length)];
}

export const articleless = (name: string): readonly string[] => withoutArticle(readable(name));

function addKeys(spelling: Spelling, keys: Set<string>): void {
  let found: string[] = [''];
  let apart = true; // an h between two alike keeps them apart: m-h-m-d
  spelling.sounds.forEach((sound, at) => {
    if (sound.letters === 0) {
      if (sound.weak === 'H') apart = true;
      return;
    }
    const next: string[] = [];
    for (const key of found) {
      for (const name of classesOf(sound.letters | seldomClass(sound.seldom)))
        next.push(!apart && key.endsWith(name) ? key : key + name);
      if (meltsAway(spelling, at)) next.push(key);
    }
    found = [...new Set(next)].slice(0, MOST_KEYS);
    apart = false;
  });
  for (const key of found) keys.add(key === '' ? vowelKey(spelling) : key);
}

/** A name without consonants: its first sound. */
const vowelKey = (spelling: Spelling): string => `-${spelling.sounds.length > 1 ? '2' : '1'}`;

const classesByLetters = new Map<number, readonly string[]>();

/** Kept: there are few sets of letters, each asked for at every sound of every word. */
function classesOf(letters: number): readonly string[] {
  let classes = classesByLetters.get(letters);
  if (classes === undefined) {
    classes = classMasks.filter(([, mask]) => (mask & letters) !== 0).map(([name]) => name);
    classesByLetters.set(letters, classes);
  }
  return classes;
}

/** Of the letters seldom meant, only those that whole countries write so: Gamal for Jamal, ch for خ, th for ت. */
const SELDOM = ['ج', 'ت', 'خ', 'ک'].reduce((sum, letter) => sum | (spellingsOf(letter)[0]?.sounds[0]?.letters ?? 0), 0);
const seldomClass = (seldom: number): number => seldom & SELDOM;

const LAM = spellingsOf('ل')[0]?.sounds[0]?.letters ?? 0;
const SUN = [...'تثدذرزسشصضطظن'].reduce((sum, letter) => sum | (spellingsOf(letter)[0]?.sounds[0]?.letters ?? 0), 0);

/** The l of an article inside a name, before a letter it melts into. */
function meltsAway(spelling: Spelling, at: number): boolean {
  const { sounds } = spelling;
  const before = sounds[at - 1]?.weak;
  const isArticle = spelling.arabic ? before === 'x' : at > 1 && before != null && 'aeou'.includes(before);
  return isArticle && sounds[at]?.letters === LAM && ((sounds[at + 1]?.letters ?? 0) & SUN) !== 0;
}
