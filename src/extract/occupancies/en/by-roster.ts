// Who held one post, told as a list of names with their years: `Our records show: Oren Mavik, April 1983 to June 1986; Tam Rell, June 1986 to 1989`, `Two men followed him: Rell (1987–1989) and Quill (1989–1990)`.
// In: what was found before, the token of a name and the words of the post named last. Out: the entries and where they end; none where fewer than two stand one behind another.

import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { type Tokens, tokenFrom } from '../../text/tokens.ts';
import { canBePerson, type Holder, holderNamed, nameFrom } from './persons.ts';

export interface RosterEntry {
  readonly holder: Holder;
  readonly from: string | null;
  readonly to: string | null;
  readonly end: number;
}

const MOST_ENTRIES = 40;

export function rosterAt(found: Found, i: number): readonly RosterEntry[] {
  const { tokens: t } = found.prepared;
  const entries: RosterEntry[] = [];
  for (let at: number | null = i; at !== null && entries.length < MOST_ENTRIES; ) {
    const entry = entryAt(found, at);
    if (entry === null) break;
    entries.push(entry);
    at = nextEntry(found, t, entry.end);
  }
  return entries.length > 1 ? entries : [];
}

/** `Oren Mavik, April 1983 to June 1986`, `Rell (1987–1989)`, `Patricia Quill, from May 1989`. */
function entryAt(found: Found, i: number): RosterEntry | null {
  const { prepared, dates } = found;
  const t = prepared.tokens;
  const name = nameFrom(prepared, i);
  if (name === null || !canBePerson(prepared, name) || !/^[,،(:–—]$/.test(t.norm[name.end] ?? '')) return null;
  const opens = /^(?:from|since)$/.test(t.norm[name.end + 1] ?? '');
  const first = opens ? name.end + 2 : name.end + 1;
  const date = dates[firstFrom(dates, t.from[name.end] ?? 0)];
  if (date === undefined || date.type !== 'date' || date.edtf === null) return null;
  const begins = tokenFrom(t, date.from);
  if (begins !== first && begins !== name.end + 1) return null;
  const [from, to] = date.parts.length === 2 ? date.parts.map(({ edtf }) => edtf) : date.edtf.split('/');
  const end = tokenFrom(t, date.to);
  // `Rell (1974)`
  const inYear = to === undefined && t.norm[name.end] === '(' && t.norm[end] === ')' && /^\d{4}$/.test(from ?? '');
  if (from === undefined || (to === undefined && !opens && !inYear)) return null;
  return {
    holder: holderNamed(prepared, name),
    from: known(from),
    to: inYear ? known(from) : known(to),
    end: t.norm[end] === ')' ? end + 1 : end,
  };
}

const known = (edtf: string | null | undefined): string | null =>
  edtf === undefined || edtf === null || edtf === '' || edtf === '..' ? null : edtf;

/** Behind a mark or "and" the next name; behind a semicolon over words without one (`post vacant to May;`). */
function nextEntry({ prepared }: Found, t: Tokens, end: number): number | null {
  let i = end;
  while (/^(?:,|،|;|؛|and|then|و|سپس)$/.test(t.norm[i] ?? '')) i++;
  if (nameFrom(prepared, i) !== null) return i;
  if (t.norm[end] !== ';') return null;
  for (let k = i; k < Math.min(t.count, i + LONGEST_GAP); k++) if (t.norm[k] === ';') return k + 1;
  return null;
}
const LONGEST_GAP = 10;
