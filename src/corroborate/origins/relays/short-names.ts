// Letters that stand for the name of a body: "Harbour Documentation Fund (HDF)", "HDF - Harbour Documentation Fund", «صندوق اسناد بندر (HDF)», and letters written by their names: «اچ‌دی‌اف». In: texts; names. Out: which
// letters a text gives to which name; every way in which a name is written in the case. Not here: whether two names in full are one (resolve/identity).

import { normaliseForSearch } from '../../../model/search-text.ts';
import { bareOutlet } from '../published-by.ts';
import { isNameOfBody } from './credit-words.ts';
import { spelled } from './spelled-letters.ts';

/** Of a body: its name in full, and its letters. */
export type ShortName = readonly [full: string, letters: string];

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:[ ](?:(?:of|for|and|on|the|in)[ ]){0,2}\p{Lu}[\p{L}\p{M}’'-]*){1,9}`;
const LETTERS = String.raw`\p{Lu}[\p{Lu}\p{Nd}]{1,7}`;
const BEHIND = new RegExp(String.raw`(?<name>${NAME})\s\((?:the\s)?[“"]?(?<letters>${LETTERS})[”"]?\)`, 'gu');
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<letters>${LETTERS})\s(?:\(|[-–—]\s)(?<name>${NAME})`, 'gu');
const BEHIND_DASH = new RegExp(String.raw`(?<name>${NAME})\s[-–—]\s(?<letters>${LETTERS})(?![\p{L}\p{N}])`, 'gu');
const PERSIAN =
  /(?<name>[\p{Script=Arabic}\u200c]+(?:\s[\p{Script=Arabic}\u200c]+){1,7})\s\((?:[«"]?)(?<letters>\p{Lu}[\p{Lu}\p{Nd}]{1,7}|[\p{Script=Arabic}]{1,6}(?:[\u200c.-]\s?[\p{Script=Arabic}]{1,6}){1,7})(?:[»"]?)\)/gu;
const MOST = 24;

export function shortNamesIn(text: string): readonly ShortName[] {
  const found = new Map<string, ShortName>();
  const add = (full: string, letters: string): void => {
    if (found.size < MOST) found.set(`${full} ${letters}`, [full, letters]);
  };
  for (const pattern of [BEHIND, BEFORE, BEHIND_DASH])
    for (const { groups } of text.matchAll(pattern)) {
      const [name, letters] = [groups?.['name'] ?? '', groups?.['letters'] ?? ''];
      const full = withLetters(name, letters);
      if (full !== null) add(full, letters);
    }
  for (const { groups } of text.matchAll(PERSIAN)) {
    const letters = groups?.['letters'] ?? '';
    const full = bodyAtEnd(groups?.['name'] ?? '');
    if (full !== null) for (const one of /^\p{Lu}/u.test(letters) ? [letters] : spelled(letters)) add(full, one);
  }
  return [...found.values()];
}

/** The words at the end of a name of which they are the first letters, with its small words or without. */
function withLetters(name: string, letters: string): string | null {
  const words = name.split(' ');
  for (let n = words.length - 2; n >= 0; n--) {
    const tail = words.slice(n);
    const firsts = (some: readonly string[]): string => some.map((word) => word[0]?.toUpperCase() ?? '').join('');
    const ways = [firsts(tail), firsts(tail.filter((word) => /^\p{Lu}/u.test(word)))];
    if (/^\p{Lu}/u.test(tail[0] ?? '') && ways.includes(letters)) return tail.join(' ').replace(/[’']s?$/u, '');
  }
  return null;
}

/** In a script without capitals the name begins with the word for what sort of body it is. */
function bodyAtEnd(words: string): string | null {
  const all = words.split(' ');
  const n = all.findIndex((_, at) => isNameOfBody(all.slice(at).join(' ')));
  return n < 0 ? null : all.slice(n).join(' ');
}

/** Every other way in which a name is written in the case. */
export function waysOfNames(shortNames: readonly ShortName[]): (name: string) => readonly string[] {
  const byName = Map.groupBy(shortNames, ([full]) => normaliseForSearch(full));
  const byLetters = Map.groupBy(shortNames, ([, letters]) => letters);
  return (name) => {
    const own = (byName.get(normaliseForSearch(name)) ?? []).map(([, letters]) => letters);
    const bare = bareOutlet(name);
    const letters = [bare, ...spelled(bare), ...own];
    const full = letters.flatMap((one) => (byLetters.get(one) ?? []).map(([name]) => name));
    return [...new Set([...letters, ...full])].filter((one) => one !== name);
  };
}
