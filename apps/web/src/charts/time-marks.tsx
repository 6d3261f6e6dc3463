// Drawn on a time axis: its ticks and lines, and spans of days as what they are. A day is a full point; a month, a season, a year a light bar as long
// as the doubt; what is dated "about" has a broken outline; a side that is open has no end but an arrow.

import type { SpanPlace, TimeAxis } from './time-axis.ts';

interface LinesProps {
  readonly axis: TimeAxis;
  /** Where the lines begin and end, in pixels from the top; the words stand below. */
  readonly top: number;
  readonly bottom: number;
}

/** How much room the words of the axis take below `bottom`. */
export const axisHeight = (axis: Pick<TimeAxis, 'hijriTicks'>): number => (axis.hijriTicks.length > 0 ? 42 : 26);

export function TimeAxisLines({ axis, top, bottom }: LinesProps) {
  return (
    <g className="axis">
      {axis.ticks.map((tick) => (
        <g key={tick.x} transform={`translate(${tick.x} 0)`}>
          <line className={tick.strong ? 'axis-line strong' : 'axis-line'} y1={top} y2={bottom + 4} />
          <text className={tick.strong ? 'strong' : ''} y={bottom + 18} textAnchor={anchorAt(tick.x, axis)}>
            {tick.label}
          </text>
        </g>
      ))}
      {spread(axis.hijriTicks).map((tick) => (
        <g key={tick.x} transform={`translate(${tick.x} 0)`} className="axis-hijri">
          <line className="axis-line" y1={bottom} y2={bottom + 24} />
          <text className={tick.strong ? 'strong' : ''} y={bottom + 36} textAnchor={anchorAt(tick.x, axis)}>
            {tick.label}
          </text>
        </g>
      ))}
      <line className="axis-base" x1={0} x2={axis.width} y1={bottom} y2={bottom} />
    </g>
  );
}

/** Words at the edge stay inside. The anchors follow the direction of writing, as time does. */
function anchorAt(x: number, axis: TimeAxis): 'start' | 'middle' | 'end' {
  const fromStart = axis.rtl ? axis.width - x : x;
  if (fromStart < 24) return 'start';
  return fromStart > axis.width - 24 ? 'end' : 'middle';
}

const ROOM_FOR_WORDS = 52;

/** Where words would lie on one another, those of years stay. */
function spread<T extends { readonly x: number; readonly strong: boolean }>(ticks: readonly T[]): readonly T[] {
  const kept: T[] = [];
  const fits = (tick: T): boolean => kept.every((one) => Math.abs(one.x - tick.x) >= ROOM_FOR_WORDS);
  for (const tick of [...ticks.filter((one) => one.strong), ...ticks.filter((one) => !one.strong)])
    if (fits(tick)) kept.push(tick);
  return kept;
}

interface SpanProps {
  readonly place: SpanPlace;
  readonly rtl: boolean;
  /** The middle of the bar, from the top. */
  readonly y: number;
  readonly height?: number;
  readonly approximate?: boolean;
  /** `exact` is filled; `throughout` (true on all these days) too; `sometime` (true on at least one of them) is light. */
  readonly look?: 'exact' | 'throughout' | 'sometime';
  readonly className?: string;
}

const POINT = 9;

export function SpanMark({ place, rtl, y, height = 10, approximate = false, look, className = '' }: SpanProps) {
  const closed = !place.openStart && !place.openEnd;
  const shown = look ?? (closed && place.day ? 'exact' : 'sometime');
  const classes = `span-mark span-${shown} ${approximate ? 'span-about' : ''} ${className}`;
  // What is longer than a day but too short to be seen as a bar is a light point.
  if (closed && (place.day || place.width <= POINT))
    return <circle className={classes} cx={place.left + place.width / 2} cy={y} r={Math.min(height / 2, 5)} />;
  const [left, right] = [place.left, place.left + Math.max(place.width, 4)];
  const [openLeft, openRight] = rtl ? [place.openEnd, place.openStart] : [place.openStart, place.openEnd];
  const half = height / 2;
  const tip = Math.min(half, (right - left) / 2);
  const outline = [
    `M${left + (openLeft ? tip : 0)} ${y - half}`,
    `H${right - (openRight ? tip : 0)}`,
    openRight ? `L${right} ${y}L${right - tip} ${y + half}` : `V${y + half}`,
    `H${left + (openLeft ? tip : 0)}`,
    openLeft ? `L${left} ${y}Z` : 'Z',
  ].join('');
  return <path className={classes} d={outline} />;
}
