// Who signed a letter: behind `From:`, `FM`, behind a closing formula (`Yours faithfully,`, «با احترام»), or in the last lines where these are names and nothing else.
// In: the text. Out: token places, one for each who signed; a post or a body under a name says who that one is and signs nothing.

import { isBodyHead, isPersianBodyHead } from '../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle, postHeadOf } from '../gazetteers/posts.ts';
import { isPartyNoun } from '../text/parties.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../text/tokens.ts';
import { endOfLine, HEAD, isParted, pastStars, startsLine } from './letter-lines.ts';

/** The names of those who signed: behind `From:`, behind a closing formula, or in the last lines where these are names and nothing else. */
export const signersOf = (prepared: PreparedText): readonly TokenSpan[] =>
  // «۲۱۲ امضا محفوظ است»: a sentence signs nothing.
  namedAsSigners(prepared).filter(
    ({ end }) => !/^(?:است|نیست|هستند|می\u200cباشد|شد|شود)$/u.test(persianWord(prepared.tokens, end - 1)),
  );

function namedAsSigners(prepared: PreparedText): readonly TokenSpan[] {
  const t = prepared.tokens;
  const label = labelled(t);
  if (label !== null) {
    const line = { first: label, end: endOfLine(t, label, false) };
    const all = namesInLine(prepared, line, true);
    const named = all.filter((one) => !opensWithPost(prepared, one));
    // `Resident-General, Lower Tarsel (Sir M. Kyd)`: the name in brackets, beside the body.
    const inside = named.filter((one) => wordAt(t, one.first - 1) === '(' || isOfBody(prepared, one));
    const names = [inside, named, all].find(({ length }) => length > 0) ?? [];
    return names.length > 0 ? names : [beforeMark(t, line)].filter(({ first, end }) => end - first <= LONGEST_LINE);
  }
  const closing = closingAt(t);
  if (closing !== null) return namesInLines(prepared, closing, true);
  const dashed = dashedAt(prepared);
  if (dashed !== null) return [dashed];
  const foot = footAt(t);
  const found = foot === null ? [] : namesInLines(prepared, foot, false);
  const block = found.length > 0 ? null : blockAt(prepared);
  if (block !== null) return namesInLines(prepared, block, true).slice(0, 1);
  return found.length > 0 || foot === null ? found : aloneAt(prepared, foot);
}

