// What is asked of the words of a passage each time it is held against another, worked out once for all that look at it. In: words as a text has them. Out: by what they are searched, and their content words; both
// are shared and must not be changed.

import { normaliseForSearch } from '../model/search-text.ts';
import { contentWords } from './content-words.ts';
import { remembered } from './remembered.ts';

/** Of 10,000 documents about half the sentences that are compared: one takes some kilobytes in all. */
const MOST_KEPT = 50_000;

/** Between two spaces: a name is in it where ` name ` is. */
export const searchedIn: (words: string) => string = remembered((words) => ` ${normaliseForSearch(words)} `, MOST_KEPT);

export const wordsOf: (words: string) => readonly string[] = remembered((words) => contentWords(words), MOST_KEPT);
