// Archives are opened in a process of their own (storage/processes/), and their entries come out one after another. What is wrong
// with the archive comes out as remarks between them.

import type { Finding } from '../../model/finding.ts';

/** Bytes of an archive, at any place. In the reading process: the one file it may read, or the bytes it was handed. */
export interface ArchiveBytes {
  readonly size: number;
  /** Fewer than `length` only at the end. */
  read(position: number, length: number): Promise<Uint8Array>;
}

export interface ArchiveLimits {
  /** Of all archives inside one another together. */
  readonly entries: number;
  readonly totalBytes: number;
  readonly entryBytes: number;
  /** Unpacked bytes for one packed byte, once `ratioFrom` bytes are unpacked. DEFLATE itself ends at 1032. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** An archive in an archive in an archive: 3. */
  readonly depth: number;
  /** An archive inside an archive is held in memory to be opened. */
  readonly nestedBytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 250_000,
  totalBytes: 256 * 2 ** 30,
  entryBytes: 16 * 2 ** 30,
  ratio: 250,
  ratioFrom: 64 * 2 ** 20,
  depth: 3,
  nestedBytes: 512 * 2 ** 20,
};

export interface ArchiveEntry {
  readonly kind: 'entry';
  /** From 0, in the order in which they come. */
  readonly number: number;
  /** The entry in which it lies; null: the archive itself. */
  readonly parent: number | null;
  /** Inside the archive; of a web archive the address. Untrusted, for show only. */
  readonly path: string;
  readonly name: string;
  readonly mediaType: string | null;
  readonly address: string | null;
  /** EDTF: the day on which a web archive fetched it. */
  readonly accessed: string | null;
  /** ISO 8601 as the archive states it, without a time zone where it has none. */
  readonly modified: string | null;
  /** Where in its parent it lies and what was undone to get its bytes. */
  readonly note: string;
  /** To be read to the end before the next item is asked for; what is left is skipped. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Complete once the chunks were read to the end. */
  findings(): readonly Finding[];
}

/** What is wrong with the archive, or with an entry that does not come out. */
export interface ArchiveRemark {
  readonly kind: 'remark';
  readonly parent: number | null;
  readonly path: string | null;
  readonly finding: Finding;
}

export type ArchiveItem = ArchiveEntry | ArchiveRemark;

export type ArchiveSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export interface ArchiveReaders {
  /** Always ends: a process that dies or stands still is one remark, and what came before it stands. */
  open(source: ArchiveSource, name: string, limits: ArchiveLimits): AsyncIterable<ArchiveItem>;
  close(): Promise<void>;
}
