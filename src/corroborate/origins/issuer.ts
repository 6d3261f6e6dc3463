// Who answers for a document: its publisher; where none is stated, the body that its head names ("Report of the Harbour Union"), or who signs or sends it. In: what was read of a source.
// Out: the name as written; null where nobody is named. Not here: whom it credits (credit-chain.ts).

import type { BlockRole } from '../../model/block.ts';
import type { Reading } from '../../model/source.ts';
import { publishedBy } from './published-by.ts';

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body']);
/** Blocks of a head, and the letters of a line that can be one. */
const MOST_LINES = 4;
const LONGEST_LINE = 200;

export function issuerOf(reading: Reading): string | null {
  const { publisher, byline } = reading.source;
  if (publisher !== null) return publisher;
  for (const line of headLines(reading)) {
    const name = publishedBy(line);
    if (name !== null) return name;
  }
  return byline;
}

/** The first sentence of each, up to what it is about: "Statement of the Harbour Union on the closing of the quay". */
function headLines({ source, text, blocks }: Reading): readonly string[] {
  const points = [...text];
  const lines = blocks
    .filter(({ role, start, end }) => HEAD_ROLES.has(role) && end - start <= LONGEST_LINE)
    .slice(0, MOST_LINES)
    .map(({ start, end }) => points.slice(start, end).join(''));
  return [...(source.title === null ? [] : [source.title]), ...lines].map(
    (line) =>
      line
        .split(/[.:;|\n]\s|\s[–—-]\s|\s*$/u)[0]
        ?.replace(/\s(?:on|about|regarding|concerning)\s+(?!(?:the|its|an?)\s+\p{Lu})\p{Ll}.*$/u, '')
        .trim() ?? '',
  );
}
