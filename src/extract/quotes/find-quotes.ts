import type { DateDraft, QuoteDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';

export function findQuotes(_prepared: PreparedText, _dates: readonly DateDraft[]): readonly QuoteDraft[] {
  return [];
}
