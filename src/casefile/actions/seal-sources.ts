// Captured things -> objects and records. Many are sealed under one checkpoint: a batch ends by number, by size or by age. Sealing is
// idempotent: the same bytes from the same path are recorded once, so that work which was cut off can simply be done again.

import type { Captured, NotCaptured } from '../../capture/captured.ts';
import type { CaptureBody } from '../../ledger/bodies.ts';
import type { JsonObject } from '../../ledger/record.ts';
import { findingOf } from '../../model/finding.ts';
import { hexOf, type ObjectId } from '../../model/ids.ts';
import type { StoredObject } from '../../storage/ports/object-store.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, bodyOf, type RecordDraft } from './append-records.ts';
import { erasedAmong } from './erasures.ts';

/** Bytes that came in: captured ones, or an attachment that a reader found. */
export interface Occurrence extends Omit<CaptureBody, 'sha256' | 'sha512' | 'bytes'> {
  readonly stored: StoredObject;
}

export interface Sealed {
  /** Occurrences that are new to the case. */
  readonly captured: number;
  /** Of these, such whose bytes the case had already. */
  readonly repeated: number;
  /** What was erased from the case earlier and did not come back. */
  readonly kept: readonly NotCaptured[];
}

export interface SealingRules {
  readonly level: 0 | 1;
  /** Takes in again what was erased. */
  readonly erasedToo: boolean;
}

/** Records what is new among these, under one checkpoint. What a person had erased stays away unless the rules say otherwise. */
export async function recordOccurrences(
  caseFile: CaseFile,
  handedIn: readonly Occurrence[],
  { level, erasedToo }: SealingRules,
): Promise<Sealed> {
  await caseFile.tools.objects.settle();
  const { occurrences, kept } = erasedToo
    ? { occurrences: handedIn, kept: [] }
    : await withoutErased(caseFile, handedIn);
  const drafts: RecordDraft[] = [];
  const sealedNow = new Set<ObjectId>();
  const pathsNow = new Set<string>();
  let captured = 0;
  let repeated = 0;
  for (const occurrence of occurrences) {
    const { id } = occurrence.stored;
    const mark = `${id} ${occurrence.path}`;
    if (pathsNow.has(mark) || (await isRecorded(caseFile, occurrence))) continue;
    pathsNow.add(mark);
    captured++;
    const body = bodyOf(caseFile, captureContent(occurrence));
    const isSource = sealedNow.has(id) || (await caseFile.tools.index.sourceRows([id])).length > 0;
    if (isSource) repeated++;
    else drafts.push({ act: 'object.seal', on: [id], body, level });
    sealedNow.add(id);
    drafts.push({ act: 'object.capture', on: [id], body, level });
  }
  await appendRecords(caseFile, drafts);
  return { captured, repeated, kept };
}

/** Bytes that a person had erased do not come back with a folder that is handed in again: they leave the store at once. */
async function withoutErased(
  { tools }: CaseFile,
  handedIn: readonly Occurrence[],
): Promise<{ readonly occurrences: readonly Occurrence[]; readonly kept: readonly NotCaptured[] }> {
  const ids = [...new Set(handedIn.map(({ stored }) => stored.id))];
  const erased = await erasedAmong(tools.index, ids);
  for (const id of erased.keys()) await tools.objects.erase(id);
  const kept = handedIn.flatMap(({ stored, path }): NotCaptured[] => {
    const by = erased.get(stored.id);
    if (by === undefined) return [];
    const message = `it was erased from this case by record ${by.index} (${by.at.slice(0, 10)}) and stays out; \`habeas add --erased\` takes it in on purpose`;
    return [{ kind: 'left', path, parent: null, finding: findingOf('capture.erased', 'warning', message) }];
  });
  return { occurrences: handedIn.filter(({ stored }) => !erased.has(stored.id)), kept };
}

/** Whether these bytes came from this path before. */
async function isRecorded({ tools }: CaseFile, { stored, path }: Occurrence): Promise<boolean> {
  return (await tools.index.capturesOf(path)).some((capture) => capture.source === stored.id);
}

function captureContent({ stored, ...occurrence }: Occurrence): JsonObject {
  const content: Omit<CaptureBody, 'findings' | 'parent'> = {
    sha256: hexOf(stored.id),
    sha512: stored.sha512,
    bytes: stored.bytes,
    path: occurrence.path.toWellFormed(),
    name: occurrence.name.toWellFormed(),
    modified: occurrence.modified,
    mediaType: occurrence.mediaType?.toWellFormed() ?? null,
    address: occurrence.address?.toWellFormed() ?? null,
    accessed: occurrence.accessed,
  };
  const findings = occurrence.findings.map((finding) => ({ ...finding, message: finding.message.toWellFormed() }));
  return { ...content, parent: occurrence.parent === null ? null : { ...occurrence.parent }, findings };
}