/** `… among property received. — [M. Halder], Sgt.`: a name behind a dash that ends the last line. */
function dashedAt(prepared: PreparedText): TokenSpan | null {
  const { tokens: t, names } = prepared;
  for (let end = t.count; end > 0; ) {
    let first = end - 1;
    while (first > 0 && !startsLine(t, first)) first--;
    if (isRemark(t, first, end)) {
      end = first;
      continue;
    }
    for (let k = end - 2; k > first && end - k <= 8; k--) {
      if (!/^[-–—]$/.test(wordAt(t, k)) || !/^[.!?»”"]$/.test(wordAt(t, k - 1))) continue;
      const name = names.list[names.at[k + 1] ?? -1];
      return name?.kind === 'person' && name.end <= end ? { first: k + 1, end: name.end } : null;
    }
    return null;
  }
  return null;
}

/** «شیخ جبار تالونی» with the day or «انگشت» under it: the first line behind the last sentence, where it is two to four words and nothing else. */
function aloneAt(prepared: PreparedText, foot: number): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  const line = { first: foot, end: endOfLine(t, foot, false) };
  const telegram = isOfTelegram(t, line);
  if (telegram) return [line];
  const persian = isPersian(t, foot) && line.end - foot >= 2 && line.end - foot <= 4;
  const words = t.norm.slice(line.first, line.end).every((_, k) => t.kind[foot + k] === WORD);
  return persian && words && isParted(t, foot) ? namesInLine(prepared, line, true).slice(0, 1) : [];
}

/** `HALDER` alone under the capitals of a telegram. */
function isOfTelegram(t: Tokens, { first, end }: TokenSpan): boolean {
  const capitals = (k: number): boolean => /^\p{Lu}{2,}$/u.test(t.text.slice(t.from[k], t.to[k]));
  if (end - first > 3 || !isParted(t, first)) return false;
  for (let k = first; k < end; k++) if (!capitals(k) && !/^[.-]$/.test(wordAt(t, k))) return false;
  return [1, 2, 3, 4].filter((back) => first - back >= 0 && capitals(first - back)).length >= 3;
}

/** `Salt Works Ltd[, Harbour Street — Quality]` */
function beforeMark(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  let at = first + 1;
  while (at < end && !/^[,،;(—–]$/.test(wordAt(t, at))) at++;
  return { first, end: at };
}

/** `Mira Talven` with `Chair of the …` under or over it, whatever stamps and notes stand behind them: the last two lines that are a name and a post. */
function blockAt(prepared: PreparedText): number | null {
  const { tokens: t } = prepared;
  const lines: TokenSpan[] = [];
  for (let end = t.count, i = t.count - 1; i > 0 && t.count - i < LONGEST_BLOCK; i--) {
    if (!startsLine(t, i)) continue;
    lines.unshift({ first: i, end });
    end = i;
  }
  for (let n = lines.length - 2; n >= 0; n--) {
    const pair = [lines[n], lines[n + 1]].filter((line) => line !== undefined && isShort(t, line));
    const [over, under] = pair;
    // Two lines before which next to nothing stands are a head.
    if (over === undefined || under === undefined || over.first < LEAST_BEFORE) continue;
    if (isPostLine(prepared, over) && isNameLine(prepared, under)) return under.first;
    if (isNameLine(prepared, over) && isPostLine(prepared, under)) return over.first;
  }
  return null;
}
const LONGEST_BLOCK = 90;
const LEAST_BEFORE = 20;

const isShort = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first <= LONGEST_LINE &&
  !/^[.!?:؟،,]$/.test(wordAt(t, end - 1)) &&
  !t.norm.slice(first, end).some((_, k) => t.kind[first + k] === NUMBER);

const isPostLine = (prepared: PreparedText, { first, end }: TokenSpan): boolean =>
  opensWithPost(prepared, { first, end }) ||
  (isPersianPost(persianWord(prepared.tokens, first)) && !isPersianStyle(persianWord(prepared.tokens, first)));

const isNameLine = (prepared: PreparedText, line: TokenSpan): boolean =>
  !isPostLine(prepared, line) && !isOfBody(prepared, line) && isSigner(prepared, line, true);

/** Where the words of the letter end and its signatures begin. */
export const footOf = (prepared: PreparedText): number => {
  const { tokens: t } = prepared;
  const foot = footAt(t);
  const named = foot !== null && namesInLines(prepared, foot, false).length > 0;
  return closingAt(t) ?? (named ? foot : (blockAt(prepared) ?? foot)) ?? t.count;
};

/** `From: …`, «از: …», the `FM …` of a cable in the head. */
function labelled(t: Tokens): number | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!startsLine(t, i)) continue;
    if (wordAt(t, i + 1) === ':' && /^(?:from|از|فرستنده)$/.test(wordAt(t, i))) return pastStars(t, i + 2);
    // `From Plenipotentiary T. I. Hrab` under or over `To Commissar …`, each a line without a full stop.
    if (wordAt(t, i) === 'from' && hasToBeside(t, i)) return i + 1;
    if (wordAt(t, i) === 'fm' && !startsLine(t, i + 1) && wordAt(t, i + 1) !== ':') return i + 1;
  }
  return null;
}

const hasToBeside = (t: Tokens, i: number): boolean => {
  const end = endOfLine(t, i, false);
  let over = i - 1;
  while (over > 0 && !startsLine(t, over)) over--;
  return (wordAt(t, end) === 'to' || wordAt(t, Math.max(0, over)) === 'to') && !/^[.?!]$/.test(wordAt(t, end - 1));
};

const MOST_SIGNERS = 60;
/** How far from the end, in tokens, the foot may begin where no formula opens it; how far names go on behind one; how much a line of names holds. */
const FOOT = 60;
const LONGEST_CLOSED = 500;
const LONGEST_LINE = 12;

