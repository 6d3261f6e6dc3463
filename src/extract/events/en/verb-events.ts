// Events told by a verb: `soldiers killed three weavers`, `was arrested with her brother`, `the bakers executed in Orvane`.
// In: what was found, the verb's token and its act. Out: an event draft, or null where the words fit no act (a bill that was killed, a hall that was held).

import type { EventDraft, Found } from '../../drafts.ts';
import { PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { placeAmong, placeMeantByThere, placeWithin } from '../../text/en/place-phrase.ts';
import { isPresentPerfect, type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type EventParts, eventDraft } from '../event-draft.ts';
import { sentenceAt, textOf } from '../event-setting.ts';
import { ACT_NOUNS, type Act, ATTACK, FIRING_SQUAD, VERB_PHRASES } from './acts.data.ts';
import { isOfWords } from './attacks-of-words.ts';
import { participantsIn } from './participants.ts';
import { INSTRUMENTS, VESSELS } from './parties.data.ts';
import { isShotDead } from './shot-dead.ts';
import { takenFrom } from './taken-from.ts';
import { commandersOf, hasOtherVerb, isLeftOpen, isReduced, rolesOf } from './verb-roles.ts';

const SCORE_REACH = 10;

/** `beat Harvin [2-1]`, `beat them by four [wickets]`: a game. */
function isMatch(t: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < verb + SCORE_REACH && i < t.count && wordAt(t, i) !== '.'; i++) {
    if (/^(?:goals?|wickets?|points?|sets?|runs?|rounds?)$/.test(wordAt(t, i))) return true;
    if (t.kind[i] === NUMBER && /^[-–:]$/.test(wordAt(t, i + 1)) && t.gap[i + 1] === 0 && t.kind[i + 2] === NUMBER)
      return true;
  }
  return false;
}
const LONGEST_LABEL = 16;

/** `shot [dead]`: the act that the words after a verb make of it, and where they end. */
export function phraseAct(t: Tokens, i: number): { readonly act: Act; readonly end: number } | null {
  for (const [after, act] of VERB_PHRASES.get(wordAt(t, i)) ?? [])
    if (after.every((w, k) => wordAt(t, i + 1 + k) === w)) return { act, end: i + 1 + after.length };
  return null;
}

/** `shot [three men] dead`, `took [two nuns] hostage`: the words stand behind the object. */
function phraseBehindObject(t: Tokens, i: number, object: TokenSpan | null): Act | null {
  if (object === null) return null;
  for (const [after, act] of VERB_PHRASES.get(wordAt(t, i)) ?? [])
    if (
      after.every((w, k) => wordAt(t, object.end + k) === w) ||
      after.every((w, k) => wordAt(t, object.end - after.length + k) === w)
    )
      return act;
  return null;
}

export function verbEvent(found: Found, i: number, given: Act | null): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const frame = verbFrame(prepared, i);
  const phrase = phraseAct(t, i);
  const act =
    shotAt(prepared, i, frame) ??
    shotDead(prepared, i) ??
    fatal(t, i, given) ??
    phrase?.act ??
    phraseBehindObject(t, i, frame.object) ??
    takenFrom(prepared, i, frame) ??
    given;
  if (act === null || isDemanded(prepared, frame) || !fits(prepared, act, frame)) return null;
  if (isOfWords(prepared, i, act) || isNoDisplacement(t, act, frame)) return null;
  const roles = rolesOf(prepared, act, frame, i);
  if (roles === null) return null;
  const commands = commandersOf(prepared, frame);
  const label = labelOf(prepared, frame, roles.patient, phrase?.end ?? frame.verb.end);
  const where =
    placeAmong(found, frame.prepositions) ??
    (roles.patient === null ? null : placeWithin(found, roles.patient.first, roles.patient.end + 1)) ??
    placeMeantByThere(found, frame.verb.end - 1, frame.clauseEnd, sentenceAt(prepared, i).first);
  return eventDraft(found, {
    trigger: i,
    label,
    at: passageOf(label, frame, roles.agent),
    type: act.type,
    participants: [...roles.participants, ...commands],
    where,
    means: act.means ?? meansOf(prepared, frame, roles.agent),
    partOf: wholeOf(prepared, frame),
    asserted:
      commands.length > 0
        ? { asserted: 'reported', reason: 'it was ordered; the words do not say that it was done' }
        : moodOf(frame, t),
    reasons: reasonsOf(t, frame, act, roles.patient),
    nearDate: false,
    before: frame.tense === 'perfect',
    untilNow: isPresentPerfect(t, frame),
    undated: frame.tense === 'participle' && frame.voice === 'passive',
    datedIn: isReduced(frame) && hasOtherVerb(prepared, frame, i) ? { first: label.first, end: frame.clauseEnd } : null,
    evident: false,
    sure:
      commands.length === 0 &&
      frame.tense === 'past' &&
      (roles.patient !== null && frame.voice === 'passive' ? true : roles.agent !== null),
  });
}

