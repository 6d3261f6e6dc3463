// A question of a member of parliament with the answer to it, as parliaments print them: `QUESTION No. 147 / by … / to … / submitted …`, its points, `ANSWER / of … / given …`; «سؤال شمارهٔ … / سؤال‌کننده: … / سؤال‌شونده: … / تاریخ وصول: …»,
// «پاسخ …». In: what was found so far in one paper. Out: the question as one message with its answer, and how far it goes; null where the lines do not name who asks whom.

import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Span } from '../text/tokens.ts';
import { tokenFrom } from '../text/tokens.ts';
import { partiesInHead } from './addressees.ts';
import { dueDay } from './times.ts';

export interface QuestionPaper extends Span {
  readonly draft: CommunicationDraft;
}

interface Line extends Span {
  readonly words: string;
}

const QUESTION =
  /^\W*(?:(?:written|oral|parliamentary|urgent|priority) )*question\b(?: (?:no\.?|number|nr\.?) ?\S+)?[^.?:]{0,50}$|^\W*سؤال (?:کتبی |شفاهی )?(?:شمار[هۀ]ٔ?ی?|نمبر) ?\S+[^.؟:]{0,40}$/iu;
const ANSWER =
  /^\W*(?:written |oral |the )*(?:answer|reply|response)\b[^.?!]{0,70}$|^\W*(?:متن )?(?:پاسخ|جواب)(?![\p{L}])[^.؟!]{0,70}$/iu;
const ASKED_BY =
  /^\W*(?:by|(?:asked|put|tabled|submitted) by|questioner)\b:?\s+|^\W*(?:سؤال[\u200c ]?کننده|پرسش[\u200c ]?(?:گر|کننده)|طراح سؤال)\s*:\s*/iu;
const ASKED_OF =
  /^\W*(?:to|addressed to|put to|addressee)\b:?\s+|^\W*(?:سؤال[\u200c ]?شونده|مخاطب|پاسخ[\u200c ]?دهنده|خطاب به)\s*:\s*/iu;
const ASKED_ON = /^\W*(?:submitted|put|tabled|asked|lodged|received|dated?)\b|^\W*تاریخ (?:وصول|طرح|تقدیم|ارائه|ثبت)/iu;
const ANSWERED_BY = /^\W*(?:answer |reply |response )?(?:of|by|from)\s+|^\W*(?:متن )?(?:پاسخ|جواب)\s+/iu;
const ANSWERED_ON = /^\W*(?:given|dated?|delivered|answered|received)\b|^\W*تاریخ (?:پاسخ|ارائه|جواب)/iu;
const POINT = /^\s*\(?(?:\d{1,2}|[۰-۹]{1,2})[.)ـ-]\s*/u;
const HEAD_LINES = 7;
const MOST_POINTS = 20;

