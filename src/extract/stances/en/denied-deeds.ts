// Whether words deny a deed: `no prisoner had died`, `there were no prisons`, `the raid never took place`, `no aircraft was over the village`, `the reports were false`. In: a clause of what
// somebody says. Out: whether it does.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { FORCES } from './forces.data.ts';
import { USED } from './matter.data.ts';
import { ALLEGATION_WORDS, CRIME_WORDS, DEED_WORDS, FALSEHOODS } from './words.data.ts';

/** Whether the words negate a deed: `no prisoner had died`, `there were no prisons`, `the raid never took place`, `soldiers had not fired`, `the reports were false`. */
export function deniesDeed(t: Tokens, { first, end }: TokenSpan): boolean {
  if (isQuestion(t, first)) return false;
  for (let k = first; k < end; k++) {
    const w = wordAt(t, k);
    if (/^(?:who|which|whose|until|if|unless)$/.test(w)) return false;
    if (/^(?:nobody|none|no|neither)$/.test(w) && (isHarmAfter(t, k + 1, end) || isAbsent(t, k, end))) return true;
    if (w === 'no' && wordAt(t, k + 1) === 'such' && isThere(t, k)) return true;
    if (w === 'not' && /^(?:a|one)$/.test(wordAt(t, k + 1)) && isHarmAfter(t, k + 2, end)) return true;
    if (
      (/^(?:not|never)$/.test(w) || /n['’]t$/.test(w)) &&
      !isWanted(t, k, first) &&
      isDoneAfter(t, k + 1, { first, end })
    )
      return true;
    if (isFalse(t, k) && (isBefore(t, first, k) || isOfClause(t, k))) return true;
    if (isRefuted(t, k) && range(first, k).some((n) => ALLEGATION_WORDS.has(wordAt(t, n)))) return true;
    if (isOfAnotherTime(t, k)) return true;
  }
  return false;
}

/** `[don’t] shoot`, `can[’t] beat them`, `would [not] fire`: bidden, able or supposed, not told; `could not have killed` is. */
function isWanted(t: Tokens, not: number, first: number): boolean {
  const own = wordAt(t, not);
  const auxiliary = /n['’]t$/.test(own) ? own.replace(/n['’]t$/, '') : wordAt(t, not - 1);
  const before = /n['’]t$/.test(own) ? not - 1 : not - 2;
  if (/^do$/.test(auxiliary)) return before < first || t.kind[before] === MARK || wordAt(t, before) === 'please';
  return /^(?:ca|can|could|wo|will|would|shall|should|must|may|might|need|let)$/.test(auxiliary)
    ? wordAt(t, not + 1) !== 'have'
    : own === 'cannot';
}

/** `no [government vessel was in the area]`, `none of [our aircraft left the ground]`, `no [prisoners were brought there]`; a doctor or a lamp that was not there is what the harmed tell. */
function isAbsent(t: Tokens, no: number, end: number): boolean {
  let whose: 'force' | 'held' | null = null;
  for (let k = no + 1; k < Math.min(end, no + FAR); k++) {
    const w = wordAt(t, k);
    if (whose === null && FORCES.has(w)) whose = 'force';
    if (whose === null && HELD.has(w)) whose = 'held';
    const been = BE.test(w) || (/^(?:has|have|had)$/.test(w) && wordAt(t, k + 1) === 'been');
    if (been || /^(?:has|have|had)$/.test(w)) {
      let at = k + 1;
      while (at < end && (isAdverb(wordAt(t, at)) || /^(?:ever|been|at|any|time)$/.test(wordAt(t, at)))) at++;
      if (whose === null) return false;
      if (been && THERE.test(wordAt(t, at))) return true;
      return whose === 'force' ? MOVED.test(wordAt(t, at)) : been && BROUGHT.test(wordAt(t, at));
    }
    if (whose === 'force' && MOVED.test(w)) return true;
    if (/^(?:on|at|to|for|with|by|that|who)$/.test(w) || (w === 'in' && whose === null)) return false;
  }
  return false;
}
const FAR = 11;
const THERE =
  /^(?:in|inside|at|near|over|above|aboard|there|present|involved|anywhere|airborne|within|deployed|stationed|operating)$/;
const MOVED =
  /^(?:flew|flown|left|entered|crossed|operated|moved|passed|took|patrolled|approached|boarded|took|went|gone)$/;
const BROUGHT = /^(?:brought|taken|transferred|moved|kept|handed|delivered|questioned|interrogated)$/;
const HELD = new Set(
  `student students prisoner prisoners detainee detainees civilian civilians villager villagers child children person persons people protester protesters suspect suspects`.split(
    /\s+/,
  ),
);

const isQuestion = (t: Tokens, i: number): boolean => /^(?:whether|why|how|what|when)$/.test(wordAt(t, i));

/** `no [prisoner had died]`, `no [secret prisons]`; not `no [one was punished]`. */
function isHarmAfter(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 6); k++) {
    if (HARM.test(wordAt(t, k)) && !isSuch(t, k)) return true;
    // `no person by the name of Oren Mavik has been detained`
    if (wordAt(t, k) === 'name' && wordAt(t, k + 1) === 'of') return hasHarm(t, k);
    if (isAuxiliary(wordAt(t, k)) || /^(?:of|by|the|one|such|secret|political|been|civilian)$/.test(wordAt(t, k)))
      continue;
    if (k <= from + 2 && (isPlaceOfHarm(t, k) || CRIME_WORDS.has(wordAt(t, k))))
      return isThere(t, from - 1) || k === from;
    if (k <= from + 2 && DEED_WORDS.has(wordAt(t, k)) && tookPlace(t, k + 1)) return true;
    if (/^(?:on|in|at|to|for|with|by)$/.test(wordAt(t, k))) return false;
  }
  return false;
}
/** `no order`, `no fire`: a noun, unless something is done to it. */
const isSuch = (t: Tokens, k: number): boolean =>
  /^(?:use|target|attack|held)$/.test(wordAt(t, k)) && !isAuxiliary(wordAt(t, k - 1));
