// The day of those counted. In: the dates, the act and its verb, the place of the number. Out: an EDTF day; null where none near is theirs.

import { dateDraftOf, isOfPerfect } from '../../dates/date-near.ts';
import type { DateDraft } from '../../drafts.ts';
import { isPresentPerfect } from '../../text/en/verb-frame.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Span, type Tokens, tokenFrom } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';
import type { ActAt } from './act.ts';
import type { Counted } from './counted.ts';
import { isOfThemAt } from './counted-around.ts';

/** `the toll of Tuesday's attack rose to 31 on Friday`: the day behind a toll is that on which it was told. */
export function toldIn(t: Tokens, sentence: Sentence, { first }: Quantity, { toll }: Counted): Sentence {
  if (toll !== true) return sentence;
  return { first: raisedBefore(t, sentence.first, first) ?? sentence.first, end: first };
}

/** `two more died on Friday, [bringing] the toll to 31`: the day before it is that of the two. */
export function raisedBefore(t: Tokens, low: number, first: number): number | null {
  for (let i = first - 1; i >= low; i--)
    if (/^(?:bringing|brings|brought|taking|takes|raising|raises|raised|pushing|pushes|pushed)$/.test(t.norm[i] ?? ''))
      return i;
  return null;
}

export function whenOf(scene: Scene, act: ActAt | null, at: Span, sentence: Sentence): string | null {
  const t = scene.prepared.tokens;
  if (act === null || act.frame === null) {
    const near = dateDraftOf(scene, at, sentence);
    return near === null || isOfJudgment(t, near, at, sentence) || isOfSome(t, at, near) ? null : fromThen(t, near);
  }
  const date = dateDraftOf(scene, whereActIs(t, act, at), sentence);
  if (date === null || (isPresentPerfect(t, act.frame) && !isOfPerfect(t, date))) return null;
  return fromThen(t, date);
}

/** `have died in custody since [1971]`: so many in all the time from then on, and not on that day. */
const fromThen = (t: Tokens, date: DateDraft): string | null =>
  !isSince(t, date) || date.edtf === null
    ? date.edtf
    : /^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)
      ? `${date.edtf}/..`
      : null;
const isSince = (t: Tokens, date: Span): boolean => {
  const first = tokenFrom(t, date.from);
  return t.norm[first] === 'since' || t.norm[first - 1] === 'since';
};

/** `92 names; four of them died [in 1961]`: the day behind some of those counted is theirs. */
function isOfSome(t: Tokens, at: Span, date: DateDraft): boolean {
  const until = tokenFrom(t, date.from);
  for (let end = tokenFrom(t, at.to) + 2; end <= until; end++) if (isOfThemAt(t, end)) return true;
  return false;
}

/** `in May a court convicted three guards of the deaths of six men`: the court's day. A number of the convicted themselves stands before their crime. */
function isOfJudgment(t: Tokens, date: DateDraft, at: Span, { first }: Sentence): boolean {
  if (date.from > at.from) return false;
  for (let i = tokenFrom(t, at.from) - 1; i > first; i--)
    if (/^(?:of|for|over|with|in)$/.test(t.norm[i] ?? ''))
      for (let k = i - 1; k >= first; k--) if (JUDGED.test(t.norm[k] ?? '')) return true;
  return false;
}
const JUDGED =
  /^(?:convicted|convicts|sentenced|sentences|charged|charges|indicted|indicts|acquitted|acquits|tried|jailed|condemned|prosecuted|fined)$/;

/** The date is that of the act, and of the number where the act stands before it. */
const whereActIs = (t: Tokens, { token }: ActAt, at: Span): Span =>
  (t.from[token] ?? 0) < at.from ? at : { from: t.from[token] ?? 0, to: t.to[token] ?? 0 };
