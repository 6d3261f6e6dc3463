// Those to whom a copy of a letter went: `cc: …`, `Copy to: …`, «رونوشت: …», in its head or at its foot. In: the text. Out: mentions with the place of the line. They are told what
// the letter tells; it asks nothing of them.

import type { Mention } from '../../model/mention.ts';
import { isBodyHead, isPersianBodyHead } from '../gazetteers/bodies.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import { partiesInHead } from './addressees.ts';
import { isCopiesLabel, startsLine } from './letter-lines.ts';

const MOST = 12;
/** How many tokens of a line, and of a list under it, are read. */
const LONGEST = 80;

export interface Copies extends TokenSpan {
  readonly to: readonly Mention[];
}

export function copiesOf(prepared: PreparedText): Copies | null {
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    const first = startsLine(t, i) || isCopiesLabel(t, i) ? behindLabel(t, i) : null;
    if (first === null) continue;
    const end = endOfList(t, first);
    const to = groupsIn(t, { first, end })
      .flatMap((group) => partiesInHead(prepared, group).map((m) => (m.name === null ? ofBody(prepared, group, m) : m)))
      .filter(({ name }) => name !== null)
      .slice(0, MOST);
    if (to.length > 0) return { first: i, end, to };
  }
  return null;
}

/** `Commander of Harbour Camp`, «فرمانده اردوگاه …»: who holds the post has no name here; the body he or she holds it in is told. */
function ofBody(prepared: PreparedText, { first, end }: TokenSpan, mention: Mention): Mention {
  const { tokens: t } = prepared;
  for (let k = first + 1; k < end; k++) {
    if (!isBodyHead(t.norm[k] ?? '') && !isPersianBodyHead(persianWord(t, k))) continue;
    const from = /^(?:of|for|the)$/.test(t.norm[first + 1] ?? '') ? first + 2 : k;
    const name = t.text.slice(t.from[Math.min(from, k)], t.to[end - 1]).replace(/\s+/g, ' ');
    return { ...mention, name, named: 'inferred', reasons: [`“${mention.text}”: whoever then held the post`] };
  }
  return mention;
}

/** Behind `cc:`, `Copy to:`, `Copies:`, `cc Ms Petra Lind`, «رونوشت به:». */
function behindLabel(t: Tokens, i: number): number | null {
  if (!/^(?:cc|copy|copies|copied|رونوشت)$/.test(t.norm[i] ?? '') && persianWord(t, i) !== 'رونوشت') return null;
  for (let k = i + 1; k < i + 4 && !startsLine(t, k); k++) if (t.norm[k] === ':') return k + 1;
  return t.norm[i] === 'cc' && !startsLine(t, i + 1) ? i + 1 : null;
}

/** The line, and the lines right under it, as far as no label and no salutation stands there. */
function endOfList(t: Tokens, first: number): number {
  let end = first;
  while (end < t.count && end - first < LONGEST) {
    if (end > first && (t.gap[end] ?? 0) === 3) break;
    if (end > first && startsLine(t, end) && (t.norm[end + 1] === ':' || t.norm[end] === 'dear')) break;
    end++;
  }
  return end;
}

/** Each line, and what stands between semicolons or dashes in it, is of one party or of several names side by side. */
function groupsIn(t: Tokens, { first, end }: TokenSpan): readonly TokenSpan[] {
  const groups: TokenSpan[] = [];
  for (let from = first; from < end; ) {
    let to = from;
    while (to < end && !APART.test(t.norm[to] ?? '') && !(to > from && startsLine(t, to))) to++;
    const next = to;
    to = beforeRemark(t, from, to);
    while (from < to && NUMBERING.test(t.norm[from] ?? '')) from++;
    if (to > from) groups.push({ first: from, end: to });
    from = Math.max(next, from);
    if (APART.test(t.norm[from] ?? '')) from++;
  }
  return groups;
}
/** «…، [عطف به نامهٔ …]», «…، [پیرو …]»: why it goes to them. */
function beforeRemark(t: Tokens, from: number, end: number): number {
  for (let k = from + 1; k < end - 1; k++)
    if (/^[،,:]$/.test(t.norm[k] ?? '') && REMARK.test(persianWord(t, k + 1) || (t.norm[k + 1] ?? ''))) return k;
  return end;
}
const REMARK = /^(?:عطف|بازگشت|پیرو|پاسخ)$/;
const APART = /^[;؛—–•*]$/;
const NUMBERING = /^(?:\d+|[\u06f0-\u06f9]+|[.)(-])$/;
