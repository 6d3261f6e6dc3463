// Whose words a place of the text stands in: the chain of credit that a figure, an event or any other claim found there inherits.
// In: the text, its quotations, a place (UTF-16). Out: links, outermost first; [] where the document speaks in its own voice.
// The innermost quotation around the place comes first (marked or reported); then "according to …" in its sentence; then hearsay ("reportedly").

import type { SayerLink } from '../../model/claim.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { whoAre } from '../text/mentions.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { tokenFrom } from '../text/tokens.ts';
import { subjectAfter } from './en/subject.ts';

/** "is believed", "reportedly": nobody in particular says it. The participles only behind a form of "be". */
const HEARSAY_ADVERBS = new Set(['reportedly', 'purportedly', 'supposedly', 'rumoredly']);
const HEARSAY_PARTICIPLES = new Set([
  'estimated',
  'believed',
  'thought',
  'said',
  'reported',
  'rumored',
  'rumoured',
  'known',
  'understood',
  'feared',
  'presumed',
  'considered',
  'alleged',
  'claimed',
]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** The longest quotation looked back over, in UTF-16 units, and how near a word of hearsay must stand, in tokens. */
const REACH = 4000;
/** How far from the place "according to" may stand, in tokens: a text without full stops is one long sentence. */
const CREDIT_REACH = 200;
const NEAR = 8;

export function whoseWords(
  { prepared, quotes }: Pick<Found, 'prepared' | 'quotes'>,
  from: number,
  to: number,
): readonly SayerLink[] {
  let inner: Found['quotes'][number] | null = null;
  for (let q = firstFrom(quotes, from - REACH); q < quotes.length; q++) {
    const quote = quotes[q];
    if (quote === undefined || quote.from > from) break;
    if (quote.to < to || quote.sayer.length === 0) continue;
    if (inner === null || quote.to - quote.from <= inner.to - inner.from) inner = quote;
  }
  return inner !== null ? inner.sayer : creditIn(prepared, tokenFrom(prepared.tokens, from));
}

/** "according to …" anywhere in the sentence; a word of hearsay near the place. */
function creditIn(prepared: PreparedText, at: number): readonly SayerLink[] {
  const { tokens: t, sentences, sentenceOf, markOf } = prepared;
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return [];
  const last = Math.min(sentence.end, at + CREDIT_REACH);
  for (let i = Math.max(sentence.first, at - CREDIT_REACH); i < last; i++) {
    if ((markOf[i] ?? -1) !== (markOf[at] ?? -1)) continue;
    const word = t.norm[i] ?? '';
    if (word === 'according' && t.norm[i + 1] === 'to') return accordingTo(prepared, i);
    if (Math.abs(i - at) >= NEAR) continue;
    if (HEARSAY_ADVERBS.has(word) || (HEARSAY_PARTICIPLES.has(word) && isPassive(t.norm, i))) return [impersonal(word)];
  }
  return [];
}

/** `is said`, `are widely believed`. */
const isPassive = (norm: readonly string[], i: number): boolean =>
  BE.has(norm[i - 1] ?? '') || (BE.has(norm[i - 2] ?? '') && (norm[i - 1] ?? '').length > 3);

const impersonal = (cue: string): SayerLink => ({
  who: [],
  kind: 'impersonal',
  how: null,
  cue,
  via: null,
  to: null,
  when: null,
  verbatim: false,
});

function accordingTo(prepared: PreparedText, i: number): readonly SayerLink[] {
  const span = subjectAfter(prepared.tokens, prepared.names, i + 2);
  if (span === null) return [impersonal('according to')];
  const speakers = whoAre(prepared, span);
  const kind = speakers.find((one) => one.kind === 'named')?.kind ?? speakers[0]?.kind ?? 'unnamed';
  return [{ ...impersonal('according to'), who: speakers.map(({ mention }) => mention), kind, how: 'report' }];
}
