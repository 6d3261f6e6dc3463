// What an event draft takes from around it: when, where, which figures count its victims, whose words tell of it and how they assert it.
// In: what was found before, the event's place. Out: fields of the draft. Places are names after "in", "at" and their like, and nouns of places.

import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { placeNamed } from '../gazetteers/places.ts';
import { headOf } from '../text/en/noun-phrase.ts';
import type { VerbFrame } from '../text/en/verb-frame.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { PLACE_NOUNS } from './en/acts.data.ts';

export const FOUND_BY = 'habeas/events@1';

const LOCATIVE = new Set('in at near outside inside throughout across around behind on'.split(' '));

export const textOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');

export const spanOf = (t: Tokens, { first, end }: TokenSpan): Span => ({
  from: t.from[first] ?? 0,
  to: t.to[end - 1] ?? 0,
});

export function sentenceAt(
  { sentences, sentenceOf }: Pick<PreparedText, 'sentences' | 'sentenceOf'>,
  i: number,
): Sentence {
  return sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
}

/** The place among what hangs on a verb: the first that is a name or a noun of a place. */
export function placeAmong(found: Found, prepositions: VerbFrame['prepositions']): TokenSpan | null {
  for (const { word, span } of prepositions)
    if (LOCATIVE.has(word) && isPlace(found, span, word)) return placeWords(found.prepared, span);
  return null;
}

/** The place in a stretch of tokens: `in Tarsel`, `at Orvane prison`. */
export function placeWithin(found: Found, from: number, to: number): TokenSpan | null {
  const { tokens: t, names } = found.prepared;
  for (let i = from; i < to - 1; i++) {
    const word = t.norm[i] ?? '';
    if (!LOCATIVE.has(word) || word === 'on') continue;
    const start = /^(?:the|northern|southern|eastern|western|central|nearby|downtown)$/.test(t.norm[i + 1] ?? '')
      ? i + 2
      : i + 1;
    const name = names.list[names.at[start] ?? -1];
    if (name === undefined || name.first !== start || name.end > to) continue;
    const end = PLACE_NOUNS.has(t.norm[name.end] ?? '') ? name.end + 1 : name.end;
    if (isPlace(found, { first: start, end }, word)) return { first: start, end };
  }
  return null;
}

function isPlace({ prepared, dates }: Found, span: TokenSpan, preposition: string): boolean {
  const { tokens: t, names } = prepared;
  const at = spanOf(t, span);
  const date = dates[firstFrom(dates, at.from)];
  const before = dates[firstFrom(dates, at.from) - 1];
  if ((date !== undefined && date.from < at.to) || (before !== undefined && before.to > at.from)) return false;
  const head = headOf(prepared, span);
  if (PLACE_NOUNS.has(t.norm[head] ?? '')) return true;
  const name = names.list[names.at[head] ?? -1];
  if (name === undefined) return false;
  if (name.kind === 'place' || placeNamed(name.name) !== null) return true;
  return name.kind === null && preposition !== 'on' && name.end - name.first <= 4;
}

/** Without the article, and with what follows by a comma only where it is written so. */
const placeWords = ({ tokens: t }: PreparedText, span: TokenSpan): TokenSpan =>
  t.norm[span.first] === 'the' && span.end - span.first > 1 && /^[A-Z]/.test(t.text[t.from[span.first + 1] ?? 0] ?? '')
    ? { first: span.first + 1, end: span.end }
    : span;

const COUNTED_BY: Readonly<Record<string, readonly string[]>> = {
  killing: ['killed', 'died', 'executed'],
  execution: ['executed', 'killed', 'died'],
  death: ['died', 'killed'],
  injury: ['injured'],
  torture: ['tortured'],
  arrest: ['detained'],
  detention: ['detained'],
  abduction: ['abducted', 'disappeared'],
  disappearance: ['disappeared'],
  displacement: ['displaced'],
  release: ['released'],
  sentencing: ['sentenced', 'sentenced to death'],
  burial: ['buried'],
  attack: ['killed', 'injured', 'died'],
  raid: ['killed', 'injured', 'detained'],
  shelling: ['killed', 'injured', 'died'],
  protest: ['took part', 'killed', 'injured', 'detained'],
};

/** Places in the list of figure drafts: those of its passage, and those of its victims. */
export function figuresWithin({ figures }: Found, type: string, at: Span): readonly number[] {
  const counted: number[] = [];
  for (let f = firstFrom(figures, at.from); f < figures.length; f++) {
    const figure = figures[f];
    if (figure === undefined || figure.from >= at.to) break;
    if (figure.of === null || (COUNTED_BY[type] ?? []).includes(figure.of)) counted.push(f);
  }
  return counted;
}

export const hasTokens = (t: Tokens, at: Span): boolean => tokenFrom(t, at.from) < tokenFrom(t, at.to);
