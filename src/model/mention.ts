// A person, body or place where it stands in a claim (DESIGN section 5).

import { count, list, nullable, oneOf, type Parser, record, string } from './parse.ts';

/**
 * `text` as written, with its place in code points; `name` the fullest the document gives, or null ("his replacement");
 * `named` says whether the text at this place names it, or we inferred the name from elsewhere in the document.
 */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly named: 'stated' | 'inferred';
  readonly reasons: readonly string[];
}

/** The reason by which who speaks is known where a document is its own: of a ministry, of a company. */
export const IN_OWN_VOICE = 'the document is in its own voice';

export const mention: Parser<Mention> = record({
  text: string,
  start: count,
  end: count,
  name: nullable(string),
  named: oneOf('stated', 'inferred'),
  reasons: list(string),
});
