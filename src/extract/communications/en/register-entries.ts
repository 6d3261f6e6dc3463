// Entries of a register of what came in and went out, each in a few words without a verb of sending: `Fax of the mayor of Velm to the Ministry of Ports. Asks for …. Note: …`, `Governor Orn to the Ministry of Ports. Forwards …. No reply entered.`.
// In: what was found so far in one paper. Out: a draft for each entry that names a sender or a receiver; none where fewer than two entries stand there: one such line is no register. Its day is that of its row.

import type { Mention } from '../../../model/mention.ts';
import type { CommunicationDraft, DateDraft, Found } from '../../drafts.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { partiesInHead } from '../addressees.ts';
import type { Answer } from '../sent.ts';
import { MEDIA } from './words.data.ts';

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The day of its row. */
  readonly day: string | null;
}

const KIND =
  /^(?:urgent |second |open )?(letter|fax|telegram|cable|telex|memo|memorandum|note|petition|card|complaint|appeal|request|report|message|reply)\b/iu;
/** The columns before the words of an entry: numbers, days, `in 1377`. */
const COLUMNS = /^(?:[\s|;]*(?:(?:in|out|no\.?|nr\.?|inc\.?)\s*)?[\d./№-]+(?:[\s|;\t]+|$))+/iu;
const BY = /^(?:of|from|by)\s+(.+?)(?=,? (?:addressed |directed |sent )?to\b|, signed\b|, copy\b|$)/iu;
const SIGNED = /\bsigned(?: by)?\s+(.+?)(?=,|\s+to\b|$)/iu;
const TO = /(?:^|[\s,])(?:addressed |directed |sent )?to\s+(.+?)(?=, (?:copy|with|signed|concerning|about)\b|:|$)/iu;
/** `Prosecutor General Quill to the Ministry of Ports`: with no kind named. */
const PARTY_TO = /^(\p{Lu}.{2,60}?) to (the \p{Lu}.{2,80}|\p{Lu}.{2,80})$/u;
const ASKS = /(?:^|[,;] (?:and )?|\band )(?:asks|requests|demands|begs|urges)\s+(?:for\s+)?(.+)$/iu;
const SAYS =
  /^(?:content|contents|subject|re)\s*:\s*(.+)$|^((?:forwards|encloses|transmits)\s+.+)$|^(?:states|reports|informs|says|complains)\s+(?:that\s+)?(.+)$/iu;
const SENT = /^(?:sent|dated)\b/iu;
const SILENT = /\b(?:no|without) (?:reply|answer|response)\b|\b(?:not|never) answered\b|\bunanswered\b/iu;
const ANSWERED = /^(?:answered|replied|reply|answer)\b/iu;

export function registerEntries(found: Found): readonly CommunicationDraft[] {
  const drafts = entriesOf(found).flatMap((entry) => draftOf(found, entry) ?? []);
  return drafts.length < 2 ? [] : drafts;
}

/** Lines that begin with a kind of message or a party `to` another, behind their columns. */
function entriesOf({ prepared: { text, tokens: t }, dates }: Found): readonly Entry[] {
  const entries: Entry[] = [];
  const last = t.to[t.count - 1] ?? 0;
  let row: string | null = null;
  for (let at = t.from[0] ?? 0; at < last; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? last : Math.min(next, last);
    const line = text.slice(at, end);
    const columns = COLUMNS.exec(line)?.[0] ?? '';
    const own = columns === '' ? null : dayWithin(dates, at, at + columns.length);
    if (line.trim() !== '') {
      const words = line.slice(columns.length);
      const day = own ?? (columns === '' ? row : null);
      if (words.trim() !== '') entries.push({ from: at + columns.length, to: end, words, day });
      row = words.trim() === '' ? own : null;
    }
    at = end + 1;
  }
  return entries;
}

const dayWithin = (dates: readonly DateDraft[], from: number, to: number): string | null =>
  dates.findLast(
    (one) => one.type === 'date' && one.from >= from && one.to <= to && /^\d{4}-\d\d-\d\d$/.test(one.edtf ?? ''),
  )?.edtf ?? null;

interface Piece {
  readonly from: number;
  readonly words: string;
}

/** Its sentences: the full stop of a short form (`Dep.`, `H.`) ends none. */
function piecesOf({ from, words }: Entry): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const stop of words.matchAll(/(?<=[\p{Ll}\d)"”]{2})\.["”]?\s+(?=\p{Lu})|:\s+(?=\p{Ll})|\.?\s*$/gu)) {
    if (
      stop.index < start ||
      (stop[0].startsWith(':') && pieces.length > 0) ||
      /\b(?:dep|gen|col|maj|lt|capt|prof)$/iu.test(words.slice(0, stop.index))
    )
      continue;
    if (stop.index > start) pieces.push({ from: from + start, words: words.slice(start, stop.index) });
    start = stop.index + stop[0].length;
  }
  return pieces;
}

