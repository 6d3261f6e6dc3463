// The noun of what is sent and what stands before it: `the union’s sixteen urgent [letters]`. In: the text and the noun's token. Out: whether it is that noun at all (no phone call, no court of appeal, no
// "in order to"), whose it is, how many, and where its phrase begins.

import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { numberAt } from '../../text/english-numbers.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { ASKING, RECEIVING, SENDING } from './words.data.ts';

const COMPOUND_AFTER = new Set(
  'court courts judge judges panel tribunal process hearing hearings bomb bombs carrier box writer book card form centre center sign girl boy for-papers taking taker'.split(
    ' ',
  ),
);
const COMPOUND_BEFORE = new Set(
  'phone telephone conference close wake-up distress roll press news court police law new world gag restraining high low consumer death executive sick last first school weather supply wanted mail-order tall pecking arrest deportation expulsion bank suicide love curtain roll-call popular mass sex box'.split(
    ' ',
  ),
);

/** Not a verb, not the noun of another thing. */
export function isNoun({ tokens: t, names }: PreparedText, i: number): boolean {
  const [before, w, after] = [wordAt(t, i - 1), wordAt(t, i), wordAt(t, i + 1)];
  if (t.kind[i] !== WORD || COMPOUND_AFTER.has(after) || (wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0)) return false;
  if (COMPOUND_BEFORE.has(before)) return false;
  if (
    w === 'order' &&
    ((before === 'in' && (after === 'to' || after === 'that')) || before === 'and' || before === 'of')
  )
    return false;
  if (w === 'action') return before === 'urgent';
  // No identity card, no card of a match.
  if (w === 'card')
    return /^(?:a|the|this|that|her|his|their|our|my|post)$/.test(before) && /^(?:from|dated|saying)$/.test(after);
  if (w === 'mail' || w === 'mails') return before === '-' && wordAt(t, i - 2) === 'e';
  if ((w === 'appeal' || w === 'appeals') && (before === 'of' || /^(?:against|was|were)$/.test(after)))
    return after === 'were' || after === 'was';
  if ((w === 'note' || w === 'notes') && /^(?:take|takes|took|taking|taken|bank)$/.test(before)) return false;
  if (w === 'statement' && /^(?:financial|mission|opening|closing)$/.test(before)) return false;
  if (/^(?:to|will|would|should|must|can|could|may|might|not|they|we|i|you|he|she|who)$/.test(before))
    return before === 'to' && /s$/.test(w) && w !== 'calls';
  if (
    ASKING.has(w) &&
    (names.at[i - 1] ?? -1) >= 0 &&
    /^(?:on|upon|for|that|the|to)$/.test(after) &&
    !/^['’]$/.test(before) &&
    before !== 's' &&
    w.endsWith('s')
  )
    return false;
  return !(
    /^(?:calls?|demands?|requests?|reports?|notes?|orders?|cables?|faxes|appeals?)$/.test(w) &&
    isAdverb(before) &&
    before !== 'only'
  );
}

interface Before {
  /** Where the phrase begins. */
  readonly first: number;
  readonly possessor: TokenSpan | null;
  readonly count: number | null;
}

/** `the union’s sixteen urgent [letters]`: whose, how many, and where it begins. */
export function headBefore({ tokens: t, names }: PreparedText, i: number, limit: number): Before {
  let first = i;
  let count: number | null = null;
  for (; first > limit && i - first < 8; first--) {
    const w = wordAt(t, first - 1);
    if (t.kind[first - 1] === NUMBER || numberAt(t, first - 1) !== null) {
      const number = numberAt(t, first - 1);
      if (number !== null && !isYear(t, first - 1)) count ??= number.value;
      continue;
    }
    if (POSSESSIVES.has(w) && w !== 'whose')
      return { first: first - 1, possessor: { first: first - 1, end: first }, count };
    if (DETERMINERS.has(w)) {
      first--;
      break;
    }
    const apostrophe =
      w === 's' && /^['’]$/.test(wordAt(t, first - 2))
        ? first - 2
        : /^['’]$/.test(w) && t.gap[first - 1] === 0
          ? first - 1
          : -1;
    if (apostrophe >= 0) return { first, possessor: ownerBefore(t, names, apostrophe, limit), count };
    if (/^(?:repeated|renewed)$/.test(w) && (RECEIVING.has(wordAt(t, first - 2)) || SENDING.has(wordAt(t, first - 2))))
      continue;
    if ((t.kind[first - 1] === MARK && w !== '-') || PREPOSITIONS.has(w) || NO_ADJECTIVE.has(w)) break;
  }
  return { first, possessor: null, count };
}
const isYear = (t: Tokens, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(wordAt(t, i));
const NO_ADJECTIVE = new Set(
  'and or but that which who when as if is are was were be been has have had will would could should may might must can did do does sent wrote written received issued made published submitted signed ignored rejected launched renewed repeated echoed reiterated delivered handed addressed released adopted conveyed dismissed rebuffed defied answered sending issuing making renewing repeating rejecting ignoring get got gets voiced backed supported joined despite amid'.split(
    ' ',
  ),
);

/** The owner before the apostrophe: its name, or the words back to a determiner. */
function ownerBefore(t: Tokens, names: PreparedText['names'], apostrophe: number, limit: number): TokenSpan {
  let first = apostrophe - 1;
  for (; first > limit && apostrophe - first < 8; ) {
    const name = names.list[names.at[first] ?? -1];
    if (name !== undefined && name.first < first && name.first >= limit) first = name.first;
    const w = wordAt(t, first - 1);
    if (DETERMINERS.has(w) || POSSESSIVES.has(w)) return { first: first - 1, end: apostrophe };
    if (t.kind[first - 1] !== WORD || PREPOSITIONS.has(w) || NO_ADJECTIVE.has(w)) break;
    first--;
  }
  return { first, end: apostrophe };
}
