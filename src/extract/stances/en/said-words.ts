// What somebody's words deny, own to or lay on another without a verb that says so: `nobody had died`, `there were no secret prisons`, `the reports were invented`, `I never held a
// gun`, `we fired on the crowd`, `the mayor was responsible for the fire`. In: the words of a quotation, in marks or reported. Out: the clauses that do, and which stance each is. What is
// known or not known is read by ignorance.ts.

import { OF_AN_ALIBI } from '../../../model/claim.ts';
import { nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { SaidWords } from '../taken.ts';
import { deniesDeed } from './denied-deeds.ts';
import { behindDay, isElsewhere } from './elsewhere.ts';
import { excuses, sendsToOthers } from './excuses.ts';
import { justifies, makesFew, makesOneselfSmall, saysAllWell } from './justifications.ts';
import { asideEnd, deniesAny } from './negated-clauses.ts';
import { accountsForIt } from './other-versions.ts';
import { deniesOwn, laysOn, OWN, ownsTo, type Speaking } from './own-deeds.ts';
import { holds } from './toward.ts';

/** How far into a clause the words that tell may stand. */
const REACH = 16;

export function saidInEnglish(prepared: PreparedText, said: TokenSpan, speaking: Speaking): readonly SaidWords[] {
  const { tokens: t, sentenceOf, sentences } = prepared;
  return clausesOf(t, said, (i) => sentences[sentenceOf[i] ?? -1]?.end ?? said.end).flatMap(
    (all): readonly SaidWords[] => {
      const made = madeToSay(prepared, all);
      return made === null
        ? saidIn(t, all, speaking)
        : saidIn(t, made.said, { ...speaking, isVoice: true, isAnswering: false, isDirect: false }).map((one) => ({
            ...one,
            by: made.by,
          }));
    },
  );
}

/** `In May [your harbour office] wrote [that nobody was searched]`: another is made to say it. */
function madeToSay(
  prepared: PreparedText,
  { first, end }: TokenSpan,
): { readonly by: TokenSpan; readonly said: TokenSpan } | null {
  const t = prepared.tokens;
  for (let k = first + 1; k < Math.min(end - 2, first + REACH); k++) {
    if (!SAYS_THAT.test(wordAt(t, k)) || wordAt(t, k + 1) !== 'that') continue;
    const by = nounPhraseBefore(prepared, k, first);
    return by === null || /^(?:i|we|it|you|this|that|which|who)$/.test(wordAt(t, by.first)) || !isParty(prepared, by)
      ? null
      : { by, said: trimmed(t, { first: k + 2, end }) };
  }
  return null;
}
const SAYS_THAT =
  /^(?:said|says|wrote|writes|stated|states|claimed|claims|insisted|announced|declared|testified|swore)$/;

function saidIn(t: Tokens, clause: TokenSpan, speaking: Speaking): readonly SaidWords[] {
  if (
    /\?/.test(wordAt(t, clause.end - 1)) ||
    wordAt(t, clause.end) === '?' ||
    /^(?:if|unless|whether|suppose)$/.test(wordAt(t, clause.first)) ||
    (speaking.isDirect && tellsOfAnother(t, clause.first))
  )
    return [];
  const opening = behindTopic(t, clause);
  const reach = { first: opening, end: Math.min(clause.end, opening + REACH + asideIn(t, opening, clause.end)) };
  if (isElsewhere(t, reach, speaking.isVoice)) return [{ stance: 'denies', toward: clause, reason: OF_AN_ALIBI }];
  if (
    !isUnpunished(t, clause) &&
    !isSuffered(t, reach) &&
    (deniesDeed(t, reach) ||
      deniesOwn(t, behindDay(t, reach), speaking) ||
      neverGot(t, behindDay(t, reach), speaking) ||
      (speaking.isVoice && deniesAny(t, reach, speaking.isAnswering)))
  )
    return [{ stance: 'denies', toward: clause, reason: 'the words say that it was not so' }];
  if (speaking.isVoice && makesFew(t, reach))
    return [{ stance: 'denies', toward: clause, reason: 'the words say that they were few' }];
  if (speaking.isVoice && saysAllWell(t, reach))
    return [{ stance: 'denies', toward: clause, reason: 'the words say that they were treated well' }];
  if (neverReached(t, reach) || (speaking.isVoice && (isUnknown(t, clause) || hasNoRecord(t, reach))))
    return [{ stance: 'claimsIgnorance', toward: clause, reason: 'the words say that it was not known' }];
  if (!isOfOthers(t, reach, speaking) && ownsTo(t, reach, speaking))
    return [{ stance: 'admits', toward: clause, reason: 'the words own to it' }];
  if (laysOn(t, reach) || (speaking.isVoice && sendsToOthers(t, reach)))
    return [{ stance: 'accuses', toward: clause, reason: 'the words lay it on somebody' }];
  if (
    makesOneselfSmall(t, reach, speaking) ||
    (speaking.isVoice && (accountsForIt(t, clause) || justifies(t, clause) || excuses(t, clause)))
  )
    return [{ stance: 'explains', toward: clause, reason: 'the words say by what it came about' }];
  return [];
}

/** `“[He says] he was abroad,” said the mayor`: his alibi is not the mayor's. */
const tellsOfAnother = (t: Tokens, first: number): boolean =>
  /^(?:he|she|they)$/.test(wordAt(t, first)) && /^(?:say|says|said|claims?|claimed)$/.test(wordAt(t, first + 1));

/** Tokens of a relative clause between two commas, before anything is told. */
function asideIn(t: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < Math.min(end, first + REACH); k++) {
    const aside = asideEnd(t, k, end);
    if (aside !== null) return aside - k;
  }
  return 0;
}

