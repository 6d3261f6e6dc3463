// Posts and memberships in Persian. In: what was found before, and the tokens of one Persian stretch. Out: offices and seats in the order of the text.

import type { Found } from '../../drafts.ts';
import type { Office, Seat } from '../office.ts';

export function officesInPersian(_found: Found, _first: number, _end: number): readonly (Office | Seat)[] {
  return [];
}
