// What all archive formats share: one account of what has been unpacked so far, findings that do not flood, and entries whose bytes
// are counted while they stream. Limits are checked from what the archive says and again from what comes out of it.

import { type Finding, type FindingCode, findingOf, type Severity } from '../../model/finding.ts';
import type { ArchiveEntry, ArchiveItem, ArchiveLimits, ArchiveRemark } from '../../storage/ports/archive-readers.ts';

/** Of one archive handed in, with all that lies inside it. */
export interface Unpacking {
  readonly limits: ArchiveLimits;
  /** Bytes of the archive handed in: what the ratio is measured against. */
  readonly packed: number;
  entries: number;
  bytes: number;
  readonly remarks: Map<string, number>;
}

export const startUnpacking = (packed: number, limits: ArchiveLimits): Unpacking => ({
  limits,
  packed,
  entries: 0,
  bytes: 0,
  remarks: new Map(),
});

/** Which archive an entry belongs to: `parent` its number, `prefix` the path to put before. */
export interface Place {
  readonly parent: number | null;
  readonly prefix: string;
  readonly depth: number;
}

/** Remarks of one kind in one archive; the rest is counted. */
const REMARKS_SHOWN = 100;

/** null where as many of this kind were made already: `closingRemarks` says how many. */
export function remark(
  unpacking: Unpacking,
  place: Place,
  path: string | null,
  [code, severity, message]: readonly [FindingCode, Severity, string],
): readonly ArchiveRemark[] {
  const key = `${place.prefix}\0${code}`;
  const made = (unpacking.remarks.get(key) ?? 0) + 1;
  unpacking.remarks.set(key, made);
  if (made > REMARKS_SHOWN) return [];
  const full = path === null ? place.prefix || null : place.prefix + path;
  return [{ kind: 'remark', parent: place.parent, path: full, finding: findingOf(code, severity, message) }];
}

export function closingRemarks(unpacking: Unpacking, place: Place): readonly ArchiveItem[] {
  const items: ArchiveItem[] = [];
  for (const [key, made] of unpacking.remarks) {
    const [prefix, code] = key.split('\0') as [string, FindingCode];
    if (prefix !== place.prefix || made <= REMARKS_SHOWN) continue;
    const message = `${made - REMARKS_SHOWN} more entries of this archive for the same kind of reason`;
    items.push({ kind: 'remark', parent: place.parent, path: null, finding: findingOf(code, 'warning', message) });
    unpacking.remarks.delete(key);
  }
  return items;
}

/** Why no more may be unpacked, or null. `expected`: what the next entry says of itself. */
export function overLimit(unpacking: Unpacking, expected: number | null): string | null {
  const { limits, packed } = unpacking;
  const total = unpacking.bytes + (expected ?? 0);
  if (unpacking.entries >= limits.entries) return `the archive has more than ${limits.entries} entries`;
  if (expected !== null && expected > limits.entryBytes)
    return `it would unpack to ${megabytes(expected)} MB; the limit is ${megabytes(limits.entryBytes)} MB`;
  if (total > limits.totalBytes)
    return `the archive would unpack to more than ${megabytes(limits.totalBytes)} MB altogether`;
  if (total > limits.ratioFrom && total > packed * limits.ratio)
    return `the archive would unpack to more than ${limits.ratio} times its size`;
  return null;
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

export interface EntryFacts extends Omit<ArchiveEntry, 'kind' | 'number' | 'parent' | 'chunks' | 'findings'> {
  readonly findings: readonly Finding[];
}

/** An entry whose chunks are counted against the limits; a fault in the stream ends it with a finding. */
export function entryOf(
  unpacking: Unpacking,
  place: Place,
  facts: EntryFacts,
  source: AsyncIterable<Uint8Array>,
): ArchiveEntry {
  const findings: Finding[] = [...facts.findings];
  return {
    ...facts,
    kind: 'entry',
    number: unpacking.entries++,
    parent: place.parent,
    path: place.prefix + facts.path,
    chunks: counted(unpacking, source, findings),
    findings: () => findings,
  };
}

async function* counted(
  unpacking: Unpacking,
  source: AsyncIterable<Uint8Array>,
  findings: Finding[],
): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      unpacking.bytes += chunk.length;
      const why =
        size > unpacking.limits.entryBytes
          ? `it unpacks to more than ${megabytes(unpacking.limits.entryBytes)} MB`
          : overLimit({ ...unpacking, entries: 0 }, 0);
      if (why !== null) {
        findings.push(findingOf('capture.entry-refused', 'serious', `${why}: what came before was sealed`));
        return;
      }
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof DamagedEntry) && !isFormatFault(error)) throw error;
    findings.push(
      findingOf('capture.archive-damaged', 'serious', `${(error as Error).message}: what could be read was sealed`),
    );
  }
}

/** The bytes of an entry are not what the archive says, found while they stream. */
export class DamagedEntry extends Error {}

/** What node:zlib says of damaged data. */
export const isFormatFault = (error: unknown): boolean =>
  error instanceof Error &&
  /^Z_|^ERR_(?:ZLIB|_ERROR_FORMAT|BUFFER_TOO_LARGE|PADDING)|ERR__ERROR/.test(
    (error as NodeJS.ErrnoException).code ?? '',
  );
