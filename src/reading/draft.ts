// What a reader knows before the page facts are worked out: one text, blocks over it in UTF-16 offsets, and what the format's own
// metadata states. Plain text, HTML, PDF, DOCX and mail all hand in this shape; finish-reading.ts makes a Reading of it.

import type { BlockPlace, BlockRole, SocialPost } from '../model/block.ts';
import type { Finding } from '../model/finding.ts';
import type { Credit, DateGround, SourceType } from '../model/source.ts';

/** `from`, `to` in UTF-16 units of the text; blocks in order, not overlapping, without white space at either end. */
export interface DraftBlock {
  readonly role: BlockRole;
  readonly from: number;
  readonly to: number;
  readonly post: SocialPost | null;
  readonly place: BlockPlace | null;
  /** BCP 47 where the format states it; null: found out from the words. */
  readonly lang: string | null;
}

/** A date that metadata states, e.g. `{ value: "2021-05-06T10:00:00Z", says: "published", from: "metadata", key: "article:published_time" }`. */
export interface StatedDate {
  readonly value: string;
  readonly says: DateGround['says'];
  /** `metadata`, `mailHeader`, `address` … as in DateGround.from. */
  readonly from: string;
  /** Which field states it: stands in the reason. */
  readonly key: string;
  /** From 0 to 1: how far such a field is to be believed about the day of publication. */
  readonly weight: number;
  /** UTF-16 offsets where it stands in the text, else null. */
  readonly at: { readonly from: number; readonly to: number } | null;
}

/** What the document's own metadata says of it. null: says nothing. */
export interface StatedFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly address: string | null;
  readonly accessed: string | null;
  readonly type: SourceType | null;
  readonly dates: readonly StatedDate[];
  readonly credits: readonly Credit[];
}

export const NOTHING_STATED: StatedFacts = {
  title: null,
  byline: null,
  publisher: null,
  language: null,
  address: null,
  accessed: null,
  type: null,
  dates: [],
  credits: [],
};

export interface DraftReading {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly stated: StatedFacts;
  readonly findings: readonly Finding[];
  /** The reader's name. */
  readonly readBy: string;
}

/** A block of words without post, place or stated language. */
export const wordsBlock = (role: BlockRole, from: number, to: number): DraftBlock => ({
  role,
  from,
  to,
  post: null,
  place: null,
  lang: null,
});
