// Dates in English news: TimeBank and AQUAINT with TIMEX3 values (TempEval-3). Prints relaxed span F1, value accuracy on matched spans, and their
// product, the value F1 that TempEval ranks by; chrono-node, recognizers-text and compromise-dates beside it in the same run with the same scoring (how their
// answers become TIMEX3: parts/temporal-peers.ts); speeds; how often we are right when we say that we are certain; errors by kind of phrase.
// Published: HeidelTime value F1 .776 (on the platinum part, which is not here).
//
//   node bench/temporal-tbaq.ts --data ../shared/bench [--errors 40 [--kind weekday]] [--alone]
//
// The document's creation time is handed in as the reference date and is not counted. The texts are others': nothing of them is printed but with --errors.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentDate } from '../src/extract/dates/document-date.ts';
import { findDates } from '../src/extract/dates/find-dates.ts';
import type { DateDraft } from '../src/extract/drafts.ts';
import { findClaims } from '../src/extract/find-claims.ts';
import { prepareText } from '../src/extract/text/prepared-text.ts';
import { datesOf, readingOfText, someObject } from './parts/plain-reading.ts';
import { type DateFinder, type FoundSpan, PEERS } from './parts/temporal-peers.ts';

interface GoldSpan extends FoundSpan {
  readonly words: string;
}
interface GoldText {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly created: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    errors: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
  },
});
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function goldOf(xml: string): GoldText {
  const created = /<DCT>[\s\S]*?value="([^"]+)"/.exec(xml)?.[1]?.slice(0, 10) ?? '';
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const spans: GoldSpan[] = [];
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

interface OurSpan extends FoundSpan {
  readonly confidence: DateDraft['confidence'];
}

/** The dates, the members of lists and ranges singly. */
const ours = (text: string, reference: string): readonly OurSpan[] =>
  datesOf(text, reference).flatMap((draft) =>
    (draft.parts.length > 0 ? draft.parts : [draft]).map(({ from, to, timex, edtf }) => ({
      start: from,
      end: to,
      value: timex ?? edtf ?? '',
      confidence: draft.confidence,
    })),
  );

