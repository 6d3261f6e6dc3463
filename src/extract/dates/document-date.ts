// The day from which "yesterday" and "last month" are counted. In: what the source says of itself, and a reference date given by a person.
// Out: the first and last day it can be, with the reason; null where nothing dates the document. An interval stays an interval.

import { dayNumberOf } from '../../model/civil-day.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { SourceDescription } from '../../model/source.ts';

export interface DocumentDate {
  readonly edtf: string;
  /** Day numbers (model/civil-day.ts), both included. */
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/** Beyond this many days a document's date is too wide to place "on Saturday" by it. */
const WIDEST = 3660;

export function documentDate(source: SourceDescription, reference: string | null): DocumentDate | null {
  const given =
    reference === null
      ? null
      : boundedDate(reference, `counted from ${reference}, the reference date given by a person`);
  if (given !== null) return given;
  const { edtf, grounds } = source.published;
  if (edtf === null) return null;
  const ground = grounds.find((g) => g.says === 'published') ?? grounds[0];
  const why = ground === undefined ? '' : ` (${ground.reason})`;
  return boundedDate(edtf, `counted from ${edtf}, the date of the document${why}`);
}

function boundedDate(edtf: string, reason: string): DocumentDate | null {
  const bounds = edtfBounds(edtf);
  if (bounds?.earliest == null || bounds.latest == null) return null;
  const [first, last] = [dayNumberOf(bounds.earliest), dayNumberOf(bounds.latest)];
  if (first === null || last === null || last - first > WIDEST) return null;
  return { edtf, first, last, reason };
}
