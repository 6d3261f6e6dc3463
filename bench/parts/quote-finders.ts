// What finds quotations, side by side: ours; a plain baseline of marks and the nearest "said"; and compromise's quotations, which name no speaker.
// In: a text. Out: who says what where, in UTF-16.

import nlp from 'compromise';
import { documentDate } from '../../src/extract/dates/document-date.ts';
import { findDates } from '../../src/extract/dates/find-dates.ts';
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts';
import { prepareText } from '../../src/extract/text/prepared-text.ts';
import { readingOfText } from './plain-reading.ts';
import type { Span } from './quotes-gold.ts';

export interface FoundQuote extends Span {
  readonly direct: boolean;
  readonly speakers: readonly Span[];
  readonly cue: string | null;
  readonly certain: boolean;
}

export interface QuoteFinder {
  readonly name: string;
  find(text: string): readonly FoundQuote[];
}

const ours: QuoteFinder = {
  name: 'habeas',
  find: (text) => {
    const reading = readingOfText(text, 'en');
    const prepared = prepareText(reading);
    const { toUnit } = prepared.positions;
    return findQuotes(prepared, findDates(prepared, documentDate(reading.source, null))).map((quote) => ({
      start: quote.from,
      end: quote.to,
      direct: quote.form !== 'indirect',
      speakers: quote.speaker.map((who) => ({ start: toUnit(who.start), end: toUnit(who.end) })),
      cue: quote.cue,
      certain: quote.confidence === 'certain',
    }));
  },
};

const VERBS = 'said|says|told|wrote|added|asked|explained|noted|argued|insisted|claimed|announced|tweeted|replied';
const NAME = String.raw`(?:[A-Z][\w.’'-]+(?: (?:of |the |de |van )*[A-Z][\w.’'-]+){0,4}|[Hh]e|[Ss]he|[Tt]hey)`;
const AFTER = new RegExp(String.raw`^[\s,]{0,3}(?:(${NAME})(?:, [^,.]{1,60},)? (${VERBS})\b|(${VERBS}) (${NAME}))`);
const BEFORE = new RegExp(`(${NAME})(?:, [^,.]{1,60},)? (${VERBS})[^.“"]{0,40}$`);
const MARKED = /(?:“([^”]{2,1500})”|"([^"]{2,1500})"|''((?:[^']|'(?!')){2,1500})'')/g;
const REPORTED = new RegExp(`(${NAME}) (${VERBS}) (that [^.“"]{5,400}|(?:he|she|they|it|the) [^.“"]{5,400})`, 'g');

/** Marks, and the nearest verb of saying with a capitalised subject; "X said (that) …" to the end of the sentence. */
const baseline: QuoteFinder = {
  name: 'marks + nearest “said”',
  find: (text) => {
    const found: FoundQuote[] = [];
    for (const match of text.matchAll(MARKED)) {
      const end = match.index + match[0].length;
      const near = nearest(text, match.index, end);
      found.push({
        start: match.index + 1,
        end: end - 1,
        direct: true,
        certain: near !== null,
        speakers: near === null ? [] : [near],
        cue: near?.cue ?? null,
      });
    }
    for (const match of text.matchAll(REPORTED)) {
      const [, who = '', cue = '', words = ''] = match;
      const start = match.index + match[0].length - words.length;
      found.push({
        start,
        end: start + words.length,
        direct: false,
        certain: false,
        speakers: [{ start: match.index, end: match.index + who.length }],
        cue,
      });
    }
    return found;
  },
};

function nearest(text: string, open: number, close: number): (Span & { readonly cue: string }) | null {
  const behind = AFTER.exec(text.slice(close, close + 160));
  if (behind !== null) {
    const who = behind[1] ?? behind[4] ?? '';
    const start = close + behind.index + behind[0].indexOf(who);
    return { start, end: start + who.length, cue: behind[2] ?? behind[3] ?? '' };
  }
  const from = Math.max(0, open - 160);
  const before = BEFORE.exec(text.slice(from, open));
  if (before === null) return null;
  const start = from + before.index;
  return { start, end: start + (before[1]?.length ?? 0), cue: before[2] ?? '' };
}

interface Placed {
  readonly offset?: { readonly start: number; readonly length: number };
}

const compromise: QuoteFinder = {
  name: 'compromise quotations()',
  find: (text) => {
    const placed = nlp(text).quotations().json({ offset: true }) as readonly Placed[];
    return placed.flatMap(({ offset }) =>
      offset === undefined
        ? []
        : [
            {
              start: offset.start,
              end: offset.start + offset.length,
              direct: true,
              speakers: [],
              cue: null,
              certain: false,
            },
          ],
    );
  },
};

export const FINDERS: readonly QuoteFinder[] = [ours, baseline, compromise];
