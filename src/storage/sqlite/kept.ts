// What was unpacked or computed from rows and is asked for again at once, kept beside the connection. In: how to make it. Out: the same value, made once.
// Nothing here is needed for a right answer: a value is handed out again only where what it was made of is still the same.

import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Connection } from './connection.ts';
import { unpackJson } from './packed.ts';
import type { JudgementTable } from './schema.ts';

/** Until the next transaction on this connection; of the few sources looked at last. */
export interface Kept<T> {
  get(connection: Connection, no: number): T | null;
  put(connection: Connection, no: number, value: T): void;
}

const MOST_SOURCES = 4;

export function untilTheNextChange<T>(): Kept<T> {
  const all = new WeakMap<Connection, { readonly changes: number | null; readonly values: Map<number, T> }>();
  const valuesOf = (connection: Connection): Map<number, T> => {
    const changes = connection.changes();
    const known = all.get(connection);
    if (known !== undefined && changes !== null && known.changes === changes) return known.values;
    const values = new Map<number, T>();
    all.set(connection, { changes, values });
    return values;
  };
  return {
    get: (connection, no) => valuesOf(connection).get(no) ?? null,
    put: (connection, no, value) => putLast(valuesOf(connection), no, value),
  };
}

function putLast<T>(values: Map<number, T>, no: number, value: T): void {
  values.delete(no);
  values.set(no, value);
  for (const first of values.keys()) if (values.size > MOST_SOURCES) values.delete(first);
}

const proposals = new WeakMap<
  Connection,
  Map<number, { readonly packed: Uint8Array; readonly claims: readonly Claim[] }>
>();

/** The claims in `packed`, which is the list of source `no` now. */
export function proposalsOf(connection: Connection, no: number, packed: Uint8Array | null): readonly Claim[] {
  if (packed === null) return [];
  const known = proposals.get(connection) ?? new Map();
  proposals.set(connection, known);
  const before = known.get(no);
  if (before !== undefined && Buffer.compare(before.packed, packed) === 0) return before.claims;
  const claims = unpackJson<readonly Claim[]>(packed);
  putLast(known, no, { packed, claims });
  return claims;
}

const judgements = new WeakMap<Connection, Map<string, Judgement>>();
const MOST_JUDGEMENTS = 10_000;

/** A judgement never changes: it is known by its record. */
export function judgementIn(connection: Connection, { record, body }: JudgementTable): Judgement {
  const known = judgements.get(connection) ?? new Map<string, Judgement>();
  judgements.set(connection, known);
  const before = known.get(record);
  if (before !== undefined) return before;
  const judgement = unpackJson<Judgement>(body);
  if (known.size >= MOST_JUDGEMENTS) known.clear();
  known.set(record, judgement);
  return judgement;
}

/** What was erased stays in no memory either. */
export function forgetKept(connection: Connection): void {
  judgements.delete(connection);
  proposals.delete(connection);
}
