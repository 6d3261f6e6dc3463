// Records go in: bodies are made lasting, then the log, then the index hears of it. If the last step fails the records stand all the
// same, and the next opening brings the index up.

import { type LogEntry, readEntry } from '../../ledger/read-entries.ts';
import { entryOf, type JsonObject, type NewBody, type NewRecord, newBody, newRecordId } from '../../ledger/record.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { CaseFile } from '../case-file.ts';
import { readBodyJson } from './bodies.ts';
import { ledgerBatch } from './replay-log.ts';

export type RecordDraft = Omit<NewRecord, 'level'> & { readonly level?: 0 | 1 };

export const bodyOf = ({ tools }: CaseFile, content: JsonObject): NewBody => newBody(content, tools.random.bytes);

/** Of these objects, the sources at level 1: a record on one of them is at level 1 itself. */
export async function atLevelOne({ tools }: CaseFile, objects: readonly ObjectId[]): Promise<ReadonlySet<ObjectId>> {
  const levels = await tools.index.levelsOf([...new Set(objects)]);
  return new Set([...levels].flatMap(([object, level]) => (level === 1 ? [object] : [])));
}

/** The entries as they stand in the log, once they are lasting. */
export function appendRecords(caseFile: CaseFile, drafts: readonly RecordDraft[]): Promise<readonly LogEntry[]> {
  if (drafts.length === 0) return Promise.resolve([]);
  return caseFile.queue(() => append(caseFile, drafts));
}

async function append(caseFile: CaseFile, drafts: readonly RecordDraft[]): Promise<readonly LogEntry[]> {
  const { tools, log, actor, caseId } = caseFile;
  const bodies = new Map(drafts.map(({ body }) => [body.id, body.bytes]));
  await Promise.all([...bodies.values()].map((bytes) => tools.objects.put(bytes)));
  await tools.objects.settle();
  const at = tools.clock.now();
  const entries = drafts.map((draft) =>
    entryOf({ ...draft, level: draft.level ?? 0 }, { signer: actor, caseId, id: newRecordId(tools.random.bytes), at }),
  );
  const { first } = await log.append(entries);
  const records = entries.map((entry, i) => readEntry(entry, first + i));
  await tools.index.applyLedger(
    ledgerBatch(records.map((entry) => ({ entry, body: readBodyJson(bodies.get(entry.body) ?? new Uint8Array()) }))),
  );
  return records;
}
