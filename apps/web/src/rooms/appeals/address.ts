// What the address of the room says: /appeals?state=silent&text=registry&at=<appeal>, /appeals?list=messages&source=7f3a…. Untrusted: what is not understood is left out.

import { APPEAL_STATES, type AppealState } from '../../../../../src/model/rooms/appeals.ts';
import { hex, known, rowId, type Search, words } from '../address.ts';

export const OTHER_LISTS = ['unasked', 'messages'] as const;

export interface AppealsSearch {
  readonly state?: AppealState;
  readonly text?: string;
  /** Messages in which nothing is asked, or passages that speak of messages; without it the appeals. */
  readonly list?: (typeof OTHER_LISTS)[number];
  /** 64 hexadecimal digits: only passages of this source. */
  readonly source?: string;
  /** The appeal, message or passage that is open. */
  readonly at?: string;
}

export const appealsSearchOf = (search: Search): AppealsSearch =>
  known({
    state: APPEAL_STATES.find((one) => one === search['state']),
    text: words(search['text']),
    list: OTHER_LISTS.find((one) => one === search['list']),
    source: hex(search['source']),
    at: rowId(search['at']),
  }) as AppealsSearch;
