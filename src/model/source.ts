// What a source says of itself (DESIGN section 5). All of it is read from the source: claims, not facts.

import type { Block } from './block.ts';
import { block } from './block.ts';
import { type Finding, finding } from './finding.ts';
import type { ObjectId } from './ids.ts';
import { list, nullable, oneOf, type Parser, record, string } from './parse.ts';
import { type Passage, passage } from './passage.ts';

export const SOURCE_TYPES = [
  'article',
  'report',
  'letter',
  'email',
  'testimony',
  'socialPost',
  'transcript',
  'list',
  'image',
  'audio',
  'video',
  'archive',
  'other',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** One thing that dates the document. `edtf` is a date or interval; `passage` null where it stands in metadata. */
export interface DateGround {
  readonly edtf: string;
  /** What kind of thing says so, e.g. `metadata`, `byline`, `dateline`, `address`, `socialPost`, `text`, `pageHead`, `mailHeader`. */
  readonly from: string;
  /** `published` states it, `notBefore` and `notAfter` bound it, `accessed` is the day of access. */
  readonly says: 'published' | 'modified' | 'notBefore' | 'notAfter' | 'accessed';
  /** A sentence for a person: "after 17 July 2020, the last dated event it mentions". */
  readonly reason: string;
  readonly passage: Passage | null;
}

/** `edtf` null where nothing dates it. All candidates are kept in `grounds`, the decisive ones first. */
export interface PublicationDate {
  readonly edtf: string | null;
  readonly grounds: readonly DateGround[];
}

/** A line of credit: "Source » …", an agency's line, "first published in". */
export interface Credit {
  readonly kind: 'source' | 'agency' | 'firstPublished' | 'translation' | 'photo' | 'other';
  readonly name: string;
  readonly passage: Passage | null;
}

/** A source where claims of it are shown. */
export interface SourceLabel {
  readonly id: ObjectId;
  readonly title: string | null;
  readonly file: string;
  readonly publisher: string | null;
  readonly language: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** Of what a person can say what it is (model/described.ts). */
export const DESCRIBED_FIELDS = ['title', 'publisher', 'byline', 'published', 'type', 'language'] as const;
export type DescribedField = (typeof DESCRIBED_FIELDS)[number];

export interface SourceDescription {
  /** The name under which the bytes were handed in. */
  readonly file: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly type: SourceType;
  readonly address: string | null;
  readonly published: PublicationDate;
  /** EDTF: the day of access that a page head or an archive states. */
  readonly accessed: string | null;
  readonly furnitureDates: readonly Passage[];
  readonly reprintOf: string | null;
  readonly translationOf: string | null;
  readonly credits: readonly Credit[];
  /** Which of these fields are a person's word and not as read; absent where none is. No reader sets it. */
  readonly said?: readonly DescribedField[];
}

/** A source of which nothing is known but what it was called. */
export const unknownSource = (file: string, type: SourceType = 'other'): SourceDescription => ({
  file,
  title: null,
  byline: null,
  publisher: null,
  language: null,
  type,
  address: null,
  published: { edtf: null, grounds: [] },
  accessed: null,
  furnitureDates: [],
  reprintOf: null,
  translationOf: null,
  credits: [],
});

/** What `habeas read FILE --json` prints. `readBy` names the reader and its version, e.g. `habeas/html@1`. */
export interface Reading {
  readonly source: SourceDescription;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  readonly readBy: string;
}

const dateGround: Parser<DateGround> = record({
  edtf: string,
  from: string,
  says: oneOf('published', 'modified', 'notBefore', 'notAfter', 'accessed'),
  reason: string,
  passage: nullable(passage),
});

const credit: Parser<Credit> = record({
  kind: oneOf('source', 'agency', 'firstPublished', 'translation', 'photo', 'other'),
  name: string,
  passage: nullable(passage),
});

const sourceDescription: Parser<SourceDescription> = record({
  file: string,
  title: nullable(string),
  byline: nullable(string),
  publisher: nullable(string),
  language: nullable(string),
  type: oneOf(...SOURCE_TYPES),
  address: nullable(string),
  published: record({ edtf: nullable(string), grounds: list(dateGround) }),
  accessed: nullable(string),
  furnitureDates: list(passage),
  reprintOf: nullable(string),
  translationOf: nullable(string),
  credits: list(credit),
});

export const reading: Parser<Reading> = record({
  source: sourceDescription,
  text: string,
  blocks: list(block),
  findings: list(finding),
  readBy: string,
});
