// How a sentence asserts what stands at a place in it: as a fact, in another's words, as an allegation, an accusation, a denial, a hypothesis, or as something asked
// for. In: the prepared text, the token that matters (a number, a verb, a noun of an act), and whether the words are credited to somebody. Out: `asserted`, and the
// reason in words. What governs a place stands before it: "denied that 30 were killed" denies; a verb of saying between the two ends the reach of the denial.

import type { Asserted } from '../../model/claim.ts';
import { assertedInPersian } from './fa/asserted.ts';
import { isPersian } from './persian-words.ts';
import type { PreparedText } from './prepared-text.ts';
import { takenBackBefore } from './taken-back.ts';
import { MARK, type Tokens, wordAt } from './tokens.ts';

type Prepared = Pick<PreparedText, 'tokens' | 'sentences' | 'sentenceOf'>;
export interface HowAsserted {
  readonly asserted: Asserted;
  readonly reason: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const DENIALS = words(
  'denied denies deny denying denial denials rejects rejected rejecting refuted refutes refuting disputes disputed disputing dismissed dismisses dismissing untrue false',
);
const SAYINGS = words(
  'said says saying told reported reports announced confirmed confirms added stated wrote writes testified claimed insisted acknowledged admitted',
);
const ALLEGED = words('allegedly alleged alleges alleging purportedly purported supposedly allegation allegations');
const CLAIMS = words('claimed claims claiming claim');
/** What is only thought: `suspect [that] the soldier was killed`. */
const THOUGHT = words('suspect suspects believe believes believed thought presumed');
const ACCUSING = words('accused accuses accusing accuse charged suspected accusation accusations charges');
const CONDITIONS = words('if unless whether lest');
const MODAL_DOUBTS = words('would could might may should');
const PLANS = words(
  'threatened threatens threatening plans planned plotting plotted plot intended intends attempted attempting tried trying attempt attempts conspired conspiring conspiracy facing faces face risk fears feared fear',
);
const FUTURE = words("will shall won’t won't");
const DEMANDS = words(
  'demanded demands demanding demand urged urges urging called calls calling call requested requests seeking sought asked asks asking',
);
const BETWEEN_DEMAND = words(
  'for on the a an that to be of their his her its all immediate and urgent from immediately',
);

const REACH = 22;

/**
 * `hasSayer`: whether the words at `token` are credited to somebody (then, with nothing else said, they are reported).
 */
export function assertedOf(prepared: Prepared, token: number, hasSayer: boolean): HowAsserted {
  const { tokens: t } = prepared;
  const sentence = prepared.sentences[prepared.sentenceOf[token] ?? 0] ?? { first: token, end: token + 1 };
  const back = takenBackBefore(t, token, sentence);
  if (back !== null) return { asserted: 'denied', reason: `“${back}” stands before it: it is taken back` };
  if (isPersian(t, token)) return inPersian(prepared, token, hasSayer);
  return (
    denial(t, token, sentence.first) ??
    question(t, token, sentence) ??
    allegation(t, token, sentence) ??
    doubt(t, token, sentence) ??
    demand(t, token, sentence.first) ??
    (hasSayer
      ? { asserted: 'reported', reason: 'in words that the document credits to another' }
      : { asserted: 'fact', reason: null })
  );
}

function inPersian(prepared: Prepared, token: number, hasSayer: boolean): HowAsserted {
  const found = assertedInPersian(prepared, token);
  if (found !== null) return found;
  return hasSayer
    ? { asserted: 'reported', reason: 'in words that the document credits to another' }
    : { asserted: 'fact', reason: null };
}

function denial(t: Tokens, token: number, limit: number): HowAsserted | null {
  for (let i = token - 1; i >= Math.max(limit, token - REACH); i--) {
    const w = wordAt(t, i);
    if (w === ';' || (w === 'but' && i < token - 1) || endsReach(t, i, token)) return null;
    const noEvidence =
      (w === 'no' || w === 'without') && /^(?:evidence|proof|truth|record|indication|basis)$/.test(wordAt(t, i + 1));
    const notTrue = w === 'not' && /^(?:true|the case|correct)$/.test(wordAt(t, i + 1));
    // `He was dismissed in July and replaced by Mavik`: nothing is denied.
    if (w === 'dismissed' && /^(?:was|were|been|is|being)$/.test(wordAt(t, i - 1))) continue;
    if ((DENIALS.has(w) && !isNegated(t, i) && !isSomebodyElse(t, i, token)) || noEvidence || notTrue)
      return {
        asserted: 'denied',
        reason: `“${noEvidence ? `${w} ${wordAt(t, i + 1)}` : w}” stands before it: a number or an act inside a denial`,
      };
    if (
      w === 'there' &&
      /^(?:was|were|is|are|has|have|had)$/.test(wordAt(t, i + 1)) &&
      wordAt(t, i + 2) === 'no' &&
      token - i < 8
    )
      return { asserted: 'denied', reason: '“there was no” stands before it' };
  }
  return null;
}

/** A verb of saying, with what it says after it, ends what stood before. */
const endsReach = (t: Tokens, i: number, token: number): boolean =>
  SAYINGS.has(wordAt(t, i)) &&
  i < token - 1 &&
  !(wordAt(t, i - 1) === 'the' || wordAt(t, i - 1) === 'a' || wordAt(t, i + 1) === 'of');
const isNegated = (t: Tokens, i: number): boolean =>
  /^(?:not|never|nor|cannot)$/.test(wordAt(t, i - 1)) || /n['’]t$/.test(wordAt(t, i - 1));
/** `Quill, who denied the charge, was shot`: a comma after the denial closes it. */
function isSomebodyElse(t: Tokens, denied: number, token: number): boolean {
  for (let i = denied + 1; i < token; i++)
    if (
      wordAt(t, i) === ',' &&
      !/^(?:and|or|that|saying|including|among)$/.test(wordAt(t, i + 1)) &&
      !listed(t, i, token)
    )
      return true;
  return false;
}
const listed = (t: Tokens, comma: number, token: number): boolean => {
  for (let i = comma + 1; i < Math.min(token, comma + 5); i++)
    if (wordAt(t, i) === 'and' || wordAt(t, i) === 'or') return true;
  return false;
};

/** A question asks; "asked whether", "asks who" too. */
function question(t: Tokens, token: number, sentence: { first: number; end: number }): HowAsserted | null {
  const last = wordAt(t, sentence.end - 1);
  const closing = t.kind[sentence.end - 1] === MARK && /^["”’»')]$/.test(last) ? wordAt(t, sentence.end - 2) : last;
  if ((closing === '?' || closing === '؟') && !saidAfterQuestion(t, token, sentence.end))
    return isTakenAsKnown(t, token, sentence.first)
      ? { asserted: 'reported', reason: 'the question takes it as known' }
      : { asserted: 'asked', reason: 'the sentence is a question' };
  for (let i = token - 1; i >= Math.max(sentence.first, token - 12); i--) {
    if (wordAt(t, i) === ',' || wordAt(t, i) === ';') return null;
    if (
      /^(?:asked|asks|asking|ask|question|wondered)$/.test(wordAt(t, i)) &&
      /^(?:whether|if|why|who|how|what|when|where)$/.test(wordAt(t, i + 1))
    )
      return { asserted: 'asked', reason: `“${wordAt(t, i)} ${wordAt(t, i + 1)}” stands before it` };
  }
  return null;
}
/** `Is the Minister aware that 39 are missing?`: who asks so says it. */
function isTakenAsKnown(t: Tokens, token: number, first: number): boolean {
  for (let i = first; i < token - 1; i++)
    if (/^(?:aware|conscious|informed)$/.test(wordAt(t, i)) && /^(?:that|of)$/.test(wordAt(t, i + 1))) return true;
  return false;
}
const saidAfterQuestion = (t: Tokens, token: number, end: number): boolean => {
  for (let i = token; i < end - 1; i++) if (wordAt(t, i) === '?' || wordAt(t, i) === ':') return true;
  return false;
};

function allegation(t: Tokens, token: number, sentence: { first: number; end: number }): HowAsserted | null {
  for (let i = Math.max(sentence.first, token - 14); i < token; i++) {
    const w = wordAt(t, i);
    if (isTheAccused(t, i)) continue;
    if (
      ACCUSING.has(w) &&
      /^(?:of|with|over|for|him|her|them|the)$/.test(wordAt(t, i + 1)) &&
      !closedBetween(t, i, token)
    )
      return { asserted: 'accused', reason: `“${w}” stands before it` };
    if (ACCUSING.has(w) && w.startsWith('accus') && !closedBetween(t, i, token))
      return { asserted: 'accused', reason: `“${w}” stands before it` };
    if (THOUGHT.has(w) && isOfAClause(t, i) && !closedBetween(t, i, token))
      return { asserted: 'alleged', reason: `“${w}” stands before it` };
    if (CLAIMS.has(w) && !isLivesOrDuty(t, i) && !closedBetween(t, i, token))
      return { asserted: 'alleged', reason: `“${w}” stands before it` };
  }
  for (let i = Math.max(sentence.first, token - 10); i < Math.min(sentence.end, token + 5); i++) {
    const w = wordAt(t, i);
    if (i > token && /^[,;:]$/.test(w)) break;
    if (ALLEGED.has(w) && !(i < token && closedBetween(t, i, token)))
      return { asserted: 'alleged', reason: `“${w}” stands beside it` };
  }
  return null;
}
/** `the accused shot two men`: a noun. */
const isTheAccused = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'accused' &&
  /^(?:the|an|each|both|all|two|three|other|first|second)$/.test(wordAt(t, i - 1)) &&
  wordAt(t, i + 1) !== 'of';

/** `[police] suspect the soldier`, `to suspect that`, `believed to have`; not `the suspect was`. */
const isOfAClause = (t: Tokens, i: number): boolean =>
  !/^(?:the|a|an|another|one|prime|main|this)$/.test(wordAt(t, i - 1)) &&
  /^(?:the|that|a|an|he|she|they|it|his|her|their|to)$/.test(wordAt(t, i + 1));
/** `claimed 12 lives`, `claimed responsibility`: no claim that something is so. */
const isLivesOrDuty = (t: Tokens, i: number): boolean => {
  for (let k = i + 1; k < i + 7; k++) {
    if (/^(?:lives|life|responsibility|credit|victims|asylum)$/.test(wordAt(t, k))) return true;
    if (/^(?:that|they|he|she|it|to|[,.;])$/.test(wordAt(t, k))) return false;
  }
  return false;
};
const closedBetween = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (
      /^[;:]$/.test(wordAt(t, i)) ||
      (wordAt(t, i) === ',' && !listed(t, i, to) && !/^(?:and|or)$/.test(wordAt(t, i + 1)))
    )
      return true;
  return false;
};

function doubt(t: Tokens, token: number, sentence: { first: number; end: number }): HowAsserted | null {
  for (let i = token - 1; i >= Math.max(sentence.first, token - 9); i--) {
    const w = wordAt(t, i);
    if (/^[;:]$/.test(w) || (w === ',' && token - i > 1)) return conditional(t, token, i, sentence.first);
    if (SAYINGS.has(w) && i < token - 1) return null;
    if (CONDITIONS.has(w) || (PLANS.has(w) && isOfAPlan(t, i)))
      return { asserted: 'hypothetical', reason: `“${w}” stands before it` };
    if (MODAL_DOUBTS.has(w) && !isMonth(t, i)) return { asserted: 'hypothetical', reason: `“${w}” stands before it` };
    if (FUTURE.has(w)) return { asserted: 'hypothetical', reason: `“${w}” stands before it: it had not happened yet` };
  }
  return null;
}
/** `tried [to]`, `plans [for]`, `the threat [of]`; not `the court trying him`. */
const isOfAPlan = (t: Tokens, i: number): boolean =>
  // `plot 12`, `the plot of land`: a piece of ground.
  wordAt(t, i) === 'plot'
    ? /^(?:to|against)$/.test(wordAt(t, i + 1))
    : /^(?:attempt|attempts|plans|fear|fears|face|faces|risk)$/.test(wordAt(t, i))
      ? /^(?:to|on|against|of|at|that|for)$/.test(wordAt(t, i + 1)) || isVerbHere(t, i)
      : !/^(?:tried|trying|attempted|planned|plotted|intended)$/.test(wordAt(t, i)) ||
        wordAt(t, i + 1) === 'to' ||
        /^(?:a|an|the)$/.test(wordAt(t, i - 1));
/** `they [fear] 12 were killed`, but `the burial [plot]`, `in the [face]`. */
const isVerbHere = (t: Tokens, i: number): boolean =>
  /^(?:who|they|we|i|he|she|to|could|may|would|will|now|still|and|both|men|women|people|relatives|officials|residents)$/.test(
    wordAt(t, i - 1),
  );
const isMonth = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'may' && t.text[t.from[i] ?? 0] === 'M' && !/^(?:have|be)$/.test(wordAt(t, i + 1));

/** `If the appeal fails, 12 men hang`: the condition opens the sentence. */
function conditional(t: Tokens, token: number, comma: number, first: number): HowAsserted | null {
  return wordAt(t, comma) === ',' && CONDITIONS.has(wordAt(t, first)) && token - first < 24
    ? { asserted: 'hypothetical', reason: `“${wordAt(t, first)}” opens the sentence` }
    : null;
}

/** `demanded the release of`, `called for the execution of`, `urged it to free`. */
function demand(t: Tokens, token: number, limit: number): HowAsserted | null {
  for (let i = token - 1; i >= Math.max(limit, token - 6); i--) {
    const w = wordAt(t, i);
    if (DEMANDS.has(w)) {
      const calls = /^call/.test(w) ? /^(?:for|on|upon|to)$/.test(wordAt(t, i + 1)) : true;
      return calls ? { asserted: 'asked', reason: `“${w}” stands before it` } : null;
    }
    if (!BETWEEN_DEMAND.has(w) && !(t.kind[i] !== MARK && wordAt(t, i + 1) === 'to')) return null;
  }
  return null;
}
