// The words of which names of bodies are made, in English, Persian and, of states, a few languages more, each as the one word that is kept for it. In: a word, normalised; or a name. Out: the kept word; the words of a name.

import { normaliseForSearch, searchWords } from '../../model/search-text.ts';
import { NUMBER_WORDS } from '../names/name-words.data.ts';
import { OTHER_WORDS, PERSIAN_ORDINALS, PHRASES, STATE_WORDS, TELLING_WORDS } from './body-words.data.ts';

/** Each word of a table to the one that is kept for it. */
export function wordTable(table: string): ReadonlyMap<string, string> {
  const rows = table.trim().split('\n');
  return new Map(
    rows.flatMap((row) => {
      const [word = '', others = ''] = row.split('|');
      return [word, ...others.split(';')]
        .filter((one) => one !== '')
        .map((one) => [normaliseForSearch(one).replaceAll(' ', ''), word]);
    }),
  );
}

const STATE = wordTable(STATE_WORDS);
const WORDS: ReadonlyMap<string, string> = new Map([...wordTable(TELLING_WORDS), ...wordTable(OTHER_WORDS), ...STATE]);

/** The word that is kept for one of a body's name; null where it is none of these. */
export const bodyWord = (word: string): string | null => WORDS.get(word) ?? null;

const STATE_KEPT = new Set(STATE.values());
const OTHER_KEPT = new Set(wordTable(OTHER_WORDS).values());

/** What states everywhere have. */
export const isOfState = (kept: string): boolean => STATE_KEPT.has(kept);
/** Says what sort of body it is, and not which. */
export const saysSort = (kept: string): boolean => STATE_KEPT.has(kept) || OTHER_KEPT.has(kept);

/** «هلال احمر» => `redcrescent`: what two languages call by other words altogether. */
export const withoutPhrases = (name: string): string =>
  PHRASES.reduce((text, [pattern, kept]) => text.replace(pattern, kept), name);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS,
  ['اول', 1],
  ...PERSIAN_ORDINALS.split(' ').map((word, n) => [normaliseForSearch(word), n + 1] as const),
]);
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** `4th`, `fourth`, «چهارم» => `4`; `IV` beside the word for a unit. */
export function numbered(word: string, ofUnit: boolean): string {
  const roman = ofUnit ? ROMAN.indexOf(word) + 1 : 0;
  if (roman > 0) return String(roman);
  return ORDINALS.get(word)?.toString() ?? word.replace(/^(\d+)(?:st|nd|rd|th|م|ام|مین)$/u, '$1');
}

/** Units that are told apart by their numbers. */
export const isUnit = (kept: string): boolean => /^(?:army|corps|division|brigade|regiment|battalion)$/.test(kept);

/** Words tied by a ZWNJ are one, those tied by a hyphen where the table has them so. */
export function joinedWords(text: string): readonly string[] {
  const out: string[] = [];
  for (const { word, joined } of searchWords(text)) {
    const before = out.at(-1);
    if (joined && before !== undefined && (WORDS.has(before + word) || ARABIC.test(word)))
      out[out.length - 1] = before + word;
    else out.push(word);
  }
  return out;
}

const ARABIC = /[\u0600-\u06ff]/u;
