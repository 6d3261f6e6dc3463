// An axis of numbers. In: the lowest and highest to show, a width, the direction of writing. Out: where a number stands, and ticks. Where the
// highest is many times the lowest the axis is logarithmic, and says so: on a plain one the small numbers would lie on one another.

import { scaleLinear, scaleLog } from 'd3-scale';

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
  const wanted = Math.max(3, Math.floor(width / 110));
  const ticks = logarithmic
    ? roundNumbers(scale.domain()[0] ?? 1, scale.domain()[1] ?? 10, wanted)
    : scale.ticks(wanted);
  return { logarithmic, x: (value) => scale(value), ticks: ticks.map((value) => ({ x: scale(value), value })) };
}

/** 1, 2 and 5 times the powers of ten; the powers alone where that is too many. */
function roundNumbers(low: number, high: number, wanted: number): readonly number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const times of [1, 2, 5]) found.push(times * 10 ** power);
  const within = found.filter((value) => value >= low && value <= high);
  return within.length > wanted ? within.filter((value) => Number.isInteger(Math.log10(value))) : within;
}
