// Which runs of a page are furniture by the elements they stand in: navigation, foot, comments, shares, related articles, adverts. An
// element that holds most of the page's prose is never furniture, whatever it is called.

import { type NameVerdict, nameVerdict, nameWords } from './name-words.ts';
import { measure } from './prose.ts';
import type { PageRuns } from './runs.ts';
import type { HtmlElement } from './tree.ts';

export interface FurnitureMap {
  /** One flag a run. */
  readonly masked: boolean[];
  /** What the name of each named element says. */
  readonly verdicts: ReadonlyMap<HtmlElement, NameVerdict>;
}

const FURNITURE_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'menu',
  'dialog',
  'select',
  'button',
  'search',
  'amp-sidebar',
  'address',
]);
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'alert',
  'button',
]);
/** Elements that wrap the page or the article: their names speak of the theme, not of what they hold. */
const NEVER_TAGS = new Set([
  '#document',
  'html',
  'body',
  'main',
  'article',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'tr',
  'tbody',
]);

/** Above this share of all prose an element is not furniture: (by what speaks for it). */
const LIMIT: Readonly<Record<'tag' | 'name' | 'comments', number>> = { tag: 0.6, name: 0.35, comments: 0.75 };

export function findFurniture(page: PageRuns): FurnitureMap {
  const masked: boolean[] = page.runs.map((run) => run.hidden);
  const sums = measure(page, masked);
  const verdicts = new Map<HtmlElement, NameVerdict>();
  const known = new Map<string, NameVerdict>();
  let maskedTo = 0;
  for (const element of page.elements) {
    if (element.end <= maskedTo) continue; // inside something masked
    const words = nameWords(element);
    let verdict = known.get(words);
    if (verdict === undefined) {
      verdict = nameVerdict(words);
      known.set(words, verdict);
    }
    if (verdict !== 'none') verdicts.set(element, verdict);
    const ground = furnitureGround(element, verdict);
    if (ground === null || sums.prose(element) > sums.allProse * LIMIT[ground]) continue;
    masked.fill(true, element.first, element.end);
    maskedTo = element.end;
  }
  return { masked, verdicts };
}

function furnitureGround(element: HtmlElement, verdict: NameVerdict): keyof typeof LIMIT | null {
  if (FURNITURE_TAGS.has(element.tag) || FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return 'tag';
  if (NEVER_TAGS.has(element.tag)) return null;
  if (element.attributes['itemprop'] === 'articleBody') return null;
  if (verdict === 'comments') return 'comments';
  return verdict === 'furniture' ? 'name' : null;
}
