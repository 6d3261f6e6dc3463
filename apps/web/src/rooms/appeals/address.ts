// What the address of the room says: /appeals?state=silent&text=registry&at=<appeal>. Untrusted: what is not understood is left out.

import { APPEAL_STATES, type AppealState } from '../../../../../src/model/rooms/appeals.ts';
import { known, rowId, type Search, words } from '../address.ts';

export interface AppealsSearch {
  readonly state?: AppealState;
  readonly text?: string;
  /** The appeal that is open. */
  readonly at?: string;
}

export const appealsSearchOf = (search: Search): AppealsSearch =>
  known({
    state: APPEAL_STATES.find((one) => one === search['state']),
    text: words(search['text']),
    at: rowId(search['at']),
  }) as AppealsSearch;
