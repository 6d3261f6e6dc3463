// When a post was held, as far as the words around it say: `from 2013 to 2017`, `since 2019`, `until May 1988`, `in 1988`. In: the dates found and the words.
// Out: EDTF, each null where the text gives none. Nothing is made up: a former post without a date ends on `..`.

import { dateDraftOf, firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { NUMBER, tokenFrom, WORD } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from './words.data.ts';

export interface Terms {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string | null;
}

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const NONE: Terms = { from: null, to: null, on: null };

/**
 * The dates of the clause that holds `at`: those after "since", "from", "until" are terms, another is the day of which it speaks.
 * A date inside the name of an event ("the 1974 strike") is none, but with `alsoNames`.
 */
export function termsOf(found: Found, at: TokenSpan, clauseEnd: number, alsoNames = false): Terms {
  const { tokens: t, sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0];
  if (sentence === undefined) return NONE;
  let { from, to, on }: { from: string | null; to: string | null; on: string | null } = NONE;
  const [low, high] = [t.from[at.end - 1] ?? 0, t.to[Math.max(at.end, clauseEnd) - 1] ?? 0];
  for (let d = firstFrom(found.dates, low); d < found.dates.length; d++) {
    const date = found.dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || date.type !== 'date') continue;
    const first = tokenFrom(t, date.from);
    const opening = `${word(t, first - 1)} ${word(t, first)}`;
    const [begin, finish] = date.edtf.split('/');
    if (
      finish !== undefined &&
      begin !== undefined &&
      // `(1984–1989)`, `from 1984 to 1989`; a year of another calendar is an interval too.
      (word(t, first - 1) === '(' ||
        (word(t, first - 1) === ',' && word(t, at.first - 1) === '(') ||
        (date.parts.length > 1 && /\b(?:from|between|since)\b/.test(opening)))
    ) {
      from ??= known(begin);
      to ??= known(finish);
    } else if (/\b(?:since|from)\b/.test(opening)) from ??= opened(date.edtf);
    else if (/\b(?:until|till|through)\b/.test(opening)) to ??= opened(date.edtf);
    else if (word(t, first - 1) === 'to' && from !== null) to ??= date.edtf;
  }
  const near = dateDraftOf(found, { from: t.from[at.first] ?? 0, to: t.to[at.end - 1] ?? 0 }, sentence);
  if (near !== null && from === null && to === null && (alsoNames || !isInName(t, near))) on = near.edtf;
  return { from, to, on };
}

/** `2013/..` => `2013`: the words say that it goes on; another interval is a day that is not known better. */
const opened = (edtf: string): string | null => known(edtf.replace(/\/(?:\.\.)?$/, '').replace(/^(?:\.\.)?\//, ''));

const known = (edtf: string): string | null => (edtf === '' || edtf === '..' ? null : edtf);

/** `the [1974] strike`, `whose [2013] election`, `last year’s vote`: the date belongs to a noun. */
export function isInName(t: Tokens, date: { readonly from: number; readonly to: number }): boolean {
  const opening = tokenFrom(t, date.from);
  const first = word(t, opening) === 'the' ? opening + 1 : opening;
  const end = tokenFrom(t, date.to);
  const bare = end - first === 1 && t.kind[first] === NUMBER;
  if (word(t, end) === '’' || word(t, end) === "'") return true;
  if (!bare || t.kind[end] !== WORD || (t.gap[end] ?? 3) > 2) return false;
  return (
    /^(?:the|a|an|its|his|her|their|whose|s|this|that|of|from|after|before|since|during)$/.test(word(t, first - 1)) &&
    !isFunctionWord(word(t, end))
  );
}

const isFunctionWord = (w: string): boolean => FUNCTION_WORDS.has(w) || w === 'and' || w === 'or';
