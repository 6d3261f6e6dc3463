// Quotations and reported speech in political news: PolNeAR's development part, ours beside two peers with one scorer in one run.
//
//   node bench/quotes-polnear.ts --data ../shared/bench
//
// direct: content that begins with a mark; the pieces of one that "she said" interrupts count one each. Two contents match that share at least 80 % of their
//   union. "All three" is content, speaker and cue right, of all pieces that have a source.
// reported: content without marks, by letters, in four counts. "strict": the letters of the annotators' content without marks against all letters of what is found as
//   reported speech, so that a letter found in content that holds marks is wrong. "outside mixed": letters that the annotators put into content that holds marks
//   count on neither side. "with mixed": content that holds marks counts as well. "by marks": what is found is told by the annotations' own test, so that a claim
//   that holds marks is mixed and no reported speech. A speaker is counted where a claim and the annotation share more than half of both.
// A speaker is right where mention and annotated source overlap, or where the source is the relative pronoun right behind the mention.
// Certain: of what the tool marks so, how much is annotated with that speaker. Texts are others' and are never printed.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FINDERS, type FoundQuote, type QuoteFinder } from './parts/quote-finders.ts';
import { type GoldAttribution, type GoldText, goldTexts, type Span } from './parts/quotes-gold.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/bench' } } });

interface Counts {
  readonly direct: {
    gold: number;
    found: number;
    hit: number;
    sourced: number;
    matched: number;
    speaker: number;
    all: number;
  };
  readonly pieces: { gold: number; hit: number };
  readonly letters: { gold: number; found: number; shared: number };
  readonly withMixed: { gold: number; found: number; shared: number };
  readonly strict: { found: number };
  readonly byMarks: { found: number; shared: number };
  readonly reported: { gold: number; found: number; matched: number; speaker: number };
  readonly certain: { found: number; right: number };
  readonly errors: Map<string, number>;
}

const counts = (): Counts => ({
  direct: { gold: 0, found: 0, hit: 0, sourced: 0, matched: 0, speaker: 0, all: 0 },
  pieces: { gold: 0, hit: 0 },
  letters: { gold: 0, found: 0, shared: 0 },
  withMixed: { gold: 0, found: 0, shared: 0 },
  strict: { found: 0 },
  byMarks: { found: 0, shared: 0 },
  reported: { gold: 0, found: 0, matched: 0, speaker: 0 },
  certain: { found: 0, right: 0 },
  errors: new Map(),
});

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const union = (a: Span, b: Span): number => a.end - a.start + b.end - b.start - shared(a, b);
const half = (a: Span, b: Span): boolean => shared(a, b) * 2 > a.end - a.start && shared(a, b) * 2 > b.end - b.start;
const f1 = (hit: number, found: number, gold: number): number => (found + gold === 0 ? 0 : (2 * hit) / (found + gold));
const fault = ({ errors }: Counts, kind: string): void => void errors.set(kind, (errors.get(kind) ?? 0) + 1);

function speakerRight(text: string, found: FoundQuote, gold: GoldAttribution): boolean {
  return found.speakers.some((who) =>
    gold.source.some(
      (source) =>
        shared(who, source) > 0 ||
        (/^(?:who|which|that)$/.test(text.slice(source.start, source.end)) &&
          source.start >= who.end &&
          source.start - who.end < 4),
    ),
  );
}

const cueRight = (text: string, { cue }: FoundQuote, gold: GoldAttribution): boolean =>
  gold.cue.length === 0 || (cue !== null && gold.cue.some(({ start, end }) => text.slice(start, end).includes(cue)));

