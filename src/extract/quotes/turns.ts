// Where the turns of a transcript begin: who stands before a colon at the begin of a line, in brackets behind it, or the letter of a question or an answer; and who answers on the same line, behind a
// dash or the end of the question. In: tokens, the begins of lines. Out: turns, in the order of the text.

import { postHeadOf } from '../gazetteers/posts.ts';
import { sayingVerbAt } from '../text/fa/saying.ts';
import { persianWord } from '../text/persian-words.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import type { Scene } from './quotation.ts';
import { POSTS_FA, RANKS, ROLES } from './roles.data.ts';

export const LONGEST_NAME = 6;

export interface Turn {
  readonly who: TokenSpan;
  /** What stands in brackets behind who speaks: a name, a town. */
  readonly within: TokenSpan | null;
  readonly first: number;
  /** Where the turn before it ends: at the begin of its line, or at the dash that stands before it on the line. */
  readonly start: number;
  /** On the line of the question that it answers. */
  readonly inline: boolean;
}

export const lineStarts = (t: Tokens): readonly number[] => {
  const starts: number[] = [];
  for (let i = 0; i < t.count; i++) if ((t.gap[i] ?? 0) >= 2 || i === 0) starts.push(i);
  return starts;
};

/** `Q.` and `A.` are turns where they alternate; names with a colon wherever they begin a line. */
export function turnsOf({ prepared, names }: Scene, lines: readonly number[]): readonly Turn[] {
  const t = prepared.tokens;
  const begun = lines.flatMap((line) => {
    const i = behindStamp(t, line);
    const place = { start: line, inline: false };
    const turn = letterTurn(t, i) ?? (t.kind[i] === MARK ? null : labelAt(t, i));
    return turn === null ? [] : [{ ...turn, ...place }];
  });
  const voices = new Set(begun.map((turn) => wordsOf(t, turn.who)));
  for (const { name } of names.list) voices.add((names.fullest(name).split(' ').at(-1) ?? name).toLowerCase());
  return begun.flatMap((turn) => [turn, ...answersOn(t, turn, voices)]);
}

type Label = Pick<Turn, 'who' | 'within' | 'first'>;

/** Who stands before a colon, in brackets or between commas behind a post. */
function labelAt(t: Tokens, i: number): Label | null {
  for (let at = i; at <= i + LONGEST_NAME && at < t.count && (at === i || (t.gap[at] ?? 3) < 2); at++) {
    const brackets = at > i && t.norm[at] === '(' ? bracketsAt(t, at) : null;
    const within = brackets ?? (at > i && isComma(t, at) ? calledAt(t, at) : null);
    const colon = brackets !== null ? brackets.end + 1 : (within?.end ?? at);
    const opens = t.norm[colon] === ':' || isDashBehind(t, colon, { first: i, end: at });
    const spoken = opens && at > i && !isLabel(t, { first: i, end: at });
    const first = t.norm[colon + 1] === '*' ? behindStars(t, colon + 1) : colon + 1;
    if (spoken && ((t.gap[first] ?? 0) === 1 || t.gap[first] === 2))
      return { who: { first: i, end: at }, within, first };
    if (
      t.norm[at] === ':' ||
      !(isNamePart(t, at) || (at > i && (OF_A_POST.test(t.norm[at] ?? '') || isLowRole(t, at))))
    )
      return null;
  }
  return null;
}

/** `Dr Mavik — I was not there.`, «وزیر راه — خیر.»: a dash for the colon, behind a title or a role. */
const isDashBehind = (t: Tokens, dash: number, who: TokenSpan): boolean =>
  /^[–—]$/.test(t.norm[dash] ?? '') &&
  t.gap[dash] === 1 &&
  t.gap[dash + 1] === 1 &&
  (RANKS.has(t.norm[who.first] ?? '') || RANKS.has(persianWord(t, who.first)) || isRole(t, who));

/** `Did you see it? – The witness: No.`, `And the list? Witness: There was none.`: a role, or somebody who begins a line elsewhere. */
function answersOn(t: Tokens, { first }: Turn, voices: ReadonlySet<string>): readonly Turn[] {
  const turns: Turn[] = [];
  for (let i = first + 1; i < t.count && (t.gap[i] ?? 3) < 2; i++) {
    const dash = /^[-–—]$/.test(t.norm[i - 1] ?? '');
    if (!(dash || /^[.?!؟…]$/.test(t.norm[i - 1] ?? '')) || t.gap[i] !== 1 || t.kind[i] !== WORD) continue;
    const label = labelAt(t, i);
    if (label === null || !(isRole(t, label.who) || voices.has(wordsOf(t, label.who)))) continue;
    turns.push({ ...label, start: dash ? i - 1 : i, inline: true });
  }
  return turns;
}

/** Nobody's name: `THE WITNESS`, `Speaker 2`, «رئیس دادگاه», «یک نماینده». */
export function isRole(t: Tokens, { first, end }: TokenSpan): boolean {
  const last = t.kind[end - 1] === NUMBER ? end - 2 : end - 1;
  if (ROLES.has(t.norm[last] ?? '')) return true;
  const from = persianWord(t, first) === 'یک' ? first + 1 : first;
  if (!ROLES.has(persianWord(t, from))) return false;
  for (let i = from + 1; i < end; i++)
    if (t.kind[i] !== NUMBER && !POSTS_FA.has(persianWord(t, i)) && !ROLES.has(persianWord(t, i))) return false;
  return true;
}

