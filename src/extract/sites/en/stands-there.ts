// What stands where a site was: `There are allotments there now`, `a chapel has been standing there since 1993`, `soy has been planted there`, `the pits are a garden since 2003`, `Villa Marais (now a nursery
// school)`. In: the text and one token. Out: what was noticed; “there” goes back to the site before it.

import { nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { placeInFocus } from './place-in-focus.ts';
import { isPlaceHead } from './site-phrase.ts';
import { overIn } from './site-states.ts';
import { sentenceAt, sitesIn } from './site-themes.ts';

const FAR = 12;
const SINCE = /^(?:now|since|today|nowadays)$/;

export function standsThereAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const sentence = sentenceAt(prepared, i);
  return wordAt(t, i) === 'there' ? there(prepared, i, sentence) : isNow(prepared, i, sentence);
}

/** `allotments [there] now`, `has been planted [there]`: not the “there” of “there are”. */
function there(prepared: PreparedText, i: number, sentence: TokenSpan): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (/^(?:is|are|was|were|has|have|had|stands|stood|will|would|seems|could|may)$/.test(wordAt(t, i + 1))) return [];
  let from = Math.max(sentence.first, i - FAR);
  for (let k = from; k < i; k++) if (/^[;:,]$/.test(wordAt(t, k))) from = k + 1;
  const over = overIn(t, { first: from, end: i });
  if (over === null || !stands(t, from, Math.min(sentence.end, i + 4))) return [];
  const before = placeInFocus(prepared, from);
  return before === null ? [] : [noticedThere(t, { first: i, end: i + 1 }, before, { first: from, end: i }, over)];
}

const stands = (t: Tokens, from: number, end: number): boolean => {
  for (let k = from; k < end; k++)
    if (
      SINCE.test(wordAt(t, k)) ||
      /^(?:stands|standing|stood|built|planted|erected|opened|grow|grows|put)$/.test(wordAt(t, k))
    )
      return true;
  return false;
};

/** `the pits [are a garden] since 2003`, `it [has been a school] since the war`. */
function isNow(prepared: PreparedText, i: number, sentence: TokenSpan): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:is|are|been|became|become)$/.test(wordAt(t, i)) || !/^(?:an?|the)$/.test(wordAt(t, i + 1))) return [];
  const end = Math.min(sentence.end, i + 7);
  const over = overIn(t, { first: i + 2, end });
  let dated = false;
  for (let k = sentence.first; k < Math.min(sentence.end, i + FAR); k++) dated ||= SINCE.test(wordAt(t, k));
  if (over === null || !(dated || /^bec/.test(wordAt(t, i)))) return [];
  const verb = wordAt(t, i) === 'been' ? i - 1 : i;
  const subject = nounPhraseBefore(prepared, verb, sentence.first);
  if (subject === null) return [];
  return sitesIn(prepared, subject, sentence, true, isPlaceHead).map((site) => ({
    ...site,
    cue: { first: verb, end },
    condition: over,
    confidence: 'likely',
    reasons: [`“${wordAt(t, i)}” what stands there`],
  }));
}

const noticedThere = (
  t: Tokens,
  name: TokenSpan,
  antecedent: TokenSpan,
  cue: TokenSpan,
  condition: string,
): Noticed => ({
  name,
  antecedent,
  cue: { first: cue.first, end: name.end },
  condition,
  confidence: 'likely',
  reasons: [`“${t.text.slice(t.from[name.first], t.to[name.end - 1])}” what stands there`],
});
