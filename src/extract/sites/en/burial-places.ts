// Places that a text makes graves of: whoever was `buried in a trench`, `thrown into the well of the farm`, makes "the trench" and "the well" a site in that text. In: the prepared text.
// Out: the nouns. Computed once a text.

import { DETERMINERS } from '../../text/en/grammar.data.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Tokens } from '../../text/tokens.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

const PUT =
  /^(?:buried|bury|burying|interred|dumped|threw|thrown|thrown|tossed|hidden|exhumed|unearthed|recovered|found|bodies|remains)$/;
const INTO = /^(?:in|into|inside|from|down)$/;
const PLACES =
  /^(?:trench|trenches|well|wells|pit|pits|ditch|ditches|quarry|quarries|ravine|mine|shaft|cave|caves|cellar|basement|plot|plots|hole|holes|kiln|latrine|cistern|landfill|dump)$/;
/** How far behind the verb the place may stand. */
const REACH = 12;

const known = new WeakMap<Tokens, ReadonlySet<string>>();

function burialPlaces(t: Tokens): ReadonlySet<string> {
  const found = known.get(t);
  if (found !== undefined) return found;
  const places = new Set<string>();
  for (let i = 0; i < t.count; i++) {
    if (!PLACES.test(word(t, i)) || !isPutIn(t, i)) continue;
    const one = word(t, i);
    places.add(one);
    places.add(one.endsWith('y') ? `${one.slice(0, -1)}ies` : /(?:ch|sh)$/.test(one) ? `${one}es` : `${one}s`);
    places.add(/ches$/.test(one) ? one.slice(0, -2) : one.replace(/s$/, ''));
  }
  known.set(t, places);
  return places;
}

/** `buried [the same evening] in [a] trench`, `the exhumation of [the] well` */
function isPutIn(t: Tokens, at: number): boolean {
  for (let k = at - 1; k > at - 4; k--)
    if (word(t, k) === 'of' && /^(?:exhumation|excavation)s?$/.test(word(t, k - 1))) return true;
  let into = at - 1;
  while (into > at - 5 && !INTO.test(word(t, into)) && (t.gap[into] ?? 3) < 2) into--;
  if (!INTO.test(word(t, into))) return false;
  for (let i = into - 1; i > into - REACH && i >= 0; i--) {
    if (/^[.;!?]$/.test(word(t, i))) return false;
    if (PUT.test(word(t, i))) return isOfTheDead(t, i, into);
  }
  return false;
}

/** Burying is of the dead; what is dumped, thrown or found must be bodies. */
function isOfTheDead(t: Tokens, verb: number, into: number): boolean {
  if (/^(?:buried|bury|burying|interred|exhumed)$/.test(word(t, verb))) return true;
  for (let i = Math.max(0, verb - 8); i < into; i++)
    if (/^(?:bodies|body|remains|corpses|corpse|dead|skeletons|bones)$/.test(word(t, i))) return true;
  return false;
}

/** `[the] well`, not "as well". */
export const isBurialPlace = ({ tokens: t }: Pick<PreparedText, 'tokens'>, i: number): boolean =>
  PLACES.test(word(t, i)) &&
  (DETERMINERS.has(word(t, i - 1)) || DETERMINERS.has(word(t, i - 2))) &&
  burialPlaces(t).has(word(t, i));
