// Whether a word of reporting is a verb here, and whose. In: the scene, the word's place, where its sentence begins, who was credited before it in the sentence.
// Out: the subject's tokens (null inside where nobody is named), or null where the word is no verb of anybody's. All looks are bounded.

import { PRONOUNS } from '../../text/person-words.data.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { NOUN_TOO, REPORTING } from './reporting.data.ts';
import { isOfThing } from './saying-verb.ts';
import { subjectBefore, subjectOfSentence } from './subject.ts';

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
  const w = wordAt(t, i);
  let prev = i - 1;
  while (prev > limit && isAdverb(t, prev)) prev--;
  const p = prev >= limit ? wordAt(t, prev) : '';
  if (DETERMINERS.has(p) || /^let['’]s$/.test(p) || (p === 's' && wordAt(t, prev - 2) === 'let')) return null;
  if (wordAt(t, i - 1) === '-' && t.gap[i] === 0) return null;
  if (wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0) return null;
  if (isOfThing(t, i)) return null;
  // `a press release`: no verb.
  if (/^(?:press|news)$/.test(p) && /^(?:release|report|conference)s?$/.test(w)) return null;
  if (BE.has(p) && /(?:ed|en|aid|old|own|ought|ound)$/.test(w)) return null;
  // `who closed the file, having found that …`: whoever the verb before is told of.
  if ((w.endsWith('ing') && w.length > 4) || p === 'having') return participle(scene, i, prev, limit, before);
  if (NOUN_TOO.has(w) && !isVerbLike(scene, prev, limit) && !takesClause(scene, i, prev)) return null;
  if (/^(?:and|but|or|then|to)$/.test(p) || (p === ',' && before !== null)) {
    const subject = governor(scene, prev, limit) ?? before ?? subjectOfSentence(t, scene.names, limit, i);
    return subject === null || (p === 'to' && /^(?:there|it)$/.test(wordAt(t, subject.first)))
      ? null
      : { who: subject };
  }
  const subject = subjectBefore(t, scene.names, i, limit);
  if (subject === null || /^(?:nobody|none|please|anyone|anybody|whoever|suppose)$/.test(wordAt(t, subject.first)))
    return null;
  return wordAt(t, subject.first) === 'no' && /^ones?$/.test(wordAt(t, subject.first + 1)) ? null : { who: subject };
}

/** A word that is as often a noun is a verb behind a name, a pronoun, an auxiliary or a plural. */
export function isVerbLike(scene: Scene, prev: number, limit: number): boolean {
  const t = scene.prepared.tokens;
  if (prev < limit) return false;
  const p = wordAt(t, prev);
  if ((scene.names.at[prev] ?? -1) >= 0) return wordAt(t, prev + 1) !== '’';
  if (PRONOUNS.has(p) || MODALS.has(p) || HAVE.has(p)) return true;
  return p.endsWith('s') && p.length > 4 && !p.endsWith('ss');
}

/** `study found that`, `a poll shows how`: behind a noun in the singular, with a clause that only a verb takes. */
function takesClause(scene: Scene, i: number, prev: number): boolean {
  const t = scene.prepared.tokens;
  return (
    /^(?:that|how|whether)$/.test(wordAt(t, i + 1)) &&
    t.kind[prev] === WORD &&
    /(?:s|ed|found|known|read|show|find)$/.test(wordAt(t, i)) &&
    !NOT_A_NOUN.has(wordAt(t, prev))
  );
}

const NOT_A_NOUN = setOf(
  'of in on at for to with by from and or but new recent latest other such similar various numerous early previous further published false',
);

/** How far back the verb that governs a participle or infinitive is looked for, in tokens. */
const GOVERNOR_REACH = 40;

/** The subject of the nearest finite verb before: `Talven wrote to the council, urging …` => Talven. */
export function governor(scene: Scene, from: number, limit: number): TokenSpan | null {
  const t = scene.prepared.tokens;
  // `sailors who vanished in 1999, and called`: behind a comma "and" goes back to the sentence's own verb.
  const apart = /^(?:and|but)$/.test(wordAt(t, from)) && wordAt(t, from - 1) === ',';
  for (let k = from; k >= limit && from - k < GOVERNOR_REACH; k--) {
    if ((scene.markOf[k] ?? -1) >= 0 || !isFiniteVerb(scene, k)) continue;
    if ((apart || commaBetween(t, k, from)) && inRelative(t, k)) continue;
    const subject = subjectBefore(t, scene.names, k, limit);
    if (apart && subject !== null && inSubordinate(t, subject.first, limit)) continue;
    if (subject !== null && !/^(?:which|that|who)$/.test(wordAt(t, subject.first))) return subject;
  }
  return null;
}

/** `films, which nobody could check, seem to show`: the aside has ended. */
function commaBetween(t: Tokens, verb: number, until: number): boolean {
  for (let i = verb + 1; i < until; i++) if (wordAt(t, i) === ',') return true;
  return false;
}

/** `vanished` of "sailors who vanished": the verb of what is told about them, not of the sentence. */
const inRelative = (t: Tokens, verb: number): boolean => {
  let i = verb - 1;
  while (isAdverb(t, i) || HAVE.has(wordAt(t, i)) || BE.has(wordAt(t, i)) || MODALS.has(wordAt(t, i))) i--;
  return /^(?:who|which)$/.test(wordAt(t, i));
};

/** `before [the digging] was done, and said`, `notes that [the letter] was lost, and repeats`: no subject of what goes on behind the comma. */
const inSubordinate = (t: Tokens, subject: number, limit: number): boolean =>
  subject - 1 >= limit && SUBORDINATES.has(wordAt(t, subject - 1));
const SUBORDINATES = setOf('that before after when while until since because although though where once');

const FINITE = setOf(
  'is are was were has have had will would could should may might can did does do said says told wrote went came took made gave began sent',
);

/** A form of "be", "have" or a modal, or a past form behind a name, a pronoun or a noun. */
function isFiniteVerb(scene: Scene, k: number): boolean {
  const t = scene.prepared.tokens;
  const w = wordAt(t, k);
  if (FINITE.has(w)) return true;
  const prev = wordAt(t, k - 1);
  const behindSubject =
    (scene.names.at[k - 1] ?? -1) >= 0 ||
    PRONOUNS.has(prev) ||
    (t.kind[k - 1] === WORD && !DETERMINERS.has(prev) && !BE.has(prev));
  if (!behindSubject || (scene.names.at[k] ?? -1) >= 0) return false;
  if (/[^aeiou]ed$|[aeiou]ed$/.test(w) && w.length > 3) return !/^(?:of|in|by|with|and|or|on|to)$/.test(prev);
  return /[^s]s$/.test(w) && REPORTING.has(w) && ((scene.names.at[k - 1] ?? -1) >= 0 || PRONOUNS.has(prev));
}

/** `, saying …`, `is arguing …`, `by calling …`, `a letter saying …`. */
function participle(scene: Scene, i: number, prev: number, limit: number, before: TokenSpan | null): Subject | null {
  const t = scene.prepared.tokens;
  const p = wordAt(t, prev);
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
  if (/^(?:worth|without)$/.test(p) || (p === 'in' && wordAt(t, i) === 'writing')) return null;
  const sender = senderBefore(scene, i, limit);
  if (sender !== null) return { who: sender };
  const subject =
    (p === ',' ? before : null) ??
    governor(scene, i - 1, limit) ??
    before ??
    subjectOfSentence(t, scene.names, limit, i) ??
    subjectOfSentence(t, scene.names, i + 1, Math.min(t.count, i + 40));
  return subject === null ? null : { who: subject };
}

/** `received two lines from [his office] saying that …`: whom the paper is from. */
function senderBefore(scene: Scene, i: number, limit: number): TokenSpan | null {
  const t = scene.prepared.tokens;
  for (let k = i - 1; k > limit && i - k < 8; k--) {
    if (t.kind[k] !== WORD) return null;
    if (wordAt(t, k) === 'from') return PAPERS.has(wordAt(t, k - 1)) && k + 1 < i ? { first: k + 1, end: i } : null;
  }
  return null;
}
const PAPERS = setOf('letter letters line lines note notes reply answer message telegram cable card email word fax');

const isAdverb = (t: Tokens, i: number): boolean =>
  /^(?:also|then|later|again|once|never|not|still|first|even|just|now|already|often|too|both|ever|always)$/.test(
    wordAt(t, i),
  ) ||
  (wordAt(t, i).endsWith('ly') &&
    wordAt(t, i).length > 4 &&
    !/^(?:family|assembly|july|supply|ally|italy|reply)$/.test(wordAt(t, i)));

/** `the union’s claim`, `his promise`, `Talven’s decision`, `a pledge by the union`. */
export function ownerBefore(scene: Scene, noun: number, limit: number): TokenSpan | null {
  const t = scene.prepared.tokens;
  for (let i = noun - 1; i >= limit && i > noun - 5; i--) {
    const w = wordAt(t, i);
    if (/^(?:his|her|their|its|my|our)$/.test(w)) return { first: i, end: i + 1 };
    if ((w === 's' && /^['’]$/.test(wordAt(t, i - 1))) || w === '’s' || w === "'s") {
      const apostrophe = w === 's' ? i - 1 : i;
      return subjectBefore(t, scene.names, apostrophe, limit);
    }
    if (t.kind[i] === 3 && w !== '-') return null;
  }
  return governor(scene, noun, limit) ?? subjectOfSentence(t, scene.names, limit, noun);
}
