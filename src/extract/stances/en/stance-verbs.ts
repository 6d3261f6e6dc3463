// A stance in a verb: `X denied that …`, `refused to admit …`, `was condemned by X`, `accused Y of …`, `covered up …`.
// In: the text and the token of the verb. Out: who takes which stance toward which words; null where the verb means something else (denied bail, admitted to
// hospital, condemned to death, cannot deny), is only possible, or where nobody is said to take it.

import { bodyNamed } from '../../gazetteers/bodies.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf, REFUSING, UNFULFILLED } from '../../text/en/verb-holder.ts';
import { isParty, isPartyNoun } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';
import { deniesDeed } from './denied-deeds.ts';
import { isOfCase } from './matter.ts';
import { accusedOf, afterNor, beforeNeither, CLAUSAL, complement, fits, isDeedAfter } from './stance-complement.ts';
import { holds } from './toward.ts';
import { ALLEGATION_WORDS, FALSEHOODS, SELDOM, STANCE_VERBS, type Stance, type StanceVerb } from './words.data.ts';

const NOUN_TOO = new Set(
  'praise blame regret regrets dispute disputes contest contests censure cover covers hide hush charge charges whitewash praises condemned accused alleged confirmed hidden acknowledged justified'.split(
    ' ',
  ),
);
const TRYING = new Set(
  'try tries tried trying seek seeks sought seeking attempt attempts attempted attempting effort efforts bid campaign struggled'.split(
    ' ',
  ),
);

export function stanceVerbAt(prepared: PreparedText, i: number): Taken | null {
  const { tokens: t } = prepared;
  const verb = STANCE_VERBS.get(wordAt(t, i));
  if (verb === undefined || t.kind[i] !== WORD || !isVerb(t, i)) return null;
  const frame = verbFrame(prepared, i);
  const stance = stanceIn(t, frame, verb);
  if (stance === null) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  // Without an object a past form looks like a participle; "that" and the verbs that take none show that it is not.
  const active = /^(?:that|as)$/.test(wordAt(t, i + 1)) || CLAUSAL.has(verb.name) || /^apologi[sz]e$/.test(verb.name);
  if (frame.voice === 'passive' && frame.agent === null && !isPassive(t, frame) && !active) return null;
  if (isPassive(t, frame)) return passive(prepared, i, frame, verb, stance);
  const toward = complement(prepared, i, verb, limit) ?? afterNor(prepared, i, verb, limit);
  if (toward === null) return null;
  const holder = joinedTo(prepared, frame) ?? holderOf(prepared, i, frame);
  const who = holder !== null && wordAt(t, holder.first) === 'neither' ? beforeNeither(prepared, holder.first) : holder;
  if (who === null || !canHold(prepared, who) || isOfThing(prepared, frame) || !isOfCase(t, verb, toward)) return null;
  if (verb.needs === 'allegation' && verb.stance === 'denies' && holds(t, who, JUDGES, 6)) return null;
  if (
    /^(?:nobody|none|neither)$/.test(wordAt(t, who.first)) ||
    (wordAt(t, who.first) === 'no' && who.end - who.first > 1)
  )
    return null;
  const whole = isAside(t, frame, i) ? beforeComma(t, toward) : toward;
  const words = /^(?:reject|dismiss)/.test(wordAt(t, i)) ? withoutDay(t, whole) : whole;
  return {
    cue: { first: frame.verb.first, end: i + 1 },
    stance: verb.name === 'confirm' && deniesDeed(t, words) ? 'denies' : stanceOf(prepared, stance, verb, who),
    who,
    toward: words,
    about: null,
    confidence: confidenceOf(verb, stance, frame),
    reasons: [`“${t.text.slice(t.from[frame.verb.first], t.to[i])}” with its subject and what it is about`],
  };
}

