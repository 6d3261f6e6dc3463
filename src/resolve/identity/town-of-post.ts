// Whether what a post is of is a town or a province and no body: `mayor of Tarsel`, «استاندار هاورین». In: a claim of who held a post. Out: yes or no. A country stands for its government.

import type { OccupancyClaim } from '../../model/claim.ts';
import type { KnownNames } from './known-names.ts';

/** Posts that are of a place, where one bare name stands behind them. */
const OF_PLACES =
  /\b(?:mayor|mayoress|governor|prefect|ambassador|consul|bishop|archbishop|alderman|magistrate|judge|prosecutor|police chief|chief of police|imam|priest|vicar)\b|(?<!\p{L})(?:شهردار|استاندار|فرماندار|بخشدار|دادستان|حاکم شرع|حاكم شرع|امام جمعه|والی|ولسوال|سفیر|شاروال|قاضی)(?!\p{L})/iu;

const A_PLACE = /^(?:استان|شهر|شهرستان|ولسوالی|بخش|روستای) | (?:province|county)$/iu;

export function isTownOfPost({ post, body }: OccupancyClaim, known: KnownNames): boolean {
  const name = body?.name ?? null;
  if (name === null || known.body(name) !== null || known.country(name) !== null) return false;
  if (A_PLACE.test(name)) return true;
  if (
    /^\p{Lu}{2,}$|^the | (?:of|for) /u.test(name) ||
    name.split(/[\s\u200c]+/u).some((word) => known.bodyWord(word.toLowerCase()))
  )
    return false;
  return known.place(name) !== null || OF_PLACES.test(post);
}
