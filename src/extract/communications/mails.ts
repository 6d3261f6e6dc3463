// Mails below a mail: `On Tue, 4 May 2021 at 10:12, Oda Rennick <…> wrote:`, «در تاریخ ۴ مه ۲۰۲۱، شیرین آذرپی نوشت:» over what is quoted. In: a line. Out: who wrote what stands below it, if it is such a line. And who sent
// a mail, where its text is that of one: whom its head names.

import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';

const ENGLISH =
  /^[>\s]*On\s[^\n]{0,60}\d[^\n]{0,40}?,\s+(?:at\s\S+,?\s)?([\p{Lu}][^<,\n\d]{1,60}?)\s*(?:<[^>\n]*>\s*)?wrote:\s*$/u;
const PERSIAN =
  /^[>\s]*(?:در|به)\s(?:تاریخ\s|روز\s)?[^\n]{0,60}[\d۰-۹][^\n]{0,30}?[،,]\s+([^<،,\n\d۰-۹]{2,60}?)\s*(?:<[^>\n]*>\s*)?نوشت:\s*$/u;

export const writerOver = (line: string): string | null =>
  (ENGLISH.exec(line)?.[1] ?? PERSIAN.exec(line)?.[1] ?? null)?.trim() ?? null;

/** Whom the head of the mail, or the line over a quoted one, says that it is from. */
export function senderOf({ text, positions, source, stretches }: PreparedText): Mention | null {
  if (source.type !== 'email' || source.byline === null) return null;
  const from = text.indexOf(source.byline, stretches[0]?.from ?? 0);
  if (from < 0) return null;
  return {
    text: source.byline,
    start: positions.toCodePoint(from),
    end: positions.toCodePoint(from + source.byline.length),
    name: source.byline,
    named: 'stated',
    reasons: ['sent the mail'],
  };
}

/** Below the line that says who wrote it, “I” is who wrote the mail, and nobody whom that line may be read to quote. */
export function inVoiceOfMail({ prepared }: Found, draft: CommunicationDraft): CommunicationDraft {
  const { text, positions, stretches } = prepared;
  const from = stretches[0]?.from ?? 0;
  const end = Math.max(from, text.indexOf('\n', from));
  if (writerOver(text.slice(from, end)) === null) return draft;
  const last = positions.toCodePoint(end);
  const isOfLine = ({ start }: Mention): boolean => start < last;
  const [quoted, said] = [draft.sayer.flatMap(({ who }) => who), draft.sayer.filter(({ who }) => !who.some(isOfLine))];
  if (said.length === draft.sayer.length) return draft;
  const names = new Set(quoted.filter(isOfLine).map(({ name }) => name));
  const own = (m: Mention): Mention => (names.has(m.name) ? { ...m, name: null, named: 'stated' } : m);
  const asserted = said.length === 0 && draft.asserted === 'reported' ? 'fact' : draft.asserted;
  return { ...draft, sayer: said, asserted, by: draft.by.map(own), to: draft.to.map(own) };
}
