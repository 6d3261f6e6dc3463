// Bodies by name: the United Nations and its organs, courts, news agencies, parties, ministries, in English and Persian. In: a name. Out: its full name and
// kind, or null. Not here: bodies that only a text names; those are told by their head words (isBodyHead, isPersianBodyHead).

import { BODIES, BODY_HEADS, PERSIAN_BODY_HEADS } from './bodies.data.ts';
import { gazetteerKey, lengthsByFirst, rowsOf, spellingsOf, wordsOf } from './gazetteer-key.ts';

export type BodyKind = 'international' | 'court' | 'party' | 'armed' | 'government' | 'ngo' | 'news';

export interface Body {
  readonly name: string;
  readonly persian: string | null;
  readonly kind: BodyKind;
  /** ISO 3166 code, where it belongs to one country. */
  readonly countryCode: string | null;
}

const KINDS: ReadonlySet<string> = new Set(['international', 'court', 'party', 'armed', 'government', 'ngo', 'news']);
const isKind = (kind: string): kind is BodyKind => KINDS.has(kind);

const bodies: ReadonlyMap<string, Body> = compiled();
const heads: ReadonlySet<string> = new Set(wordsOf(BODY_HEADS));
const persianHeads: ReadonlySet<string> = new Set(wordsOf(PERSIAN_BODY_HEADS).map(gazetteerKey));

function compiled(): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>();
  for (const [name = '', others, persian, kind = '', code = ''] of rowsOf(BODIES)) {
    if (!isKind(kind)) continue;
    const persians = spellingsOf(persian);
    const body: Body = { name, persian: persians[0] ?? null, kind, countryCode: code === '' ? null : code };
    for (const spelling of [name, ...spellingsOf(others), ...persians]) {
      const key = gazetteerKey(spelling);
      if (!found.has(key)) found.set(key, body);
    }
  }
  return found;
}

/** `UN`, `the Security Council`, `سازمان ملل`. Letters (`WHO`, `AP`) are a body only as capitals: the caller sees to that. */
export function bodyNamed(name: string): Body | null {
  const key = gazetteerKey(name);
  return bodies.get(key) ?? (key.startsWith('the ') ? (bodies.get(key.slice(4)) ?? null) : null);
}

/** `council`, `ministry`: a word, in lower case, that heads the name of a body. */
export const isBodyHead = (word: string): boolean => heads.has(word);

/** «وزارت», «شورای». */
export const isPersianBodyHead = (word: string): boolean => persianHeads.has(gazetteerKey(word));

/** How many words the longest name of a body has that begins with a word (as gazetteerKey gives it); 0 where none does. */
export const wordsOfBodyFrom = (first: string): number => lengths.get(first) ?? 0;

const lengths: ReadonlyMap<string, number> = lengthsByFirst(bodies.keys());
