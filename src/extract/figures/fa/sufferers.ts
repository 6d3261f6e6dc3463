// A Persian number before a noun that no list knows: `مرگ چهار [مددجو]`, `هفت [کولبر] جان باختند`. What happens only to persons makes persons of the noun it happens to.
// In: tokens, the number, its sentence. Out: what is counted; null for units, things and places, and where nothing of the kind happens to it.

import { isFiniteVerb } from '../../text/fa/subject.ts';
import { PREPOSITIONS } from '../../text/fa/words.data.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { isPersian, persianWord as word } from '../../text/persian-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { actOf, actOfWord } from './act.ts';
import type { CountedHere } from './counted.ts';
import { unitOfNoun } from './counted-noun.ts';
import { SPOKEN_OF, THINGS } from './words.data.ts';

const OF_PERSONS = new Set(['killed', 'executed', 'died', 'detained', 'disappeared', 'abducted', 'sentenced to death']);

export function persianSufferersAt(
  t: Tokens,
  quantity: Quantity,
  sentence: Sentence,
  dated: Uint8Array,
): CountedHere | null {
  const { first, end } = quantity;
  const noun = word(t, end);
  if (!isPersian(t, end) || (t.gap[end] ?? 3) === 3 || noun.length < 3 || dated[end] === 1) return null;
  if (THINGS.has(noun) || SPOKEN_OF.has(noun) || unitOfNoun(noun) !== undefined || actOfWord(noun) !== undefined)
    return null;
  if (
    PREPOSITIONS.has(noun) ||
    /^(?:و|که|را|تا|یا|نیز|هم|نه)$/.test(noun) ||
    isFiniteVerb(t, end) ||
    isFiniteVerb(t, end + 1)
  )
    return null;
  if (/\u200c?(?:ها|های|هایی|م|مین)$/u.test(noun) || persianNumberAt(t, end) !== null) return null;
  const act = actOf(t, quantity, end + 1, sentence, dated);
  if (act === null || !OF_PERSONS.has(act.act)) return null;
  const before = act.reason.endsWith('before it');
  if (!before && (!opensClause(t, first, sentence, dated) || hasNumber(t, end + 1, sentence.end, act.reason)))
    return null;
  return { end: end + 1, unit: 'persons', population: t.text.slice(t.from[end], t.to[end]) };
}

/** Those it befell open their clause; behind a noun or a preposition stands a place, a time or a means: `در سه خیابان`, `سالن سه کارخانه`. */
const opensClause = (t: Tokens, first: number, sentence: Sentence, dated: Uint8Array): boolean =>
  first === sentence.first ||
  dated[first - 1] === 1 ||
  t.kind[first - 1] === MARK ||
  /^(?:و|که|این|آن|همه|همان|دیروز|امروز|دیشب|تاکنون|کنون)$/.test(word(t, first - 1)) ||
  isFiniteVerb(t, first - 1);

/** Whether another number stands between the noun and the act. */
function hasNumber(t: Tokens, from: number, to: number, reason: string): boolean {
  for (let i = from; i < to; i++) {
    if (reason.includes(`“${word(t, i)}`)) return false;
    if (t.kind[i] === NUMBER || (persianNumberAt(t, i)?.value ?? 0) > 1) return true;
  }
  return false;
}
