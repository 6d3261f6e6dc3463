// A post given, held or lost by a verb: `Mavik was (the) head of the union` · `they appointed Mavik (as) minister` · `Mavik was sworn in as minister` · `resigned as`
// · `held the post of minister` · `his replacement as minister`. In: the text and a post phrase. Out: who, and what the verb makes of the post.

import type { Mention } from '../../../model/mention.ts';
import { isPastForm } from '../../text/en/noun-phrase.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { isAgent, officeFrame } from './own-subject.ts';
import { ownerBefore } from './owner-before.ts';
import {
  appositionAfter,
  canBePerson,
  type Holder,
  holderAt,
  holderNamed,
  holderUnnamed,
  loneSurname,
  nameFrom,
  namesInList,
  nameUpTo,
} from './persons.ts';
import { cueBefore, fits } from './post-cue.ts';
import type { PostPhrase } from './post-phrase.ts';
import { ofMainClause, sentenceSubject } from './sentence-subject.ts';
import { COPULAS, OFFICE_VERBS, POSSESSIVES, SUCCEEDING, SUCCESSION_NOUNS } from './words.data.ts';

export type Course = 'is' | 'was' | 'then' | 'begins' | 'holds' | 'held' | 'ends' | 'stands' | 'designated';

export interface ByVerb {
  readonly holder: Holder;
  readonly course: Course;
  readonly at: TokenSpan;
  /** Behind this token dates are of the post. */
  readonly datesFrom: number;
  readonly head: number;
  readonly clauseEnd: number;
  readonly negated: boolean;
  /** `has been`, `has remained`: up to the day of the document. */
  readonly perfect: boolean;
  readonly after: Mention | null;
  readonly before: Mention | null;
  readonly why: string;
}

export function byVerb(prepared: PreparedText, phrase: PostPhrase): readonly ByVerb[] {
  const t = prepared.tokens;
  const sentence = prepared.sentences[prepared.sentenceOf[phrase.first] ?? 0];
  const cue = sentence === undefined || isAgent(t, phrase.first) ? null : cueBefore(t, phrase.first, sentence.first);
  if (sentence === undefined || cue === null) return [];
  if (cue.noun !== null) return byNoun(prepared, phrase, cue.noun, sentence);
  if (cue.verb === null) return [];
  if (SUCCEEDING.has(wordAt(t, cue.verb)) && cue.as) return succession(prepared, phrase, cue.verb);
  if (isUnreached(t, cue.verb)) return [];
  if (COPULAS.has(wordAt(t, cue.verb))) return byCopula(prepared, phrase, cue.verb);
  const found = byOfficeVerb(prepared, phrase, cue.verb, cue.as);
  return found === null ? [] : [found];
}

/** One subject; `A and B were the ministers`: all whom a subject of several names, for a post in the plural. */
function byCopula(prepared: PreparedText, phrase: PostPhrase, verb: number): readonly ByVerb[] {
  const t = prepared.tokens;
  const frame = officeFrame(prepared, verb);
  // `Rell and Quill were the doctor and the chaplain`: one post is not of the man named last.
  if (/^(?:were|are)$/.test(wordAt(t, verb)) && !phrase.plural) return [];
  const several = phrase.plural && wordAt(t, phrase.first - 1) !== 'of';
  const named = several && frame.subject !== null ? namesInList(prepared, frame.subject.first, frame.subject.end) : [];
  const one = several ? null : subjectHolder(prepared, frame, verb);
  const holders = named.length > 1 ? named.map((name) => holderNamed(prepared, name)) : one === null ? [] : [one];
  const w = wordAt(t, verb);
  // `had been mayor` is over; `had been mayor since 2010` goes on at the time told.
  const before = w === 'been' && wordAt(t, frame.verb.first) === 'had';
  const usedTo = w === 'be' && wordAt(t, verb - 1) === 'to' && wordAt(t, verb - 2) === 'used';
  const past =
    w === 'was' || w === 'were' || usedTo || (before && !t.norm.slice(phrase.end, frame.clauseEnd).includes('since'));
  const begins = /^(?:became|become|becomes)$/.test(w);
  const toBe =
    /^(?:be|become)$/.test(w) && wordAt(t, verb - 1) === 'to' && /^(?:is|was|are)$/.test(wordAt(t, verb - 2));
  // `ceased to be mayor`, `was no longer mayor`
  const over =
    (w === 'be' && wordAt(t, verb - 1) === 'to' && /^ceas(?:ed|es|ing)$/.test(wordAt(t, verb - 2))) ||
    (wordAt(t, verb + 1) === 'no' && wordAt(t, verb + 2) === 'longer');
  const course: Course = over
    ? 'ends'
    : toBe
      ? 'designated'
      : begins
        ? 'begins'
        : past
          ? saysThen(t, verb, phrase.first)
            ? 'then'
            : 'was'
          : before
            ? 'then'
            : 'is';
  return holders.map((holder) => {
    const one = made(prepared, phrase, frame, holder, course, `“${w}” joins person and post`);
    return over ? { ...one, negated: false } : one;
  });
}

