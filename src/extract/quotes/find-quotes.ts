// Every quotation of a text as a draft of a claim. In: the prepared text and its dates. Out: drafts.
// The way: marks are paired; each pair is attributed (en/attribution.ts, fa/), or goes on from the one before; what nobody says, and is only a term, a title
// or a doubt, is left out; posts and block quotations are quotations without marks; reported speech comes from en/indirect.ts.

import type { SayerLink } from '../../model/claim.ts';
import type { DateDraft, QuoteDraft } from '../drafts.ts';
import { type WhoIs, whoIs } from '../text/mentions.ts';
import { type PreparedText, stretchAt } from '../text/prepared-text.ts';
import type { MarkedWords } from '../text/quote-marks.ts';
import { attributionAfter, attributionBefore, attributionNear } from './en/attribution.ts';
import { indirectQuotes } from './en/indirect.ts';
import { isMereTerm } from './en/terms.ts';
import { attributionInPersian } from './fa/attribution.ts';
import { postQuotes } from './posts.ts';
import { type Attribution, FOUND_BY, type Scene } from './quotation.ts';
import { transcriptTurns } from './transcript.ts';

export function findQuotes(prepared: PreparedText, dates: readonly DateDraft[]): readonly QuoteDraft[] {
  const { names, marks, markOf } = prepared;
  const scene: Scene = { prepared, names, marks, markOf };
  const turns = transcriptTurns(scene);
  const quotes = [
    ...turns,
    ...[...markedQuotes(scene, dates), ...indirectQuotes(scene)].filter((quote) => !inTurn(turns, quote.from)),
  ];
  const all = [...postQuotes(scene), ...quotes.filter((quote) => !inPost(prepared, quote.from))];
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Within a turn of a transcript the turn is the quotation. */
function inTurn(turns: readonly QuoteDraft[], at: number): boolean {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (turns[low]?.from ?? Number.POSITIVE_INFINITY) <= at;
}

const inPost = ({ stretches }: PreparedText, at: number): boolean => stretchAt(stretches, at)?.role === 'socialPost';

interface Attributed {
  readonly pair: MarkedWords;
  readonly attribution: Attribution;
  readonly speakers: readonly WhoIs[];
}

function markedQuotes(scene: Scene, dates: readonly DateDraft[]): readonly QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let before = null as Attributed | null;
  let previous = null as Attributed | null;
  for (const pair of scene.marks) {
    const own = attributionInPersian(scene, pair) ?? attributionAfter(scene, pair) ?? attributionBefore(scene, pair);
    const follows: Attribution | null =
      pair.continues && before !== null && own?.how !== 'after' ? continued(before.attribution) : null;
    const beside: Attributed | null = previous !== null && standBeside(scene, previous.pair, pair) ? previous : null;
    const attribution: Attribution | null =
      beside?.attribution ?? follows ?? own ?? goesOn(scene, pair, before) ?? lone(scene, pair);
    if (isMereTerm(scene, pair, attribution)) continue;
    const kept: Attribution = attribution ?? UNATTRIBUTED;
    const last = before?.speakers[0] ?? null;
    const speakers: readonly WhoIs[] =
      beside !== null
        ? beside.speakers
        : kept.how === 'continued' && before !== null
          ? before.speakers
          : (kept.who ?? []).map((span) => whoIs(scene.prepared, span, last));
    drafts.push(draftOf(scene, pair, kept, speakers, dates));
    previous = attribution === null ? null : { pair, attribution: kept, speakers };
    if (previous !== null && kept.how !== 'slogan') before = previous;
  }
  return drafts;
}

/** “…” and “…”: one after the other, joined by a word. */
const standBeside = (scene: Scene, first: MarkedWords, second: MarkedWords): boolean =>
  second.open - first.close === 2 && /^(?:and|or|,|و)$/.test(scene.prepared.tokens.norm[first.close + 1] ?? '');

const UNATTRIBUTED: Attribution = { who: null, cue: null, how: 'passive', sure: false };
const continued = (attribution: Attribution): Attribution => ({ ...attribution, how: 'continued' });

/** “…,” she said. “…” — in the same paragraph, with no more than a speaker's words between. */
function goesOn(scene: Scene, pair: MarkedWords, before: Attributed | null): Attribution | null {
  if (before === null) return null;
  const t = scene.prepared.tokens;
  const between = pair.open - before.pair.close;
  for (let i = before.pair.close + 1; i <= pair.open; i++) if (t.gap[i] === 3) return null;
  const begins = /^[A-Z]/.test(t.text.slice(t.from[pair.open + 1], (t.from[pair.open + 1] ?? 0) + 1));
  return between <= 40 && (begins || between <= 24) && before.attribution.cue !== null
    ? { ...continued(before.attribution), sure: between <= 14 }
    : null;
}

