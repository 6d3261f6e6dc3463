// Turns of a transcript, an interview or a testimony: what stands before a colon at the beginning of a line speaks the words behind it.
//
//   TALVEN: We saw the trucks at night.        Q. Where were you?        [00:12:31] Speaker 1: We saw them.
//
//   THE COURT: Please go on.                    A. At the port.          THE MINISTER OF WORKS (Mr Ivo Talven): No.
//
// In: the scene. Out: drafts, one a paragraph. A text is a transcript where at least three lines begin so; in any other text a name with a colon is a heading
// or a label. Where most paragraphs are turns, a paragraph without a name goes on with the turn before it.

import type { Mention } from '../../model/mention.ts';
import type { QuoteDraft } from '../drafts.ts';
import { beforeVerb } from '../text/fa/name-shape.ts';
import { mentionAt } from '../text/mentions.ts';
import { persianWord } from '../text/persian-words.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import { nameOfInitials } from './initials.ts';
import { FOUND_BY, type Scene } from './quotation.ts';
import { type RoleHolders, roleHolders } from './role-holders.ts';
import { HEARD_OF, OFFICES, RANKS, WITNESS_CUES } from './roles.data.ts';
import { ANSWERS, isNamePart, isRole, isSame, lineStarts, roleOf, type Turn, turnsOf, wordsOf } from './turns.ts';
import { whoAnswers, witnessInHead } from './who-answers.ts';

const FEWEST_TURNS = 3;

export function transcriptTurns(scene: Scene): readonly QuoteDraft[] {
  const lines = lineStarts(scene.prepared.tokens);
  const begunBy = turnsOf(scene, lines);
  const all = begunBy.filter((turn) => !isEntry(scene, turn, begunBy));
  if (isSheet(scene, all)) return [];
  const inHead = witnessInHead(scene, all);
  const turns = inHead === null ? all : all.slice(1);
  if (turns.length < FEWEST_TURNS || !areSpoken(scene.prepared.tokens, turns)) return [];
  const { tokens: t } = scene.prepared;
  const begun = turns.filter(({ inline }) => !inline).length;
  const goesOn =
    begun * 2 >= lines.filter((at) => at === 0 || t.gap[at] === 3).length ||
    turns.every((turn) => isInOffice(t, turn) || isRole(t, turn.who));
  const witness = inHead ?? whoAnswers(scene, turns);
  const holders = roleHolders(scene, turns);
  return turns.flatMap((turn, n) => {
    const next = turns[n + 1];
    const speaker = speakerInBrackets(scene, turn, turns.slice(0, n)) ?? speakerOf(scene, turn, { witness, holders });
    const end = next === undefined ? (goesOn ? turnEnd(t, turn.first, t.count) : t.count) : next.start;
    const again = n > 0 || isInOffice(t, turn) || turns.some((one) => one !== turn && isSame(t, one, turn));
    const whole = goesOn && next !== undefined && again;
    return paragraphsOf(t, turn.first, end, whole).map((span) => draftOf(scene, span, speaker));
  });
}

/** `Type: … Owner: … State: …`, `THIRD: …`: labels speak nothing. Most lines of a transcript have somebody who speaks again, a role, a title or a name before their colon. */
function isSheet(scene: Scene, turns: readonly Turn[]): boolean {
  const { tokens: t } = scene.prepared;
  const speaking = turns.filter(
    (turn) => isOfPerson(scene, turn) || turns.some((other) => other !== turn && isSame(t, turn, other)),
  );
  return speaking.length * 2 <= turns.length;
}

/** `Submitted: 4 May 1974` and `By: Mr Mavik` above the answers: nobody's label, said once, and no sentence behind it. */
const isEntry = (scene: Scene, turn: Turn, all: readonly Turn[]): boolean =>
  !turn.inline &&
  turn.who.end - turn.who.first === 1 &&
  /^[a-z]+$/.test(scene.prepared.tokens.norm[turn.who.first] ?? '') &&
  !isOfPerson(scene, turn) &&
  !endsAsSpeech(scene.prepared.tokens, turn) &&
  !all.some((other) => other !== turn && isSame(scene.prepared.tokens, turn, other));

function isOfPerson({ prepared, names }: Scene, { who, within }: Turn): boolean {
  const t = prepared.tokens;
  if (within !== null || TITLES.has(t.norm[who.first] ?? '')) return true;
  if (isRole(t, who) || isOffice(t, who)) return true;
  const name = names.list[names.at[who.first] ?? -1];
  return (
    name !== undefined && (name.kind === 'person' || (name.kind === null && names.fullest(name.name).includes(' ')))
  );
}

