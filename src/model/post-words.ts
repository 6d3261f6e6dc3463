// A post with its body in one line. In: the post as claims word it, the body's name. Out: both, the body only where the post does not name it already.
//
//   Governor, Port of Tarsel => Governor, Port of Tarsel      minister of justice of Marzavan, Marzavan => minister of justice of Marzavan

import { normaliseForSearch } from './search-text.ts';

export const postAndBody = (post: string, body: string | null): string =>
  body === null || namesIt(post, body) ? post : `${post}, ${body}`;

/** As whole words. */
export const namesIt = (post: string, body: string): boolean =>
  ` ${normaliseForSearch(post)} `.includes(` ${normaliseForSearch(body)} `);
