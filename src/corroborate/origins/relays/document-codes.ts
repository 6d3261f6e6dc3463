// Marks by which documents are told apart in an archive or an exchange of letters: "S-05", "T-17", "UA QRS 2/2012". In: a text. Out: such marks with their places, and as they are compared. Not here: numbers behind a word for
// what they number ("No. 318"), which document-names.ts reads.

import { normaliseForSearch } from '../../../model/search-text.ts';

const CODE =
  /(?<![\p{L}\p{N}/-])(?:\p{Lu}{1,3}-\p{Nd}{1,4}|\p{Lu}{2,5}\s(?:\p{Lu}{2,5}\s)?\p{Nd}{1,4}\/\p{Nd}{4})(?![\p{L}\p{N}/-])/gu;

export interface DocumentCode {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

export const codesIn = (text: string): readonly DocumentCode[] =>
  [...text.matchAll(CODE)].map((match) => ({ from: match.index, to: match.index + match[0].length, code: match[0] }));

/** Letters and digits: nothing else in a case is called so. */
export const isCode = (number: string): boolean => /\p{L}/u.test(number) && /\p{Nd}/u.test(number) && number.length > 2;

export const codeKey = (code: string): string => normaliseForSearch(code);
