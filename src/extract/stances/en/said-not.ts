// A denial without a verb of denying: `told the assembly that nobody had died`, `said there were no secret prisons`, `has said the massacre never took place`,
// `said the claims of torture were fabricated`. In: the text and the token of a verb of saying. Out: who denies which words, or null where what is said negates no deed, or where
// those who say it tell what was done to them.

import { PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';
import { holds, towardAfter } from './toward.ts';
import { ALLEGATION_WORDS, CRIME_WORDS, DEED_WORDS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const SAYING =
  /^(?:said|says|told|tells|claimed|claims|insisted|insists|maintained|maintains|stated|states|declared|declares|asserted|asserts|testified|swore|argued|argues|replied|answered|inform|informs|informed|assure|assures|assured|notify|notified)$/;
/** How far into the words said the negation stands. */
const REACH = 14;

export function saidNotAt(prepared: PreparedText, i: number): Taken | null {
  const { tokens: t } = prepared;
  if (!SAYING.test(word(t, i))) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const from = wordsFrom(t, i, limit);
  const words = from === null ? null : towardAfter(prepared, from, limit);
  if (words === null || !deniesDeed(t, { first: words.first, end: Math.min(words.end, words.first + REACH) }))
    return null;
  const frame = verbFrame(prepared, i);
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  const who = holderOf(prepared, i, frame);
  if (who === null || !isParty(prepared, who) || holds(t, who, HARMED, 6)) return null;
  return {
    cue: { first: frame.verb.first, end: i + 1 },
    stance: 'denies',
    who,
    toward: words,
    about: null,
    confidence: 'likely',
    reasons: [`“${word(t, i)}” with words that say that it was not so`],
  };
}

/** Those who tell what was done to them or theirs. */
const HARMED = new Set(
  'families relatives survivors residents villagers witnesses mothers fathers widows parents prisoners inmates detainees victims lawyers lawyer survivor resident witness prisoner widow mother brother sister father son daughter wife husband cousin uncle'.split(
    ' ',
  ),
);

/** Whether a speaker is named as one of them. */
export const isHarmed = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => HARMED.has(word));

/** Where the words said begin: right behind the verb, or behind "that" after one told, a time or a place (`told [the radio] on Friday that`). */
function wordsFrom(t: Tokens, verb: number, limit: number): number | null {
  const told = /^(?:told|tells|inform|informs|informed|assure|assures|assured|notify|notified)$/.test(word(t, verb));
  if (!told && !PREPOSITIONS.has(word(t, verb + 1))) return verb + 1;
  for (let k = verb + 1; k < Math.min(limit, verb + 14); k++) {
    if (word(t, k) === 'that') return k;
    if (/^[.;:!?“”"]$/.test(word(t, k))) break;
  }
  return null;
}

/** Whether words quoted negate a deed: `“Nobody disappeared,” he said`. That nobody was punished or taken to court is what the harmed say. */
export function quotedNot({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  const reach = { first, end: Math.min(end, first + REACH) };
  if (holds(t, reach, UNPUNISHED, REACH) || holds(t, reach, SUFFERED, REACH)) return false;
  return deniesDeed(t, reach);
}
const UNPUNISHED = new Set(
  'arrested detained held charged tried punished convicted sentenced warned told informed'.split(' '),
);
/** `I was never beaten`: what was not done to the speaker. */
const SUFFERED = new Set('me us'.split(' '));

/** Whether the words negate a deed: `no prisoner had died`, `there were no prisons`, `the raid never took place`, `soldiers had not fired`, `the reports were false`. */
function deniesDeed(t: Tokens, span: TokenSpan): boolean {
  const { first, end } = span;
  if (/^(?:there|we|they|it|he|she|i|our|the)$/.test(word(t, first)) || !isQuestion(t, first))
    for (let k = first; k < end; k++) {
      const w = word(t, k);
      if (/^(?:who|which|whose|until|if|unless)$/.test(w)) return false;
      if (/^(?:nobody|none|no|neither)$/.test(w) && isHarmAfter(t, k + 1, end)) return true;
      if ((/^(?:not|never)$/.test(w) || /n['’]t$/.test(w)) && isDoneAfter(t, k + 1, { first, end })) return true;
      if (isFalse(t, k) && isBefore(t, first, k)) return true;
    }
  return false;
}

const isQuestion = (t: Tokens, i: number): boolean => /^(?:whether|why|how|what|when)$/.test(word(t, i));

/** `no [prisoner had died]`, `no [secret prisons]`; not `no [one was punished]`. */
function isHarmAfter(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 6); k++) {
    if (HARM.test(word(t, k))) return true;
    // `no person by the name of Oren Mavik has been detained`
    if (word(t, k) === 'name' && word(t, k + 1) === 'of') return hasHarm(t, k);
    if (isAuxiliary(word(t, k)) || /^(?:of|by|the|one|such|secret|political|been|civilian)$/.test(word(t, k))) continue;
    if (k <= from + 2 && (isPlaceOfHarm(t, k) || CRIME_WORDS.has(word(t, k))))
      return isThere(t, from - 1) || k === from;
    if (/^(?:on|in|at|to|for|with|by)$/.test(word(t, k))) return false;
  }
  return false;
}
/** Names are long: the verb may stand far behind them. */
const hasHarm = (t: Tokens, from: number): boolean => {
  for (let k = from; k < Math.min(t.count, from + 18) && !/^[.;!?]$/.test(word(t, k)); k++)
    if (isAuxiliary(word(t, k - 1)) && HARM.test(word(t, k))) return true;
  return false;
};
const isPlaceOfHarm = (t: Tokens, k: number): boolean =>
  /^(?:prisons?|camps?|graves?|detainees?|prisoners|disappearances?|deaths|famine|hunger|siege|victims)$/.test(
    word(t, k),
  );
/** `there were [no]`, `had [no]`. */
const isThere = (t: Tokens, no: number): boolean =>
  /^(?:were|was|are|is|been|be|held|has|have|had)$/.test(word(t, no - 1));

/** `never [took place]`, `had not [fired]`. */
function isDoneAfter(t: Tokens, from: number, { first, end }: TokenSpan): boolean {
  const at = /^(?:been|have|ever|actually)$/.test(word(t, from)) ? from + 1 : from;
  if (at >= end) return false;
  if (/^(?:take|took|taken)$/.test(word(t, at)) && word(t, at + 1) === 'place') return true;
  if (word(t, at) === 'set' && word(t, at + 1) === 'foot') return true;
  if (/^(?:happened|happen|occurred|occur|existed|exist)$/.test(word(t, at))) return isBefore(t, first, at);
  return HARM.test(word(t, at));
}

/** A deed or an allegation of one stands before it. */
function isBefore(t: Tokens, first: number, until: number): boolean {
  for (let k = first; k < until; k++)
    if (
      DEED_WORDS.has(word(t, k)) ||
      ALLEGATION_WORDS.has(word(t, k)) ||
      /^(?:it|this|that|disappearances?)$/.test(word(t, k))
    )
      return true;
  return false;
}

const isFalse = (t: Tokens, k: number): boolean =>
  /^(?:false|untrue|fabricated|baseless|groundless|unfounded|invented|fiction|lies|propaganda|rumours|rumors|nonsense)$/.test(
    word(t, k),
  ) && [k - 1, k - 2, k - 3].some((n) => /^(?:was|were|is|are|been|be)$/.test(word(t, n)));

const HARM =
  /^(?:died|dying|die|killed|kill|killing|fired|fire|firing|shot|shoot|shooting|shelled|shell|shelling|bombed|bomb|bombing|tortured|torture|torturing|executed|execute|executing|hanged|beaten|beat|arrested|arrest|detained|detain|held|disappeared|starved|starving|harmed|injured|wounded|attacked|attack|attacking|raped|abducted|buried|burned|burnt|murdered|massacred|expelled|deported|ordered|gassed|drowned|targeted|target|used)$/;
