// The words of a query as people type them -> a tree. Nothing a person types is an error: what cannot be read as an operator
// is left out or read as words, and `explained` says so in a sentence. The grammar stands in docs/formats/search.md.
//
//   «اتحادیه بندر» (strike OR اعتصاب) -rumour title:harb* before:1990

export type QueryNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode }
  /** `quoted`: exactly these words. `prefix`: the last one is a beginning. */
  | { readonly kind: 'words'; readonly text: string; readonly quoted: boolean; readonly prefix: boolean }
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: string; readonly prefix: boolean };

/** What people may write before the colon, and what is meant. */
const FIELD_NAMES = {
  title: 'title',
  publisher: 'publisher',
  lang: 'language',
  language: 'language',
  type: 'type',
  kind: 'kind',
  claim: 'kind',
  before: 'before',
  after: 'after',
  published: 'published',
  has: 'has',
  finding: 'finding',
  label: 'label',
  state: 'state',
  file: 'file',
  media: 'media',
} as const;
export type QueryField = (typeof FIELD_NAMES)[keyof typeof FIELD_NAMES];

export interface ParsedQuery {
  /** Null where nothing is left to search for. */
  readonly node: QueryNode | null;
  readonly explained: readonly string[];
}

type Token =
  | { readonly is: 'open' | 'close' | 'or' | 'and' | 'not' }
  | { readonly is: 'leaf'; readonly node: QueryNode };

/** Deeper than people nest; beyond it brackets are left out, so that no query overflows the stack. */
const DEEPEST = 20;
const LONGEST_QUERY = 2000;
const MOST_LEAVES = 100;

export function parseQuery(query: string): ParsedQuery {
  const explained: string[] = [];
  const text = query.slice(0, LONGEST_QUERY);
  if (text.length < query.length) explained.push(`only the first ${LONGEST_QUERY} letters of the query were read`);
  const tokens = balanced(tokensOf(text, explained), explained);
  const reader = { tokens, at: 0 };
  const node = readOr(reader, explained);
  return { node, explained: [...new Set(explained)] };
}

// ── letters -> tokens ──────────────────────────────────────────────────────────────────────────────────────────────

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '””“"', '„': '“”"', '»': '«' };
const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/u.test(letter);

function tokensOf(text: string, explained: string[]): readonly Token[] {
  const tokens: Token[] = [];
  let leaves = 0;
  for (let i = 0; i < text.length; ) {
    const letter = text[i] ?? '';
    if (isSpace(letter)) i++;
    else if (letter === '(' || letter === ')') {
      tokens.push({ is: letter === '(' ? 'open' : 'close' });
      i++;
    } else if (
      (letter === '-' || letter === '−' || letter === '!') &&
      !isSpace(text[i + 1]) &&
      isSpace(text[i - 1] ?? ' ')
    ) {
      tokens.push({ is: 'not' });
      i++;
    } else {
      const [token, next] = leafAt(text, i, explained);
      if (token?.is === 'leaf' && ++leaves > MOST_LEAVES) {
        explained.push(`only the first ${MOST_LEAVES} words of the query were searched for`);
        return tokens;
      }
      if (token !== null) tokens.push(token);
      i = next;
    }
  }
  return tokens;
}

function leafAt(text: string, at: number, explained: string[]): readonly [Token | null, number] {
  if (Object.hasOwn(CLOSING, text[at] ?? '')) {
    const [words, next] = quotedAt(text, at, explained);
    return [leaf({ kind: 'words', text: words, quoted: true, prefix: false }), next];
  }
  const named = /^([A-Za-z]+):/.exec(text.slice(at, at + 16));
  const field = named === null ? null : fieldOf(named[1] ?? '');
  if (named !== null && field !== null) return fieldAt(text, at + named[0].length, field, explained);
  const word = bareAt(text, at);
  const next = at + word.length;
  if (word === 'OR' || word === 'AND' || word === 'NOT') return [{ is: word.toLowerCase() as 'or' }, next];
  if (word === '|' || word === '||') return [{ is: 'or' }, next];
  const prefix = word.endsWith('*');
  return [leaf({ kind: 'words', text: word.replaceAll('*', ' ').trim(), quoted: false, prefix }), next];
}

