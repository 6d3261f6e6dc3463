// Ages in a table whose header says in which column they stand: `name,father,age` and below it `Oren Mavik,Tam,31`. In: what was found. Out: a draft a row. The cell beside
// the age is somebody else's as often as not (a father, a village): the header alone tells whose age it is.

import type { AttributeDraft, Found } from '../drafts.ts';
import { labelOf, labels } from '../occupancies/career/labels.ts';
import { stretchAt } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../text/tokens.ts';
import { AGE_COLUMNS, NAME_COLUMNS } from './aged-rows.data.ts';
import { attributeDraft } from './attribute-draft.ts';

const NAMES = labels(NAME_COLUMNS);
const AGES = labels(AGE_COLUMNS);
const PARTINGS = [/,/, /;/, /\|/, /\t/];
const OLDEST = 120;

interface Header {
  readonly parting: RegExp;
  readonly name: number;
  readonly age: number;
  readonly columns: number;
  readonly label: string;
}

export function agesInRows(found: Found): readonly AttributeDraft[] {
  const { tokens: t } = found.prepared;
  const drafts: AttributeDraft[] = [];
  let header: Header | null = null;
  for (const row of linesOf(t)) {
    const own = isInTable(found, row.first) ? headerOf(t, row) : null;
    if (own !== null || !isInTable(found, row.first)) header = own;
    else if (header !== null) drafts.push(...ageOfRow(found, row, header));
  }
  return drafts;
}

/** `,27,`: in a row of a table a comma without a space parts cells, and ties no age to the name before it. */
export const isCellOfRow = (found: Found, number: number): boolean =>
  found.prepared.tokens.gap[number] === 0 && isInTable(found, number);

const isInTable = ({ prepared: { stretches, tokens: t } }: Found, i: number): boolean =>
  stretchAt(stretches, t.from[i] ?? 0)?.role === 'table';

function linesOf(t: Tokens): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = 0, end = 1; first < t.count; first = end, end++) {
    while (end < t.count && !/\n/.test(between(t, end))) end++;
    lines.push({ first, end });
  }
  return lines;
}

const between = (t: Tokens, i: number): string => t.text.slice(t.to[i - 1], t.from[i]);

function headerOf(t: Tokens, row: TokenSpan): Header | null {
  for (const parting of PARTINGS) {
    const cells = cellsOf(t, row, parting);
    const [name, age] = [NAMES, AGES].map((words) => cells.findIndex((cell) => words.has(labelOf(t, cell))));
    const head = cells[age ?? -1];
    if (name === undefined || age === undefined || name < 0 || head === undefined) continue;
    return { parting, name, age, columns: cells.length, label: t.text.slice(t.from[head.first], t.to[head.end - 1]) };
  }
  return null;
}

/** Empty ones too. */
function cellsOf(t: Tokens, { first, end }: TokenSpan, parting: RegExp): readonly TokenSpan[] {
  const cells: TokenSpan[] = [];
  let open = first;
  for (let i = first; i < end; i++) {
    if (parting.test(t.norm[i] ?? '')) {
      cells.push({ first: open, end: i });
      open = i + 1;
    } else if (i > first && parting.test(between(t, i))) {
      cells.push({ first: open, end: i });
      open = i;
    }
  }
  return [...cells, { first: open, end }];
}

function ageOfRow(found: Found, row: TokenSpan, header: Header): readonly AttributeDraft[] {
  const { tokens: t } = found.prepared;
  const cells = cellsOf(t, row, header.parting);
  const [person, age] = [cells[header.name], cells[header.age]];
  if (cells.length !== header.columns || person === undefined || age === undefined || !isName(t, person)) return [];
  const years = Number(t.norm[age.first]);
  const isAge = age.end - age.first === 1 && t.kind[age.first] === NUMBER && years >= 1 && years <= OLDEST;
  if (!isAge || !Number.isInteger(years)) return [];
  const at = { first: Math.min(person.first, age.first), end: Math.max(person.end, age.end) };
  const reasons = [`“${header.label}” stands over the column`];
  const said = { what: 'age', value: String(years), trigger: age.first, where: null, dated: false } as const;
  return [attributeDraft(found, { ...said, person, at, reasons })];
}

/** Words alone, and more than one: a bare given name says nobody. */
const isName = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first > 1 && t.kind.slice(first, end).every((kind) => kind === WORD);
