// Every quotation of a text as a draft of a claim. In: the prepared text and its dates. Out: drafts.
// The way: marks are paired; each pair is attributed (en/attribution.ts, fa/), or goes on from the one before; what nobody says, and is only a term, a title
// or a doubt, is left out; posts and block quotations are quotations without marks; reported speech comes from en/indirect.ts.

import type { SayerLink } from '../../model/claim.ts';
import type { DateDraft, QuoteDraft } from '../drafts.ts';
import { type WhoIs, whoAre } from '../text/mentions.ts';
import { type PreparedText, stretchAt } from '../text/prepared-text.ts';
import type { MarkedWords } from '../text/quote-marks.ts';
import { MARK } from '../text/tokens.ts';
import { announcedParagraphs } from './block-quotes.ts';
import { citingLinks, linkOf, quotingLink } from './credit-link.ts';
import { attributionAfter, attributionBefore, attributionNear } from './en/attribution.ts';
import { creditSetting } from './en/credit-setting.ts';
import { type Credited, indirectQuotes } from './en/indirect.ts';
import { isMereTerm, isTitle } from './en/terms.ts';
import { attributionInPersian } from './fa/attribution.ts';
import { indirectInPersian } from './fa/indirect.ts';
import { interviewTurns } from './interviews.ts';
import { postQuotes } from './posts.ts';
import { type Attribution, FOUND_BY, type Scene } from './quotation.ts';
import { transcriptTurns } from './transcript.ts';

export function findQuotes(prepared: PreparedText, dates: readonly DateDraft[]): readonly QuoteDraft[] {
  const { names, marks, markOf } = prepared;
  const scene: Scene = { prepared, names, marks, markOf };
  const [labelled, interview] = [transcriptTurns(scene), interviewTurns(scene)];
  const turns = labelled.length > interview.length ? labelled : interview;
  const reported = [...indirectQuotes(scene, dates), ...indirectInPersian(scene, dates)].sort(
    (a, b) => a.content.first - b.content.first || b.content.end - a.content.end,
  );
  const marked = markedQuotes(scene, dates, reported);
  const quotes = [
    ...turns,
    ...[
      ...announcedParagraphs(scene),
      ...marked,
      ...reported.flatMap(({ draft, marked: whole }) => (whole ? [] : [draft])),
    ].filter((quote) => !meetsTurn(turns, quote)),
  ];
  const posts = postQuotes(scene);
  const all = [
    ...posts,
    ...quotes.flatMap((quote) => (inPost(prepared, quote.from) ? withinPost(posts, quote) : [quote])),
  ];
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whom a post reports: its author's words about another's, so the author's link comes first. What it says in its own voice is the post itself. */
function withinPost(posts: readonly QuoteDraft[], quote: QuoteDraft): readonly QuoteDraft[] {
  let [low, high] = [0, posts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.from ?? 0) <= quote.from) low = middle + 1;
    else high = middle;
  }
  const before = posts[low - 1];
  const post = before !== undefined && quote.to <= before.to ? before : undefined;
  const author = post?.speaker[0]?.name ?? null;
  const named = quote.speaker.some(({ name }) => name !== null && name !== author);
  return post === undefined || !named ? [] : [{ ...quote, sayer: [...post.sayer, ...quote.sayer] }];
}

/** Within a turn of a transcript the turn is the quotation; what reaches into one has read its label as words. */
function meetsTurn(turns: readonly QuoteDraft[], { from, to }: QuoteDraft): boolean {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (turns[low]?.from ?? Number.POSITIVE_INFINITY) < to;
}

const inPost = ({ stretches }: PreparedText, at: number): boolean => stretchAt(stretches, at)?.role === 'socialPost';

interface Attributed {
  readonly pair: MarkedWords;
  readonly attribution: Attribution;
  readonly speakers: readonly WhoIs[];
}

