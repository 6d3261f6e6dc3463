// Reported speech in English without marks: `The union said that …`, `…, the judge told the court`, `According to the union, …`.

import type { DateDraft, QuoteDraft } from '../../drafts.ts';
import type { Scene } from '../quotation.ts';

export function indirectQuotes(_scene: Scene, _dates: readonly DateDraft[]): readonly QuoteDraft[] {
  return [];
}
