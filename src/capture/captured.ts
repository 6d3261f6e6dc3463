// What capture hands over to be sealed: one item after another, in an order that depends on the material alone.

import type { Finding } from '../model/finding.ts';

export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** To be read to the end before the next item is asked for. */
  | { readonly kind: 'chunks'; readonly chunks: AsyncIterable<Uint8Array> };

/** The captured thing in which another lies: its `ordinal` in this run, and where in it. */
export interface CaptureParent {
  readonly ordinal: number;
  readonly note: string;
}

/** Bytes to be sealed. */
export interface Captured {
  readonly kind: 'source';
  /** From 0 in this run; what `parent.ordinal` of its entries points to. */
  readonly ordinal: number;
  readonly name: string;
  /** Absolute; an entry of an archive stands behind `!/`: `/in/letters.zip!/1974/a.txt`. */
  readonly path: string;
  /** As expected; null where it is not known before the end. */
  readonly size: number | null;
  /** ISO 8601. */
  readonly modified: string | null;
  /** Claimed by the archive; untrusted. */
  readonly mediaType: string | null;
  readonly address: string | null;
  /** EDTF. */
  readonly accessed: string | null;
  readonly parent: CaptureParent | null;
  readonly content: Content;
  /** Complete once the content was read to its end. */
  findings(): readonly Finding[];
}

/** A file that came in before: same path, size and time of change. Nothing was read. */
interface KnownInput {
  readonly kind: 'known';
  readonly path: string;
  readonly size: number;
}

/** Something that is not sealed, and why. Shown with the case: nothing is skipped in silence. */
export interface NotCaptured {
  readonly kind: 'left';
  readonly path: string;
  readonly parent: CaptureParent | null;
  readonly finding: Finding;
}

export type CaptureItem = Captured | KnownInput | NotCaptured;
