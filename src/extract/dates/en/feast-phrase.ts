// English names of feasts: `Christmas 1988`, `New Year’s Day`, `last Easter`, `Thanksgiving of next year`. In: tokens and a place. Out: a phrase or null.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { Which } from '../expression.ts';
import { yearAfter } from './calendar-phrase.ts';
import { FEASTS, type Feast, PLAIN_FEASTS } from './feasts.data.ts';
import { isCapital, isPossessive, onePhrase, type Phrase } from './phrase.ts';
import { WHICH } from './words.data.ts';

export function feastPhrase(t: Tokens, i: number): Phrase | null {
  const which = WHICH.get(wordAt(t, i)) ?? null;
  const at = which === null ? i : i + 1;
  const feasts = FEASTS.get(wordAt(t, at));
  if (feasts === undefined) return null;
  const capital = isCapital(t, at) || PLAIN_FEASTS.has(wordAt(t, at));
  for (const feast of feasts) {
    const end = capital || feast.words.length > 1 ? endOf(t, at, feast) : null;
    if (end !== null && (isCapital(t, at) || !isCapital(t, end - 1))) return dated(t, i, end, feast, which);
  }
  return null;
}

function dated(t: Tokens, i: number, end: number, { rule }: Feast, which: Which | null): Phrase {
  const year = which === null ? yearAfter(t, end, 'gregorian') : null;
  const given = { year: year?.year ?? null, yearWhich: year?.yearWhich ?? null };
  return onePhrase(i, year?.end ?? end, { type: 'feast', rule, ...given, which, time: null });
}

/** The token behind the name: `New Year’s Eve`, `Presidents’ Day` and `Mothers Day` alike. */
function endOf(t: Tokens, i: number, { words }: Feast): number | null {
  let at = i;
  for (const word of words) {
    const token = wordAt(t, at);
    const possessive = isPossessive(t, at + 1);
    if (token === word) at += 1;
    else if (possessive && `${token}s` === word) at += 3;
    else return null;
    if (
      (wordAt(t, at) === "'" || wordAt(t, at) === '’') &&
      t.gap[at] === 0 &&
      !isPossessive(t, at) &&
      word !== words.at(-1)
    )
      at++;
  }
  return at;
}
