// Sources that are sealed and not read yet go to the reading processes; what comes back goes into the index, attachments into the case.
// A source counts as tried before work on it begins, so that one which kills the program is not tried for ever. Attachments are
// sealed before the reading of their parent is saved: cut off in between, both are simply done again.

import { createHash } from 'node:crypto';
import { captureFromArchive } from '../../capture/capture-inputs.ts';
import { fieldsSaid } from '../../model/described.ts';
import { findingOf } from '../../model/finding.ts';
import { hexOf, type ObjectId, objectIdOf } from '../../model/ids.ts';
import type { SourceState } from '../../model/views.ts';
import type { ArchiveLimits, ArchiveReaders } from '../../storage/ports/archive-readers.ts';
import type { SavedReading } from '../../storage/ports/case-index.ts';
import {
  type DocumentRead,
  type DocumentReaders,
  HEAD_BYTES,
  LARGEST_DOCUMENT,
} from '../../storage/ports/document-readers.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, bodyOf } from './append-records.ts';
import { type Occurrence, recordOccurrences, Sealer, type SealingRules } from './seal-sources.ts';

/** The reading processes shield the program from a document; what ends it is nearly always somebody who ends it. */
const ATTEMPTS = 8;
const SAVE_AT = 64;

/** The rules are those for the attachments that are found. */
export interface ReadingTools extends SealingRules {
  readonly readers: DocumentReaders;
  readonly archives: ArchiveReaders;
  readonly limits: ArchiveLimits;
}

export interface ReadingTotals {
  searched: number;
  failed: number;
}

/** Reads until nothing waits and `sealing` has said that nothing more comes. */
export async function readWaiting(
  caseFile: CaseFile,
  tools: ReadingTools,
  {
    more,
    onRead,
    signal,
  }: { readonly more: MoreSources; readonly onRead: (totals: ReadingTotals) => void; readonly signal: AbortSignal },
): Promise<ReadingTotals> {
  const totals: ReadingTotals = { searched: 0, failed: 0 };
  const inWork = new Map<ObjectId, Promise<void>>();
  const done: SavedReading[] = [];
  const tried = new Set<ObjectId>();

  async function save(): Promise<void> {
    const batch = done.splice(0);
    if (batch.length > 0) await caseFile.tools.index.saveReadings(batch);
    onRead(totals);
  }

  async function start(id: ObjectId): Promise<void> {
    const saved = await readSource(caseFile, tools, id);
    totals[saved.state === 'failed' ? 'failed' : 'searched']++;
    done.push(saved);
    inWork.delete(id);
  }

  for (;;) {
    if (signal.aborted) break;
    const room = tools.readers.concurrency - inWork.size;
    const waiting = room > 0 ? await caseFile.tools.index.waiting(room + inWork.size + done.length, ATTEMPTS) : [];
    const held = new Set(done.map(({ source }) => source));
    const next = waiting.filter((id) => !inWork.has(id) && !held.has(id) && !tried.has(id)).slice(0, room);
    await caseFile.tools.index.noteAttempts(next);
    for (const id of next) {
      tried.add(id);
      inWork.set(id, start(id));
    }
    // Asked before the wait: what is being read may bring attachments that wait in turn.
    const idle = inWork.size === 0;
    if (!idle) await Promise.race(inWork.values());
    if (done.length >= SAVE_AT || idle) await save();
    if (idle && !(await more())) break;
  }
  await Promise.all(inWork.values());
  if (!signal.aborted) done.push(...(await givenUp(caseFile, totals)));
  await save();
  return totals;
}

/** One source, at once, if it waits: what people say that it is has changed. */
export async function readWaitingOne(caseFile: CaseFile, tools: ReadingTools, id: ObjectId): Promise<void> {
  const { index } = caseFile.tools;
  const [row] = await index.sourceRows([id]);
  if (row?.state !== 'sealed') return;
  await index.noteAttempts([id]);
  await index.saveReadings([await readSource(caseFile, tools, id)]);
}

/** Nothing stays behind in silence: what ended the program again and again has failed, and says so. What waits anew, as it was described meanwhile, has not. */
async function givenUp({ tools }: CaseFile, totals: ReadingTotals): Promise<readonly SavedReading[]> {
  const { rows, total } = await tools.index.sources({ state: 'sealed' }, { from: 0, limit: 1000 });
  const waiting = new Set(await tools.index.waiting(total, ATTEMPTS));
  const ended = rows.filter(({ id }) => !waiting.has(id));
  totals.failed += ended.length;
  return ended.map(({ id }) =>
    unread(id, `the program ended ${ATTEMPTS} times while this was being read; habeas add --again tries once more`),
  );
}

/** Waits until something was sealed; false when nothing more will be. */
export type MoreSources = () => Promise<boolean>;

