// What was asked for last, before the address says so: the router takes its time to open one, and a key pressed meanwhile must find what was
// chosen, not what is still shown. In: what the address says. Out: what it says or is about to say, and how to say what is wanted next.

import { useCallback, useState } from 'react';

export function useAsked<T>(said: T): readonly [T, (wanted: T) => void] {
  const [before, setBefore] = useState(said);
  /** Asked for and not said yet, in the order asked. */
  const [pending, setPending] = useState<readonly T[]>([]);
  let rest = pending;
  if (before !== said) {
    // What others asked for (a link, the way back) ends what was pending.
    const own = pending.indexOf(said);
    rest = own < 0 ? [] : pending.slice(own + 1);
    setBefore(said);
    setPending(rest);
  }
  const ask = useCallback((wanted: T): void => setPending((all) => [...all, wanted]), []);
  return [rest.length > 0 ? (rest[rest.length - 1] as T) : said, ask];
}