/** `[Valk] admitted that men had been beaten but denied it`: who says the one says the other. */
function joinedTo(prepared: PreparedText, { verb }: VerbFrame): TokenSpan | null {
  const { tokens: t } = prepared;
  if (!/^(?:and|but)$/.test(wordAt(t, verb.first - 1))) return null;
  const first = prepared.sentences[prepared.sentenceOf[verb.first] ?? 0]?.first ?? verb.first;
  for (let k = verb.first - 2; k > first; k--) {
    if (/^[;:“”"]$/.test(wordAt(t, k))) return null;
    if (wordAt(t, k) === 'that' && SAYS.test(wordAt(t, k - 1)))
      return holderOf(prepared, k - 1, verbFrame(prepared, k - 1));
  }
  return null;
}
const SAYS =
  /^(?:said|says|told|stated|states|admitted|admits|acknowledged|conceded|confirmed|claimed|claims|insisted|maintained|testified|argued)$/;

/** `…, which confirmed what she knew`: "which" after no party stands for the clause before. */
const isOfThing = ({ tokens: t, names }: PreparedText, { verb }: VerbFrame): boolean => {
  if (wordAt(t, verb.first - 1) !== 'which') return false;
  const last = wordAt(t, verb.first - 2) === ',' ? verb.first - 3 : verb.first - 2;
  return (names.at[last] ?? -1) < 0 && !isPartyNoun(wordAt(t, last));
};

/** A court that rejects a claim decides on it. */
const JUDGES = new Set('judge judges court courts tribunal jury magistrate referee'.split(' '));

/** A clause that the sentence goes on after: `In defending the raid, she …`, `Quill, who denied it, left`. */
const isAside = (t: Tokens, { verb }: VerbFrame, i: number): boolean =>
  (/^(?:who|which)$/.test(wordAt(t, verb.first - 1)) && wordAt(t, verb.first - 2) === ',') ||
  (wordAt(t, i).endsWith('ing') &&
    verb.first === i &&
    ((t.gap[i] ?? 0) === 3 || PREPOSITIONS.has(wordAt(t, i - 1)) || /^[.!?]$/.test(wordAt(t, i - 1))));

/** `rejected the findings [on Friday]` */
const withoutDay = (t: Tokens, { first, end }: TokenSpan): TokenSpan => ({
  first,
  end: wordAt(t, end - 2) === 'on' && /day$/.test(wordAt(t, end - 1)) ? end - 2 : end,
});

function beforeComma(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++)
    if (wordAt(t, k) === ',' && !/^(?:and|or)$/.test(wordAt(t, k + 1))) return { first, end: k };
  return { first, end };
}

const confidenceOf = (verb: StanceVerb, stance: Stance, frame: VerbFrame): Taken['confidence'] =>
  stance !== verb.stance || frame.modal === 'to' || frame.tense === 'participle' ? 'likely' : 'certain';

/** Whoever bears no guilt and "acknowledges" something, confirms it. */
function stanceOf(prepared: PreparedText, stance: Stance, verb: StanceVerb, who: TokenSpan): Stance {
  if (stance !== 'admits' || verb.name !== 'acknowledge') return stance;
  const { tokens: t } = prepared;
  for (let i = who.first; i < who.end; i++) {
    const name = prepared.names.list[prepared.names.at[i] ?? -1];
    if (name === undefined) continue;
    const kind = bodyNamed(prepared.names.fullest(name.name))?.kind ?? bodyNamed(name.name)?.kind;
    if (kind === 'ngo' || kind === 'international' || kind === 'news' || kind === 'court') return 'confirms';
    i = name.end - 1;
  }
  return holds(t, who, OUTSIDERS) ? 'confirms' : stance;
}
const OUTSIDERS = new Set(
  'experts expert observers rapporteur rapporteurs investigators organisations organizations historians historian researchers monitors witnesses'.split(
    ' ',
  ),
);

/** The stance as negation, refusal and seldomness leave it; null where nothing is left of it. */
function stanceIn(t: Tokens, { verb: group, head, negated, modal }: VerbFrame, verb: StanceVerb): Stance | null {
  const before = wordBefore(t, group.first);
  const refused = modal === 'to' && REFUSING.has(before);
  const seldom = holds(t, { first: Math.max(0, group.first - 2), end: head }, SELDOM, 9);
  if (modal !== null && modal !== 'to' && !/^(?:did|do|does)$/.test(modal))
    return /^(?:would|could|can|cannot|can['’]t|couldn['’]t)$/.test(modal) && negated && verb.stance === 'confirms'
      ? 'declinesToComment'
      : null;
  if (modal === 'to' && (UNFULFILLED.has(before) || isWantedOf(t, group.first))) return null;
  if (TRYING.has(before) && verb.stance !== 'concealsOrEvades' && verb.stance !== 'defends' && verb.stance !== 'denies')
    return null;
  if (verb.name === 'confirm' && wordAt(t, head + 1) === 'nor') return 'declinesToComment';
  if (!negated && !refused && !seldom) return verb.stance;
  if (verb.stance === 'admits' && verb.name !== 'concede') return 'concealsOrEvades';
  if (verb.stance === 'confirms' && refused) return 'declinesToComment';
  return null;
}

/** `want [him] to admit`, `urged [the ministry] to confirm`: what another is wanted to do. */
function isWantedOf(t: Tokens, to: number): boolean {
  for (let k = to - 2; k >= 0 && to - k < 7; k--) {
    if (t.kind[k] === MARK || /^(?:and|but|that|who|which)$/.test(wordAt(t, k))) return false;
    if (WANTING.has(wordAt(t, k))) return true;
  }
  return false;
}
const WANTING = new Set(
  'want wants wanted ask asks asked asking tell told urge urges urged urging order ordered force forced expect expects expected press pressed like invite invited call calls called calling beg begged demand'.split(
    ' ',
  ),
);

/** The word before the group, over adverbs and a determiner's noun phrase of one word: `his [refusal] to`. */
function wordBefore(t: Tokens, first: number): string {
  let i = first - 1;
  while (i > 0 && isAdverb(wordAt(t, i))) i--;
  return wordAt(t, i);
}

function isVerb(t: Tokens, i: number): boolean {
  const before = wordAt(t, i - 1);
  if ((before === '-' || wordAt(t, i + 1) === '-') && t.gap[i] === 0 && wordAt(t, i + 1) === '-') return false;
  if (before === '-') return false;
  if (DETERMINERS.has(before) && !/^(?:that|all|both|some|many|several|most|few|this|each|none)$/.test(before))
    return false;
  if (NOUN_TOO.has(wordAt(t, i)) && ((PREPOSITIONS.has(before) && before !== 'to') || before === 's')) return false;
  return before !== 's' || !PREPOSITIONS.has(wordAt(t, i + 1));
}

const isPassive = (t: Tokens, { voice, verb, head, agent }: VerbFrame): boolean => {
  if (voice !== 'passive') return false;
  for (let k = verb.first; k < head; k++) if (/^(?:was|were|been|being|is|are|be)$/.test(wordAt(t, k))) return true;
  return agent !== null;
};

/** `the killings were condemned by X`: the agent takes it, toward the subject. */
function passive(prepared: PreparedText, i: number, frame: VerbFrame, verb: StanceVerb, stance: Stance): Taken | null {
  const { tokens: t } = prepared;
  const who = frame.agent === null ? null : verb.needs === 'accused' ? beforeCharge(t, frame.agent) : frame.agent;
  if (who === null || !isParty(prepared, who)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const subject =
    reportThat(t, sentence.first, frame.verb.first) ??
    frame.subject ??
    clauseBefore(t, frame.verb.first, sentence.first);
  // `the events described by the prisoners`: to describe is to deny where it is called false.
  if (subject === null || (verb.needs === 'false' && !isFalseNear(t, i + 1, Math.min(sentence.end, who.end + 7))))
    return null;
  const toward = verb.needs === 'accused' ? accusedOf(prepared, i + 1, sentence.end, subject) : subject;
  if (toward === null || !fits(prepared, toward, verb) || wordAt(t, i + 1) === 'to') return null;
  return {
    cue: { first: frame.verb.first, end: i + 1 },
    stance: stanceOf(prepared, stance, verb, who),
    who,
    toward,
    about: null,
    confidence: 'likely',
    reasons: [`“${wordAt(t, i)}” in the passive: who stands after “by” takes the stance`],
  };
}

function isFalseNear(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < end && !/^[.;:]$/.test(wordAt(t, k)); k++) if (FALSEHOODS.has(wordAt(t, k))) return true;
  return false;
}

/** `accused by [the police] of inciting`: what he is accused of is no part of who accuses. */
function beforeCharge(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++) if (wordAt(t, k) === 'of' && isDeedAfter(t, k + 1)) return { first, end: k };
  return { first, end };
}

/** `[The claim that the army used gas] was denied`: not only the gas. */
function reportThat(t: Tokens, from: number, verb: number): TokenSpan | null {
  for (let k = from; k < verb - 2; k++)
    if (ALLEGATION_WORDS.has(wordAt(t, k)) && wordAt(t, k + 1) === 'that') return { first: k, end: verb };
  return null;
}

/** `…, a practice that goes on and has been acknowledged by X`: the words of the clause before the verb, where they give no subject. */
function clauseBefore(t: Tokens, until: number, limit: number): TokenSpan | null {
  let first = until;
  while (first > limit && until - first < 16 && !/^[,;:–—(]$/.test(wordAt(t, first - 1))) first--;
  return first < until ? { first, end: until } : null;
}

/** A person, group or body; or a report, inquiry or recording that stands for those who made it. */
export const canHold = (prepared: PreparedText, who: TokenSpan): boolean =>
  isParty(prepared, who) || holds(prepared.tokens, who, REPORTING, 5);
const REPORTING = new Set(
  'report inquiry investigation statement letter commission study documents survey resolution verdict ruling judgment accused defendant defendants'.split(
    ' ',
  ),
);
