// A post with its body in one line. In: the post as claims word it, the body's name. Out: both, the body only where the post does not name it already.
//
//   Governor, Port of Tarsel => Governor, Port of Tarsel      minister of justice of Marzavan, Marzavan => minister of justice of Marzavan      وزیر بندرها, Ministry of Harbours => وزیر بندرها

import { normaliseForSearch } from './search-text.ts';

export const postAndBody = (post: string, body: string | null): string =>
  body === null || namesIt(post, body) || saysItInAnotherScript(post, body) ? post : `${post}, ${body}`;

const ARABIC = /\p{sc=Arabic}/u;

/** A post of several words names its field: the body in another script would say it again, in half a sentence of two directions. */
const saysItInAnotherScript = (post: string, body: string): boolean =>
  /\S\s+\S/.test(post) && ARABIC.test(post) !== ARABIC.test(body);

/** As whole words. */
export const namesIt = (post: string, body: string): boolean =>
  ` ${normaliseForSearch(post)} `.includes(` ${normaliseForSearch(body)} `);
