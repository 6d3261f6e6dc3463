// Quotations, figures and dates against the gold: spans found, values right.

import type { Claim, DateClaim } from '../../src/model/claim.ts';
import { edtfOverlap, edtfWithin } from '../../src/model/edtf.ts';
import { type GoldArticle, type GoldPart, overlaps, placesOf } from './gold-part.ts';

interface Gold {
  readonly quotes: readonly { text: string; speaker: string; speaker_full: string | null; optional?: boolean }[];
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

interface Measured<C, G> {
  readonly kind: 'quote' | 'figure' | 'date';
  readonly text: string;
  readonly gold: readonly G[];
  readonly mine: readonly C[];
  /** Null where the claim's value is the gold's, else what differs. */
  readonly right: (gold: G, claim: C) => string | null;
}

export function wordsAndNumbers(): GoldPart {
  const scores = { quote: score(), figure: score(), date: score() };
  const lines: string[] = [];
  return {
    add(article) {
      for (const one of [quotes(article), figures(article), dates(article)]) one(scores, lines);
    },
    result: () =>
      Object.entries(scores).map(
        ([kind, s]) =>
          `${kind.padEnd(7)} gold ${s.gold}  recall ${(s.hit / s.gold).toFixed(3)}  precision ${(s.good / s.found).toFixed(3)}  ${kind === 'quote' ? 'speaker' : 'value'} right of matched ${(s.right / s.hit).toFixed(3)}`,
      ),
    differences: () => lines,
  };
}

type Scores = Readonly<Record<'quote' | 'figure' | 'date', Score>>;
type Step = (scores: Scores, lines: string[]) => void;

function measured<C extends Claim, G extends { text: string; optional?: boolean }>(what: Measured<C, G>): Step {
  return (scores, lines) => {
    const { kind, text, gold, mine, right } = what;
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
      const good = places.some((place) => overlaps(claim.passage, place));
      if (claim.kind === 'date' && isOptional(claim) && !good) continue;
      s.found++;
      if (good) s.good++;
      else
        lines.push(
          `${kind} extra: ${claim.passage.exact}  …${claim.passage.prefix.slice(-25).replaceAll('\n', ' ')}[ ]${claim.passage.suffix.slice(0, 25).replaceAll('\n', ' ')}`,
        );
    }
  };
}

/** The README of the gold: a bare year in the name of an event, words such as now, and durations are optional. */
const isOptional = (claim: DateClaim): boolean =>
  claim.type !== 'date' || claim.timex?.endsWith('_REF') === true || /^(?:the )?\d{4}$/.test(claim.passage.exact);

/** A word of more than three letters in common. */
const sharesWord = (gold: string, who: string): boolean =>
  gold
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .some((word) => word.length > 3 && who.toLowerCase().includes(word));

/**
 * A speaker is right who shares a word with the one whom the text itself names, or with the fuller name that the gold knows. Where the gold says that the text
 * attributes the words to nobody (its speaker is in brackets), nobody is right: what only the outside world knows is not to be guessed.
 */
const quotes = ({ gold, text, claims }: GoldArticle): Step =>
  measured({
    kind: 'quote',
    text,
    gold: (gold as Gold).quotes,
    mine: claims.filter((c) => c.kind === 'quote').filter((c) => c.form !== 'indirect'),
    right: (g, c) => {
      const who = c.speaker.map((m) => `${m.name ?? ''} ${m.text}`).join('; ');
      if (c.speaker.length === 0) return g.speaker.startsWith('(') ? null : `nobody, not ${g.speaker}`;
      const right = sharesWord(`${g.speaker_full ?? ''} ${g.speaker}`, who);
      return right ? null : `${who} not ${g.speaker}`;
    },
  });

const figures = ({ gold, text, claims }: GoldArticle): Step =>
  measured({
    kind: 'figure',
    text,
    gold: (gold as Gold).figures,
    mine: claims.filter((c) => c.kind === 'figure'),
    right: (g, c) =>
      g.value === c.value && (g.vague === true || g.bound === c.bound || (g.bound === 'exact' && c.bound === 'exact'))
        ? null
        : `${c.value} ${c.bound} ${c.of} not ${g.value} ${g.bound} ${g.of}`,
  });

const dates = ({ gold, text, claims }: GoldArticle): Step =>
  measured({
    kind: 'date',
    text,
    gold: (gold as Gold).dates,
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
