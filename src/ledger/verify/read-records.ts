// The records of one log, read in order (docs/formats/records.md): each a signed note over one line of canonical JSON. In: the
// log's entries. Out: the records with their bodies, and every fault of form, key, order or reference. What the records say of
// the objects is checked in check-objects.ts, of the time stamps in check-anchors.ts. Untrusted input.

import { createHash } from 'node:crypto';
import { isObjectId, isRecordId, type ObjectId } from '../../model/ids.ts';
import { type Json, readCanonical } from './canonical.ts';
import { type Notebook, note, readExpected } from './notebook.ts';
import { entryPath, type Log } from './read-log.ts';
import { readSignedNote, readUtf8, readVerifierKey, signatureHolds, type VerifierKey } from './signed-note.ts';

export type JsonObject = { readonly [key: string]: Json };

export interface CaseRecord {
  readonly log: Log;
  readonly index: number;
  /** The bundle it stands in. */
  readonly path: string;
  readonly id: string;
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly case: string;
  readonly on: readonly ObjectId[];
  readonly bodyId: ObjectId;
  /** The verifier key it adds. */
  readonly key: string | null;
  /** Files of the case by path, with their object ids. */
  readonly files: JsonObject;
}

/** What the records read so far have established. Shared by all logs of a case. */
export interface Standing {
  /** Actors' keys by name, with the record that added each. */
  readonly keys: Map<string, VerifierKey>;
  /** Records by their own id. */
  readonly ids: Map<string, CaseRecord>;
  readonly bodies: Map<ObjectId, JsonObject | null>;
  readonly erased: Map<ObjectId, CaseRecord>;
  caseId: string | null;
}

const FIRST_LINE = 'habeas/record/v1';
const ACTOR_NAME = /^habeas\/actor\/[0-9a-f]{32}$/;
const MAX_ENTRY = 60_000;

export const standingOf = (): Standing => ({
  keys: new Map(),
  ids: new Map(),
  bodies: new Map(),
  erased: new Map(),
  caseId: null,
});

/** Reads the records of a log in order; each may use only keys that an earlier one added. Those that are damaged are left out. */
export async function readRecords(notes: Notebook, log: Log, standing: Standing): Promise<readonly CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (const [index, entry] of log.entries.entries()) {
    const where = { log, index, path: `${log.folder}/${entryPath(index, log.head.size)}` };
    const fault = await readRecord(notes, entry, where, standing, records);
    if (fault !== null) note(notes, 'altered', where.path, `record ${index} ${fault}`);
  }
  return records;
}

/** Adds the record to `records`; a sentence's end where it does not hold. */
async function readRecord(
  notes: Notebook,
  entry: Uint8Array,
  where: Pick<CaseRecord, 'log' | 'index' | 'path'>,
  standing: Standing,
  records: CaseRecord[],
): Promise<string | null> {
  const signed = entry.length > MAX_ENTRY ? null : readSignedNote(entry);
  const [first, line, end, ...more] = signed?.text.split('\n') ?? [];
  if (signed === null || first !== FIRST_LINE || line === undefined || end !== '' || more.length > 0)
    return 'is no signed record';
  const fields = readCanonical(line);
  if (fields === null) return 'is not in canonical form';
  const record = recordOf(fields, where);
  if (record === null) return 'has not the fields that a record has';
  await readBody(notes, record, standing);
  const fault = orderFault(record, standing) ?? addKey(record, standing) ?? signatureFault(signed, record, standing);
  if (fault !== null) return fault;
  standing.ids.set(record.id, record);
  standing.caseId ??= record.case;
  noteErasure(record, standing);
  records.push(record);
  return null;
}

const FIELDS = ['act', 'actor', 'at', 'body', 'case', 'clk', 'id', 'lvl', 'on'];

/** Besides those of every record: the key that it adds, and in the first record the files of the case and their hashes. */
const MORE_FIELDS: Readonly<Record<string, readonly string[]>> = { genesis: ['files', 'key'], 'key.add': ['key'] };

