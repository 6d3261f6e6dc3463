// When two documents credit the same one: by the entity that a name is in its source, by the declared side of a publisher, else by likeness of the names.
// In: names with their sources. Out: keys, equal where the names are one. Made once for a case: what is not known by its source is compared with those that sound like it, and only once.

import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { EntityKind, EntityRef } from '../../model/rooms/entities.ts';
import type { OriginDeclarationView } from '../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { bodiesCompared } from '../../resolve/identity/body-names.ts';
import { bodyWord, isOfState, joinedWords } from '../../resolve/identity/body-words.ts';
import type { Who } from '../../resolve/identity/identified.ts';
import { NO_KNOWN_NAMES } from '../../resolve/identity/known-names.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';

interface NamedOrigin {
  readonly key: string;
  readonly name: string;
  /** Null where nobody is known under the name. */
  readonly kind: EntityKind | null;
}

export interface OriginNames {
  of(source: ObjectId, name: string): NamedOrigin;
  /** The declared side that a publisher belongs to. */
  sideOf(name: string): string | null;
}

/** Of names that sound alike at most so many are compared. */
const MOST_COMPARED = 12;

/** `bodies`: those of the case, which a publisher may be under a name that no source uses. */
export function originNames(
  declarations: readonly OriginDeclarationView[],
  who: Who,
  bodies: Iterable<EntityRef>,
): OriginNames {
  const sides = new Map<string, string>();
  for (const declared of declarations)
    if (declared.what === 'side')
      for (const publisher of declared.publishers) sides.set(normaliseForSearch(publisher), declared.name);
  const sideOf = (name: string): string | null => sides.get(normaliseForSearch(name)) ?? null;
  const known = ({ id, kind, name }: EntityRef): NamedOrigin => {
    const side = sideOf(name);
    return side === null ? { key: `entity:${id}`, name, kind } : { key: `side:${side}`, name: side, kind: 'body' };
  };
  /** What a name that nobody is known under is compared with, by how it sounds. */
  const sounding = new Map<string, NamedOrigin[]>();
  const byLetters = new Map<string, NamedOrigin>();
  const kept = new Map<string, NamedOrigin>();

  const unknown = (name: string): NamedOrigin => {
    const letters = normaliseForSearch(name);
    const before = byLetters.get(letters);
    if (before !== undefined) return before;
    const keys = keysOf(name);
    const near = new Set([...keys].flatMap((key) => (sounding.get(key) ?? []).slice(0, MOST_COMPARED)));
    const same = [...near].find((other) => isOneName(other.name, name)) ?? onlyFullerOf(name, [...near]);
    // Of two names taken for one by likeness the shorter says less: the longer may be that of a part ("Lamp Fund-East").
    const found =
      same === undefined
        ? { key: `name:${letters}`, name, kind: null }
        : { ...same, name: name.length < same.name.length ? name : same.name };
    byLetters.set(letters, found);
    if (same === undefined) listed(sounding, keys, found);
    return found;
  };
  for (const body of [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (!isBareWord(body.name)) listed(sounding, keysOf(body.name), known(body));

  /** A body that others of the case call by more words. */
  const fullerThan = ({ kind, name }: EntityRef): NamedOrigin | undefined => {
    const some = kind === 'body' ? wordsOf(name).map((word) => sounding.get(`said ${word}`) ?? []) : [];
    // Of very many that share a word it is not known whether only one has all of them.
    return some.length === 0 || some.some(({ length }) => length > MOST_COMPARED)
      ? undefined
      : onlyFullerOf(name, [...new Set(some.flat())]);
  };

  const find = (source: ObjectId, name: string): NamedOrigin => {
    const entity = who(source, name, 'body') ?? who(source, name, 'person');
    const side = sideOf(name);
    if (side !== null) return { key: `side:${side}`, name: side, kind: 'body' };
    return entity === null ? unknown(name) : (fullerThan(entity) ?? known(entity));
  };

  return {
    of(source, name) {
      const place = `${source} ${name}`;
      const before = kept.get(place);
      if (before !== undefined) return before;
      const found = find(source, name);
      kept.set(place, found);
      return found;
    },
    sideOf,
  };
}

/** By how its words sound, and by what they say in any language. */
const keysOf = (name: string): ReadonlySet<string> =>
  new Set([
    ...normaliseForSearch(name)
      .split(' ')
      .flatMap((word) => nameKeysOf(word)),
    ...wordsOf(name).map((word) => `said ${word}`),
  ]);

const wordsOf = (name: string): readonly string[] =>
  joinedWords(name)
    .map((word) => bodyWord(word) ?? word)
    .filter((word) => word.length > 3);

const isOneName = (a: string, b: string): boolean =>
  bodiesCompared(a, b, NO_KNOWN_NAMES).same || compareNames(a, b, 'person').same || isShorterOf(a, b);

/** "press", "the agency": so many are called. */
const isBareWord = (name: string): boolean => !name.trim().includes(' ') && /^\p{Ll}/u.test(name);

/** «دیده‌بان چراغ» for "Velmar Lamp Watch": all its words stand in the other, in whatever language; the only one of which that is true. */
function onlyFullerOf(name: string, others: readonly NamedOrigin[]): NamedOrigin | undefined {
  const words = wordsOf(name);
  if (words.length < FEWEST_SHORT || words.every(isOfState)) return undefined;
  const found = others.filter((other) => {
    const theirs = new Set(wordsOf(other.name));
    return theirs.size > words.length && words.every((word) => theirs.has(word));
  });
  return new Set(found.map(({ key }) => key)).size === 1 ? found[0] : undefined;
}
const FEWEST_SHORT = 2;

function listed(sounding: Map<string, NamedOrigin[]>, keys: ReadonlySet<string>, found: NamedOrigin): void {
  for (const key of keys) {
    addTo(sounding, key, found);
  }
}

/** "Relief Doctors" for "Relief Doctors of the Plain", "Working Group" for "Working Group on Lamps": two words at least, and all that stands before "of". */
function isShorterOf(a: string, b: string): boolean {
  const [short, long] = [a, b].map(normaliseForSearch).sort((x, y) => x.length - y.length);
  return short?.includes(' ') === true && long !== undefined && isHeadOf(short, long);
}

/** Of normalised names. */
export const isHeadOf = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) && /^(?:of|on|for|against)\s/.test(long.slice(short.length + 1));