function markedQuotes(scene: Scene, dates: readonly DateDraft[], reported: readonly Credited[]): readonly QuoteDraft[] {
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
    const inside = attribution?.sure === true ? null : creditAround(scene, reported, pair);
    if (
      inside !== null &&
      (attribution === null || attribution.how !== 'slogan' || isMereTerm(scene, pair, attribution))
    ) {
      drafts.push(insideDraft(scene, pair, inside));
      continue;
    }
    if (isMereTerm(scene, pair, attribution)) continue;
    const kept: Attribution = attribution ?? UNATTRIBUTED;
    const told = kept.cue === null ? null : spokeBetween(reported, before?.pair.close ?? -1, kept.cue.first);
    const last = told?.[0] ?? before?.speakers[0] ?? null;
    const speakers: readonly WhoIs[] =
      beside !== null
        ? beside.speakers
        : kept.how === 'continued' && before !== null
          ? (told ?? before.speakers)
          : (kept.who ?? []).flatMap((span) => whoAre(scene.prepared, span, last));
    drafts.push(draftOf(scene, pair, kept, speakers, dates, outerLinks(reported, pair, kept, speakers)));
    previous = attribution === null ? null : { pair, attribution: kept, speakers };
    if (previous !== null && kept.how !== 'slogan') before = previous;
  }
  return drafts;
}

/** `والی می‌گوید هیئتی می‌فرستد. او افزود: «…»`: who spoke last in Persian, behind the words in marks before these, without marks. */
function spokeBetween(reported: readonly Credited[], after: number, until: number): readonly WhoIs[] | null {
  let last: Credited | null = null;
  for (let r = firstReaching(reported, until); r < reported.length; r++) {
    const one = reported[r];
    if (one === undefined || one.content.first >= until) break;
    if (one.spoken !== true || one.cue.first <= after || one.cue.first >= until) continue;
    if (last === null || one.cue.first >= last.cue.first) last = one;
  }
  const link = last?.draft.sayer.at(-1);
  if (last === null || link === undefined || last.draft.speaker.length !== 1) return null;
  const kind = link.kind === 'named' || link.kind === 'group' ? link.kind : 'unnamed';
  return last.draft.speaker.map((mention) => ({ mention, kind }));
}

/** The innermost reported speech around the words; null for names, titles and what is called so. */
function creditAround(scene: Scene, reported: readonly Credited[], pair: MarkedWords): Credited | null {
  if (isTitle(scene, pair)) return null;
  const t = scene.prepared.tokens;
  let inner: Credited | null = null;
  // `of this “grave offence.”`: the full stop within the marks is of the sentence, at which the reported words end.
  let end = pair.close;
  while (end > pair.open + 1 && t.kind[end - 1] === MARK) end--;
  for (let r = firstReaching(reported, pair.open); r < reported.length; r++) {
    const one = reported[r];
    if (one === undefined || one.content.first > pair.open) break;
    if (one.content.end < end || one.draft.speaker.length === 0) continue;
    if (inner === null || one.content.end - one.content.first <= inner.content.end - inner.content.first) inner = one;
  }
  return inner;
}

/** Words in marks inside what somebody is credited with: theirs, word for word. */
function insideDraft(scene: Scene, pair: MarkedWords, { draft }: Credited): QuoteDraft {
  const t = scene.prepared.tokens;
  const [from, to] = [t.from[pair.open + 1] ?? 0, t.to[pair.close - 1] ?? 0];
  const link = draft.sayer.at(-1);
  return {
    ...draft,
    from,
    to,
    words: t.text.slice(from, to),
    sayer: link === undefined ? draft.sayer : [...draft.sayer.slice(0, -1), { ...link, verbatim: true }],
    asserted: 'reported',
    confidence: 'likely',
    reasons: ['words in marks inside reported speech', ...draft.reasons.slice(1)],
    form: 'partial',
  };
}

/** “…” and “…”: one after the other, joined by a word. */
const standBeside = (scene: Scene, first: MarkedWords, second: MarkedWords): boolean =>
  (second.open - first.close === 2 && /^(?:and|or|,|of|و)$/.test(scene.prepared.tokens.norm[first.close + 1] ?? '')) ||
  (second.open - first.close === 3 &&
    /^(?:of|and|or|in|for|from|against)$/.test(scene.prepared.tokens.norm[first.close + 1] ?? '') &&
    /^(?:the|this|a|an|its|their|his|her)$/.test(scene.prepared.tokens.norm[first.close + 2] ?? ''));

const UNATTRIBUTED: Attribution = { who: null, cue: null, how: 'passive', sure: false };
const continued = (attribution: Attribution): Attribution => ({ ...attribution, how: 'continued' });

