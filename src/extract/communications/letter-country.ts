// The government that a letter means by `your Excellency’s Government`: that of the country for which its words say somebody speaks (`Permanent Representative of …`, `Minister for
// Foreign Affairs of …`, `Government of …`), else the one state it names by that word (`in the Republic of …`). In: the text. Out: the government by name with the reason, or null.

import { isBodyHead } from '../gazetteers/bodies.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Tokens } from '../text/tokens.ts';

export function governmentMeant({
  tokens: t,
}: PreparedText): { readonly name: string; readonly reason: string } | null {
  const spoken = countryBehind(t, isOfOffice);
  const country = spoken ?? countryBehind(t, isOfState);
  if (country === null) return null;
  const why = spoken === null ? 'the state it names' : 'for which it says somebody speaks';
  return { name: `government of ${country}`, reason: `the government of ${country}, ${why}` };
}

/** The name behind "of", without `the Republic of`; null where two differ. */
function countryBehind(t: Tokens, opens: (t: Tokens, of: number) => boolean): string | null {
  const found = new Set<string>();
  for (let i = 0; i < t.count; i++) {
    if (t.norm[i] !== 'of' || !opens(t, i)) continue;
    let first = t.norm[i + 1] === 'the' ? i + 2 : i + 1;
    const state = t.norm[first + 1] === 'of' ? first : first + 1;
    if (STATE.test(t.norm[state] ?? '') && t.norm[state + 1] === 'of') first = state + 2;
    let end = first;
    while (end < first + 4 && /^\p{Lu}/u.test(t.text.slice(t.from[end] ?? 0)) && (end === first || t.gap[end] === 1))
      end++;
    // `a representative of the Ministry of Justice` speaks for no country.
    if (end > first && !isBodyHead(t.norm[first] ?? '')) found.add(t.text.slice(t.from[first], t.to[end - 1]));
  }
  const [country] = found;
  return found.size === 1 ? (country ?? null) : null;
}

const STATE = /^(?:republic|kingdom|state|union|federation|sultanate|emirate|commonwealth)$/;

/** `Permanent Mission of`, `Minister for Foreign Affairs of`, `the Government of`. */
const isOfOffice = (t: Tokens, of: number): boolean =>
  /^(?:mission|representative|ambassador|embassy|government)$/.test(t.norm[of - 1] ?? '') ||
  (t.norm[of - 1] === 'affairs' && t.norm[of - 2] === 'foreign');

/** `in the Republic of`. */
const isOfState = (t: Tokens, of: number): boolean =>
  STATE.test(t.norm[of - 1] ?? '') && /^\p{Lu}/u.test(t.text.slice(t.from[of - 1] ?? 0));
