// A document that is itself a letter: its head names whom it is to (Dear …, To: …), its foot who wrote it (Yours faithfully, …), and what its writers ask in the first person
// is what the letter asks. In: what was found so far, and the communications found in it. Out: one draft for the letter, or null where the document has no such head.

import type { Mention } from '../../model/mention.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens } from '../text/tokens.ts';

/** How far into the document its head may reach, and how long one line of it is. */
const HEAD = 220;
const LINE = 40;
const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const startsLine = (t: Tokens, i: number): boolean => i === 0 || (t.gap[i] ?? 0) >= 2;

export function letterOf(found: Found, drafts: readonly CommunicationDraft[]): CommunicationDraft | null {
  const { prepared } = found;
  const to = addressee(prepared);
  if (to === null) return null;
  const by = writers(prepared);
  if (by.length === 0 && !hasFirstPerson(prepared, to.end)) return null;
  const t = prepared.tokens;
  const on = dateOfHead(found, to) ?? dateOfDocument(found);
  // What an earlier letter asked ("on 3 May we asked") and the words of others quoted in it are not what this one asks.
  const own = drafts.filter(
    (draft) =>
      draft.sayer.length === 0 &&
      (draft.on === null || draft.on === on) &&
      draft.by.length > 0 &&
      draft.by.every((m) => /^(?:we|i)$/i.test(m.text)),
  );
  return {
    kind: 'communication',
    at: { from: t.from[to.first] ?? 0, to: t.to[to.end - 1] ?? 0 },
    sayer: [],
    asserted: 'fact',
    confidence: by.length > 0 ? 'certain' : 'likely',
    foundBy: 'habeas/communications@1',
    reasons: [
      'the document itself is a letter: its head says to whom',
      ...(by.length > 0 ? ['its foot says from whom'] : []),
    ],
    by,
    to: speakersOrParties(prepared, [to], []),
    medium: 'letter',
    count: null,
    on,
    says: [],
    asks: own.flatMap((draft) => draft.asks),
    dueOn: own.find((draft) => draft.dueOn !== null)?.dueOn ?? null,
    waited: null,
    madePublicOn: null,
    answer: null,
    answerAsOf: null,
  };
}

/** `Dear Minister Quill,` and `To: the Prosecutor General`: the words after it to the end of the line. */
function addressee({ tokens: t }: PreparedText): TokenSpan | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!startsLine(t, i)) continue;
    const dear = word(t, i) === 'dear';
    const line = word(t, i) === 'to' && word(t, i + 1) === ':';
    if (!dear && !line) continue;
    const first = dear ? i + 1 : i + 2;
    const end = endOfLine(t, first, dear);
    if (
      end > first &&
      end - first <= 14 &&
      !/^(?:all|friends|friend|readers|reader|diary|editor|colleagues)$/.test(word(t, first))
    )
      return { first, end };
  }
  return null;
}

function endOfLine(t: Tokens, first: number, comma: boolean): number {
  let end = first;
  while (end < t.count && end - first < LINE) {
    if (end > first && startsLine(t, end)) break;
    if (comma && t.kind[end] === MARK && /^[,:;!]$/.test(word(t, end))) break;
    // `Office of the Minister <minister@…>`: the address is no part of the name.
    if (end > first && word(t, end) === '<') break;
    end++;
  }
  return end;
}

const CLOSING = new Set(['sincerely', 'faithfully', 'respectfully', 'regards', 'signed', 'truly']);

/** The names in the lines after `Yours faithfully,`, or after `From:` in the head. */
function writers(prepared: PreparedText): readonly Mention[] {
  const { tokens: t, names } = prepared;
  const from = lineAfter(t, 'from');
  const start = from ?? closingAt(t);
  if (start === null) return [];
  const found: Mention[] = [];
  const last = Math.min(t.count, start + (from === null ? 60 : LINE));
  let lines = 0;
  for (let i = start; i < last && found.length < 12; i++) {
    if (i > start && startsLine(t, i)) lines++;
    if (from !== null && lines > 0) break;
    const name = names.list[names.at[i] ?? -1];
    if (
      name === undefined ||
      name.first !== i ||
      !(startsLine(t, i) || i === start || word(t, i - 1) === ',' || word(t, i - 1) === 'and')
    )
      continue;
    let end = name.first + 1;
    while (end < name.end && !startsLine(t, end) && word(t, end) !== '<') end++;
    const words = t.text.slice(t.from[name.first], t.to[end - 1]);
    found.push(
      mentionAt(prepared, { first: name.first, end }, end === name.end ? names.fullest(name.name) : words, 'stated', [
        'signed the letter',
      ]),
    );
    i = name.end - 1;
  }
  return found;
}

function lineAfter(t: Tokens, label: string): number | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++)
    if (startsLine(t, i) && word(t, i) === label && word(t, i + 1) === ':') return i + 2;
  return null;
}

/** The place after the last closing formula that fills a line of its own. */
function closingAt(t: Tokens): number | null {
  for (let i = t.count - 1; i >= 0 && t.count - i < 400; i--) {
    if (!CLOSING.has(word(t, i))) continue;
    let first = i;
    while (first > 0 && !startsLine(t, first) && i - first < 4) first--;
    if (!startsLine(t, first)) continue;
    let end = i + 1;
    while (t.kind[end] === MARK && /^[,:.]$/.test(word(t, end))) end++;
    if (end < t.count && (startsLine(t, end) || word(t, i) === 'signed')) return end;
  }
  return null;
}

const hasFirstPerson = ({ tokens: t }: PreparedText, from: number): boolean => {
  for (let i = from; i < Math.min(t.count, from + 400); i++) if (/^(?:we|i|our|my)$/.test(word(t, i))) return true;
  return false;
};

/** The day of a mail or of what is a letter by its form. */
const dateOfDocument = ({ prepared: { source } }: Found): string | null =>
  source.type === 'email' || source.type === 'letter' ? source.published.edtf : null;

/** The last date before the salutation, or right after a `Date:` line. */
function dateOfHead({ prepared, dates }: Found, to: TokenSpan): string | null {
  const t = prepared.tokens;
  const until = firstFrom(dates, t.from[Math.min(t.count - 1, to.end + 30)] ?? 0);
  let found: string | null = null;
  for (let d = 0; d < until; d++) {
    const date = dates[d];
    if (date === undefined || date.type !== 'date' || date.edtf === null) continue;
    const before = date.from < (t.from[to.first] ?? 0);
    if (before) found = date.edtf;
    else if (found === null && /^\s*date/i.test(t.text.slice(Math.max(0, date.from - 8), date.from))) found = date.edtf;
  }
  return found;
}
