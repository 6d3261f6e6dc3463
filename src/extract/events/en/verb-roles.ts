// Who takes part in an act told by a verb: whom it happened to, who did, ordered or decided it. In: the text, the act and the frame of its verb. Out: the words for the
// one it happened to and for who did it, and the participants; null where the words fit no act against anybody.

import { PREPOSITIONS, QUANTIFIERS } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm, simplePhraseAfter, simplePhraseBefore } from '../../text/en/noun-phrase.ts';
import { isPersonNoun } from '../../text/en/person-noun.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { sentenceAt } from '../event-setting.ts';
import { ACT_NOUNS, type Act, type Role } from './acts.data.ts';
import { type Participant, participantsIn } from './participants.ts';
import { DECIDING_BODIES, INSTRUMENTS, ORDER_NOUNS, SUSPECTS } from './parties.data.ts';

/** How many words an order may stand before what was ordered. */
const LONGEST_ORDER = 16;

interface Roles {
  readonly patient: TokenSpan | null;
  readonly agent: TokenSpan | null;
  readonly participants: readonly Participant[];
}

export function rolesOf(prepared: PreparedText, act: Act, frame: VerbFrame, i: number): Roles | null {
  const { tokens: t } = prepared;
  // `police fired at the crowd`, `the men with the guns shot at us`: nobody is fired, nor shot.
  const isFired = act.type === 'attack' && (wordAt(t, i) === 'fired' || wordAt(t, i) === 'shot');
  const passive = frame.voice === 'passive' && !(isFired && frame.verb.first === i && !isLeftOpen(t, i));
  const grammatical = act.patient === 'subject' && !passive ? frame.subject : passive ? frame.subject : frame.object;
  const agent = act.patient === 'subject' && !passive ? null : passive ? frame.agent : frame.subject;
  if (act.type === 'displacement' && grammatical !== null && SUSPECTS.has(wordAt(t, headOf(prepared, grammatical))))
    return null;
  // `suspected rebels dynamited at dusk a bridge`: persons are not destroyed; what bodies have is.
  const destroyed =
    act.type === 'destruction' && grammatical !== null && isPersonNoun(wordAt(t, headOf(prepared, grammatical)));
  const whole = destroyed ? [] : participantsIn(prepared, grammatical, act.suffers, act.ofPersons);
  // `the bodies of five nurses taken in May`, `the families of prisoners executed`: the nurses were taken, the prisoners executed.
  const ofOthers =
    act.ofPersons && (whole.length === 0 || ((isReduced(frame) || isRelative(t, frame)) && isOfOthers(t, grammatical)));
  const patient = ofOthers ? (dependent(t, grammatical) ?? (whole.length > 0 ? grammatical : null)) : grammatical;
  const sufferers = patient === grammatical ? whole : participantsIn(prepared, patient, act.suffers, true);
  if (act.ofPersons && sufferers.length === 0 && (grammatical !== null || !hasTarget(frame))) return null;
  if (!act.ofPersons && patient === null && frame.prepositions.every(({ span }) => span.first < i)) return null;
  const panel = decidersOf(prepared, agent);
  const doer = agent === null ? null : beforeThat(prepared, frame, agent);
  const doers = destroyed && isReduced(frame) && hasLateObject(t, frame) ? grammatical : doer;
  const led = panel.length > 0 || act.acts === null ? null : ledBy(prepared, doers);
  const agents =
    panel.length > 0
      ? panel
      : act.acts === null
        ? []
        : led === null
          ? participantsIn(prepared, doers, act.acts)
          : [...participantsIn(prepared, led.men, act.acts), ...participantsIn(prepared, led.leader, 'oversaw')];
  // Somebody decides, not a count: `fewer than 400` is no court.
  if (act.acts === 'decided' && agents.length > 0 && agent !== null && isOnlyNumber(t, agent)) return null;
  const participants = [...sufferers, ...targetsOf(prepared, act, frame), ...agents, ...orderersOf(prepared, frame)];
  if (act.type === 'meeting' && participants.length < 2) return null;
  if (isFired && participants.length === 0) return null;
  return { patient, agent, participants: act.type === 'protest' && sufferers.length === 0 ? [] : participants };
}

