// One person shown in the governments of two countries on the same days: either the claims are wrong, or two persons bear one name. In: tenures. Out: conflicts by tenure.

import type { Cited } from '../../model/cited.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { commonDays, inWords } from './day-range.ts';
import { inGovernment } from './post-name.ts';

type View = Cited<TenureView>;

/** So many posts of one person are held against one another. */
const MOST = 30;

export function inTwoCountries(tenures: readonly View[]): ReadonlyMap<string, View['conflicts']> {
  const governing = tenures.filter(
    ({ postKey, seat, throughout }) => throughout !== null && seat?.startsWith('country:') && inGovernment(postKey),
  );
  const found = new Map<string, View['conflicts'][number][]>();
  for (const own of Map.groupBy(governing, ({ person }) => person.id).values()) {
    const posts = own.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST);
    for (const [i, a] of posts.entries())
      for (const b of posts.slice(i + 1)) {
        const days =
          a.seat === b.seat || !a.throughout || !b.throughout ? null : commonDays(a.throughout, b.throughout);
        if (days === null) continue;
        const sentence = `${a.person.name} is shown ${inWords(days)} in the governments of two countries, as ${a.post} and as ${b.post}: these can be two persons`;
        found.set(a.id, [...(found.get(a.id) ?? []), { tenure: b.id, sentence }]);
        found.set(b.id, [...(found.get(b.id) ?? []), { tenure: a.id, sentence }]);
      }
  }
  return found;
}
