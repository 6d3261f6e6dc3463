// What a Persian finder takes for who sent something and is nobody: a word of time, half of a count, what a letter contains. In: what was sent. Out: the same with who it was, or null where it is no message.

import { persianWord } from '../../text/persian-words.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';

const WHEN = /^(?:امسال|پارسال|پیرارسال|امروز|دیروز|امشب|دیشب|پریروز|فردا|اکنون|آنگاه|سپس)$/;
const COUNTED = /^(?:تن|نفر|خانواده|خانوادهٔ|مادر|پدر|زندانی)$/;

export function withoutNobody(t: Tokens, found: Sent): Sent | null {
  // «ادعاهای [مندرج در نامه] …»: spoken of, not sent.
  if (/^(?:مندرج|مذکور|مطرح)$/.test(persianWord(t, found.trigger - 2)) && persianWord(t, found.trigger - 1) === 'در')
    return null;
  found.by = found.by
    .filter(({ first, end }) => end - first > 1 || !WHEN.test(persianWord(t, first)))
    .map((span) => wholeCount(t, span));
  return found;
}

/** «[حدود] ۶۰ تن از مادران», where only the first word of it was read. */
function wholeCount(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  if (
    end - first > 1 ||
    persianWord(t, first) !== 'حدود' ||
    t.kind[end] !== NUMBER ||
    !COUNTED.test(persianWord(t, end + 1))
  )
    return { first, end };
  return persianWord(t, end + 2) === 'از' ? { first, end: end + 4 } : { first, end: end + 2 };
}