/** As in the annotations' form. */
const MARKS = /["“”]|''/;
const DIRECT = /^(?:["“”‘]|'')/;
const MARKED_PIECE = /(?:[“"]|'')[^”"]{3,400}?(?:[”"]|'')/g;

function scoreDirect(c: Counts, { text, attributions }: GoldText, marked: readonly FoundQuote[]): void {
  const used = new Set<FoundQuote>();
  for (const gold of attributions)
    for (const span of gold.content) {
      if (gold.form !== 'direct' || !DIRECT.test(text.slice(span.start).trimStart()))
        scorePieces(c, text, span, marked, used);
      else scoreOne(c, text, span, gold, marked, used);
    }
  const direct = attributions.filter(({ form }) => form === 'direct');
  for (const quote of marked) {
    const among = (list: readonly GoldAttribution[]) => list.some((g) => g.content.some((s) => shared(s, quote) > 0));
    if (among(attributions) && !among(direct)) continue;
    c.direct.found++;
    if (!among(attributions)) fault(c, 'direct: marked words that nobody is credited with');
  }
}

/** Marked words inside a sentence of the writer's. */
function scorePieces(c: Counts, text: string, span: Span, marked: readonly FoundQuote[], used: Set<FoundQuote>): void {
  for (const piece of text.slice(span.start, span.end).matchAll(MARKED_PIECE)) {
    c.pieces.gold++;
    const place = { start: span.start + piece.index, end: span.start + piece.index + piece[0].length };
    const match = marked.find((quote) => shared(quote, place) / union(quote, place) > 0.6);
    if (match === undefined) fault(c, 'direct: marked words inside reported speech missed');
    else {
      c.pieces.hit++;
      used.add(match);
    }
  }
}

function scoreOne(
  c: Counts,
  text: string,
  span: Span,
  gold: GoldAttribution,
  marked: readonly FoundQuote[],
  used: Set<FoundQuote>,
): void {
  c.direct.gold++;
  if (gold.source.length > 0) c.direct.sourced++;
  const match = marked.find((quote) => shared(quote, span) / union(quote, span) >= 0.8);
  if (match === undefined) {
    fault(c, marked.some((quote) => shared(quote, span) > 0) ? 'direct: other borders' : 'direct: missed');
    return;
  }
  used.add(match);
  c.direct.hit++;
  if (gold.source.length === 0) return;
  c.direct.matched++;
  const who = speakerRight(text, match, gold);
  const cue = cueRight(text, match, gold);
  if (who) c.direct.speaker++;
  else fault(c, match.speakers.length === 0 ? 'direct: no speaker' : 'direct: another speaker');
  if (who && !cue) fault(c, 'direct: another cue');
  if (who && cue) c.direct.all++;
}

function scoreReported(c: Counts, { text, attributions }: GoldText, reported: readonly FoundQuote[]): void {
  const form = new Uint8Array(text.length);
  for (const gold of attributions)
    for (const span of gold.content)
      form.fill(gold.form === 'direct' ? 1 : gold.form === 'mixed' ? 2 : 3, span.start, span.end);
  const found = new Uint8Array(text.length);
  const unmarked = new Uint8Array(text.length);
  for (const quote of reported) {
    found.fill(1, quote.start, quote.end);
    if (!MARKS.test(text.slice(quote.start, quote.end))) unmarked.fill(1, quote.start, quote.end);
  }
  for (let at = 0; at < text.length; at++) {
    const [is, has] = [form[at] ?? 0, found[at] === 1];
    if (is === 3) c.letters.gold++;
    if (has && (is === 0 || is === 3)) c.letters.found++;
    if (has && is === 3) c.letters.shared++;
    if (is >= 2) c.withMixed.gold++;
    if (has && is !== 1) c.withMixed.found++;
    if (has && is >= 2) c.withMixed.shared++;
    if (has) c.strict.found++;
    if (unmarked[at] === 1) c.byMarks.found++;
    if (unmarked[at] === 1 && is === 3) c.byMarks.shared++;
  }
  c.reported.found += reported.length;
  for (const gold of attributions) scoreCredit(c, text, gold, reported);
  for (const quote of reported)
    if (!attributions.some(({ content }) => content.some((span) => shared(span, quote) > 0)))
      fault(c, 'reported: nobody is credited there');
}

function scoreCredit(c: Counts, text: string, gold: GoldAttribution, reported: readonly FoundQuote[]): void {
  if (gold.form === 'direct') return;
  if (gold.form === 'indirect') c.reported.gold++;
  const over = reported.filter((quote) => gold.content.some((span) => shared(span, quote) > 0));
  const matches = over.filter((quote) => gold.content.some((span) => half(span, quote)));
  if (matches.length === 0) {
    if (gold.form === 'indirect')
      fault(c, over.length === 0 ? `reported: missed, ${frameOf(text, gold)}` : 'reported: other borders');
    return;
  }
  if (gold.source.length === 0) return;
  c.reported.matched++;
  if (matches.some((quote) => speakerRight(text, quote, gold))) c.reported.speaker++;
  else
    fault(
      c,
      matches.every((quote) => quote.speakers.length === 0) ? 'reported: no speaker' : 'reported: another speaker',
    );
}

/** By what the missed content begins with, for the table of errors. */
function frameOf(text: string, { content, cue }: GoldAttribution): string {
  const first = content[0];
  const behind = cue[0] === undefined || first === undefined || first.start > cue[0].start;
  if (!behind) return 'content before the cue';
  if (cue.some(({ start, end }) => text.slice(start, end).trim().endsWith(':'))) return 'behind a colon';
  const word = text.slice(first?.start ?? 0, (first?.start ?? 0) + 12).toLowerCase();
  if (/^(?:that|whether|if|how|why|what|when|who)\b/.test(word)) return 'clause with that or a question word';
  return /^(?:not )?to\b/.test(word) ? 'infinitive' : 'noun phrase or bare clause';
}

function scoreCertain(c: Counts, { text, attributions }: GoldText, found: readonly FoundQuote[]): void {
  for (const quote of found) {
    if (!quote.certain) continue;
    c.certain.found++;
    const right = attributions.some(
      (gold) =>
        gold.content.some((span) => shared(span, quote) * 2 > quote.end - quote.start) &&
        (gold.source.length === 0 || speakerRight(text, quote, gold)),
    );
    if (right) c.certain.right++;
  }
}

function measure(finder: QuoteFinder, texts: readonly GoldText[]): void {
  const c = counts();
  for (const { text } of texts) finder.find(text);
  let [letters, took] = [0, 0];
  for (const gold of texts) {
    const began = performance.now();
    const found = finder.find(gold.text);
    took += performance.now() - began;
    letters += gold.text.length;
    scoreDirect(
      c,
      gold,
      found.filter(({ direct }) => direct),
    );
    scoreReported(
      c,
      gold,
      found.filter(({ direct }) => !direct),
    );
    scoreCertain(c, gold, found);
  }
  print(finder.name, c, (letters / took) * 1000);
}

const p3 = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(3));

function print(name: string, c: Counts, speed: number): void {
  const { direct: d, pieces, letters: l, withMixed: m, reported: r, certain } = c;
  const of = (x: { gold: number; found: number; shared: number }) =>
    `F1 ${p3(f1(x.shared, x.found, x.gold))} (P ${p3(x.shared / x.found)} R ${p3(x.shared / x.gold)})`;
  console.log(`${name}`);
  console.log(
    `  direct    ${d.gold} pieces: content F1 ${p3(f1(d.hit, d.found, d.gold))} (P ${p3(d.hit / d.found)} R ${p3(d.hit / d.gold)}), speaker of matched ${p3(d.speaker / d.matched)}, all three ${p3(d.all / d.sourced)}`,
  );
  console.log(`  marked words inside reported speech: ${pieces.gold}, recall ${p3(pieces.hit / pieces.gold)}`);
  const strict = { gold: l.gold, found: c.strict.found, shared: l.shared };
  const byMarks = { gold: l.gold, ...c.byMarks };
  console.log(`  reported  ${r.gold}, found ${r.found}: strict letters ${of(strict)}; outside mixed ${of(l)}`);
  console.log(`            with mixed ${of(m)}; by marks ${of(byMarks)}`);
  console.log(`            speaker of ${r.matched} matched ${p3(r.speaker / r.matched)}`);
  console.log(`  certain   ${certain.found}, right ${p3(certain.right / certain.found)}`);
  console.log(
    `  speed     ${Math.round(speed).toLocaleString('en')} characters a second, with tokens, names and dates`,
  );
  for (const [kind, n] of [...c.errors].sort((a, b) => b[1] - a[1]))
    console.log(`    ${String(n).padStart(5)}  ${kind}`);
}

const texts = goldTexts(join(values.data, 'quotes/polnear/dev'));
console.log(`quotes/polnear, ${texts.length} texts, ${texts.reduce((n, { text }) => n + text.length, 0)} characters`);
for (const finder of FINDERS) measure(finder, texts);
console.log('published: newsroom systems, quotes F1 .837, speaker .865; all three parts .89');