async function readSource(caseFile: CaseFile, tools: ReadingTools, id: ObjectId): Promise<SavedReading> {
  const source = await caseFile.tools.index.source(id);
  if (source === null) return unread(id, 'the source is not in the index');
  const [first] = source.captures;
  const bytes = await readBytes(caseFile, id, source.bytes);
  const read = await tools.readers.read({
    object: id,
    bytes,
    size: source.bytes,
    name: source.row.file,
    mediaType: first?.mediaType ?? null,
    address: first?.address ?? null,
    accessed: first?.accessed ?? null,
    reference: null,
    said: source.words.map(fieldsSaid),
  });
  await sealImageText(caseFile, tools.level, id, read);
  await sealChildren(caseFile, tools, { id, path: first?.path ?? source.row.file, read });
  return {
    source: id,
    state: stateOf(read),
    mediaType: read.mediaType,
    reading: read.reading,
    claims: read.claims,
    findings: [...read.reading.findings, ...read.findings],
    names: read.names,
    said: source.words.map(({ record }) => record),
  };
}

/** An archive is no document: it is done once it is opened, and its entries are sources of their own. */
const UNREAD: ReadonlySet<string> = new Set([
  'read.failed',
  'read.encrypted',
  'read.timeout',
  'read.too-large',
  'read.unknown-format',
]);

function stateOf(read: DocumentRead): Exclude<SourceState, 'sealed'> {
  const found = [...read.reading.findings, ...read.findings];
  const isUnread =
    read.reading.text === '' && read.reading.source.type !== 'archive' && found.some(({ code }) => UNREAD.has(code));
  if (read.failed || isUnread) return 'failed';
  return found.some(({ code }) => code === 'extract.failed') ? 'read' : 'searched';
}

const unread = (id: ObjectId, why: string): SavedReading => ({
  source: id,
  state: 'failed',
  mediaType: null,
  reading: null,
  claims: [],
  findings: [findingOf('read.failed', 'serious', why)],
  names: [],
});

async function readBytes({ tools }: CaseFile, id: ObjectId, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size > LARGEST_DOCUMENT ? HEAD_BYTES : size);
  let at = 0;
  for await (const piece of tools.objects.read(id, 0, bytes.length)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.subarray(0, at);
}

/** What a machine read from an image is sealed: it may not read the same again, and people will judge these words. */
async function sealImageText(
  caseFile: CaseFile,
  level: 0 | 1,
  from: ObjectId,
  { reading }: DocumentRead,
): Promise<void> {
  const tool = /by (\S+ \S+) \(mean/.exec(reading.findings.find((one) => one.code === 'read.ocr')?.message ?? '')?.[1];
  if (tool === undefined) return;
  const bytes = Buffer.from(reading.text);
  const id = objectIdOf(createHash('sha256').update(bytes).digest('hex'));
  // Read again after the index was made anew, it is recorded already.
  if ((await caseFile.tools.index.sealedTexts(from)).includes(id)) return;
  const { sha512 } = await caseFile.tools.objects.put(bytes);
  const content = { from, sha256: hexOf(id), sha512, bytes: bytes.length, tool, deterministic: false };
  await appendRecords(caseFile, [{ act: 'object.derive', on: [from, id], body: bodyOf(caseFile, content), level }]);
}

// ── attachments ──────────────────────────────────────────────────────────────────────────────────────────────────

interface ParentRead {
  readonly id: ObjectId;
  readonly path: string;
  readonly read: DocumentRead;
}

async function sealChildren(caseFile: CaseFile, tools: ReadingTools, { id, path, read }: ParentRead): Promise<void> {
  const occurrences: Occurrence[] = [];
  for (const [i, child] of read.children.entries()) {
    const name = child.name === '' ? `attachment-${i + 1}` : child.name;
    occurrences.push({
      stored: await caseFile.tools.objects.put(child.bytes),
      path: `${path}!/${i + 1}-${name}`,
      name,
      modified: null,
      mediaType: child.mediaType,
      address: null,
      accessed: null,
      parent: { object: id, note: `attachment ${i + 1} of ${read.children.length}` },
      findings: [],
    });
  }
  if (occurrences.length > 0) await recordOccurrences(caseFile, occurrences, tools);
  for (const [i, child] of read.children.entries()) await unpackChild(caseFile, tools, child, occurrences[i]);
}

/** An attachment that is an archive: its entries come in like those of an archive that was handed in. */
async function unpackChild(
  caseFile: CaseFile,
  tools: ReadingTools,
  child: { readonly name: string; readonly bytes: Uint8Array },
  occurrence: Occurrence | undefined,
): Promise<void> {
  if (occurrence === undefined) return;
  const { level, erasedToo } = tools;
  const sealer = new Sealer(caseFile, { level, erasedToo, root: occurrence.stored, onSealed: () => undefined });
  for await (const item of captureFromArchive({ name: child.name, path: occurrence.path, bytes: child.bytes }, tools)) {
    if (item.kind === 'source') await sealer.seal(item);
    else if (item.kind === 'left') sealer.noteLeft(item);
  }
  await sealer.flush();
}
