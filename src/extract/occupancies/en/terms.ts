// When a post was held, as far as the words around it say: `from 2013 to 2017`, `since 2019`, `until May 1988`, `in 1988`. In: the dates found and the words.
// Out: EDTF, each null where the text gives none. Nothing is made up: a former post without a date ends on `..`.

import { dateDraftOf, firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { tokenFrom } from '../../text/tokens.ts';

export interface Terms {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string | null;
}

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const NONE: Terms = { from: null, to: null, on: null };

/** The dates of the clause that holds `at`: those after "since", "from", "until" are terms, another is the day of which it speaks. */
export function termsOf(found: Found, at: TokenSpan, clauseEnd: number): Terms {
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
    if (finish !== undefined && begin !== undefined && /\b(?:from|between|since)\b/.test(opening)) {
      from ??= known(begin);
      to ??= known(finish);
    } else if (/\b(?:since|from)\b/.test(opening)) from ??= begin ?? null;
    else if (/\b(?:until|till|through)\b/.test(opening)) to ??= finish ?? begin ?? null;
    else if (word(t, first - 1) === 'to' && from !== null) to ??= date.edtf;
  }
  const near = dateDraftOf(found, { from: t.from[at.first] ?? 0, to: t.to[at.end - 1] ?? 0 }, sentence);
  if (near !== null && from === null && to === null) on = near.edtf;
  return { from, to, on };
}

const known = (edtf: string): string | null => (edtf === '' || edtf === '..' ? null : edtf);