/** `Prosecute the killers!`: nobody has done it. */
const isDemanded = (prepared: PreparedText, { tense, subject, verb, head }: VerbFrame): boolean =>
  tense === 'present' &&
  subject === null &&
  verb.first === head &&
  !wordAt(prepared.tokens, head).endsWith('s') &&
  (head === sentenceAt(prepared, head).first || prepared.tokens.kind[head - 1] === MARK);

/** `the men shot at us`, `they were shot at by guards`: an attack; who was shot at a station, or at nine, was hit. */
function shotAt(prepared: PreparedText, i: number, { verb, prepositions }: VerbFrame): Act | null {
  const { tokens: t } = prepared;
  if (wordAt(t, i) !== 'shot' || wordAt(t, i + 1) !== 'at') return null;
  const target = prepositions.find(({ word: p, span }) => p === 'at' && span.first > i);
  const atPersons =
    verb.first === i && target !== undefined && participantsIn(prepared, target.span, 'victim', true).length > 0;
  return atPersons || isLeftOpen(t, i) ? { ...ATTACK, means: 'shooting' } : null;
}

const shotDead = (prepared: PreparedText, i: number): Act | null =>
  isShotDead(prepared.tokens, i, sentenceAt(prepared, i)) ? FIRING_SQUAD : null;

/** `[fatally] shot`. */
const fatal = (t: Tokens, i: number, given: Act | null): Act | null =>
  given?.type === 'injury' && wordAt(t, i - 1) === 'fatally' ? { ...given, type: 'killing' } : null;

/** Verbs with another sense: `held` is a detention only of persons in or for something; `shot`, `met` need somebody. */
function fits(
  prepared: PreparedText,
  act: Act,
  { voice, prepositions, head, subject, object, verb }: VerbFrame,
): boolean {
  const { tokens: t } = prepared;
  // `a ferry sank`, `the guard sank two boats`; no heart, no talks.
  if (act.type === 'sinking')
    return (
      isOfVessel(t, verb.first - VESSEL_REACH, verb.first) ||
      (object !== null && isOfVessel(t, object.first, object.end))
    );
  if (
    act.type === 'detention' &&
    /^(?:accountable|responsible|liable|back|together|talks|sway|up)$/.test(wordAt(t, head + 1))
  )
    return false;
  if (act.type === 'detention')
    return (
      voice === 'passive' &&
      // `Rovers held at home`: a match
      !(verb.first === head && wordAt(t, head + 1) === 'at' && wordAt(t, head + 2) === 'home') &&
      !isOfMeeting(t, verb.first) &&
      prepositions.some(({ word: p, span }) => /^(?:in|at|for|without|incommunicado)$/.test(p) && span.first > head)
    );
  // `one shot`, `a wounded`: a noun.
  if (
    wordAt(t, head) === 'shot' &&
    /^(?:a|an|one|two|three|the|single|another|each|every|warning|gun|his|her)$/.test(wordAt(t, head - 1))
  )
    return false;
  if (/^(?:beat|beating)$/.test(wordAt(t, head)) && isMatch(t, head)) return false;
  // `at [fleeing] students`: it says which students.
  if (act.type === 'displacement' && wordAt(t, head).endsWith('ing') && PREPOSITIONS.has(wordAt(t, head - 1)))
    return false;
  if (act.type === 'trial' && wordAt(t, head) === 'tried') return wordAt(t, head + 1) !== 'to';
  // `a rifle buried near the house`: of the dead, or of persons.
  if (act.type === 'burial' && wordAt(t, head) === 'buried')
    return (
      subject !== null &&
      (participantsIn(prepared, subject, 'victim', true).length > 0 || isOfDead(t, subject.first, subject.end))
    );
  // `rallied to beat Harvin`, `shares rallied`.
  if (act.type === 'protest' && wordAt(t, head) === 'rallied')
    return !/^(?:to|from|behind|late|sharply|strongly|back)$/.test(wordAt(t, head + 1));
  // `need not detain us`
  if (wordAt(t, head) === 'detain' && /^(?:us|me|you)$/.test(wordAt(t, head + 1))) return false;
  if (act.type === 'release') return isReleaseOfPersons(t, voice === 'passive' ? subject : (object ?? subject));
  return true;
}

