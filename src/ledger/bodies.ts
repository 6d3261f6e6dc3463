// What stands in the body objects of records (docs/formats/records.md), one type and one parser an act. Untrusted input: a case
// may come from anywhere.

import type { Claim } from '../model/claim.ts';
import { claim } from '../model/claim-parser.ts';
import {
  type DescribedFields,
  isDayMonthOrYear,
  isLanguageTag,
  type NewDescription,
  UNKNOWABLE,
} from '../model/described.ts';
import { type Finding, finding } from '../model/finding.ts';
import { isClaimId, isObjectId, isRecordId, type ObjectId, type RecordId } from '../model/ids.ts';
import {
  type Assessment,
  FIRST_HAND,
  JUDGEMENT_VERDICTS,
  type Judgement,
  RELIABILITY,
  type Replacement,
  TENDENCIES,
} from '../model/judgement.ts';
import { boolean, count, list, nullable, oneOf, type Parser, record, string, text } from '../model/parse.ts';
import { type Passage, passage } from '../model/passage.ts';
import { SOURCE_TYPES } from '../model/source.ts';
import type { Json } from './canonical-json.ts';

const objectId = text(isObjectId, 'sha256: and 64 hex digits');
const recordId = text(isRecordId, '26 base32 letters');
const salted = { salt: string };

export interface GenesisBody {
  readonly name: string;
  readonly software: string;
}

/** One occurrence of bytes coming in. `object.seal` and the first `object.capture` of a source share it. */
export interface CaptureBody {
  readonly sha256: string;
  readonly sha512: string;
  readonly bytes: number;
  readonly path: string;
  readonly name: string;
  /** When the file says it was changed, ISO 8601 as stated. */
  readonly modified: string | null;
  /** As claimed by an archive or a mail. */
  readonly mediaType: string | null;
  readonly address: string | null;
  readonly accessed: string | null;
  readonly parent: { readonly object: ObjectId; readonly note: string } | null;
  readonly findings: readonly Finding[];
}

/** A text that was made from an object by a tool that may not make it again alike, such as words read from an image. */
export interface DeriveBody {
  readonly from: ObjectId;
  /** Of the derived object. */
  readonly sha256: string;
  readonly sha512: string;
  readonly bytes: number;
  readonly tool: string;
  readonly deterministic: boolean;
}

export interface AnnotationBody {
  readonly object: ObjectId;
  readonly claim: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

export interface EraseBody {
  readonly authority: string;
  readonly reason: string;
  /** The records whose bodies went as well. */
  readonly records: readonly RecordId[];
}

/** `tsq`, `tsr`, `chain`: SHA-256 in hex of the files under `tsr/<size>/`. */
export interface AnchorBody {
  readonly size: number;
  readonly tsa: string;
  readonly tsq: string;
  readonly tsr: string;
  readonly chain: string;
  readonly time: string;
  readonly authority: string;
  readonly root: string;
  readonly address: string;
}

/** Stands alone: the words, the claim as the person saw it, what he or she made of it. `passage` is that of the claim. */
export interface JudgementBody extends Omit<Judgement, 'record' | 'at' | 'actor'> {
  readonly passage: Passage;
}

/** The name of the person or device whose key is added, as given. */
export interface KeyBody {
  readonly name: string;
}

/** The objects of the record went from one keeper to another. */
export interface TransferBody {
  readonly from: string;
  readonly to: string;
  readonly medium: string;
  readonly reason: string;
}

/** A package was made of the case; `object` where it is kept among the objects. */
export interface ExportBody {
  readonly recipe: string;
  readonly to: string;
  readonly object: ObjectId | null;
}

export interface CorrectBody {
  readonly record: RecordId;
  readonly reason: string;
}

export const genesisBody: Parser<GenesisBody> = record({ ...salted, name: string, software: string });

export const captureBody: Parser<CaptureBody> = record({
  ...salted,
  sha256: string,
  sha512: string,
  bytes: count,
  path: string,
  name: string,
  modified: nullable(string),
  mediaType: nullable(string),
  address: nullable(string),
  accessed: nullable(string),
  parent: nullable(record({ object: objectId, note: string })),
  findings: list(finding),
});

export const deriveBody: Parser<DeriveBody> = record({
  ...salted,
  from: objectId,
  sha256: string,
  sha512: string,
  bytes: count,
  tool: string,
  deterministic: boolean,
});

export const annotationBody: Parser<AnnotationBody> = record({
  ...salted,
  object: objectId,
  claim: nullable(text(isClaimId, '64 hex digits')),
  start: nullable(count),
  end: nullable(count),
  text: string,
});

export const eraseBody: Parser<EraseBody> = record({
  ...salted,
  authority: string,
  reason: string,
  records: list(recordId),
});

export const anchorBody: Parser<AnchorBody> = record({
  ...salted,
  size: count,
  tsa: string,
  tsq: string,
  tsr: string,
  chain: string,
  time: string,
  authority: string,
  root: string,
  address: string,
});

/** A claim in canonical JSON, which has whole numbers only: any other number stands as a text, `"2.5"`. */
export function claimInRecord(one: Claim): Json {
  const spelled = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value);
    if (Array.isArray(value)) return value.map(spelled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spelled(inner)]));
  };
  return spelled(one) as Json;
}

