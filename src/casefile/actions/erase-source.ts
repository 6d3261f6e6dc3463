// Erasure: an object goes, and every body that tells of it. The log keeps its records, which hold no word of it, and one more that says
// who had it erased and why; verification then says "erased by record n". Copies elsewhere (backups, exports, what was received
// from) are not reached. The record is written first: cut off after it, the next opening ends the work.

import { type LogEntry, readEntries } from '../../ledger/read-entries.ts';
import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { WeighingStore } from '../../storage/ports/weighing-store.ts';
import type { CaseFile, CaseTools } from '../case-file.ts';
import { appendRecords, bodyOf } from './append-records.ts';

export interface Erasure {
  readonly object: ObjectId;
  /** On whose word. */
  readonly authority: string;
  readonly reason: string;
}

/** How many files went. Throws `not-found` where no record ever named the object as a source. */
export async function eraseSource(caseFile: CaseFile, { object, authority, reason }: Erasure): Promise<number> {
  const { tools, log, logFolder } = caseFile;
  let about: LogEntry[] = [];
  const sealed = new Set<ObjectId>();
  const derivations: LogEntry[] = [];
  const erased = new Set<ObjectId>();
  const sealedLast = new Map<ObjectId, number>();
  let earlier: LogEntry | null = null;
  for await (const entry of readEntries(tools.files, logFolder, 0, log.size())) {
    if (entry.act === 'object.seal' || entry.act === 'object.derive')
      for (const id of entry.on) sealedLast.set(id, entry.index);
    if (entry.act === 'object.seal')
      for (const id of entry.on) {
        sealed.add(id);
        erased.delete(id); // it came in again
      }
    if (entry.act === 'object.erase') for (const id of entry.on) erased.add(id);
    if (entry.act === 'object.derive') derivations.push(entry);
    if (!entry.on.includes(object)) continue;
    if (entry.act === 'object.erase') {
      earlier = entry;
      about = [];
    } else {
      if (entry.act === 'object.seal') earlier = null;
      about.push(entry);
    }
  }
  if (!sealed.has(object)) throw new HabeasError('not-found', `the case has no source ${object}`);
  // The texts that were read from it go with it; what is also a source, or the text of another one, is somebody else's.
  const elsewhere = new Set(
    derivations
      .filter(({ on }) => on.some((id) => id !== object && sealed.has(id) && !erased.has(id)))
      .flatMap(({ on }) => on),
  );
  const derived = about
    .flatMap((entry) => (entry.act === 'object.derive' ? entry.on : []))
    .filter((id) => (!sealed.has(id) || erased.has(id)) && !elsewhere.has(id));
  const still = earlier;
  const gone = still?.on.filter((id) => (sealedLast.get(id) ?? -1) < still.index) ?? [
    ...new Set([object, ...derived, ...about.map((entry) => entry.body)]),
  ];
  if (earlier === null) {
    const content = {
      authority: authority.toWellFormed(),
      reason: reason.toWellFormed(),
      records: about.map((entry) => entry.id),
    };
    await appendRecords(caseFile, [{ act: 'object.erase', on: gone, body: bodyOf(caseFile, content) }]);
  }
  await forgetWeighed(tools, caseFile.weighing);
  for (const id of gone) await tools.objects.erase(id);
  return gone.length;
}

/** Names and words of a source stand all over a weighing: it is thrown away whole, before the bytes go, and made anew of what stays. */
export async function forgetWeighed({ index }: CaseTools, weighing: WeighingStore): Promise<void> {
  await weighing.clear((await index.changes()).index);
}
