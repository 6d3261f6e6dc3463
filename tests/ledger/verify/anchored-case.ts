// The small case of a-case.ts with a time stamp by a real openssl authority over its last checkpoint but one, as `habeas anchor`
// leaves it: the record of the stamp is the one record that no stamp covers.

import { createHash } from 'node:crypto';
import { type Anchor, anchor, anchorFiles } from '../../../src/ledger/timestamp/anchor.ts';
import type { VerifyOptions } from '../../../src/ledger/verify/verify-options.ts';
import type { LocalAuthority } from '../timestamp/local-authority.ts';
import {
  type CaseDraft,
  type Draft,
  FOLDER,
  genesis,
  idOf,
  LOG,
  objectId,
  objectPath,
  seal,
  type Written,
  writeCase,
  writeLog,
  writeRecord,
} from './a-case.ts';

const NOW = '2026-11-21T12:00:00Z';

export const OPTIONS: VerifyOptions = { reading: 'all', against: [], vkey: null, at: NOW, roots: null };

export const LETTER = 'A letter about the strike of Tarsel.';
export const REPORT = 'A report on the docks.';
const ERASED = 'What had to go.';

/** Sealed, captured again, a note, an erasure. Every kind of thing a case of today can hold. */
export const DRAFTS: readonly Draft[] = [
  genesis(),
  seal(LETTER),
  seal(REPORT),
  { act: 'object.capture', on: [objectId(LETTER)], body: { path: 'letters/1.txt' } },
  seal(ERASED),
  {
    act: 'object.erase',
    on: [objectId(ERASED)],
    body: { authority: 'the owner', reason: 'asked', records: [idOf('record 4')] },
  },
];

export const DRAFT: CaseDraft = { objects: [LETTER, REPORT], drafts: DRAFTS };

/** Adds a stamp over the newest checkpoint, its record, and the checkpoint after it. */
export async function withStamp(
  written: Written,
  authority: LocalAuthority,
  bend: (kept: Anchor) => Anchor = (kept) => kept,
): Promise<Written> {
  const size = written.entries.length;
  const kept = bend(
    await anchor({
      checkpoint: written.files.get(`${FOLDER}/checkpoints/${size}`) ?? Buffer.alloc(0),
      send: async (request) => authority.stamp(request),
      random: (n) => createHash('sha512').update(`nonce ${size}`).digest().subarray(0, n),
      now: NOW,
      roots: null,
    }),
  );
  const { files: stamps, body } = anchorFiles(kept, {
    folder: FOLDER,
    size,
    tsa: 'clock',
    address: 'http://127.0.0.1/',
  });
  const files = new Map(written.files);
  for (const { path, bytes } of stamps) files.set(path, Buffer.from(bytes));
  const entries = [...written.entries, writeRecord(files, { act: 'anchor.tsa', body }, size, idOf(`record ${size}`))];
  writeLog(files, entries, [size + 1], LOG);
  return { files, entries, ids: [...written.ids, idOf(`record ${size}`)] };
}

/** Without what the erasure took: the object and the body of the record that sealed it. */
export function anInnocentCase(): Written {
  const written = writeCase(DRAFT);
  const { body } = JSON.parse(written.entries[4]?.toString().split('\n')[1] ?? '{}') as { body: string };
  written.files.delete(objectPath(body));
  return written;
}
