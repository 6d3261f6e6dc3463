// For the tests of extraction: the claims of a short text, and one-line checkers. All texts are invented: the country, its towns and its people do not exist.

import { findClaims } from '../../src/extract/find-claims.ts';
import type { Block } from '../../src/model/block.ts';
import type { Claim, DateClaim, FigureClaim, QuoteClaim } from '../../src/model/claim.ts';
import { objectIdOf } from '../../src/model/ids.ts';
import { type Reading, unknownSource } from '../../src/model/source.ts';
import { textPositions } from '../../src/model/text-position.ts';

export const anObject = objectIdOf('ab'.repeat(32));

/** A reading whose paragraphs are body, but for the blocks given: `{ furniture: [text, …] }` marks the paragraphs that are exactly these words. */
export function aReading(
  text: string,
  given: { published?: string; roles?: Readonly<Record<string, Block['role']>>; post?: Block['post'] } = {},
): Reading {
  const positions = textPositions(text);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)) {
    const role = given.roles?.[match[0]] ?? 'body';
    blocks.push({
      role,
      start: positions.toCodePoint(match.index),
      end: positions.toCodePoint(match.index + match[0].length),
      lang: null,
      post: role === 'socialPost' ? (given.post ?? null) : null,
      place: null,
    });
  }
  const grounds =
    given.published === undefined
      ? []
      : [
          {
            edtf: given.published,
            from: 'byline',
            says: 'published' as const,
            reason: 'beside the byline',
            passage: null,
          },
        ];
  return {
    text,
    blocks,
    findings: [],
    readBy: 'test',
    source: {
      ...unknownSource('a.txt', 'article'),
      published: { edtf: given.published ?? null, grounds },
    },
  };
}

export const claimsIn = (text: string, reference: string | null = null): readonly Claim[] =>
  findClaims({ object: anObject, reading: aReading(text), reference }).claims;

export const datesIn = (text: string, reference: string | null = null): readonly DateClaim[] =>
  claimsIn(text, reference).filter((claim) => claim.kind === 'date');

export const quotesIn = (text: string): readonly QuoteClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'quote');

export const figuresIn = (text: string): readonly FigureClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'figure');

/** `words = EDTF` for every date, in the order of the text. */
export const datesOf = (text: string, reference: string | null = null): readonly string[] =>
  datesIn(text, reference).map((claim) => `${claim.passage.exact} = ${claim.edtf ?? claim.timex}`);

/** `speaker: words` for every quotation in marks. */
export const saidIn = (text: string): readonly string[] =>
  quotesIn(text)
    .filter((claim) => claim.form !== 'indirect')
    .map((claim) => `${claim.speaker.map((m) => m.name ?? m.text).join(' & ') || '?'}: ${claim.words}`);

/** `value bound of` for every figure. */
export const countedIn = (text: string): readonly string[] =>
  figuresIn(text).map(
    (claim) => `${claim.value ?? `${claim.low ?? ''}..${claim.high ?? ''}`} ${claim.bound} ${claim.of ?? '-'}`,
  );
