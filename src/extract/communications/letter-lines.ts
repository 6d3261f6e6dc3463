// The lines of a letter that say whom it is to (`Dear …,`, `To: …`, `Open letter to …`, «به: …», «جناب آقای …») and who signed it (`Yours faithfully,`, `From: …`,
// «با احترام», or names alone at the foot). In: the text. Out: token places. A line is what stands between two breaks of a line.

import { isBodyHead, isPersianBodyHead } from '../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle, postHeadOf } from '../gazetteers/posts.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../text/tokens.ts';
import { namedBeside } from './fa/named-beside.ts';

/** How far into the document its head may reach, and how long one line of it is. */
const HEAD = 220;
const LINE = 40;
const LONGEST_ADDRESSEE = 14;
const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
export const startsLine = (t: Tokens, i: number): boolean => i === 0 || i >= t.count || (t.gap[i] ?? 0) >= 2;

const TO_NOBODY =
  /^(?:all|whom|friends|friend|readers|reader|diary|editor|colleagues|be|date|see|read|find|this|my|our|me|you|your|his|her|their|it|everyone)$/;

/** The words for whom it is to. */
export function addresseeOf(prepared: PreparedText): TokenSpan | null {
  const { tokens: t } = prepared;
  let salutation: TokenSpan | null = null;
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!startsLine(t, i)) continue;
    const found = isPersian(t, i) ? persianAddressee(prepared, i) : englishAddressee(t, i);
    if (found === null) continue;
    // `To: the Prosecutor General` says more than the `Dear Sir,` behind it.
    if (word(t, i) !== 'dear') return found;
    salutation ??= found;
  }
  return salutation;
}

function englishAddressee(t: Tokens, i: number): TokenSpan | null {
  const dear = word(t, i) === 'dear';
  const open = opensLetterTo(t, i);
  const label = word(t, i) === 'to' && word(t, i + 1) === ':';
  const line = word(t, i) === 'to' && !label && isHeadLine(t, i);
  const excellency =
    (word(t, i) === 'your' && HONOURED.test(word(t, i + 1))) ||
    (/^excellenc(?:y|ies)$/.test(word(t, i)) && /^[,:]$/.test(word(t, i + 1)));
  if (!dear && !label && !line && !excellency && open === null) return null;
  const first = open ?? (label ? i + 2 : excellency ? i : i + 1);
  return asAddressee(t, { first, end: endOfLine(t, first, dear || excellency) });
}

const asAddressee = (t: Tokens, span: TokenSpan): TokenSpan | null =>
  span.end > span.first &&
  span.end - span.first <= LONGEST_ADDRESSEE &&
  (!TO_NOBODY.test(word(t, span.first)) || HONOURED.test(word(t, span.first + 1)))
    ? span
    : null;
const HONOURED = /^(?:excellency|honour|honor|majesty|highness)$/;

/** `An open letter to …`, `Petition to …` as a line of its own. */
function opensLetterTo(t: Tokens, i: number): number | null {
  for (let k = i; k < i + 5; k++) {
    if (k > i && startsLine(t, k)) return null;
    if (/^(?:letter|petition|appeal)$/.test(word(t, k)) && word(t, k + 1) === 'to')
      return isHeadLine(t, k + 1) ? k + 2 : null;
  }
  return null;
}

/** `To the Prosecutor of Havrin`: a line of few words that ends without a full stop, with a capital behind "to". */
function isHeadLine(t: Tokens, to: number): boolean {
  const end = endOfLine(t, to + 1, false);
  const last = /^[,:]$/.test(word(t, end - 1)) ? end - 2 : end - 1;
  const noun = word(t, to + 1) === 'the' ? to + 2 : to + 1;
  return (
    end - to <= LONGEST_ADDRESSEE &&
    last > to &&
    !/^[.!?;]$/.test(word(t, last)) &&
    /^\p{Lu}/u.test(t.text.slice(t.from[noun] ?? 0))
  );
}

const PERSIAN_SALUTATION =
  /^(?:جناب|سرکار|ریاست|حضور|محضر|مقام|وزیر|دبیرکل|دادستان|رئیس|رییس|فرماندار|استاندار|نماینده|آقای|خانم)$/;

function persianAddressee(prepared: PreparedText, i: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const label = /^(?:به|گیرنده|خطاب)$/.test(w) && word(t, i + 1) === ':';
  const open = w === 'نامه' && persianEnd(t, i) - i <= LONGEST_ADDRESSEE ? openPersian(t, i) : null;
  const salutes = PERSIAN_SALUTATION.test(w) && (isPersianPost(w) ? isRespected(t, i) : true);
  if (!label && !salutes && open === null) return null;
  const first = open ?? (label ? i + 2 : i);
  const end = persianEnd(t, first);
  const whole = startsLine(t, end) || /^[،,:؛!]$/.test(word(t, end));
  return whole && !/^[.؟]$/.test(word(t, end - 1))
    ? (namedBeside(prepared, end) ?? asAddressee(t, { first, end }))
    : null;
}

/** «نامهٔ سرگشاده به …» */
function openPersian(t: Tokens, i: number): number | null {
  for (let k = i + 1; k < i + 4; k++)
    if (/^(?:به|خطاب)$/.test(persianWord(t, k))) return word(t, k + 1) === 'به' ? k + 2 : k + 1;
  return null;
}

/** «وزیر محترم …»: a post alone at the head of a line may as well begin a sentence. */
function isRespected(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 6 && !startsLine(t, k); k++)
    if (/^(?:محترم|گرامی|محترمه)$/.test(persianWord(t, k))) return true;
  return false;
}

