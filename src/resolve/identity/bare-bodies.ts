// Bodies written of by what they are and by no name: `the Ministry`, `the brigade`, «انجمن». Such a word stands for the only body of its sort that its document names. Not here: words that are the name
// of the only one a state has (`the judiciary`, `the army`).

import { bodyWord, joinedWords } from './body-words.ts';

const SORTS: ReadonlySet<string> = new Set(
  'ministry union association committee commission board brigade battalion regiment division corps squadron directorate municipality governorate foundation institute party front movement company agency team group federation network club guild secretariat'.split(
    ' ',
  ),
);
/** Words for bodies that the table of names has not, since no name is told by them. */
const UNNAMED = /^(?:embassy|consulate|mission|panel|bench|section|unit|سفارت|کنسولگری|واحد)$/u;

/** The sort, as the table of words keeps it; null where the name says more than that. */
export function bareSort(name: string): string | null {
  const [word = '', ...others] = joinedWords(name).filter((one) => one !== 'the');
  if (others.length > 0) return null;
  const kept = bodyWord(word) ?? word;
  return SORTS.has(kept) || UNNAMED.test(kept) ? kept : null;
}

/** The only name among some that is of this sort and says more; null where none is, or several. */
export function onlyOfSort<T>(sort: string, others: readonly T[], wordsOf: (one: T) => readonly string[]): T | null {
  const found = others.filter((one) => {
    const words = wordsOf(one);
    return words.length > 1 && words.includes(sort);
  });
  const [only] = found;
  return only !== undefined && new Set(found.map((one) => wordsOf(one).join(' '))).size === 1 ? only : null;
}
