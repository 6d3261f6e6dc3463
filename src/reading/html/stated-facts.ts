// What the head and the markup of a page say of it: title, byline, publisher, language, address and every date, each with how far such a
// field is to be believed. Sources: Open Graph, Dublin Core, schema.org (JSON-LD and microdata), `<time>`, saved-from comments.

import { NOTHING_STATED, type StatedDate, type StatedFacts } from '../draft.ts';
import { bylineCue } from '../line-words.ts';
import { type ArticleStatement, articleStatements, isArticleType } from './json-ld.ts';
import { type HtmlElement, type HtmlPage, isElement } from './tree.ts';

export interface PageStatement extends StatedFacts {
  /** Words of `<title>`, and the headlines stated elsewhere: for finding the headline on the page. */
  readonly headlines: readonly string[];
  /** The article's words as JSON-LD states them: a hint only. */
  readonly articleBody: string | null;
}

export function statedFacts(page: HtmlPage): PageStatement {
  const metas = metaValues(page.telling);
  const articles = articleStatements(page.telling.filter(isJsonLd).map(wordsIn));
  const article = articles[0];
  const first = (...keys: readonly string[]): string | null => firstOf(metas, keys);
  const title = page.telling.find((one) => one.tag === 'title' && one.parent?.tag !== 'svg');
  const headlines = [
    article && isArticleType(article.type) ? article.headline : null,
    first('og:title', 'twitter:title', 'dc.title', 'headline'),
    title ? wordsIn(title) : null,
  ];
  const html = page.telling.find((one) => one.tag === 'html');
  const canonical = page.telling.find(
    (one) => one.tag === 'link' && one.attributes['rel']?.toLowerCase() === 'canonical',
  );
  return {
    ...NOTHING_STATED,
    title: title ? wordsIn(title) || null : null,
    headlines: headlines.filter((one) => one !== null && one !== '') as string[],
    byline: authorOf(article, metas),
    publisher:
      article?.publisher ??
      first(
        'og:site_name',
        'dc.publisher',
        'dcterms.publisher',
        'publisher',
        'article:publisher_name',
        'application-name',
      ),
    language:
      html?.attributes['lang'] ??
      html?.attributes['xml:lang'] ??
      first('og:locale', 'language', 'content-language', 'dc.language') ??
      article?.language ??
      null,
    address:
      absolute(canonical?.attributes['href']) ??
      absolute(first('og:url')) ??
      absolute(article?.address) ??
      absolute(page.savedFrom),
    dates: [...jsonLdDates(articles), ...metaDates(metas), ...markupDates(page.telling)],
    articleBody: article?.body ?? null,
  };
}

const isJsonLd = (one: HtmlElement): boolean => one.tag === 'script' && /ld\+json/i.test(one.attributes['type'] ?? '');
const absolute = (address: string | null | undefined): string | null =>
  address !== null && address !== undefined && /^https?:\/\//i.test(address) ? address : null;

/** All words inside an element, in order. */
function wordsIn(element: HtmlElement): string {
  let words = '';
  for (const child of element.children) words += isElement(child) ? wordsIn(child) : child;
  return words.replace(/\s+/g, ' ').trim();
}

