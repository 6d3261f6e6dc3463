// Waiting in a test for what comes about in its own time: asked again and again until it is so. There is no fixed wait, and a
// slow machine only makes it last longer.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const AT_MOST_MS = 180_000;
const LONGEST_PAUSE_MS = 1000;

/** What was asked for, as soon as it is so; fails, saying what was not, after three minutes. */
export async function eventually<T>(ask: () => T | Promise<T>, isSo: (answer: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + AT_MOST_MS;
  for (let pause = 20; ; pause = Math.min(pause * 1.3, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() > end)
      assert.fail(`not so after three minutes: ${what}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Until what is asked for equals this. */
export const becomes = <T>(ask: () => T | Promise<T>, wanted: T): Promise<T> =>
  eventually(ask, (answer) => isDeepStrictEqual(answer, wanted), `it is ${JSON.stringify(wanted)}`);