/** Names are long: the verb may stand far behind them. */
const hasHarm = (t: Tokens, from: number): boolean => {
  for (let k = from; k < Math.min(t.count, from + 18) && !/^[.;!?]$/.test(wordAt(t, k)); k++)
    if (isAuxiliary(wordAt(t, k - 1)) && HARM.test(wordAt(t, k))) return true;
  return false;
};
const isPlaceOfHarm = (t: Tokens, k: number): boolean =>
  /^(?:prisons?|camps?|graves?|detainees?|prisoners|disappearances?|deaths|famine|hunger|siege|victims|casualties|orders?|shelling|deportations?|expulsions?|abductions?|evictions?)$/.test(
    wordAt(t, k),
  );
/** `there were [no]`, `had [no]`. */
const isThere = (t: Tokens, no: number): boolean =>
  // `without them there would be no country`: supposed, not told.
  !/^(?:would|could|will|should|might|may)$/.test(wordAt(t, no - 2)) &&
  /^(?:were|was|are|is|been|be|held|has|have|had)$/.test(wordAt(t, no - 1));

/** `no deportations [took place]`, `no raid [was ever carried out]`. */
function tookPlace(t: Tokens, from: number): boolean {
  let at = from;
  while (at < from + 4 && (isAuxiliary(wordAt(t, at)) || isAdverb(wordAt(t, at)) || wordAt(t, at) === 'ever')) at++;
  return (
    (/^(?:took|taken|take)$/.test(wordAt(t, at)) && wordAt(t, at + 1) === 'place') ||
    (wordAt(t, at) === 'carried' && wordAt(t, at + 1) === 'out') ||
    /^(?:happened|occurred|committed)$/.test(wordAt(t, at))
  );
}

/** `never [took place]`, `had not [fired]`. */
function isDoneAfter(t: Tokens, from: number, { first, end }: TokenSpan): boolean {
  const at = /^(?:been|have|ever|actually)$/.test(wordAt(t, from)) ? from + 1 : from;
  if (at >= end) return false;
  if (/^(?:take|took|taken)$/.test(wordAt(t, at)) && wordAt(t, at + 1) === 'place') return true;
  if (/^(?:happened|happen|occurred|occur|existed|exist)$/.test(wordAt(t, at))) return isBefore(t, first, at);
  if (/^(?:any|a)$/.test(wordAt(t, at)) && /^(?:graves?|prisons?|camps?|massacres?)$/.test(wordAt(t, at + 1)))
    return true;
  if (
    /^(?:served|used|serve|a|an)$/.test(wordAt(t, at)) &&
    [1, 2, 3, 4, 5].map((n) => at + n).some((k) => k < end && isHolding(t, k))
  )
    return true;
  if (
    wordAt(t, at) === 'in' &&
    /^(?:custody|detention)$/.test(wordAt(t, wordAt(t, at + 1) === 'the' ? at + 2 : at + 1))
  )
    return true;
  if (wordAt(t, from - 1) === 'never' && /^(?:entered|crossed|boarded|stormed)$/.test(wordAt(t, at))) return true;
  if (/^used?$/.test(wordAt(t, at))) return range(at + 1, Math.min(end, at + 7)).some((k) => USED.has(wordAt(t, k)));
  if (HURT.test(wordAt(t, at)) && isSomebody(t, from, first)) return false;
  return HARM.test(wordAt(t, at));
}

