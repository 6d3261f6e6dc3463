// Whether Persian words that nothing says to be a name can be one. In: tokens and a span. Out: the span of what can be a name, or null.
// Persian has no capitals: the subject of a verb of saying is taken for a name only where no word of it is known to be something else. A verb that the span has
// caught ends the name before it ("[رضا تالونی] ادامه داد").

import { MONTHS, WEEKDAYS } from '../../dates/fa/words.data.ts';
import { persianWord as word } from '../persian-words.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../tokens.ts';
import { isManner } from './before-subject.ts';
import { NO_NAMES, NO_NAMES_AT_END } from './no-names.data.ts';
import { isFiniteVerb } from './subject.ts';
import { ADVERBS, LIGHT_VERBS, OPENERS, PREPOSITIONS, PRONOUNS, SAYING_NOUNS } from './words.data.ts';

export function nameShaped(t: Tokens, span: TokenSpan): TokenSpan | null {
  const { first, end } = beforeVerb(t, span);
  if (end === first) return null;
  let times = 0;
  for (let i = first; i < end; i++) {
    if (isNoPartOfName(t, i)) return null;
    if (isOfTime(t, i)) times++;
  }
  // Papers are called «بامداد شرق»; a time alone is nobody.
  return times === end - first ? null : { first, end };
}

/** `[رضا تالونی] ادامه داد`: what stands before a verb and its noun. */
export function beforeVerb(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  let last = first;
  while (last < end && !isFiniteVerb(t, last) && !LIGHT.test(word(t, last))) last++;
  // `ادامه داد`, `ورق زد`: the noun is of the verb.
  if (last < end && LIGHT.test(word(t, last)) && last > first) last--;
  while (last > first && (SAYING_NOUNS.has(word(t, last - 1)) || NO_NAMES_AT_END.has(word(t, last - 1)))) last--;
  return { first, end: last };
}

const LIGHT = { test: (w: string): boolean => LIGHT_VERBS.has(w) || /^(?:داد|زد|گرفت|آورد|خورد)(?:ند|م|یم)?$/.test(w) };

const isOfTime = (t: Tokens, i: number): boolean =>
  ADVERBS.has(word(t, i)) || WEEKDAYS.has(word(t, i)) || MONTHS.has(word(t, i));

function isNoPartOfName(t: Tokens, i: number): boolean {
  const w = word(t, i);
  return (
    t.kind[i] === NUMBER ||
    PRONOUNS.has(w) ||
    OPENERS.has(w) ||
    PREPOSITIONS.has(w) ||
    isManner(t, i) ||
    NO_NAMES.has(w) ||
    // `ما را`, `نامه‌ها`, `پایین‌تر`, `گزارش‌ای`
    /(?:\u200c(?:ها|های|هایی|هایش|هایشان|تر|ترین|ای|اش|شان|مان)|^مارا|^آنرا|^اینرا)$/.test(w)
  );
}