/** `was kept from [becoming] mayor`, `failed [to become] mayor`, `dreamt of [becoming] mayor`: nobody came into the post by that. */
const isUnreached = (t: Tokens, verb: number): boolean =>
  (wordAt(t, verb) === 'becoming' && /^(?:from|of)$/.test(wordAt(t, verb - 1))) ||
  (wordAt(t, verb - 1) === 'to' && SHORT_OF.test(wordAt(t, verb - 2)));
const SHORT_OF =
  /^(?:fail(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|hop(?:es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)|aspir(?:es|ed)|tri(?:es|ed)|bid|ambition|chance|dream(?:s|ed)|campaign|right|unfit|ineligible|unable|likely|unlikely|eligible)$/;

/** `who was [then] the minister`, `at the time`: so at the time that is spoken of. */
function saysThen(t: Tokens, verb: number, end: number): boolean {
  for (let i = verb - 1; i < end; i++) if (wordAt(t, i) === 'then') return true;
  return false;
}

/** `was [not] the minister`, `has [never] been`. */
function isDenied(t: Tokens, verb: number, end: number): boolean {
  for (let i = verb; i < Math.min(end, verb + 5); i++)
    if (/^(?:not|never|neither)$|n['’]t$/.test(wordAt(t, i))) return true;
  return false;
}

/** The subject, and for "the man who was then …" the man. */
function subjectHolder(prepared: PreparedText, frame: VerbFrame, verb: number): Holder | null {
  const t = prepared.tokens;
  const who = relativeBefore(t, verb);
  if (who !== null) {
    const name = nameUpTo(prepared, wordAt(t, who - 1) === ',' ? who - 1 : who);
    if (name !== null && canBePerson(prepared, name)) return holderNamed(prepared, name);
    if (/^(?:man|woman|person|one|official|cleric|politician|figure|judge|officer)$/.test(wordAt(t, who - 1)))
      return holderUnnamed(prepared, { first: wordAt(t, who - 2) === 'the' ? who - 2 : who - 1, end: who });
  }
  return (
    ofMainClause(prepared, frame) ??
    (frame.subject === null ? null : (holderAt(prepared, frame.subject) ?? loneSurname(prepared, frame.subject))) ??
    sentenceSubject(prepared, frame.verb.first)
  );
}

function relativeBefore(t: Tokens, verb: number): number | null {
  for (let i = verb - 1; i > verb - 5 && i > 0; i--) {
    if (wordAt(t, i) === 'who') return i;
    if (t.kind[i] === MARK) return null;
  }
  return null;
}

const OF_SUBJECT =
  /^(?:became|become|becomes|assum|took|take|taking|taken|serv|act|work|spen|remain|continu|held|hold|officiat|resign|quit|step|left|leav|retire|depart|ran|run|stood|stand|campaign|rose|start|began|join|return|accept|relinquish|surrender|vacat|ceas|end|complet|finish|los|bowed)/;

function byOfficeVerb(prepared: PreparedText, phrase: PostPhrase, verb: number, as: boolean): ByVerb | null {
  const t = prepared.tokens;
  const course = OFFICE_VERBS.get(wordAt(t, verb));
  if (course === undefined || (!as && OF_SUBJECT.test(wordAt(t, verb)) && course !== 'begins')) return null;
  if (
    /^(?:left|leav|quit|took|take|taking|taken|held|hold|ran|run|stood|stand|work|start|began|join|return|accept|relinquish|surrender|vacat|ceas|end|complet|finish|los|bowed)/.test(
      wordAt(t, verb),
    ) &&
    !as
  )
    return null;
  const frame = officeFrame(prepared, verb);
  const passive = frame.voice === 'passive';
  // `named her special adviser`: whom, and not whose.
  const whom =
    !passive &&
    phrase.first === verb + 1 &&
    /^(?:her|him)$/.test(wordAt(t, phrase.first)) &&
    fits(wordAt(t, verb), 'object');
  const holder = whom
    ? holderAt(prepared, { first: phrase.first, end: phrase.first + 1 })
    : passive || OF_SUBJECT.test(wordAt(t, verb)) || (phrase.first === verb + 1 && !as)
      ? subjectHolder(prepared, frame, verb)
      : objectHolder(prepared, verb, phrase);
  if (holder === null) return null;
  const before = t.norm
    .slice(frame.verb.first - 1, phrase.first)
    .some((w) => /^(?:previously|formerly|earlier)$/.test(w));
  return made(
    prepared,
    phrase,
    frame,
    holder,
    before && course === 'holds' ? 'ends' : course,
    `“${wordAt(t, verb)}” ${course === 'ends' ? 'ends' : 'gives'} the post`,
  );
}

/** `appointed [Oren Mavik] as …`, and `appointing as minister [a member of the guild]`. */
function objectHolder(prepared: PreparedText, verb: number, phrase: PostPhrase): Holder | null {
  const t = prepared.tokens;
  for (let i = verb + 1; i < phrase.first; i++) {
    const name = nameFrom(prepared, i);
    if (name !== null && canBePerson(prepared, name)) return holderNamed(prepared, name);
    if (/^(?:him|her)$/.test(wordAt(t, i))) return holderAt(prepared, { first: i, end: i + 1 });
  }
  if (wordAt(t, phrase.first - 1) === 'as' && phrase.first - 2 === verb) {
    const name = nameFrom(prepared, phrase.end);
    if (name !== null && canBePerson(prepared, name)) return holderNamed(prepared, name);
    if (/^(?:a|an|the)$/.test(wordAt(t, phrase.end))) {
      let end = phrase.end + 1;
      while (end < phrase.end + 7 && t.kind[end] !== MARK && !/^(?:who|that|of|in|by|for)$/.test(wordAt(t, end))) end++;
      return holderUnnamed(prepared, { first: phrase.end, end });
    }
  }
  return null;
}

function made(
  prepared: PreparedText,
  phrase: PostPhrase,
  frame: VerbFrame,
  holder: Holder,
  course: Course,
  why: string,
): ByVerb {
  const sentence = prepared.sentences[prepared.sentenceOf[phrase.first] ?? 0];
  const first = Math.min(holder.span.first, frame.verb.first, phrase.first);
  const end = Math.max(phrase.end, holder.span.end);
  return {
    holder,
    course: frame.modal !== null && frame.modal !== 'to' ? 'designated' : course,
    at: {
      first:
        prepared.sentenceOf[first] === prepared.sentenceOf[phrase.first] ? first : (sentence?.first ?? phrase.first),
      end,
    },
    datesFrom: end,
    head: frame.head,
    clauseEnd: frame.clauseEnd,
    negated: frame.negated || isDenied(prepared.tokens, frame.head, phrase.first),
    perfect:
      /^(?:has|have|’s|'s)$/.test(wordAt(prepared.tokens, frame.verb.first)) ||
      wordAt(prepared.tokens, frame.head - 1) === 'has',
    after: null,
    before: null,
    why,
  };
}

/** `Mavik succeeded Quill as head of the union`, `Quill was replaced by Mavik as …`: two persons in one post. */
function succession(prepared: PreparedText, phrase: PostPhrase, verb: number): readonly ByVerb[] {
  const frame = officeFrame(prepared, verb);
  const passive = frame.voice === 'passive';
  const comes = passive ? frame.agent : frame.subject;
  const goes = passive ? frame.subject : frame.object;
  const next = comes === null ? null : holderAt(prepared, comes);
  const last = goes === null ? null : holderAt(prepared, goes);
  const why = `“${wordAt(prepared.tokens, verb)}” says who came after whom`;
  // Nobody comes after himself: a pronoun was taken for the wrong one of two.
  if (next !== null && last !== null && next.person.name !== null && next.person.name === last.person.name)
    return [{ ...made(prepared, phrase, frame, next, 'begins', why), after: null }];
  const found: ByVerb[] = [];
  if (next !== null) found.push({ ...made(prepared, phrase, frame, next, 'begins', why), after: last?.person ?? null });
  if (last !== null) found.push({ ...made(prepared, phrase, frame, last, 'ends', why), before: next?.person ?? null });
  return found;
}

/** `his role as head of …`, `Mavik’s tenure as …`, `his replacement as …`. */
function byNoun(prepared: PreparedText, phrase: PostPhrase, noun: number, sentence: TokenSpan): readonly ByVerb[] {
  const t = prepared.tokens;
  // `In his role as head of the union, Mavik …`: the name comes after.
  const own = POSSESSIVES.has(wordAt(t, noun - 1)) ? appositionAfter(prepared, phrase.end) : null;
  const owner = (SUCCESSION_NOUNS.has(wordAt(t, noun)) ? null : own) ?? ownerBefore(prepared, noun, sentence.first);
  if (owner === null) return [];
  const base = {
    head: noun,
    clauseEnd: Math.min(sentence.end, phrase.end + 12),
    negated: false,
    perfect: false,
    at: { first: Math.min(owner.span.first, noun), end: Math.max(owner.span.end, phrase.end) },
    datesFrom: Math.max(owner.span.end, phrase.end),
  };
  const succession = SUCCESSION_NOUNS.get(wordAt(t, noun));
  if (succession === undefined)
    return [
      {
        ...base,
        holder: owner,
        course:
          /^(?:former|previous|past)$/.test(wordAt(t, noun - 1)) || isEnded(t, noun, phrase.end) ? 'ends' : 'holds',
        after: null,
        before: null,
        why: `“${wordAt(t, noun)} as” gives the post`,
      },
    ];
  const holder =
    appositionAfter(prepared, phrase.end) ?? holderUnnamed(prepared, { first: owner.span.first, end: noun + 1 });
  const unnamed = holder.person.text === t.text.slice(t.from[owner.span.first], t.to[noun]) ? nameless(holder) : holder;
  const other = unnamed.person.name === null || unnamed.person.name !== owner.person.name;
  return [
    {
      ...base,
      holder: unnamed,
      course: succession === 'after' ? (isTold(t, phrase.end, sentence.end) ? 'then' : 'is') : 'ends',
      after: succession === 'after' && other ? owner.person : null,
      before: succession === 'before' && other ? owner.person : null,
      why: `“${wordAt(t, noun)}” says who came ${succession} whom`,
    },
  ];
}

/** `completed [his duty] as`, `relieved of [his duties] as`, `[Mavik’s term] as governor expired`. */
function isEnded(t: Tokens, noun: number, behind: number): boolean {
  if (/^(?:ended|expired|lapsed|finished|concluded|closed)$/.test(wordAt(t, behind))) return true;
  let i = noun - 1;
  while (noun - i < 5 && /^(?:his|her|the|that|of|from|up|official|first|second|last|whole|full)$/.test(wordAt(t, i)))
    i--;
  return OFFICE_VERBS.get(wordAt(t, i)) === 'ends' || /^(?:concluded|closed|gave|laid|served)$/.test(wordAt(t, i));
}

/** `His replacement as head of the union signed …`: told of the past, not of the day of the document. */
function isTold(t: Tokens, end: number, limit: number): boolean {
  for (let i = end; i < Math.min(limit, end + 10); i++) {
    if (/^(?:is|are|has|have|will|says|said|told)$/.test(wordAt(t, i))) return false;
    if (isPastForm(wordAt(t, i)) || /^(?:was|were|had|did)$/.test(wordAt(t, i))) return true;
  }
  return false;
}

/** The next sentence goes on with somebody, who need not be the replacement. */
const nameless = (holder: Holder): Holder => ({
  ...holder,
  person: { ...holder.person, name: null, named: 'stated', reasons: ['these words give no name'] },
});
