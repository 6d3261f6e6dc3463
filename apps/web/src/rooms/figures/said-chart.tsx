// The same claims by the day on which each was said: a toll that is still being counted rises from day to day, and that is no conflict.

import { Link } from '@tanstack/react-router';
import { edtfBounds } from '../../../../../src/model/edtf.ts';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { DaySpan } from '../../../../../src/model/weighing.ts';
import { Plot, type PlotSize, useMarks } from '../../charts/plot.tsx';
import { daysCovered, type TimeAxis, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { valueAxis } from '../../charts/value-axis.ts';
import { useWords } from '../../words/use-words.ts';
import { valuesOf } from './figure-chart.tsx';
import { type NumberedPoint, pointWords } from './figure-points.ts';

const HIGH = 190;
const NUMBERS = 62;

function saidSpan(saidOn: string | null): DaySpan {
  const bounds = saidOn === null ? null : edtfBounds(saidOn);
  return { from: bounds?.earliest ?? null, to: bounds?.latest ?? null };
}

/** With fewer than two that say when there is nothing to see. */
export const saidOnDays = (points: readonly NumberedPoint[]): boolean => points.filter(isDated).length > 1;

const isDated = (one: NumberedPoint): boolean => one.point.saidOn !== null && middleOf(one) !== null;

export function SaidChart({ points }: { points: readonly NumberedPoint[] }) {
  const words = useWords();
  const dated = points.filter(isDated);
  const marks = useMarks(dated.length);
  const days = daysCovered(dated.map((one) => saidSpan(one.point.saidOn)));
  if (days === null) return null;
  const axisOf = ({ width, rtl }: PlotSize): TimeAxis =>
    timeAxis({ ...days, width: width - NUMBERS, rtl, lang: words.lang });
  const values = valueAxis(valuesOf(dated), HIGH, false);
  const y = (value: number): number => HIGH - values.x(value) + 8;
  return (
    <Plot label={words.t('figures.drawnByDay')} height={(size) => HIGH + 8 + axisHeight(axisOf(size))}>
      {(size) => {
        const axis = axisOf(size);
        return (
          <>
            {values.ticks.map((tick) => (
              <g key={tick.value} transform={`translate(0 ${y(tick.value)})`}>
                <line
                  className="axis-line"
                  x1={size.rtl ? 0 : NUMBERS}
                  x2={size.rtl ? size.width - NUMBERS : size.width}
                />
                <text x={size.rtl ? size.width - NUMBERS + 8 : NUMBERS - 8} y={4} textAnchor="end">
                  {words.n(tick.value)}
                </text>
              </g>
            ))}
            <g transform={`translate(${size.rtl ? 0 : NUMBERS} 0)`}>
              <TimeAxisLines axis={axis} top={8} bottom={HIGH + 8} />
              <g {...marks.group}>
                {dated.map((one, i) => (
                  <Said key={one.number} of={one} axis={axis} y={y} mark={marks.mark(i)} />
                ))}
              </g>
              {numbersOf(dated, axis, y).map(({ x, top, numbers }) => (
                <text key={numbers[0]} {...numberPlace(x, axis)} y={top - 9}>
                  {numbers.map((number) => words.n(number)).join(words.lang === 'fa' ? '، ' : ', ')}
                </text>
              ))}
            </g>
          </>
        );
      }}
    </Plot>
  );
}

/** Where no one number is claimed, amid what the words allow. */
const middleOf = ({ point: { value, low, high } }: NumberedPoint): number | null =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));

interface Numbers {
  readonly x: number;
  readonly top: number;
  readonly numbers: readonly number[];
}

/** Closer than this, in pixels, numbers of marks would lie on one another: they stand together, at the first of them. */
const APART = { x: 40, y: 14 } as const;

function numbersOf(dated: readonly NumberedPoint[], axis: TimeAxis, y: (value: number) => number): readonly Numbers[] {
  const found: { readonly x: number; readonly top: number; readonly numbers: number[] }[] = [];
  for (const one of dated) {
    const place = axis.place(saidSpan(one.point.saidOn));
    const value = middleOf(one);
    if (place === null || value === null) continue;
    const [x, top] = [place.left + place.width / 2, y(value)];
    const near = found.find((other) => Math.abs(other.x - x) < APART.x && Math.abs(other.top - top) < APART.y);
    if (near === undefined) found.push({ x, top, numbers: [one.number] });
    else near.numbers.push(one.number);
  }
  return found;
}

/** Over the mark and on in the direction of writing; at the edge back from it. The anchors follow the direction of writing. */
function numberPlace(x: number, axis: TimeAxis): { readonly x: number; readonly textAnchor: 'start' | 'end' } {
  const left = axis.rtl ? x : axis.width - x;
  return { x, textAnchor: left < 3 * APART.x ? 'end' : 'start' };
}

interface SaidProps {
  readonly of: NumberedPoint;
  readonly axis: TimeAxis;
  readonly y: (value: number) => number;
  readonly mark: ReturnType<ReturnType<typeof useMarks>['mark']>;
}

function Said({ of, axis, y, mark }: SaidProps) {
  const words = useWords();
  const place = axis.place(saidSpan(of.point.saidOn));
  const value = middleOf(of);
  if (place === null || value === null) return null;
  const { ref, low, high } = of.point;
  const x = place.left + place.width / 2;
  return (
    <Link
      to="/sources/$hex"
      params={{ hex: hexOf(ref.source.id) }}
      search={{ at: `${ref.claim.passage.start}-${ref.claim.passage.end}`, claim: ref.claim.id }}
      aria-label={pointWords(of, words)}
      {...mark}
    >
      <title>{pointWords(of, words)}</title>
      <circle className="mark-focus" cx={x} cy={y(value)} r={10} />
      <line className="whisker" x1={x} x2={x} y1={high === null ? 8 : y(high)} y2={low === null ? HIGH + 8 : y(low)} />
      <SpanMark place={place} rtl={axis.rtl} y={y(value)} {...(of.point.value === null && { look: 'sometime' })} />
    </Link>
  );
}
