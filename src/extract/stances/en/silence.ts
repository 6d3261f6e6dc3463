// Phrases by which somebody says nothing to a question: `declined to comment`, `could neither confirm nor deny`, `had nothing to add`, `could not be reached for comment`. In: the text and
// the telling word. Out: the phrase.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type Phrase, phrase, type Rule } from './phrase.ts';

/** `could neither confirm nor deny the report`. */
function neither(t: Tokens, i: number): Phrase | null {
  if (!/^(?:nor|or)$/.test(wordAt(t, i - 1)) || wordAt(t, i - 2) !== 'confirm') return null;
  const first = /^(?:neither|not|to)$/.test(wordAt(t, i - 3)) ? i - 3 : i - 2;
  return phrase(
    'declinesToComment',
    /^(?:could|can|would|will|declined|refused)$/.test(wordAt(t, first - 1)) ? first - 1 : first,
    i + 1,
  );
}

/** `had nothing to add`. */
const nothingToSay = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i - 1) === 'to' &&
  /^(?:nothing|more|further)$/.test(wordAt(t, i - 2)) &&
  /^(?:had|has|have|was|nothing)$/.test(wordAt(t, i - 3))
    ? phrase('declinesToComment', wordAt(t, i - 3) === 'nothing' ? i - 4 : i - 3, i + 1)
    : null;

const isNot = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'not' || wordAt(t, i) === 'never' || /n['’]t$/.test(wordAt(t, i));

/** `was not available for comment`, `could not be reached for comment`. */
function notAvailable(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i + 1) !== 'for' || wordAt(t, i + 2) !== 'comment') return null;
  const not = wordAt(t, i) === 'unavailable' ? i : [i - 1, i - 2, i - 3].find((k) => isNot(t, k));
  return not === undefined ? null : phrase('declinesToComment', not - 1, i + 3, { sure: false });
}

