// Dates in English news: TimeBank and AQUAINT with TIMEX3 values (TempEval-3). Prints relaxed span F1, value accuracy on matched spans, and their
// product, the value F1 that TempEval ranks by. Published beside it: HeidelTime .776 (on the platinum part, which is not here).
//
//   node bench/temporal-tbaq.ts --data ../shared/bench [--errors 40]
//
// The document's creation time is handed in as the reference date and is not counted. The texts are others': nothing of them is printed but with --errors.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { DateClaim } from '../src/model/claim.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly words: string;
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'string', default: '0' } },
});
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function goldOf(xml: string): { text: string; spans: readonly Span[]; created: string | null } {
  const created = /<DCT>[\s\S]*?value="([^"]+)"/.exec(xml)?.[1]?.slice(0, 10) ?? null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const spans: Span[] = [];
  const open: { start: number; value: string }[] = [];
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += piece.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
    else if (piece.startsWith('<TIMEX3'))
      open.push({ start: text.length, value: /value="([^"]*)"/.exec(piece)?.[1] ?? '' });
    else if (piece === '</TIMEX3>') {
      const begun = open.pop();
      if (begun !== undefined) spans.push({ ...begun, end: text.length, words: text.slice(begun.start) });
    }
  }
  return { text, spans, created };
}

const singles = (claim: DateClaim): readonly Span[] =>
  (claim.parts.length > 0 ? claim.parts : [claim]).map(({ passage, timex, edtf }) => ({
    start: passage.start,
    end: passage.end,
    value: timex ?? edtf ?? '',
    words: passage.exact,
  }));

const tally = { gold: 0, found: 0, matched: 0, right: 0, characters: 0 };
const wrong: string[] = [];
let seconds = 0;
for (const set of ['AQUAINT', 'TimeBank'])
  for (const file of readdirSync(join(values.data, 'temporal/tbaq', set)).sort()) {
    if (!file.endsWith('.tml')) continue;
    const { text, spans, created } = goldOf(readFileSync(join(values.data, 'temporal/tbaq', set, file), 'utf8'));
    const began = performance.now();
    const { claims } = findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: created });
    seconds += (performance.now() - began) / 1000;
    const found = claims.filter((claim) => claim.kind === 'date').flatMap(singles);
    tally.gold += spans.length;
    tally.found += found.length;
    tally.characters += text.length;
    const taken = new Set<Span>();
    for (const span of spans) {
      const match = found.find((one) => !taken.has(one) && one.start < span.end && span.start < one.end);
      if (match === undefined)
        wrong.push(
          `missed   ${span.words} = ${span.value}\t${text.slice(span.start - 40, span.end + 20).replaceAll('\n', ' ')}`,
        );
      else {
        taken.add(match);
        tally.matched++;
        if (match.value === span.value) tally.right++;
        else
          wrong.push(
            `value    ${match.words} = ${match.value}, not ${span.value} (${span.words})  ref ${created}\t${text.slice(span.start - 60, span.end + 40).replaceAll('\n', ' ')}`,
          );
      }
    }
    for (const one of found)
      if (!taken.has(one))
        wrong.push(
          `extra    ${one.words} = ${one.value}\t${text.slice(one.start - 40, one.end + 20).replaceAll('\n', ' ')}`,
        );
  }

const precision = tally.matched / tally.found;
const recall = tally.matched / tally.gold;
const spanF1 = (2 * precision * recall) / (precision + recall);
const accuracy = tally.right / tally.matched;
const print = (n: number): string => n.toFixed(3);
console.log(
  `temporal/tbaq, 256 news texts, ${tally.gold} expressions: span P ${print(precision)} R ${print(recall)} F1 ${print(spanF1)}, value accuracy ${print(accuracy)}, value F1 ${print(spanF1 * accuracy)}`,
);
console.log(
  `all extractors on: ${Math.round(tally.characters / seconds).toLocaleString('en')} characters a second on one core. Published: HeidelTime value F1 .776 on the platinum part. No peer package is installed to run beside.`,
);
for (const line of wrong.slice(0, Number(values.errors))) console.log(line);
