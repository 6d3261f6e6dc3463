// Where a document lists what it is taken from: notes and lists of references, each entry of which names a body, a title, a day; and the column of a list that says where each row is from. In: what was read of a source, its
// claims. Out: such entries as credits. Not here: sentences that credit somebody (told-credits.ts); the line that credits a page as a whole (reading/page-facts/credits.ts).

import type { Claim } from '../../../model/claim.ts';
import type { CreditedPhrase, ToldCredit } from '../../../model/relays.ts';
import { searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { documentKindOf, isNameOfBody } from './credit-words.ts';
import { codesIn } from './document-codes.ts';
import { NO_DOCUMENT, NOTE_MARK, REFERENCES, SOURCE_COLUMN } from './references.data.ts';

/** Longer, it is a paragraph. */
const LONGEST_ENTRY = 300;
const LONGEST_NAME = 90;
const MOST_PARTS = 4;

interface Entry {
  /** In code points of the text. */
  readonly start: number;
  readonly words: string;
}

export function referenceCredits(reading: Reading, claims: readonly Claim[]): readonly ToldCredit[] {
  const entries = [...underReferences(reading), ...notesIn(reading)];
  const rows = reading.source.type === 'list' ? sourcesOfRows(reading) : [];
  return [
    ...entries.flatMap((entry) => creditOf(entry, phrasesOf(entry.words), claims)),
    ...rows.flatMap(({ entry, phrases }) => creditOf(entry, phrases, claims)),
  ];
}

/** Blocks behind a heading that says so, up to the next heading. */
function underReferences({ text, blocks }: Reading): readonly Entry[] {
  const points = [...text];
  const found: Entry[] = [];
  let inside = false;
  for (const { role, start, end } of blocks) {
    const words = points.slice(start, end).join('');
    if (REFERENCES.test(words)) inside = true;
    else if (role === 'heading' || role === 'title') inside = false;
    else if (inside && role !== 'furniture' && words.length <= LONGEST_ENTRY && !NOTE_AT_START.test(words))
      found.push({ start, words });
  }
  return found;
}
const NOTE_AT_START = /^\[\^?\p{Nd}{1,3}\]/u;

/** «[۱] … [۲] …» at the foot, whether each has a line of its own or not. */
function notesIn({ text, blocks }: Reading): readonly Entry[] {
  const points = [...text];
  return blocks.flatMap(({ start, end }): Entry[] => {
    const words = points.slice(start, end).join('');
    if (!NOTE_AT_START.test(words)) return [];
    const marks = [...words.matchAll(NOTE_MARK)];
    return marks.map((mark, n) => {
      const from = mark.index + mark[0].length;
      return {
        start: start + [...words.slice(0, from)].length,
        words: words.slice(from, marks[n + 1]?.index).trimEnd(),
      };
    });
  });
}

/** "Harbour Union, The Quiet Quay, Tarsel 2009", "Quay Press, 3 May 1974", "Findings of the surveyors, May 1974, p. 3". */
function phrasesOf(words: string): readonly CreditedPhrase[] {
  const found: CreditedPhrase[] = codesIn(words).map(coded);
  let from = 0;
  for (const [n, part] of words
    .split(/(?<=[,،.])\s+/u)
    .slice(0, MOST_PARTS)
    .entries()) {
    const at = words.indexOf(part, from);
    from = at + part.length;
    const bare = part.replace(/[,،.\s]+$/u, '').replace(/\s\([^()]*\)$/u, '');
    const name = bare.replace(/^see\s/iu, '');
    if (!isNaming(name, n) || found.some((one) => one.from < at + part.length && at < one.to)) continue;
    const kind = searchWords(name)
      .slice(0, 3)
      .reduce<CreditedPhrase['kind']>((known, { word }) => known ?? documentKindOf(word), null);
    const start = at + part.indexOf(name);
    found.push({ from: start, to: start + name.length, ...asCredited(name, n, kind) });
  }
  return found.sort((a, b) => a.from - b.from);
}

const startsWithKind = (name: string): boolean => documentKindOf(searchWords(name)[0]?.word ?? '') !== null;

function asCredited(
  name: string,
  n: number,
  kind: CreditedPhrase['kind'],
): Pick<CreditedPhrase, 'name' | 'as' | 'kind'> {
  const by = withoutKind(name);
  // "Reply of the Government, 3 May 1974": by what it is, and its day.
  if (startsWithKind(name) && by === name) return { name, as: 'numbered', kind };
  const isTitle = n > 0 && !isNameOfBody(name);
  return isTitle ? { name, as: 'titled', kind } : { name: by.replace(/^the\s/iu, ''), as: 'cited', kind };
}

/** The first part is whose it is; a further one is its title where it is no place, day or page. */
function isNaming(name: string, n: number): boolean {
  if (name.length < 3 || name.length > LONGEST_NAME || !/^(?:\p{Lu}|\p{Script=Arabic})/u.test(name)) return false;
  if (/^(?:ibid|see|annex|appendix|archive|pp?\.|vol\.?|همان|ر\.ک|پیوست|بند|ص)(?!\p{L})/iu.test(name)) return false;
  return n === 0 || (!/\p{Nd}/u.test(name) && name.includes(' '));
}

/** «شهادت‌نامهٔ میرا توس», "Report of the delegation": by whom it is, where the words for what it is stand first. */
function withoutKind(name: string): string {
  const [first, second] = name.split(/\s+/u);
  if (first === undefined || second === undefined || !/\p{Script=Arabic}/u.test(name)) return name;
  const kind = searchWords(first);
  return documentKindOf(kind.map(({ word }) => word).join('')) === null ? name : name.slice(first.length).trim();
}

const coded = ({ from, to, code }: ReturnType<typeof codesIn>[number]): CreditedPhrase => ({
  from,
  to,
  name: code,
  as: 'numbered',
  kind: null,
});

/** Each source that the column names, once, in the first row that has it. */
function sourcesOfRows({ text, blocks }: Reading): readonly { entry: Entry; phrases: readonly CreditedPhrase[] }[] {
  const points = [...text];
  const rows = blocks.map(({ start, end }) => ({ start, words: points.slice(start, end).join('') }));
  const head = rows.findIndex(({ words }) => cellsOf(words).some(({ cell }) => SOURCE_COLUMN.test(cell)));
  const column = cellsOf(rows[head]?.words ?? '').findIndex(({ cell }) => SOURCE_COLUMN.test(cell));
  if (column < 0) return [];
  const seen = new Set<string>();
  return rows.slice(head + 1).flatMap((entry) => {
    const cell = cellsOf(entry.words)[column];
    if (cell === undefined || cell.cell === '') return [];
    const phrases = [...cell.cell.matchAll(/[^;؛/]+/gu)].flatMap((match): CreditedPhrase[] => {
      const part = match[0].trim();
      const from = match.index + match[0].indexOf(part);
      const [code] = codesIn(part);
      const said = code?.code ?? part;
      if (part === '' || seen.has(said) || (code === undefined && !isSourceInRow(part))) return [];
      seen.add(said);
      if (code !== undefined) return [coded({ ...code, from: from + code.from, to: from + code.to })];
      return [
        {
          from,
          to: from + part.length,
          name: sourceName(part),
          as: 'cited',
          kind: documentKindOf(searchWords(part)[0]?.word ?? ''),
        },
      ];
    });
    const start = entry.start + [...entry.words.slice(0, cell.from)].length;
    return phrases.length === 0 ? [] : [{ entry: { start, words: cell.cell }, phrases }];
  });
}

const isSourceInRow = (part: string): boolean =>
  part.length <= LONGEST_NAME && !NO_DOCUMENT.test(part) && /^(?:\p{Lu}|\p{Script=Arabic})/u.test(part);

/** Without its number, its day and what it is: «پیک بندر ش ۸۷», "Quay Press 2018-10-14", "HU list Dec 2018", «شهادت توس». */
const sourceName = (part: string): string =>
  withoutKind(
    part
      .replace(/\s(?:ش|شماره|شمارهٔ|no\.?|int\.?|interviews?|list|report)?\s?[\p{Nd}][\p{Nd}/.-]*\s*$/iu, '')
      .replace(/\s(?:list|report|int\.?)(?:\s\p{Lu}\p{L}{2,8}(?:\s\p{Nd}{4})?)?$/u, '')
      .trim(),
  );

interface Cell {
  readonly cell: string;
  readonly from: number;
}

/** Of a row with commas or tabs; marks hold a cell together. */
function cellsOf(row: string): readonly Cell[] {
  if (row.includes('\t')) return cut(row, /[^\t]*/gu);
  return cut(row, /"(?:[^"]|"")*"|[^,]*/gu);
}

function cut(row: string, cells: RegExp): readonly Cell[] {
  const found: Cell[] = [];
  let at = 0;
  while (at <= row.length) {
    cells.lastIndex = at;
    const cell = cells.exec(row)?.[0] ?? '';
    const bare = cell.replace(/^"|"$/gu, '');
    found.push({ cell: bare.trim(), from: at + cell.indexOf(bare.trim()) });
    at += cell.length + 1;
  }
  return found;
}

function creditOf({ start, words }: Entry, phrases: readonly CreditedPhrase[], claims: readonly Claim[]): ToldCredit[] {
  if (phrases.length === 0) return [];
  const end = start + [...words].length;
  const inside = claims.filter(({ passage }) => passage.start >= start && passage.end <= end);
  const days = inside.flatMap((claim) =>
    claim.kind === 'date' && claim.type === 'date' && claim.edtf !== null ? [claim.edtf] : [],
  );
  return [{ start, end, words, days: [...new Set(days)], figures: [], phrases, claims: [], listed: true }];
}
