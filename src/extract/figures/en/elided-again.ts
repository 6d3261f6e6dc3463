// Others of the kind counted right before, where nothing but their place or their cause is said anew: `78 were killed in Sarmych and 41 in Ulgan`. In: the prepared text, the number, the figures
// before it. Out: what it counts, and the figure with its own place and day.

import type { FigureDraft } from '../../drafts.ts';
import { endOfClause } from '../../text/en/clause.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom, wordAt } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';
import type { Counted } from './counted.ts';
import { isPlacedItem, opensPlaces } from './list-of-places.ts';
import { placeRightBehind } from './setting.ts';

export interface Elided {
  readonly counted: Counted;
  /** The figure whose persons it counts again; null where only what happened was told. */
  readonly like: FigureDraft | null;
  readonly reason: string;
  /** Who gives this number, where another gave the one before; null where it is the same one. */
  readonly givenBy?: TokenSpan | null;
}

/** So many tokens back the figure is still spoken of. */
const NEAR = 45;

/** Whose number stands alone are counted where and when those were who were told of, unless a place of their own stands behind it; the other words beside it tell of its source. */
export function asToldBefore(
  { prepared, dates }: Scene,
  draft: FigureDraft,
  { like, reason, counted }: Elided,
): FigureDraft {
  const t = prepared.tokens;
  // `Of these, 19 [were] in Orvane`
  const elsewhere = placeRightBehind(t, wordAt(t, counted.end) === 'were' ? counted.end + 1 : counted.end);
  return {
    ...draft,
    confidence: 'likely',
    reasons: ['a number that stands without what it counts', reason],
    event: like?.event ?? null,
    // `78 in Sarmych on the 9th and 41 in Ulgan on the 11th`: each has its own.
    when: elsewhere === null ? (like?.when ?? null) : dayBehind(prepared, dates, counted.end),
    where: elsewhere ?? like?.where ?? null,
  };
}

/** In its clause. */
function dayBehind(
  { tokens: t, sentences, sentenceOf }: PreparedText,
  dates: Scene['dates'],
  end: number,
): string | null {
  const limit = endOfClause(t, end, sentences[sentenceOf[end] ?? -1]?.end ?? end);
  const [from, to] = [t.from[end] ?? 0, t.to[limit - 1] ?? 0];
  return dates.find((date) => date.type === 'date' && date.from >= from && date.to <= to)?.edtf ?? null;
}

/** `at least 70 were killed in the one prison, [and between 35 and 40 in] the other`: others of their kind, where nothing but the place is said anew. */
export function inOtherPlace(
  prepared: PreparedText,
  { first, end }: Quantity,
  before: readonly FigureDraft[],
): Elided | null {
  const { tokens: t, sentenceOf } = prepared;
  const last = before.findLast(({ share }) => share === null);
  const at = last === undefined ? -1 : tokenFrom(t, last.from);
  const isBeside = /^(?:and|,)$/.test(wordAt(t, first - 1)) && isPlacedItem(t, end);
  const opens = opensPlaces(t, first, end);
  if (last?.of == null || last.unit !== 'persons' || !(opens || (isBeside && last.where !== null))) return null;
  if (sentenceOf[at] !== sentenceOf[first] || first - at > NEAR || placeRightBehind(t, end) === null) return null;
  return {
    counted: { unit: last.unit, population: last.population, end, act: last.of, unsure: true },
    like: last,
    reason: `of the same kind as “${t.text.slice(last.from, last.to).replace(/\s+/g, ' ')}” before it`,
  };
}

/** `14 had died in an escape [and three of an illness]`. */
export function ofOtherCause(t: Tokens, { first, end }: Quantity, before: readonly FigureDraft[]): Elided | null {
  const last = before.findLast(({ share }) => share === null);
  if (last === undefined || (last.unit !== 'persons' && last.unit !== 'bodies')) return null;
  if (!/^(?:died|killed)$/.test(last.of ?? '') || wordAt(t, end) !== 'of') return null;
  const from = tokenFrom(t, last.to);
  if (wordAt(t, first - 1) !== 'and' || first - from > BESIDE) return null;
  const cause = [1, 2, 3, 4].find((n) => CAUSES.test(wordAt(t, end + n)));
  if (cause === undefined) return null;
  return {
    counted: { unit: last.unit, population: last.population, end, act: 'died', unsure: true },
    like: last,
    reason: `of the same kind as “${t.text.slice(last.from, last.to).replace(/\s+/g, ' ')}” before it`,
  };
}
const CAUSES =
  /^(?:illness|illnesses|disease|diseases|sickness|infection|fever|typhus|cholera|dysentery|pneumonia|tuberculosis|wounds|injuries|burns|hunger|thirst|exposure|cold|causes)$/;

const BESIDE = 12;
