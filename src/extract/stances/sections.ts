// The parts of a document that each have a writer of their own: letters pasted one under another, an answer printed under the question. In: the tokens. Out: spans that cover the text.
// A part begins behind a line of dashes, at a line that is only a number, at the head over a new salutation, and at a line that says whose answer follows.

import { startsLine } from '../communications/letter-lines.ts';
import { persianWord } from '../text/persian-words.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../text/tokens.ts';

/** Lines over a salutation that can belong to its letter. */
const HEAD_LINES = 5;
const LONGEST_HEAD_LINE = 14;
const LONGEST_ANSWER_LINE = 36;

const SALUTES = /^(?:dear|sir|madam|excellency|monsieur|madame|gentlemen|esteemed|respected|honou?red)$/;

export function sectionsOf(t: Tokens): readonly TokenSpan[] {
  const lines = linesOf(t, { first: 0, end: t.count });
  const starts = new Set([0]);
  let greeted = false;
  let answered = false;
  lines.forEach((line, n) => {
    if (isRule(t, line) || isOwnNumber(t, line)) starts.add(line.end);
    else if (isAnswerLine(t, line) || answerHead(t, lines, n) !== null) {
      starts.add(line.first);
      answered = true;
    } else if (answered && isQuestionHead(t, line)) starts.add(line.first);
    else if (SALUTES.test(t.norm[line.first] ?? '') && isSalutation(t, line)) {
      if (greeted) starts.add(headOver(t, lines, n));
      greeted = true;
    }
  });
  const ordered = [...starts].filter((at) => at < t.count).sort((a, b) => a - b);
  return ordered.map((first, n) => ({ first, end: ordered[n + 1] ?? t.count }));
}

export function linesOf(t: Tokens, within: TokenSpan): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = within.first; first < within.end; ) {
    let end = first + 1;
    while (end < within.end && !startsLine(t, end)) end++;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}

/** `- - -`, `* * *`, `____`, «ـــ». */
const isRule = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first >= 2 && t.norm.slice(first, end).every((one) => /^[-–—_=*~•ـ]+$/.test(one));

/** `2.` on a line of its own. */
const isOwnNumber = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.kind[first] === NUMBER && end - first <= 2 && (end - first === 1 || t.kind[end - 1] === MARK);

/** `Reply (24 February 1982), signed for the Minister by …:`, `Answer of the Government …:`, «پاسخ اداره …:» */
const isAnswerLine = (t: Tokens, line: TokenSpan): boolean => answerColon(t, line) !== null;

/** A heading with no colon: `ANSWER` over `of the Minister of Mines, Mr Mavik`, `Reply by the Minister of Mines`, «پاسخ وزیر معادن». In: the lines and which. Out: who answers, and where the answer begins. */
export function answerHead(
  t: Tokens,
  lines: readonly TokenSpan[],
  n: number,
): { readonly who: TokenSpan; readonly first: number } | null {
  const [line, next] = [lines[n], lines[n + 1]];
  if (line === undefined || !isHeading(t, line)) return null;
  const { first, end } = line;
  if (/^(?:پاسخ|جواب)$/.test(persianWord(t, first)))
    return end - first > 1 ? { who: { first: first + 1, end }, first: end } : null;
  if (!/^(?:answer|reply|response)$/.test(t.norm[first] ?? '')) return null;
  if (end - first > 1)
    return OF.test(t.norm[first + 1] ?? '') ? { who: { first: behindThe(t, first + 2), end }, first: end } : null;
  const isBy = next !== undefined && OF.test(t.norm[next.first] ?? '') && isHeading(t, next);
  return isBy ? { who: { first: behindThe(t, next.first + 1), end: next.end }, first: next.end } : null;
}
const OF = /^(?:of|by|from)$/;
const behindThe = (t: Tokens, i: number): number => (t.norm[i] === 'the' ? i + 1 : i);

/** `SUPPLEMENTARY QUESTION`, «سؤال شفاهی»: whoever asks again. */
const isQuestionHead = (t: Tokens, line: TokenSpan): boolean =>
  isHeading(t, line) &&
  [line.first, line.first + 1].some(
    (i) => i < line.end && (/^questions?$/.test(t.norm[i] ?? '') || /^(?:سؤال|سوال|پرسش)$/.test(persianWord(t, i))),
  );

const isHeading = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first <= LONGEST_HEAD_LINE && !/^[.!?:;؟،,]$/.test(t.norm[end - 1] ?? '');

/** The colon at the end of such a line or before marks: behind it stands the answer. */
export function answerColon(t: Tokens, { first, end }: TokenSpan): number | null {
  const opens =
    /^(?:answer|reply|response)$/.test(t.norm[first] ?? '') ||
    (/^(?:پاسخ|جواب|جوابیه)$/.test(persianWord(t, first)) && end - first > 2);
  if (!opens) return null;
  for (let k = first + 1; k < Math.min(end, first + LONGEST_ANSWER_LINE); k++)
    if (t.norm[k] === ':') return k + 1 >= end || /^["“«]$/.test(t.norm[k + 1] ?? '') ? k : null;
  return null;
}

const isSalutation = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm[first] === 'dear' || (end - first <= LONGEST_HEAD_LINE && /^[,:!.]$/.test(t.norm[end - 1] ?? ''));

/** The first of the short lines right above a salutation that has a year: the head of that letter; else the salutation itself. */
function headOver(t: Tokens, lines: readonly TokenSpan[], n: number): number {
  let start = lines[n]?.first ?? 0;
  for (let k = n - 1; k >= Math.max(0, n - HEAD_LINES); k--) {
    const line = lines[k];
    if (line === undefined || line.end - line.first > LONGEST_HEAD_LINE) break;
    const year = t.norm.slice(line.first, line.end).some((one) => /^(?:1[0-9]|20)\d\d$/.test(one));
    if (year) start = line.first;
  }
  return start;
}
