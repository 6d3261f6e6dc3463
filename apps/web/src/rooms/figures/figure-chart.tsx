// Who claims which number: an axis of numbers, a line for each claim, under the origin that it leads to; what can all be one number stands together. A
// claim is drawn as far as its words reach: "at least" has no end.

import { Link } from '@tanstack/react-router';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { FigurePoint } from '../../../../../src/model/rooms/figures.ts';
import { Plot, useMarks } from '../../charts/plot.tsx';
import { shortened } from '../../charts/shortened.ts';
import { SpanMark } from '../../charts/time-marks.tsx';
import { type ValueAxis, valueAxis } from '../../charts/value-axis.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import {
  type NumberedPoint,
  type PositionPoints,
  pointAmount,
  pointsOf,
  pointWords,
  positionWords,
  sayerOf,
} from './figure-points.ts';

const HEAD = 26;
const ORIGIN = 22;
const LINE = 34;
/** Where the names have no column of their own they stand above. */
const TALL_LINE = 48;
const NARROW = 560;
const AXIS = 30;
const LETTER = 6.6;

type Row =
  | { readonly kind: 'position'; readonly of: PositionPoints; readonly y: number; readonly first: boolean }
  | { readonly kind: 'origin'; readonly origin: string | null; readonly y: number }
  | { readonly kind: 'point'; readonly of: NumberedPoint; readonly at: number; readonly y: number };

interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
}

function layoutOf(positions: readonly PositionPoints[], line: number): Layout {
  const rows: Row[] = [];
  let y = 4;
  let at = 0;
  positions.forEach((of, i) => {
    rows.push({ kind: 'position', of, y, first: i === 0 });
    y += HEAD;
    for (const group of of.groups) {
      rows.push({ kind: 'origin', origin: group.origin, y });
      y += ORIGIN;
      for (const point of group.points) {
        rows.push({ kind: 'point', of: point, at: at++, y });
        y += line;
      }
    }
    y += 6;
  });
  return { rows, height: y };
}

export const valuesOf = (points: readonly NumberedPoint[]): readonly number[] =>
  points.flatMap(({ point: { value, low, high } }) => [value, low, high]).filter((one): one is number => one !== null);

export function FigureChart({ positions }: { positions: readonly PositionPoints[] }) {
  const words = useWords();
  const points = pointsOf(positions);
  const layoutAt = (width: number): Layout => layoutOf(positions, width < NARROW ? TALL_LINE : LINE);
  const marks = useMarks(points.length);
  return (
    <Plot
      label={words.t('figures.drawn', { count: points.length, n: words.n(points.length) })}
      height={({ width }) => layoutAt(width).height + AXIS}
    >
      {({ width, rtl }) => {
        const layout = layoutAt(width);
        const names = width < NARROW ? 0 : Math.min(250, width * 0.34);
        const axis = valueAxis(valuesOf(points), width - names, rtl);
        return (
          <>
            <g transform={`translate(${rtl ? 0 : names} 0)`}>
              <ValueLines axis={axis} height={layout.height} width={width - names} words={words} />
            </g>
            <g {...marks.group}>
              {layout.rows.map((row) => (
                <RowOf key={`${row.kind} ${row.y}`} {...{ row, names, axis, width, rtl }} mark={marks.mark} />
              ))}
            </g>
          </>
        );
      }}
    </Plot>
  );
}

function ValueLines({ axis, height, width, words }: { axis: ValueAxis; height: number; width: number; words: Words }) {
  return (
    <g className="axis">
      {axis.ticks.map((tick) => (
        <g key={tick.value} transform={`translate(${tick.x} 0)`}>
          <line className="axis-line" y1={0} y2={height + 4} />
          <text y={height + 18} x={Math.min(0, width - tick.x - 22) + Math.max(0, 22 - tick.x)} textAnchor="middle">
            {words.n(tick.value)}
          </text>
        </g>
      ))}
      <line className="axis-base" x1={0} x2={width} y1={height} y2={height} />
    </g>
  );
}

interface RowProps {
  readonly row: Row;
  readonly names: number;
  readonly axis: ValueAxis;
  readonly width: number;
  readonly rtl: boolean;
  readonly mark: ReturnType<typeof useMarks>['mark'];
}

