// The answer by its words alone, whoever gave it: `received no reply`, `Nothing.`, `acknowledged receipt`, `in a reply dated …`, `sent back a two-page answer`, `did not appear`. In: the tokens of a
// sentence and a place. Out: what became of a message, or null. Verbs whose subject has to be the one asked are read in answers.ts.

import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { isNegativeForm } from '../../text/en/grammar.data.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Answer, Sent } from '../sent.ts';
import { ANSWER_NOUNS } from './words.data.ts';

export type Match = { readonly answer: Answer; readonly at: number };

export const ANSWERING =
  /^(?:respond|responds|responded|responding|reply|replies|replied|replying|answer|answers|answered|answering|react|reacted)$/;

const behind = (t: Tokens, k: number): string => t.norm.slice(k + 1, k + 5).join(' ');

/** `She wrote in 1956. Nothing.`, `not a word came`, `no word from him`, `returned unopened`. */
export function nothingAt(t: Tokens, k: number, { first, end }: TokenSpan): Match | null {
  const w = wordAt(t, k);
  const opens = k === first || wordAt(t, k - 1) === ',';
  const alone = w === 'nothing' && opens && (k + 1 >= end || /^[.;!]$/.test(wordAt(t, k + 1)));
  const said =
    w === 'word' &&
    /^(?:a|no)$/.test(wordAt(t, k - 1)) &&
    /^(?:no|not)$/.test(wordAt(t, wordAt(t, k - 1) === 'a' ? k - 2 : k - 1));
  const back = w === 'unopened' && /^(?:returned|back|came)$/.test(wordAt(t, k - 1));
  // `nothing has come since`, `are still waiting`, `is waiting to this day`
  const came = w === 'nothing' && /^(?:(?:has|had) )?(?:ever )?(?:come|came|followed)\b/.test(behind(t, k));
  const waits =
    w === 'waiting' &&
    wordAt(t, k - 1) === 'still' &&
    /^(?:[.;,!”"]|for (?:an?|the|any|his|her|their|its) (?:\w+ )?(?:answer|reply|response))/.test(behind(t, k) || '.');
  return alone || said || back || came || waits ? { answer: 'none', at: k } : null;
}

/** `— Reply 22 August: …`, `Answered 9 Feb. by Mr …`: as a register notes it. */
export function registeredAt({ prepared: { tokens: t }, dates }: Found, k: number, { first }: TokenSpan): Match | null {
  if (!/^(?:reply|answer|response|answered|replied)$/.test(wordAt(t, k))) return null;
  const opens = k === first || /^[—–;-]$/.test(wordAt(t, k - 1));
  const at = t.from[k + 1] ?? 0;
  const dated = dates
    .slice(firstFrom(dates, at))
    .some((date) => date.from === at || date.from === (t.from[k + 2] ?? -1));
  return opens && dated ? { answer: 'given', at: k } : null;
}

/** `acknowledged receipt`, `an evasive reply`, `replied to only two of them`. */
export function partlyAnsweredAt(t: Tokens, k: number): Match | null {
  const w = wordAt(t, k);
  const receipt =
    w === 'receipt' && /^(?:acknowledg|confirm)/.test(wordAt(t, k - 1)) && !/^(?:never|not)$/.test(wordAt(t, k - 2));
  // `gave us a receipt`, `were given a receipt`
  const slip =
    w === 'receipt' &&
    wordAt(t, k - 1) === 'a' &&
    [2, 3].some(
      (n) =>
        /^(?:gave|given|handed|issued|got)$/.test(wordAt(t, k - n)) && !/^(?:not|never)$/.test(wordAt(t, k - n - 1)),
    );
  const thin = ANSWER_NOUNS.has(w) && /^(?:evasive|partial|incomplete|inadequate|vague)$/.test(wordAt(t, k - 1));
  const only = ANSWERING.test(w) && wordAt(t, k + 1) === 'to' && wordAt(t, k + 2) === 'only';
  if (receipt || slip) return { answer: 'acknowledged', at: k };
  return thin || only ? { answer: 'partial', at: k } : null;
}

/** `We were told that access would not be granted`, of what was asked. */
export function toldNoAt(t: Tokens, { asks }: Sent, k: number, { first }: TokenSpan): Match | null {
  if (!/^(?:granted|given|allowed|permitted|provided|disclosed|released)$/.test(wordAt(t, k))) return null;
  if (wordAt(t, k - 1) !== 'be' || wordAt(t, k - 2) !== 'not' || !/^(?:would|could|will)$/.test(wordAt(t, k - 3)))
    return null;
  const subject = wordAt(t, k - 4);
  const asked = asks.some((span) => t.norm.slice(span.first, span.end).includes(subject));
  const told = t.norm.slice(first, k - 4).some((w) => /^(?:told|informed|replied|answered|said|wrote)$/.test(w));
  return asked && told && subject.length > 3 ? { answer: 'refused', at: k } : null;
}

/** `In a reply dated 9 January, the minister said that …`; "but gave no …" makes it a part of one. */
export function inReplyAt(t: Tokens, k: number, { end }: TokenSpan): Match | null {
  if (!/^(?:reply|response|answer)$/.test(wordAt(t, k))) return null;
  const opens = /^(?:a|an|his|her|its|their|the|written|official|brief)$/.test(wordAt(t, k - 1));
  if (!opens || (!/^(?:in)$/.test(wordAt(t, k - 2)) && wordAt(t, k - 3) !== 'in')) return null;
  for (let n = k; n < end; n++)
    if (wordAt(t, n) === 'but' && /^(?:gave|provided|offered|said|did|without)$/.test(wordAt(t, n + 1)))
      return { answer: 'partial', at: k };
  return { answer: 'given', at: k };
}

/** What one who is summoned does. */
const STAYING = /^(?:appear|attend|comply|testify|report)$/;
/** `He did not appear`, of one who was to. */
export const stayedAwayAt = (t: Tokens, { asks }: Sent, k: number): Match | null =>
  STAYING.test(wordAt(t, k)) &&
  (isNegativeForm(wordAt(t, k - 1)) ||
    /^(?:not|never)$/.test(wordAt(t, k - 1)) ||
    /^(?:failed|refused)$/.test(wordAt(t, k - 2))) &&
  asks.some(({ first }) => STAYING.test(wordAt(t, first + 1)))
    ? { answer: wordAt(t, k - 2) === 'refused' ? 'refused' : 'none', at: k }
    : null;

/** `received no reply`, `without a response`, `yet to receive an answer`, `went unanswered`, `fell on deaf ears`, `not one of them got a response`. */
export function noAnswerAt(t: Tokens, k: number, { first, end }: TokenSpan): Match | null {
  const w = wordAt(t, k);
  if (w === 'turned' && wordAt(t, k + 1) === 'down' && /^(?:was|were|been|being)$/.test(wordAt(t, k - 1)))
    return { answer: 'refused', at: k };
  if (/^(?:unanswered|unheeded|unacknowledged)$/.test(w) || (w === 'deaf' && wordAt(t, k + 1) === 'ears'))
    return { answer: 'none', at: k };
  if (w === 'silence' && /^(?:with|by)$/.test(wordAt(t, k - 1))) return { answer: 'none', at: k };
  if (
    ANSWERING.test(w) &&
    wordAt(t, k - 1) === 'to' &&
    /^(?:yet|failed|fails|neglected|bothered|refused|declined|declines|refuses)$/.test(wordAt(t, k - 2)) &&
    !isForComment(t, k, end)
  )
    return { answer: /^(?:refus|declin)/.test(wordAt(t, k - 2)) ? 'refused' : 'none', at: k };
  if (!ANSWER_NOUNS.has(w) || isForComment(t, k, end)) return null;
  for (let n = k - 1; n >= Math.max(first, k - 4); n--) {
    const before = wordAt(t, n);
    if (before === 'no' || before === 'without' || before === 'await' || before === 'awaiting' || before === 'awaits')
      return { answer: 'none', at: k };
    if (/^(?:[,.;:]|in|to|the|his|her|their|its)$/.test(before)) break;
  }
  for (let n = k - 1; n >= Math.max(first, k - 9); n--) {
    if (/^[,.;:]$/.test(wordAt(t, n))) break;
    if (
      /^(?:never|none|neither|nobody)$/.test(wordAt(t, n)) ||
      isNegativeForm(wordAt(t, n)) ||
      (wordAt(t, n) === 'yet' && wordAt(t, n + 1) === 'to') ||
      (wordAt(t, n) === 'not' && wordAt(t, n + 1) === 'one') ||
      (wordAt(t, n) === 'not' && /^(?:received|get|gotten|receive|had|have)$/.test(wordAt(t, n + 1)))
    )
      return { answer: 'none', at: k };
  }
  return null;
}

export const isForComment = (t: Tokens, k: number, end: number): boolean => {
  for (let n = k + 1; n < Math.min(end, k + 9); n++)
    if (/^(?:comment|comments|interview|interviews|calls|questions|reporters|journalists)$/.test(wordAt(t, n)))
      return true;
  return false;
};

/** `A reply came on 3 May`, `sent back a two-page answer refusing it`, `received an answer from the ministry`, `the ministry’s reply, dated 3 May, says`. */
export function cameAt(t: Tokens, k: number, { first, end }: TokenSpan): Match | null {
  if (!/^(?:reply|response|answer)$/.test(wordAt(t, k)) || isForComment(t, k, end)) return null;
  if (/^(?:no|any|further|that|to|for|of|your)$/.test(wordAt(t, k - 1))) return null;
  const sentBack = verbBefore(t, k, first);
  const arrived = /^(?:came|arrived|reached|dated|received)$/.test(wordAt(t, wordAt(t, k + 1) === ',' ? k + 2 : k + 1));
  const was = /^(?:was|were)$/.test(wordAt(t, k + 1)) && /^(?:received|sent|given|dated)$/.test(wordAt(t, k + 2));
  if (!sentBack && !arrived && !was) return null;
  for (let n = k + 1; n < Math.min(end, k + 7); n++) {
    if (/^(?:refusing|rejecting|declining|denying)$/.test(wordAt(t, n))) return { answer: 'refused', at: k };
    if (/^[.;]$/.test(wordAt(t, n))) break;
  }
  return { answer: 'given', at: k };
}

/** `sent back [a two-page answer]`, `received [a reply]`, not `had not received [a reply]`. */
function verbBefore(t: Tokens, noun: number, first: number): boolean {
  for (let n = noun - 1; n >= Math.max(first, noun - 7); n--) {
    if (/^(?:sent|received|got|issued|provided|submitted|returned|gave)$/.test(wordAt(t, n)))
      return ![1, 2, 3].some(
        (back) => isNegativeForm(wordAt(t, n - back)) || /^(?:not|never|nor|neither|to)$/.test(wordAt(t, n - back)),
      );
    if (/^(?:[,.;:]|that|which|who|and|but)$/.test(wordAt(t, n))) return false;
  }
  return false;
}

/** `asked the court for it [and was refused]`: who asked is told no. */
export const turnedAwayAt = (t: Tokens, k: number, same: boolean): Match | null =>
  same &&
  /^(?:refused|rebuffed|denied)$/.test(wordAt(t, k)) &&
  wordAt(t, k - 1) === 'was' &&
  /^(?:and|but)$/.test(wordAt(t, k - 2))
    ? { answer: 'refused', at: k }
    : null;