function persianEnd(t: Tokens, first: number): number {
  let end = first;
  while (
    end < t.count &&
    end - first < LINE &&
    !(end > first && startsLine(t, end)) &&
    !/^[،,:؛!.]$/.test(word(t, end))
  )
    end++;
  return end;
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

/** The names of those who signed: behind `From:`, behind a closing formula, or in the last lines where these are names and nothing else. */
export function signersOf(prepared: PreparedText): readonly TokenSpan[] {
  const t = prepared.tokens;
  const label = labelled(t);
  if (label !== null) return namesInLine(prepared, { first: label, end: endOfLine(t, label, false) }, true);
  const closing = closingAt(t);
  if (closing !== null) return namesInLines(prepared, closing, true);
  const foot = footAt(t);
  return foot === null ? [] : namesInLines(prepared, foot, false);
}

/** `From: …`, «از: …» in the head. */
function labelled(t: Tokens): number | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++)
    if (startsLine(t, i) && word(t, i + 1) === ':' && /^(?:from|از|فرستنده)$/.test(word(t, i))) return i + 2;
  return null;
}

const MOST_SIGNERS = 12;
/** How far from the end, in tokens, the foot may begin, and how many its lines may hold. */
const FOOT = 60;
const LONGEST_LINE = 9;

function namesInLines(prepared: PreparedText, from: number, closed: boolean): readonly TokenSpan[] {
  const t = prepared.tokens;
  const found: TokenSpan[] = [];
  let after: TokenSpan | null = null;
  for (let first = from; first < t.count && first - from < FOOT && found.length < MOST_SIGNERS; ) {
    const end = endOfLine(t, first, false);
    const names = end - first <= LONGEST_LINE || closed ? namesInLine(prepared, { first, end }, closed) : [];
    // `Mira Talven` with `Harbour Union` under it: the body whose she is.
    const own: boolean = after !== null && t.gap[first] === 2 && names.every((name) => isOfBody(prepared, name));
    if (!own) found.push(...names);
    const last = names.at(-1);
    after = last !== undefined && !own && !isOfBody(prepared, last) ? last : null;
    first = end;
  }
  return found;
}

/** A line with a word for a body in it; names run on over the ends of lines, so that the words tell. */
function isOfBody({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (isBodyHead(word(t, i)) || isPersianBodyHead(persianWord(t, i))) return true;
  return false;
}

/** `Oda Rennick, Marit Dolm and the Union of Boatmen`: the names that begin a line or follow a comma or "and" in it. */
function namesInLine(prepared: PreparedText, line: TokenSpan, closed: boolean): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  const found: TokenSpan[] = [];
  for (let first = line.first; first < line.end; ) {
    let end = first;
    while (end < line.end && !(/^(?:[,،;(]|and|و)$/.test(word(t, end)) && end > first)) end++;
    const span = { first: /^(?:the|and|و|[-•–*])$/.test(word(t, first)) ? first + 1 : first, end };
    if (!isSigner(prepared, span, closed)) break;
    found.push(span);
    first = end + 1;
  }
  return found;
}

function isSigner({ tokens: t, names }: PreparedText, { first, end }: TokenSpan, closed: boolean): boolean {
  if (end <= first || end - first > 8 || (end - first < 2 && !closed)) return false;
  for (let i = first; i < end; i++)
    if (t.kind[i] === NUMBER || (/^[.!?؟:@]$/.test(word(t, i)) && i === end - 1)) return false;
  const name = names.list[names.at[first] ?? -1];
  if (name?.kind === 'place') return false;
  if (isPersian(t, first)) {
    const plain = !isPersianPost(persianWord(t, first)) || isPersianStyle(persianWord(t, first));
    return name !== undefined || (closed && plain && end - first >= 2 && end - first <= 4);
  }
  return name !== undefined && (name.first === first || startsLine(t, first)) && postHeadOf(word(t, first)) === null;
}

const CLOSING = new Set(['sincerely', 'faithfully', 'respectfully', 'regards', 'signed', 'truly', 'signatories']);
const PERSIAN_CLOSING = /^(?:احترام|احترامات|تشکر|سپاس|درود|ارادتمند|امضا|امضاء|امضاکنندگان|والسلام)$/;

export const isClosed = (t: Tokens): boolean => closingAt(t) !== null;

/** The place after the last closing formula that fills a line of its own. */
function closingAt(t: Tokens): number | null {
  for (let i = t.count - 1; i >= 0 && t.count - i < 400; i--) {
    const english = CLOSING.has(word(t, i));
    if (!english && !PERSIAN_CLOSING.test(persianWord(t, i))) continue;
    let first = i;
    while (first > 0 && !startsLine(t, first) && i - first < 4) first--;
    if (!startsLine(t, first)) continue;
    let end = i + 1;
    while (
      end < t.count &&
      !startsLine(t, end) &&
      (/^[,:.،]$/.test(word(t, end)) || /^(?:yours|submitted|فراوان|و|تشکر|سپاس)$/.test(word(t, end)))
    )
      end++;
    if (end < t.count && (startsLine(t, end) || /^(?:signed|امضا|امضاء)$/.test(word(t, i)))) return end;
  }
  return null;
}

/** Where the short lines begin with which the text ends, none of them closed by a full stop. */
function footAt(t: Tokens): number | null {
  let foot: number | null = null;
  let end = t.count;
  for (let i = t.count - 1; i > 0 && t.count - i < FOOT; i--) {
    if (!startsLine(t, i)) continue;
    if (end - i > LONGEST_LINE || /^[.!?:؟,،]$/.test(word(t, end - 1))) break;
    [foot, end] = [i, i];
  }
  return foot;
}
