// The parts of a noun phrase of English: what is joined in it by commas, "and", "or", and its head. In: the prepared text, the phrase. Out: token spans, a token.

import type { PreparedText } from '../prepared-text.ts';
import { NUMBER, type TokenSpan, WORD, wordAt } from '../tokens.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES } from './grammar.data.ts';
import { isAuxiliary, isModifierForm, isNumeral, isPastForm, isPossessiveS, quantifiersEnd } from './noun-phrase.ts';

type Prepared = Pick<PreparedText, 'tokens' | 'names'>;

/** The parts of a phrase joined by commas, "and", "or"; the phrase itself where nothing is joined. */
export function conjuncts(prepared: Prepared, span: TokenSpan): readonly TokenSpan[] {
  const { tokens: t, names } = prepared;
  const parts: TokenSpan[] = [];
  let first = span.first;
  for (let i = span.first; i < span.end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.end > i + 1 && name.end <= span.end) {
      i = name.end - 1;
      continue;
    }
    const w = wordAt(t, i);
    if (w !== ',' && w !== 'and' && w !== 'or') continue;
    if (isNumeral(t, i - 1) && isNumeral(t, i + 1) && /^(?:between|from)$/.test(wordAt(t, first))) continue;
    if (w !== ',' && isModifierForm(wordAt(t, i - 1)) && isModifierForm(wordAt(t, i + 1))) continue;
    if (i > first) parts.push({ first, end: i });
    first = i + 1;
  }
  if (span.end > first) parts.push({ first, end: span.end });
  return parts;
}

/** The head noun of a phrase: the last word before "of", another preposition, a relative or a mark. */
export function headOf({ tokens: t, names }: Prepared, { first, end }: TokenSpan): number {
  let head = first;
  for (let i = quantifiersEnd(t, first, end); i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.end <= end) {
      head = name.end - 1;
      i = head;
      continue;
    }
    const w = wordAt(t, i);
    if (/^(?:and|to)$/.test(w) && isNumeral(t, i - 1) && isNumeral(t, i + 1)) continue;
    if (
      i > first &&
      head >= first &&
      (PREPOSITIONS.has(w) || RELATIVES.has(w) || COORDINATORS.has(w) || isAuxiliary(w))
    )
      break;
    if (w === ',' || w === '(') break;
    if (
      i > first &&
      isPastForm(w) &&
      !isModifierForm(wordAt(t, i - 1)) &&
      !DETERMINERS.has(wordAt(t, i - 1)) &&
      PREPOSITIONS.has(wordAt(t, i + 1))
    )
      break;
    if (t.kind[i] === WORD && !isPossessiveS(t, i)) head = i;
    else if (t.kind[i] === NUMBER) head = i;
  }
  return head;
}
