// Names of places for the joining. A place the gazetteer knows is one in all its spellings and languages; of others the name itself must be the same, or the same in another script, and
// the sort too: Tarsel is not the prison of Tarsel. What is only spelt alike is asked about: towns of like names are common.

import { nameKeysOf } from '../names/name-key.ts';
import { nameDistance } from '../names/same-name.ts';
import { BARE_PLACES, PLACE_SORTS, SETTLEMENT_WORDS } from './body-words.data.ts';
import { joinedWords, wordTable } from './body-words.ts';
import type { KnownNames } from './known-names.ts';
import type { ComparedNames, NameRules, ReadName } from './name-rules.ts';
import { kept } from './person-names.ts';
import { countryIn } from './profiles.ts';

const SORTS = wordTable(PLACE_SORTS);
const SETTLEMENT = new Set(SETTLEMENT_WORDS.split(' '));
const BARE = new Set(BARE_PLACES.split(' '));
const ARABIC = /[\u0600-\u06ff]/u;
/** Up to here two scripts write one name; and one script in two ways. */
const ACROSS = 0.45;
const ALIKE = 0.5;

export function placeNames(known: KnownNames): NameRules {
  const keysOfWord = kept(nameKeysOf);
  return {
    kind: 'place',
    read: ({ name }) => readPlace(name, known, keysOfWord),
    amid: (own) => own,
    compare: comparedPlaces,
    standsFor: () => null,
  };
}

function readPlace(name: string, known: KnownNames, keysOfWord: (word: string) => readonly string[]): ReadName {
  const place = known.place(name);
  if (place !== null) {
    const key = `= ${place.name}, ${place.country ?? ''}`;
    return { key, full: true, letters: false, blocks: [], words: [key], text: key, country: place.country, note: null };
  }
  const [own = name, ...within] = name.split(/\s*[,،]\s*/u);
  const words = joinedWords(own);
  const sorts = [...new Set(words.flatMap((word) => SORTS.get(word) ?? []))].sort();
  const rest = words.filter((word) => !SORTS.has(word) && !SETTLEMENT.has(word));
  const line = rest.join('');
  const sort = sorts.join(' ');
  return {
    key: `${rest.join(' ')} ${sort}`.trim(),
    full: rest.some((word) => !BARE.has(word)),
    letters: false,
    blocks: keysOfWord(line).map((key) => `${key} ${sort}`),
    words: keysOfWord(line),
    text: sort === '' ? line : `${line} (${sort})`,
    country: within.length === 0 ? null : countryIn(within.join(', '), known),
    note: null,
  };
}

function comparedPlaces(a: ReadName, b: ReadName): ComparedNames {
  const none = { same: false, shorter: null, telling: false };
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return { ...none, score: 0, reasons: [`one lies in ${a.country}, the other in ${b.country}`] };
  if (a.text === b.text) return { score: 1, same: true, shorter: null, telling: false, reasons: ['the same name'] };
  const [[x, sortX], [y, sortY]] = [nameAndSort(a), nameAndSort(b)];
  if (sortX !== sortY) return { ...none, score: 0, reasons: ['they are of two sorts'] };
  const distance = nameDistance(x, y);
  const across = ARABIC.test(x) !== ARABIC.test(y);
  if (distance === null || distance > (across ? 0.7 : ALIKE)) return { ...none, score: 0, reasons: [] };
  const score = Math.max(0, 1 - distance * 0.4);
  if (across && distance <= ACROSS)
    return {
      score,
      same: true,
      shorter: null,
      telling: false,
      reasons: [`“${x}” and “${y}”: the same name in two scripts`],
    };
  return { ...none, score: Math.min(score, 0.8), reasons: [`“${x}” and “${y}” are spelt alike`] };
}

/** `tarsel (prison)` => its name and its sort. */
function nameAndSort({ text }: ReadName): readonly [string, string] {
  const at = text.indexOf(' (');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
