// What the writers of a Persian letter ask, in the words of letters: «خواهشمندیم … را منتشر کنید», «تقاضا دارم …», «از شما خواهش می‌کنیم که …», «… را خواستاریم», «لطفاً …».
// In: the text and a token. Out: what was sent, as token places, or null. Who asks is whoever writes: the ending of the verb says so.

import { clauseStart } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';

const WISHING = /^(?:خواهشمند(?:یم|م)?|مقتضی)$/;
const CALLING = /^(?:خواستاریم|خواستارم|خواهانیم|خواهانم)$/;
const NOUNS = /^(?:خواهش|تقاضا|درخواست|استدعا|تمنا)$/;
const WRITING = /^(?:دارم|داریم|می\u200c?کنم|می\u200c?کنیم|می\u200c?نمایم|می\u200c?نماییم|میکنم|میکنیم)$/;

/** Where the sentence begins and ends, without its closing mark. */
interface Bounds {
  readonly low: number;
  readonly end: number;
}

export function politeRequestAt(
  prepared: PreparedText,
  i: number,
  { low, end }: Bounds,
  whom: (first: number) => TokenSpan | null,
): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const noun = NOUNS.test(w) && WRITING.test(persianWord(t, i + 1));
  // «اقدام مقتضی»: the fitting step, asked for by nobody.
  if (w === 'مقتضی' && persianWord(t, i + 1) !== 'است') return null;
  if (!noun && !WISHING.test(w) && !CALLING.test(w)) return null;
  const start = clauseStart(prepared, i, low);
  const object = persianWord(t, i - 1) === 'را' && i - 1 > start;
  const told = noun || persianWord(t, i + 1) === 'است' ? i + 2 : i + 1;
  const first = persianWord(t, told) === 'که' ? told + 1 : told;
  const asks = object ? { first: start, end: i } : { first, end };
  // «خواهشمندیم: ۱. …»: what is asked stands in the lines below, each for itself.
  if (asks.end - asks.first < 2 || !hasWord(t, asks)) return null;
  const to = whom(start);
  const by = noun ? i + 1 : i;
  return sent({
    trigger: i,
    by: [{ first: by, end: by + 1 }],
    to: to === null ? [] : [to],
    medium: 'request',
    asks: [asks],
    confidence: to === null ? 'likely' : 'certain',
    reasons: [`«${w}»: whoever writes asks it`],
  });
}

function hasWord(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) if (t.kind[k] === WORD) return true;
  return false;
}
