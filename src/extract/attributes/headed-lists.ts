// Lists that say in their heading what became of those whom they name line by line: `The names of the missing:` and below it `1. Oren Mavik, 34`. In: what was found. Out: a draft an
// entry. A heading is a line that ends no sentence; the entries stand right below, each begins with a person's name. A day in the heading may be that of the paper: none is taken.

import type { AttributeDraft, Found } from '../drafts.ts';
import { NEGATIONS } from '../text/en/grammar.data.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../text/tokens.ts';
import { attributeDraft } from './attribute-draft.ts';
import { becameOf } from './fates.data.ts';

const LONGEST_HEADING = 24;
/** Lines between heading and list: where and when it was made. */
const MOST_BETWEEN = 2;

export function listedIn(found: Found): readonly AttributeDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const lines = linesOf(t);
  const drafts: AttributeDraft[] = [];
  lines.forEach((line, n) => {
    const trigger = triggerIn(t, line);
    if (trigger === null) return;
    const became = becameOf(t.norm[trigger] ?? '', t.norm[trigger + 1] ?? '');
    if (became === null) return;
    for (const person of entriesBelow(prepared, lines, n + 1))
      drafts.push(
        attributeDraft(found, {
          ...became,
          person,
          trigger,
          at: person,
          where: null,
          dated: false,
          reasons: [`listed under “${t.text.slice(t.from[trigger], t.to[trigger])}”`],
        }),
      );
  });
  return drafts;
}

function linesOf(t: Tokens): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  let first = 0;
  for (let i = 1; i <= t.count; i++) {
    if (i < t.count && (t.gap[i] ?? 0) < 2) continue;
    lines.push({ first, end: i });
    first = i;
  }
  return lines;
}

/** The word of a heading that tells what became of those listed. */
function triggerIn(t: Tokens, { first, end }: TokenSpan): number | null {
  if (end - first > LONGEST_HEADING || /^[.!?؟]$/.test(t.norm[end - 1] ?? '') || entryFirst(t, first) > first)
    return null;
  let trigger: number | null = null;
  for (let i = first; i < end; i++) {
    const w = t.norm[i] ?? '';
    if (trigger === null && becameOf(w, t.norm[i + 1] ?? '') !== null) trigger = i;
    else if (NEGATIONS.has(w) || (trigger === null ? !BEFORE.has(persianWord(t, i)) : OF_OTHERS.test(w))) return null;
  }
  return trigger;
}

/** What stands before the word in a heading of those persons and of none who act for them: `Partial [list of the] missing`, not `Lawyers for the detained`. */
const BEFORE: ReadonlySet<string> = new Set(
  (
    'name names list lists roll register of the those all some known identified confirmed partial full provisional complete updated persons people civilians ' +
    'men women children workers students villagers who that were are is was have been still as and : - . ( ) following first further more our annex a b c 1 2 3 ' +
    'فهرست لیست اسامی نام نام‌های نام‌ها نامهای اسم از برخی شماری تعدادی همه کامل ناقص افراد و : - ۱ ۲ . ( )'
  ).split(' '),
);
/** Behind it: `Victims' lawyers`, `Survivors Association`. */
const OF_OTHERS =
  /^(?:['’]s?|lawyers?|relatives?|famil(?:y|ies)|witness(?:es)?|interview(?:s|ed)|consulted|judges?|perpetrators?|guards?|staff|committee|association|council|union|foundation|commission|project|camp|welfare|support)$/;

/** At least two entries that are marked or numbered, or three bare ones. */
function entriesBelow(prepared: PreparedText, lines: readonly TokenSpan[], from: number): readonly TokenSpan[] {
  const t = prepared.tokens;
  const entries: TokenSpan[] = [];
  let marked = 0;
  for (let n = from; n < lines.length; n++) {
    const line = lines[n];
    if (line === undefined) break;
    const entry = entryIn(prepared, line);
    const isMarked = entryFirst(t, line.first) > line.first;
    if (entry !== null) {
      entries.push(entry);
      if (isMarked) marked++;
      // An unnamed entry, and before the first a line of where and when the list was made.
    } else if (!isMarked && (entries.length > 0 || n - from >= MOST_BETWEEN)) break;
  }
  return marked > 1 || entries.length > 2 ? entries : [];
}

/** `2. [Oren Mavik], 34`, `- [Oren Mavik]`: the name fills the line up to a mark or a number. */
function entryIn({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const at = entryFirst(t, first);
  const name = names.list[names.at[at] ?? -1];
  if (name === undefined || name.first !== at || name.kind === 'body' || name.kind === 'place') return null;
  if (name.kind === null && !name.name.includes(' ')) return null;
  const closed =
    name.end >= end || t.kind[name.end] === NUMBER || /^(?:[,،;؛(:–—-]|فرزند|ولد|بنت)$/.test(t.norm[name.end] ?? '');
  return closed ? { first: name.first, end: name.end } : null;
}

/** The first token behind the number or mark of an entry. */
function entryFirst(t: Tokens, first: number): number {
  if (t.kind[first] === NUMBER) return /^[.)\-–ـ]$/.test(t.norm[first + 1] ?? '') ? first + 2 : first + 1;
  return t.kind[first] === MARK && /^[-–—•*·▪]$/.test(t.norm[first] ?? '') ? first + 1 : first;
}
