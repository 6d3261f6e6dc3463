// What is worked out of a text again and again: worked out once and kept, as long as not too many others were asked for since. In: a function of a text. Out: the same function, quicker; what it gives is shared and must not be changed.

import { RecentMap } from '../model/recent-map.ts';

export function remembered<T extends NonNullable<unknown>>(of: (text: string) => T, most: number): (text: string) => T {
  const known = new RecentMap<string, T>(most);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
