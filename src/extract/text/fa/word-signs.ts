// What each word of a Persian text can be in a name: a given name, a title, a word for a body, a word that stands in no name. In: tokens. Out: signs, looked up once a spelling.

import { isPersianBodyHead, wordsOfBodyFrom } from '../../gazetteers/bodies.ts';
import { gazetteerKey, wordsOf } from '../../gazetteers/gazetteer-key.ts';
import { isGivenName } from '../../gazetteers/given-names.ts';
import { wordsOfPlaceFrom } from '../../gazetteers/places.ts';
import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import type { NameAt } from '../names/name-at.ts';
import { AMBIGUOUS_PERSIAN_NAMES, NO_NAME } from '../persian-names.data.ts';
import { persianWord } from '../persian-words.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { isGivenByForm } from './given-forms.ts';
import { isPersianVerbForm } from './verb-forms.ts';

export const keys = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(gazetteerKey));
const noName = keys(NO_NAME);
const ambiguousNames = keys(AMBIGUOUS_PERSIAN_NAMES);

/** What a word can be in a name. Looked up once a spelling. */
export interface WordSigns {
  readonly key: string;
  readonly stop: boolean;
  readonly style: boolean;
  readonly post: boolean;
  readonly given: boolean;
  readonly ambiguous: boolean;
  readonly body: boolean;
  /** Words of the longest place or body of the gazetteers that begins with it. */
  readonly known: number;
}
const signs = new Map<string, WordSigns>();
const MOST_REMEMBERED = 20_000;
export const NOTHING: WordSigns = {
  key: '',
  stop: true,
  style: false,
  post: false,
  given: false,
  ambiguous: false,
  body: false,
  known: 0,
};

export function signsOf(t: Tokens, i: number): WordSigns {
  if (t.kind[i] !== WORD) return NOTHING;
  const word = persianWord(t, i);
  const remembered = signs.get(word);
  if (remembered !== undefined) return remembered;
  const key = gazetteerKey(word);
  // A word with ZWNJ («اسلام‌آباد») begins its key with the part before it.
  const firstPart = key.split(' ')[0] ?? '';
  const found: WordSigns = {
    key,
    stop: noName.has(key) || isPersianVerbForm(word),
    style: isPersianStyle(word),
    post: isPersianPost(word),
    given: isGivenName(word) || isGivenByForm(word),
    ambiguous: ambiguousNames.has(key),
    body: isPersianBodyHead(word),
    known: Math.max(wordsOfPlaceFrom(firstPart), wordsOfBodyFrom(firstPart)),
  };
  if (signs.size >= MOST_REMEMBERED) signs.clear();
  signs.set(word, found);
  return found;
}

export const joins = (t: Tokens, i: number): boolean => i < t.count && t.kind[i] === WORD && (t.gap[i] ?? 3) < 3;

export function nameOf(
  t: Tokens,
  span: { readonly first: number; readonly nameFirst: number; readonly end: number },
  kind: NameAt['kind'],
  gender: NameAt['gender'] = null,
): NameAt {
  return { ...span, name: t.text.slice(t.from[span.nameFirst], t.to[span.end - 1]).replace(/\s+/g, ' '), kind, gender };
}
