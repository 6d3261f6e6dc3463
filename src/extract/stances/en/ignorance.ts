// Phrases by which somebody claims not to have known: `had no knowledge of`, `was never informed of`, `did not know that`, `never saw the letter`, `first learned of it in May`.
// In: the text and the telling word. Out: the phrase. Most are a stance only where those they are said of say so themselves: anybody can be ignorant of a danger.

import { MEDIA } from '../../communications/en/words.data.ts';
import { isAdverb } from '../../text/en/grammar.data.ts';
import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import { HAD, type Phrase, phrase, type Rule } from './phrase.ts';

/** `had no knowledge of`, `denied any knowledge of`. */
function ignoranceNoun(t: Tokens, i: number): Phrase | null {
  let k = i - 1;
  while (
    k > i - 4 &&
    /^(?:prior|previous|any|all|direct|personal|such|clear|first|hand|-|firsthand|having|of)$/.test(wordAt(t, k))
  )
    k--;
  const w = wordAt(t, k);
  if (w === 'no' && HAD.test(wordAt(t, k - 1)))
    return phrase('claimsIgnorance', k - 1, i + 1, { about: 'knowledge', own: true });
  if (
    /^(?:denied|denies|deny|denying|disclaimed|disavowed)$/.test(w) &&
    wordAt(t, i) !== 'information' &&
    wordAt(t, i) !== 'idea'
  )
    return phrase('claimsIgnorance', k, i + 1, { about: 'knowledge' });
  return null;
}

function notKnow(t: Tokens, i: number): Phrase | null {
  const before = wordAt(t, i - 1);
  const negated = before === 'not' || /n['’]t$/.test(before) || before === 'never' || before === 'cannot';
  if (!negated) return null;
  const claimed = wordAt(t, i - 2) === 'not' || /^(?:claimed|claims)$/.test(wordAt(t, i - 2));
  const next = wordAt(t, i + 1);
  // "do not know what to do", "do not know him": about anything; only clauses and "of", "about" are kept.
  // `I know of no rope that ties itself`: there is none.
  if (
    next === 'of' &&
    [4, 5, 6].some((n) => /^(?:that|which|who)$/.test(wordAt(t, i + n)) && OF_ANY_SUCH.test(wordAt(t, i + n + 1)))
  )
    return null;
  const present = before === 'don’t' || before === "don't" || wordAt(t, i - 2) === 'do';
  if (present && /^(?:what|who|where|how|if|whether|why|until|that)$/.test(next)) return null;
  if (wordAt(t, i) === 'know' && !/^(?:about|of|that|what|who|where|how|anything|if|whether|why|until)$/.test(next))
    return null;
  const verb = before === 'not' && /^(?:did|do|does|could|can)$/.test(wordAt(t, i - 2)) ? i - 2 : i - 1;
  // What somebody remembers today nobody else can tell.
  const remembers = wordAt(t, i) !== 'know' && /^(?:does|do|can)$/.test(wordAt(t, verb));
  return phrase('claimsIgnorance', verb, next === 'anything' ? i + 2 : i + 1, {
    about: 'knowledge',
    own: !claimed && !remembers,
    sure: next === 'about' || next === 'of',
  });
}

const OF_ANY_SUCH = /^(?:will|would|can|could|might|may|should)$/;

const NEGATIVE = /^(?:not|never|nor)$|n['’]t$/;
const OF_WHAT = /^(?:of|about|on|that|any|anything)$/;

/** Whether one of the few words before `i`, over adverbs and auxiliaries, negates it. */
function isNegated(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    if (NEGATIVE.test(wordAt(t, k))) return true;
    if (!isAdverb(wordAt(t, k)) && !/^(?:been|ever|be)$/.test(wordAt(t, k))) return false;
  }
  return false;
}

/** `was never informed of it`, `had not been told that …`; `nobody told me`; `was informed only afterwards`. */
function notTold(t: Tokens, i: number): Phrase | null {
  if (
    /^(?:me|us|him|her|them)$/.test(wordAt(t, i + 1)) &&
    /^(?:nobody|one|ever|had)$/.test(wordAt(t, i - 1)) &&
    isNobody(t, i)
  )
    return phrase('claimsIgnorance', i, i + 2, { about: 'knowledge', own: true });
  if (isOnlyAfter(t, i)) return phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true, sure: false });
  const be = /^(?:was|were|been|being|be)$/;
  const passive =
    be.test(wordAt(t, i - 1)) || (be.test(wordAt(t, i - 2)) && !/^(?:he|she|they|i|we)$/.test(wordAt(t, i - 1)));
  return passive && isNegated(t, i) && (OF_WHAT.test(wordAt(t, i + 1)) || /^[.,;”"]$/.test(wordAt(t, i + 1)))
    ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true })
    : null;
}

/** `[nobody] told`, `[no one had ever] told`. */
function isNobody(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 5 && k >= 0; k--)
    if (wordAt(t, k) === 'nobody' || (wordAt(t, k) === 'one' && wordAt(t, k - 1) === 'no')) return true;
  return false;
}

