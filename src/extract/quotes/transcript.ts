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
import { sayingVerbAt } from '../text/fa/saying.ts';
import { mentionAt } from '../text/mentions.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import { FOUND_BY, type Scene } from './quotation.ts';

const FEWEST_TURNS = 3;
const LONGEST_NAME = 6;

interface Turn {
  readonly who: TokenSpan;
  /** What stands in brackets behind who speaks: a name, a town. */
  readonly within: TokenSpan | null;
  readonly first: number;
}

export function transcriptTurns(scene: Scene): readonly QuoteDraft[] {
  const lines = lineStarts(scene.prepared.tokens);
  const all = turnsOf(scene, lines);
  const inHead = witnessInHead(scene, all);
  const turns = inHead === null ? all : all.slice(1);
  if (turns.length < FEWEST_TURNS || !areSpoken(scene.prepared.tokens, turns)) return [];
  const { tokens: t } = scene.prepared;
  const goesOn = turns.length * 2 >= lines.filter((at) => at === 0 || t.gap[at] === 3).length;
  const witness = inHead ?? witnessOf(scene) ?? interviewedIn(scene, turns);
  return turns.flatMap((turn, n) => {
    const next = turns[n + 1];
    const speaker = speakerInBrackets(scene, turn, turns.slice(0, n)) ?? speakerOf(scene, turn.who, witness);
    const end =
      next === undefined ? (goesOn ? turnEnd(t, turn.first, t.count) : t.count) : lineStartOf(t, next.who.first);
    const whole = goesOn && next !== undefined && (n > 0 || turns.some((one) => one !== turn && isSame(t, one, turn)));
    return paragraphsOf(t, turn.first, end, whole).map((span) => draftOf(scene, span, speaker));
  });
}

const wordsOf = (t: Tokens, { first, end }: TokenSpan): string => t.norm.slice(first, end).join(' ');
/** A headline with a colon above an interview speaks nothing below it: nobody of its name speaks again. */
const isSame = (t: Tokens, a: Turn, b: Turn): boolean => wordsOf(t, a.who) === wordsOf(t, b.who);

