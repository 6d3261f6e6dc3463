// Whether a word of saying is a verb of somebody's here: not the noun ("the reports"), not what is done to a paper ("a statement read out by"). In: tokens and the word's place. Out: yes or no.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import { AUXILIARIES, SAYING } from './cues.data.ts';
import { DETERMINERS, PREPOSITIONS } from './phrase-words.data.ts';

/** Words of saying that are as often nouns: a verb only where no determiner, adjective or "of" shows the noun. */
const NOUN_TOO = new Set(
  'reports calls demands charges claims notes orders comments quotes posts answers chants report claim demand call state states tweet tweets repeats urges echoes stresses labels brands complains cites'.split(
    ' ',
  ),
);
const BEFORE_A_NOUN = new Set(
  'the a an his her its their our my this that these those of to for with by such other similar all any in from on many some several new recent'.split(
    ' ',
  ),
);

export function isSaying(t: Tokens, i: number): boolean {
  const w = wordAt(t, i);
  if ((w === 'put' || w === 'puts') && wordAt(t, i + 1) === 'it') return true;
  if (w === 'writing' && wordAt(t, i - 1) === 'in') return false;
  if (!SAYING.has(w) || (wordAt(t, i - 1) === '-' && t.gap[i] === 0) || isOfThing(t, i)) return false;
  if (!NOUN_TOO.has(w))
    return !(DETERMINERS.has(wordAt(t, i - 1)) && wordAt(t, i - 1) !== 'that' && wordAt(t, i - 1) !== 'one');
  if (BEFORE_A_NOUN.has(wordAt(t, i - 1))) return false;
  const next = wordAt(t, i + 1);
  // `gave orders to shoot`, `the flight orders for the 27th`.
  if (/^(?:orders|reports|notes|answers|comments)$/.test(w) && (next === 'for' || next === 'to')) return false;
  return (
    next !== 'of' &&
    next !== 'from' &&
    next !== 'by' &&
    next !== 'against' &&
    !(w === 'states' && /[A-Z]/.test(t.text[t.from[i] ?? 0] ?? ''))
  );
}

/** `a statement [read] out by its spokesman`, `a note [read] to the press`, `an overflight [asked] for on 2 April`: done to a thing, and no verb of who stands before. */
export function isOfThing(t: Tokens, i: number): boolean {
  const [next, second] = [wordAt(t, i + 1), wordAt(t, i + 2)];
  if (/^(?:written|spelled|spelt|labelled|labeled)$/.test(wordAt(t, i)) && wordAt(t, i - 1) === '(') return true;
  const paper = /^(?:statement|note|letter|message|communiqu[eé])$/.test(wordAt(t, i - 1));
  if (wordAt(t, i) === 'read')
    return (
      (next === 'out' && second === 'by') ||
      /^(?:by|aloud)$/.test(next) ||
      (paper && /^(?:to|before|in|at|on)$/.test(next))
    );
  // `the persons [referred] to were guests`
  if (wordAt(t, i) === 'referred' && next === 'to' && (AUXILIARIES.has(second) || /^[,.;)]$/.test(second))) return true;
  const asked = /^(?:asked|called|demanded)$/.test(wordAt(t, i)) && /^(?:for|of)$/.test(next);
  return asked && (PREPOSITIONS.has(second) || AUXILIARIES.has(second) || /^[,.)]$/.test(second));
}
