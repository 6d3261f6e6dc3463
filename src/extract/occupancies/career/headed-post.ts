// Words of a post that stand alone over a list or a column: `Former governors of the province`, `List of Commanders of Camp Belt`, «اسامی استانداران هاورین». In: what was found before and the tokens of a line or a cell.
// Out: the post in the singular with its body; null where the line holds anything else.

import type { Found } from '../../drafts.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import { MARK, type TokenSpan } from '../../text/tokens.ts';
import { bodyOf, postWords } from '../en/office-words.ts';
import { postPhrase } from '../en/post-phrase.ts';
import { phraseAt } from '../fa/post-phrase.ts';
import type { HeadedPost } from './entry.ts';

const LONGEST_HEAD = 14;

export function headedPost(found: Found, row: TokenSpan): HeadedPost | null {
  const { prepared } = found;
  const t = prepared.tokens;
  let [first, { end }] = [row.first, row];
  while (end > first && t.kind[end - 1] === MARK) end--;
  while (first < end && (t.kind[first] === MARK || OPENS.test(t.norm[first] ?? ''))) first++;
  if (end - first < 1 || end - first > LONGEST_HEAD || /^[.?!]$/.test(t.norm[row.end - 1] ?? '')) return null;
  if (isPersian(t, first)) return persianHead(found, first, end);
  for (let i = first; i < end; i++) {
    const phrase = postPhrase(prepared, i);
    if (phrase === null) continue;
    const covers = phrase.first <= first + 1 && phrase.end >= end && phrase.first >= row.first;
    if (covers) return { words: written(postWords(found, phrase)), body: bodyOf(found, phrase) };
  }
  return null;
}
const OPENS =
  /^(?:list|lists|of|the|a|names|former|past|all|successive|previous|who|were|its|our|فهرست|اسامی|نام|لیست|جدول|همه|همهٔ|کل|تمام|سابق)$/;

/** «استانداران هاورین» => «استاندار هاورین»; a post in the singular as it is. */
function persianHead({ prepared }: Found, first: number, end: number): HeadedPost | null {
  const t = prepared.tokens;
  const own = persianWord(t, first);
  const singular = singularOf(own);
  if (singular === null) return null;
  const rest = t.text.slice(t.from[first + 1] ?? 0, t.to[end - 1]).replace(/\s+/g, ' ');
  if (isPersianPost(own)) {
    const phrase = phraseAt(prepared, first);
    return phrase.end >= end ? { words: phrase.post, body: null } : null;
  }
  return { words: end - first > 1 ? `${singular} ${rest}` : singular, body: null };
}

function singularOf(word: string): string | null {
  if (isPersianPost(word)) return word;
  const stems = [
    word.replace(/‌?ها(?:ی)?$/, ''),
    word.replace(/ان$/, ''),
    word.replace(/گان$/, 'ه'),
    word.replace(/یان$/, ''),
  ];
  if (/^ر[ؤو]?سای?$/.test(word)) return 'رئیس';
  if (/^مدیران$/.test(word)) return 'مدیر';
  return stems.find((stem) => stem !== word && isPersianPost(stem)) ?? null;
}

/** `COMMANDER` => `Commander`. */
const written = (words: string): string =>
  /^[A-Z ]{3,}$/.test(words) ? `${words.charAt(0)}${words.slice(1).toLowerCase()}` : words;