const isOfDead = (t: Tokens, first: number, end: number): boolean =>
  t.norm
    .slice(first, end)
    .some((w) =>
      /^(?:bod(?:y|ies)|remains|corpses?|dead|victims?|coffins?|skeletons?|bones|ashes|martyrs?|those|all|who|whom|they|many|some|several)$/.test(
        w,
      ),
    );

/** `released the letters`, `minutes, released 1978`: papers and goods are given out, and nobody set free. */
const isReleaseOfPersons = (t: Tokens, span: TokenSpan | null): boolean =>
  span === null || (!GIVEN_OUT.test(wordAt(t, span.end - 1)) && !GIVEN_OUT.test(wordAt(t, span.first + 1)));
const GIVEN_OUT =
  /^(?:letters?|reports?|statements?|records?|documents?|papers?|files?|names?|lists?|films?|books?|albums?|photos?|photographs?|footage|videos?|tapes?|transcripts?|minutes|figures|data|information|details|results|findings|funds|money|water|gas|emails?|memos?|cables?|notes|images|recordings?|versions?|communiqu[eé]s?|bulletins?|grain|stocks?)$/;

/** `a meeting of directors [held] at`. */
function isOfMeeting(t: Tokens, verb: number): boolean {
  for (let i = verb - 1; i > verb - MEETING_REACH && i >= 0 && !/^[.,;:]$/.test(wordAt(t, i)); i--)
    if (MEETINGS.test(wordAt(t, i))) return true;
  return false;
}
const MEETING_REACH = 9;
const MEETINGS =
  /^(?:meetings?|sessions?|conferences?|ceremon(?:y|ies)|hearings?|inquests?|inquir(?:y|ies)|elections?|talks|rall(?:y|ies)|assembly|councils?|briefings?|trials?|vigils?|services?|funerals?|interviews?)$/;

/** `fled on foot`, `fled the scene with a gun`, `expelled from the talks`: nobody has lost his home. */
function isNoDisplacement(t: Tokens, { type }: Act, { verb }: VerbFrame): boolean {
  if (type !== 'displacement') return false;
  const behind = t.norm.slice(verb.end, verb.end + FARTHEST_FROM).join(' ');
  return /^(?:fled|flee|fleeing)$/.test(wordAt(t, verb.end - 1)) ? RUNS.test(behind) : LEAVES.test(behind);
}
const FARTHEST_FROM = 6;
const RUNS =
  /^(?:on foot|the scene|the area|the crash|the building|with (?:the|a|an|his|her|their|cash|money|about|\d)|from (?:the )?(?:officers?|police|deputies|scene|store|bank|home)|in (?:a|an|the|his|her|their|another) |before |when |[.,] )/;
const LEAVES =
  /^(?:from |by .* from )(?:the |peace |its |their |his |her |a |[\w-]+ )?(?:talks|party|team|club|league|school|university|college|game|match|meeting|parliament|congress|conference|committee|court)/;

