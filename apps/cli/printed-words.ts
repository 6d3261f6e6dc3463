// Days, titles and passages as the command line prints them. In: EDTF, sources, claims. Out: words on one line, cut between words and with a mark where they are cut.
// Days, months and years stay as they are typed and as the reasons have them: only what is a code becomes words.

import { datedWords, durationWords } from '../../src/model/date-words.ts';
import type { ClaimRef } from '../../src/model/weighing.ts';
import { wordsAround } from '../../src/model/words-around.ts';

/** So many UTF-16 units of a passage, and of a title, are printed. */
const MOST_OF_TEXT = 200;
const MOST_OF_TITLE = 90;

/** `1974-08` stays; `1996-22` => summer 1996, `2006-09-04/2006-09-29` => 4–29 September 2006. */
export const dayWords = (edtf: string): string =>
  /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? edtf : datedWords(edtf, 'en');

/** The lengths of time in a reason: `P2M` => 2 months. */
export const reasonWords = (reason: string): string =>
  reason.replaceAll(/(?<![\p{L}\p{N}])P\d+[DWMY](?![\p{L}\p{N}])/gu, (code) => durationWords(code, 'en') ?? code);

export const oneLine = (text: string): string => shortened(text, MOST_OF_TEXT);

/** A text without a title is called by its first line, which can be a whole paragraph. */
export const titleOf = ({ title, file }: Pick<ClaimRef['source'], 'title' | 'file'>): string =>
  title === null ? file : shortened(title, MOST_OF_TITLE);

/** A number or a name with the words around it. */
export function passageOf({ source, claim: { passage } }: ClaimRef): string {
  const { before, after } = wordsAround(passage);
  const within = before + after === '' ? '' : ` in “${before}${oneLine(passage.exact)}${after}”`;
  return `“${oneLine(passage.exact)}”${within} — ${titleOf(source)}, ${passage.start}`;
}

/** On one line, at most so long; cut behind a whole word. */
function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const words = cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s.,;:،؛–-]+$/u, '');
  // Without a space there is no word to cut behind: never through a letter of two units.
  return `${words === '' ? cut.replace(/[\uD800-\uDBFF]$/, '') : words} …`;
}
