// Where the turns of a transcript begin: who stands before a colon at the begin of a line, in brackets behind it, or the letter of a question or an answer. In: tokens, the begins of lines. Out:
// turns, in the order of the text.

import { sayingVerbAt } from '../text/fa/saying.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import type { Scene } from './quotation.ts';

export const LONGEST_NAME = 6;

export interface Turn {
  readonly who: TokenSpan;
  /** What stands in brackets behind who speaks: a name, a town. */
  readonly within: TokenSpan | null;
  readonly first: number;
}

export const lineStarts = (t: Tokens): readonly number[] => {
  const starts: number[] = [];
  for (let i = 0; i < t.count; i++) if ((t.gap[i] ?? 0) >= 2 || i === 0) starts.push(i);
  return starts;
};

/** `Q.` and `A.` are turns where they alternate; names with a colon wherever they begin a line. */
export function turnsOf({ prepared }: Scene, lines: readonly number[]): readonly Turn[] {
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
  // `۶ مرخصی استحقاقی:`: a numbered line of a form.
  const persian = /^[\u0600-\u06ff]/.test(t.norm[t.kind[first] === NUMBER ? first + 1 : first] ?? '');
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

export const isNamePart = (t: Tokens, i: number): boolean => {
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

/** The last word before the colon: a role, where it is one. */
export const roleOf = (t: Tokens, { who }: Turn): string => t.norm[who.end - 1] ?? '';
export const ANSWERS = /^(?:a|answer|witness|interviewee|پاسخ|جواب|ج)$/;
export const ASKS = /^(?:q|question|interviewer|reporter|پرسش|سؤال|سوال|س|خبرنگار)$/;

export const wordsOf = (t: Tokens, { first, end }: TokenSpan): string => t.norm.slice(first, end).join(' ');
/** A headline with a colon above an interview speaks nothing below it: nobody of its name speaks again. */
export const isSame = (t: Tokens, a: Turn, b: Turn): boolean => wordsOf(t, a.who) === wordsOf(t, b.who);
