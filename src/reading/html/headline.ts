// Which run is the headline: a heading that says what the page's metadata says, near the main text. The logo is often the first `<h1>`.

import type { PageRuns, Run } from './runs.ts';
import type { HtmlElement } from './tree.ts';

/** Letters and figures only: `“A Title” – Site` and `A title – site` are the same words. */
export const wordKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Index of the run, or -1. */
export function findHeadline(
  page: PageRuns,
  main: HtmlElement | null,
  masked: readonly boolean[],
  headlines: readonly string[],
): number {
  const keys = headlines.map(wordKey).filter((key) => key.length >= 4);
  let best = -1;
  let bestScore = 0;
  page.runs.forEach((run, i) => {
    if (run.hidden || run.text.length > 300) return;
    const score = scoreOf(run, keys) + placeScore(i, main) - (masked[i] === true ? 2 : 0);
    const level = headingLevel(run);
    if (level === 0 && score < 8) return;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}

function scoreOf(run: Run, keys: readonly string[]): number {
  const level = headingLevel(run);
  const rank = level === 1 ? 4 : level === 2 ? 2 : level > 0 ? 0.5 : 0;
  if (keys.length === 0 || (level === 0 && run.linkChars > 0)) return rank;
  const key = wordKey(run.text);
  if (key.length < 4) return rank;
  // The words of `<title>` hold the headline and the site's name.
  const best = Math.max(
    0,
    ...keys.map((one) =>
      one === key ? 10 : key.length >= 10 && one.includes(key) ? 4 + (4 * key.length) / one.length : 0,
    ),
  );
  return level === 0 ? (best === 10 ? 8 : 0) : rank + best;
}

function placeScore(i: number, main: HtmlElement | null): number {
  if (main === null) return 0;
  if (i >= main.end) return -6;
  if (i >= main.first) return i - main.first < 12 ? 2 : -2;
  return main.first - i < 25 ? 2 : 0;
}

function headingLevel(run: Run): number {
  for (let up: HtmlElement | null = run.owner, i = 0; up !== null && i < 3; up = up.parent, i++) {
    const level = /^h([1-6])$/.exec(up.tag)?.[1];
    if (level !== undefined) return Number(level);
  }
  return 0;
}
