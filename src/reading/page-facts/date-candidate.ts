// A date that could be the day of publication, and the blocks among which it is looked for.

import type { DateGround } from '../../model/source.ts';
import type { DraftBlock } from '../draft.ts';
import type { DayOrder } from './calendar-date.ts';

export interface DateCandidate {
  /** EDTF: day, month or interval. */
  readonly edtf: string;
  /** The other reading of a numeric date; null where there is one reading. */
  readonly orElse: string | null;
  readonly says: DateGround['says'];
  readonly from: string;
  readonly reason: string;
  readonly weight: number;
  /** UTF-16 offsets in the text, or null. */
  readonly at: { readonly from: number; readonly to: number } | null;
}

export interface BlockView {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly order: DayOrder;
}