/** `was told [of the raid] only after it had ended`, `was only informed later`. */
function isOnlyAfter(t: Tokens, i: number): boolean {
  if (!/^(?:was|been|were|only)$/.test(wordAt(t, i - 1))) return false;
  return wordAt(t, i - 1) === 'only' || isOnlyThen(t, i + 1);
}

/** `[learned of the raid] only after it had ended` */
function isOnlyThen(t: Tokens, from: number): boolean {
  for (let k = from; k < from + 8 && !/^[.;!?]$/.test(wordAt(t, k)); k++)
    if (wordAt(t, k) === 'only' && /^(?:after|afterwards|later|when|once|in|on|from|through)$/.test(wordAt(t, k + 1)))
      return true;
  return false;
}

/** `know nothing about`, `had heard nothing of`. */
const nothing = (t: Tokens, i: number): Phrase | null =>
  /^(?:know|knew|knows|known|heard|hear|learned|learnt|remember|remembers|recall)$/.test(wordAt(t, i - 1))
    ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true })
    : null;

/** `had not known of`, `never heard of`. */
const notHeard = (t: Tokens, i: number): Phrase | null =>
  isNegated(t, i) && OF_WHAT.test(wordAt(t, i + 1))
    ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true })
    : null;

/** `first learned of the raid in May`: not before; `learned about it from the newspapers`: not in office. */
const learnedLate = (t: Tokens, i: number): Phrase | null =>
  /^(?:of|about|that)$/.test(wordAt(t, i + 1)) &&
  (/^(?:first|only|later)$/.test(wordAt(t, i - 1)) ||
    isAtLast(t, i + 2) ||
    [i + 3, i + 4].some((k) => /^(?:later|afterwards)$/.test(wordAt(t, k))) ||
    isFromMedia(t, i + 2) ||
    isOnlyThen(t, i + 2))
    ? phrase('claimsIgnorance', i, i + 1, { about: 'knowledge', own: true, sure: false })
    : null;

/** `[of the fire] on the 17th, at my desk`, `[of the operation] after its conclusion`, `[of it] by reading the placard`. */
function isAtLast(t: Tokens, from: number): boolean {
  for (let k = from; k < from + 6 && !/^[.;!?]$/.test(wordAt(t, k)); k++) {
    if (
      /^(?:after|afterwards)$/.test(wordAt(t, k)) ||
      (wordAt(t, k) === 'by' && /^(?:reading|chance)$/.test(wordAt(t, k + 1)))
    )
      return true;
    if (
      wordAt(t, k) === 'on' &&
      (wordAt(t, k + 1) === 'the' || t.kind[k + 1] === NUMBER) &&
      (t.kind[k + 2] === NUMBER || t.kind[k + 1] === NUMBER)
    )
      return true;
  }
  return false;
}

/** `it was [news to me] that there is a hill`. */
const news = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i + 1) === 'to' && /^(?:me|us|him|her|them)$/.test(wordAt(t, i + 2))
    ? phrase('claimsIgnorance', /^(?:is|was|came)$/.test(wordAt(t, i - 1)) ? i - 1 : i, i + 3, { about: 'knowledge' })
    : null;

/** `[the first thing he knew] of the firing was a message`, `the first I heard of it`. */
const firstKnown = (t: Tokens, i: number): Phrase | null =>
  /^(?:i|we|he|she|they)$/.test(wordAt(t, i - 1)) &&
  [i - 2, i - 3].some((k) => wordAt(t, k) === 'first') &&
  /^(?:of|about)$/.test(wordAt(t, i + 1))
    ? phrase('claimsIgnorance', i, i + 1, { about: 'knowledge', own: true })
    : null;

/** `know of no interments`, `knew of no order`. */
const knowsOfNo = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i + 1) === 'of' && /^(?:no|nothing)$/.test(wordAt(t, i + 2))
    ? phrase('claimsIgnorance', i, i + 2, { about: 'knowledge' })
    : null;

/** `nobody ever [reported] otherwise to me`. */
const notReported = (t: Tokens, i: number): Phrase | null =>
  isNobody(t, i) &&
  [1, 2, 3, 4].some((n) => wordAt(t, i + n) === 'to' && /^(?:me|us|him|her|them)$/.test(wordAt(t, i + n + 1)))
    ? phrase('claimsIgnorance', i, i + 1, { about: 'knowledge', own: true })
    : null;

