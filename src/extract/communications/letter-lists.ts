// What a letter asks as a list: `We ask of you: 1. that the digging be stopped; 2. …`, «خواسته ما: ۱ـ …». In: the text of a letter. Out: each entry's words, in their order; none where no word of asking opens the
// list. A list of facts (`According to the information received: 1. …`) asks nothing.

import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { endOfLine, startsLine } from './letter-lines.ts';

const ASKS =
  /^(?:ask|asks|request|requests|demand|demands|urge|call|require|observations|information|provide|clarify|questions|خواسته|خواسته\u200cهای|خواسته\u200cهایمان|خواسته\u200cها|خواستاریم|خواستار|درخواست|تقاضا|می\u200cخواهیم|میخواهیم|خواهشمندیم)$/u;
const FACTS = /^(?:according|received|facts|asked|requested|demanded|گذشته)$/;
const MOST = 10;
const LONGEST_LEAD = 40;

export function listedRequests({ tokens: t }: PreparedText, { first, end }: TokenSpan): readonly TokenSpan[] {
  for (let i = first; i < end; i++) {
    if (wordAt(t, i) !== ':' || !startsLine(t, i + 1) || !isEntry(t, i + 1) || !asksBefore(t, i)) continue;
    return entriesFrom(t, i + 1, end);
  }
  return [];
}

/** The sentence that the colon closes asks. */
function asksBefore(t: Tokens, colon: number): boolean {
  for (let k = colon - 1; k >= Math.max(0, colon - LONGEST_LEAD); k--) {
    if (FACTS.test(wordAt(t, k))) return false;
    if (ASKS.test(persianWord(t, k)) || ASKS.test(wordAt(t, k))) return true;
    if (/^[.!?؟]$/.test(wordAt(t, k)) || (startsLine(t, k) && (t.gap[k] ?? 0) === 3)) return false;
  }
  return false;
}

/** `1.`, `(a)`, `۱ـ`, `-` at the head of a line; `to open …` where the marks of a list were lost with its page. */
const isEntry = (t: Tokens, i: number): boolean =>
  startsLine(t, i) &&
  (/^(?:to|that)$/.test(t.text.slice(t.from[i], t.to[i])) ||
    /^[-–—•*ـ]$/.test(wordAt(t, i)) ||
    (t.kind[i] === NUMBER && /^[.)ـ–-]$/.test(wordAt(t, i + 1))) ||
    (wordAt(t, i) === '(' && wordAt(t, i + 2) === ')') ||
    /^[\u06f0-\u06f9\d]{1,2}ـ$/.test(t.text.slice(t.from[i], t.to[i])));

function entriesFrom(t: Tokens, from: number, limit: number): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = from; i < limit && found.length < MOST && isEntry(t, i); ) {
    let end = endOfLine(t, i, false);
    // An entry goes on over the end of its line until the next one or an empty line.
    while (end < limit && !isEntry(t, end) && (t.gap[end] ?? 0) < 3 && !/^[.;؛]$/.test(wordAt(t, end - 1)))
      end = endOfLine(t, end, false);
    let first = i;
    while (first < end && (t.kind[first] === NUMBER || /^(?:[-–—•*ـ.)(]|\p{L})$/u.test(wordAt(t, first)))) first++;
    const close = closeOf(t, first, end);
    if (close > first + 1) found.push({ first, end: close });
    if (end <= i) break;
    i = end;
  }
  return found;
}

function closeOf(t: Tokens, first: number, end: number): number {
  let close = end;
  while (
    close > first &&
    (/^[.;؛,،]$/.test(wordAt(t, close - 1)) || (wordAt(t, close - 1) === 'and' && /^[;,]$/.test(wordAt(t, close - 2))))
  )
    close--;
  return close;
}
