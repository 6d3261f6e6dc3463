// Where what a word of reporting governs ends: before the next clause of the document's own, or where another credit begins. In: the scene, its first token, the
// end of its sentence. Out: the token behind it. Every look is bounded by the sentence.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS } from './clause-words.data.ts';
import { hasVerb, isFiniteAuxiliary } from './finite.ts';
import { NOUN_TOO, REPORTING, THAT } from './reporting.data.ts';
import { isAdverb, isCapital } from './word-class.ts';

/** Where a reported clause ends: with its sentence, or where another credit begins. */
export function clauseEnd(scene: Scene, first: number, end: number): number {
  const t = scene.prepared.tokens;
  const base = wantsBase(t, first, end);
  for (let i = first + 2; i < end; i++) {
    const w = wordAt(t, i);
    if ((scene.markOf[i] ?? -1) >= 0 && (scene.markOf[i] ?? -1) !== (scene.markOf[first] ?? -1)) {
      if (w === ':') return i;
      continue;
    }
    if (w === ';' || isRefuted(t, first, i)) return i;
    if (base && w === 'and' && isPastReport(t, i + 1)) return wordAt(t, i - 1) === ',' ? i - 1 : i;
    if (w !== ',') continue;
    const next = wordAt(t, i + 1);
    if (next === 'according' && wordAt(t, i + 2) === 'to') return i;
    if (next.endsWith('ing') && REPORTING.has(next)) return i;
    if ((next === 'and' || next === 'but') && (startsOwnCredit(t, i + 2, end) || keepsSilent(t, i + 2))) return i;
  }
  return end;
}

/** `his claim that he was abroad [is contradicted by] …`: a second verb of the sentence, which tells what is against it. */
const isRefuted = (t: Tokens, first: number, i: number): boolean =>
  /^(?:is|are|was|were)$/.test(wordAt(t, i)) &&
  /^(?:contradicted|refuted|belied|disproved|disproven|undermined|contested)$/.test(
    wordAt(t, isAdverb(t, i + 1) ? i + 2 : i + 1),
  ) &&
  (hasVerb(t, { first, end: i }) ||
    /\b(?:lay|lain|slept|sat|stood|spent|wrote|met|spoke|lived|fled)\b/.test(t.norm.slice(first, i).join(' ')));

/** `to …` and `he would …` go on with a verb without an ending: a past form behind "and" is the speaker's own. */
function wantsBase(t: Tokens, first: number, end: number): boolean {
  if (wordAt(t, first) === 'to') return true;
  for (let i = first; i < end && i < first + 5; i++)
    if (/^(?:will|would|can|could|should|must|may|might)$/.test(wordAt(t, i))) return true;
  return false;
}

/** `and warned against`, `and said that`, `and vowed to`: a finite verb of reporting with what it governs. */
export function isPastReport(t: Tokens, at: number): boolean {
  let i = at;
  while (isAdverb(t, i) && i < at + 2) i++;
  const w = wordAt(t, i);
  if (!REPORTING.has(w) || NOUN_TOO.has(w) || !/(?:ed|said|told|wrote|says|tells|writes|urges|warns|adds)$/.test(w))
    return false;
  const next = wordAt(t, i + 1);
  return (
    DETERMINERS.has(next) ||
    PRONOUN_SUBJECTS.has(next) ||
    PREPOSITIONS.has(next) ||
    /^(?:to|of|that|him|them)$/.test(next) ||
    isCapital(t, i + 1)
  );
}

/** `, and she added that`, `, but warned`: another credit of the same or another speaker. */
function startsOwnCredit(t: Tokens, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const bits = REPORTING.get(wordAt(t, i)) ?? 0;
    if ((bits & THAT) !== 0 && /(?:ed|aid|ote|old|ays|aw)$/.test(wordAt(t, i))) return true;
  }
  return false;
}

/** `, but [he gave no] details`, `, but [did not elaborate]`: what the writer tells of who speaks. */
export function keepsSilent(t: Tokens, at: number): boolean {
  const i = /^(?:he|she|they|it)$/.test(wordAt(t, at)) ? at + 1 : at;
  if (/^(?:gave|offered|provided|released)$/.test(wordAt(t, i))) return wordAt(t, i + 1) === 'no';
  if (/^(?:declined|refused)$/.test(wordAt(t, i))) return wordAt(t, i + 1) === 'to' && SAYS_MORE.test(wordAt(t, i + 2));
  const not =
    /^(?:did|would|could)$/.test(wordAt(t, i)) && wordAt(t, i + 1) === 'not'
      ? i + 2
      : /^(?:didn|wouldn|couldn)['’]t$/.test(wordAt(t, i))
        ? i + 1
        : null;
  return not !== null && SAYS_MORE.test(wordAt(t, not));
}
const SAYS_MORE =
  /^(?:elaborate|say|give|provide|release|identify|name|specify|comment|explain|disclose|offer|answer|discuss)$/;

/** A dash between words, also a hyphen with white space on both sides. */
const isDash = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === '—' || wordAt(t, i) === '–' || (wordAt(t, i) === '-' && (t.gap[i] ?? 0) > 0);

/** Where a noun phrase that is what was said ends: before the next clause of the document's own. */
export function objectEnd(scene: Scene, first: number, end: number): number {
  const t = scene.prepared.tokens;
  for (let i = first + 1; i < end; i++) {
    const w = wordAt(t, i);
    if ((scene.markOf[i] ?? -1) >= 0) continue;
    if (w === ';' || w === ':' || isDash(t, i)) return i;
    if ((w === 'and' || w === 'but') && (isPastReport(t, i + 1) || isFiniteAuxiliary(t, i + 1))) return i;
    if (/^(?:while|when|after|before|during|although|though|because)$/.test(w))
      return wordAt(t, i - 1) === ',' ? i - 1 : i;
    if (
      w === 'in' &&
      /^(?:a|an|his|her|their|its)$/.test(wordAt(t, i + 1)) &&
      /^(?:statement|speech|interview|letter|tweet|email|report|post|debate|article)$/.test(wordAt(t, i + 2))
    )
      return i;
    if (w !== ',') continue;
    const next = wordAt(t, i + 1);
    if (next === 'according' || next.endsWith('ing')) return i;
    if (/^(?:and|but|who|which|as|with|so|then|where)$/.test(next)) return i;
  }
  return end;
}