/** `[the victim] was not hit`: how somebody came out of it is news, no denial. */
function isSomebody(t: Tokens, from: number, first: number): boolean {
  let k = from - 2;
  while (k > first && (isAuxiliary(wordAt(t, k)) || isAdverb(wordAt(t, k)))) k--;
  return /^(?:he|she|they|i|we|who|victims?|man|men|woman|women|girl|boy|driver|child|children|officers?|suspect|passengers?|one|person|people)$/.test(
    wordAt(t, k),
  );
}
const HURT = /^(?:injured|wounded|hurt|hit|struck|harmed)$/;

/** `[served as a place of] detention`, `[a] prison`. */
const isHolding = (t: Tokens, k: number): boolean =>
  /^(?:detention|prison|jail|torture|interrogation)$/.test(wordAt(t, k));

/** A deed or an allegation of one stands before it. */
function isBefore(t: Tokens, first: number, until: number): boolean {
  for (let k = first; k < until; k++)
    if (
      DEED_WORDS.has(wordAt(t, k)) ||
      ALLEGATION_WORDS.has(wordAt(t, k)) ||
      PAPERS.test(wordAt(t, k)) ||
      /^(?:it|this|that|those|these|disappearances?)$/.test(wordAt(t, k))
    )
      return true;
  return false;
}

const PAPERS =
  /^(?:note|notes|letter|letters|lists?|papers?|documents?|orders?|recording|tape|article|complaints?|charges?)$/;

const BE = /^(?:was|were|is|are|been|be|s)$/;
/** `were [lies]`, `was [a pure fabrication]`, `are without [any foundation]`, `have no [basis]`. */
function isFalse(t: Tokens, k: number): boolean {
  const w = wordAt(t, k);
  if (FALSEHOODS.has(w)) {
    for (let n = k - 1; n >= k - 4 && n >= 0; n--) {
      if (BE.test(wordAt(t, n))) return true;
      if (
        !isAdverb(wordAt(t, n)) &&
        !/^(?:a|an|the|pure|sheer|complete|total|all|another|mere|nothing|but|["“‘'])$/.test(wordAt(t, n))
      )
        return false;
    }
    return false;
  }
  if (/^(?:true|correct|accurate|substantiated|proven)$/.test(w) && wordAt(t, k - 1) === 'not')
    return BE.test(wordAt(t, k - 2));
  if (/^(?:substantiated|confirmed|verified|proven|proved|corroborated)$/.test(w) && wordAt(t, k - 1) === 'be')
    return wordAt(t, k - 2) === 'not' || wordAt(t, k - 2) === 'cannot';
  return (
    /^(?:foundation|basis|truth|substance|merit|credibility)$/.test(w) &&
    /^(?:no|without|of|any|all|in)$/.test(wordAt(t, k - 1)) &&
    [k - 1, k - 2, k - 3].some((n) => /^(?:no|without|devoid|lack|lacks)$/.test(wordAt(t, n)))
  );
}
/** `the rumours about burials are hereby [refuted]`; not “denied to the families”. */
function isRefuted(t: Tokens, k: number): boolean {
  if (
    !/^(?:refuted|denied|rejected|repudiated|contradicted)$/.test(wordAt(t, k)) ||
    /^(?:to|by)$/.test(wordAt(t, k + 1))
  )
    return false;
  let be = k - 1;
  while (be > 0 && (isAdverb(wordAt(t, be)) || wordAt(t, be) === 'hereby')) be--;
  return /^(?:is|are)$/.test(wordAt(t, be));
}

const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);

/** `the photographs shown are [from another year]`, `the film is old`. */
function isOfAnotherTime(t: Tokens, k: number): boolean {
  if (!/^(?:photographs?|photos?|pictures?|images?|videos?|film|footage|recordings?)$/.test(wordAt(t, k))) return false;
  for (let n = k + 1; n < k + 6; n++)
    if (BE.test(wordAt(t, n)))
      return (
        wordAt(t, n + 1) === 'old' ||
        (wordAt(t, n + 1) === 'from' && /^(?:another|a|other|elsewhere)$/.test(wordAt(t, n + 2)))
      );
  return false;
}
/** `it is false [that …]`. */
const isOfClause = (t: Tokens, k: number): boolean => wordAt(t, k + 1) === 'that';

const HARM =
  /^(?:died|dying|die|killed|kill|killing|fired|fire|firing|shot|shoot|shooting|shelled|shell|shelling|bombed|bomb|bombing|tortured|torture|torturing|executed|execute|executing|hanged|beaten|beat|arrested|arrest|detained|detain|held|disappeared|starved|starving|harmed|injured|wounded|attacked|attack|attacking|raped|abducted|buried|burned|burnt|murdered|massacred|expelled|deported|ordered|gassed|drowned|targeted|target|used|hit|struck|mistreated|abused|whipped|kidnapped|touched|disturbed|desecrated|demolished|destroyed)$/;
