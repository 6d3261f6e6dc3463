// Which runs of a page are furniture by the elements they stand in: navigation, foot, comments, shares, related articles, adverts. An
// element that holds most of the page's prose is never furniture, whatever it is called.

import { type NameVerdict, nameVerdict, nameWords, TEASER } from './name-words.ts';
import { measure, type PageMeasure } from './prose.ts';
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
const LIMIT: Readonly<Record<'tag' | 'name', number>> = { tag: 0.6, name: 0.35 };
/** With so much prose outside them, comments are comments however many they are. */
const ENOUGH_OUTSIDE = 600;
const ENOUGH_IN_BODY = 150;

export function findFurniture(page: PageRuns): FurnitureMap {
  const masked: boolean[] = page.runs.map((run) => run.hidden);
  const sums = measure(page, masked);
  const verdicts = new Map<HtmlElement, NameVerdict>();
  const bodies = page.elements.filter(isTextBody);
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
    const ground = furnitureGround(element, verdict) ?? teaserGround(element, words, sums);
    if (ground === null || isText(element, ground, bodies, sums)) continue;
    masked.fill(true, element.first, element.end);
    maskedTo = element.end;
  }
  return { masked, verdicts };
}

/** `hidden`, but not `hidden md:block` or `overflow-hidden`. */
const HIDDEN_CLASS =
  /^(?!.*:(?:block|flex|inline|grid|table|contents))(?:.*\s)?(?:hidden|is-hidden|d-none|hide)(?:\s|$)/;

type Ground = 'tag' | 'name' | 'comments';

function furnitureGround(element: HtmlElement, verdict: NameVerdict): Ground | null {
  if (FURNITURE_TAGS.has(element.tag) || FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return 'tag';
  if (NEVER_TAGS.has(element.tag)) return null;
  if (HIDDEN_CLASS.test(element.attributes['class'] ?? '')) return 'name';
  if (element.attributes['itemprop'] === 'articleBody') return null;
  if (verdict === 'comments') return 'comments';
  return verdict === 'furniture' ? 'name' : null;
}

function teaserGround(element: HtmlElement, words: string, sums: PageMeasure): Ground | null {
  if (!TEASER.test(words) || NEVER_TAGS.has(element.tag)) return null;
  return sums.links(element) > sums.chars(element) * 0.2 ? 'name' : null;
}

/** What speaks for furniture does not hold against what speaks for text. */
function isText(element: HtmlElement, ground: Ground, bodies: readonly HtmlElement[], sums: PageMeasure): boolean {
  if (ground !== 'tag' && holdsOneOf(element, bodies)) return true;
  // Beside a main part with words of its own, the rest may be as long as it likes.
  const beside = bodies.length <= 3 && bodies.some((one) => sums.prose(one) >= ENOUGH_IN_BODY);
  if (beside && bodies.every((one) => element.end <= one.first || one.end <= element.first)) return false;
  return holdsMost(element, ground, sums);
}

function holdsMost(element: HtmlElement, ground: Ground, sums: PageMeasure): boolean {
  const prose = sums.prose(element);
  if (ground === 'comments') return prose > sums.allProse * 0.75 && sums.allProse - prose < ENOUGH_OUTSIDE;
  return prose > sums.allProse * LIMIT[ground];
}

/** What the page itself calls its main part or the article's body: an element around it is no furniture by its name. */
const isTextBody = (element: HtmlElement): boolean =>
  element.tag === 'main' ||
  element.attributes['role'] === 'main' ||
  /articlebody/i.test(element.attributes['itemprop'] ?? '') ||
  /(?:^|\s)(?:entry-content|article-body|post-body|post-content)(?:\s|$)/.test(element.attributes['class'] ?? '');

const holdsOneOf = (element: HtmlElement, bodies: readonly HtmlElement[]): boolean =>
  bodies.length <= 3 && bodies.some((one) => one !== element && element.first <= one.first && one.end <= element.end);
