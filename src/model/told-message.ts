// A sentence that speaks of a message although no claim of one was made of it, or stands right behind a message, as it is kept for the weighing.

import type { ObjectId } from './ids.ts';

export interface KeptMessage {
  /** In code points of the source's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What makes it look so. */
  readonly reasons: readonly string[];
  /** How much speaks for it; 0: too little to be listed. */
  readonly strength: number;
  /** So many sentences behind the last message told before it, a claim or one of these; 0: the rest of that one's own sentence. Null: far behind, or none is told before it. */
  readonly behind: number | null;
  /** An answer is spoken of, or that none came; `may`: something that can be one. */
  readonly back: 'said' | 'may' | null;
  /** It speaks of asking again. */
  readonly again: boolean;
  /** Of persons and bodies, as it has them. */
  readonly names: readonly string[];
  /** EDTF of the days in it. */
  readonly days: readonly string[];
}

/** Of one source, in the order of the text. */
export interface KeptMessages {
  readonly source: ObjectId;
  readonly published: string | null;
  readonly messages: readonly KeptMessage[];
}

export interface ToldMessage extends KeptMessage, Omit<KeptMessages, 'messages'> {}