/** “…,” she said. “…” — in the same paragraph, with no more than a speaker's words between. */
function goesOn(scene: Scene, pair: MarkedWords, before: Attributed | null): Attribution | null {
  if (before === null) return null;
  const t = scene.prepared.tokens;
  const between = pair.open - before.pair.close;
  for (let i = before.pair.close + 1; i <= pair.open; i++) if (t.gap[i] === 3) return null;
  if (isInTelling(scene, pair, before)) return null;
  const begins = /^[A-Z]/.test(t.text.slice(t.from[pair.open + 1], (t.from[pair.open + 1] ?? 0) + 1));
  return between <= 40 && (begins || between <= 24) && before.attribution.cue !== null
    ? { ...continued(before.attribution), sure: between <= 14 }
    : null;
}

/** `The register has it signed for by “Talven”`: within a later sentence, which tells of somebody or something else, nobody goes on. */
function isInTelling({ prepared: { tokens: t, sentences, sentenceOf } }: Scene, pair: MarkedWords, before: Attributed) {
  const sentence = sentences[sentenceOf[pair.open] ?? 0];
  if (sentence === undefined || sentence.first <= before.pair.close || sentence.first >= pair.open - 1) return false;
  return !/^(?:he|she|they|it|we|i|and|but|وی|او)$/.test(t.norm[sentence.first] ?? '');
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
  outer: readonly SayerLink[],
): QuoteDraft {
  const t = scene.prepared.tokens;
  const [from, to] = [t.from[pair.open + 1] ?? 0, t.to[pair.close - 1] ?? 0];
  const { cue } = attribution;
  const setting = cue === null ? null : creditSetting(scene, cue, [{ first: pair.open, end: pair.close + 1 }], dates);
  const link = linkOf(scene, { cue, speakers, setting, verbatim: true });
  const citing =
    attribution.quotedBy === undefined
      ? setting === null
        ? []
        : citingLinks(scene, setting)
      : [quotingLink(scene, attribution.quotedBy)];
  return {
    kind: 'quote',
    from,
    to,
    sayer: isCitedByIt(outer, link) ? [...citing, link, ...outer] : [...outer, ...citing, link],
    asserted: 'reported',
    confidence: confidenceOf(attribution, speakers),
    foundBy: FOUND_BY,
    reasons: reasonsOf(pair, attribution),
    words: t.text.slice(from, to),
    speaker: link.who,
    cue: link.cue,
    form: attribution.how === 'slogan' ? 'slogan' : formOf(scene, pair),
    saidOn: link.when,
    saidAt: setting?.at ?? null,
  };
}

function confidenceOf(attribution: Attribution, speakers: readonly WhoIs[]): 'certain' | 'likely' | 'doubtful' {
  if (speakers.length === 0) return 'doubtful';
  if (!attribution.sure) return attribution.how === 'neighbour' ? 'doubtful' : 'likely';
  if (speakers.some((s) => s.sure === false)) return 'doubtful';
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

/** Who credits the speaker of these words with them: the chain of the reported speech in which the verb of saying stands. */
function outerLinks(
  reported: readonly Credited[],
  { open }: MarkedWords,
  { cue }: Attribution,
  speakers: readonly WhoIs[],
): readonly SayerLink[] {
  if (cue === null || speakers.length === 0) return [];
  let inner: Credited | null = null;
  for (let r = firstReaching(reported, cue.first); r < reported.length; r++) {
    const one = reported[r];
    if (one === undefined || one.content.first > cue.first) break;
    if (one.content.end <= cue.first || Math.abs(open - cue.first) > NEAR_CUE) continue;
    if (one.cue.first !== cue.first) inner = one;
  }
  const own = speakers[0]?.mention;
  return inner === null || inner.draft.speaker.some((who) => who.start === own?.start) ? [] : inner.draft.sayer;
}

/** `خبرگزاری ساحل به نقل از بنیاد فانوس نوشت: «…»`: who writes stands before whom he cites. */
function isCitedByIt(outer: readonly SayerLink[], { who }: SayerLink): boolean {
  const cited = outer.at(-1);
  const [first, second] = [who[0], cited?.who[0]];
  return cited?.cue === 'به نقل از' && first !== undefined && second !== undefined && first.start < second.start;
}

/** How far a quotation may stand from its verb inside reported speech, in tokens. */
const NEAR_CUE = 40;
/** No reported speech is longer than this, in tokens. */
const LONGEST_REPORTED = 400;

function firstReaching(reported: readonly Credited[], token: number): number {
  let [low, high] = [0, reported.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reported[middle]?.content.first ?? 0) < token - LONGEST_REPORTED) low = middle + 1;
    else high = middle;
  }
  return low;
}
