// Every stance of a text as a draft of a claim: who denies, admits, confirms, defends, condemns, accuses, claims ignorance, conceals or evades, apologises or declines to
// comment, toward which words. In: the text with its quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places.
// What stands inside a question, a condition or another's denial keeps that in `asserted`.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { asWriters, type Letter, letterOf } from '../communications/letter.ts';
import type { Found, StanceDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf, type HowAsserted } from '../text/asserted.ts';
import { isLessSure, speakersOrParties } from '../text/parties.ts';
import { type Span, type TokenSpan, tokenFrom } from '../text/tokens.ts';
import { accusedByName } from './accused.ts';
import { stancesInEnglish } from './en/find-english.ts';
import { aboutOf } from './en/toward.ts';
import { stancesInPersian } from './fa/find-persian.ts';
import { asVoice, type OwnVoice, voiceAt, voicesOf } from './own-voice.ts';
import { FOUND_BY, quotedStances, voicedStances } from './quoted-stances.ts';
import { shortAnswers } from './short-answers.ts';
import type { Taken } from './taken.ts';

export function findStances(found: Found): readonly StanceDraft[] {
  const letter = letterOf(found, []);
  const voices = voicesOf(found, letter);
  const taken = [...stancesInEnglish(found, voices), ...stancesInPersian(found.prepared)];
  const drafts = taken.flatMap((one) => draftOf(found, one) ?? []);
  const told = [...drafts, ...quotedStances(found, drafts)];
  const said = [...told, ...shortAnswers(found, told)];
  return [...said, ...voices.flatMap((voice) => voicedStances(found, voice, said))]
    .map((draft) => ofVoice(draft, voiceAt(voices, tokenFrom(found.prepared.tokens, draft.at.from))))
    .map((draft) => ofLetter(draft, letter))
    .map((draft) => ({ ...draft, who: draft.who.map((m) => accusedByName(m, found.prepared)) }))
    .sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to);
}

/** In a letter "I" and "we" are who signed it. */
const ofLetter = (draft: StanceDraft, letter: Letter | null): StanceDraft =>
  letter === null || draft.sayer.length > 0 ? draft : { ...draft, who: draft.who.flatMap((m) => asWriters(m, letter)) };

const ofVoice = (draft: StanceDraft, voice: OwnVoice | null): StanceDraft =>
  voice === null || draft.sayer.length > 0 ? draft : { ...draft, who: draft.who.flatMap((m) => asVoice(m, voice)) };

function draftOf(found: Found, taken: Taken): StanceDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const cue: Span = { from: t.from[taken.cue.first] ?? 0, to: t.to[taken.cue.end - 1] ?? 0 };
  const chain = whoseWords(found, cue.from, cue.to);
  const who = whoOf(found, taken, chain);
  const sayer = withoutOwn(chain, who);
  if (who.length === 0) return null;
  const { asserted, reason } = assertedAt(found, taken, sayer.length > 0);
  if (asserted === 'asked' || asserted === 'denied') return null;
  const extent = joined([taken.cue, taken.toward, ...(taken.who === null ? [] : [taken.who])]);
  return {
    kind: 'stance',
    at: { from: t.from[extent.first] ?? 0, to: t.to[extent.end - 1] ?? 0 },
    sayer,
    asserted,
    confidence: asserted === 'fact' || asserted === 'reported' ? confidenceOf(taken, who) : 'doubtful',
    foundBy: FOUND_BY,
    reasons: reason === null ? taken.reasons : [...taken.reasons, reason],
    who,
    toward: {
      words: prepared.text.slice(t.from[taken.toward.first], t.to[taken.toward.end - 1]),
      about: taken.about ?? aboutOf(t, taken.toward),
    },
    stance: taken.stance,
  };
}

const confidenceOf = ({ confidence }: Taken, who: readonly Mention[]): Taken['confidence'] =>
  confidence === 'certain' && who.some(isLessSure) ? 'likely' : confidence;

/** "She insists that she had no knowledge": that she does so is the document's word, not hers; her very words in marks stay hers. */
function withoutOwn(chain: readonly SayerLink[], who: readonly Mention[]): readonly SayerLink[] {
  const last = chain.at(-1);
  const own = last !== undefined && !last.verbatim && last.who.some((m) => who.some((w) => w.start === m.start));
  return own ? chain.slice(0, -1) : chain;
}

/** An allegation or an attempt that stands only in the words it is about says nothing of the stance itself. */
function assertedAt({ prepared }: Found, { cue, stance, toward, negationSaid }: Taken, hasSayer: boolean): HowAsserted {
  const found = assertedOf(prepared, cue.first, hasSayer);
  const plain: HowAsserted = hasSayer ? { asserted: 'reported', reason: null } : { asserted: 'fact', reason: null };
  if (negationSaid === true && found.asserted === 'denied') return plain;
  if (found.asserted === 'alleged') {
    const norm = prepared.tokens.norm;
    for (let i = cue.first - 2; i < cue.end; i++)
      if (norm[i] === 'allegedly' || norm[i] === 'purportedly') return found;
    return plain;
  }
  if (found.asserted === 'accused' && stance !== 'concealsOrEvades') return plain;
  if (isOfWhatItIsAbout(prepared, found, toward, cue)) return plain;
  const attempt =
    found.asserted === 'hypothetical' &&
    /“(?:tried|trying|attempt|attempts|attempted|attempting)”/.test(found.reason ?? '');
  return attempt && stance === 'concealsOrEvades' ? plain : found;
}

/** «از [دستور] … بی‌اطلاع است»: the word stands in what is spoken of, before the cue, and leaves the stance as it is. */
function isOfWhatItIsAbout(
  { text, tokens: t }: Found['prepared'],
  { asserted, reason }: HowAsserted,
  toward: TokenSpan,
  cue: TokenSpan,
): boolean {
  const word = /“([^”]+)”/.exec(reason ?? '')?.[1];
  if (word === undefined || toward.first >= cue.first || !/^(?:hypothetical|alleged|accused)$/.test(asserted))
    return false;
  return text
    .slice(t.from[toward.first], t.to[toward.end - 1])
    .toLowerCase()
    .replace(/\u0654/g, '')
    .split(/[\s،,]+/)
    .includes(word);
}

function whoOf(found: Found, { who }: Taken, sayer: readonly SayerLink[]): readonly Mention[] {
  const last = sayer.at(-1);
  if (who === null) return last?.who ?? [];
  const parties = speakersOrParties(found.prepared, [who], sayer);
  // "The group said that it regretted …": a pronoun that nothing else names is who speaks.
  const pointed = parties.every((m) => m.name === null && /^(?:it|he|she|they)$/i.test(m.text));
  return pointed && last !== undefined && !last.verbatim && last.who.length > 0 ? last.who : parties;
}

function joined(spans: readonly TokenSpan[]): TokenSpan {
  return { first: Math.min(...spans.map((s) => s.first)), end: Math.max(...spans.map((s) => s.end)) };
}
