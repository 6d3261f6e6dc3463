// What happened to those counted, and how the sentence asserts it. In: tokens, the figure's place, its sentence. Out: `killed`, `executed` …, and asserted.
// A verb that has them as its object and stands right before the number comes first ("executed over 900 prisoners, most of whom had been sentenced"), then the verb after
// the words counted ("1,500 protesters were killed"), then one further before ("the deaths of …"), each within its clause and a bounded number of tokens.

import type { Asserted } from '../../../model/claim.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { ACTS, ALLEGED, DENIALS, DOUBTS, SENTENCED_TO_DEATH } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const AFTER = 14;
const BEFORE = 9;

export function actOf(t: Tokens, first: number, end: number, sentence: Sentence): string | null {
  const governing = governingVerb(t, first, sentence);
  if (governing !== null) return governing;
  for (let i = end; i < Math.min(end + AFTER, sentence.end); i++) {
    const w = word(t, i);
    if (w === ';' || w === ':' || (w === ',' && /^(?:and|but|while|the)$/.test(word(t, i + 1)) && i > end)) break;
    if (w === ',' && /^(?:most|many|some|several|half|all|none|mostly|mainly|whom|who)$/.test(word(t, i + 1))) break;
    if (w === 'and' && ACTS.has(word(t, i + 1)) && t.norm[i + 2] !== 'in') break;
    if (/^(?:after|before|when|while|because|by|but)$/.test(w)) break;
    const act = ACTS.get(w);
    if (act === undefined || !isOfThem(t, i, end)) continue;
    return act === 'sentenced' && word(t, i + 1) === 'to' && word(t, i + 2) === 'death' ? SENTENCED_TO_DEATH : act;
  }
  for (let i = first - 1; i >= Math.max(sentence.first, first - BEFORE); i--) {
    if (/^[;:.]$/.test(word(t, i)) || word(t, i) === 'who' || word(t, i) === 'but') break;
    const act = ACTS.get(word(t, i));
    if (act !== undefined) return act;
  }
  return null;
}

/** `executed [some] 40 …`: an active verb of the past whose object begins with the number. "were executed 40 …" has none. */
function governingVerb(t: Tokens, first: number, sentence: Sentence): string | null {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 2); i--) {
    const act = ACTS.get(word(t, i));
    if (act !== undefined && word(t, i).endsWith('ed'))
      return /^(?:were|was|been|being|be|are|is)$/.test(word(t, i - 1)) ? null : act;
    if (!/^(?:some|at|about|nearly|almost|another|a|the|these|those|up|as|many)$/.test(word(t, i))) return null;
  }
  return null;
}

/** A verb after the noun belongs to it if it is passive, a participle or an adjective: not "protesters marched and police killed". */
function isOfThem(t: Tokens, i: number, end: number): boolean {
  if (i <= end + 3) return true;
  for (let k = i - 1; k >= end && k > i - 6; k--)
    if (
      /^(?:were|was|been|being|be|are|is|have|had|has|lay|and|who|to|into|forcibly|extrajudicially)$/.test(word(t, k))
    )
      return true;
  return false;
}

export function assertedIn(
  t: Tokens,
  first: number,
  sentence: Sentence,
  reported: boolean,
): { readonly asserted: Asserted; readonly reason: string | null } {
  for (let i = Math.max(sentence.first, first - 22); i < first; i++) {
    const w = word(t, i);
    if (DENIALS.has(w) || (w === 'no' && word(t, i + 1) === 'evidence'))
      return { asserted: 'denied', reason: `“${w}” stands before it: a number inside a denial` };
  }
  for (let i = Math.max(sentence.first, first - 12); i < Math.min(sentence.end, first + 12); i++) {
    const w = word(t, i);
    if (w === 'accused' && i < first) return { asserted: 'accused', reason: '“accused” stands before it' };
    if (ALLEGED.has(w)) return { asserted: 'alleged', reason: `“${w}” stands beside it` };
  }
  for (let i = Math.max(sentence.first, first - 8); i < first; i++)
    if (DOUBTS.has(word(t, i))) return { asserted: 'hypothetical', reason: `“${word(t, i)}” stands before it` };
  return reported
    ? { asserted: 'reported', reason: 'in words that the document credits to another' }
    : { asserted: 'fact', reason: null };
}
