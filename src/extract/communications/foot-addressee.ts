// To whom a letter is that names its addressee below its signatures, as letters of states and offices do: `(signed) …` and under an empty line `His Excellency Mr. T. Veld, Permanent
// Representative of …`. In: the text. Out: the words, or null where no salutation of nobody in particular (`Sir,`, `Excellency,`) stands in its head or nothing is parted from the foot.

import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { endOfLine, HEAD, isParted, startsLine } from './letter-lines.ts';
import { footOf } from './signers.ts';

const MOST_LINES = 4;
const LONGEST = 30;

export function footAddresseeOf(prepared: PreparedText): TokenSpan | null {
  const { tokens: t } = prepared;
  if (salutationOf(t) === null) return null;
  const foot = footOf(prepared);
  for (let i = foot + 1; i < t.count && i - foot < 60; i++)
    if (startsLine(t, i) && isParted(t, i) && STYLE.test(wordAt(t, i))) return blockAt(t, withoutExcellency(t, i));
  return null;
}

/** `Sir,`, `Your Excellency,`, `Madam Ambassador,` as a line of its own. */
export function salutationOf(t: Tokens): TokenSpan | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    const end = startsLine(t, i) ? endOfLine(t, i, false) : i;
    if (end > i && end - i <= 5 && /^(?:dear|sir|sirs|madam|excellency|your)$/.test(wordAt(t, i)))
      return { first: i, end };
  }
  return null;
}

const STYLE = /^(?:mr|mrs|ms|miss|dr|prof|professor|his|her|h|the|sir|dame|lord|lady|madame|monsieur|general|colonel)$/;

/** `His Excellency [Mr. T. Veld]`, `H.E. […]` */
function withoutExcellency(t: Tokens, i: number): number {
  let at = i;
  while (at < i + 5 && /^(?:his|her|h|e|[.]|excellency)$/.test(wordAt(t, at))) at++;
  return at;
}

function blockAt(t: Tokens, first: number): TokenSpan | null {
  let end = first;
  for (let lines = 0; lines < MOST_LINES && end < t.count; lines++) {
    if (
      end > first &&
      (isParted(t, end) || /^(?:cc|copy|copies|enc|encl|ref)$/.test(wordAt(t, end)) || /^[[(]$/.test(wordAt(t, end)))
    )
      break;
    end = endOfLine(t, end, false);
  }
  return end > first && end - first <= LONGEST ? { first, end } : null;
}