function namesInLines(prepared: PreparedText, from: number, closed: boolean): readonly TokenSpan[] {
  const t = prepared.tokens;
  const found: TokenSpan[] = [];
  let after: TokenSpan | null = null;
  const reach = closed ? LONGEST_CLOSED : FOOT;
  for (let first = from; first < t.count && first - from < reach && found.length < MOST_SIGNERS; ) {
    const end = endOfLine(t, first, false);
    if (isIsland(t, first, end) || isAddition(t, first)) break;
    if (isHonoured(t, first)) {
      first = end;
      continue;
    }
    const behalf = behindBehalf(t, { first, end }) !== null;
    const names = end - first <= LONGEST_LINE || closed || behalf ? namesInLine(prepared, { first, end }, closed) : [];
    // `Mira Talven` with `Harbour Union` or `Chair of the Harbour Union` under it: the body whose she is, her post in it.
    const own: boolean =
      after !== null &&
      (opensWithPost(prepared, { first, end }) ||
        (!isParted(t, first) && names.every((name) => isOfBody(prepared, name))));
    if (!own) found.push(...names);
    const last = names.at(-1);
    after = last !== undefined && !own && !isOfBody(prepared, last) ? last : null;
    first = end;
  }
  return found;
}

/** `Note added on …`, `P.S. …`, «توضیح: …»: whoever adds it signs nothing above it. */
const isAddition = (t: Tokens, first: number): boolean => {
  const at = pastStars(t, first);
  const words = t.text.slice(t.from[at], (t.from[at] ?? 0) + 24);
  return /^(?:note\b|editor(?:['’]s|ial)? note|p\.? ?s\.?[\s:]|postscript|توضیح|یادداشت|پی\u200c?نوشت)/iu.test(words);
};

/** `H.E. Mr. …`, `His Excellency …` under the signatures: whom the letter is to. */
const isHonoured = (t: Tokens, first: number): boolean =>
  /^(?:H\. ?E\.|His Excellency|Her Excellency)/.test(t.text.slice(t.from[first], (t.from[first] ?? 0) + 20));

/** A line with a word for a body in it; names run on over the ends of lines, so that the words tell. */
function isOfBody({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (isBodyHead(wordAt(t, i)) || isPersianBodyHead(persianWord(t, i))) return true;
  return false;
}

/** `Vice-Chair of the …`, `Special Rapporteur on …`: a post before any person is named. */
function opensWithPost({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  // `Information Officer`
  const last = wordAt(t, end - 1);
  const office = isPartyNoun(last) || /(?:tor|ager|cer|neer)$/.test(last);
  if (end - first <= 3 && office && wordAt(t, first + 1) !== ',') return true;
  for (let i = first; i < Math.min(end, first + 4); i++) {
    if (wordAt(t, i) === ',') return false;
    if (postHeadOf(wordAt(t, i)) !== null) return names.list[names.at[i] ?? -1]?.kind !== 'person';
  }
  return false;
}

/** `Oda Rennick, Marit Dolm and the Union of Boatmen`: the names that begin a line or follow a comma or "and" in it. */
function namesInLine(prepared: PreparedText, line: TokenSpan, closed: boolean): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  const dashed = behindPost(prepared, line);
  if (dashed !== null) return [dashed];
  const found: TokenSpan[] = [];
  // `1. Oda Rennick`
  const counted = t.kind[line.first] === NUMBER && /^[.)]$/.test(wordAt(t, line.first + 1)) ? 2 : 0;
  const behalf = behindBehalf(t, line);
  for (let first = behalf ?? line.first + counted; first < line.end; ) {
    let end = first;
    while (end < line.end && !(/^(?:[,،;()]|and|و)$/.test(wordAt(t, end)) && end > first)) end++;
    const span = { first: /^(?:the|and|و|[-•–*+])$/.test(wordAt(t, first)) ? first + 1 : first, end };
    if (!isSigner(prepared, span, closed || behalf !== null)) break;
    if (found.length > 0 && isOfTheOneBefore(prepared, span)) break;
    found.push(span);
    first = pastBracket(t, end, line.end) + 1;
  }
  return found;
}

/** `Oda Rennick [(mother of the boy)], Marit Dolm`: what stands in brackets behind a name signs nothing. */
function pastBracket(t: Tokens, at: number, end: number): number {
  if (wordAt(t, at) !== '(') return at;
  for (let k = at + 1; k < end; k++) if (wordAt(t, k) === ')') return /^[,،]$/.test(wordAt(t, k + 1)) ? k + 1 : k;
  return at;
}

/** «رئیس اداره – [مریم هاورینی]», `Chief of Staff — [Oda Rennick]`: the name behind the post. */
function behindPost(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = first + 1; k < end - 1; k++) {
    if (!/^[-–—ـ]$/.test(wordAt(t, k)) || t.gap[k] === 0 || t.gap[k + 1] === 0) continue;
    const name = { first: k + 1, end };
    return isPostLine(prepared, { first, end: k }) && isSigner(prepared, name, true) ? name : null;
  }
  return null;
}

/** «گوهر تالونی، [دختر میرزا …]، [ساکن …]»: behind a comma what no name begins tells who the one before it is. */
const isOfTheOneBefore = ({ tokens: t, names }: PreparedText, { first }: TokenSpan): boolean =>
  wordAt(t, first - 1) === '،' &&
  ((names.at[first] ?? -1) < 0 ||
    /^(?:دختر|پسر|همسر|مادر|پدر|فرزند|ساکن|اهل|خواهر|برادر|متولد)$/.test(persianWord(t, first)));

/** `On behalf of the families: [Mira Talven, …]`, «از طرف خانواده‌ها: […]» */
function behindBehalf(t: Tokens, { first, end }: TokenSpan): number | null {
  const english = wordAt(t, first) === 'on' && wordAt(t, first + 1) === 'behalf';
  const persian = /^(?:از|به)$/.test(wordAt(t, first)) && /^(?:طرف|سوی|جانب|نمایندگی)$/.test(persianWord(t, first + 1));
  if (english || persian) for (let k = first + 2; k < end; k++) if (wordAt(t, k) === ':') return k + 1;
  return null;
}

function isSigner({ tokens: t, names }: PreparedText, { first, end }: TokenSpan, closed: boolean): boolean {
  if (end <= first || end - first > 8 || (end - first < 2 && !closed)) return false;
  for (let i = first; i < end; i++)
    if (t.kind[i] === NUMBER || (/^[.!?؟:@]$/.test(wordAt(t, i)) && i === end - 1)) return false;
  const name = names.list[names.at[first] ?? -1];
  if (name?.kind === 'place') return false;
  if (isPersian(t, first)) {
    const plain = !isPersianPost(persianWord(t, first)) || isPersianStyle(persianWord(t, first));
    return name !== undefined || (closed && plain && end - first >= 2 && end - first <= 4);
  }
  if (name === undefined || !(name.first === first || startsLine(t, first))) return false;
  // `Captain T. Drovic`: a rank before the name of him who bears it.
  return postHeadOf(wordAt(t, first)) === null || (name.nameFirst > name.first && name.end <= end);
}

const CLOSING = new Set([
  'servant',
  'sincerely',
  'faithfully',
  'respectfully',
  'regards',
  'signed',
  'truly',
  'signatories',
  'sgd',
]);
const PERSIAN_CLOSING = /^(?:احترام|احترامات|تشکر|سپاس|درود|ارادتمند|امضا|امضاء|امضاکنندگان|والسلام)$/;

export const isClosed = (t: Tokens): boolean => closingAt(t) !== null;

/** The place after the last closing formula that fills a line of its own. */
function closingAt(t: Tokens): number | null {
  for (let i = t.count - 1; i >= 0 && t.count - i < 400; i--) {
    if (isHighestConsideration(t, i)) return wordAt(t, i + 1) === '.' ? i + 2 : i + 1;
    const english = CLOSING.has(wordAt(t, i));
    if (!english && !PERSIAN_CLOSING.test(persianWord(t, i))) continue;
    let first = i;
    while (first > 0 && !startsLine(t, first) && i - first < 4) first--;
    if (!startsLine(t, first)) continue;
    let end = i + 1;
    while (
      end < t.count &&
      !startsLine(t, end) &&
      (/^[,:.،)\]]$/.test(wordAt(t, end)) || /^(?:yours|submitted|فراوان|و|تشکر|سپاس)$/.test(wordAt(t, end)))
    )
      end++;
    // «با احترامات انقلابی»
    if (!english && !startsLine(t, end) && endOfLine(t, first, false) - first <= 4) end = endOfLine(t, first, false);
    if (isGreeting(t, { first, end })) continue;
    if (end < t.count && (startsLine(t, end) || /^(?:signed|امضا|امضاء)$/.test(wordAt(t, i)))) return end;
  }
  return null;
}