/** Most turns end as speech does; the lines of a table or a page head do not. */
function areSpoken(t: Tokens, turns: readonly Turn[]): boolean {
  let ended = 0;
  for (const { first } of turns) {
    let last = first;
    while (last + 1 < t.count && (t.gap[last + 1] ?? 3) < 2) last++;
    if (/^[.!?…"”’'—–\-؟»)\]]$/.test(t.norm[last] ?? '')) ended++;
  }
  return ended * 2 > turns.length;
}

const lineStarts = (t: Tokens): readonly number[] => {
  const starts: number[] = [];
  for (let i = 0; i < t.count; i++) if ((t.gap[i] ?? 0) >= 2 || i === 0) starts.push(i);
  return starts;
};

/** `Q.` and `A.` are turns where they alternate; names with a colon wherever they begin a line. */
function turnsOf({ prepared }: Scene, lines: readonly number[]): readonly Turn[] {
  const t = prepared.tokens;
  const turns: Turn[] = [];
  for (const line of lines) {
    const i = behindStamp(t, line);
    const letter = letterTurn(t, i);
    if (letter !== null) {
      turns.push(letter);
      continue;
    }
    if (t.kind[i] === MARK) continue;
    for (let at = i; at <= i + LONGEST_NAME && at < t.count && (at === i || (t.gap[at] ?? 3) < 2); at++) {
      const within = at > i && t.norm[at] === '(' ? bracketsAt(t, at) : null;
      const colon = within === null ? at : within.end + 1;
      const spoken = t.norm[colon] === ':' && at > i && !isLabel(t, { first: i, end: at });
      if (spoken && ((t.gap[colon + 1] ?? 0) === 1 || t.gap[colon + 1] === 2))
        turns.push({ who: { first: i, end: at }, within, first: colon + 1 });
      if (t.norm[at] === ':' || !(isNamePart(t, at) || (at > i && OF_A_POST.test(t.norm[at] ?? '')))) break;
    }
  }
  return turns;
}
const OF_A_POST = /^(?:of|for|the|and)$/;

/** `([Mr Anton Talven]):`, on one line. */
function bracketsAt(t: Tokens, open: number): TokenSpan | null {
  let end = open + 1;
  while (end < open + LONGEST_BRACKETS && (t.gap[end] ?? 3) < 2 && t.norm[end] !== ')') end++;
  return t.norm[end] === ')' && end > open + 1 ? { first: open + 1, end } : null;
}
const LONGEST_BRACKETS = 10;

/** What a head has before a colon, and nobody speaks: `Interview: “…”`. */
const NO_VOICE = new Set(
  'interview exclusive profile analysis opinion comment summary subject title date place time report update correction note notes reference source sources photo caption copy to from re handwritten ویرایش توضیح توضیحات یادداشت عنوان موضوع تاریخ ساعت مکان محل نشانی امضا امضاء رونوشت پیوست گیرنده فرستنده شماره منبع عکس تذکر نکته کد نوبت'.split(
    ' ',
  ),
);

/** What a head has before its colon, `وی افزود:` and `ویرایش ۲۹ بهمن:`: no name of who speaks. */
function isLabel(t: Tokens, { first, end }: TokenSpan): boolean {
  if (NO_VOICE.has(t.norm[first] ?? '') || NO_VOICE.has(t.norm[end - 1] ?? '')) return true;
  const persian = /^[\u0600-\u06ff]/.test(t.norm[first] ?? '');
  for (let i = first; persian && i < end; i++) if (t.kind[i] === NUMBER || sayingVerbAt(t, i) !== null) return true;
  return false;
}

/** Behind `[00:12:31]`, `(12:31)`, `"`. */
function behindStamp(t: Tokens, line: number): number {
  let at = line;
  if (/^["“]$/.test(t.norm[at] ?? '')) return at + 1;
  if (!/^[[(]$/.test(t.norm[at] ?? '') || t.kind[at + 1] !== NUMBER) return at;
  while (at < line + 9 && !/^[\])]$/.test(t.norm[at] ?? '')) at++;
  return at + 1;
}

/** `Q.`, `A:`, `Q.—`: a single capital letter of question or answer. */
function letterTurn(t: Tokens, i: number): Turn | null {
  const letter = t.text.slice(t.from[i], t.to[i]);
  if ((letter !== 'Q' && letter !== 'A') || t.gap[i + 1] !== 0 || !/^[.:]$/.test(t.norm[i + 1] ?? '')) return null;
  return (t.gap[i + 2] ?? 3) < 3 && t.kind[i + 2] === WORD
    ? { who: { first: i, end: i + 1 }, within: null, first: i + 2 }
    : null;
}

const isNamePart = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  const norm = t.norm[i] ?? '';
  return (
    norm === '.' ||
    norm === '-' ||
    /^['’]$/.test(norm) ||
    (t.kind[i] === NUMBER && /^(?:speaker|witness|interviewer|voice)$/.test(t.norm[i - 1] ?? '')) ||
    char !== char.toLowerCase() ||
    /^[\u0600-\u06ff]/.test(char)
  );
};

/** Where the line of a turn begins, its stamp or mark included. */
function lineStartOf(t: Tokens, at: number): number {
  let first = at;
  while (first > 0 && (t.gap[first] ?? 3) < 2 && at - first < 10) first--;
  return first;
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
    const stop = turnEnd(t, at, end);
    if (hasWord(t, at, stop) && !isStageDirection(t, at, stop)) spans.push({ first: at, end: stop });
    if (!all || t.norm[stop - 1] === ':') break;
    at = stop;
  }
  return spans;
}

/** `(CROSSTALK)`, `[applause]`, `Partial transcript:`. */
const isStageDirection = (t: Tokens, first: number, end: number): boolean =>
  /^[([]$/.test(t.norm[/^["“]$/.test(t.norm[first] ?? '') ? first + 1 : first] ?? '') || t.norm[end - 1] === ':';

const hasWord = (t: Tokens, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (t.kind[i] === WORD) return true;
  return false;
};

const ROLES = new Set(
  'q a court witness judge prosecutor defendant defence defense interpreter clerk question answer interviewer interviewee reporter host moderator man woman voice crowd chairman president speaker bailiff counsel minister پرسش پاسخ سؤال سوال جواب س ج خبرنگار قاضی متهم شاهد'.split(
    ' ',
  ),
);
const ANSWERS = /^(?:a|answer|witness|interviewee|پاسخ|جواب|ج)$/;
const ASKS = /^(?:q|question|interviewer|reporter|پرسش|سؤال|سوال|س|خبرنگار)$/;
const TITLES = new Set('mr mrs ms miss dr prof sir madam sen rep gov gen judge justice'.split(' '));

/** `THE MINISTER OF WORKS ([Mr Ivo Talven]):`; behind it `THE MINISTER:` is the one so named before, if only one was. */
function speakerInBrackets(
  { prepared }: Scene,
  { who, within }: Turn,
  before: readonly Turn[],
): { mention: Mention; named: boolean } | null {
  const t = prepared.tokens;
  if (t.norm[who.first] !== 'the' && !ROLES.has(t.norm[who.end - 1] ?? '')) return null;
  const own = nameIn(t, within);
  if (own !== null)
    return {
      mention: mentionAt(prepared, who, own, 'stated', ['the name in brackets before the colon']),
      named: true,
    };
  if (within !== null) return null;
  const post = `${wordsOf(t, who)} `;
  const names = before
    .filter((one) => `${wordsOf(t, one.who)} `.startsWith(post))
    .flatMap((one) => nameIn(t, one.within) ?? []);
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0
    ? null
    : { mention: mentionAt(prepared, who, name, 'inferred', ['named in brackets where first speaking']), named: true };
}

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
function speakerOf(scene: Scene, who: TokenSpan, witness: string | null): { mention: Mention; named: boolean } {
  const { prepared } = scene;
  const t = prepared.tokens;
  let first = who.first;
  while (first < who.end - 1 && (TITLES.has(t.norm[first] ?? '') || t.norm[first] === '.')) first++;
  const words = t.text.slice(t.from[first], t.to[who.end - 1]).replace(/\s+/g, ' ');
  const role = t.norm[who.end - 1] ?? '';
  const isRole = ROLES.has(t.kind[who.end - 1] === NUMBER ? (t.norm[who.end - 2] ?? '') : role);
  if (isRole && witness !== null && ANSWERS.test(role))
    return {
      mention: mentionAt(prepared, who, witness, 'inferred', [`who answers is ${witness}, of whom the text says so`]),
      named: true,
    };
  if (isRole)
    return {
      mention: mentionAt(prepared, who, null, 'stated', ['a role before the colon, without a name']),
      named: false,
    };
  return {
    mention: mentionAt(prepared, who, fullestOf(scene, words), 'stated', ['the name before the colon']),
    named: true,
  };
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

/** `Mira Talven, having been sworn`, `Mira Talven, called as a witness`. */
function witnessOf({ prepared, names }: Scene): string | null {
  const t = prepared.tokens;
  for (const { end, name, kind } of names.list) {
    if (kind === 'body' || kind === 'place') continue;
    for (let i = end; i < end + 12 && i < t.count && (t.gap[i] ?? 3) < 3; i++)
      if (/^(?:sworn|affirmed|witness|deposed|testified)$/.test(t.norm[i] ?? '')) return names.fullest(name);
  }
  return null;
}

/** `Interviewee: Mira Talven, 44`: in the head, once, above the first question. */
function witnessInHead({ prepared, names }: Scene, turns: readonly Turn[]): string | null {
  const t = prepared.tokens;
  const [head] = turns;
  const role = head === undefined ? '' : (t.norm[head.who.end - 1] ?? '');
  if (head === undefined || !WITNESS.test(role) || turns.filter((turn) => isSame(t, turn, head)).length > 1)
    return null;
  if (!ASKS.test(t.norm[(turns[1] ?? head).who.end - 1] ?? '')) return null;
  let end = head.first;
  while (end < head.first + LONGEST_NAME && (t.gap[end] ?? 3) < (end > head.first ? 2 : 4) && t.kind[end] === WORD)
    end++;
  const name = names.list[names.at[head.first] ?? -1];
  if (name !== undefined && name.kind !== 'body' && name.kind !== 'place') return names.fullest(name.name);
  const apart = end >= t.count || (t.gap[end] ?? 3) >= 2 || t.kind[end] === MARK;
  return end > head.first && apart && /^[,،(.]$|^$/.test((t.gap[end] ?? 3) >= 2 ? '' : (t.norm[end] ?? ''))
    ? t.text.slice(t.from[head.first], t.to[end - 1])
    : null;
}
const WITNESS = /^(?:witness|interviewee|deponent|narrator|respondent|مصاحبه\u200cشونده|شاهد|راوی|گواه)$/;

/** Who answers where one asks and one answers: the only person named above the first question, or the only one of them whom a question calls by name. */
function interviewedIn({ prepared, names }: Scene, turns: readonly Turn[]): string | null {
  const t = prepared.tokens;
  const roleOf = ({ who }: Turn): string => t.norm[who.end - 1] ?? '';
  const from = turns.findIndex((turn) => ASKS.test(roleOf(turn)));
  if (from < 0 || !turns.some((turn) => ANSWERS.test(roleOf(turn)))) return null;
  const head = turns[from]?.who.first ?? 0;
  const asked = turns.map((turn, n) => ({
    first: turn.first,
    end: turns[n + 1]?.who.first ?? t.count,
    asks: ASKS.test(roleOf(turn)),
  }));
  const above = new Set<string>();
  const called = new Set<string>();
  for (const { first, end, name, kind } of names.list) {
    if (kind === 'body' || kind === 'place') continue;
    const full = names.fullest(name);
    if (first < head && full.includes(' ') && !/^(?:by|interviewer)$/.test(t.norm[first - 1] ?? '')) above.add(full);
    const inQuestion = asked.some((turn) => turn.asks && turn.first <= first && first < turn.end);
    if (inQuestion && (t.norm[end] === ',' || t.norm[end] === '?') && isCalled(t, first)) called.add(full);
  }
  const [only, ...more] = [...above].filter((name) => called.size === 0 || called.has(name));
  return only === undefined || more.length > 0 ? null : only;
}

/** `[Mr Mavik,] did you …`, `Did you know, [Colonel Mavik,] …`: at the begin of a clause, behind titles. */
function isCalled(t: Tokens, name: number): boolean {
  let k = name - 1;
  while (k > 0 && name - k < 4 && t.kind[k] === WORD && /^\p{Lu}/u.test(t.text[t.from[k] ?? 0] ?? '')) k--;
  return t.norm[k] === '.' || t.kind[k] === MARK;
}

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
