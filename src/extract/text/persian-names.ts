// Names in Persian text, which has no capitals: persons after a title or a given name («آقای تالون», «مریم تالون»), bodies by the word that heads them («وزارت …»),
// places and bodies that the gazetteers know. In: tokens. Out: the name that begins at a token, or null. A surname alone is found where the text has the full
// name too (text/english-names.ts sees to that for both scripts). Not here: who a name is (resolve/). Every look is bounded by a few words.

import { body, knownName, placeByType } from './fa/body-names.ts';
import { byInitial, person, titledPerson, toldPerson } from './fa/person-names.ts';
import { KIN_OF, surnameEndings } from './fa/surname-words.ts';
import { NOTHING, nameOf, signsOf } from './fa/word-signs.ts';
import type { NameAt } from './names/name-at.ts';
import type { Tokens } from './tokens.ts';

/** The name that begins at token `i`, in Persian script. `names` of the gazetteers come first, then titles and given names, then heads of bodies. */
export function persianNameAt(t: Tokens, i: number): NameAt | null {
  const sign = signsOf(t, i);
  if (sign === NOTHING) return null;
  return (
    byInitial(t, i) ??
    titledPerson(t, i, sign) ??
    knownName(t, i, sign) ??
    body(t, i, sign) ??
    placeByType(t, i) ??
    person(t, i, sign) ??
    toldPerson(t, i)
  );
}

/**
 * Surnames alone, where the text has the full name too: «مریم تالونی … تالونی». In: tokens and the names found. Out: those with the surnames, in order.
 * Words that are places, common words or given names are left out: they would be found everywhere.
 */
export function withPersianSurnames(t: Tokens, names: readonly NameAt[]): readonly NameAt[] {
  const surnames = new Map<string, NameAt['gender']>();
  for (const name of names) {
    const last = name.end - 1;
    if (name.kind !== 'person' || !isPersianLetter(t, last)) continue;
    if (last === name.nameFirst && !(KIN_OF.test(t.norm[last - 1] ?? '') && !signsOf(t, last).ambiguous)) continue;
    const { key, stop, given, known } = signsOf(t, last);
    if (!stop && (!given || last === name.nameFirst) && known === 0 && key.length > 3 && !surnameEndings.has(key))
      surnames.set(t.norm[last] ?? '', name.gender);
  }
  if (surnames.size === 0) return names;
  const all: NameAt[] = [];
  let n = 0;
  for (let i = 0; i < t.count; i++) {
    const next = names[n];
    if (next !== undefined && i >= next.first) {
      all.push(next);
      i = next.end - 1;
      n++;
    } else if (surnames.has(t.norm[i] ?? ''))
      all.push(nameOf(t, { first: i, nameFirst: i, end: i + 1 }, 'person', surnames.get(t.norm[i] ?? '') ?? null));
  }
  return all;
}

const isPersianLetter = (t: Tokens, i: number): boolean => {
  const code = t.text.charCodeAt(t.from[i] ?? 0);
  return code >= 0x0620 && code < 0x0700;
};