/** What a phrase is, by its words, for the table of errors. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['quarter or fiscal', /quarter|fiscal|period|nine months/i],
  [
    'time of day',
    /\b(?:morning|noon|midday|afternoon|evening|night|tonight|overnight|midnight|\d+ ?[ap]\.?m|o'clock)/i,
  ],
  ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  ['ago, earlier', /\b(?:ago|earlier|before|later|after)\b/i],
  ['day of a month', /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d/i],
  ['month', /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i],
  ['season', /\b(?:spring|summer|autumn|fall|winter)/i],
  ['how often', /\b(?:daily|weekly|monthly|quarterly|annual|annually|yearly|every|each)\b/i],
  [
    'reference',
    /\b(?:now|currently|current|recent|recently|future|past|present|soon|already|once|previously|then|time|term)\b(?! (?:\w+ )?(?:day|week|month|year))/i,
  ],
  ['this, last, next', /\b(?:this|last|next|past|today|yesterday|tomorrow|coming|current|recent|same|that)\b/i],
  ['decade, century', /\b(?:\d+0s|decade|century|centuries)/i],
  ['year', /^(?:the )?\d{4}$/i],
  ['length', /\b(?:second|minute|hour|day|week|month|year|weekend)s?\b/i],
];
const kindOf = (words: string): string => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';

interface Tally {
  gold: number;
  found: number;
  matched: number;
  right: number;
  readonly byKind: Map<string, [missed: number, value: number, extra: number]>;
  readonly lines: string[];
}

function count(tally: Tally, kind: string, place: 0 | 1 | 2, line: string): void {
  const row = tally.byKind.get(kind) ?? [0, 0, 0];
  row[place]++;
  tally.byKind.set(kind, row);
  if (values.kind === '' || values.kind === kind) tally.lines.push(`${kind}\t${line}`);
}

function compare(tally: Tally, { text, spans, created }: GoldText, found: readonly FoundSpan[]): void {
  const around = (start: number, end: number): string =>
    text.slice(Math.max(0, start - 70), end + 50).replaceAll('\n', ' ');
  const taken = new Set<FoundSpan>();
  tally.gold += spans.length;
  tally.found += found.length;
  for (const span of spans) {
    const match = found.find((one) => !taken.has(one) && one.start < span.end && span.start < one.end);
    if (match === undefined) {
      count(tally, kindOf(span.words), 0, `missed ${span.words} = ${span.value}\t${around(span.start, span.end)}`);
      continue;
    }
    taken.add(match);
    tally.matched++;
    if (match.value === span.value) tally.right++;
    else {
      const words = text.slice(match.start, match.end);
      const line = `value ${words} = ${match.value}, not ${span.value} (${span.words}) ref ${created}\t${around(span.start, span.end)}`;
      count(tally, kindOf(span.words), 1, line);
    }
  }
  for (const one of found)
    if (!taken.has(one)) {
      const words = text.slice(one.start, one.end);
      count(tally, kindOf(words), 2, `extra ${words} = ${one.value}\t${around(one.start, one.end)}`);
    }
}

const texts: readonly GoldText[] = ['AQUAINT', 'TimeBank'].flatMap((set) => {
  const folder = join(values.data, 'temporal/tbaq', set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => goldOf(readFileSync(join(folder, name), 'utf8')));
});
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
const newTally = (): Tally => ({ gold: 0, found: 0, matched: 0, right: 0, byKind: new Map(), lines: [] });

/** Milliseconds of processor time that this process has had: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measured({ name, find }: DateFinder): Tally {
  const tally = newTally();
  let milliseconds = 0;
  for (const gold of texts) {
    const began = processorTime();
    const found = find(gold.text, gold.created);
    milliseconds += processorTime() - began;
    compare(tally, gold, found);
  }
  const [precision, recall] = [tally.matched / tally.found, tally.matched / tally.gold];
  const spanF1 = (2 * precision * recall) / (precision + recall);
  const accuracy = tally.right / tally.matched;
  const print = (n: number): string => n.toFixed(3);
  const speed = Math.round((characters / milliseconds) * 1000).toLocaleString('en');
  console.log(
    `${name.padEnd(18)} span P ${print(precision)} R ${print(recall)} F1 ${print(spanF1)}  value accuracy ${print(accuracy)}  value F1 ${print(spanF1 * accuracy)}  ${speed} characters a second`,
  );
  return tally;
}

/** Of the claims marked so: how many have a value of the gold's. */
function certainty(): void {
  for (const level of ['certain', 'likely', 'doubtful'] as const) {
    const tally = newTally();
    for (const gold of texts) {
      const claims = ours(gold.text, gold.created).filter(({ confidence }) => confidence === level);
      compare(tally, gold, claims);
    }
    const matched = ((100 * tally.right) / tally.matched).toFixed(1);
    const all = ((100 * tally.right) / tally.found).toFixed(1);
    console.log(
      `${level.padEnd(9)} ${String(tally.found).padStart(5)} found: value right in ${all} %, in ${matched} % of those that the annotators marked too`,
    );
  }
}

function speeds(): void {
  const speed = (work: () => void): string => {
    const began = processorTime();
    work();
    return Math.round((characters / (processorTime() - began)) * 1000).toLocaleString('en');
  };
  const prepared = texts.map(({ text, created }) => ({ prepared: prepareText(readingOfText(text, 'en')), created }));
  const alone = speed(() => {
    for (const one of prepared) findDates(one.prepared, documentDate(one.prepared.source, one.created));
  });
  const all = speed(() => {
    for (const { text, created } of texts)
      findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: created });
  });
  console.log(`one core: dates alone, tokens and sentences given, ${alone} characters a second; all extractors ${all}`);
}

console.log(
  `temporal/tbaq: ${texts.length} news texts, ${characters.toLocaleString('en')} characters. Published: HeidelTime value F1 .776 on the platinum part.`,
);
const mine = measured({ name: 'habeas', find: ours });
if (!values.alone) for (const peer of PEERS) measured(peer);
certainty();
console.log('errors of ours by kind of phrase      missed  value  extra');
for (const [kind, [missed, value, extra]] of [...mine.byKind].sort(
  (a, b) => b[1].reduce((x, y) => x + y) - a[1].reduce((x, y) => x + y),
))
  console.log(
    `  ${kind.padEnd(34)} ${String(missed).padStart(6)} ${String(value).padStart(6)} ${String(extra).padStart(6)}`,
  );
for (const line of mine.lines.slice(0, Number(values.errors))) console.log(line);
speeds();
