// The figures of one count in the order in which chart and table have them: by what they can all be, then by origin. Each has its number in this order, by
// which a conflict, a row of the table and a mark of the chart are known as the same.

import type { ClaimId } from '../../../../../src/model/ids.ts';
import type { FigurePoint, FigurePosition, FigureView, StatedAmount } from '../../../../../src/model/rooms/figures.ts';
import { amountWords } from '../../words/amount-words.ts';
import { figureWords } from '../../words/claim-words.ts';
import { chainOf } from '../../words/isolate.ts';
import type { Words } from '../../words/use-words.ts';

export interface NumberedPoint {
  readonly number: number;
  readonly point: FigurePoint;
  readonly position: number;
  /** Null where no document of it says where it has it from. */
  readonly origin: string | null;
}

interface OriginPoints {
  readonly origin: string | null;
  readonly points: readonly NumberedPoint[];
}

export interface PositionPoints {
  readonly position: FigurePosition;
  readonly groups: readonly OriginPoints[];
}

export function positionsOf(view: FigureView): readonly PositionPoints[] {
  let number = 0;
  return view.positions.map((position, at) => {
    const groups = [...new Set(position.figures.map((one) => one.originGroup))].sort((a, b) => a - b);
    return {
      position,
      groups: groups.map((group) => {
        const origin = position.origins.groups[group]?.origin ?? null;
        const points = position.figures
          .filter((one) => one.originGroup === group)
          .map((point) => ({ number: ++number, point, position: at, origin }));
        return { origin, points };
      }),
    };
  });
}

export const pointsOf = (positions: readonly PositionPoints[]): readonly NumberedPoint[] =>
  positions.flatMap((one) => one.groups.flatMap((group) => group.points));

export const numberOfClaim = (points: readonly NumberedPoint[], claim: ClaimId): NumberedPoint | null =>
  points.find((one) => one.point.ref.claim.id === claim) ?? null;

/** What its claims state, in the order of the numbers: never what the tolerance makes of them. */
export function positionWords({ figures }: FigurePosition, words: Words): string {
  const amounts = figures.flatMap(({ ref: { claim } }): readonly StatedAmount[] =>
    claim.kind === 'figure' ? [{ ...claim, words: claim.passage.exact }] : [],
  );
  const number = ({ value, low, high }: StatedAmount): number => value ?? low ?? high ?? 0;
  const said = amounts.toSorted((a, b) => number(a) - number(b)).map((one) => amountWords(one, words));
  const each = [...new Set(said)];
  const [first = words.t('bound.vague')] = each;
  return each.length > MOST_SAID
    ? `\u2068${first}\u2069 – \u2068${each.at(-1)}\u2069`
    : each.map((one) => `\u2068${one}\u2069`).join(' · ');
}

/** Of more different amounts only the first and the last are said. */
const MOST_SAID = 4;

/** `at least 2,400`, as the claim has it. */
export function pointAmount({ ref, value }: FigurePoint, words: Words): string {
  if (ref.claim.kind === 'figure') return figureWords(ref.claim, words);
  return value === null ? '…' : words.n(value);
}

export const sayerOf = ({ sayer, ref }: FigurePoint, words: Words): string =>
  sayer.length > 0 ? chainOf(sayer, words) : (ref.source.publisher ?? ref.source.title ?? ref.source.file);

export const saidWords = ({ saidOn }: FigurePoint, words: Words): string =>
  saidOn === null ? words.t('dating.undated') : words.edtf(saidOn);

/** In the order in which the chart shows it: the number claimed, then whose it is. */
export const pointWords = ({ number, point }: NumberedPoint, words: Words): string =>
  [
    pointAmount(point, words),
    `${words.n(number)}. \u2068${sayerOf(point, words)}\u2069`,
    saidWords(point, words),
    `\u2068${point.ref.source.title ?? point.ref.source.file}\u2069`,
  ].join(' · ');
