// One record of the ledger (docs/formats/records.md): a signed note over one line of canonical JSON. It says who did what when, to
// which objects; everything that came from a person or a source stands in the body object that it names, which is salted, so
// that its hash confirms no guess, and which can be erased while the log still verifies.
//
//   habeas/record/v1
//   {"act":"object.seal","actor":"habeas/actor/7f3a…","at":"2026-09-01T08:00:00.000Z","body":"sha256:…","case":"…","clk":"system","id":"…","lvl":0,"on":["sha256:…"]}
//
//   — habeas/actor/7f3a… <base64>

import { createHash } from 'node:crypto';
import { type ObjectId, objectIdOf, type RecordId } from '../model/ids.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Signer } from './signer.ts';

export const RECORD_HEAD = 'habeas/record/v1';

/** What a record can say was done. docs/formats/records.md has a heading for each. */
export const ACTS = [
  'genesis',
  'key.add',
  'object.seal',
  'object.capture',
  'object.derive',
  'object.transfer',
  'object.erase',
  'object.replace',
  'anchor.tsa',
  'judgement',
  'assess',
  'source.describe',
  'identity.judge',
  'origin.declare',
  'weighing.set',
  'pair.judge',
  'correct',
  'export.make',
  'label',
  'note',
] as const;

export type Act = (typeof ACTS)[number];

export type JsonObject = { readonly [key: string]: Json };

export interface NewRecord {
  readonly act: Act;
  /** The objects it is about; sorted and without repetition in the entry. */
  readonly on: readonly ObjectId[];
  readonly body: NewBody;
  readonly level: 0 | 1;
  /** The public key that `genesis` and `key.add` add. */
  readonly key?: string;
  /** `genesis`: the case's own files and their hashes. */
  readonly files?: Readonly<Record<string, ObjectId>>;
}

/** The bytes of a body object and their hash. Several records of one event may share one body. */
export interface NewBody {
  readonly id: ObjectId;
  readonly bytes: Uint8Array;
}

const SALT_BYTES = 32;

/** `content` with 32 bytes of salt, as canonical JSON. */
export function newBody(content: JsonObject, random: (bytes: number) => Uint8Array): NewBody {
  const salt = Buffer.from(random(SALT_BYTES)).toString('base64');
  const bytes = Buffer.from(canonicalJson({ ...content, salt }));
  return { id: objectIdOf(createHash('sha256').update(bytes).digest('hex')), bytes };
}

export interface RecordContext {
  readonly signer: Signer;
  readonly caseId: string;
  readonly id: RecordId;
  /** ISO 8601, UTC, of the device's own clock. */
  readonly at: string;
}

/** The entry of the log: at most 60,000 bytes, since a bundle holds 65,535 (tlog-tiles). */
export function entryOf(record: NewRecord, { signer, caseId, id, at }: RecordContext): Uint8Array {
  const line = canonicalJson({
    act: record.act,
    actor: signer.name,
    at,
    body: record.body.id,
    case: caseId,
    clk: 'system',
    id,
    lvl: record.level,
    on: [...new Set(record.on)].sort(),
    ...(record.key === undefined ? {} : { key: record.key }),
    ...(record.files === undefined ? {} : { files: record.files }),
  });
  const entry = signer.sign(`${RECORD_HEAD}\n${line}\n`);
  if (entry.length > 60_000) throw new TypeError(`a record of ${entry.length} bytes; 60,000 is the most`);
  return entry;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 base32 letters of 130 random bits. */
export function newRecordId(random: (bytes: number) => Uint8Array): RecordId {
  return [...random(26)].map((byte) => BASE32[byte & 31]).join('') as RecordId;
}