/** `was in [ignorance], up to this winter, of any burial`. */
const inIgnorance = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i - 1) === 'in' &&
  /^(?:was|were|is|are|been)$/.test(wordAt(t, /^["“']$/.test(wordAt(t, i - 2)) ? i - 3 : i - 2))
    ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge' })
    : null;

/** `[about it] from the television` */
function isFromMedia(t: Tokens, from: number): boolean {
  for (let k = from; k < from + 12 && !/^[.;!?]$/.test(wordAt(t, k)); k++)
    if (
      /^(?:from|through|in|on)$/.test(wordAt(t, k)) &&
      /^(?:television|tv|radio|wireless|press|media|newspapers?|news|papers|internet|broadcasts?|bulletin)$/.test(
        wordAt(t, k + (wordAt(t, k + 1) === 'the' ? 2 : 1)),
      )
    )
      return true;
  return false;
}

/** `never saw the letter`, `had not received any such call`; `had never received it`. */
function notReceived(t: Tokens, i: number): Phrase | null {
  if (!isNegated(t, i)) return null;
  if (/^(?:received|got|read)$/.test(wordAt(t, i)) && /^(?:it|them|one)$/.test(wordAt(t, i + 1)))
    return phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true });
  for (let k = i + 1; k < i + 6 && !/^[.,;:]$/.test(wordAt(t, k)); k++)
    if (MEDIA.has(wordAt(t, k)) || /^(?:document|documents|file|copy)$/.test(wordAt(t, k)))
      return phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true });
  return null;
}

/** `had never been [shown] the photographs` */
const notShown = (t: Tokens, i: number): Phrase | null =>
  /^(?:was|were|been)$/.test(wordAt(t, i - 1)) &&
  isNegated(t, i) &&
  [1, 2, 3, 4].some((n) =>
    /^(?:photographs?|photos?|pictures?|lists?|letters?|reports?|orders?|documents?|files?|papers?|evidence|film|footage|memos?|telegrams?)$/.test(
      wordAt(t, i + n),
    ),
  )
    ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true })
    : null;

/** `has no record of it`, `have no reports of more than six dead`. */
const noRecord = (t: Tokens, i: number): Phrase | null =>
  /^(?:of|that|about|concerning|on|from)$/.test(wordAt(t, i + 1)) ? ignoranceNoun(t, i) : null;

/** `am not acquainted with that paper`, `was not familiar with the order`. */
const notAcquainted = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i + 1) === 'with' && isNegated(t, i)
    ? phrase('claimsIgnorance', i - 2, i + 2, { about: 'knowledge', own: true })
    : null;

/** `is not in possession of any record`. */
const notPossessed = (t: Tokens, i: number): Phrase | null =>
  wordAt(t, i - 1) === 'in' && wordAt(t, i - 2) === 'not' && wordAt(t, i + 1) === 'of'
    ? phrase('claimsIgnorance', i - 3, i + 2, { about: 'knowledge', own: true })
    : null;

export const IGNORANCE: readonly (readonly [string, Rule])[] = [
  ...['knowledge', 'idea', 'recollection', 'memory', 'information', 'inkling', 'awareness', 'notice', 'warning'].map(
    (noun) => [noun, ignoranceNoun] as const,
  ),
  ...['record', 'records', 'reports', 'report'].map((noun) => [noun, noRecord] as const),
  ['possession', notPossessed],
  ...['acquainted', 'familiar', 'conversant'].map((adjective) => [adjective, notAcquainted] as const),
  [
    'unaware',
    (t: Tokens, i: number) =>
      /^(?:was|were|is|are|been|am|be)$/.test(wordAt(t, i - 1))
        ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge', own: true })
        : null,
  ],
  [
    'aware',
    (t: Tokens, i: number) =>
      /^(?:not|never|n['’]t)$/.test(wordAt(t, i - 1)) || /n['’]t$/.test(wordAt(t, i - 1))
        ? phrase('claimsIgnorance', wordAt(t, i - 1) === 'not' || wordAt(t, i - 1) === 'never' ? i - 2 : i - 1, i + 1, {
            about: 'knowledge',
            own: true,
          })
        : null,
  ],
  ...['informed', 'told', 'notified', 'briefed', 'warned', 'alerted', 'advised'].map(
    (verb) => [verb, notTold] as const,
  ),
  ['reported', notReported],
  ['news', (t: Tokens, i: number) => news(t, i) ?? ignoranceNoun(t, i)],
  ...['known', 'hear'].map((verb) => [verb, notHeard] as const),
  ...['learned', 'learnt'].map((verb) => [verb, learnedLate] as const),
  ['heard', (t: Tokens, i: number) => notHeard(t, i) ?? firstKnown(t, i) ?? learnedLate(t, i)],
  ...['saw', 'see', 'seen', 'received', 'receive', 'read', 'got'].map((verb) => [verb, notReceived] as const),
  ['know', (t: Tokens, i: number) => notKnow(t, i) ?? knowsOfNo(t, i)],
  ['shown', notShown],
  ['remember', notKnow],
  ['recall', notKnow],
  ['nothing', nothing],
  [
    'knew',
    (t: Tokens, i: number) =>
      wordAt(t, i - 1) === 'never'
        ? phrase('claimsIgnorance', i, i + 1, { about: 'knowledge', own: true })
        : (firstKnown(t, i) ?? knowsOfNo(t, i)),
  ],
  [
    'ignorance',
    (t: Tokens, i: number) =>
      /^(?:pleaded|pleads|pled|professed|professes|feigned|feigns|claimed|claims|pleading|claiming|professing)$/.test(
        wordAt(t, i - 1),
      )
        ? phrase('claimsIgnorance', i - 1, i + 1, { about: 'knowledge' })
        : inIgnorance(t, i),
  ],
];
