// A Persian figure with the speaker of the words it stands in and the day of its sentence. In: the scene, the figure and the next one of the text. Out: the figure so completed.

import { dateDraftOf } from '../../dates/date-near.ts';
import { isSaidBetween } from '../../dates/fa/date-of-clause.ts';
import type { DateDraft, FigureDraft } from '../../drafts.ts';
import { whoseWords } from '../../quotes/whose-words.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Span, type Tokens, tokenFrom } from '../../text/tokens.ts';
import type { Scene } from '../scene.ts';
import { persianGiver } from './given.ts';

export function placed(scene: Scene, draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  const { prepared } = scene;
  const first = tokenFrom(prepared.tokens, draft.from);
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return draft;
  const words = whoseWords(scene, draft.from, draft.to);
  const given = words.length === 0 ? persianGiver(prepared, draft) : null;
  const sayer = given === null ? words : [given];
  const asserted = sayer.length > 0 && draft.asserted === 'fact' ? 'reported' : draft.asserted;
  const near = draft.when === null ? dateDraftOf(scene, draft, sentence) : null;
  // «۹۷ دستگیری که ۵۱ نفر تا دیشب آزاد شده‌اند»: the day of the second number.
  const isOfNext = near !== null && next !== undefined && next.from >= draft.to && next.to <= near.from;
  const others =
    near !== null &&
    (isOfNext ||
      isOfPersianVerbBefore(prepared.tokens, near, first) ||
      isOfPersianPaper(prepared.tokens, near) ||
      isInOthersWords(prepared, near, first));
  return { ...draft, sayer, when: draft.when ?? (others ? null : (near?.edtf ?? null)), asserted };
}

/** «در نامهٔ ۹ مهر», «بیانیهٔ ۱۳۸۳»: the day of a paper that gives the number. */
const isOfPersianPaper = (t: Tokens, { from }: Span): boolean => PAPERS.test(persianWord(t, tokenFrom(t, from) - 1));
const PAPERS =
  /(?:نامه|نامهٔ|نامهی|نامه\u200cی)$|^(?:بیانیه|گزارش|راپرت|تلگراف|تلگرام|اعلامیه|اطلاعیه|عریضه|شکوائیه|شکوائیهٔ|بخشنامه|حکم|خبر|شماره)(?:[ٔی]|\u200cی)?$/u;

/** A day that stands in marks in which the number does not: in what somebody else is quoted with. */
const isInOthersWords = ({ tokens: t, markOf }: PreparedText, { from }: Span, first: number): boolean => {
  const mark = markOf[tokenFrom(t, from)] ?? -1;
  return mark >= 0 && mark !== (markOf[first] ?? -1);
};

/** «دیروز گفت که سه نفر …», «در آبان سه سرباز را به اتهام قتل شش نفر …»: the day of the saying, and of the judgment. */
function isOfPersianVerbBefore(t: Tokens, date: DateDraft, first: number): boolean {
  const behind = tokenFrom(t, date.to);
  if (isSaidBetween(t, behind, first)) return true;
  for (let i = behind; i < first; i++) if (/^(?:اتهام|جرم|متهم|محکوم)$/.test(persianWord(t, i))) return true;
  return false;
}
