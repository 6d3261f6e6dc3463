// The five articles the project came from: how much of what a careful analyst finds in them is found. Recall and precision for each kind; with --errors the
// differences. The pages go through the readers as a person would hand them in.
//
//   node bench/seeds-gold.ts --data ../shared/seeds [--errors]

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { Claim, DateClaim } from '../src/model/claim.ts';
import { edtfOverlap, edtfWithin } from '../src/model/edtf.ts';
import { readDocument } from '../src/reading/read-document.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/seeds' },
    errors: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});

interface Gold {
  readonly quotes: readonly { text: string; speaker_full: string | null; optional?: boolean }[];
  readonly not_quotes?: readonly string[];
  readonly figures: readonly {
    text: string;
    value: number | null;
    bound: string;
    of: string;
    optional?: boolean;
    vague?: boolean;
  }[];
  readonly dates: readonly { text: string; value: string | null; optional?: boolean }[];
}

interface Score {
  gold: number;
  hit: number;
  right: number;
  found: number;
  good: number;
}
const score = (): Score => ({ gold: 0, hit: 0, right: 0, found: 0, good: 0 });
const scores = { quote: score(), figure: score(), date: score() };
const lines: string[] = [];

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Each gold text stands somewhere; equal texts are taken one after the other. */
function placesOf(text: string, items: readonly { text: string }[]): { start: number; end: number }[] {
  const next = new Map<string, number>();
  return items.map((item) => {
    const from = next.get(item.text) ?? 0;
    const at = text.indexOf(item.text, from);
    next.set(item.text, at < 0 ? from : at + 1);
    return { start: at, end: at + item.text.length };
  });
}

interface Measured<C, G> {
  readonly kind: keyof typeof scores;
  readonly text: string;
  readonly gold: readonly G[];
  readonly mine: readonly C[];
  /** Null where the claim's value is the gold's, else what differs. */
  readonly right: (gold: G, claim: C) => string | null;
}

function measure<C extends Claim, G extends { text: string; optional?: boolean }>({
  kind,
  text,
  gold,
  mine,
  right,
}: Measured<C, G>): void {
  const s = scores[kind];
  const places = placesOf(text, gold);
  gold.forEach((item, i) => {
    const place = places[i] ?? { start: -1, end: -1 };
    const match = mine.filter((claim) => overlaps(claim.passage, place));
    if (item.optional === true && match.length === 0) return;
    if (item.optional !== true) s.gold++;
    if (match.length === 0) {
      lines.push(`${kind} missed: ${item.text}`);
      return;
    }
    if (item.optional !== true) s.hit++;
    const faults = match.map((claim) => right(item, claim));
    if (faults.includes(null)) {
      if (item.optional !== true) s.right++;
    } else lines.push(`${kind} other: ${item.text} | ${faults[0]}`);
  });
  for (const claim of mine) {
    if (claim.kind === 'date' && isOptional(claim) && !places.some((place) => overlaps(claim.passage, place))) continue;
    s.found++;
    if (places.some((place) => overlaps(claim.passage, place))) s.good++;
    else
      lines.push(
        `${kind} extra: ${claim.passage.exact}  …${claim.passage.prefix.slice(-25).replaceAll('\n', ' ')}[ ]${claim.passage.suffix.slice(0, 25).replaceAll('\n', ' ')}`,
      );
  }
}

/** The README of the gold: a bare year in the name of an event, words such as now, and durations are optional. */
const isOptional = (claim: DateClaim): boolean =>
  claim.type !== 'date' || claim.timex?.endsWith('_REF') === true || /^(?:the )?\d{4}$/.test(claim.passage.exact);

const norm = (text: string) => text.toLowerCase();
for (const file of readdirSync(values.data)
  .filter((name) => /^\d{3}_.*\.txt$/.test(name))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(values.data, 'gold', `seed-${file.slice(0, 3)}.json`), 'utf8')) as Gold;
  const bytes = readFileSync(join(values.data, file));
  const reading = values.plain
    ? readingOfText(bytes.toString('utf8'), 'en')
    : (await readDocument({ bytes, name: file, mediaType: null, address: null, accessed: null }, { ocr: null }))
        .reading;
  const began = performance.now();
  const { claims } = findClaims({ object: someObject, reading, reference: null });
  const took = performance.now() - began;
  lines.push(`── ${file} published ${reading.source.published.edtf}, ${claims.length} claims in ${took.toFixed(1)} ms`);
  const { text } = reading;
  measure({
    kind: 'quote',
    text,
    gold: gold.quotes,
    mine: claims.filter((c) => c.kind === 'quote').filter((c) => c.form !== 'indirect'),
    right: (g, c) => {
      const who = c.speaker.map((m) => m.name ?? m.text).join('; ');
      const full = norm(g.speaker_full ?? '');
      return full !== '' &&
        c.speaker.some((m) =>
          full
            .split(/\W+/)
            .filter((w) => w.length > 3)
            .some((w) => norm(m.name ?? m.text).includes(w)),
        )
        ? null
        : `${who || '-'} not ${g.speaker_full}`;
    },
  });
  measure({
    kind: 'figure',
    text,
    gold: gold.figures,
    mine: claims.filter((c) => c.kind === 'figure'),
    right: (g, c) =>
      g.value === c.value && (g.vague === true || g.bound === c.bound || (g.bound === 'exact' && c.bound === 'exact'))
        ? null
        : `${c.value} ${c.bound} ${c.of} not ${g.value} ${g.bound} ${g.of}`,
  });
  measure({
    kind: 'date',
    text,
    gold: gold.dates,
    mine: claims.filter((c) => c.kind === 'date'),
    right: (g, c) =>
      g.value === c.edtf ||
      (g.value !== null &&
        c.edtf !== null &&
        edtfWithin(g.value, c.edtf) &&
        edtfOverlap(g.value, c.edtf) &&
        c.confidence !== 'certain')
        ? null
        : `${c.edtf} not ${g.value}`,
  });
}
for (const [kind, s] of Object.entries(scores))
  console.log(
    `${kind.padEnd(7)} gold ${s.gold}  recall ${(s.hit / s.gold).toFixed(3)}  precision ${(s.good / s.found).toFixed(3)}  ${kind === 'quote' ? 'speaker' : 'value'} right of matched ${(s.right / s.hit).toFixed(3)}`,
  );
if (values.errors) for (const line of lines) console.log(line);
