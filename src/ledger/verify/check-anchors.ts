// The time stamps (RFC 3161): `tsr/<size>/<tsa>.tsr`, `.tsq` and `.chain.pem`, each written down by an `anchor.tsa` record. In: the
// records and the checkpoints that hold. Out: up to which record the log is under a time stamp that holds, or why not.

import { createHash } from 'node:crypto';
import { type Certificate, ownerOf, readPem } from '../timestamp/certificate.ts';
import { checkToken } from '../timestamp/check-token.ts';
import { DerError } from '../timestamp/der.ts';
import { type Notebook, note, readExpected } from './notebook.ts';
import type { Log } from './read-log.ts';
import type { CaseRecord, JsonObject, Standing } from './read-records.ts';
import { readUtf8 } from './signed-note.ts';

export interface TimeCheck {
  /** When the certificates must be valid, in milliseconds since 1970. */
  readonly at: number;
  /** The roots that the reader trusts, by another channel; null to take the chain kept in the case. */
  readonly roots: readonly Certificate[] | null;
}

const PARTS = ['tsq', 'tsr', 'chain'] as const;
const ENDINGS = { tsq: '.tsq', tsr: '.tsr', chain: '.chain.pem' } as const;

/** Checks every time stamp of the log, and notes the records that none covers (trailing `anchor.…` records need none). */
export async function checkAnchors(
  notes: Notebook,
  log: Log,
  records: readonly CaseRecord[],
  standing: Standing,
  time: TimeCheck,
): Promise<void> {
  let covered = 0;
  const reasons: string[] = [];
  for (const record of records.filter(({ act }) => act === 'anchor.tsa')) {
    const body = standing.bodies.get(record.bodyId);
    if (body === undefined || body === null) continue; // missing or damaged, which is noted already
    const outcome = await checkAnchor(notes, log, record, body, time);
    if (outcome.covers > covered) covered = outcome.covers;
    if (outcome.reason !== null) reasons.push(outcome.reason);
  }
  const open = records.filter(({ index }) => index >= covered);
  if (open.every(({ act }) => act.startsWith('anchor.')) && covered > 0) {
    for (const reason of reasons) notes.notProven.push(reason);
    return;
  }
  for (const reason of reasons) note(notes, 'unproven', `${log.folder}/tsr`, reason);
  const first = open.find(({ act }) => !act.startsWith('anchor.'))?.index ?? covered;
  const which =
    first === log.entries.length - 1 ? `record ${first} is` : `records ${first} to ${log.entries.length - 1} are`;
  note(
    notes,
    'unproven',
    `${log.folder}/checkpoint`,
    `${which} under no time stamp that holds: when they were made is known from this device's own clock only`,
  );
}

interface Outcome {
  readonly covers: number;
  readonly reason: string | null;
}

async function checkAnchor(
  notes: Notebook,
  log: Log,
  record: CaseRecord,
  body: JsonObject,
  time: TimeCheck,
): Promise<Outcome> {
  const { size, tsa } = body;
  if (typeof size !== 'number' || typeof tsa !== 'string' || !/^[a-z0-9][a-z0-9.-]{0,99}$/.test(tsa)) {
    note(
      notes,
      'altered',
      record.path,
      `record ${record.index} (anchor.tsa) does not say which time stamp it is about`,
    );
    return { covers: 0, reason: null };
  }
  const name = `${log.folder}/tsr/${size}/${tsa}`;
  const parts = new Map<(typeof PARTS)[number], Uint8Array>();
  for (const part of PARTS) {
    const bytes = await readExpected(notes, name + ENDINGS[part], `the time stamp of record ${record.index} (${part})`);
    if (bytes === null) continue;
    if (createHash('sha256').update(bytes).digest('hex') === body[part]) parts.set(part, bytes);
    else
      note(
        notes,
        'altered',
        name + ENDINGS[part],
        `the time stamp that record ${record.index} wrote down has other bytes`,
      );
  }
  const [tsq, tsr, chain, checkpoint] = [
    parts.get('tsq'),
    parts.get('tsr'),
    parts.get('chain'),
    log.checkpoints.get(size),
  ];
  if (checkpoint === undefined)
    note(
      notes,
      'incomplete',
      `${log.folder}/checkpoints/${size}`,
      `the checkpoint of ${size} records, which a time stamp is for, is not here or does not hold`,
    );
  if (tsq === undefined || tsr === undefined || chain === undefined || checkpoint === undefined)
    return { covers: 0, reason: null };
  return checkStamp(notes, { name, size, tsq, tsr, chain, checkpoint }, time);
}

function checkStamp(
  notes: Notebook,
  stamp: {
    readonly name: string;
    readonly size: number;
    readonly tsq: Uint8Array;
    readonly tsr: Uint8Array;
    readonly chain: Uint8Array;
    readonly checkpoint: Uint8Array;
  },
  time: TimeCheck,
): Outcome {
  const kept = certificatesOf(stamp.chain);
  if (kept === null) return { covers: 0, reason: `the chain of the time stamp ${stamp.name} cannot be read` };
  const check = checkToken({
    reply: stamp.tsr,
    request: stamp.tsq,
    data: stamp.checkpoint,
    anchors: time.roots ?? kept,
    others: kept,
    at: time.at,
  });
  if (!check.ok) return { covers: 0, reason: `the time stamp ${stamp.name} proves nothing: ${check.reason}` };
  const [signer] = check.chain;
  const when = new Date(check.time).toISOString();
  notes.holds.push(
    `records 0 to ${stamp.size - 1} existed before ${when}, says ${signer === undefined ? 'its authority' : ownerOf(signer)}`,
  );
  if (time.roots === null)
    notes.notProven.push(
      `that the authority of ${stamp.name} is one you trust: its root is known from this folder only (SHA-256 of the root certificate: ${fingerprintOf(kept)})`,
    );
  return { covers: stamp.size, reason: null };
}

const fingerprintOf = (certificates: readonly Certificate[]): string =>
  createHash('sha256')
    .update(certificates.at(-1)?.der ?? '')
    .digest('hex');

function certificatesOf(pem: Uint8Array): readonly Certificate[] | null {
  try {
    return readPem(readUtf8(pem) ?? '');
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
