// What the address of the room says: /sites?text=quarry&at=<site>. Untrusted: what is not understood is left out.

import { known, rowId, type Search, words } from '../address.ts';

export interface SitesSearch {
  readonly text?: string;
  /** The site that is open. */
  readonly at?: string;
}

export const sitesSearchOf = (search: Search): SitesSearch =>
  known({ text: words(search['text']), at: rowId(search['at']) }) as SitesSearch;
