// What a finder of figures is handed: the text, its dates and quotations, and which tokens belong to a date.

import type { DateDraft, QuoteDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';

export interface Scene {
  readonly prepared: PreparedText;
  readonly dates: readonly DateDraft[];
  readonly quotes: readonly QuoteDraft[];
  /** Tokens that belong to a date. */
  readonly dated: Uint8Array;
}

export function datedTokens({ tokens: t }: PreparedText, dates: readonly DateDraft[]): Uint8Array {
  const dated = new Uint8Array(t.count);
  let d = 0;
  for (let i = 0; i < t.count; i++) {
    while (d < dates.length && (dates[d]?.to ?? 0) <= (t.from[i] ?? 0)) d++;
    const date = dates[d];
    if (date !== undefined && date.from < (t.to[i] ?? 0) && date.type !== 'set') dated[i] = 1;
  }
  return dated;
}
