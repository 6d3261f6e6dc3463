// The JSON-LD of a page comes in, what schema.org statements about its article say goes out. All of it is a claim of the page's maker.
// schema.org, types Article and below.

export interface ArticleStatement {
  /** `NewsArticle` … ; the first of several. */
  readonly type: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly address: string | null;
  readonly body: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|NewsStory|Review|Recipe)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage|CreativeWork|Event|VideoObject)$/;
const MOST_NODES = 500;

/** Articles first, then pages, each in the order of the document. Broken JSON says nothing. */
export function articleStatements(scripts: readonly string[]): ArticleStatement[] {
  const nodes: Json[] = [];
  for (const script of scripts) collect(parse(script), nodes);
  const read = nodes.map(statement).filter((one) => one !== null);
  return [...read.filter((one) => ARTICLE.test(one.type)), ...read.filter((one) => !ARTICLE.test(one.type))];
}

export const isArticleType = (type: string): boolean => ARTICLE.test(type);

function parse(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    return parseMended(bare);
  }
}

/** Raw line breaks inside strings are the commonest fault. */
function parseMended(script: string): unknown {
  try {
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return null; // says nothing
  }
}

function collect(value: unknown, nodes: Json[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_NODES));
    if (!isObject(one)) continue;
    nodes.push(one);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      if (one[key] !== undefined) queue.push(one[key]);
  }
}

function statement(node: Json): ArticleStatement | null {
  const type = words(node['@type']);
  if (type === null || !(ARTICLE.test(type) || PAGE.test(type))) return null;
  return {
    type,
    headline: words(node['headline']) ?? words(node['name']),
    authors: names(node['author'] ?? node['creator']),
    publisher: names(node['publisher'])[0] ?? null,
    published: words(node['datePublished']) ?? words(node['uploadDate']),
    created: words(node['dateCreated']),
    modified: words(node['dateModified']),
    language: words(node['inLanguage']),
    address: words(node['url']) ?? words(node['mainEntityOfPage']),
    body: words(node['articleBody']),
  };
}

function words(value: unknown): string | null {
  if (Array.isArray(value)) return words(value[0]);
  if (isObject(value)) return words(value['@value'] ?? value['@id'] ?? value['name']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const found: string[] = [];
  for (const one of list.slice(0, 20)) {
    const name = isObject(one) ? words(one['name']) : words(one);
    if (name !== null && !/^https?:/.test(name)) found.push(name);
  }
  return found;
}
