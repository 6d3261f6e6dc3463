// A credit that closes or interrupts the sentence it belongs to: `…, the union said`, `…, said Mira Talven, its head`, `…, Talven said, …`, `…, as she put it`.
// In: the scene, a sentence. Out: what stands around the credit, with its cue and speaker; or null.

import { isPersonNoun } from '../../text/en/person-noun.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { keepsSilent } from './complement-end.ts';
import { AUXILIARIES } from './cues.data.ts';
import { hasFiniteAuxiliary, hasVerb } from './finite.ts';
import { isInsideName } from './inside-name.ts';
import type { Reported } from './reported.ts';
import { FINAL, NOUN_TOO, REPORTING, TOLD } from './reporting.data.ts';
import { isVerbLike } from './reporting-subject.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

const LONGEST_TAIL = 22;

export function closingCredit(scene: Scene, sentence: Sentence, end: number): Reported | null {
  for (let i = sentence.first + 2; i < end; i++) {
    if ((scene.markOf[i] ?? -1) >= 0 || !isFinal(scene, i, sentence.first)) continue;
    const found = subjectFirst(scene, sentence, i, end) ?? verbFirst(scene, sentence, i, end);
    if (found !== null) return found;
  }
  return null;
}

/** A finite verb that can stand behind what was said; "put" in "as she put it". */
function isFinal(scene: Scene, i: number, limit: number): boolean {
  const t = scene.prepared.tokens;
  const w = wordAt(t, i);
  if (w === 'put' || w === 'puts') return wordAt(t, i + 1) === 'it';
  if (((REPORTING.get(w) ?? 0) & FINAL) === 0 || w.endsWith('ing') || isInsideName(scene, i)) return false;
  if (isDoneTo(t, i) || isToWhom(t, i)) return false;
  return !NOUN_TOO.has(w) || isVerbLike(scene, i - 1, limit);
}

/** `who is said to be her cousin`, `he was told`: who stands before it does not speak. */
function isDoneTo(t: Tokens, i: number): boolean {
  let at = i - 1;
  while (i - at < 4 && /^(?:also|often|later|once|not|still|first|\p{L}{3,}ly)$/u.test(wordAt(t, at))) at--;
  return /^(?:is|are|was|were|be|been|being)$/.test(wordAt(t, at)) && !wordAt(t, i).endsWith('ing');
}

/** `to whom the governors answered, died in 2003`: a verb of what is told of another. */
function isToWhom(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 8 && t.kind[k] === WORD; k--) if (wordAt(t, k) === 'whom') return true;
  return false;
}

/** `…, the union said [on Friday]` and `…, the union said, …`. */
function subjectFirst(scene: Scene, sentence: Sentence, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  const who = wholeSubject(scene, i, sentence.first);
  if (who === null || /^(?:who|which|that|and)$/.test(wordAt(t, who.first))) return null;
  const at = who.first - 1;
  const as = wordAt(t, at) === 'as';
  if (!as && !/^[,—–-]$/.test(wordAt(t, at)) && !isClosingMark(scene, at)) return null;
  const tail = tailEnd(scene, /^puts?$/.test(wordAt(t, i)) ? i + 2 : i + 1, end, /^t[eo]l/.test(wordAt(t, i)));
  if (tail === null) return null;
  const start = as && /^[,—–-]$/.test(wordAt(t, at - 1)) ? at - 1 : at;
  return around(
    scene,
    sentence,
    end,
    { first: isClosingMark(scene, start) ? start + 1 : start, end: tail },
    { first: i, end: i + 1 },
    who,
  );
}

/** A word that can stand in a noun phrase: no mark, no auxiliary, no verb of saying. */
const isNounish = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && !REPORTING.has(wordAt(t, i)) && !AUXILIARIES.has(wordAt(t, i));

/** The subject up to the comma before it, where only a few words that are no verb stand between: `, advisers to the minister say`. */
function wholeSubject(scene: Scene, i: number, limit: number): TokenSpan | null {
  const t = scene.prepared.tokens;
  const who = subjectBefore(t, scene.names, i, limit);
  if (who === null) return null;
  let first = who.first;
  while (first > limit && who.first - first < 6 && isNounish(t, first - 1)) first--;
  const joined = /^(?:to|by|with|at|on|from|into|about|against)$/.test(wordAt(t, who.first - 1));
  return joined && wordAt(t, first - 1) === ',' ? { first, end: who.end } : who;
}

