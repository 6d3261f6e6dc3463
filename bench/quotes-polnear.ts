// Quotations in political news: PolNeAR's development part. Direct quotations (content begins with a mark; pieces split by "she said" count one each):
// span F1 where two spans match that share at least 80 % of their union, speaker and all three right of the matched. Quotations inside a sentence and reported
// speech apart, by overlap in characters. Published beside it: newsroom systems, quotes F1 .837, speaker .865; Guardian/AFP 89 % all three parts.
//
//   node bench/quotes-polnear.ts --data ../shared/bench [--errors 40]
//
// A speaker is right where the mention and the annotated source share a word. Texts are others' (evaluation only): printed with --errors alone.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { QuoteClaim } from '../src/model/claim.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'string', default: '0' } },
});

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Gold {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly words: string;
}

function goldOf(ann: string): readonly Gold[] {
  const spans = new Map<string, { spans: readonly Span[]; words: string }>();
  const gold: Gold[] = [];
  for (const line of ann.split('\n')) {
    const [id = '', what = '', words = ''] = line.split('\t');
    if (id.startsWith('T'))
      spans.set(id, {
        words,
        spans: what
          .slice(what.indexOf(' ') + 1)
          .split(';')
          .map((pair) => ({ start: Number(pair.split(' ')[0]), end: Number(pair.split(' ')[1]) })),
      });
    if (!id.startsWith('E')) continue;
    const roles = what.split(' ').map((part) => part.split(':'));
    const of = (name: string) =>
      roles.filter(([role]) => role?.startsWith(name)).map(([, ref]) => spans.get(ref ?? ''));
    gold.push({
      content: of('Content').flatMap((one) => one?.spans ?? []),
      source: of('Source').flatMap((one) => one?.spans ?? []),
      cue: of('Cue').flatMap((one) => one?.spans ?? []),
      words: of('Content')[0]?.words ?? '',
    });
  }
  return gold;
}

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const iou = (a: Span, b: Span) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b));
const f1 = (hit: number, found: number, gold: number) => (2 * hit) / (found + gold);