const DECLINED = /^(?:declined|declines|refused|refuses|declining|refusing|unwilling)$/;
/** `declined to comment`, `had no comment`, `did not respond to a request for comment`. */
function noComment(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i - 1) === 'to' || wordAt(t, i - 1) === 'not') return refusedTo(t, i);
  if (/^(?:cannot|(?:can|ca|could|would|wo)n?['’]t)$/.test(wordAt(t, i - 1)))
    return phrase('declinesToComment', i - 1, i + 1, { sure: false });
  let k = i - 1;
  while (k > i - 4 && /^(?:immediate|further|public|official|any)$/.test(wordAt(t, k))) k--;
  if (wordAt(t, k) === 'no' && /^(?:had|has|have|made|offered|gave|issued)$/.test(wordAt(t, k - 1)))
    return phrase('declinesToComment', k - 1, i + 1);
  return wordAt(t, i - 1) === 'for' || wordAt(t, i - 1) === 'seeking' ? didNotRespond(t, i) : null;
}

function refusedTo(t: Tokens, i: number): Phrase | null {
  let to = i - 1;
  while (to > i - 4 && (isAdverb(wordAt(t, to)) || wordAt(t, to) === 'be')) to--;
  if (wordAt(t, to) === 'to' && DECLINED.test(wordAt(t, to - 1))) {
    const answered =
      wordAt(t, i) === 'answer' &&
      !/^(?:questions?|any|the|a|his|her|their|when|whether|how|why|what)$/.test(wordAt(t, i + 1));
    return answered
      ? null
      : phrase('declinesToComment', to - 1, /^(?:on|about|questions)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1);
  }
  return wordAt(t, i) === 'comment' &&
    wordAt(t, i - 1) === 'not' &&
    /^(?:would|will|did|could|can)$/.test(wordAt(t, i - 2))
    ? phrase('declinesToComment', i - 2, i + 1, { sure: false })
    : null;
}

/** `did not respond to … comment`, `has not replied to questions`. */
function didNotRespond(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 12 && k > 0; k--) {
    if (/^[.;:]$/.test(wordAt(t, k))) return null;
    if (!/^(?:respond|responded|reply|replied|answer|answered)$/.test(wordAt(t, k))) continue;
    let n = k - 1;
    while (isAdverb(wordAt(t, n))) n--;
    const negated = /^(?:not|never)$/.test(wordAt(t, n)) || /n['’]t$/.test(wordAt(t, n));
    return negated
      ? phrase('declinesToComment', wordAt(t, n) === 'not' || wordAt(t, n) === 'never' ? n - 1 : n, i + 1, {
          sure: false,
        })
      : null;
  }
  return null;
}

function didNotReturn(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 7 && k > 0; k--)
    if (wordAt(t, k) === 'not' || /n['’]t$/.test(wordAt(t, k)))
      return phrase('declinesToComment', wordAt(t, k) === 'not' ? k - 1 : k, i + 1, { sure: false });
  return null;
}

const COURT =
  /^(?:court|courts|tribunal|commission|inquiry|panel|trial|judge|judges|hearing|chamber|committee|prosecutor|prosecutors|investigators|authority|jurisdiction|competence|legitimacy|summons|subpoena)$/;

/** `refused to [appear] before the commission`, `declined to [testify]`, `did not [recognise] its authority`. */
function notBeforeCourt(t: Tokens, i: number): Phrase | null {
  const refused = wordAt(t, i - 1) === 'to' && DECLINED.test(wordAt(t, i - 2));
  const not = isNot(t, i - 1) && /^(?:did|does|do|would|will)$/.test(wordAt(t, i - 2));
  if (!refused && !not) return null;
  const testifies = refused && /^(?:testify|cooperate)$/.test(wordAt(t, i));
  for (let k = i + 1; k < i + 7 && !/^[.,;:]$/.test(wordAt(t, k)); k++)
    if (COURT.test(wordAt(t, k))) return phrase('declinesToComment', i - 2, i + 1);
  return testifies ? phrase('declinesToComment', i - 2, i + 1) : null;
}

/** `[never said a word] at his trial`, `invoked his right to remain [silent]`. */
const saidNoWord = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i - 1) === 'a' && /^(?:said|spoke|uttered)$/.test(wordAt(t, i - 2)) && isNot(t, i - 3)
    ? phrase('declinesToComment', i - 3, i + 1)
    : null;

export function rightToSilence(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 8 && !/^[.,;:]$/.test(wordAt(t, k)); k--)
    if (wordAt(t, k) === 'right')
      for (let n = k - 1; n > k - 4; n--)
        if (/^(?:invoked|invokes|exercised|exercises|invoking|exercising|used)$/.test(wordAt(t, n)))
          return phrase('declinesToComment', n, i + 1);
  return null;
}

export const SILENCE: readonly (readonly [string, Rule])[] = [
  ['comment', noComment],
  ['comments', noComment],
  ...['answer', 'discuss', 'say', 'disclose', 'elaborate', 'interviewed'].map((verb) => [verb, refusedTo] as const),
  ['deny', neither],
  ['word', saidNoWord],
  ['silence', rightToSilence],
  ...['appear', 'testify', 'attend', 'recognise', 'recognize', 'cooperate'].map(
    (verb) => [verb, notBeforeCourt] as const,
  ),
  ['add', nothingToSay],
  [
    'commented',
    (t: Tokens, i: number) => (isNot(t, i - 1) ? phrase('declinesToComment', i - 2, i + 1, { sure: false }) : null),
  ],
  ...['available', 'unavailable', 'reached'].map((w) => [w, notAvailable] as const),
  ['questions', (t: Tokens, i: number) => didNotRespond(t, i)],
  [
    'calls',
    (t: Tokens, i: number) =>
      /^(?:return|returned|answer)$/.test(wordAt(t, i - 1)) || /^(?:return|answer)$/.test(wordAt(t, i - 2))
        ? didNotReturn(t, i)
        : null,
  ],
];