/** `The Minister of Works:` */
const isOffice = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm[first] === 'the' && [first + 1, first + 2].some((k) => k < end && OFFICES.has(t.norm[k] ?? ''));

/** By an office, or by a title and a name: nothing that a headline has before its colon. */
const isInOffice = (t: Tokens, { who }: Turn): boolean =>
  isOffice(t, who) ||
  (who.end - who.first > 1 && (RANKS.has(t.norm[who.first] ?? '') || RANKS.has(persianWord(t, who.first))));

/** Most turns end as speech does; the lines of a table or a page head do not. */
const areSpoken = (t: Tokens, turns: readonly Turn[]): boolean =>
  turns.filter((turn) => endsAsSpeech(t, turn)).length * 2 > turns.length;

function endsAsSpeech(t: Tokens, { first }: Turn): boolean {
  let last = first;
  while (last + 1 < t.count && (t.gap[last + 1] ?? 3) < 2) last++;
  return /^[.!?…"”’'—–\-؟»)\]]$/.test(t.norm[last] ?? '');
}

/** The rest of the paragraph. */
function turnEnd(t: Tokens, first: number, next: number): number {
  let end = first + 1;
  while (end < next && (t.gap[end] ?? 3) < 3) end++;
  return end;
}

/** The paragraphs of a turn: the first alone, or all up to the next turn. */
function paragraphsOf(t: Tokens, first: number, end: number, all: boolean): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  let at = first;
  while (at < end) {
    if (at > first && isHeading(t, at, turnEnd(t, at, end))) break;
    const stop = turnEnd(t, at, end);
    if (hasWord(t, at, stop) && !isStageDirection(t, at, stop)) spans.push({ first: at, end: stop });
    if (!all || t.norm[stop - 1] === ':') break;
    at = stop;
  }
  return spans;
}

/** `3. Witness Talven. …`, `CROSS-EXAMINATION BY MS PELL`, `Evidence of Major Vale`: minutes go on with something else. */
function isHeading(t: Tokens, first: number, end: number): boolean {
  if (t.kind[first] === NUMBER && /^[.)]$/.test(t.norm[first + 1] ?? '')) return true;
  const words = t.text.slice(t.from[first], t.to[end - 1]);
  const isShort = end - first <= LONGEST_HEADING && !/[.!?…؟"”»]$/u.test(words);
  return isShort && ((words === words.toUpperCase() && words !== words.toLowerCase()) || isSectionOf(t, first));
}
const LONGEST_HEADING = 12;
const isSectionOf = (t: Tokens, first: number): boolean =>
  HEARD_OF.has(t.norm[first] ?? '') || WITNESS_CUES.has(persianWord(t, first));

