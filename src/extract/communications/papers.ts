// The several letters that one document holds: a correspondence copied out, a mail with the mail it answers below it, a letter and under a line the reply. In: what was found in the
// document. Out: the same for each letter, in the order of the text; the whole document where it holds one text. Places stay those of the document.

import type { Found } from '../drafts.ts';
import { type PreparedText, partOf } from '../text/prepared-text.ts';
import type { Span } from '../text/tokens.ts';
import { salutationOf } from './foot-addressee.ts';
import { addresseeOf } from './letter-lines.ts';
import { writerOver } from './mails.ts';

/** `- - -`, `* * *`, `-----Original Message-----`, «ـــ پاسخ ـــ». */
const RULE = /^\s*(?:[-–—_*=~ـ•] ?){3,}\s*$/u;
const LABELLED_RULE = /^\s*[-–—_*=~ـ]{2,}\s*\S.{0,30}\S\s*[-–—_*=~ـ]{2,}\s*$/u;
const FROM = /^\s*>*\s*(?:from|از|فرستنده)\s*[:：]/iu;
const LABELS = /^\s*>*\s*(?:to|date|sent|subject|به|تاریخ|گیرنده|موضوع)\s*[:：]/iu;
const ORDINAL = /^\s*\(?(?:\d{1,2}|[ivx]{1,4}|[۰-۹]{1,2})[.)]?\s*$/iu;
const SALUTATION =
  /^\s*(?:(?:my )?dear|sirs?|madam(?:e)?|gentlemen|excellency|your (?:excellency|honou?r)|reverend|monsieur|esteemed|honou?red|comrades?)\b[^!?\n]{0,48}?[,:!–—-]/iu;
/** What parts two letters is far enough from the beginning of the first. */
const LEAST = 60;
const MOST = 24;
const MOST_HEAD_LINES = 5;

interface Line extends Span {
  readonly words: string;
}

export function papersOf(found: Found): readonly Found[] {
  const { prepared } = found;
  const lines = linesOf(prepared);
  const cuts = cutsIn(lines)
    .filter(({ to }) => !isNote(prepared.text, to))
    .filter(({ to }, n, all) => n === 0 || to - (all[n - 1]?.to ?? 0) >= LEAST / 2);
  if (cuts.length === 0 || cuts.length > MOST) return [found];
  const spans = [{ from: 0, to: 0 }, ...cuts].map(({ to }, n) => ({
    from: to,
    to: cuts[n]?.from ?? prepared.text.length,
  }));
  const parts = spans.map((span, n) => sectionOf(found, span, n === 0));
  if (spans.some(({ from, to }) => mailAt(prepared, { from, to }) !== null))
    return parts.filter(({ prepared: { tokens } }) => tokens.count > 0);
  const letters = parts.filter(({ prepared: { tokens } }, n) => tokens.count > 0 && isLetter(parts[n]?.prepared));
  return letters.length < 2 && !lines.some(({ words }) => LABELLED_RULE.test(words) && ANSWER.test(words))
    ? [found]
    : parts.filter(({ prepared: { tokens } }) => tokens.count > 0);
}
const ANSWER = /answer|reply|response|پاسخ|جواب/iu;

const isLetter = (prepared: PreparedText | undefined): boolean =>
  prepared !== undefined &&
  (addresseeOf(prepared) !== null ||
    salutationOf(prepared.tokens) !== null ||
    linesOf(prepared)
      .slice(0, MOST_HEAD_LINES)
      .some(({ words }) => SALUTATION.test(words)));

/** Who wrote it and where its line ends, where it is a mail that another quotes. */
function mailAt({ text }: PreparedText, { from, to }: Span): { readonly writer: string; readonly end: number } | null {
  const next = text.indexOf('\n', from);
  const end = next < 0 || next > to ? to : next;
  const writer = writerOver(text.slice(from, end));
  return writer === null ? null : { writer, end };
}

/** What dates the document, and who sent it, is told of its first letter alone: a later one has a day of its own, or none. */
function sectionOf({ prepared, dates, quotes }: Found, span: Span, first: boolean): Found {
  const mail = first ? null : mailAt(prepared, span);
  const day = mail === null ? null : dates.find(({ from, to }) => from >= span.from && to <= mail.end);
  const source = first
    ? prepared.source
    : {
        ...prepared.source,
        ...(mail !== null && { type: 'email' as const }),
        byline: mail?.writer ?? null,
        published: { edtf: day?.edtf ?? null, grounds: [] },
      };
  const within = <T extends Span>(all: readonly T[]): readonly T[] =>
    all.filter(({ from, to }) => from >= span.from && to <= span.to);
  return {
    prepared: partOf(prepared, span, source),
    dates: within(dates),
    quotes: within(quotes),
    figures: [],
  };
}

/** Of the whole text: a rule between two letters is furniture to a reader. */
function linesOf({ text, tokens: t }: PreparedText): readonly Line[] {
  const lines: Line[] = [];
  const last = t.to[t.count - 1] ?? 0;
  for (let at = t.from[0] ?? 0; at < last; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? last : Math.min(next, last);
    lines.push({ from: at, to: end, words: text.slice(at, end) });
    at = end + 1;
  }
  return lines;
}

/** `[returned unopened]`, `[O.C.’s note: …]` is of the letter above it. */
const isNote = (text: string, at: number): boolean => /^\s*[[(]/.test(text.slice(at, at + 40));

/** What stands between two letters, if only their edge: a rule or a number alone in its line; labels of its own, or the head over a salutation that is not the first. */
function cutsIn(lines: readonly Line[]): readonly Span[] {
  const numbered = lines.filter(({ words }) => ORDINAL.test(words)).length >= 3;
  const cuts: Span[] = [];
  let greeted = false;
  lines.forEach((line, n) => {
    const since = line.from - (cuts.at(-1)?.to ?? lines[0]?.from ?? 0);
    const next = lines[n + 1];
    const rule = RULE.test(line.words) || LABELLED_RULE.test(line.words) || (numbered && ORDINAL.test(line.words));
    if (writerOver(line.words) !== null) cuts.push({ from: line.from, to: line.from });
    else if (rule && next !== undefined) cuts.push({ from: line.from, to: next.from });
    else if (since > LEAST && isLabelled(lines, n)) cuts.push({ from: line.from, to: line.from });
    else if (SALUTATION.test(line.words)) {
      const head = headOver(lines, n);
      if (greeted && since > LEAST) cuts.push({ from: head, to: head });
      greeted = true;
      return;
    } else return;
    greeted = false;
  });
  return cuts;
}

/** `From:` with `To:` or `Date:` behind it and not before it. */
const isLabelled = (lines: readonly Line[], n: number): boolean =>
  FROM.test(lines[n]?.words ?? '') &&
  lines.slice(n + 1, n + 5).some(({ words }) => LABELS.test(words)) &&
  !lines.slice(Math.max(0, n - 4), n).some(({ words }) => LABELS.test(words));

/** The lines right over a salutation, as far as none of them is a sentence or a name that closes the letter before. */
function headOver(lines: readonly Line[], salutation: number): number {
  let n = salutation;
  while (n > 0 && salutation - n < MOST_HEAD_LINES) {
    const over = lines[n - 1];
    if (over === undefined || /[.!?:؟»”"]\s*$/.test(over.words)) break;
    n--;
    if (/\d/.test(over.words)) break;
  }
  const dated = lines.slice(n, salutation).some(({ words }) => /\d/.test(words));
  return lines[dated ? n : salutation]?.from ?? 0;
}
