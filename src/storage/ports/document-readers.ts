// The pool of processes in which documents are read and searched for claims. One document goes in, one answer comes out, always:
// a document that breaks its reader comes back with an empty reading that has one finding. Adapter: storage/processes/.

import type { Claim } from '../../model/claim.ts';
import type { DescribedFields } from '../../model/described.ts';
import type { Finding } from '../../model/finding.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { Reading } from '../../model/source.ts';
import type { NameForm } from './case-index.ts';

/** Where a file is larger than `LARGEST_DOCUMENT`, hand in its first `HEAD_BYTES` bytes and its true `size`: it is told, not read. */
export const LARGEST_DOCUMENT = 256 * 2 ** 20;
export const HEAD_BYTES = 2 ** 16;

/** All of it but `object` and `reference` is untrusted. */
export interface ReadRequest {
  readonly object: ObjectId;
  readonly bytes: Uint8Array;
  /** Of the whole file; larger than `bytes.length` where only its beginning is handed in. */
  readonly size: number;
  readonly name: string;
  /** What an archive, a mail or a server claimed. */
  readonly mediaType: string | null;
  readonly address: string | null;
  /** EDTF. */
  readonly accessed: string | null;
  /** The date to which "last Saturday" refers, where a person gave one; null: what the document says of itself. */
  readonly reference: string | null;
  /** What people say the document is, the last word of each: claims are found by it; the reading comes back as read. */
  readonly said?: readonly DescribedFields[];
}

/** A document found inside the document: an attachment. To be sealed and read on its own. */
export interface DocumentChild {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

export interface DocumentRead {
  /** Never null: a document that could not be read has no text, and the reason among its findings. */
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  /** Of the search for claims; those of the reading stand in `reading.findings`. */
  readonly findings: readonly Finding[];
  /** The words of the text that can be part of a name, for the index. */
  readonly names: readonly NameForm[];
  readonly children: readonly DocumentChild[];
  /** As detected from the content. */
  readonly mediaType: string;
  /** The process that read it was stopped, ended by itself or answered nonsense, twice. */
  readonly failed: boolean;
  /** 1, or 2 where the first process did not survive the document. */
  readonly attempts: number;
}

export interface DocumentReaders {
  /** How many documents are worth handing in at once; further ones wait, with their bytes, in memory. */
  readonly concurrency: number;
  /** So many documents are on their way: processes begin to start, so that the first need not wait for them. May be left out. */
  expect(documents: number): void;
  /** Rejects only after `close`, or where no process can be started at all (HabeasError `fault`). */
  read(request: ReadRequest): Promise<DocumentRead>;
  /** Ends all processes. What is being read is given up. */
  close(): Promise<void>;
}