/** `[The militia] led by [Mavik] killed`, `[soldiers] under the command of [Colonel Mavik]`: who follow did it, and he leads them. */
function ledBy(prepared: PreparedText, span: TokenSpan | null): { men: TokenSpan; leader: TokenSpan } | null {
  const { tokens: t, names } = prepared;
  if (span === null || names.list[names.at[span.end - 1] ?? -1]?.kind !== 'person') return null;
  const { first: limit } = sentenceAt(prepared, span.first);
  for (let i = span.end - 1; i > Math.max(limit, span.end - LONGEST_LEADER); i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.end !== span.end) return null;
    const by = wordAt(t, i) === 'by' && LEADING.test(wordAt(t, i - 1)) ? i - 1 : null;
    const under = wordAt(t, i) === 'under' || (wordAt(t, i) === 'to' && wordAt(t, i - 1) === 'loyal') ? i : null;
    const cut = by ?? (under !== null && wordAt(t, i) === 'to' ? i - 1 : under);
    if (cut === null) continue;
    const men = simplePhraseBefore(prepared, cut, limit);
    return men === null ? null : { men, leader: { first: i + 1, end: span.end } };
  }
  return null;
}
const LEADING = /^(?:led|commanded|headed|directed|controlled)$/;
const LONGEST_LEADER = 10;

/** `their daughter in [an attack] that killed her`: what stands right before “that” did it. */
function beforeThat({ tokens: t }: PreparedText, { verb }: VerbFrame, agent: TokenSpan): TokenSpan {
  if (!/^(?:that|which)$/.test(wordAt(t, agent.end)) || agent.end >= verb.first) return agent;
  for (let k = agent.end - 2; k > agent.first; k--)
    if (/^(?:in|of|at|on|by|from|with|after|during)$/.test(wordAt(t, k)) && isWordOfDeed(wordAt(t, agent.end - 1)))
      return { first: k + 1, end: agent.end };
  return agent;
}
const isWordOfDeed = (w: string): boolean =>
  ACT_NOUNS.has(w) || INSTRUMENTS.has(w) || /^(?:crash|accident|incident)$/.test(w);

/** `dynamited at dusk [a bridge]`: its object stands behind when it was. */
const hasLateObject = (t: Tokens, { verb }: VerbFrame): boolean =>
  /^(?:at|on|in|early|late)$/.test(wordAt(t, verb.end)) &&
  [2, 3, 4].some((n) => /^(?:a|an|the|two|three|four|several)$/.test(wordAt(t, verb.end + n)));

/** `the men shot [at from] the roof`: what they shot at does not follow. */
export const isLeftOpen = (t: Tokens, i: number): boolean =>
  wordAt(t, i + 1) === 'at' && (t.kind[i + 2] === MARK || PREPOSITIONS.has(wordAt(t, i + 2)));

const isOnlyNumber = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.kind[end - 1] === NUMBER || (end - first === 1 && QUANTIFIERS.has(wordAt(t, first)));

/** `the whereabouts of [two nuns] abducted in May`: a participle may belong to what depends on the head. */
function dependent(t: Tokens, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  for (let k = span.end - 2; k > span.first; k--) if (wordAt(t, k) === 'of') return { first: k + 1, end: span.end };
  return null;
}

/** A participle behind its noun: `prisoners [executed in 1985]`. */
export const isReduced = ({ voice, verb, head }: VerbFrame): boolean => voice === 'passive' && verb.first === head;

/** `the father of Quill, [who was killed]`: Quill was. */
const isRelative = (t: Tokens, { verb }: VerbFrame): boolean => /^(?:who|whom)$/.test(wordAt(t, verb.first - 1));

/** `[raided] the homes of those executed`, `those executed [were] buried`: the participle is no clause of its own. */
export function hasOtherVerb(prepared: PreparedText, { subject, clauseEnd }: VerbFrame, i: number): boolean {
  const { tokens: t } = prepared;
  const sentence = sentenceAt(prepared, i);
  for (let k = sentence.first; k < (subject?.first ?? i); k++)
    if (/^[;:]$/.test(wordAt(t, k))) return false;
    else if (isPastForm(wordAt(t, k)) || isAuxiliary(wordAt(t, k))) return true;
  return clauseEnd < sentence.end && isAuxiliary(wordAt(t, clauseEnd));
}

/** `[the families] of prisoners`, `[31 photographs] of students`: they stand for those to whom it happened. */
function isOfOthers(t: Tokens, span: TokenSpan | null): boolean {
  for (let k = (span?.first ?? 0) + 1; span !== null && k < span.end; k++)
    if (wordAt(t, k) === 'of') return STANDS_FOR.test(wordAt(t, k - 1));
  return false;
}
const STANDS_FOR =
  /^(?:famil(?:y|ies)|relatives?|kin|mothers?|fathers?|parents?|wi(?:fe|ves)|husbands?|widows?|children|sons?|daughters?|brothers?|sisters?|siblings|orphans|loved|friends?|lawyers?|colleagues|names?|lists?|bod(?:y|ies)|remains|graves?|photos?|photographs?|pictures?|portraits?|stor(?:y|ies)|memory|fate)$/;

