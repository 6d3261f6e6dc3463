// Whether words of a post speak of a day that is told, and not of the document's own: `the then governor`, `the governor at the time of the killings`, «استاندار وقت», and who is named in one breath with such a holder.
// In: what was found before, and the words of post and name. Out: yes or no; and the day, where the sentence tells only one.

import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import type { Span } from '../text/tokens.ts';

const OWN =
  /\b(?:the|his|her|its|their) then\b|\bthen-\p{L}|(?<!\p{L})then (?:the )?\p{L}|\b(?:of|at|during) (?:that|the) time\b|(?<!\p{L})وقت(?!\p{L})|(?<!\p{L})(?:آن|همان) (?:زمان|هنگام|دوره|دوران|روز|روزها|سال|سال‌ها|ایام)(?!\p{L})/iu;
/** Right behind the words: `, at the time of the killings`, «در زمان کشتار». */
const BEHIND =
  /^,? ?\(?(?:at|during) the time\b|^،? ?(?:در|به) (?:زمان|هنگام|دوره|دورهٔ|دوران|وقت) (?!حاضر|فعلی|کنونی)\p{L}/iu;
/** `the judge Mavik [and the then director Rell]`, «قاضی … [و رئیس وقت …]». */
const NEXT = /^(?:,|،)? ?(?:and|و)? ?(?:the then\b|then[- ]\p{L})|^(?:،)? ?و \p{L}+ وقت(?!\p{L})/iu;
const LAST = /(?:\bthe then\b|\bthen-\p{L}|(?<!\p{L})وقت(?!\p{L}))[^.;!؟?]{0,60}(?:\band|,|(?<!\p{L})و|،) ?$/iu;
const REACH = 90;

export function isOfThen({ prepared: { text } }: Found, at: Span): boolean {
  return (
    OWN.test(text.slice(at.from, at.to)) ||
    BEHIND.test(text.slice(at.to, at.to + REACH).trimStart()) ||
    NEXT.test(text.slice(at.to, at.to + REACH).trimStart()) ||
    LAST.test(text.slice(Math.max(0, at.from - REACH), at.from))
  );
}

/** `In a letter dated 14 August 1985 the then deputy, Oren Mavik, objected`: the only day that the sentence tells, before the words. */
export function dayOfThen({ prepared, dates }: Found, token: number): { edtf: string; reason: string } | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const { first = token, end = token } = sentences[sentenceOf[token] ?? 0] ?? {};
  const high = t.from[end] ?? t.text.length;
  const told = dates
    .slice(firstFrom(dates, t.from[first] ?? 0))
    .filter(({ from, type, edtf }) => from < high && type === 'date' && edtf !== null);
  const [day] = told;
  if (
    day === undefined ||
    told.length > 1 ||
    day.from > (t.from[token] ?? 0) ||
    day.parts.length > 1 ||
    day.grounds.year !== 'stated'
  )
    return null;
  const edtf = day.edtf ?? '';
  return /^\d{4}/.test(edtf)
    ? { edtf, reason: `“then” is of the only day that the sentence tells, “${prepared.text.slice(day.from, day.to)}”` }
    : null;
}

/** «حاکم شرع وقت …، در سال ۱۴۰۰ درگذشت», `the then warden, Oren Mavik, was tried in 2019`: what came of him later has a day that is none of the post. */
export const goesOnLater = ({ prepared: { text } }: Found, at: Span): boolean =>
  LATER.test(text.slice(at.to, at.to + REACH));
const LATER =
  /^[^.؛!؟\n]{0,80}(?<!\p{L})(?:درگذشت|درگذشته|فوت کرد|فوت شد|جان سپرد|محاکمه شد|محکوم شد|بازداشت شد)(?!\p{L})|^[,)]?\s*(?:who )?(?:(?:had|has|have|was|were|been|later|since|subsequently|also|himself|herself)\s+)*(?:died|promoted|appointed|named|elected|transferred|tried|convicted|sentenced|acquitted|charged|indicted|retired|extradited|interviewed|married|emigrated)\b/u;
