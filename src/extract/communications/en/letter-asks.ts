// What an English letter asks in its own words, beside verbs of asking: `Please provide …`, `Kindly indicate …`, `You are hereby summoned to …`, `I should be grateful to be informed
// whether …`, `We wish to know where …`, `Return our dead.`, a question. In: the tokens and a place. Out: where the words that are asked begin, or null.

import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { isInfinitive } from './content.ts';

export const askedInEnglish = (t: Tokens, i: number, sentence: TokenSpan): number | null =>
  pleaseAt(t, i, sentence) ?? herebyAt(t, i) ?? gratefulAt(t, i) ?? wishAt(t, i) ?? imperativeAt(t, i, sentence);

/** `Please provide …`, `Kindly indicate …`. */
const pleaseAt = (t: Tokens, i: number, { first }: TokenSpan): number | null =>
  /^(?:please|kindly)$/.test(wordAt(t, i)) &&
  (i - first <= 3 || /^(?:,|and|will|would|could|you)$/.test(wordAt(t, i - 1))) &&
  !/^(?:accept|find|note|see|be|do|receive)$/.test(wordAt(t, i + 1))
    ? i + 1
    : null;

/** `You are hereby summoned to appear …`. */
const herebyAt = (t: Tokens, i: number): number | null =>
  /^(?:summoned|ordered|required|requested|instructed|directed|commanded|urged|invited|asked)$/.test(wordAt(t, i)) &&
  /^(?:hereby|are|is)$/.test(wordAt(t, i - 1)) &&
  [2, 3, 4, 5].some((back) => /^(?:you|your|it)$/.test(wordAt(t, i - back))) &&
  isInfinitive(t, i + 1)
    ? i + 1
    : null;

/** `I should be grateful if your Government would [provide …]`, `… to be informed, by 31 May, [whether …]`. */
function gratefulAt(t: Tokens, i: number): number | null {
  if (!/^(?:grateful|obliged|appreciate|thankful|glad|pleased|appreciated|indebted)$/.test(wordAt(t, i))) return null;
  if (![1, 2, 3, 4].some((back) => /^(?:would|should|shall|will|['’]d|d)$/.test(wordAt(t, i - back)))) return null;
  const at = /^(?:it|this)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  if (wordAt(t, at) === 'if') {
    for (let k = at + 1; k < at + 9; k++) if (/^(?:would|could|will|can)$/.test(wordAt(t, k))) return k + 1;
    return null;
  }
  if (wordAt(t, at) !== 'to') return null;
  return /^(?:be|know|learn|have|hear|receive)$/.test(wordAt(t, at + 1)) ? at : null;
}

/** `We wish [to know …]`, `I would like [to be told …]`, `The families want [to know …]`. */
const wishAt = (t: Tokens, i: number): number | null =>
  /^(?:wish|wishes|like|want|wants|need|desire|ask|asks|entitled)$/.test(wordAt(t, i)) &&
  wordAt(t, i + 1) === 'to' &&
  (/^(?:know|learn|hear)$/.test(wordAt(t, i + 2)) ||
    (wordAt(t, i + 2) === 'be' && /^(?:told|informed|given|shown)$/.test(wordAt(t, i + 3))))
    ? i + 1
    : null;

/** `[Return the bodies to us].`, `Tell us [where …]`: the plain verb at the head of a sentence. */
const imperativeAt = (t: Tokens, i: number, { first, end }: TokenSpan): number | null =>
  i === first &&
  IMPERATIVES.test(wordAt(t, i)) &&
  /^(?:us|me|the|our|my|this|that|these|those|him|his|her|their|them|it|to|a|an|all|at|back|every|each)$/.test(
    wordAt(t, i + 1),
  ) &&
  end - i >= 4
    ? i
    : null;
const IMPERATIVES =
  /^(?:tell|send|give|return|release|open|stop|free|answer|reply|write|advise|confirm|provide|explain|show|investigate|let|inform|allow|permit|end|halt|bring|publish|produce|hand|search|order|instruct|proceed|hold|seal|remove|transfer|deliver|ensure|make)$/;

/** `We would appreciate [a response within 60 days]`, `I should be grateful for [an answer by 5 May]`. */
export function answerWishedInEnglish(t: Tokens, i: number): number | null {
  const w = wordAt(t, i);
  const modal = wordAt(t, w === 'grateful' || w === 'obliged' ? i - 2 : i - 1);
  const awaits = /^(?:await|awaiting|awaits)$/.test(w) || (w === 'forward' && wordAt(t, i + 1) === 'to');
  if (!awaits && (!/^(?:appreciate|welcome|grateful|obliged)$/.test(w) || !/^(?:would|should|['’]d|d|be)$/.test(modal)))
    return null;
  const at = /^(?:for|receiving|to)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  for (let k = at; k < at + 4; k++) if (/^(?:response|reply|answer|responses)$/.test(wordAt(t, k))) return at;
  return null;
}
