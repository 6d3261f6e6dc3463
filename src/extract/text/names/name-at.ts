// A name where it stands in a text. Token places.

export interface NameAt {
  /** With the titles and posts before it. */
  readonly first: number;
  /** The first token of the name itself. */
  readonly nameFirst: number;
  readonly end: number;
  /** Without titles. */
  readonly name: string;
  /** Told by its words, its title, the gazetteers or the rest of the document; null where nothing tells. */
  readonly kind: 'person' | 'body' | 'place' | null;
  readonly gender: 'female' | 'male' | null;
}
