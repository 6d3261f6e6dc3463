// The times of what became of a message: the day for which an answer or a silence is told, how long was waited, when the message was made public. In: what was found so far, the word
// that tells it and its sentence. Out: EDTF, a length of time, or null. What became of it: answers.ts.

import type { CommunicationClaim } from '../../../model/claim.ts';
import { dateOf, firstFrom } from '../../dates/date-near.ts';
import type { DateDraft, Found } from '../../drafts.ts';
import { isAdverb } from '../../text/en/grammar.data.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';
import { MEDIA } from './words.data.ts';

/** `has not replied`: as of the document's day, where the sentence gives none. */
export function asOf(found: Found, at: number, sentence: TokenSpan): string | null {
  const { prepared } = found;
  const t = prepared.tokens;
  let perfect = false;
  for (let k = Math.max(sentence.first, at - 8); k < at; k++)
    if (/^(?:has|have|still|yet|remains?)$/.test(wordAt(t, k)) || /^ha(?:s|ve)n['’]t$/.test(wordAt(t, k)))
      perfect = true;
  if (perfect || isAtPress(t, at, sentence.end)) return prepared.source.published.edtf;
  // `After a reminder on 2 April, the minister answered [on 20 May]`
  const after = found.dates[firstFrom(found.dates, t.from[at + 2] ?? 0)];
  if (wordAt(t, at + 1) === 'on' && after !== undefined && after.from === t.from[at + 2] && after.type === 'date')
    return after.edtf;
  return dateOf(found, { from: t.from[at] ?? 0, to: t.to[at] ?? 0 }, sentence);
}

/** `at the time of publication`, `by the time of writing`, `as this went to press`. */
function isAtPress(t: Tokens, at: number, limit: number): boolean {
  for (let k = at + 1; k < Math.min(limit, at + 9); k++)
    if (/^(?:publication|publishing|writing|press)$/.test(wordAt(t, k)) && /^(?:of|to)$/.test(wordAt(t, k - 1)))
      return true;
  return false;
}

/** `after nearly a year without a word`: the length of time that stands before or after the answer's word. */
export function waitedIn({ prepared, dates }: Found, at: number, sentence: TokenSpan): CommunicationClaim['waited'] {
  const t = prepared.tokens;
  const [low, high] = [t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0];
  const place = t.from[at] ?? 0;
  let best: DateDraft | null = null;
  for (let d = firstFrom(dates, low); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.type !== 'duration' || date.timex === null) continue;
    // «چهار روز پیش از واقعه», `four days before the raid`: no time waited.
    if (
      /^\s*(?:before|earlier|prior|ago|after the|پیش|قبل|پس از|بعد از)(?!\p{L})/u.test(
        t.text.slice(date.to, date.to + 14),
      )
    )
      continue;
    if (best === null || Math.abs(date.from - place) < Math.abs(best.from - place)) best = date;
  }
  return best === null || best.timex === null ? null : { duration: best.timex, bound: boundOf(best.mod) };
}

const boundOf = (mod: string | null): NonNullable<CommunicationClaim['waited']>['bound'] =>
  mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE'
    ? 'atLeast'
    : mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS'
      ? 'atMost'
      : mod === 'APPROX'
        ? 'about'
        : 'exact';

/** `their petition came out in spring 1974`, `made public on 3 May`. */
export function publicIn(found: Found, sent: Sent, sentence: TokenSpan): string | null {
  const t = found.prepared.tokens;
  for (let k = sentence.first; k < sentence.end; k++) {
    const w = wordAt(t, k);
    const made = w === 'public' && /^(?:made|make|went)$/.test(wordAt(t, k - 1));
    const released =
      /^(?:released|published|leaked|posted|publicised|publicized)$/.test(w) &&
      /^(?:was|were|been|being)$/.test(notAdverb(t, k - 1)) &&
      hasMedium(t, sent, sentence.first, k);
    if (made || released) return dateOf(found, { from: t.from[k] ?? 0, to: t.to[k] ?? 0 }, sentence);
  }
  return null;
}

const notAdverb = (t: Tokens, k: number): string => (isAdverb(wordAt(t, k)) ? wordAt(t, k - 1) : wordAt(t, k));
const hasMedium = (t: Tokens, sent: Sent, first: number, until: number): boolean => {
  for (let k = Math.max(first, until - 10); k < until; k++) {
    const medium = MEDIA.get(wordAt(t, k));
    if (medium !== undefined && (sent.medium === null || sent.medium === medium || medium === 'letter')) return true;
  }
  return false;
};