/** «با سلام و احترام» opens a letter as often as «با احترام» closes it: behind what closes it no sentence follows. */
function isGreeting(t: Tokens, { first, end }: TokenSpan): boolean {
  let next = end + 1;
  while (!startsLine(t, next)) next++;
  const closes = t.norm.slice(end, next).some((w) => /^[.؟]$/.test(w));
  const sentence = closes && next - end > LONGEST_LINE && !isRemark(t, end, next);
  return sentence && isPersian(t, first);
}

/** `Accept, Sir, the assurance of our high [consideration].` with names under it. */
function isHighestConsideration(t: Tokens, i: number): boolean {
  if (!/^(?:consideration|esteem|respect)$/.test(wordAt(t, i))) return false;
  const accepts = t.norm.slice(Math.max(0, i - 14), i).some((w) => /^(?:accept|assurances?|expression)$/.test(w));
  if (wordAt(t, i - 1) !== 'highest' && !accepts) return false;
  const end = wordAt(t, i + 1) === '.' ? i + 2 : i + 1;
  return end < t.count && startsLine(t, end);
}

/** Where the short lines begin with which the text ends, none of them closed by a full stop. */
function footAt(t: Tokens): number | null {
  let foot: number | null = null;
  let end = t.count;
  for (let i = t.count - 1; i > 0 && end - i < (foot === null ? FOOT * 2 : FOOT) && t.count - i < FOOT * 3; i--) {
    if (!startsLine(t, i)) continue;
    // A remark of whoever keeps the letter: `(Copy received by the Union.)`, `[stamp: …]`, `— …`; a place for the stamp or the print of a finger.
    if (foot === null && isRemark(t, i, end)) {
      end = i;
      continue;
    }
    const behalf = behindBehalf(t, { first: i, end }) !== null && end - i < FOOT;
    if ((end - i > LONGEST_LINE && !behalf) || /^[.!?:؟,،]$/.test(wordAt(t, end - 1))) break;
    [foot, end] = [i, i];
  }
  return foot;
}

const isRemark = (t: Tokens, first: number, end: number): boolean =>
  // `[The Commissar’s reply, 2 November:] …` runs on behind its label.
  wordAt(t, first) === '[' ||
  (wordAt(t, first) === '(' && (wordAt(t, end - 1) === ')' || isLabelInBrackets(t, first, end))) ||
  /^[—–-]$/.test(wordAt(t, first)) ||
  isIsland(t, first, end);
/** `(pencilled on the back:) Seen and filed.` */
function isLabelInBrackets(t: Tokens, first: number, end: number): boolean {
  for (let k = first + 1; k < Math.min(end - 1, first + 14); k++) {
    if (wordAt(t, k) === ')') return false;
    if (wordAt(t, k) === ':' && wordAt(t, k + 1) === ')') return true;
  }
  return false;
}
/** A line at the very end that says of the document that it is made up. */
const isIsland = (t: Tokens, first: number, end: number): boolean =>
  end - first <= LONGEST_REMARK &&
  t.norm
    .slice(first, end)
    .some((w) => /^(?:invented|fictitious|fictional|fiction|imaginary|ساختگی|ساختگيست|خیالی)$/.test(w));
const LONGEST_REMARK = 16;
