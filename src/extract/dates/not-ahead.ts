// What is told of the past did not happen after the document was made. In: what a date without its year came to, its words, the document's date. Out: the same; its reading
// before the document where it lay ahead and the words tell of the past; nothing where it has none. A year that the words give, and what they look forward to, stand; so does, as doubtful, what lies a few days ahead.

import { dayNumberOf } from '../../model/civil-day.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { DateMention } from './expression.ts';
import { daysOf } from './periods.ts';
import type { Context, Resolved } from './resolved.ts';

/** `the November [uprising]`: nobody knows it by that name before it has been, whatever the tense around it. */
export const asHappened = (mention: DateMention, text: string): DateMention =>
  HAPPENED.test(text.slice(mention.from, mention.from + LONGEST_NAME)) ? { ...mention, tense: 'past' } : mention;
const LONGEST_NAME = 60;
const HAPPENED =
  /^(?:[Tt]he\s+)?\p{Lu}\p{Ll}+\s+(?:uprisings?|massacres?|killings?|crackdowns?|unrest|revolt|riots?|executions|shootings?|bombings?|coup|earthquake|bloodshed|crimes?)\b/u;

export function notAhead(found: Resolved, mention: DateMention, { reference }: Context, text: string): Resolved {
  const { expression } = mention;
  if (reference === null || found.period === null || found.grounds.year === 'stated') return found;
  if (expression.type !== 'calendar' || expression.which !== null || expression.yearWhich !== null) return found;
  const ahead = daysOf(found.period)[0] - reference.last;
  if (ahead <= 0 || mention.due !== null || !isTold(mention, text)) return found;
  // A few days: the document may be dated wrongly as well.
  if (ahead <= FEW)
    return {
      ...found,
      confidence: 'doubtful',
      reasons: [...found.reasons, 'it is told as past, and yet lies after the day of the document'],
    };
  const why = 'it is told as past, and cannot lie after the day of the document';
  const earlier = found.others.find(
    ({ edtf }) => (dayNumberOf(edtfBounds(edtf)?.latest ?? '') ?? Infinity) <= reference.first,
  );
  if (earlier === undefined || found.edtf === null)
    return { ...found, ...NOWHERE, timex: found.timex?.replace(/^\d{4}/, 'XXXX') ?? null, reasons: [why] };
  const { edtf } = earlier;
  return { ...found, ...NOWHERE, edtf, timex: edtf, confidence: 'likely', reasons: [why, ...earlier.reasons] };
}
const FEW = 7;
const NOWHERE = { edtf: null, confidence: 'doubtful', period: null, others: [] } as const;

function isTold({ tense, from }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, from - 90), from);
  if (OF_PAPER.test(before)) return true;
  if (LASTED.test(before)) return true;
  return (tense === 'past' || tense === 'perhapsPast') && !TOWARDS.test(before) && !INFINITIVE.test(before);
}
/** `went on until`: what lasted has ended. */
const LASTED =
  /(?<!\b(?:will|shall|be|being|to|have)\s)\b(?:went on|continued|lasted|remained|stayed|lived|worked|served|fought)\b[^.;]{0,40}\b(?:until|till)\s+(?:the\s+)?$/iu;
/** `By a letter No. 4/11 of`: whatever is still to come of it, it was written. */
const OF_PAPER =
  /\b(?:letters?|notes?|memorandum|memo|telegram|cable|petition|complaint|reply|request|decree|communication)\s+(?:n(?:o|r)\.?\s*\S+\s+)?(?:of|dated|sent on)\s+(?:the\s+)?$/iu;
/** `moved to`, `called for`, `put off until`. */
const TOWARDS = /\b(?:to|for|until|till|by|before|from)\s+(?:the\s+)?$/iu;
/** `were told to report in Tarsel on`. */
const INFINITIVE = /\bto\s+(?!(?:the|an?|his|her|its|their)\b)\p{Ll}+(?:\s+[^\s.;:,]+){0,6}\s+$/u;
