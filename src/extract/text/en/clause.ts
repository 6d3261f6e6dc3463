// Where a clause of English ends, as far as its marks and the words that open another clause tell. In: tokens, a place in the clause, the sentence's end. Out: a token.

import { MARK, type Tokens, wordAt } from '../tokens.ts';
import { PREPOSITIONS } from './grammar.data.ts';
import { isAuxiliary, isPastForm } from './noun-phrase.ts';

const LONGEST_CLAUSE = 44;

/** Where the clause of the verb ends: at a mark or a word that opens another clause. A full stop within the sentence shortens a word: `No. 4`, `Dr. Mavik`. */
export function endOfClause(t: Tokens, i: number, limit: number): number {
  const last = Math.min(limit, i + LONGEST_CLAUSE);
  for (let k = i + 1; k < last; k++) {
    const w = wordAt(t, k);
    if (t.kind[k] === MARK) {
      if (w === '.' && k + 1 < limit && t.kind[k + 1] !== MARK) continue;
      if (/^[;:.!?…"“”»]$/.test(w) || w === '—' || w === '–') return k;
      // A dash written as a hyphen: `ORSUND, 4 Oct - Three men`.
      if (w === '-' && t.gap[k] !== 0 && t.gap[k + 1] !== 0) return k;
      if (
        w === ',' &&
        /^(?:but|while|who|which|whose|when|where|whom|although|though|he|she|they|it|as|said|according)$/.test(
          wordAt(t, k + 1),
        )
      )
        return k;
      if (w === ',' && wordAt(t, k + 1).endsWith('ing')) return k;
    } else if (/^(?:that|because|although|though|while|whereas|if|unless|whether|when|who|which)$/.test(w) && k > i + 1)
      return k;
    else if ((w === 'and' || w === 'but') && (isPastForm(wordAt(t, k + 1)) || hasVerbSoon(t, k + 1, last))) return k;
    else if (
      (w === 'after' || w === 'before' || w === 'as' || w === 'since' || w === 'until') &&
      hasVerbSoon(t, k + 1, last)
    )
      return k;
  }
  return last;
}

/** Whether an auxiliary stands within a few words, before any preposition or mark: a subject and its verb. */
function hasVerbSoon(t: Tokens, at: number, limit: number): boolean {
  for (let k = at; k < Math.min(limit, at + 6); k++) {
    const w = wordAt(t, k);
    if (t.kind[k] === MARK || (PREPOSITIONS.has(w) && w !== 'of')) return false;
    if (isAuxiliary(w) || (k > at && isPastForm(w))) return true;
    if (k === at && w.endsWith('ing') && w.length > 5) return true;
  }
  return false;
}

/** Whether a token stands within `, who …,` that closes before `limit`: what is told there is of another time. */
export function isInAside(t: Tokens, i: number, limit: number): boolean {
  let open = i;
  while (open > 0 && i - open < LONGEST_ASIDE && !/^[,;.]$/.test(wordAt(t, open))) open--;
  const relative = wordAt(t, open) === ',' && /^(?:who|whom|whose|which)$/.test(wordAt(t, open + 1));
  return relative && t.norm.slice(i, limit).includes(',');
}
const LONGEST_ASIDE = 14;
