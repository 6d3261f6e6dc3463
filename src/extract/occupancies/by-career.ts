// Posts told in lists, columns and tables: a life as a list of years and posts under the name of one person (`1977–1982: Director of the Hydrographic Office`, «دادستان هاورین، ۱۳۶۲ تا ۱۳۶۶»), a table with a header,
// the names of those who held one post. In: what was found before. Out: for each line its posts, held by whom a line above them or a column names and nothing else. A line that is a sentence is none of the list.

import type { Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../text/tokens.ts';
import { type Entry, entryOf, type HeadedPost, onlyTerm, type Post } from './career/entry.ts';
import { headedPost } from './career/headed-post.ts';
import { rosterUnder } from './career/roster.ts';
import { type Row, rowsOf } from './career/rows.ts';
import { isCareerHead, opener, subjectAt } from './career/subject.ts';
import { headerOf, postOfRow, type Table } from './career/table.ts';
import type { Holder } from './en/persons.ts';
import type { Office } from './office.ts';

export interface CareerLine extends TokenSpan {
  readonly offices: readonly Office[];
}

const MOST_LINES = 60;
const LEAST_LINES = 2;

export function careerLines(found: Found): readonly CareerLine[] {
  const rows = rowsOf(found.prepared.tokens);
  const walk = new Walk(found);
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n];
    if (row === undefined) break;
    const roster = rosterUnder(found, rows, n);
    if (roster.length > 0) {
      walk.takeRoster(roster);
      n += roster.length;
    } else walk.take(row, rows[n - 1] ?? null);
  }
  return walk.done();
}

/** What stands above a row: whose life, which header, which entries wait for a second. */
class Walk {
  readonly #found: Found;
  readonly #told: CareerLine[] = [];
  #holder: Holder | null = null;
  #entries: Entry[] = [];
  #table: Table | null = null;
  #caption: (HeadedPost & { readonly row: Row }) | null = null;
  #openers = new Map<string, Holder>();

  constructor(found: Found) {
    this.#found = found;
  }

  take(row: Row, before: Row | null): void {
    const { prepared } = this.#found;
    const header = headerOf(this.#found, row);
    if (header !== null) {
      this.#close();
      this.#table = header;
      // What stands over columns is nobody's name.
      this.#told.push({ first: row.first, end: row.end, offices: [] });
      return;
    }
    if (this.#table !== null && row.cells.length > 1) {
      this.#takeCells(row, this.#table);
      return;
    }
    this.#table = null;
    const head = subjectAt(prepared, row);
    if (head !== null) {
      this.#close();
      this.#openers = new Map([[head.person.name ?? '', head]]);
      this.#holder = head;
      return;
    }
    if (this.#takeTermOfCaption(row, before)) return;
    const caption = headedPost(this.#found, row);
    if (caption !== null || !isInOffice(prepared.tokens, row)) this.#caption = caption && { ...caption, row };
    if (isCareerHead(prepared.tokens, row)) this.#takeHead();
    else this.#takeLine(row, before);
  }

  /** `Minister of Order`, and under it `In office` and the years. */
  #takeTermOfCaption(row: Row, before: Row | null): boolean {
    if (before === null || this.#holder === null || this.#caption === null) return false;
    const term = isInOffice(this.#found.prepared.tokens, before) ? onlyTerm(this.#found, row) : undefined;
    if (term === undefined) return false;
    const { from, to, goesOn } = term;
    const { words, body } = this.#caption;
    const at = { first: this.#caption.row.first, end: row.end };
    this.#tell(at, this.#holder, [{ words, body, at, from, to, goesOn }], OFFICE);
    this.#caption = null;
    return true;
  }

  takeRoster(lines: ReturnType<typeof rosterUnder>): void {
    for (const { holder, post } of lines) this.#tell(post.at, holder, [post], ROSTER);
  }

  done(): readonly CareerLine[] {
    this.#close();
    return this.#told;
  }

  /** Behind `Career` a list is of the one person with whom paragraphs above it begin. */
  #takeHead(): void {
    const [only, ...others] = this.#openers.values();
    if (this.#holder === null && only !== undefined && others.length === 0) this.#holder = only;
  }

  #takeLine(row: Row, before: Row | null): void {
    const { prepared } = this.#found;
    const opens = this.#holder === null ? opener(prepared, row) : null;
    if (opens !== null) this.#openers.set(opens.person.name ?? '', opens);
    if (this.#holder === null || this.#entries.length >= MOST_LINES) return;
    for (const piece of piecesOf(prepared.tokens, row)) {
      const entry = entryOf(this.#found, piece, piece.first === row.first ? before : null);
      if (entry !== null) this.#entries.push(entry);
    }
  }

  #takeCells(row: Row, table: Table): void {
    const told = postOfRow(this.#found, row, table, this.#caption);
    if (told === null) return;
    const holder = table.named ? told.holder : this.#holder;
    if (holder !== null) this.#tell(row, holder, told.posts, TABLE);
  }

  #close(): void {
    const isLife = this.#entries.some(({ posts }) => posts.some(({ from }) => from !== null));
    if (this.#holder !== null && isLife && this.#entries.length >= LEAST_LINES)
      for (const { line, posts } of this.#entries) this.#tell(line, this.#holder, posts, LIFE);
    this.#entries = [];
  }

  #tell({ first, end }: TokenSpan, holder: Holder, posts: readonly Post[], why: string): void {
    const offices = posts.map((post) => officeOf(this.#found.prepared, holder, post, why));
    this.#told.push({ first, end, offices });
  }
}

const isInOffice = (t: Tokens, { first, end }: TokenSpan): boolean =>
  /^(?:in office|assumed office|دوره مسئولیت|دوران تصدی)$/.test(t.norm.slice(first, end).join(' '));

const LIFE = 'years and post make up a line of a life told in a list';
const TABLE = 'a row of a table whose header names what its columns tell';
const OFFICE = 'under the words of the post the page says from when to when';
const ROSTER = 'years and name stand under the words of the post';

/** `1999–2001 – deputy head; from October 2001 to July 2004 – head; …`: a list told in one line; else the line. */
function piecesOf(t: Tokens, line: TokenSpan): readonly TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let first = line.first;
  for (let i = line.first; i <= line.end; i++) {
    if (i < line.end && t.norm[i] !== ';') continue;
    if (i > first) pieces.push({ first, end: i });
    first = i + 1;
  }
  const isList = pieces.length > 2 && pieces.filter((piece) => hasYears(t, piece)).length > 2;
  return isList ? pieces : [line];
}

/** At its beginning, or at its end. */
const hasYears = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.kind[first] === NUMBER ||
  /^(?:from|since|until|از|تا)$/.test(t.norm[first] ?? '') ||
  (t.kind[end - 1] === NUMBER && /^\d{2}(?:\d\d)?$/.test(t.norm[end - 1] ?? ''));

function officeOf(prepared: PreparedText, { person, span }: Holder, post: Post, why: string): Office {
  const { words, body, at, from, to, goesOn, on = null } = post;
  const inRow = span.first >= at.first && span.end <= at.end;
  const reasons = [`${person.name ?? person.text}, whose life the document tells`];
  return {
    kind: 'occupancy',
    person: inRow ? person : mentionAt(prepared, at, person.name, 'inferred', reasons),
    post: words,
    body,
    status: to === null ? 'current' : 'former',
    from,
    to,
    asOf: on,
    present: goesOn,
    denied: false,
    presupposed: true,
    after: null,
    before: null,
    at,
    head: at.first,
    sure: inRow,
    reasons: [why],
  };
}
