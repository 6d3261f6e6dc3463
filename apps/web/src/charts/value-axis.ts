// An axis of numbers. In: the lowest and highest to show, a width, the direction of writing. Out: where a number stands, and ticks. Where the
// highest is many times the lowest the axis is logarithmic, and says so: on a plain one the small numbers would lie on one another.

import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';

export interface ValueAxis {
  readonly logarithmic: boolean;
  x(value: number): number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

const MANY_TIMES = 12;

export function valueAxis(values: readonly number[], width: number, rtl: boolean): ValueAxis {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...known, Number.POSITIVE_INFINITY), Math.max(...known, 0)];
  const [least, most] = [Number.isFinite(low) ? low : 0, high > 0 ? high : 1];
  const range = rtl ? [width, 0] : [0, width];
  const logarithmic = least > 0 && most / least > MANY_TIMES;
  const scale = logarithmic
    ? scaleLog([least / 1.6, most * 1.4], range)
    : scaleLinear(
        [Math.max(0, least - (most - least) * 0.35 - least * 0.05), most + (most - least) * 0.2 + most * 0.05],
        range,
      ).nice();
  const ticks = logarithmic ? roundNumbers(scale) : scale.ticks(Math.max(3, Math.floor(width / 110)));
  return { logarithmic, x: (value) => scale(value), ticks: ticks.map((value) => ({ x: scale(value), value })) };
}

const ROOM_FOR_NUMBERS = 46;

/** The powers of ten, then 5 and 2 times them where there is room. */
function roundNumbers(scale: ScaleContinuousNumeric<number, number>): readonly number[] {
  const [low = 1, high = 10] = scale.domain();
  const kept: number[] = [];
  for (const times of [1, 5, 2])
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      const value = times * 10 ** power;
      const fits = kept.every((one) => Math.abs(scale(one) - scale(value)) >= ROOM_FOR_NUMBERS);
      if (value >= low && value <= high && fits) kept.push(value);
    }
  return kept.sort((a, b) => a - b);
}
