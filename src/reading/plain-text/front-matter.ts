// What stands above a saved page's text and speaks of it: a first line `URL: …`, YAML-like front matter between `---` lines, or lines
// such as `Title: …`, `Date: …`. Lines come in, stated facts go out. Not done here: nested YAML.
//
//   URL: https://example.org/2021/05/harbour        ---
//   Title: The harbour of Tarsel                    title: The harbour of Tarsel
//   Date: 7 May 2021                                ---

import { NOTHING_STATED, type StatedDate, type StatedFacts } from '../draft.ts';
import type { Paragraph } from './paragraphs.ts';

export interface FrontMatter {
  readonly stated: StatedFacts;
  /** How many paragraphs belong to it. */
  readonly count: number;
}

const FIELD = /^["']?([A-Za-z][\w :.-]{0,30}?)["']?\s*[:=]\s*(\S.*)?$/;

type Meaning =
  | 'title'
  | 'byline'
  | 'publisher'
  | 'language'
  | 'address'
  | 'accessed'
  | 'published'
  | 'modified'
  | 'description';
const MEANINGS: Readonly<Record<string, Meaning>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  publisher: 'publisher',
  site: 'publisher',
  'site name': 'publisher',
  sitename: 'publisher',
  publication: 'publisher',
  newspaper: 'publisher',
  language: 'language',
  lang: 'language',
  url: 'address',
  link: 'address',
  address: 'address',
  'source url': 'address',
  canonical: 'address',
  permalink: 'address',
  accessed: 'accessed',
  'accessed on': 'accessed',
  retrieved: 'accessed',
  'date accessed': 'accessed',
  'access date': 'accessed',
  saved: 'accessed',
  downloaded: 'accessed',
  captured: 'accessed',
  date: 'published',
  published: 'published',
  'publish date': 'published',
  'publication date': 'published',
  'date published': 'published',
  datepublished: 'published',
  'published on': 'published',
  created: 'published',
  modified: 'modified',
  updated: 'modified',
  'date modified': 'modified',
  description: 'description',
  summary: 'description',
};

export function frontMatter(paragraphs: readonly Paragraph[]): FrontMatter {
  const fenced = paragraphs[0]?.text === '---';
  const close = fenced ? paragraphs.findIndex((one, i) => i > 0 && /^(?:---|\.\.\.)$/.test(one.text)) : -1;
  if (fenced && close > 0) {
    const fields = paragraphs
      .slice(1, close)
      .map(fieldOf)
      .filter((one) => one !== null);
    return { stated: factsOf(fields), count: close + 1 };
  }
  // Without a fence: known fields only, and the first must be an address or at least two must follow one another.
  const fields: Field[] = [];
  for (const one of paragraphs.slice(0, 12)) {
    const field = fieldOf(one);
    if (field === null || field.meaning === null || (one.parted && fields.length > 0)) break;
    fields.push(field);
  }
  if (fields.length === 0 || (fields.length === 1 && fields[0]?.meaning !== 'address'))
    return { stated: NOTHING_STATED, count: 0 };
  return { stated: factsOf(fields), count: fields.length };
}

interface Field {
  readonly name: string;
  readonly meaning: Meaning | null;
  readonly value: string;
  readonly at: { readonly from: number; readonly to: number };
}

function fieldOf(line: Paragraph): Field | null {
  const match = FIELD.exec(line.text);
  if (match === null || line.text.length > 600) return null;
  const name = (match[1] ?? '').trim().toLowerCase().replaceAll('_', ' ');
  const raw = (match[2] ?? '').trim();
  const value = raw.replace(/^(["'])(.*)\1$/, '$2');
  const meaning = MEANINGS[name] ?? null;
  if (meaning === 'address' && !/^(?:https?:\/\/|www\.)\S+$/i.test(value)) return null;
  return { name, meaning, value, at: { from: line.to - raw.length, to: line.to } };
}

function factsOf(fields: readonly Field[]): StatedFacts {
  const of = (meaning: Meaning): string | null =>
    fields.find((one) => one.meaning === meaning && one.value !== '')?.value ?? null;
  const dates: StatedDate[] = [];
  for (const { meaning, name, value, at } of fields)
    if (meaning === 'published' || meaning === 'modified')
      dates.push({
        value,
        says: meaning,
        from: 'metadata',
        key: name,
        weight: meaning === 'published' ? 0.93 : 0.5,
        at,
      });
  return {
    ...NOTHING_STATED,
    title: of('title'),
    byline: of('byline'),
    publisher: of('publisher'),
    language: of('language'),
    address: of('address'),
    accessed: of('accessed'),
    dates,
  };
}