const direct = { gold: 0, found: 0, hit: 0, speaker: 0, sourced: 0, all: 0 };
const partial = { gold: 0, hit: 0 };
const indirect = { gold: 0, found: 0, shared: 0, goldSpans: 0, foundSpans: 0, hit: 0, speaker: 0 };
const wrong: string[] = [];
const folder = join(values.data, 'quotes/polnear/dev');
const done = new Set<string>();
for (const file of readdirSync(join(folder, 'attributions')).sort()) {
  const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
  if (done.has(name)) continue; // several annotators: the first of them
  done.add(name);
  const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
  const gold = goldOf(readFileSync(join(folder, 'attributions', file), 'utf8'));
  const { claims } = findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: null });
  const quotes = claims.filter((claim) => claim.kind === 'quote');
  const marked = quotes.filter((claim) => claim.form !== 'indirect');
  const used = new Set<QuoteClaim>();
  const at = (claim: QuoteClaim): Span => claim.passage;
  const goldChars = new Set<number>();
  const foundChars = new Set<number>();
  for (const one of gold) {
    const isDirect = /^(?:["“”‘]|'')/.test(one.words.trim());
    const holdsMarks = /["“”]|''/.test(one.words);
    if (!isDirect && !holdsMarks) {
      indirect.goldSpans++;
      for (const span of one.content) for (let c = span.start; c < span.end; c++) goldChars.add(c);
      const match = quotes.find(
        (claim) =>
          claim.form === 'indirect' &&
          one.content.some((span) => shared(span, at(claim)) > 0.5 * (span.end - span.start)),
      );
      if (match === undefined)
        wrong.push(
          `indirect missed  [${one.cue.map((c) => text.slice(c.start, c.end)).join('|')}] ${one.words.slice(0, 60).replaceAll('\n', ' ')}\t${one.source
            .map((c) => text.slice(c.start, c.end))
            .join('|')
            .slice(0, 40)}`,
        );
      else {
        indirect.hit++;
        if (one.source.length === 0 || match.speaker.some((m) => one.source.some((s) => shared(s, m) > 0)))
          indirect.speaker++;
      }
      continue;
    }
    for (const span of one.content) {
      const inner = { start: span.start, end: span.end };
      if (!isDirect || !/^(?:["“”‘]|'')/.test(text.slice(span.start).trimStart())) {
        for (const piece of text.slice(span.start, span.end).matchAll(/(?:[“"]|'')[^”"]{3,400}?(?:[”"]|'')/g)) {
          partial.gold++;
          const place = { start: span.start + piece.index, end: span.start + piece.index + piece[0].length };
          const match = marked.find((claim) => iou(at(claim), place) > 0.6);
          if (match !== undefined) {
            partial.hit++;
            used.add(match);
          } else
            wrong.push(
              `partial missed  ${piece[0].slice(0, 60)}\t${text.slice(place.start - 60, place.start).replaceAll('\n', ' ')}`,
            );
        }
        continue;
      }
      direct.gold++;
      const match = marked.find((claim) => iou(at(claim), inner) >= 0.8);
      if (match === undefined) {
        wrong.push(
          `direct missed  ${text.slice(span.start, span.start + 70).replaceAll('\n', ' ')} … ${text.slice(span.end - 20, span.end + 60).replaceAll('\n', '¶')}`,
        );
        continue;
      }
      used.add(match);
      direct.hit++;
      if (one.source.length === 0) continue;
      direct.sourced++;
      const right = match.speaker.some((m) => one.source.some((s) => shared(s, m) > 0));
      const cue =
        one.cue.length === 0 ||
        (match.cue !== null && one.cue.some((c) => text.slice(c.start, c.end).includes(match.cue ?? '')));
      if (right) direct.speaker++;
      if (right && cue) direct.all++;
      if (!right)
        wrong.push(
          `speaker  ${match.speaker.map((m) => m.text).join('|')} (${match.reasons[0]}), not ${one.source.map((s) => text.slice(s.start, s.end)).join('|')}\t${text.slice(span.start - 60, span.start + 30).replaceAll('\n', '¶')} … ${text.slice(span.end - 20, span.end + 80).replaceAll('\n', '¶')}`,
        );
    }
  }
  for (const claim of marked) {
    const inGold = gold.some((one) => one.content.some((span) => shared(span, at(claim)) > 0));
    if (
      used.has(claim) &&
      !gold.some((one) => /^(?:["“”‘]|'')/.test(one.words.trim()) && one.content.some((s) => shared(s, at(claim)) > 0))
    )
      continue;
    if (
      inGold &&
      !used.has(claim) &&
      !gold.some((one) => /^(?:["“”‘]|'')/.test(one.words.trim()) && one.content.some((s) => shared(s, at(claim)) > 0))
    )
      continue;
    direct.found++;
    if (!inGold)
      wrong.push(
        `extra  ${claim.passage.exact.slice(0, 70)}\t${claim.passage.prefix.replaceAll('\n', '¶')}[…]${claim.passage.suffix.replaceAll('\n', '¶')}`,
      );
  }
  for (const claim of quotes)
    if (claim.form === 'indirect') {
      indirect.foundSpans++;
      for (let c = claim.passage.start; c < claim.passage.end; c++) foundChars.add(c);
      if (!gold.some((one) => one.content.some((span) => shared(span, at(claim)) > 0)))
        wrong.push(
          `indirect extra  [${claim.cue}] ${claim.words.slice(0, 60).replaceAll('\n', ' ')}\t${claim.passage.prefix.replaceAll('\n', ' ')}`,
        );
    }
  indirect.gold += goldChars.size;
  indirect.found += foundChars.size;
  for (const c of foundChars) if (goldChars.has(c)) indirect.shared++;
}
const p3 = (n: number) => n.toFixed(3);
console.log(
  `quotes/polnear, ${done.size} texts. direct: ${direct.gold} pieces, P ${p3(direct.hit / direct.found)} R ${p3(direct.hit / direct.gold)} content F1 ${p3(f1(direct.hit, direct.found, direct.gold))}, speaker of matched ${p3(direct.speaker / direct.sourced)}, speaker and cue ${p3(direct.all / direct.sourced)}`,
);
console.log(`in marks inside reported speech: ${partial.gold}, recall ${p3(partial.hit / partial.gold)}`);
console.log(
  `reported speech: ${indirect.goldSpans}, found ${indirect.foundSpans}, character F1 ${p3(f1(indirect.shared, indirect.found, indirect.gold))} (P ${p3(indirect.shared / Math.max(1, indirect.found))} R ${p3(indirect.shared / indirect.gold)}), matched ${indirect.hit}, speaker of matched ${p3(indirect.speaker / Math.max(1, indirect.hit))}`,
);
console.log('published: newsroom systems, quotes F1 .837, speaker .865; all three parts .89');
for (const line of wrong.slice(0, Number(values.errors))) console.log(line);
