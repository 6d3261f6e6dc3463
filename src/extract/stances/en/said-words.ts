// What somebody's words deny, own to or lay on another without a verb that says so: `nobody had died`, `there were no secret prisons`, `the reports were invented`, `I never held a
// gun`, `we fired on the crowd`, `the mayor was responsible for the fire`. In: the words of a quotation, in marks or reported. Out: the clauses that do, and which stance each is. What is
// known or not known is read by ignorance.ts.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { SaidWords } from '../taken.ts';
import { holds } from './toward.ts';
import { ALLEGATION_WORDS, CRIME_WORDS, DEED_WORDS, FALSEHOODS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
/** How far into a clause the words that tell may stand. */
const REACH = 16;

export function saidInEnglish(
  { tokens: t, sentenceOf, sentences }: PreparedText,
  said: TokenSpan,
): readonly SaidWords[] {
  return clausesOf(t, said, (i) => sentences[sentenceOf[i] ?? -1]?.end ?? said.end).flatMap((clause): SaidWords[] => {
    if (word(t, clause.end) === '?' || /^(?:if|unless|whether|suppose)$/.test(word(t, clause.first))) return [];
    const reach = { first: clause.first, end: Math.min(clause.end, clause.first + REACH) };
    if (!isUnpunished(t, clause) && !holds(t, reach, SUFFERED, REACH) && (deniesDeed(t, reach) || deniesOwn(t, reach)))
      return [{ stance: 'denies', toward: clause, reason: 'the words say that it was not so' }];
    if (ownsTo(t, reach)) return [{ stance: 'admits', toward: clause, reason: 'the words own to it' }];
    if (laysOn(t, reach)) return [{ stance: 'accuses', toward: clause, reason: 'the words lay it on somebody' }];
    return [];
  });
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
    .some((one) => HARMED.has(one));

/** Sentences, and what `and that`, `;` begin anew; without "that" before and marks behind. */
function clausesOf(t: Tokens, { first, end }: TokenSpan, sentenceEnd: (i: number) => number): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  for (let from = first; from < end; ) {
    const limit = Math.min(end, Math.max(from + 1, sentenceEnd(from)));
    let until = from + 1;
    while (until < limit && word(t, until) !== ';' && !(/^(?:and|but)$/.test(word(t, until)) && isAnew(t, until)))
      until++;
    const clause = trimmed(t, { first: from, end: until });
    if (clause.end > clause.first) clauses.push(clause);
    from = until;
  }
  return clauses;
}

/** `and [that] …`, `but [he never] …`. */
const isAnew = (t: Tokens, i: number): boolean => word(t, i + 1) === 'that' || OWN.test(word(t, i + 1));

function trimmed(t: Tokens, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  while (first < end && /^(?:that|and|but|[,;:“"‘'.…–—-])$/.test(word(t, first))) first++;
  while (end > first && /^[.,!;:…”"’–—]$/.test(word(t, end - 1))) end--;
  return { first, end };
}

/** That nobody was punished or taken to court is what the harmed say. */
function isUnpunished(t: Tokens, span: TokenSpan): boolean {
  return holds(t, span, UNPUNISHED, REACH) || (holds(t, span, TAKEN_IN, REACH) && holds(t, span, OVER, REACH));
}
const UNPUNISHED = new Set(
  'charged tried punished convicted sentenced warned told informed prosecuted accountable'.split(' '),
);
const TAKEN_IN = new Set('arrested detained held'.split(' '));
const OVER = new Set('for over connection'.split(' '));
/** `I was never beaten`: what was not done to the speaker. */
const SUFFERED = new Set('me us'.split(' '));

/** Whether the words negate a deed: `no prisoner had died`, `there were no prisons`, `the raid never took place`, `soldiers had not fired`, `the reports were false`. */
export function deniesDeed(t: Tokens, span: TokenSpan): boolean {
  const { first, end } = span;
  if (isQuestion(t, first)) return false;
  if (isElsewhere(t, span)) return true;
  for (let k = first; k < end; k++) {
    const w = word(t, k);
    if (/^(?:who|which|whose|until|if|unless)$/.test(w)) return false;
    if (/^(?:nobody|none|no|neither)$/.test(w) && (isHarmAfter(t, k + 1, end) || isAbsent(t, k, end))) return true;
    if (w === 'not' && /^(?:a|one)$/.test(word(t, k + 1)) && isHarmAfter(t, k + 2, end)) return true;
    if ((/^(?:not|never)$/.test(w) || /n['’]t$/.test(w)) && isDoneAfter(t, k + 1, { first, end })) return true;
    if (isFalse(t, k) && (isBefore(t, first, k) || isOfClause(t, k))) return true;
  }
  return false;
}

/** `no [government vessel was in the area]`, `no [student was ever in the camp]`; a doctor or a lamp that was not there is what the harmed tell. */
function isAbsent(t: Tokens, no: number, end: number): boolean {
  if (word(t, no) === 'no' && word(t, no + 1) === 'one') return false;
  for (let k = no + 1; k < Math.min(end, no + 7); k++) {
    if (BE.test(word(t, k)) || (/^(?:has|have|had)$/.test(word(t, k)) && word(t, k + 1) === 'been')) {
      let at = k + 1;
      while (at < end && (isAdverb(word(t, at)) || /^(?:ever|been)$/.test(word(t, at)))) at++;
      const there = /^(?:in|inside|at|near|aboard|there|present|involved|anywhere)$/.test(word(t, at));
      return there && (PRESENT.has(word(t, k - 1)) || PRESENT.has(word(t, no + 1)));
    }
    if (/^(?:in|on|at|to|for|with|by|that|who)$/.test(word(t, k))) return false;
  }
  return false;
}
/** Whose having been there would tell against somebody. */
const PRESENT = new Set(
  `soldier soldiers troops officer officers policeman policemen guard guards agent agents member members unit units force forces vessel vessels ship ships boat boats cutter aircraft plane planes
   helicopter helicopters drone drones tank tanks vehicle vehicles personnel student students prisoner prisoners detainee detainees civilian civilians villager villagers child children men`.split(
    /\s+/,
  ),
);

/** `our cutter was in port`, `my men were in their barracks`: what one commands was elsewhere. */
function isElsewhere(t: Tokens, { first, end }: TokenSpan): boolean {
  if (!/^(?:our|my)$/.test(word(t, first))) return false;
  for (let k = first + 2; k < Math.min(end, first + 5); k++) {
    if (!/^(?:was|were)$/.test(word(t, k))) continue;
    const at = isAdverb(word(t, k + 1)) ? k + 2 : k + 1;
    const where = /^(?:the|their|its)$/.test(word(t, at + 1)) ? word(t, at + 2) : word(t, at + 1);
    return (
      (UNITS.has(word(t, k - 1)) || PRESENT.has(word(t, k - 1))) &&
      (/^(?:elsewhere|asleep|abroad)$/.test(word(t, at)) ||
        (/^(?:in|at|inside|on)$/.test(word(t, at)) &&
          /^(?:port|harbour|harbor|base|barracks|camp|leave|dock|quarters)$/.test(where)))
    );
  }
  return false;
}

const isQuestion = (t: Tokens, i: number): boolean => /^(?:whether|why|how|what|when)$/.test(word(t, i));

/** `no [prisoner had died]`, `no [secret prisons]`; not `no [one was punished]`. */
function isHarmAfter(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 6); k++) {
    if (HARM.test(word(t, k)) && !isSuch(t, k)) return true;
    // `no person by the name of Oren Mavik has been detained`
    if (word(t, k) === 'name' && word(t, k + 1) === 'of') return hasHarm(t, k);
    if (isAuxiliary(word(t, k)) || /^(?:of|by|the|one|such|secret|political|been|civilian)$/.test(word(t, k))) continue;
    if (k <= from + 2 && (isPlaceOfHarm(t, k) || CRIME_WORDS.has(word(t, k))))
      return isThere(t, from - 1) || k === from;
    if (k <= from + 2 && DEED_WORDS.has(word(t, k)) && tookPlace(t, k + 1)) return true;
    if (/^(?:on|in|at|to|for|with|by)$/.test(word(t, k))) return false;
  }
  return false;
}
/** `no order`, `no fire`: a noun, unless something is done to it. */
const isSuch = (t: Tokens, k: number): boolean =>
  /^(?:use|target|attack|held)$/.test(word(t, k)) && !isAuxiliary(word(t, k - 1));
/** Names are long: the verb may stand far behind them. */
const hasHarm = (t: Tokens, from: number): boolean => {
  for (let k = from; k < Math.min(t.count, from + 18) && !/^[.;!?]$/.test(word(t, k)); k++)
    if (isAuxiliary(word(t, k - 1)) && HARM.test(word(t, k))) return true;
  return false;
};
const isPlaceOfHarm = (t: Tokens, k: number): boolean =>
  /^(?:prisons?|camps?|graves?|detainees?|prisoners|disappearances?|deaths|famine|hunger|siege|victims|casualties|orders?|shelling|deportations?|expulsions?|abductions?|evictions?)$/.test(
    word(t, k),
  );
/** `there were [no]`, `had [no]`. */
const isThere = (t: Tokens, no: number): boolean =>
  /^(?:were|was|are|is|been|be|held|has|have|had)$/.test(word(t, no - 1));

/** `no deportations [took place]`, `no raid [was ever carried out]`. */
function tookPlace(t: Tokens, from: number): boolean {
  let at = from;
  while (at < from + 4 && (isAuxiliary(word(t, at)) || isAdverb(word(t, at)) || word(t, at) === 'ever')) at++;
  return (
    (/^(?:took|taken|take)$/.test(word(t, at)) && word(t, at + 1) === 'place') ||
    (word(t, at) === 'carried' && word(t, at + 1) === 'out') ||
    /^(?:happened|occurred|committed)$/.test(word(t, at))
  );
}

/** `never [took place]`, `had not [fired]`. */
function isDoneAfter(t: Tokens, from: number, { first, end }: TokenSpan): boolean {
  const at = /^(?:been|have|ever|actually)$/.test(word(t, from)) ? from + 1 : from;
  if (at >= end) return false;
  if (/^(?:take|took|taken)$/.test(word(t, at)) && word(t, at + 1) === 'place') return true;
  if (/^(?:happened|happen|occurred|occur|existed|exist)$/.test(word(t, at))) return isBefore(t, first, at);
  if (/^(?:any|a)$/.test(word(t, at)) && /^(?:graves?|prisons?|camps?|massacres?)$/.test(word(t, at + 1))) return true;
  if (word(t, from - 1) === 'never' && /^(?:entered|crossed|boarded|stormed)$/.test(word(t, at))) return true;
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

const BE = /^(?:was|were|is|are|been|be|s)$/;
/** `were [lies]`, `was [a pure fabrication]`, `are without [any foundation]`, `have no [basis]`. */
function isFalse(t: Tokens, k: number): boolean {
  const w = word(t, k);
  if (FALSEHOODS.has(w)) {
    for (let n = k - 1; n >= k - 4 && n >= 0; n--) {
      if (BE.test(word(t, n))) return true;
      if (!isAdverb(word(t, n)) && !/^(?:a|an|the|pure|complete|total|all|another|mere|nothing|but)$/.test(word(t, n)))
        return false;
    }
    return false;
  }
  return (
    /^(?:foundation|basis|truth|substance|merit)$/.test(w) &&
    /^(?:no|without|of|any|all|in)$/.test(word(t, k - 1)) &&
    [k - 1, k - 2, k - 3].some((n) => /^(?:no|without|devoid|lack|lacks)$/.test(word(t, n)))
  );
}
/** `it is false [that …]`. */
const isOfClause = (t: Tokens, k: number): boolean => word(t, k + 1) === 'that';

/** Who speaks, or what he or she commands. */
const OWN = /^(?:i|we|he|she|they)$/;
const OWN_ALL = /^(?:i|we|he|she|they|my|our|his|her|their)$/;
/** What one never felt, met with or will do is no denial; what one never learned is ignorance. */
const NO_ACT =
  /^(?:saw|seen|see|heard|hear|knew|know|known|learned|learnt|told|informed|briefed|notified|forget|forgot|forgotten|thought|think|imagined|imagine|dreamed|felt|feel|met|find|found|recovered|recover|stopped|stop|return|returned|came|come|again|expected|expect|believed|believe|wanted|want|received|receive|got|get|experienced|doubted|lost|lose|could|would|will|should|be|able|aware|understood|understand|accept|accepted|agree|agreed)$/;

/** `I never held a gun`, `he had not been in command`, `we were not there`: what those who speak did not do or were not. */
function deniesOwn(t: Tokens, { first, end }: TokenSpan): boolean {
  if (!OWN_ALL.test(word(t, first))) return false;
  for (let k = first + 1; k < Math.min(end, first + 6); k++) {
    const w = word(t, k);
    const negative = w === 'never' || w === 'not' || /n['’]t$/.test(w);
    if (!negative) continue;
    if (
      /^(?:will|shall|would|won['’]t|could|can|cannot|do|don['’]t)$/.test(word(t, k - 1)) ||
      /^(?:won|don|can|couldn|wouldn)['’]t$/.test(w)
    )
      return false;
    let at = k + 1;
    while (at < end && (isAuxiliary(word(t, at)) || isAdverb(word(t, at)) || word(t, at) === 'once')) at++;
    if (at >= end || NO_ACT.test(word(t, at))) return false;
    const was =
      /^(?:was|were|been|be)$/.test(word(t, at - 1)) ||
      /^(?:was|were)$/.test(word(t, k - 1)) ||
      /^(?:wasn|weren)['’]t$/.test(w);
    return was ? ABSENT.test(word(t, at)) || inCommand(t, at) : w === 'never' || OWN_ACT.test(word(t, at));
  }
  return false;
}
/** `was not [there]`, `were not [involved]`. */
const ABSENT = /^(?:there|present|involved|responsible|behind|complicit)$/;
const inCommand = (t: Tokens, at: number): boolean =>
  /^(?:in|at|on|part|a|the)$/.test(word(t, at)) &&
  /^(?:command|charge|of|member|duty|commander|scene|village|town|city|area|country|base)$/.test(
    word(t, at + 1) === 'the' ? word(t, at + 2) : word(t, at + 1),
  );
const OWN_ACT =
  /^(?:sign|signed|order|ordered|give|given|command|commanded|take|taken|participate|participated|enter|entered|touch|touched|approve|approved|authorise|authorised|authorize|authorized|abuse|abused|mistreat|mistreated|destroy|destroyed|demolish|demolished|serve|served|hold|held|send|sent)$/;

/** `I gave the order`, `we fired on the crowd`, `his battery fired eleven rounds`, `it was a mistake`. */
function ownsTo(t: Tokens, { first, end }: TokenSpan): boolean {
  const w = word(t, first);
  if (/^(?:it|this|that)$/.test(w))
    return (
      BE.test(word(t, first + 1)) &&
      /^(?:our|my|a|an)$/.test(word(t, first + 2)) &&
      /^(?:mistake|error|crime|fault|wrong)$/.test(word(t, first + 3))
    );
  const unit = /^(?:my|our|his|her|their)$/.test(w) && UNITS.has(word(t, first + 1)) ? 1 : 0;
  if (unit === 0 && !OWN.test(w)) return false;
  let at = first + 1 + unit;
  while (at < end && (isAdverb(word(t, at)) || /^(?:had|have|did)$/.test(word(t, at)))) at++;
  const verb = word(t, at);
  if (unit === 1 || !/^(?:i|we)$/.test(w))
    return /^(?:fired|shot|shelled|bombed|tortured|executed)$/.test(verb) || gaveOrder(t, at);
  return (
    HARMING.test(verb) ||
    gaveOrder(t, at) ||
    (verb === 'made' && /^(?:a|mistakes)$/.test(word(t, at + 1)) && holds(t, { first: at, end }, MISTAKES, 4)) ||
    tookPart(t, at, end)
  );
}
const UNITS = new Set(
  'battery unit men soldiers forces company platoon brigade squad troops guns gunners pilots officers agents'.split(
    ' ',
  ),
);
const MISTAKES = new Set('mistake mistakes error errors'.split(' '));
const HARMING = /^(?:fired|shot|killed|shelled|bombed|tortured|executed|hanged|raped|murdered|massacred|lied)$/;
const gaveOrder = (t: Tokens, at: number): boolean =>
  /^(?:gave|give|issued|signed)$/.test(word(t, at)) &&
  /^(?:orders?|commands?)$/.test(
    /^(?:the|an|that|this|those|these)$/.test(word(t, at + 1)) ? word(t, at + 2) : word(t, at + 1),
  );
const tookPart = (t: Tokens, at: number, end: number): boolean =>
  ((word(t, at) === 'took' && word(t, at + 1) === 'part') || word(t, at) === 'participated') &&
  holds(t, { first: at + 2, end }, CRIME_WORDS, 8);

/** `the mayor was responsible for the fire`, `the army is to blame for the deaths`, `the guards were behind the killing`. */
function laysOn(t: Tokens, { first, end }: TokenSpan): boolean {
  if (/^(?:i|we|nobody|whoever|those|who|none|no)$/.test(word(t, first))) return false;
  for (let k = first + 1; k < end; k++) {
    const responsible = word(t, k) === 'responsible' || (word(t, k) === 'blame' && word(t, k - 1) === 'to');
    if (!responsible && word(t, k) !== 'behind') continue;
    let n = k - 1;
    while (n > first && (isAdverb(word(t, n)) || word(t, n) === 'to' || word(t, n) === 'also')) n--;
    const from = responsible && word(t, k + 1) === 'for' ? k + 2 : k + 1;
    if (/^(?:not|never)$/.test(word(t, k - 1)) || (responsible && from !== k + 2)) return false;
    return /^(?:was|were|is|are|been)$/.test(word(t, n)) && holds(t, { first: from, end: end + 4 }, DEED_WORDS, 5);
  }
  return false;
}

const HARM =
  /^(?:died|dying|die|killed|kill|killing|fired|fire|firing|shot|shoot|shooting|shelled|shell|shelling|bombed|bomb|bombing|tortured|torture|torturing|executed|execute|executing|hanged|beaten|beat|arrested|arrest|detained|detain|held|disappeared|starved|starving|harmed|injured|wounded|attacked|attack|attacking|raped|abducted|buried|burned|burnt|murdered|massacred|expelled|deported|ordered|gassed|drowned|targeted|target|used|touched|disturbed|desecrated|demolished|destroyed)$/;
