import type { DateDraft, FigureDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';

export function findFigures(_prepared: PreparedText, _dates: readonly DateDraft[]): readonly FigureDraft[] {
  return [];
}
