// Whether the sentence of a title tells that who bears it died: `five staff died, including the chief of surgery, Dr Mavik`, `Mayor Mavik was shot in his office on 3 May`. In: what was found before, and the words of post and name. Out: the day of
// the death, EDTF, null where the sentence gives none; undefined where it tells of no death of his.

import { dateDraftOf } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';

const DIED = /^(?:died|perished|drowned|succumbed)$/;
const KILLED =
  /^(?:killed|murdered|shot|executed|assassinated|hanged|beheaded|slain|stabbed|gunned|strangled|lynched|buried|martyred)$/;
const FARTHEST = 6;

export function toldDead(found: Found, at: TokenSpan): string | null | undefined {
  const { tokens: t, sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0];
  const verb = sentence === undefined ? null : (among(t, sentence, at) ?? behind(t, at.end, sentence.end));
  if (sentence === undefined || verb === null) return undefined;
  return dateDraftOf(found, { from: t.from[verb] ?? 0, to: t.to[verb] ?? 0 }, sentence)?.edtf ?? null;
}

/** `twelve patients and five staff died, including [the chief of surgery, Mavik]`; `among the dead was [Mayor Mavik]`. */
function among(t: Tokens, { first }: TokenSpan, at: TokenSpan): number | null {
  const opening = t.norm.slice(Math.max(first, at.first - FARTHEST), at.first);
  if (!opening.some((w) => /^(?:including|among|include|included|them)$/.test(w))) return null;
  for (let i = at.first - 1; i >= first; i--)
    if (DIED.test(t.norm[i] ?? '') || KILLED.test(t.norm[i] ?? '') || t.norm[i] === 'dead') return i;
  return null;
}

/** `[Mayor Mavik] died`, `[Mayor Mavik], who was shot dead`. */
function behind(t: Tokens, end: number, limit: number): number | null {
  let passive = false;
  for (let i = end; i < Math.min(limit, end + FARTHEST); i++) {
    const w = t.norm[i] ?? '';
    if (DIED.test(w) || (passive && KILLED.test(w))) return i;
    passive ||= /^(?:was|were|been|being)$/.test(w);
    if (!/^(?:,|who|was|were|been|being|had|has|also|later|then|himself|herself|reportedly)$/.test(w)) return null;
  }
  return null;
}
