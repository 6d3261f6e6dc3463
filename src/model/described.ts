// What a person says a document is (act source.describe): its title, publisher, writer, day, kind or language, where what was read is wrong or missing. In: what was read, and the last word of each person.
// Out: the description that holds, laid over what was read here and nowhere else. Where people differ on a field, it stays as read.

import { parseEdtf } from './edtf.ts';
import type { ObjectId, RecordId } from './ids.ts';
import {
  DESCRIBED_FIELDS,
  type DescribedField,
  type Reading,
  type SourceDescription,
  type SourceType,
} from './source.ts';

/** Of these a person can say that nobody knows: what was read is wrong, and nothing better is known. Of the type `other` says so. */
export const UNKNOWABLE = ['title', 'publisher', 'byline', 'published', 'language'] as const;
export type Unknowable = (typeof UNKNOWABLE)[number];

/** A field that is null and not in `unknown` is as it was read. */
export interface DescribedFields {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** EDTF: a day, a month or a year. */
  readonly published: string | null;
  readonly type: SourceType | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly unknown: readonly Unknowable[];
}

/** A word on the source as a whole: the later one of a person takes the place of the earlier, with all its fields. */
export interface NewDescription extends DescribedFields {
  readonly object: ObjectId;
  readonly reason: string | null;
}

export interface DescriptionView extends NewDescription {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
}

export type StoredDescription = Omit<DescriptionView, 'mine'>;

/** What was read of a source, and what people say that it is. */
export interface DescribedReading {
  /** With what people say laid over it. Null where nothing was read. */
  readonly reading: Reading | null;
  /** The description as it was read. */
  readonly read: SourceDescription | null;
  /** One a person, the latest; in the order of the log. */
  readonly words: readonly StoredDescription[];
  /** On which fields they differ. */
  readonly differ: readonly DescribedField[];
}

/** Beside the description that holds: what was read, who said what, and on which fields people differ. `read` null: nothing was read. */
export interface DescribedView {
  readonly read: ReadFields | null;
  readonly words: readonly DescriptionView[];
  readonly differ: readonly DescribedField[];
}

export type ReadFields = Pick<SourceDescription, Exclude<DescribedField, 'published'>> & {
  readonly published: string | null;
};

export const readFieldsOf = (read: SourceDescription): ReadFields => {
  const { title, publisher, byline, published, type, language } = read;
  return { title, publisher, byline, published: published.edtf, type, language };
};

/** Without who said so, when and why. */
export const fieldsSaid = (word: DescribedFields): DescribedFields => {
  const { title, publisher, byline, published, type, language, unknown } = word;
  return { title, publisher, byline, published, type, language, unknown };
};

/** `publisher: Harbour Post`, `published: unknown`, a line a field; `as read` where nothing is said. */
export const saidInWords = (word: DescribedFields): readonly string[] =>
  saysNothing(word)
    ? ['as read']
    : DESCRIBED_FIELDS.filter((field) => isSaid(word, field)).map((field) => `${field}: ${word[field] ?? 'unknown'}`);

export const saysNothing = (word: DescribedFields): boolean => !DESCRIBED_FIELDS.some((field) => isSaid(word, field));

const isSaid = (word: DescribedFields, field: DescribedField): boolean =>
  word[field] !== null || word.unknown.some((one) => one === field);

export function laidOver(
  read: SourceDescription,
  words: readonly DescribedFields[],
): { readonly source: SourceDescription; readonly differ: readonly DescribedField[] } {
  const sayOf = (field: DescribedField): ReadonlySet<string | null> =>
    new Set(words.filter((word) => isSaid(word, field)).map((word) => word[field]));
  const said = DESCRIBED_FIELDS.filter((field) => sayOf(field).size === 1);
  const differ = DESCRIBED_FIELDS.filter((field) => sayOf(field).size > 1);
  if (said.length === 0) return { source: read, differ };
  const fields = Object.fromEntries(said.map((field) => [field, [...sayOf(field)][0] ?? null]));
  const source = { ...read, ...fields, published: read.published, said } as SourceDescription;
  if (!said.includes('published')) return { source, differ };
  return { source: { ...source, published: dayOf(fields['published'] ?? null, read) }, differ };
}

/** What was read stays among the grounds. */
function dayOf(edtf: string | null, { published: { grounds } }: SourceDescription): SourceDescription['published'] {
  if (edtf === null) return { edtf, grounds };
  const ground = { edtf, from: 'person', says: 'published', reason: 'as a person says', passage: null } as const;
  return { edtf, grounds: [ground, ...grounds] };
}

/** What claims are found by: where one of these changes, the source is read again. */
const FOUND_BY = ['published', 'type', 'publisher', 'byline'] as const;

export const areFoundAlike = (a: SourceDescription, b: SourceDescription): boolean =>
  FOUND_BY.every((field) =>
    field === 'published' ? a.published.edtf === b.published.edtf : (a[field] ?? null) === (b[field] ?? null),
  );

/** `2021-05-06`, `2021-05`, `2021`, each with `~` or `?`: not an interval, a set or a season. */
export function isDayMonthOrYear(text: string): boolean {
  const value = parseEdtf(text);
  if (value?.kind !== 'date' || value.time !== null || !/^\d{4}$/.test(value.year)) return false;
  if (value.month !== null && !/^(?:0[1-9]|1[0-2])$/.test(value.month)) return false;
  return value.day === null || /^\d\d$/.test(value.day);
}

/** `fa`, `en-GB`: as a tag of BCP 47 looks. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(text);
