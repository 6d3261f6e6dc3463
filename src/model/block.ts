// The text of a source is one string; blocks say what each stretch of it is. Blocks stand in order, do not overlap, and
// nothing of the text is deleted: what is not the document's own is marked `furniture`.

import { count, list, nullable, number, oneOf, type Parser, record, string } from './parse.ts';

const BLOCK_ROLES = [
  'title',
  'subtitle',
  'byline',
  'dateline',
  'heading',
  'body',
  'quotation',
  'list',
  'table',
  'caption',
  'socialPost',
  'furniture',
] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

/** The roles that together, in order, are the main text. */
export const MAIN_TEXT_ROLES: ReadonlySet<BlockRole> = new Set([
  'subtitle',
  'heading',
  'body',
  'quotation',
  'list',
  'table',
]);

/** Who posted, when and where, as far as the page says. `postedOn` is EDTF. */
export interface SocialPost {
  readonly author: string | null;
  readonly handle: string | null;
  readonly postedOn: string | null;
  readonly address: string | null;
}

/** Where a block stands outside the text: page (from 1) and box in points from the top left, or seconds in a recording. */
export interface BlockPlace {
  readonly page: number | null;
  readonly box: readonly number[] | null;
  readonly fromSecond: number | null;
  readonly toSecond: number | null;
}

/** `start`, `end` in Unicode code points. `lang` is a BCP 47 language, null where it cannot be told. */
export interface Block {
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
  readonly lang: string | null;
  readonly post: SocialPost | null;
  readonly place: BlockPlace | null;
}

export const block: Parser<Block> = record({
  role: oneOf(...BLOCK_ROLES),
  start: count,
  end: count,
  lang: nullable(string),
  post: nullable(
    record({
      author: nullable(string),
      handle: nullable(string),
      postedOn: nullable(string),
      address: nullable(string),
    }),
  ),
  place: nullable(
    record({
      page: nullable(count),
      box: nullable(list(number)),
      fromSecond: nullable(number),
      toSecond: nullable(number),
    }),
  ),
});
