// A question of the port -> SQL. Whatever is only words becomes one full-text expression, so that its rank is one bm25; the
// rest becomes conditions on sources. Values are always parameters; words are normalised and stand in quotes.

import { type RawBuilder, sql } from 'kysely';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { IndexQuery, WordRow } from '../ports/case-index.ts';

type WordsQuery = Extract<IndexQuery, { kind: 'words' }>;
type Condition = RawBuilder<unknown>;

const NOTHING = sql`0`;
const EVERYTHING = sql`1`;

/** `match` narrows by the full-text table, `exact` is the same without other spellings, `rest` narrows the sources. */
export interface SearchSql {
  readonly match: string | null;
  readonly exact: string | null;
  readonly rest: Condition;
}

export function searchSql(query: IndexQuery): SearchSql {
  const parts = query.kind === 'and' ? query.parts : [query];
  const isWords = (part: IndexQuery): boolean => matchOf(part, true) !== null;
  // `not` of words can only stand beside words: without any it is a condition like the others.
  const someWords = parts.some(isWords);
  const inMatch = someWords ? parts.filter((part) => isWords(part) || isWords(negated(part))) : [];
  const others = parts.filter((part) => !inMatch.includes(part));
  const words: IndexQuery = { kind: 'and', parts: inMatch };
  return {
    match: someWords ? matchOf(words, true) : null,
    exact: someWords ? matchOf(words, false) : null,
    rest: others.length === 0 ? EVERYTHING : sql.join(others.map(conditionOf), sql` AND `),
  };
}

const EMPTY: IndexQuery = { kind: 'or', parts: [] };
const negated = (query: IndexQuery): IndexQuery => (query.kind === 'not' ? query.part : EMPTY);

// ── words ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** As an FTS5 expression, or null where it cannot be one. */
function matchOf(query: IndexQuery, withOthers: boolean): string | null {
  switch (query.kind) {
    case 'words':
      return wordsMatch(query, withOthers);
    case 'or':
      return joined(query.parts, 'OR', withOthers);
    case 'and': {
      const without = query.parts.filter((part) => part.kind === 'not');
      const wanted = joined(
        query.parts.filter((part) => part.kind !== 'not'),
        'AND',
        withOthers,
      );
      if (wanted === null || without.length === 0) return wanted;
      const unwanted = joined(without.map(negated), 'OR', true);
      return unwanted === null ? null : `(${wanted} NOT ${unwanted})`;
    }
    default:
      return null;
  }
}

function joined(parts: readonly IndexQuery[], by: 'AND' | 'OR', withOthers: boolean): string | null {
  const expressions = parts.map((part) => matchOf(part, withOthers));
  if (expressions.length === 0 || expressions.includes(null)) return null;
  return expressions.length === 1 ? (expressions[0] ?? null) : `(${expressions.join(` ${by} `)})`;
}

const COLUMNS = { title: 'title', text: 'text', both: 'title text' } as const;

function wordsMatch(query: WordsQuery, withOthers: boolean): string | null {
  const rows = [...query.rows, ...(withOthers ? query.others : [])].filter((row) => row.words.length > 0);
  if (rows.length === 0) return null;
  return `({${COLUMNS[query.in]}} : (${rows.map(rowMatch).join(' OR ')}))`;
}

const rowMatch = ({ words, prefix }: WordRow): string =>
  `"${words.map((word) => word.replaceAll('"', ' ')).join(' ')}"${prefix ? ' *' : ''}`;

// ── conditions ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A condition on `s`, a source. */
function conditionOf(query: IndexQuery): Condition {
  const match = matchOf(query, true);
  if (match !== null) return sql`s.no IN (SELECT rowid FROM words WHERE words MATCH ${match})`;
  switch (query.kind) {
    case 'and':
      return query.parts.length === 0 ? EVERYTHING : sql`(${sql.join(query.parts.map(conditionOf), sql` AND `)})`;
    case 'or':
      return query.parts.length === 0 ? NOTHING : sql`(${sql.join(query.parts.map(conditionOf), sql` OR `)})`;
    case 'not':
      return sql`NOT ${conditionOf(query.part)}`;
    case 'words':
      return NOTHING;
    case 'field':
      return fieldCondition(query.field, query.value);
    case 'published':
      return publishedCondition(query);
    case 'has':
      return hasCondition(query.what);
  }
}

type Field = Extract<IndexQuery, { kind: 'field' }>['field'];

function fieldCondition(field: Field, value: string): Condition {
  switch (field) {
    case 'publisher':
      return aboutCondition(normaliseForSearch(value), sql`s.publisher_key`);
    case 'file':
      return sql`(instr(lower(s.file), lower(${value})) > 0
        OR s.no IN (SELECT source FROM capture WHERE instr(lower(path), lower(${value})) > 0))`;
    case 'language':
      return sql`coalesce(lower(s.language) = lower(${value}) OR lower(s.language) LIKE ${`${value.toLowerCase()}-%`}, 0)`;
    case 'type':
      return sql`lower(s.type) = lower(${value})`;
    case 'state':
      return sql`s.state = lower(${value})`;
    case 'mediaType':
      return sql`instr(lower(s.media_type), lower(${value})) > 0`;
    case 'label':
      return sql`s.no IN (SELECT source FROM annotation WHERE kind = 'label' AND lower(text) = lower(${value}))`;
    case 'finding':
      return sql`s.no IN (SELECT source FROM finding WHERE code = ${value} OR code LIKE ${`${value}.%`})`;
    case 'claim':
      return sql`EXISTS (SELECT 1 FROM claim AS c WHERE c.source = s.no AND c.kind = ${value}
        AND c.shown = 1 AND c.state <> 'rejected')`;
  }
}

/** The words of `value` stand in the column in a row. */
const aboutCondition = (value: string, column: Condition): Condition =>
  sql`instr(' ' || coalesce(${column}, '') || ' ', ${` ${value} `}) > 0`;

function publishedCondition(query: Extract<IndexQuery, { kind: 'published' }>): Condition {
  const conditions: Condition[] = [sql`s.published IS NOT NULL`];
  if (query.notAfter !== null) conditions.push(sql`coalesce(s.published_from, '') <= ${query.notAfter}`);
  if (query.notBefore !== null) conditions.push(sql`coalesce(s.published_to, '9999-12-31') >= ${query.notBefore}`);
  return sql`(${sql.join(conditions, sql` AND `)})`;
}

function hasCondition(what: Extract<IndexQuery, { kind: 'has' }>['what']): Condition {
  switch (what) {
    case 'claim':
      return sql`s.claims > 0`;
    case 'finding':
      return sql`s.findings > 0`;
    case 'label':
    case 'note':
      return sql`s.no IN (SELECT source FROM annotation WHERE kind = ${what})`;
    case 'parent':
      return sql`s.parent IS NOT NULL`;
    case 'date':
      return sql`s.published IS NOT NULL`;
  }
}
