// Who speaks in a publication that is named by its kind: "reports from the Quay Courier and also from the Harbour Union", "a study by Mira Talven". In: a prepared text and the words taken for a speaker.
// Out: each who is named behind it, side by side; null where the words name no publication, or nobody whose it is. "Reports from Tarsel" are nobody's.

import type { PreparedText } from './prepared-text.ts';
import type { TokenSpan } from './tokens.ts';

export interface PublishedBy {
  /** The words for it, for the first from the publication on. */
  readonly span: TokenSpan;
  readonly name: string;
}

const PUBLICATIONS = new Set(
  'report reports study studies statement statements bulletin bulletins survey surveys dispatch dispatches communiqué communique investigation investigations figures data statistics estimates tally tallies database'.split(
    ' ',
  ),
);
const MOST = 4;

export function publishedBy({ tokens: t, names }: PreparedText, span: TokenSpan): readonly PublishedBy[] | null {
  const noun = nounIn({ tokens: t, names }, span);
  if (noun === null) return null;
  const found: PublishedBy[] = [];
  let at = noun + 1;
  if (/^(?:published|issued|released|prepared|compiled|collected|gathered|kept|provided)$/.test(t.norm[at] ?? '')) at++;
  for (let first = span.first; found.length < MOST; ) {
    const word = t.norm[at] ?? '';
    if (/^(?:of|by|from)$/.test(word)) at++;
    else if (found.length === 0) return null;
    const from = word === 'from';
    const article = t.norm[at] === 'the';
    if (article) at++;
    const name = names.list[names.at[at] ?? -1];
    if (name === undefined || name.first !== at || name.kind === 'place') break;
    // What comes from somewhere comes from a place, unless it is told to be a body, or has an article, which towns have not.
    if (from && !article && name.kind !== 'body' && !/^\p{Lu}{2,}$/u.test(name.name)) break;
    found.push({ span: { first, end: name.end }, name: name.name });
    at = name.end;
    if (t.norm[at] === ',') at++;
    if (t.norm[at] !== 'and') break;
    at++;
    if (t.norm[at] === 'also') at++;
    first = at;
  }
  return found.length === 0 ? null : found;
}

/** The publication in the phrase, before any name. */
function nounIn(
  { tokens: t, names }: Pick<PreparedText, 'tokens' | 'names'>,
  { first, end }: TokenSpan,
): number | null {
  for (let i = first; i < end && (names.at[i] ?? -1) < 0; i++) if (PUBLICATIONS.has(t.norm[i] ?? '')) return i;
  return null;
}