const hasTarget = ({ prepositions, head }: VerbFrame): boolean =>
  prepositions.some(({ word: p, span }) => span.first > head && /^(?:at|on|upon|into|in|with)$/.test(p));

/** `opened fire on [the weavers]`, `met with [the mayor]`. */
function targetsOf(prepared: PreparedText, act: Act, { prepositions, head }: VerbFrame): readonly Participant[] {
  if (act.type !== 'attack' && act.type !== 'meeting') return [];
  const target = prepositions.find(
    ({ word: p, span }) =>
      span.first > head && (act.type === 'meeting' ? p === 'with' : /^(?:on|at|upon|into)$/.test(p)),
  );
  return target === undefined ? [] : participantsIn(prepared, target.span, act.suffers);
}

/** `[Rell] ordered the guards to shoot`, `guards were ordered by [Rell] to shoot`: who gave the order. */
export function commandersOf(
  prepared: PreparedText,
  { tense, modal, verb, subject }: VerbFrame,
): readonly Participant[] {
  const { tokens: t } = prepared;
  if (tense !== 'infinitive' || modal !== 'to') return [];
  for (let k = verb.first - 1; k > verb.first - LONGEST_ORDER && k >= 0 && t.kind[k] !== MARK; k--) {
    if (!COMMANDING.has(wordAt(t, k))) continue;
    const order = verbFrame(prepared, k);
    const whole = order.voice === 'passive' ? order.subject : order.object;
    if (order.negated || whole === null || subject === null || subject.first > whole.end) return [];
    return participantsIn(prepared, order.voice === 'passive' ? order.agent : order.subject, 'orderedBy');
  }
  return [];
}
const COMMANDING = new Set(
  'ordered commanded instructed directed told ordering commanding instructing forced'.split(' '),
);

/** `on the orders of General Rell`, `on Rell’s orders`. */
function orderersOf(prepared: PreparedText, { prepositions }: VerbFrame): readonly Participant[] {
  const { tokens: t, names } = prepared;
  for (const { word: p, span } of prepositions) {
    if (!/^(?:on|under|upon|by)$/.test(p)) continue;
    const role: Role = p === 'under' ? 'oversaw' : 'orderedBy';
    for (let i = span.first; i < span.end; i++) {
      if (!ORDER_NOUNS.has(wordAt(t, i))) continue;
      if (wordAt(t, i + 1) === 'of' && i + 2 < span.end)
        return participantsIn(prepared, { first: i + 2, end: span.end }, role);
      const name = names.list[names.at[span.first] ?? -1];
      if (name !== undefined && name.end <= i)
        return participantsIn(prepared, { first: span.first, end: name.end }, role);
    }
    if (wordAt(t, span.end) === 'from' && ORDER_NOUNS.has(wordAt(t, headOf(prepared, span)))) {
      const from = simplePhraseAfter(prepared, span.end + 1, span.end + 12);
      return participantsIn(prepared, from, 'orderedBy');
    }
  }
  return [];
}

/** `Rell was a member of the panel that sent them`: the panel decided, and the person too. [] where nobody's part in a body is told. */
function decidersOf(prepared: PreparedText, agent: TokenSpan | null): readonly Participant[] {
  const { tokens: t } = prepared;
  if (agent === null) return [];
  let body = -1;
  for (let i = agent.first; i < agent.end; i++) if (DECIDING_BODIES.has(wordAt(t, i))) body = i;
  if (body < 0 || !/^(?:that|which)$/.test(wordAt(t, agent.end))) return [];
  for (let i = body; i > body - 9 && i > 0; i--) {
    if (!/^(?:member|members|one|part|judge|judges|head|chairman|served|sat|chaired|headed|led)$/.test(wordAt(t, i)))
      continue;
    let verb = i;
    while (verb > i - 4 && !/^(?:was|were|is|are|been|being|served|sat|chaired|headed|led)$/.test(wordAt(t, verb)))
      verb--;
    const { subject } = verbFrame(prepared, verb);
    const first = /^(?:the|a|an|that)$/.test(wordAt(t, body - 1)) ? body - 1 : body;
    return [
      ...participantsIn(prepared, { first, end: body + 1 }, 'decided'),
      ...participantsIn(prepared, subject, 'decided'),
    ];
  }
  return [];
}