/** `…, said Mira Talven, head of the union.` */
function verbFirst(scene: Scene, sentence: Sentence, i: number, end: number): Reported | null {
  const t = scene.prepared.tokens;
  if (wordAt(t, i - 1) !== ',' && !isClosingMark(scene, i - 1) && !isUnpunctuated(scene, i, end)) return null;
  // `The harbour board, which ran the quay before the war, says it kept no book`: who speaks stands before the aside.
  if (isBehindAside(t, i, sentence.first)) return null;
  // `Talven told a news conference`: whom one tells stands behind the verb, never who speaks.
  if (((REPORTING.get(wordAt(t, i)) ?? 0) & TOLD) !== 0) return null;
  const who = subjectAfter(t, scene.names, i + 1);
  if (
    who === null ||
    NO_SUBJECT.has(wordAt(t, who.first)) ||
    who.end > end ||
    hasFiniteAuxiliary(t, who.first + 1, who.end)
  )
    return null;
  if (who.end < end && !/^[,(]$/.test(wordAt(t, who.end)) && !TAIL.has(wordAt(t, who.end))) return null;
  const own = subjectBefore(t, scene.names, i, sentence.first);
  if (own !== null && own.first <= sentence.first + 1) return null;
  const first = wordAt(t, i - 1) === ',' ? i - 1 : i;
  return around(scene, sentence, end, { first, end }, { first: i, end: i + 1 }, who);
}

/** Behind `, which …,` or `, who …,`. */
function isBehindAside(t: Tokens, i: number, limit: number): boolean {
  if (wordAt(t, i - 1) !== ',') return false;
  for (let k = i - 2; k > limit && i - k < LONGEST_TAIL; k--)
    if (wordAt(t, k) === ',') return /^(?:which|who|whose|where)$/.test(wordAt(t, k + 1));
  return false;
}

/** `… at night said Mira Talven` with its comma lost: a person's name behind the verb ends the sentence. */
function isUnpunctuated(scene: Scene, i: number, end: number): boolean {
  const name = scene.names.list[scene.names.at[i + 1] ?? -1];
  return (
    name !== undefined &&
    name.end === end &&
    name.kind !== 'body' &&
    /^(?:said|says|added|wrote)$/.test(wordAt(scene.prepared.tokens, i))
  );
}

const isClosingMark = (scene: Scene, i: number): boolean => {
  const mark = scene.markOf[i] ?? -1;
  return mark >= 0 && scene.marks[mark]?.close === i;
};

/** Words of time, place and hearers behind the verb, to the comma or the sentence's end; null where a clause follows. */
function tailEnd(scene: Scene, from: number, end: number, told: boolean): number | null {
  const t = scene.prepared.tokens;
  if (from >= end) return end;
  if (wordAt(t, from) === ',') return from;
  if (!told && !TAIL.has(wordAt(t, from)) && t.kind[from] !== 2 && !wordAt(t, from).endsWith('ly')) return null;
  for (let i = from; i < end && i < from + LONGEST_TAIL; i++) {
    if (wordAt(t, i) === ',' && !(t.kind[i + 1] === 2)) return i;
    if (/^(?:that|to|whether|how|why)$/.test(wordAt(t, i)) && !(wordAt(t, i) === 'to' && i === from)) return null;
    if ((scene.markOf[i] ?? -1) >= 0 || /^[;:]$/.test(wordAt(t, i))) return null;
    if (told && /^(?:he|she|they|it)$/.test(wordAt(t, i))) return null;
  }
  return end - from <= LONGEST_TAIL ? end : null;
}

const NO_SUBJECT = new Set(
  'that he she they it i we of in on at to for many some most about there this these what no nothing anything much more less little so otherwise yes'.split(
    ' ',
  ),
);

const TAIL = new Set(
  'in on at during to through via after before of about last this monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later recently when while as by from again repeatedly then here there afterward afterwards'.split(
    ' ',
  ),
);

function around(
  scene: Scene,
  sentence: Sentence,
  end: number,
  credit: TokenSpan,
  cue: TokenSpan,
  who: TokenSpan,
): Reported | null {
  const t = scene.prepared.tokens;
  let first = behindDateline(scene, sentence.first, credit.first);
  while (first < credit.first && /^[“"‘'«»”’,)]$/.test(wordAt(t, first)) && (scene.markOf[first] ?? -1) < 0) first++;
  const before = { first, end: credit.first };
  const behind = { first: credit.end + 1, end };
  const quoted = quotedBehind(scene, behind);
  if (quoted !== null && hasVerb(t, before)) {
    const own = quoted.who === null ? { cue, who } : { cue: quoted.cue, who: quoted.who, quotedBy: { who, cue } };
    return { content: [before], why: WHY, ...own };
  }
  const interrupts =
    behind.end - behind.first > 2 &&
    !(/^(?:and|but)$/.test(wordAt(t, behind.first)) && keepsSilent(t, behind.first + 1));
  if (!interrupts && !hasVerb(t, before)) return null;
  if (interrupts && !hasVerb(t, behind) && !hasVerb(t, before)) return null;
  if (interrupts && isFrame(t, before)) return { content: [behind], cue, who, why: WHY };
  if (isMarked(scene, before)) return null;
  return {
    content: interrupts && !isMarked(scene, behind) ? [before, behind] : [before],
    cue,
    who,
    why: WHY,
  };
}

/** `TARSEL, 4 May (Harbour Wire) - [Six men were shot]`: where and when it was written is nobody's words. */
function behindDateline({ prepared: { tokens: t } }: Scene, first: number, limit: number): number {
  if (!/^\p{Lu}/u.test(t.text.slice(t.from[first], t.to[first]))) return first;
  for (let k = first + 1; k < Math.min(limit, first + LONGEST_DATELINE); k++) {
    const words = t.text.slice(t.from[k], t.to[k]);
    if (/^(?:-|--|—|–|_)$/.test(words) && (t.gap[k] ?? 0) > 0 && ((t.gap[k + 1] ?? 0) > 0 || words !== '-')) {
      const isHead = wordAt(t, k - 1) === ')' || /^\p{Lu}[\p{Lu}.]+$/u.test(t.text.slice(t.from[k - 1], t.to[k - 1]));
      return isHead || (/^\p{Lu}{3,}$/u.test(t.text.slice(t.from[first], t.to[first])) && t.kind[k - 1] !== WORD)
        ? k + 1
        : first;
    }
    if (t.kind[k] === WORD && !/^[\p{Lu}\p{N}]/u.test(words) && !/^(?:of|the|de|al|la|del)$/.test(words)) return first;
  }
  return first;
}
const LONGEST_DATELINE = 14;

/** `…, the agency reported, [quoting the coroner]`: whose words they are, where it is a person or a body and no paper or fear. */
function quotedBehind(scene: Scene, { first, end }: TokenSpan): { cue: TokenSpan; who: TokenSpan | null } | null {
  const t = scene.prepared.tokens;
  if (!/^(?:quoting|citing)$/.test(wordAt(t, first))) return null;
  const who = subjectAfter(t, scene.names, first + 1);
  const cue = { first, end: first + 1 };
  if (who === null || who.end > end) return { cue, who: null };
  for (let i = who.first; i < who.end; i++)
    if ((scene.names.at[i] ?? -1) >= 0 || isPersonNoun(wordAt(t, i)) || /^(?:officials|sources)$/.test(wordAt(t, i)))
      return { cue, who };
  return { cue, who: null };
}

const WHY = 'the verb of saying closes or interrupts the sentence';

/** `But in recent days, advisers say, …`: words of time and place before the credit belong to the writer. */
const isFrame = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first < 9 &&
  !hasFiniteAuxiliary(t, first + 1, end) &&
  /^(?:but|and|in|on|at|during|after|before|since|for|by|with|yet|still|meanwhile|however|then|also|later|earlier|last|this)$/.test(
    wordAt(t, first),
  );

const isMarked = (scene: Scene, { first, end }: TokenSpan): boolean => {
  const mark = scene.markOf[first] ?? -1;
  return mark >= 0 && (scene.markOf[end - 1] ?? -1) === mark;
};
