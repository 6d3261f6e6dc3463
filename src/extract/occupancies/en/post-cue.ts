// What stands before a post and gives it to somebody: `was`, `served as`, `was appointed by the council as`, `assumed the post of`, `his role as`. In: the text and where the post begins.
// Out: the verb or the noun that gives it; null where nothing does.

import { MARK, type Tokens, wordAt } from '../../text/tokens.ts';
import { COPULAS, OFFICE_VERBS, POST_NOUNS, SUCCEEDING, SUCCESSION_NOUNS, TENURE_NOUNS } from './words.data.ts';

interface Cue {
  readonly verb: number | null;
  readonly noun: number | null;
  /** Whether "as" or "to" or "the post of" stands between. */
  readonly as: boolean;
}

const MANNER =
  /^(?:also|now|once|still|briefly|again|currently|previously|formerly|then|later|first|both|already|not|never|one|of|himself|herself|effectively|subsequently|eventually|recently|long|only|by|it|earlier|today|before|no|longer)$/;

export function cueBefore(t: Tokens, first: number, limit: number): Cue | null {
  let i = overTime(t, first - 1);
  let as = false;
  while (
    i >= limit &&
    (MANNER.test(wordAt(t, i)) || (wordAt(t, i).endsWith('ly') && wordAt(t, i).length > 4)) &&
    first - i < 5 &&
    wordAt(t, i) !== 'of'
  )
    i--;
  if (wordAt(t, i) === 'of' && POST_NOUNS.has(wordAt(t, i - 1))) {
    i -= 2;
    while (i >= limit && /^(?:the|a|his|her|to|their|new|from|of|up|on|in|over)$/.test(wordAt(t, i))) i--;
    return OFFICE_VERBS.has(wordAt(t, i)) ? { verb: i, noun: null, as: true } : null;
  }
  if (wordAt(t, i) === 'of' && wordAt(t, i - 1) === 'one' && COPULAS.has(wordAt(t, i - 2)))
    return { verb: i - 2, noun: null, as: false };
  if (/^(?:as|to|for|from)$/.test(wordAt(t, i))) {
    const preposition = wordAt(t, i);
    as = true;
    // `took office as`: the verb gives the post, and the noun is nobody's own.
    const carried = TENURE_NOUNS.has(wordAt(t, i - 1)) && !OFFICE_VERBS.has(wordAt(t, i - 2));
    if (preposition === 'as' && (carried || SUCCESSION_NOUNS.has(wordAt(t, i - 1))))
      return { verb: null, noun: i - 1, as };
    const verb = verbBack(t, i - 1, limit, preposition);
    return verb === null ? null : { verb, noun: null, as };
  }
  const w = wordAt(t, i);
  if (COPULAS.has(w) || OFFICE_VERBS.has(w)) return { verb: i, noun: null, as };
  // `appointed Oren Mavik minister`: the object stands between.
  const verb = verbBack(t, i, limit, 'object');
  return verb === null ? null : { verb, noun: null, as };
}

/** `was [at the material time] manager`. */
function overTime(t: Tokens, i: number): number {
  if (wordAt(t, i) === 'present' && wordAt(t, i - 1) === 'at') return i - 2;
  if (!/^(?:time|moment|period)$/.test(wordAt(t, i))) return i;
  const at = wordAt(t, i - 2) === 'at' ? i - 2 : i - 3;
  return wordAt(t, at) === 'at' && /^(?:the|that)$/.test(wordAt(t, at + 1)) ? at - 1 : i;
}

/** The verb of office before "as …", over its object or agent: `appointed [Oren Mavik] as`, `sworn [in] as`, `was dismissed [by the council] as`. */
function verbBack(t: Tokens, from: number, limit: number, preposition: string): number | null {
  const reach = preposition === 'object' ? 5 : preposition === 'as' ? 9 : 3;
  for (let i = from; i >= limit && from - i < reach; i--) {
    const w = wordAt(t, i);
    if (t.kind[i] === MARK && !/^['’.-]$/.test(w)) return null;
    if (OFFICE_VERBS.has(w) && fits(w, preposition)) return i;
    if (SUCCEEDING.has(w) && preposition === 'as') return i;
    if (/^(?:that|who|which|and|but|is|was|were|are|has|had)$/.test(w)) return null;
  }
  return null;
}

/** Whether a verb of office gives a post by this preposition. */
export const fits = (verb: string, preposition: string): boolean => {
  const course = OFFICE_VERBS.get(verb);
  if (preposition === 'for') return course === 'stands' || course === 'designated';
  if (preposition === 'to') return /^(?:appointed|promoted|elected|named|elevated|rose|nominated|assigned)$/.test(verb);
  if (preposition === 'from') return course === 'ends';
  if (preposition === 'object')
    return /^(?:appoint|nam|elect|mad|install|crown|choos|chos|pick|swor|nominat|declar|proclaim|promot|elevat|designat)/.test(
      verb,
    );
  return true;
};
