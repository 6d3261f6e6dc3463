// Which element holds the main text: the one that holds much prose and little else. A paragraph of links, menus and teasers around it
// lowers the share of prose; a smaller element inside it holds less. What its tag and name say tips the scale between the two.

import type { NameVerdict } from './name-words.ts';
import type { PageMeasure } from './prose.ts';
import type { PageRuns } from './runs.ts';
import type { HtmlElement } from './tree.ts';

export function findMainElement(
  page: PageRuns,
  sums: PageMeasure,
  verdicts: ReadonlyMap<HtmlElement, NameVerdict>,
): HtmlElement | null {
  let best: HtmlElement | null = null;
  let bestScore = 0;
  for (const element of page.elements) {
    const prose = sums.prose(element);
    if (prose === 0) continue;
    const score = prose * (prose / sums.chars(element)) ** 0.7 * bonus(element, verdicts.get(element) ?? 'none');
    if (score >= bestScore) {
      best = element; // of equals the innermost
      bestScore = score;
    }
  }
  return best;
}

function bonus(element: HtmlElement, verdict: NameVerdict): number {
  if (/articlebody/i.test(element.attributes['itemprop'] ?? '')) return 1.5;
  if (verdict === 'article') return 1.35;
  if (element.tag === 'article') return 1.25;
  if (element.tag === 'main' || element.attributes['role'] === 'main') return 1.1;
  if (element.tag === 'body' || element.tag === 'html' || element.tag === '#document') return 0.8;
  if (element.tag === 'p' || element.tag === 'li' || element.tag === 'blockquote' || element.tag === 'figure')
    return 0.6;
  return 1;
}
