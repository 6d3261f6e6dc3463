// The tree of a query -> a question for the index: words normalised, names widened by the other spellings that stand in the
// case, fields checked. What was done beyond the letter of the query is said in `explained`.

import { dayNumberOf, isoDayOf } from '../../../model/civil-day.ts';
import { CLAIM_KINDS } from '../../../model/claim.ts';
import { edtfBounds } from '../../../model/edtf.ts';
import { type SearchWord, searchWords } from '../../../model/search-text.ts';
import { unitAt } from '../../../resolve/names/name-forms.ts';
import type { CaseIndex, IndexQuery, WordRow } from '../../../storage/ports/case-index.ts';
import { otherSpellings } from './other-spellings.ts';
import type { QueryField, QueryNode } from './parse-query.ts';

export interface Plan {
  readonly query: IndexQuery;
  /** What is to be marked in the texts found. */
  readonly marked: readonly WordRow[];
  readonly explained: readonly string[];
}

interface Planning {
  readonly index: CaseIndex;
  readonly marked: WordRow[];
  readonly explained: string[];
}

const EVERYTHING: IndexQuery = { kind: 'and', parts: [] };
const NOTHING: IndexQuery = { kind: 'or', parts: [] };

export async function planQuery(index: CaseIndex, node: QueryNode): Promise<Plan> {
  const planning: Planning = { index, marked: [], explained: [] };
  const query = await planNode(planning, node, true);
  return { query: query ?? NOTHING, marked: planning.marked, explained: [...new Set(planning.explained)] };
}

/** Null where nothing is left of the node. `wanted`: not under a NOT. */
async function planNode(planning: Planning, node: QueryNode, wanted: boolean): Promise<IndexQuery | null> {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts: IndexQuery[] = [];
      for (const part of node.kind === 'and' ? joinNames(node.parts) : node.parts) {
        const planned = await planNode(planning, part, wanted);
        if (planned !== null) parts.push(planned);
      }
      return parts.length === 0 ? null : { kind: node.kind, parts };
    }
    case 'not': {
      const part = await planNode(planning, node.part, !wanted);
      return part === null ? null : { kind: 'not', part };
    }
    case 'words':
      return planWords(planning, node, 'both', wanted);
    case 'field':
      return planField(planning, node, wanted);
  }
}

type WordsNode = Extract<QueryNode, { kind: 'words' }>;

/** `Abdol Karim`, `روح الله`: pieces of one name side by side are looked for as one. */
function joinNames(parts: readonly QueryNode[]): readonly QueryNode[] {
  const joined: QueryNode[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) break;
    const run: WordsNode[] = [];
    for (let j = i; j < parts.length && run.length < 3; j++) {
      const next = parts[j];
      if (next?.kind !== 'words' || next.quoted || next.prefix) break;
      run.push(next);
    }
    const text = run.map((one) => one.text).join(' ');
    const unit = run.length > 1 ? unitAt(searchWords(text), 0) : null;
    const end = unit?.at(-1)?.to ?? 0;
    const size =
      run.findIndex(
        (_, n) =>
          run
            .slice(0, n + 1)
            .map((one) => one.text)
            .join(' ').length === end,
      ) + 1;
    if (size > 1) {
      joined.push({ kind: 'words', text: text.slice(0, end), quoted: false, prefix: false });
      i += size - 1;
    } else joined.push(part);
  }
  return joined;
}

/** The shortest beginning that may stand before `*`: one letter would be half of all words. */
const SHORTEST_PREFIX = 2;

async function planWords(
  planning: Planning,
  node: WordsNode,
  where: 'title' | 'both',
  wanted: boolean,
): Promise<IndexQuery | null> {
  const words = searchWords(node.text);
  const last = words.at(-1);
  if (last === undefined) {
    planning.explained.push(`there is no word in “${node.text}”; it was left out`);
    return null;
  }
  const prefix = node.prefix && last.word.length >= SHORTEST_PREFIX;
  if (node.prefix && !prefix)
    planning.explained.push(`“${node.text}*” is too short a beginning; the word itself was searched for`);
  const row: WordRow = { words: words.map(({ word }) => word), prefix };
  const rows = node.quoted || prefix ? [row] : [row, ...(await spelledTogether(planning.index, words))];
  const others = node.quoted || prefix ? [] : await otherSpellings(planning.index, node.text, rows);
  if (others.length > 0) {
    planning.explained.push(explainOthers(node.text, others, wanted));
  }
  const widened = wanted ? others : [];
  if (wanted) planning.marked.push(...rows, ...widened);
  return { kind: 'words', in: where, rows, others: widened };
}