function recordOf(fields: Json, where: Pick<CaseRecord, 'log' | 'index' | 'path'>): CaseRecord | null {
  if (!isObject(fields)) return null;
  const { act, actor, at, body, case: caseId, clk, id, lvl, on, key = null, files = {} } = fields;
  if (typeof act !== 'string' || !/^[a-z]+(\.[a-z]+)?$/.test(act)) return null;
  const names = [...FIELDS, ...(MORE_FIELDS[act] ?? [])].sort();
  if (Object.keys(fields).join() !== names.join()) return null;
  if (typeof actor !== 'string' || !ACTOR_NAME.test(actor) || clk !== 'system') return null;
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(at)) return null;
  if (typeof caseId !== 'string' || !isRecordId(caseId) || typeof id !== 'string' || !isRecordId(id)) return null;
  if (typeof body !== 'string' || !isObjectId(body) || typeof lvl !== 'number' || lvl < 0 || lvl > 4) return null;
  if (!Array.isArray(on) || !on.every(isObjectName) || on.some((one, i) => i > 0 && one <= String(on[i - 1])))
    return null;
  if ((key !== null && typeof key !== 'string') || !isObject(files)) return null;
  return { ...where, id, act, actor, at, case: caseId, on, bodyId: body, key, files };
}

const isObjectName = (value: Json): value is ObjectId => typeof value === 'string' && isObjectId(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What must hold between a record and those before it. */
function orderFault(record: CaseRecord, standing: Standing): string | null {
  if ((record.act === 'genesis') !== (record.index === 0))
    return 'is out of place: a log begins with its one genesis record';
  if (standing.caseId !== null && record.case !== standing.caseId) return 'belongs to another case';
  return standing.ids.has(record.id) ? 'has the id of an earlier record' : null;
}

/** Every line must be by a key that stands, and one of them by the actor. */
function signatureFault(
  signed: NonNullable<ReturnType<typeof readSignedNote>>,
  record: CaseRecord,
  standing: Standing,
): string | null {
  for (const signature of signed.signatures) {
    const key = standing.keys.get(signature.name);
    if (key === undefined) return `is signed by ${signature.name}, whose key no record before it added`;
    if (!signatureHolds(signed, signature, key)) return `has a signature of ${signature.name} that does not hold`;
  }
  return signed.signatures.some(({ name }) => name === record.actor)
    ? null
    : `is not signed by its actor ${record.actor}`;
}

/** The key that a genesis or key.add record brings. It may sign that record already; its name may not be taken. */
function addKey(record: CaseRecord, standing: Standing): string | null {
  if (record.key === null) return null;
  if (record.act === 'key.add' && !standing.keys.has(record.actor))
    return 'adds a key, but not in the name of somebody who has one';
  const key = readVerifierKey(record.key);
  if (key === null || !ACTOR_NAME.test(key.name)) return 'adds a key that is damaged';
  if (standing.keys.has(key.name)) return `adds a key for ${key.name}, who has one`;
  standing.keys.set(key.name, key);
  return null;
}

export const pathOfObject = (id: ObjectId): string => {
  const hex = id.slice('sha256:'.length);
  return `objects/sha256/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
};

/** An erasure names objects, and in its body the records whose bodies went with them. What is sealed again is there again. */
function noteErasure(record: CaseRecord, standing: Standing): void {
  if (record.act === 'object.seal') for (const id of record.on) standing.erased.delete(id);
  if (record.act !== 'object.erase') return;
  const named = standing.bodies.get(record.bodyId)?.['records'];
  const bodies = (Array.isArray(named) ? named : []).flatMap((id: Json) => standing.ids.get(String(id))?.bodyId ?? []);
  for (const id of [...record.on, ...bodies]) standing.erased.set(id, record);
}

/** The body object, hashed and parsed, once. One that is not there is left to check-objects.ts: it may have been erased. */
async function readBody(notes: Notebook, record: CaseRecord, standing: Standing): Promise<void> {
  if (standing.bodies.has(record.bodyId)) return;
  const path = pathOfObject(record.bodyId);
  if (!notes.present.has(path)) return;
  const bytes = await readExpected(notes, path, `the body of record ${record.index} (${record.act})`);
  if (bytes === null) return;
  const whole = createHash('sha256').update(bytes).digest('hex') === record.bodyId.slice('sha256:'.length);
  const body = whole ? readCanonical(readUtf8(bytes) ?? '') : null;
  if (!whole)
    note(
      notes,
      'altered',
      path,
      `the body of record ${record.index} (${record.act}) has other bytes than the record was signed over`,
    );
  else if (!isObject(body ?? undefined))
    note(notes, 'altered', path, `the body of record ${record.index} is not in canonical form`);
  standing.bodies.set(record.bodyId, isObject(body ?? undefined) ? (body as JsonObject) : null);
}