function draftOf(found: Found, entry: Entry): CommunicationDraft | null {
  const [head, ...rest] = piecesOf(entry);
  if (head === undefined || (entry.day === null && rest.length === 0)) return null;
  const kind = KIND.exec(head.words);
  const pair = kind === null ? PARTY_TO.exec(head.words) : null;
  if (kind === null && (pair === null || !rest.some(({ words }) => SAYS.test(words) || ASKS.test(words)))) return null;
  const behind = head.words.slice(kind?.[0].length ?? 0).trimStart();
  const at = head.from + head.words.length - behind.length;
  const by = pair === null ? partyIn(found, at, behind, [SIGNED, BY]) : partiesAt(found, head.from, pair[1] ?? '');
  const to =
    pair === null
      ? partyIn(found, at, behind, [TO])
      : partiesAt(found, head.from + head.words.length - (pair[2]?.length ?? 0), pair[2] ?? '');
  if (to.length === 0) return null;
  const told = rest.map(({ words }) => words.trim());
  const asks = told.flatMap((words) => ASKS.exec(words)?.[1] ?? []);
  const says = told.flatMap((words, n) => {
    const said = SAYS.exec(words);
    const all =
      said?.[1] ?? said?.[2] ?? said?.[3] ?? (kind !== null && n === 0 && /^\p{Ll}/u.test(words) ? words : null);
    return all === null ? [] : [all.replace(/[,;]? (?:and )?(?:asks|requests|demands|begs|urges)\b.*$/iu, '')];
  });
  const sentOn = rest.flatMap(({ from, words }) =>
    SENT.test(words) ? (dayNear(found, from, words, entry.day) ?? []) : [],
  )[0];
  return {
    kind: 'communication',
    at: { from: head.from, to: head.from + head.words.trimEnd().length },
    sayer: [],
    asserted: 'fact',
    confidence: 'likely',
    foundBy: 'habeas/communications@1',
    reasons: ['an entry of a register'],
    by,
    to,
    medium: kind === null ? 'letter' : (MEDIA.get((kind[1] ?? '').toLowerCase()) ?? 'letter'),
    count: null,
    reference: null,
    on: sentOn ?? entry.day,
    says,
    asks,
    dueOn: null,
    waited: null,
    madePublicOn: null,
    answer: answerOf(told),
    answerAsOf: null,
  };
}

const answerOf = (told: readonly string[]): Answer =>
  told.some((words) => SILENT.test(words)) ? 'none' : told.some((words) => ANSWERED.test(words)) ? 'given' : null;

/** `Sent 17.05.` in a row of a year. */
function dayNear({ dates }: Found, from: number, words: string, row: string | null): string | null {
  const date = dates.find(
    (one) => one.from >= from && one.to <= from + words.length && /^\d{4}-\d\d-\d\d$/.test(one.edtf ?? ''),
  );
  if (date !== undefined && /\d{4}/.test(words)) return date.edtf;
  const short = /\b(\d{1,2})\.(\d{1,2})\b/.exec(words);
  return short === null || row === null
    ? null
    : `${row.slice(0, 4)}-${(short[2] ?? '').padStart(2, '0')}-${(short[1] ?? '').padStart(2, '0')}`;
}

function partyIn(found: Found, at: number, words: string, patterns: readonly RegExp[]): readonly Mention[] {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    const party = match?.[1];
    if (match === null || party === undefined) continue;
    const parties = partiesAt(found, at + match.index + match[0].indexOf(party), party);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Without what a bracket adds, the name in another script; of `the mayor of Velm, P. Orn` the name. Who is only called by a post is nobody whom another entry names. */
function partiesAt({ prepared }: Found, from: number, words: string): readonly Mention[] {
  const plain = words.replace(/\s*\(.*$/u, '');
  const name = /, ((?:\p{Lu}[\p{L}’'.-]*\s?){2,4})$/u.exec(plain)?.[1];
  const first = tokenFrom(prepared.tokens, from + (name === undefined ? 0 : plain.length - name.length));
  const end = tokenFrom(prepared.tokens, from + plain.length);
  if (end <= first) return [];
  return partiesInHead(prepared, { first, end }).map((m) =>
    m.named === 'stated' ? m : { ...m, name: null, named: 'stated', reasons: ['these words give no name'] },
  );
}
