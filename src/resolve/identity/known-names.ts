// What is known of names before any document is read: bodies, places, countries and given names of the gazetteers. Handed in, so that resolving stays free of them (casefile/known-names.ts).

export interface KnownName {
  /** One for all its spellings, in any language. */
  readonly name: string;
  /** English name of the country; null where it belongs to none or to several. */
  readonly country: string | null;
}

export interface KnownNames {
  body(name: string): KnownName | null;
  place(name: string): KnownName | null;
  /** The country that a word names, or whose people or government it names: `Italian` => Italy. */
  country(word: string): string | null;
  /** The country whose government a name stands for when it acts: `Tehran` => Iran. */
  government(name: string): string | null;
  /** A word that heads the names of bodies: council, ministry, سازمان. */
  bodyWord(word: string): boolean;
  givenName(word: string): boolean;
}

export const NO_KNOWN_NAMES: KnownNames = {
  body: () => null,
  place: () => null,
  country: () => null,
  government: () => null,
  bodyWord: () => false,
  givenName: () => false,
};