/** `(CROSSTALK)`, `[applause]`, `Partial transcript:`; not `(laughs) I was young.` */
const isStageDirection = (t: Tokens, first: number, end: number): boolean => {
  const open = /^["“]$/.test(t.norm[first] ?? '') ? first + 1 : first;
  if (t.norm[end - 1] === ':') return true;
  if (!/^[([]$/.test(t.norm[open] ?? '')) return false;
  for (let i = open; i < end - 3; i++) if (/^[)\]]$/.test(t.norm[i] ?? '')) return false;
  return true;
};

const hasWord = (t: Tokens, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (t.kind[i] === WORD) return true;
  return false;
};

const TITLES = new Set('mr mrs ms miss dr prof sir madam sen rep gov gen judge justice آقای خانم'.split(' '));

/** `THE MINISTER OF WORKS ([Mr Ivo Talven]):`; behind it `THE MINISTER:` is the one so named before, if only one was. */
function speakerInBrackets(
  { prepared }: Scene,
  { who, within }: Turn,
  before: readonly Turn[],
): { mention: Mention; named: boolean } | null {
  const t = prepared.tokens;
  if (t.norm[who.first] !== 'the' && !isRole(t, who)) return null;
  const own = nameIn(t, within);
  if (own !== null)
    return {
      mention: mentionAt(prepared, who, own, 'stated', ['the name in brackets before the colon']),
      named: true,
    };
  if (within !== null) return null;
  const post = `${wordsOf(t, who).replace(/^the /, '')} `;
  const names = before.flatMap((one) =>
    opensWith(t, one.who, post)
      ? (nameIn(t, one.within) ?? [])
      : one.within !== null && opensWith(t, one.within, post)
        ? [t.text.slice(t.from[one.who.first], t.to[one.who.end - 1])]
        : [],
  );
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0
    ? null
    : { mention: mentionAt(prepared, who, name, 'inferred', ['named in brackets where first speaking']), named: true };
}

const opensWith = (t: Tokens, span: TokenSpan, post: string): boolean =>
  `${wordsOf(t, span).replace(/^the /, '')} `.startsWith(post);

/** What is in the brackets if it is a name of two words, or of one behind a title: no town, no part of a country. */
function nameIn(t: Tokens, within: TokenSpan | null): string | null {
  if (within === null) return null;
  let { first } = within;
  while (first < within.end && (TITLES.has(t.norm[first] ?? '') || t.norm[first] === '.')) first++;
  const names = Array.from({ length: within.end - first }, (_, k) => first + k).every((k) => isNamePart(t, k));
  return names && within.end - first >= (first > within.first ? 1 : 2)
    ? t.text.slice(t.from[first], t.to[within.end - 1]).replace(/\s+/g, ' ')
    : null;
}

/** The name before the colon in the document's fullest form; a role is nobody's name, but an "A." is the witness who was sworn. */
function speakerOf(
  scene: Scene,
  turn: Turn,
  { witness, holders }: { readonly witness: string | null; readonly holders: RoleHolders },
): { mention: Mention; named: boolean } {
  const { prepared } = scene;
  const t = prepared.tokens;
  // `تالونی ادامه داد: «…»`: the verb is no part of who speaks.
  const cut = IN_PERSIAN.test(t.text.slice(t.from[turn.who.first])) ? beforeVerb(t, turn.who) : turn.who;
  const who = cut.end > cut.first ? cut : turn.who;
  let first = who.first;
  while (first < who.end - 1 && (TITLES.has(t.norm[first] ?? '') || t.norm[first] === '.')) first++;
  const words = t.text.slice(t.from[first], t.to[who.end - 1]).replace(/\s+/g, ' ');
  const role = roleOf(t, turn);
  const bySection = holders(turn);
  const held = bySection === undefined && ANSWERS.test(role) ? witness : (bySection ?? null);
  if (isRole(t, who) && held !== null)
    return {
      mention: mentionAt(prepared, who, held, 'inferred', [`who answers is ${held}, of whom the text says so`]),
      named: true,
    };
  if (isRole(t, who))
    return {
      mention: mentionAt(prepared, who, null, 'stated', ['a role before the colon, without a name']),
      named: false,
    };
  const initialled = nameOfInitials(scene, words);
  if (initialled !== null)
    return { mention: mentionAt(prepared, who, initialled, 'inferred', [INITIALS]), named: true };
  const name = titledName(scene, who) ?? fullestOf(scene, words);
  return { mention: mentionAt(prepared, who, name, 'stated', ['the name before the colon']), named: true };
}

const INITIALS = 'nobody else in the text has a name with these initials';

/** `Minister [Talven]`: behind the words of a post, where the document has a fuller form of it. */
function titledName({ names }: Scene, { first, end }: TokenSpan): string | null {
  const name = names.list[names.at[end - 1] ?? -1];
  if (name === undefined || name.first !== first || name.nameFirst === first || name.end !== end) return null;
  const full = names.fullestAt(name.name, first).name;
  return full === name.name ? null : full;
}

/** `TALVEN` => `Mira Talven`, where the document writes her so. */
function fullestOf({ names }: Scene, words: string): string {
  const full = names.fullest(words);
  if (full !== words && full !== full.toUpperCase()) return full;
  const folded = words.toLowerCase();
  const found = names.list.find(({ name }) => {
    const lower = name.toLowerCase();
    const mixed = lower !== name && name !== name.toUpperCase();
    return name !== words && (mixed || IN_PERSIAN.test(name)) && (lower === folded || lower.endsWith(` ${folded}`));
  });
  return found === undefined ? words : names.fullest(found.name);
}

const IN_PERSIAN = /^[\u0600-\u06ff]/;

function draftOf(
  { prepared }: Scene,
  { first, end }: TokenSpan,
  { mention, named }: { readonly mention: Mention; readonly named: boolean },
): QuoteDraft {
  const t = prepared.tokens;
  const [from, to] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const kind = named ? 'named' : 'unnamed';
  return {
    kind: 'quote',
    from,
    to,
    sayer: [{ who: [mention], kind, how: 'speech', cue: ':', via: null, to: null, when: null, verbatim: true }],
    asserted: 'reported',
    confidence: 'likely',
    foundBy: FOUND_BY,
    reasons: ['a turn of a transcript: a name and a colon, or Q. and A., begin the line'],
    words: t.text.slice(from, to),
    speaker: [mention],
    cue: ':',
    form: 'direct',
    saidOn: null,
    saidAt: null,
  };
}
