// A number behind its label, as lists, returns and forms put it: `Killed, all causes: 196.`, `Mothers: 171`, `Bodies examined: 19`, `died 259, of whom …`.
// In: the prepared text and the number. Out: what the label counts; null where there is no label, or one of other things.

import { canBePersons } from '../../text/en/person-noun.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { type Counted, NO_PERSONS } from './counted.ts';
import { ACTS, COUNTED, HARMED_BEFORE } from './words.data.ts';

const LONGEST = 12;

export function labelledAt({ tokens: t }: PreparedText, { first, end, value, bound }: Quantity): Counted | null {
  if (bound === 'vague' || !endsItem(t, end) || isYear(t, first, value)) return null;
  const colon = wordAt(t, first - 1) === ':' && t.gap[first] !== 0;
  const last = colon ? beforeBrackets(t, first - 2) : first - 1;
  const begin = itemStart(t, last);
  if (begin === null) return null;
  return colon ? ofLabel(t, begin, last, end) : ofBareLabel(t, begin, last, end);
}

/** `Known dead elsewhere: 38`: the last noun of a label counts, its deed says what happened. */
function ofLabel(t: Tokens, begin: number, last: number, end: number): Counted | null {
  let act: string | null = null;
  let noun: number | null = null;
  for (let i = begin; i <= last; i++) {
    const w = wordAt(t, i);
    // `Entry wounds: 37` counts no persons.
    act ??= w === 'wounds' ? null : (ACTS.get(w) ?? null);
    const isBehindPreposition = /^(?:in|at|on|by|from|to|for|with)$/.test(wordAt(t, i - 1));
    if (noun === null && !isBehindPreposition && isCountable(w)) noun = i;
  }
  if (act === null && noun === null) return null;
  const counts = noun === null ? undefined : COUNTED.get(wordAt(t, noun));
  if (act === null && counts !== 'persons' && counts !== 'bodies' && noun !== null && !canBePersons(wordAt(t, noun)))
    return null;
  return {
    unit: counts ?? 'persons',
    population: noun === null ? null : t.text.slice(t.from[noun], t.to[noun]),
    end,
    act,
    unsure: true,
  };
}

/** `Known dead elsewhere (in houses 17, in wells 9): 38`. */
function beforeBrackets(t: Tokens, last: number): number {
  if (wordAt(t, last) !== ')') return last;
  for (let i = last - 1; i >= 0 && i > last - LONGEST * 2; i--) if (wordAt(t, i) === '(') return i - 1;
  return last;
}

const isCountable = (noun: string): boolean => {
  const unit = COUNTED.get(noun);
  return (
    (unit === 'persons' || unit === 'bodies' || unit === 'graves') &&
    /(?:s|men|people|children|dead|missing|wounded|injured)$/.test(noun) &&
    !NO_PERSONS.has(noun)
  );
};

/** `died 259, incl. up to age 7`, `escaped 5 (…)`: an item that is no more than its deed. */
function ofBareLabel(t: Tokens, begin: number, last: number, end: number): Counted | null {
  const act =
    HARMED_BEFORE.get(wordAt(t, last)) ??
    (/^(?:escaped|released|survived|rescued|freed|deported|displaced|buried)$/.test(wordAt(t, last))
      ? ACTS.get(wordAt(t, last))
      : undefined);
  if (act === undefined || last - begin > 2) return null;
  return act === 'bodies'
    ? { unit: 'bodies', population: wordAt(t, last), end, act: null, unsure: true }
    : { unit: 'persons', population: null, end, act, unsure: true };
}

/** Where the item of the list begins: at a paragraph, a full stop, a semicolon, a colon or a bracket; null where none is near. */
function itemStart(t: Tokens, last: number): number | null {
  for (let i = last; i >= 0 && i > last - LONGEST; i--) {
    if (t.kind[i] === NUMBER && i === last) return null;
    if (/^(?:is|was|are|were|said|says|has|had|have)$/.test(wordAt(t, i))) return null;
    if (t.gap[i] === 3 || i === 0) return i;
    if (i < last && t.kind[i] === MARK && /^[.;:()—–-]$/.test(wordAt(t, i)) && t.gap[i + 1] !== 0) return i + 1;
    if (i < last && wordAt(t, i) === '(') return i + 1;
  }
  return null;
}

const endsItem = (t: Tokens, end: number): boolean =>
  end >= t.count ||
  t.gap[end] === 3 ||
  /^[.;,()—–]$/.test(wordAt(t, end)) ||
  (t.kind[end] === WORD && /^(?:and|of|including|incl|not|in|by)$/.test(wordAt(t, end)));

const isYear = (t: Tokens, first: number, value: number | null): boolean =>
  value !== null && value >= 1000 && value < 2100 && !/,/.test(t.text.slice(t.from[first], t.to[first]));
