// Persian figures. In: the prepared text and which tokens are dates. Out: drafts.

import type { FigureDraft } from '../../drafts.ts';
import type { PreparedText } from '../../text/prepared-text.ts';

export function findPersianFigures(_prepared: PreparedText, _dated: Uint8Array): readonly FigureDraft[] {
  return [];
}
