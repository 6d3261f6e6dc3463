// Waiting in a test for what comes about in its own time: asked again and again until it is so. There is no fixed wait, and a
// slow machine only makes it last longer.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const BETWEEN_MS = 50;
const AT_MOST_MS = 60_000;

/** What was asked for, as soon as it is so; fails, saying what was not, after a minute. */
export async function eventually<T>(ask: () => T | Promise<T>, isSo: (answer: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + AT_MOST_MS;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() > end) assert.fail(`not so after a minute: ${what}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

/** Until what is asked for equals this. */
export const becomes = <T>(ask: () => T | Promise<T>, wanted: T): Promise<T> =>
  eventually(ask, (answer) => isDeepStrictEqual(answer, wanted), `it is ${JSON.stringify(wanted)}`);