export function questionPaperOf(found: Found): QuestionPaper | null {
  const lines = linesOf(found.prepared);
  const at = lines.findIndex(({ words }) => QUESTION.test(words));
  if (at < 0) return null;
  const answered = lines.findIndex(({ words }, n) => n > at + 1 && ANSWER.test(words));
  const next = lines.findIndex(
    ({ words }, n) => n > Math.max(at, answered) && /\bquestion\b|سؤال/iu.test(words) && QUESTION.test(words),
  );
  const head = lines.slice(at + 1, Math.min(at + 1 + HEAD_LINES, answered < 0 ? lines.length : answered));
  const reply = answered < 0 ? [] : lines.slice(answered, answered + 4);
  const by = partiesIn(found.prepared, head, ASKED_BY);
  const asked = partiesIn(found.prepared, head, ASKED_OF);
  const answering = partiesIn(found.prepared, reply, ANSWERED_BY);
  const to = isNamed(asked) || !isNamed(answering) ? asked : answering;
  const points = pointsIn(lines.slice(at + 1, answered < 0 ? (next < 0 ? lines.length : next) : answered));
  const [first, last] = [points[0], points.at(-1)];
  if (by.length === 0 || to.length === 0 || first === undefined || last === undefined) return null;
  const on = dayIn(found, head, ASKED_ON);
  const until = answered < 0 ? last.to : (lines[answered]?.from ?? last.to);
  return {
    from: lines[at]?.from ?? 0,
    to: until,
    draft: {
      kind: 'communication',
      at: first,
      sayer: [],
      asserted: 'fact',
      confidence: 'certain',
      foundBy: 'habeas/communications@1',
      reasons: [
        'the lines over it say who asks whom',
        ...(answered < 0 ? [] : ['the reply stands below it in the same document']),
      ],
      by,
      to,
      medium: 'request',
      count: null,
      reference: null,
      on,
      says: [],
      asks: points.map(({ words }) => words),
      dueOn: dueIn(found, { from: lines[at]?.from ?? 0, to: until }, on),
      waited: null,
      madePublicOn: null,
      answer: answered < 0 ? null : 'given',
      answerAsOf: answered < 0 ? null : (dayIn(found, reply, ANSWERED_ON) ?? sittingOf(found, on)),
    },
  };
}

const isNamed = (parties: readonly Mention[]): boolean => parties.some(({ name }) => name !== null);

/** What stands behind the label, without what is in brackets. */
function partiesIn(prepared: PreparedText, lines: readonly Line[], label: RegExp): readonly Mention[] {
  for (const { from, words } of lines) {
    const lead = label.exec(words);
    if (lead === null) continue;
    const value = words.slice(lead[0].length).replace(/\s*\(.*$/u, '');
    const start = from + lead[0].length;
    const first = tokenFrom(prepared.tokens, start);
    const end = tokenFrom(prepared.tokens, start + value.length);
    const parties = end > first ? partiesInHead(prepared, { first, end }) : [];
    if (parties.length > 0) return parties;
  }
  return [];
}

const dayIn = ({ dates }: Found, lines: readonly Line[], label: RegExp): string | null =>
  lines.flatMap(({ from, to, words }) =>
    label.test(words) ? dates.filter((one) => one.type === 'date' && one.from >= from && one.to <= to) : [],
  )[0]?.edtf ?? null;

/** An answer given in a sitting is of the day of its minutes. */
const sittingOf = ({ prepared: { source } }: Found, on: string | null): string | null => {
  const day = source.published.edtf;
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && (on === null || day >= on) ? day : null;
};

function pointsIn(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.flatMap((line): Line[] => {
    const mark = POINT.exec(line.words)?.[0] ?? null;
    return mark === null
      ? []
      : [{ from: line.from + mark.length, to: line.to, words: line.words.slice(mark.length).trim() }];
  });
  const plain = lines
    .filter(({ words }) => /[?؟]\s*$/u.test(words))
    .map((line) => ({ ...line, words: line.words.trim() }));
  return (numbered.length > 0 ? numbered : plain).slice(0, MOST_POINTS);
}

/** `in writing within thirty days` */
function dueIn({ prepared: { text }, dates }: Found, { from, to }: Span, on: string | null): string | null {
  const term = dates.find(
    (one) =>
      one.type === 'duration' &&
      one.timex !== null &&
      one.from >= from &&
      one.to <= to &&
      /(?:within|in|ظرف|طی|تا)\s+$/iu.test(text.slice(Math.max(0, one.from - 8), one.from)),
  );
  return term?.timex == null ? null : (dueDay(term.timex, on) ?? term.timex);
}

function linesOf({ text, tokens: t }: PreparedText): readonly Line[] {
  const lines: Line[] = [];
  const last = t.to[t.count - 1] ?? 0;
  for (let at = t.from[0] ?? 0; at < last; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? last : Math.min(next, last);
    const words = text.slice(at, end);
    if (words.trim() !== '') lines.push({ from: at, to: end, words });
    at = end + 1;
  }
  return lines;
}