const MOST_IN_BATCH = 256;
const MOST_BYTES = 64 * 2 ** 20;
const OLDEST_MS = 1000;
const WRITERS = 4;

/** Lines of the note on what did not come out of an archive. */
const LONGEST_NOTE = 50;

interface SealerOptions extends SealingRules {
  /** What the items with `parent.ordinal` 0 lie in, where it was sealed before and is no item itself. */
  readonly root: StoredObject | null;
  /** Called after each batch. */
  readonly onSealed: () => void;
}

interface Waiting {
  readonly item: Captured;
  readonly stored: Promise<StoredObject>;
}

/** Takes captured items one by one and records them in batches. To be flushed at the end. */
export class Sealer {
  readonly totals = { captured: 0, repeated: 0, bytes: 0, items: 0 };
  /** What was erased from the case earlier and did not come back. */
  readonly kept: NotCaptured[] = [];
  readonly #caseFile: CaseFile;
  readonly #options: SealerOptions;
  /** By ordinal: what lies in an archive names its parent so. */
  readonly #objects = new Map<number, Promise<StoredObject>>();
  readonly #left = new Map<number, string[]>();
  #waiting: Waiting[] = [];
  #writing: Promise<unknown>[] = [];
  #waitingBytes = 0;
  #since = 0;

  constructor(caseFile: CaseFile, options: SealerOptions) {
    this.#caseFile = caseFile;
    this.#options = options;
    if (options.root !== null) this.#objects.set(0, Promise.resolve(options.root));
  }

  async seal(item: Captured): Promise<void> {
    if (this.#waiting.length === 0) this.#since = this.#now();
    const { content } = item;
    const stored = this.#caseFile.tools.objects.put(content.kind === 'bytes' ? content.bytes : content.chunks);
    stored.catch(() => undefined); // met at the flush, which fails with it
    this.#objects.set(item.ordinal, stored);
    this.#waiting.push({ item, stored });
    this.#writing.push(stored);
    // Chunks must be read to their end before the next item is asked for; whole bytes may be written side by side.
    if (content.kind === 'chunks') await stored;
    else if (this.#writing.length >= WRITERS) await this.#writing.shift();
    const bytes = content.kind === 'bytes' ? content.bytes.length : (await stored).bytes;
    this.#waitingBytes += bytes;
    this.totals.bytes += bytes;
    this.totals.items++;
    const full = this.#waiting.length >= MOST_IN_BATCH || this.#waitingBytes >= MOST_BYTES;
    if (full || this.#now() - this.#since >= OLDEST_MS) await this.flush();
  }

  /** Something that was found in an archive and not sealed: it is kept as a note on the archive. */
  noteLeft({ parent, path, finding }: NotCaptured): void {
    if (parent === null) return;
    const lines = this.#left.get(parent.ordinal) ?? [];
    lines.push(`${path.slice(path.lastIndexOf('!/') + 2)}: ${finding.message}`);
    this.#left.set(parent.ordinal, lines);
  }

  /** Records what is waiting. */
  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#writing = [];
    this.#waitingBytes = 0;
    const occurrences: Occurrence[] = [];
    for (const one of batch) occurrences.push(await this.#occurrenceOf(one));
    const sealed = await recordOccurrences(this.#caseFile, occurrences, this.#options);
    this.kept.push(...sealed.kept);
    this.totals.captured += sealed.captured;
    this.totals.repeated += sealed.repeated;
    await this.#writeNotes();
    this.#options.onSealed();
  }

  #now(): number {
    return Date.parse(this.#caseFile.tools.clock.now());
  }

  async #occurrenceOf({ item, stored }: Waiting): Promise<Occurrence> {
    const { path, name, modified, mediaType, address, accessed, parent } = item;
    const container = parent === null ? undefined : await this.#objects.get(parent.ordinal);
    return {
      stored: await stored,
      path,
      name,
      modified,
      mediaType,
      address,
      accessed,
      parent:
        parent === null || container === undefined ? null : { object: container.id, note: parent.note.toWellFormed() },
      findings: item.findings(),
    };
  }

  async #writeNotes(): Promise<void> {
    const { index } = this.#caseFile.tools;
    const notes: RecordDraft[] = [];
    for (const [ordinal, lines] of this.#left) {
      const archive = await this.#objects.get(ordinal);
      if (archive === undefined) continue;
      const more = lines.length > LONGEST_NOTE ? [`and ${lines.length - LONGEST_NOTE} more`] : [];
      const text = ['Not taken out of this archive:', ...lines.slice(0, LONGEST_NOTE), ...more]
        .join('\n')
        .toWellFormed();
      const known = (await index.source(archive.id))?.annotations.some((one) => one.text === text) ?? false;
      const body = bodyOf(this.#caseFile, { object: archive.id, claim: null, start: null, end: null, text });
      if (!known) notes.push({ act: 'note', on: [archive.id], body, level: this.#options.level });
    }
    this.#left.clear();
    await appendRecords(this.#caseFile, notes);
  }
}
