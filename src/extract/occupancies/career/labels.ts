// Words over columns and lists, made comparable: lower case, no marks, no joiners. In: tokens of a label, or a list of labels. Out: the words; sets of them.

import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';

const folded = (words: string): string =>
  words
    .replace(/[\u200c\u0654]/g, '')
    .replace(/[ۀة]/g, 'ه')
    .replace(/ؤ/g, 'و');

/** `Position(s) held:` => `position s held`. */
export function labelOf(t: Tokens, { first, end }: TokenSpan): string {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (t.kind[i] !== MARK) words.push(t.norm[i] ?? '');
  return folded(words.join(' '));
}

/** `a | b | c` => the set of them. */
export const labels = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\||\n/)
      .map((one) => folded(one.trim()))
      .filter((one) => one !== ''),
  );