/** A whole sentence in marks without any word about it. */
function lone(scene: Scene, pair: MarkedWords): Attribution | null {
  return pair.close - pair.open > 5 ? attributionNear(scene, pair) : null;
}

function draftOf(
  scene: Scene,
  pair: MarkedWords,
  attribution: Attribution,
  speakers: readonly WhoIs[],
  dates: readonly DateDraft[],
): QuoteDraft {
  const t = scene.prepared.tokens;
  const [from, to] = [t.from[pair.open + 1] ?? 0, t.to[pair.close - 1] ?? 0];
  const { cue } = attribution;
  const cueWords = cue === null ? null : t.text.slice(t.from[cue.first], t.to[cue.end - 1]);
  const named = speakers.some((s) => s.kind === 'named');
  const link: SayerLink = {
    who: speakers.map((s) => s.mention),
    kind: speakers.length === 0 ? 'impersonal' : named ? 'named' : (speakers[0]?.kind ?? 'unnamed'),
    how: null,
    cue: cueWords,
    via: null,
    to: null,
    when: saidOn(t, pair, cue, dates),
    verbatim: true,
  };
  return {
    kind: 'quote',
    from,
    to,
    sayer: [link],
    asserted: 'reported',
    confidence: confidenceOf(attribution, speakers),
    foundBy: FOUND_BY,
    reasons: reasonsOf(pair, attribution),
    words: t.text.slice(from, to),
    speaker: link.who,
    cue: cueWords,
    form: attribution.how === 'slogan' ? 'slogan' : formOf(scene, pair),
    saidOn: link.when,
    saidAt: null,
  };
}

function confidenceOf(attribution: Attribution, speakers: readonly WhoIs[]): 'certain' | 'likely' | 'doubtful' {
  if (speakers.length === 0) return 'doubtful';
  if (!attribution.sure) return attribution.how === 'neighbour' ? 'doubtful' : 'likely';
  return speakers.every((s) => s.mention.named === 'stated') ? 'certain' : 'likely';
}

const HOW: Readonly<Record<Attribution['how'], string>> = {
  after: 'the words after it say who speaks',
  before: 'the words before it say who speaks',
  according: 'credited with “according to”',
  dash: 'signed after a dash',
  colon: 'introduced by a colon',
  continued: 'goes on from the quotation before it',
  slogan: 'the words beside it call it a slogan, chant or sign',
  passive: 'nobody in particular is made to say it',
  neighbour: 'the sentence before it speaks of somebody saying something',
};

const reasonsOf = (pair: MarkedWords, attribution: Attribution): readonly string[] =>
  pair.closed
    ? [HOW[attribution.how]]
    : [HOW[attribution.how], 'the closing mark is missing; it is taken to end with its paragraph'];

/** A quotation that begins like a sentence is direct; a piece of one in another's sentence is partial. */
function formOf(scene: Scene, pair: MarkedWords): 'direct' | 'partial' {
  const t = scene.prepared.tokens;
  const first = t.text[t.from[pair.open + 1] ?? 0] ?? '';
  const before = t.norm[pair.open - 1] ?? '';
  const free = pair.open === 0 || (t.gap[pair.open] ?? 0) === 3 || /^[.!?:,”"»]$/.test(before);
  const sentence = /^[.!?,]$/.test(t.norm[pair.close - 1] ?? '');
  return free && (sentence || first !== first.toLowerCase() || first.toUpperCase() === first) ? 'direct' : 'partial';
}

/** The date that stands in the words about the quotation: within a dozen tokens of the verb, outside the marks. */
function saidOn(
  t: PreparedText['tokens'],
  pair: MarkedWords,
  cue: Attribution['cue'],
  dates: readonly DateDraft[],
): string | null {
  if (cue === null) return null;
  const [low, high] = [t.from[Math.max(0, cue.first - 12)] ?? 0, t.to[Math.min(t.count - 1, cue.end + 8)] ?? 0];
  const [open, close] = [t.from[pair.open] ?? 0, t.to[Math.min(pair.close, t.count - 1)] ?? 0];
  const [cueFrom, cueTo] = [t.from[cue.first] ?? 0, t.to[cue.end - 1] ?? 0];
  const near = firstFrom(dates, low).filter(
    (d) => d.to <= high && d.edtf !== null && (d.to <= open || d.from >= close),
  );
  const between = near.filter((d) => !/[.!?]\s/.test(t.text.slice(Math.min(d.to, cueTo), Math.max(d.from, cueFrom))));
  return between[0]?.edtf ?? null;
}

/** The dates at or after a place: they stand in the order of the text, so a few are enough. */
function firstFrom(dates: readonly DateDraft[], from: number): readonly DateDraft[] {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return dates.slice(low, low + 6);
}