function metaValues(telling: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const one of telling) {
    if (one.tag !== 'meta') continue;
    const { attributes } = one;
    const content = attributes['content']?.trim() ?? '';
    if (content === '') continue;
    for (const name of [attributes['property'], attributes['name'], attributes['itemprop'], attributes['http-equiv']]) {
      const key = name?.trim().toLowerCase() ?? '';
      if (key !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

function firstOf(values: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = values.get(key);
    if (value !== undefined) return value;
  }
  return null;
}

function authorOf(article: ArticleStatement | undefined, metas: ReadonlyMap<string, string>): string | null {
  if (article !== undefined && article.authors.length > 0) return article.authors.join(', ');
  const stated = firstOf(metas, [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
    'citation_author',
  ]);
  if (stated === null || /^https?:|^@|^\d+$/i.test(stated)) return null;
  return bylineCue(stated)?.rest ?? stated;
}

// ── dates ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const PUBLISHED: Readonly<Record<string, number>> = {
  'article:published_time': 0.95,
  'article:published': 0.95,
  'og:published_time': 0.95,
  'og:article:published_time': 0.95,
  'shareaholic:article_published_time': 0.9,
  'vr:published_time': 0.9,
  'rnews:datepublished': 0.95,
  datepublished: 0.95,
  'dc.date.issued': 0.93,
  'dcterms.issued': 0.93,
  'dc.issued': 0.93,
  'dcterms.date': 0.72,
  'dc.date': 0.72,
  'dc.date.created': 0.88,
  'dc.created': 0.88,
  'dcterms.created': 0.88,
  'dcterms.available': 0.8,
  citation_publication_date: 0.9,
  citation_date: 0.88,
  citation_online_date: 0.85,
  publication_date: 0.93,
  'publication-date': 0.93,
  publicationdate: 0.93,
  publish_date: 0.93,
  'publish-date': 0.93,
  publishdate: 0.93,
  pubdate: 0.93,
  published: 0.9,
  publish_time: 0.9,
  'published-date': 0.93,
  'parsely-pub-date': 0.95,
  'sailthru.date': 0.9,
  'bt:pubdate': 0.93,
  'cxenseparse:recs:publishtime': 0.95,
  'cxenseparse:publishtime': 0.95,
  article_date_original: 0.95,
  originalpublicationdate: 0.95,
  displaydate: 0.9,
  article_date: 0.85,
  datecreated: 0.88,
  'date-created': 0.88,
  created: 0.8,
  date: 0.65,
  'last-modified-first': 0.5,
  video_release_date: 0.6,
  'og:release_date': 0.6,
};
const MODIFIED = new Set([
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'article:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'revised',
  'modified',
  'updated',
  'dcterms.modified',
  'dc.date.modified',
  'date-revised',
  'cxenseparse:recs:modifiedtime',
]);

const metadata = (value: string, says: StatedDate['says'], key: string, weight: number): StatedDate => ({
  value,
  says,
  from: 'metadata',
  key,
  weight,
  at: null,
});

function metaDates(metas: ReadonlyMap<string, string>): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const [key, value] of metas) {
    const weight = PUBLISHED[key];
    if (weight !== undefined) dates.push(metadata(value, 'published', key, weight));
    else if (MODIFIED.has(key)) dates.push(metadata(value, 'modified', key, 0.5));
  }
  return dates;
}

function jsonLdDates(articles: readonly ArticleStatement[]): StatedDate[] {
  const dates: StatedDate[] = [];
  articles.forEach((one, i) => {
    const weight = isArticleType(one.type) ? (i === 0 ? 0.97 : 0.5) : 0.75;
    if (one.published !== null) dates.push(metadata(one.published, 'published', `${one.type} datePublished`, weight));
    if (one.created !== null) dates.push(metadata(one.created, 'published', `${one.type} dateCreated`, weight - 0.12));
    if (one.modified !== null && i === 0)
      dates.push(metadata(one.modified, 'modified', `${one.type} dateModified`, 0.5));
  });
  return dates;
}

const NOT_OF_THE_PAGE =
  /comment|related|sidebar|widget|recent|teaser|footer|popular|trending|latest|promo|recommend|more-|aside|nav|card|list/i;
const MOST_MARKUP = 60;

/** `<time>` and microdata. Those in comments and lists of other articles are kept with little weight. */
function markupDates(telling: readonly HtmlElement[]): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const one of telling) {
    const property = one.attributes['itemprop']?.toLowerCase() ?? '';
    const isDate = /datepublished|datecreated|datemodified|dateupdated/.test(property);
    if ((one.tag !== 'time' && !isDate) || one.tag === 'meta') continue;
    if (dates.length >= MOST_MARKUP) break;
    const value = one.attributes['datetime'] ?? one.attributes['content'] ?? wordsIn(one);
    if (value.trim() === '') continue;
    const name = `${one.attributes['class'] ?? ''} ${property}`;
    const modified = /modif|updat|aktualis/i.test(name);
    const stated = isDate || one.attributes['pubdate'] !== undefined;
    const base = stated ? 0.92 : /publish|entry-date|post-date|pub-date|pubdate|article-date/i.test(name) ? 0.85 : 0.7;
    const weight = isElsewhere(one) ? base * 0.25 : base - Math.min(0.3, dates.length * 0.02);
    dates.push({
      ...metadata(value, modified ? 'modified' : 'published', isDate ? property : 'time', weight),
      from: 'markup',
    });
  }
  return dates;
}

function isElsewhere(one: HtmlElement): boolean {
  for (let up = one.parent, i = 0; up !== null && i < 8; up = up.parent, i++) {
    if (up.tag === 'body' || up.tag === 'main') return false;
    if (up.tag === 'article' || up.tag === 'header') continue;
    if (/^(?:nav|footer|aside|li|form)$/.test(up.tag)) return true;
    if (NOT_OF_THE_PAGE.test(`${up.attributes['class'] ?? ''} ${up.attributes['id'] ?? ''}`)) return true;
  }
  return false;
}