const AMOUNTS: ReadonlySet<string> = new Set(['value', 'low', 'high', 'of']);
const SPELLED = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** Only figures have amounts that need not be whole. */
const recordedClaim: Parser<Claim> = (value, path, faults) => {
  if ((value as { kind?: unknown } | null)?.kind !== 'figure') return claim(value, path, faults);
  const amounts = (fields: object): object =>
    Object.fromEntries(
      Object.entries(fields).map(([name, inner]) => [
        name,
        AMOUNTS.has(name) && typeof inner === 'string' && SPELLED.test(inner) ? Number(inner) : inner,
      ]),
    );
  const { share, of, ...rest } = value as { readonly share?: unknown; readonly of?: unknown };
  const shared = typeof share === 'object' && share !== null ? amounts(share) : share;
  const whole = {
    ...amounts(rest),
    ...('share' in (value as object) && { share: shared }),
    ...('of' in (value as object) && { of }),
  };
  return claim(whole, path, faults);
};

export const judgementBody: Parser<JudgementBody> = record({
  ...salted,
  object: objectId,
  passage,
  claim: recordedClaim,
  verdict: oneOf(...JUDGEMENT_VERDICTS),
  result: list(recordedClaim),
  others: list(record({ object: objectId, claim: recordedClaim, text: string })),
  text: string,
  reason: nullable(string),
  seen: list(recordId),
});

export const assessBody: Parser<Assessment> = record({
  ...salted,
  object: objectId,
  firstHand: oneOf(...FIRST_HAND),
  reliability: nullable(oneOf(...RELIABILITY)),
  tendency: nullable(oneOf(...TENDENCIES)),
  translationOf: nullable(objectId),
  reason: nullable(string),
});

const described: Parser<NewDescription> = record({
  ...salted,
  object: objectId,
  title: nullable(string),
  publisher: nullable(string),
  byline: nullable(string),
  published: nullable(text((one): one is string => isDayMonthOrYear(one), 'a day, a month or a year in EDTF')),
  type: nullable(oneOf(...SOURCE_TYPES)),
  language: nullable(text((one): one is string => isLanguageTag(one), 'a language tag')),
  unknown: list(oneOf(...UNKNOWABLE)),
  reason: nullable(string),
});

/** Whether no field is both said and unknown. */
export const isOneSided = (word: DescribedFields): boolean => word.unknown.every((field) => word[field] === null);

export const describeBody: Parser<NewDescription> = (value, path, faults) => {
  const before = faults.length;
  const word = described(value, path, faults);
  if (faults.length === before && !isOneSided(word))
    faults.push({ path, message: 'must have null in the fields that are unknown' });
  return word;
};

export const replaceBody: Parser<Replacement> = record({
  ...salted,
  object: objectId,
  replaces: objectId,
  reason: string,
});

export const correctBody: Parser<CorrectBody> = record({ ...salted, record: recordId, reason: string });

export const keyBody: Parser<KeyBody> = record({ ...salted, name: string });

export const transferBody: Parser<TransferBody> = record({
  ...salted,
  from: string,
  to: string,
  medium: string,
  reason: string,
});

export const exportBody: Parser<ExportBody> = record({
  ...salted,
  recipe: string,
  to: string,
  object: nullable(objectId),
});
