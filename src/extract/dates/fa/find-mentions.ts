// Persian phrases of time. In: tokens. Out: mentions in the order of the text.

import type { Tokens } from '../../text/tokens.ts';
import type { DateMention } from '../expression.ts';

export function findPersianDates(_t: Tokens): readonly DateMention[] {
  return [];
}
