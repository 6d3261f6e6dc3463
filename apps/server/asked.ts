// What comes with what is asked of the case: which page of a list, and for a long piece of work where to tell how far it is.

import type { Progress } from '../../src/model/views.ts';

export interface Page {
  readonly from: number;
  readonly limit: number;
}

/** What a long piece of work is handed: where to tell how far it is, and when to stop. */
export interface Work {
  progress(progress: Progress): void;
  readonly signal: AbortSignal;
}