function RowOf({ row, names, axis, width, rtl, mark }: RowProps) {
  const words = useWords();
  const start = rtl ? width : 0;
  if (row.kind === 'position') {
    const { origins } = row.of.position;
    const range = shortened(positionWords(row.of.position, words), Math.floor(width / LETTER) - 24);
    return (
      <>
        {!row.first && <line className="position-line" x1={0} x2={width} y1={row.y - 3} y2={row.y - 3} />}
        <text className="strong" x={start} y={row.y + 16} textAnchor="start">
          {`${range} · ${origins.atLeast === origins.atMost ? words.t('origin.exactly', { count: origins.atLeast, n: words.n(origins.atLeast) }) : words.t('origin.range', { low: words.n(origins.atLeast), high: words.n(origins.atMost) })}`}
        </text>
      </>
    );
  }
  if (row.kind === 'origin')
    return (
      <text x={start} y={row.y + 14} textAnchor="start" className="origin-of">
        {row.origin === null
          ? words.t('origin.notNamed')
          : words.t('figures.leadsTo', { origin: `\u2068${row.origin}\u2069` })}
      </text>
    );
  return <Point {...{ row, names, axis, width, rtl }} marked={mark(row.at)} />;
}

interface PointProps {
  readonly row: Extract<Row, { kind: 'point' }>;
  readonly names: number;
  readonly axis: ValueAxis;
  readonly width: number;
  readonly rtl: boolean;
  readonly marked: ReturnType<ReturnType<typeof useMarks>['mark']>;
}

function Point({ row, names, axis, width, rtl, marked }: PointProps) {
  const words = useWords();
  const { ref } = row.of.point;
  const { passage } = ref.claim;
  const line = names === 0 ? TALL_LINE : LINE;
  const letters = Math.max(12, Math.floor(((names === 0 ? width : names) - 34) / LETTER));
  const shown = shortened(sayerOf(row.of.point, words), letters);
  return (
    <Link
      to="/sources/$hex"
      params={{ hex: hexOf(ref.source.id) }}
      search={{ at: `${passage.start}-${passage.end}`, claim: ref.claim.id }}
      aria-label={pointWords(row.of, words)}
      {...marked}
    >
      <title>{pointWords(row.of, words)}</title>
      <rect className="mark-focus" x={2} y={row.y + 1} width={width - 4} height={line - 3} />
      <g transform={`translate(${rtl ? 0 : names} 0)`}>
        <Amount point={row.of.point} axis={axis} y={row.y + line - 11} room={width - names} rtl={rtl} />
      </g>{' '}
      <text className="number-of" x={rtl ? width - 8 : 8} y={row.y + (names === 0 ? 12 : 25)} textAnchor="start">
        {`${words.n(row.of.number)}  \u2068${shown}\u2069`}
      </text>
    </Link>
  );
}

function Amount({
  point,
  axis,
  y,
  room,
  rtl,
}: {
  point: FigurePoint;
  axis: ValueAxis;
  y: number;
  room: number;
  rtl: boolean;
}) {
  const words = useWords();
  const { value, low, high } = point;
  const edge = (side: 'low' | 'high'): number => ((side === 'low') !== rtl ? 0 : room);
  const [a, b] = [low === null ? edge('low') : axis.x(low), high === null ? edge('high') : axis.x(high)];
  const middle = value === null ? (low === null ? b : high === null ? a : (a + b) / 2) : axis.x(value);
  const said = shortened(pointAmount(point, words), Math.max(12, Math.floor(room / LETTER)));
  const half = (said.length * LETTER) / 2;
  const x = Math.min(room - half - 2, Math.max(half + 2, middle));
  return (
    <>
      <SpanMark
        place={{
          left: Math.min(a, b),
          width: Math.abs(b - a),
          day: false,
          openStart: low === null,
          openEnd: high === null,
        }}
        rtl={rtl}
        y={y}
        height={8}
        look="sometime"
      />
      {value !== null && <circle className="span-mark span-exact" cx={axis.x(value)} cy={y} r={4.5} />}
      <text className="amount" x={x} y={y - 10} textAnchor="middle">
        {said}
      </text>
    </>
  );
}