/** `With regard to the third question, [no order was given]`: of what an answer is, before it. */
function behindTopic(t: Tokens, { first, end }: TokenSpan): number {
  const two = `${wordAt(t, first)} ${wordAt(t, first + 1)}`;
  if (!TOPIC.test(two)) return first;
  for (let k = first + 2; k < Math.min(end - 2, first + REACH); k++) if (/^[,:]$/.test(wordAt(t, k))) return k + 1;
  return first;
}
const TOPIC =
  /^(?:with (?:regard|respect|reference)|in (?:regard|respect|relation)|as (?:to|for|regards|concerns)|(?:regarding|concerning|about|on) \S+)$/;

/** `“They shot them by the sheds,” said the witness`: in marks “they” is not who speaks. */
const isOfOthers = (t: Tokens, { first }: TokenSpan, { isDirect }: Speaking): boolean =>
  isDirect && /^(?:he|she|they|his|her|their)$/.test(wordAt(t, first));

/** Those who tell what was done to them or theirs. */
const HARMED = new Set(
  'families relatives survivors residents villagers witnesses mothers fathers widows parents prisoners inmates detainees victims lawyers lawyer survivor resident witness prisoner widow mother brother sister father son daughter wife husband cousin uncle خانواده خانواده‌های بازمانده بازماندگان شاهد شاهدان مادر پدر وکیل زندانی ساکنان اهالی همسر برادر خواهر فرزند روستاییان'.split(
    ' ',
  ),
);

/** Whether a speaker is named as one of them. */
export const isHarmed = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\u200c]+/u)
    .some((one) => HARMED.has(one));

/** Sentences, and what `and that`, `;` begin anew; without "that" before and marks behind. */
function clausesOf(t: Tokens, { first, end }: TokenSpan, sentenceEnd: (i: number) => number): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  for (let from = first; from < end; ) {
    const limit = Math.min(end, Math.max(from + 1, sentenceEnd(from)));
    let until = from + 1;
    while (until < limit && wordAt(t, until) !== ';' && !(/^(?:and|but)$/.test(wordAt(t, until)) && isAnew(t, until)))
      until++;
    const clause = trimmed(t, { first: from, end: until });
    if (clause.end > clause.first) clauses.push(clause);
    from = until;
  }
  return clauses;
}

