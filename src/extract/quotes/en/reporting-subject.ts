// Whether a word of reporting is a verb here, and whose. In: the scene, the word's place, where its sentence begins, who was credited before it in the sentence.
// Out: the subject's tokens (null inside where nobody is named), or null where the word is no verb of anybody's. All looks are bounded.

import { PRONOUNS } from '../../text/person-words.data.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { NOUN_TOO } from './reporting.data.ts';
import { subjectBefore, subjectOfSentence } from './subject.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const DETERMINERS = setOf(
  'the a an his her its their our my your this these those any some no each every such many several of other',
);
const BE = setOf('is are was were be been being get got gets');
const HAVE = setOf('has have had having');
const MODALS = setOf(
  "will would could should may might must can did does do didn’t doesn’t don’t didn't doesn't don't wouldn't won't to not cannot",
);

interface Subject {
  readonly who: TokenSpan | null;
}

export function reportingSubject(scene: Scene, i: number, limit: number, before: TokenSpan | null): Subject | null {
  const t = scene.prepared.tokens;
  const w = word(t, i);
  let prev = i - 1;
  while (prev > limit && isAdverb(t, prev)) prev--;
  const p = prev >= limit ? word(t, prev) : '';
  if (DETERMINERS.has(p)) return null;
  if (word(t, i - 1) === '-' && t.gap[i] === 0) return null;
  if (word(t, i + 1) === '-' && t.gap[i + 1] === 0) return null;
  if (BE.has(p) && /(?:ed|en|aid|old|own|ought|ound)$/.test(w)) return null;
  if (w.endsWith('ing') && w.length > 4) return participle(scene, i, prev, limit, before);
  if (NOUN_TOO.has(w) && !isVerbLike(scene, prev, limit)) return null;
  if (/^(?:and|but|or|then)$/.test(p) || (p === ',' && before !== null)) {
    const subject = before ?? subjectOfSentence(t, scene.names, limit, i);
    return subject === null ? null : { who: subject };
  }
  if (p === 'to') {
    const subject = before ?? subjectOfSentence(t, scene.names, limit, i);
    return subject === null ? null : { who: subject };
  }
  const subject = subjectBefore(t, scene.names, i, limit);
  return subject === null ? null : { who: subject };
}

/** A word that is as often a noun is a verb behind a name, a pronoun, an auxiliary or a plural. */
function isVerbLike(scene: Scene, prev: number, limit: number): boolean {
  const t = scene.prepared.tokens;
  if (prev < limit) return false;
  const p = word(t, prev);
  if ((scene.names.at[prev] ?? -1) >= 0) return word(t, prev + 1) !== '’';
  if (PRONOUNS.has(p) || MODALS.has(p) || HAVE.has(p)) return true;
  return p.endsWith('s') && p.length > 4 && !p.endsWith('ss');
}

/** `, saying …`, `is arguing …`, `by calling …`, `a letter saying …`. */
function participle(scene: Scene, i: number, prev: number, limit: number, before: TokenSpan | null): Subject | null {
  const t = scene.prepared.tokens;
  const p = word(t, prev);
  if (BE.has(p)) {
    const subject = subjectBefore(t, scene.names, i, limit);
    return subject === null ? null : { who: subject };
  }
  if (
    i > limit &&
    !/^(?:,|and|or|by|while|after|before|when|of|without|in|for|from|—|–|-|”|")$/.test(p) &&
    t.kind[prev] === 3
  )
    return null;
  const subject =
    before ??
    subjectOfSentence(t, scene.names, limit, i) ??
    subjectOfSentence(t, scene.names, i + 1, Math.min(t.count, i + 40));
  return subject === null ? null : { who: subject };
}

const isAdverb = (t: Tokens, i: number): boolean =>
  /^(?:also|then|later|again|once|never|not|still|first|even|just|now|already|often|too|both|ever|always)$/.test(
    word(t, i),
  ) ||
  (word(t, i).endsWith('ly') &&
    word(t, i).length > 4 &&
    !/^(?:family|assembly|july|supply|ally|italy|reply)$/.test(word(t, i)));

/** `the union’s claim`, `his promise`, `Talven’s decision`, `a pledge by the union`. */
export function ownerBefore(scene: Scene, noun: number, limit: number): TokenSpan | null {
  const t = scene.prepared.tokens;
  for (let i = noun - 1; i >= limit && i > noun - 5; i--) {
    const w = word(t, i);
    if (/^(?:his|her|their|its|my|our)$/.test(w)) return { first: i, end: i + 1 };
    if ((w === 's' && /^['’]$/.test(word(t, i - 1))) || w === '’s' || w === "'s") {
      const apostrophe = w === 's' ? i - 1 : i;
      return subjectBefore(t, scene.names, apostrophe, limit);
    }
    if (t.kind[i] === 3 && w !== '-') return null;
  }
  return subjectOfSentence(t, scene.names, limit, noun);
}
