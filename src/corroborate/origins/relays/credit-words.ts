// The words of credit-words.data.ts as they are looked up. In: a normalised word. Out: what it is.

import { CREDITED_KINDS, type CreditedKind } from '../../../model/relays.ts';
import { normaliseForSearch, type SearchWord, searchWords } from '../../../model/search-text.ts';
import { bodyWord } from '../../../resolve/identity/body-words.ts';
import { BODY_WORDS, DOCUMENT_WORDS, OUTLET_WORDS, STATE_BODIES, TELLING } from './credit-words.data.ts';
import { spelled } from './spelled-letters.ts';

const joinedUp = (word: string): string => normaliseForSearch(word).replaceAll(' ', '');

const KIND_OF: ReadonlyMap<string, CreditedKind> = new Map(
  DOCUMENT_WORDS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name, words = ''] = row.split('|');
      const kind = CREDITED_KINDS.find((one) => one === name);
      return kind === undefined ? [] : words.split(';').map((word) => [joinedUp(word), kind] as const);
    }),
);
const OUTLETS: ReadonlySet<string> = new Set(OUTLET_WORDS.split(' ').map(joinedUp));
const TELLS: ReadonlySet<string> = new Set(TELLING.split(' ').map(joinedUp));

export const documentKindOf = (word: string): CreditedKind | null => KIND_OF.get(word) ?? null;
export const isOutletWord = (word: string): boolean => OUTLETS.has(word);
export const tells = (word: string): boolean => TELLS.has(word);

const BODIES: ReadonlySet<string> = new Set(BODY_WORDS.split(' ').map(joinedUp));
const STATES: ReadonlySet<string> = new Set(STATE_BODIES.split(' '));

/** "Harbour Union", «اتحادیهٔ بندر»: two words at least, one of which says that it is a body or an outlet; in Persian the first. */
export function isNameOfBody(name: string): boolean {
  const words = name.trim().split(/\s+/u).map(joinedUp);
  const isPersian = /\p{Script=Arabic}/u.test(name);
  // "the families of the town", «دادستان تارسل»: no body has that for a name.
  if (!/\p{Lu}|\p{Script=Arabic}/u.test(name.replace(/^(?:The|An?)\s/u, '')) || NO_BODY.test(name)) return false;
  const told = isPersian ? words.slice(0, 1) : words;
  return (
    words.length > 1 && told.some((word) => isOutletWord(word) || BODIES.has(word) || STATES.has(bodyWord(word) ?? ''))
  );
}

const NO_BODY = /^(?:دادستان|وزیر|رئیس|استاندار|فرماندار)\s/u;

/** A name made of letters alone tells as a body does: "the HDF said", «اچ‌دی‌اف گفت». */
export const isBodyOrLetters = (name: string): boolean =>
  isNameOfBody(name) || (/^\p{Lu}{2,8}$/u.test(name) && !NO_LETTERS.test(name)) || spelled(name).length > 0;
const NO_LETTERS = /^(?:U[SK]|EU|[AP]M|TV|ID|I{1,3}|I?V|VI{1,3}|I?X|OK|NO|DC|BC|AD|CE|QA|FM)$/u;

export const tellsIn = (text: string): boolean => searchWords(text).some(({ word }) => tells(word));

const BESIDE = 4;

/** What kind of document the last words speak of. */
export const lastKind = (words: readonly SearchWord[]): CreditedKind | null =>
  words.slice(-BESIDE).reduce<CreditedKind | null>((kind, { word }) => documentKindOf(word) ?? kind, null);