/** `and [that] …`, `but [he never] …`, `and [knew nothing]`, `, and [no burial] …`. */
const isAnew = (t: Tokens, i: number): boolean =>
  wordAt(t, i + 1) === 'that' ||
  OWN.test(wordAt(t, i + 1)) ||
  /^(?:knew|heard)$/.test(wordAt(t, i + 1)) ||
  (/^(?:had|has)$/.test(wordAt(t, i + 1)) && /^(?:no|not|never)$/.test(wordAt(t, i + 2))) ||
  (wordAt(t, i - 1) === ',' && /^(?:no|nobody|none)$/.test(wordAt(t, i + 1)));

function trimmed(t: Tokens, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  while (first < end && /^(?:that|and|but|[,;:“"‘'.…–—-])$/.test(wordAt(t, first))) first++;
  while (end > first && /^[.,!;:…”"’–—]$/.test(wordAt(t, end - 1))) end--;
  return { first, end };
}

/** `no such report ever reached my desk` */
function neverReached(t: Tokens, { first, end }: TokenSpan): boolean {
  if (!/^(?:no|none|not)$/.test(wordAt(t, first))) return false;
  for (let k = first + 1; k < end; k++)
    if (wordAt(t, k) === 'reached' || (/^(?:came|come)$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'to'))
      return (
        [k + 1, k + 2].some((n) => /^(?:me|us|my|our|him|her|his|them|their)$/.test(wordAt(t, n))) &&
        holds(t, { first, end: k }, PAPERS, k - first)
      );
  return false;
}

/** `the Mayor’s Office [has no trace of] such a paper` */
function hasNoRecord(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end - 3; k++)
    if (/^(?:has|have|had|holds|hold)$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'no')
      return /^(?:records?|trace)$/.test(wordAt(t, k + 2)) && /^(?:of|that)$/.test(wordAt(t, k + 3));
  return false;
}

/** `they may be old or not, [we do not know]` */
const isUnknown = (t: Tokens, { first, end }: TokenSpan): boolean =>
  wordAt(t, end - 1) === 'know' &&
  (wordAt(t, end - 2) === 'not' || /n['’]t$/.test(wordAt(t, end - 2))) &&
  [end - 3, end - 4].some((k) => k > first && /^(?:i|we)$/.test(wordAt(t, k)));

/** `I never received any list`, `he got no letter`, `we never saw that order`: what those who speak say not to have had. */
function neverGot(t: Tokens, { first, end }: TokenSpan, { isDirect }: Speaking): boolean {
  if (!OWN.test(wordAt(t, first)) || (isDirect && /^(?:he|she|they)$/.test(wordAt(t, first)))) return false;
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    if (!/^(?:received?|got|get|saw|seen|see)$/.test(wordAt(t, k))) continue;
    const negated = [k - 1, k - 2].some((n) => n > first && /^(?:never|not)$|n['’]t$/.test(wordAt(t, n)));
    const none = /^(?:no|neither)$/.test(wordAt(t, k + 1));
    return (
      (negated || none) &&
      (wordAt(t, k + 1) === 'it' ? k + 1 : 0) + Number(holds(t, { first: k + 1, end }, PAPERS, 5)) > 0
    );
  }
  return false;
}
const PAPERS = new Set(
  'list lists paper papers order orders instruction instructions telegram telegrams cable memo memorandum request requests petition petitions notification notifications report reports letter letters complaint complaints message messages information news call calls document documents warning warnings notice'.split(
    ' ',
  ),
);

/** That nobody was punished or taken to court is what the harmed say. */
function isUnpunished(t: Tokens, span: TokenSpan): boolean {
  return holds(t, span, UNPUNISHED, REACH) || (holds(t, span, TAKEN_IN, REACH) && holds(t, span, OVER, REACH));
}
const UNPUNISHED = new Set(
  'charged tried punished convicted sentenced warned told informed prosecuted accountable'.split(' '),
);
const TAKEN_IN = new Set('arrested detained held'.split(' '));
const OVER = new Set('for over connection'.split(' '));
/** `They never told me`: what was not done to the speaker; not what was not done `by me`. */
function isSuffered(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) if (/^(?:me|us)$/.test(wordAt(t, k)) && wordAt(t, k - 1) !== 'by') return true;
  return false;
}