const SHOWN = 12;

function explainOthers(text: string, others: readonly WordRow[], wanted: boolean): string {
  const shown = others.slice(0, SHOWN).map(({ words }) => words.map(capitalised).join(' '));
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  return wanted
    ? `${text}: also ${shown.join(', ')}${more} (in quotation marks: only as written)`
    : `${text}: left out only as written, not ${shown.join(', ')}${more}`;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `rezazadeh` for `reza-zadeh` and the other way about: hyphen and ZWNJ are a matter of taste. */
async function spelledTogether(index: CaseIndex, words: readonly SearchWord[]): Promise<readonly WordRow[]> {
  const joined = words.map(({ word }) => word).join('');
  const apart = await index.compounds([joined]);
  const rows = apart.map((form): WordRow => ({ words: form.words.split(' '), prefix: false }));
  const tied = words.length > 1 && words.slice(1).every((word) => word.joined);
  const line = words.map(({ word }) => word).join(' ');
  return [...(tied ? [{ words: [joined], prefix: false }] : []), ...rows.filter((row) => row.words.join(' ') !== line)];
}

// ── fields ─────────────────────────────────────────────────────────────────────────────────────────────────────────

type FieldNode = Extract<QueryNode, { kind: 'field' }>;

const PLAIN = {
  publisher: 'publisher',
  language: 'language',
  type: 'type',
  state: 'state',
  media: 'mediaType',
  label: 'label',
  finding: 'finding',
  file: 'file',
} as const satisfies Partial<Record<QueryField, string>>;

const HAS = ['claim', 'finding', 'label', 'note', 'parent', 'date'] as const;

async function planField(planning: Planning, node: FieldNode, wanted: boolean): Promise<IndexQuery | null> {
  const { field, value } = node;
  switch (field) {
    case 'title':
      return planWords(planning, { kind: 'words', text: value, quoted: false, prefix: node.prefix }, 'title', wanted);
    case 'kind': {
      const kind = CLAIM_KINDS.find((one) => one === value.toLowerCase());
      if (kind !== undefined) return { kind: 'field', field: 'claim', value: kind };
      planning.explained.push(`there is no kind of claim “${value}”; the kinds are ${CLAIM_KINDS.join(', ')}`);
      return NOTHING;
    }
    case 'has': {
      const what = HAS.find((one) => one === value.toLowerCase() || `${one}s` === value.toLowerCase());
      if (what !== undefined) return { kind: 'has', what };
      planning.explained.push(`a source cannot have “${value}”; it can have ${HAS.join(', ')}`);
      return NOTHING;
    }
    case 'before':
    case 'after':
    case 'published':
      return planDate(planning, field, value);
    default:
      return { kind: 'field', field: PLAIN[field], value };
  }
}

/** `before:1990` ends on the last day of 1989; `after:1990` begins on the first of 1991; `published:1990` is all of it. */
function planDate(planning: Planning, field: 'before' | 'after' | 'published', value: string): IndexQuery {
  const bounds = edtfBounds(value.trim());
  const first = bounds?.earliest ?? null;
  const last = bounds?.latest ?? null;
  if (field === 'published' && bounds !== null) return { kind: 'published', notBefore: first, notAfter: last };
  if (field === 'before' && first !== null) return { kind: 'published', notBefore: null, notAfter: nextDay(first, -1) };
  if (field === 'after' && last !== null) return { kind: 'published', notBefore: nextDay(last, 1), notAfter: null };
  planning.explained.push(`“${value}” is no date; write 1988, 1988-07 or 1988-07-28. ${field}: was left out`);
  return EVERYTHING;
}

function nextDay(iso: string, by: number): string {
  const day = dayNumberOf(iso);
  return day === null ? iso : isoDayOf(day + by);
}
