// A stance in a phrase of several words: no knowledge, no comment, regret, responsibility, pride, guilt, silence.
// In: the text and a token. Out: who takes which stance, or null. "The workers were unaware of the danger" is no stance: ignorance is one only where those it is
// said of say so themselves.

import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../drafts.ts';
import { whoseWords } from '../../quotes/whose-words.ts';
import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { mentionAt } from '../../text/mentions.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom, wordAt } from '../../text/tokens.ts';
import { speaksForAuthority } from '../official-speakers.ts';
import { isVoice, type OwnVoice } from '../own-voice.ts';
import type { Taken } from '../taken.ts';
import { IGNORANCE } from './ignorance.ts';
import { HAD, type Phrase, phrase, type Rule } from './phrase.ts';
import { rightToSilence, SILENCE } from './silence.ts';
import { canHold } from './stance-verbs.ts';
import { towardAfter } from './toward.ts';
import { DEED_WORDS } from './words.data.ts';

interface Text extends Pick<Found, 'prepared' | 'quotes'> {
  readonly voice: OwnVoice | null;
}

export function stancePhraseAt(
  { prepared, quotes }: Pick<Found, 'prepared' | 'quotes'>,
  voice: OwnVoice | null,
  i: number,
): Taken | null {
  const found: Text = { prepared, quotes, voice };
  const t = prepared.tokens;
  const rule = RULES.get(wordAt(t, i));
  const phrase = rule === undefined ? null : rule(t, i);
  if (phrase === null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const who = wordAt(t, i) === 'guilty' ? whoPleads(found, phrase, sentence) : whoHolds(found, phrase, sentence.first);
  if (who === undefined) return null;
  // What others find to be the cause is no version of an authority.
  if (phrase.stance === 'explains' && (who === null || !speaksForAuthority(prepared, whoIn(prepared, who))))
    return null;
  const cue = { first: Math.max(sentence.first, phrase.verb), end: Math.min(sentence.end, phrase.end) };
  const toward = phrase.end < sentence.end ? towardAfter(prepared, phrase.end, sentence.end) : null;
  // `I am so sorry`, and not for what: sympathy.
  if (toward === null && wordAt(t, i) === 'sorry') return null;
  return {
    cue,
    stance: phrase.stance,
    who,
    toward: toward ?? cue,
    about: phrase.about,
    confidence: phrase.sure ? 'certain' : 'likely',
    reasons: [`the words “${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`],
  };
}

const whoIn = (prepared: PreparedText, who: TokenSpan): Mention =>
  mentionAt(prepared, who, prepared.names.list[prepared.names.at[who.end - 1] ?? -1]?.name ?? null, 'stated', []);

/** Undefined where nobody fits; null where it is the speaker of the words. */
function whoHolds(found: Text, phrase: Phrase, limit: number): TokenSpan | null | undefined {
  const { prepared } = found;
  const t = prepared.tokens;
  const verb = groupStart(t, phrase.verb, limit);
  // `told a weekly that he “knew nothing of it”`: behind the mark stands the verb, before it who.
  const group =
    /^["“«]$/.test(wordAt(t, verb - 1)) && isPronoun(t, { first: verb - 2, end: verb - 1 }) ? verb - 1 : verb;
  const subject = wordAt(t, group) === 'to' ? null : nounPhraseBefore(prepared, group, limit);
  const holder = subject ?? holderOf(prepared, phrase.verb, verbFrame(prepared, phrase.verb));
  if (!phrase.own) return holder === null || !isParty(prepared, holder) ? undefined : holder;
  const saying = sayingBefore(t, holder?.first ?? group, limit);
  if (saying !== null) {
    const speaker = holderOf(prepared, saying, verbFrame(prepared, saying));
    return speaker === null || !canHold(prepared, speaker) ? undefined : speaker;
  }
  if (holder === null) return undefined;
  const at = t.from[phrase.verb] ?? 0;
  const speakers = whoseWords(found, at, at + 1).flatMap((link) => link.who);
  if (found.voice !== null && speakers.length === 0 && holder.first >= found.voice.first && isVoice(t, holder))
    return holder;
  if (!(isPronoun(t, holder) || isNobody(t, holder))) return undefined;
  // A headline's "I was never told" is no word of the paper's.
  if (wordAt(t, holder.first) === 'i' && speakers.length > 0 && speakers.every((m) => isBody(found, m)))
    return undefined;
  if (speakers.length === 0 && isMarkedBehind(t, phrase.verb)) return holder;
  return speakers.length > 0 ? null : undefined;
}

/** `he “had no recollection of any visit”`: in marks they are his own words. */
const isMarkedBehind = (t: Tokens, verb: number): boolean => /^["“]$/.test(wordAt(t, verb - 1));

/** By its kind, or by “the” before a name. */
function isBody({ prepared: { names, tokens: t, positions } }: Text, { start }: Mention): boolean {
  const name = names.list[names.at[tokenFrom(t, positions.toUnit(start))] ?? -1];
  return name?.kind === 'body' || (name?.kind === null && wordAt(t, name.first - 1) === 'the');
}

/** `He pleaded not guilty`: he who was charged or tried in one of the sentences before, rather than whoever was named last. */
function whoPleads(found: Text, plea: Phrase, sentence: TokenSpan): TokenSpan | null | undefined {
  const { prepared } = found;
  const { tokens: t, sentences, sentenceOf } = prepared;
  const who = whoHolds(found, plea, sentence.first);
  if (who === null || who === undefined || !isPronoun(t, who)) return who;
  const from = sentences[Math.max(0, (sentenceOf[plea.verb] ?? 0) - 2)]?.first ?? sentence.first;
  for (let k = sentence.first - 1; k >= from; k--) {
    if (!/^(?:charged|tried|indicted|accused|arraigned|prosecuted|convicted|sentenced)$/.test(wordAt(t, k))) continue;
    const frame = verbFrame(prepared, k);
    const accused = frame.voice === 'passive' ? frame.subject : frame.object;
    if (accused !== null && isParty(prepared, accused)) return accused;
  }
  return who;
}

const isPronoun = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1 && /^(?:i|we|he|she|they|it)$/.test(wordAt(t, first));

/** `[no one] told me`: that the speaker was not told. */
const isNobody = (t: Tokens, { first, end }: TokenSpan): boolean =>
  wordAt(t, first) === 'nobody' || (wordAt(t, first) === 'no' && wordAt(t, end - 1) === 'one');

/** Back over auxiliaries and adverbs. */
function groupStart(t: Tokens, verb: number, limit: number): number {
  let i = verb;
  while (
    i > limit &&
    (isAdverb(wordAt(t, i - 1)) ||
      /^(?:has|have|had|did|do|does|was|were|is|are|am|been|not|never|to|didn['’]t|don['’]t|doesn['’]t|hadn['’]t|would|could|ever)$/.test(
        wordAt(t, i - 1),
      ))
  )
    i--;
  return i;
}

const SAYING =
  /^(?:said|says|say|insists|insisted|insist|claims|claimed|maintains|maintained|argued|argues|testified|swore|told|stated|states|added|asserted|asserts|professed|professes|protested|contends|contended|denies|wrote)$/;
/** The verb of saying of which the phrase's clause is the content: `insists [he] had`, `told the court that [she] had`. */
function sayingBefore(t: Tokens, subject: number, limit: number): number | null {
  for (let i = subject - 1; i >= Math.max(limit, subject - 8); i--) {
    if (SAYING.test(wordAt(t, i))) return i;
    if (/^[,;:.“”"]$/.test(wordAt(t, i))) return null;
  }
  return null;
}

/** The word that shows the phrase => how it is read around it. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...IGNORANCE,
  ...SILENCE,
  ...['role', 'part', 'involvement', 'hand'].map((noun) => [noun, noRole] as const),
  ['behind', notBehind],
  [
    'do',
    (t: Tokens, i: number) =>
      wordAt(t, i - 2) === 'nothing' &&
      wordAt(t, i - 1) === 'to' &&
      wordAt(t, i + 1) === 'with' &&
      HAD.test(wordAt(t, i - 3))
        ? phrase('denies', i - 3, i + 2, { about: 'role', own: true })
        : null,
  ],
  ['regret', regretNoun],
  ['remorse', regretNoun],
  ['apologies', regretNoun],
  [
    'regrets',
    (t: Tokens, i: number) =>
      wordAt(t, i - 1) === 'no' && HAD.test(wordAt(t, i - 2)) ? phrase('defends', i - 2, i + 1, { own: false }) : null,
  ],
  [
    'forgiveness',
    (t: Tokens, i: number) =>
      wordAt(t, i - 1) === 'for' && /^(?:asked|begged|pleaded|asks|begs)$/.test(wordAt(t, i - 2))
        ? phrase('apologises', i - 2, i + 1)
        : asksForgiveness(t, i),
  ],
  [
    'sorry',
    (t: Tokens, i: number) =>
      /^(?:was|were|am|are|is|be|['’]m)$/.test(wordAt(t, i - 1)) || isVery(t, i)
        ? phrase('apologises', isVery(t, i) ? i - 2 : i - 1, i + 1, { own: true })
        : null,
  ],
  ['responsibility', responsibility],
  ['guilty', pleadedGuilty],
  ['proud', proud],
  ['by', stoodBy],
  ['down', putDownTo],
  ...['attributed', 'attributes', 'attributing', 'ascribed', 'ascribes'].map((verb) => [verb, attributedTo] as const),
  ['silent', (t: Tokens, i: number) => keptSilent(t, i) ?? rightToSilence(t, i)],
  ['evidence', destroyedEvidence],
  ['responsible', heldResponsible],
]);

const isVery = (t: Tokens, i: number): boolean =>
  /^(?:very|deeply|truly|so)$/.test(wordAt(t, i - 1)) && /^(?:was|were|am|are|is)$/.test(wordAt(t, i - 2));

/** `said it had no role in the raid`. */
function noRole(t: Tokens, i: number): Phrase | null {
  const no = wordAt(t, i - 1) === 'no' ? i - 1 : wordAt(t, i - 2) === 'no' ? i - 2 : -1;
  const verb = no > 0 ? wordAt(t, no - 1) : '';
  return (HAD.test(verb) || /^(?:took|takes|taken|played|plays|bears|bore)$/.test(verb)) &&
    /^(?:in|for)$/.test(wordAt(t, i + 1))
    ? phrase('denies', no - 1, i + 2, { about: 'role', own: true })
    : null;
}

/** `said they were not behind the bombing`. */
function notBehind(t: Tokens, i: number): Phrase | null {
  return wordAt(t, i - 1) === 'not' && /^(?:was|were|is|are)$/.test(wordAt(t, i - 2))
    ? phrase('denies', i - 2, i + 1, { about: 'role', own: true })
    : null;
}

/** `expressed deep regret for`, `voiced remorse`; "expressed no remorse" is none. */
function regretNoun(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    if (/^(?:no|any|little|without|not|never)$/.test(wordAt(t, k))) return null;
    if (/^(?:expressed|expresses|voiced|voices|expressing|offered|offers|conveyed|offering|showed)$/.test(wordAt(t, k)))
      return phrase('apologises', k, i + 1);
  }
  return null;
}

function asksForgiveness(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 10 && k >= 0; k--)
    if (/^(?:ask|beg|asked|begged|asks|begs|asking|begging|sought|seeks)$/.test(wordAt(t, k)))
      return phrase('apologises', k, i + 1, { sure: false });
  return null;
}

/** `took responsibility for`, `claimed responsibility for`; "denied responsibility" is the verb's. */
function responsibility(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 4 && k >= 0; k--) {
    const w = wordAt(t, k);
    if (/^(?:no|not|never)$/.test(w)) return null;
    if (/^(?:took|takes|taken|taking|accepted|accepts|accepting|claimed|claims|claiming|assumed|assumes)$/.test(w)) {
      if (/^(?:not|never|no|to)$/.test(wordAt(t, k - 1)) || wordAt(t, k - 2) === 'not') return null;
      return phrase('admits', k, i + 1, { about: 'role' });
    }
  }
  return null;
}

function pleadedGuilty(t: Tokens, i: number): Phrase | null {
  if (/^(?:pleaded|pleads|pled|pleading)$/.test(wordAt(t, i - 1)))
    return phrase('admits', i - 1, i + 1, { about: 'act' });
  return wordAt(t, i - 1) === 'not' && /^(?:pleaded|pleads|pled|pleading)$/.test(wordAt(t, i - 2))
    ? phrase('denies', i - 2, i + 1, { about: 'act' })
    : null;
}

/** Pride in a deed: `was proud of`, `proud to have`, also between marks. */
function proud(t: Tokens, i: number): Phrase | null {
  const next = /^[”"’']$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  if (!/^(?:of|to|that)$/.test(wordAt(t, next)) || (wordAt(t, next) === 'to' && wordAt(t, next + 1) !== 'have'))
    return null;
  let k = i - 1;
  while (k > i - 5 && /^(?:[“"‘']|very|so|always|still|as)$/.test(wordAt(t, k))) k--;
  if (!/^(?:am|is|are|was|were|being|be|been)$/.test(wordAt(t, k)) || /^(?:not|never)$/.test(wordAt(t, i - 1)))
    return null;
  if (!isOfADeed(t, next + 1)) return null;
  return phrase('defends', k, next, { sure: false });
}

const DEEDS =
  /^(?:role|part|killing|killings|execution|executions|massacre|command|order|orders|hanged|killed|executed|crackdown|operation|carried|carrying|shot|shooting|torture|repression|coup|attack|attacks|bombing|participated|decision|signed|purge|did|done)$/;
const isOfADeed = (t: Tokens, from: number): boolean => {
  for (let k = from; k < from + 12 && !/^[.;]$/.test(wordAt(t, k)); k++) if (DEEDS.test(wordAt(t, k))) return true;
  return false;
};

function stoodBy(t: Tokens, i: number): Phrase | null {
  if (!/^(?:stood|stands|stand|standing)$/.test(wordAt(t, i - 1))) return null;
  return isOfADeed(t, i + 1) || /^(?:his|her|their|its|my|our)$/.test(wordAt(t, i + 1))
    ? phrase('defends', i - 1, i + 1, { sure: false })
    : null;
}

/** `put the deaths down to a stampede`. */
function putDownTo(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i + 1) !== 'to') return null;
  for (let k = i - 1; k > i - 8 && k >= 0 && !/^[.,;:]$/.test(wordAt(t, k)); k--)
    if (/^puts?$/.test(wordAt(t, k))) return phrase('explains', k, i + 2, { about: 'event', sure: false });
  return null;
}

/** `attributed the deaths to an epidemic`; not a picture to a painter. */
function attributedTo(t: Tokens, i: number): Phrase | null {
  if (/^(?:was|were|been|be|is|are)$/.test(wordAt(t, i - 1))) return null;
  let isHarm = false;
  for (let k = i + 1; k < i + 14 && !/^[.;:]$/.test(wordAt(t, k)); k++) {
    if (wordAt(t, k) === 'to') return isHarm ? phrase('explains', i, i + 1, { about: 'event', sure: false }) : null;
    isHarm ||=
      DEED_WORDS.has(wordAt(t, k)) ||
      /^(?:them|these|those|difference|differences|discrepancy|discrepancies|gap)$/.test(wordAt(t, k));
  }
  return null;
}

/** `remained silent about`, `kept silent on`. */
function keptSilent(t: Tokens, i: number): Phrase | null {
  return /^(?:remained|remains|kept|stayed|stays|keeps|remaining)$/.test(wordAt(t, i - 1)) &&
    /^(?:about|on|over)$/.test(wordAt(t, i + 1))
    ? phrase('concealsOrEvades', i - 1, i + 2, { sure: false })
    : null;
}

/** `destroyed evidence`, `destroying the evidence`, `tampered with evidence`. */
function destroyedEvidence(t: Tokens, i: number): Phrase | null {
  for (let k = i - 1; k > i - 4 && k >= 0; k--)
    if (
      /^(?:destroyed|destroys|destroying|destroy|suppressed|suppressing|tampered|erased|erasing|fabricated|planted|burned|withheld|withholding)$/.test(
        wordAt(t, k),
      ) &&
      !/^(?:was|were|been|be)$/.test(wordAt(t, k - 1))
    )
      return phrase('concealsOrEvades', k, i, { sure: false });
  return null;
}

/** `holds the minister responsible for`. */
function heldResponsible(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i + 1) !== 'for') return null;
  for (let k = i - 1; k > i - 9 && k >= 0; k--) {
    if (/^(?:was|were|been|be|are|is|not|should|must|to|[.,;:])$/.test(wordAt(t, k))) return null;
    if (/^(?:held|holds|holding|hold)$/.test(wordAt(t, k)))
      return /^(?:be|to|was|were|been|must|should)$/.test(wordAt(t, k - 1))
        ? null
        : phrase('accuses', k, k + 1, { sure: true });
  }
  return null;
}