const leaf = (node: QueryNode): Token => ({ is: 'leaf', node });

const fieldOf = (name: string): QueryField | null => {
  const key = name.toLowerCase();
  return Object.hasOwn(FIELD_NAMES, key) ? FIELD_NAMES[key as keyof typeof FIELD_NAMES] : null;
};

function fieldAt(text: string, at: number, field: QueryField, explained: string[]): readonly [Token | null, number] {
  const quoted = Object.hasOwn(CLOSING, text[at] ?? '');
  const [value, next] = quoted ? quotedAt(text, at, explained) : [bareAt(text, at), at + bareAt(text, at).length];
  const prefix = !quoted && value.endsWith('*');
  const bare = quoted ? value : value.replaceAll('*', ' ').trim();
  if (bare.trim() !== '') return [leaf({ kind: 'field', field, value: bare, prefix }), next];
  explained.push(`nothing stands after “${field}:”; it was left out`);
  return [null, Math.max(next, at)];
}

/** Up to a space, bracket or quotation mark. At least one letter, so that reading always goes on. */
function bareAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && !isSpace(text[end]) && !'()"«»“”„'.includes(text[end] ?? '')) end++;
  return text.slice(at, Math.max(end, isSpace(text[at]) ? at : at + 1));
}

function quotedAt(text: string, at: number, explained: string[]): readonly [string, number] {
  const closing = CLOSING[text[at] ?? ''] ?? '"';
  let end = at + 1;
  while (end < text.length && !closing.includes(text[end] ?? '')) end++;
  if (end >= text.length) explained.push('a quotation mark is not closed; the words up to the end were read as quoted');
  return [text.slice(at + 1, end), end + 1];
}

/** Leaves out brackets that close nothing or lie too deep, and closes those left open. */
function balanced(tokens: readonly Token[], explained: string[]): readonly Token[] {
  const kept: Token[] = [];
  const open: boolean[] = [];
  for (const token of tokens) {
    if (token.is === 'open') {
      open.push(open.length < DEEPEST);
      if (open.length <= DEEPEST) kept.push(token);
      else explained.push('brackets nested too deep were left out');
    } else if (token.is === 'close') {
      const counted = open.pop();
      if (counted === undefined) explained.push('a bracket closes nothing; it was left out');
      else if (counted) kept.push(token);
    } else kept.push(token);
  }
  if (open.length > 0) explained.push('a bracket is not closed; it was closed at the end');
  for (const counted of open) if (counted) kept.push({ is: 'close' });
  return kept;
}

// ── tokens -> tree ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function readOr(reader: Reader, explained: string[]): QueryNode | null {
  const parts: QueryNode[] = [];
  for (;;) {
    const part = readAnd(reader, explained);
    if (part !== null) parts.push(part);
    if (reader.tokens[reader.at]?.is !== 'or') break;
    if (part === null) explained.push('“OR” stands without words on both sides; it was left out');
    reader.at++;
    const next = reader.tokens[reader.at]?.is;
    if (next === undefined || next === 'close')
      explained.push('“OR” stands without words on both sides; it was left out');
  }
  return grouped('or', parts);
}

function readAnd(reader: Reader, explained: string[]): QueryNode | null {
  const parts: QueryNode[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token.is === 'close' || token.is === 'or') break;
    if (token.is === 'and') {
      reader.at++;
      continue; // words beside one another are joined by AND anyhow
    }
    const part = readOne(reader, explained);
    if (part !== null) parts.push(part);
  }
  return grouped('and', parts);
}

function readOne(reader: Reader, explained: string[]): QueryNode | null {
  let denied = false;
  while (reader.tokens[reader.at]?.is === 'not') {
    denied = !denied;
    reader.at++;
  }
  const token = reader.tokens[reader.at];
  let node: QueryNode | null = null;
  if (token?.is === 'leaf') {
    node = token.node;
    reader.at++;
  } else if (token?.is === 'open') {
    reader.at++;
    node = readOr(reader, explained);
    reader.at++; // its closing bracket: `balanced` has seen to it
  }
  if (node === null && denied) explained.push('“NOT” stands without words after it; it was left out');
  return node !== null && denied ? { kind: 'not', part: node } : node;
}

function grouped(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  return parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
}