/** `A boat carrying some 500 migrants sank`. */
const VESSEL_REACH = 12;
const isOfVessel = (t: Tokens, first: number, end: number): boolean => {
  for (let i = end - 1; i >= first && !/^[.;:!?]$/.test(wordAt(t, i)); i--) if (VESSELS.has(wordAt(t, i))) return true;
  return false;
};

/** The verb with its patient, if both stand within a few words; else the verb alone. */
function labelOf({ tokens: t }: PreparedText, frame: VerbFrame, patient: TokenSpan | null, end: number): TokenSpan {
  const verb = { first: frame.verb.first, end: Math.max(frame.verb.end, end) };
  if (patient === null) return verb;
  const whole = { first: Math.min(patient.first, verb.first), end: Math.max(patient.end, verb.end) };
  return whole.end - whole.first <= LONGEST_LABEL && t.gap[whole.first + 1] !== 3 ? whole : verb;
}

function passageOf(label: TokenSpan, { clauseEnd, prepositions, head }: VerbFrame, agent: TokenSpan | null): TokenSpan {
  let [first, end] = [label.first, label.end];
  if (agent !== null) {
    first = Math.min(first, agent.first);
    end = Math.max(end, agent.end);
  }
  for (const { span } of prepositions)
    if (span.first > head && span.end <= clauseEnd && span.first - end <= 2) end = Math.max(end, span.end);
  return { first, end };
}

/** `with axes`, `by hanging`, `by a firing squad`; and a bomb that is the subject. */
function meansOf(prepared: PreparedText, { prepositions, head }: VerbFrame, agent: TokenSpan | null): string | null {
  const { tokens: t } = prepared;
  if (agent !== null && INSTRUMENTS.has(wordAt(t, headOf(prepared, agent)))) return textOf(t, agent);
  for (const { word: p, span } of prepositions) {
    if (span.first < head) continue;
    const w = wordAt(t, headOf(prepared, span));
    if (
      (p === 'with' || p === 'by' || p === 'using') &&
      (INSTRUMENTS.has(w) || (p === 'by' && /^(?:hanging|squad|stoning|beheading|poison|strangulation)$/.test(w)))
    )
      return textOf(t, span);
  }
  return null;
}

/** `in the raid`, `during the protests`, and an act as the subject: `the massacre killed 12`. */
function wholeOf(prepared: PreparedText, { prepositions, subject, voice }: VerbFrame): string | null {
  const { tokens: t } = prepared;
  if (voice === 'active' && subject !== null && ACT_NOUNS.has(wordAt(t, headOf(prepared, subject))))
    return textOf(t, subject);
  for (const { word: p, span } of prepositions)
    if (/^(?:in|during|at|throughout|amid)$/.test(p) && ACT_NOUNS.has(wordAt(t, headOf(prepared, span))))
      return textOf(t, span);
  return null;
}

/** What the verb group says of itself; null where the sentence around it decides. */
function moodOf({ negated, modal, tense, verb }: VerbFrame, t: Tokens): EventParts['asserted'] {
  const group = textOf(t, verb);
  if (negated) return { asserted: 'denied', reason: `“${group}”: the verb is negated` };
  if (tense === 'future') return { asserted: 'hypothetical', reason: `“${group}”: it had not happened yet` };
  if (modal !== null && modal !== 'to')
    return { asserted: 'hypothetical', reason: `“${modal}” stands before the verb` };
  if (tense === 'infinitive')
    return { asserted: 'hypothetical', reason: `“${group}”: the words do not say that it was done` };
  return null;
}

function reasonsOf(
  t: Tokens,
  { voice, head, agent }: VerbFrame,
  { type, suffers }: Act,
  patient: TokenSpan | null,
): readonly string[] {
  const reasons = [`“${wordAt(t, head)}” is ${type}`];
  if (patient !== null)
    reasons.push(
      `“${textOf(t, patient)}”, the ${voice === 'passive' ? 'subject of the passive' : 'one the verb speaks of'}, is ${suffers}`,
    );
  if (agent !== null) reasons.push(`“${textOf(t, agent)}” after “by”`);
  return reasons;
}
