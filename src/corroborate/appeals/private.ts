// Which messages went to nobody in office.

import { isInOffice, isOfficeInWords } from '../in-office.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { ShownAppeal } from './candidates.ts';

/** What went to nobody in office, as what those who collect it write to one another, stands behind all that did. */
export const isPrivate = ({ appeal: { to, toWords = [] } }: ShownAppeal, context: WeighingContext): boolean =>
  to.length > 0 &&
  to.every((one) => one.kind === 'person' && !isInOffice(one, context)) &&
  !toWords.some(isOfficeInWords);