function behindStars(t: Tokens, i: number): number {
  let at = i;
  while (t.norm[at] === '*') at++;
  return at;
}

/** `The Prime Minister, [Mr Ivo Talven]:`, `Ivo Talven, [Minister of Works]:`. */
function calledAt(t: Tokens, comma: number): TokenSpan | null {
  let end = comma + 1;
  while (
    end < comma + LONGEST_NAME &&
    (t.gap[end] ?? 3) < 2 &&
    (isNamePart(t, end) ||
      (end === comma + 1
        ? t.norm[end] === 'member' || postHeadOf(t.norm[end] ?? '') !== null
        : OF_A_POST.test(t.norm[end] ?? '')))
  )
    end++;
  return t.norm[end] === ':' && end > comma + 1 ? { first: comma + 1, end } : null;
}
const isComma = (t: Tokens, i: number): boolean => /^[,،]$/.test(t.norm[i] ?? '');
/** `The [witness]:`, and no clause that ends with a colon. */
const isLowRole = (t: Tokens, i: number): boolean => t.norm[i - 1] === 'the' && ROLES.has(t.norm[i] ?? '');
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
  'present presiding attendance absent apologies agenda venue file interview exclusive profile analysis opinion comment summary subject title date place time report update correction note notes reference source sources photo caption copy to from re handwritten ویرایش توضیح توضیحات یادداشت عنوان موضوع تاریخ ساعت مکان محل نشانی امضا امضاء رونوشت پیوست گیرنده فرستنده شماره منبع عکس تذکر نکته کد نوبت سؤال‌کننده سؤال‌شونده سوال‌کننده سوال‌شونده پرسش‌کننده حاضران حاضرین غایبان غایبین نام پرونده دستور'.split(
    ' ',
  ),
);

/** What a head has before its colon, `وی افزود:` and `ویرایش ۲۹ بهمن:`: no name of who speaks. */
function isLabel(t: Tokens, { first, end }: TokenSpan): boolean {
  if (NO_VOICE.has(t.norm[first] ?? '') || NO_VOICE.has(t.norm[end - 1] ?? '')) return true;
  // `۶ مرخصی استحقاقی:`: a numbered line of a form.
  const persian = IN_PERSIAN.test(wordsOf(t, { first, end }));
  const numbered = t.kind[end - 1] === NUMBER && ROLES.has(persianWord(t, end - 2)) ? end - 1 : end;
  for (let i = first; persian && i < numbered; i++)
    if (t.kind[i] === NUMBER || sayingVerbAt(t, i) !== null || /^(?:به|را|که|از)$/.test(persianWord(t, i))) return true;
  return false;
}

const IN_PERSIAN = /[\u0621-\u064a\u067e\u0686\u06a9\u06af\u06cc]/;

/** Behind `[00:12:31]`, `(12:31)`, `"`. */
function behindStamp(t: Tokens, line: number): number {
  let at = line;
  if (t.norm[at] === '*') return behindStars(t, at);
  if (/^["“]$/.test(t.norm[at] ?? '')) return at + 1;
  if (!/^[[(]$/.test(t.norm[at] ?? '') || t.kind[at + 1] !== NUMBER) return at;
  while (at < line + 9 && !/^[\])]$/.test(t.norm[at] ?? '')) at++;
  return at + 1;
}

/** `Q.`, `A:`, `Q.—`: a single capital letter of question or answer. */
function letterTurn(t: Tokens, i: number): Label | null {
  const letter = t.text.slice(t.from[i], t.to[i]);
  if (!/^[QA]\d{0,3}$/.test(letter) || t.gap[i + 1] !== 0 || !/^[.:]$/.test(t.norm[i + 1] ?? '')) return null;
  // `A.Q.:` are the initials of somebody.
  return (t.gap[i + 2] ?? 3) < 3 && t.gap[i + 2] !== 0 && t.kind[i + 2] === WORD
    ? { who: { first: i, end: i + 1 }, within: null, first: i + 2 }
    : null;
}

export const isNamePart = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  const norm = t.norm[i] ?? '';
  return (
    norm === '.' ||
    norm === '-' ||
    /^['’]$/.test(norm) ||
    (t.kind[i] === NUMBER &&
      /^(?:speaker|witness|interviewer|voice|question|answer|سؤال|سوال|پرسش|پاسخ|جواب)$/.test(t.norm[i - 1] ?? '')) ||
    char !== char.toLowerCase() ||
    (t.kind[i] !== MARK && /^[\u0600-\u06ff]/.test(char))
  );
};

/** The last word before the colon: a role, where it is one. */
export const roleOf = (t: Tokens, { who }: Pick<Turn, 'who'>): string =>
  (t.norm[t.kind[who.end - 1] === NUMBER ? who.end - 2 : who.end - 1] ?? '').replace(/^([qa])\d+$/, '$1');
export const ANSWERS = /^(?:a|answer|witness|interviewee|پاسخ|جواب|ج|شاهد|گواه)$/;
export const ASKS = /^(?:q|question|interviewer|reporter|پرسش|سؤال|سوال|س|خبرنگار)$/;

export const wordsOf = (t: Tokens, { first, end }: TokenSpan): string => t.norm.slice(first, end).join(' ');
/** A headline with a colon above an interview speaks nothing below it: nobody of its name speaks again. */
export const isSame = (t: Tokens, a: Turn, b: Turn): boolean => wordsOf(t, a.who) === wordsOf(t, b.who);
