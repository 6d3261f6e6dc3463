// The events of a stretch of time: above, how many can have been in each part of it; below, the most reported ones, each drawn as long as the
// doubt about its date. What finds no room is counted, never left out in silence: the table has it.

import { Link } from '@tanstack/react-router';
import type { EventRow, TimelineView } from '../../../../../src/model/rooms/events.ts';
import { type Extent, lanesWithin } from '../../charts/lanes.ts';
import { linesOf } from '../../charts/lines.ts';
import { Plot, type PlotSize, useMarks } from '../../charts/plot.tsx';
import { shortened } from '../../charts/shortened.ts';
import { daysBetween, type SpanPlace, type TimeAxis, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { useWords } from '../../words/use-words.ts';
import type { TimelineSearch } from '../address.ts';
import { eventWords } from './event-words.ts';
import type { Shown } from './window-of-time.ts';

const DENSITY = 56;
const LANE = 24;
const MOST_LANES = 16;
const POINT = 10;
/** Here what is said below the axis takes more than one line. */
const NARROW = 560;
/** With more than this in view only the most reported have their names beside them: all would hide one another. */
const ALL_NAMED = 70;
const SOME_NAMED = 24;
const LETTER = 6.3;
/** In letters; with few in view there is room for more. */
const LONGEST_NAME = { few: 60, many: 34 } as const;
const FEW = 20;

interface ChartProps {
  readonly view: TimelineView;
  readonly shown: Shown;
  readonly search: TimelineSearch;
}

interface Placed {
  readonly event: EventRow;
  readonly place: SpanPlace;
  readonly lane: number;
  readonly name: string;
}

export function TimelineChart({ view, shown, search }: ChartProps) {
  const words = useWords();
  const lanesAt = (size: PlotSize) => placedIn(view.rows, axisOf(size, shown, words.lang));
  const bottom = (lanes: number): number => DENSITY + 14 + Math.max(2, lanes) * LANE + 6;
  return (
    <Plot
      label={words.t('timeline.drawn', { count: view.rows.length, n: words.n(view.rows.length) })}
      height={(size) =>
        bottom(lanesAt(size).lanes) + axisHeight(axisOf(size, shown, words.lang)) + 16 + (size.width < NARROW ? 30 : 0)
      }
    >
      {(size) => {
        const axis = axisOf(size, shown, words.lang);
        const { placed, lanes, left } = lanesAt(size);
        return (
          <>
            <TimeAxisLines axis={axis} top={0} bottom={bottom(lanes)} />
            {view.density.length > 1 && <Density view={view} axis={axis} search={search} />}
            <Events placed={placed} axis={axis} search={search} />
            {left > 0 && (
              <text y={bottom(lanes) + axisHeight(axis) + 12} textAnchor="start" className="strong">
                {linesOf(words.t('timeline.noRoom', { count: left, n: words.n(left) }), axis.width / LETTER).map(
                  (line, i) => (
                    <tspan key={line} x={axis.rtl ? axis.width : 0} dy={i === 0 ? 0 : 15}>
                      {line}
                    </tspan>
                  ),
                )}
              </text>
            )}
          </>
        );
      }}
    </Plot>
  );
}

const axisOf = ({ width, rtl }: PlotSize, shown: Shown, lang: 'en' | 'fa'): TimeAxis =>
  timeAxis({ ...shown, width, rtl, lang });

/** More days than ten years have. */
const VAGUE_DAYS = 3653;
const isVague = ({ span: { from, to } }: EventRow): boolean =>
  from !== null && to !== null && daysBetween(from, to) > VAGUE_DAYS;

/** What is dated closely first, of that the most reported; among equals by id, so that the same view is always the same drawing. */
const byWeight = (a: EventRow, b: EventRow): number =>
  Number(isVague(a)) - Number(isVague(b)) || b.documents - a.documents || b.claims - a.claims || (a.id < b.id ? -1 : 1);

function placedIn(rows: readonly EventRow[], axis: TimeAxis) {
  const found = rows.flatMap((event) => {
    const place = axis.place(event.span);
    return place ? [{ event, place }] : [];
  });
  const order = found.map((_, i) => i).sort((a, b) => byEvent(found[a]?.event, found[b]?.event));
  const longest = LONGEST_NAME[found.length > FEW ? 'many' : 'few'];
  const named = new Set(found.length <= ALL_NAMED ? order : order.slice(0, SOME_NAMED));
  const names = found.map(({ event }, i) => (named.has(i) ? shortened(event.label, longest) : ''));
  const lanesFor = () => {
    const extents = found.map(({ place }, i) => extentOf(place, (names[i] ?? '').length * LETTER, axis));
    return lanesWithin(extents, 8, MOST_LANES, order);
  };
  // What finds no room with its name may find some without it.
  const first = lanesFor();
  first.lane.forEach((at, i) => {
    if (at === null) names[i] = '';
  });
  const { lane, lanes } = first.lane.includes(null) ? lanesFor() : first;
  const placed = found.flatMap((one, i): Placed[] => {
    const at = lane[i];
    return at === null || at === undefined ? [] : [{ ...one, lane: at, name: names[i] ?? '' }];
  });
  return { placed, lanes, left: found.length - placed.length };
}

const byEvent = (a: EventRow | undefined, b: EventRow | undefined): number => (a && b ? byWeight(a, b) : 0);

/** Where the name stands: within a bar that is long enough, else after the mark in the direction of writing, or before it where the edge is near. */
type NameSide = 'within' | 'left' | 'right';

function sideOf(place: SpanPlace, name: number, axis: TimeAxis): NameSide {
  const { left, right } = drawnAt(place);
  if (right - left > name + 12) return 'within';
  if (axis.rtl) return left - name - 10 < 0 && right + name + 10 < axis.width ? 'right' : 'left';
  return right + name + 10 > axis.width && left - name - 10 > 0 ? 'left' : 'right';
}

/** A day is a point amid its width. */
function drawnAt({ left, width, day, openStart, openEnd }: SpanPlace): Extent {
  const half = (day && !openStart && !openEnd ? POINT : Math.max(width, POINT)) / 2;
  return { left: left + width / 2 - half, right: left + width / 2 + half };
}

function extentOf(place: SpanPlace, name: number, axis: TimeAxis): Extent {
  const drawn = drawnAt(place);
  const [left, right] = [drawn.left - 3, drawn.right + 3];
  const side = name === 0 ? 'within' : sideOf(place, name, axis);
  return { left: side === 'left' ? left - name - 10 : left, right: side === 'right' ? right + name + 10 : right };
}

function Events({ placed, axis, search }: { placed: readonly Placed[]; axis: TimeAxis; search: TimelineSearch }) {
  const words = useWords();
  const marks = useMarks(placed.length);
  return (
    <g {...marks.group}>
      {placed.map(({ event, place, lane, name }, i) => (
        <Link
          key={event.id}
          to="/timeline"
          search={{ ...search, at: event.id }}
          resetScroll={false}
          aria-label={eventWords(event, words)}
          aria-current={search.at === event.id ? 'true' : undefined}
          className={`event-mark ${event.conflicts > 0 ? 'contested' : ''}`}
          {...marks.mark(i)}
        >
          <title>{eventWords(event, words)}</title>
          <Event {...{ event, place, name, axis }} y={DENSITY + 14 + lane * LANE + LANE / 2} />
        </Link>
      ))}
    </g>
  );
}

interface EventProps {
  readonly event: EventRow;
  readonly place: SpanPlace;
  readonly name: string;
  readonly axis: TimeAxis;
  readonly y: number;
}

function Event({ event, place, name, axis, y }: EventProps) {
  const side = sideOf(place, name.length * LETTER, axis);
  const { left: before, right: after } = drawnAt(place);
  const x = {
    within: axis.rtl ? after - 6 : before + 6,
    left: before - 7,
    right: after + 7,
  }[side];
  const point = place.day || place.width < 12;
  // Anchors follow the direction of writing.
  const anchor = side === (axis.rtl ? 'right' : 'left') ? 'end' : 'start';
  return (
    <>
      <rect className="mark-focus" x={before - 5} y={y - 10} width={after - before + 10} height={20} />
      <SpanMark
        place={place}
        rtl={axis.rtl}
        y={y}
        height={side === 'within' && name !== '' ? 18 : 11}
        {...(isVague(event) && { className: 'span-vague' })}
        approximate={event.approximate}
      />
      {event.conflicts > 0 && <Differs x={point ? (before + after) / 2 : axis.rtl ? after : before} y={y} />}
      {name !== '' && (
        <text x={x} y={y + 4} textAnchor={anchor}>
          {`\u2068${name}\u2069`}
        </text>
      )}
    </>
  );
}

/** A diamond at its beginning: its claims differ on date or place. */
const Differs = ({ x, y }: { x: number; y: number }) => (
  <path className="differs" d={`M${x} ${y - 7}l7 7l-7 7l-7-7Z`} />
);

/** A part of the whole, as a link that shows just that part. */
function Density({ view, axis, search }: { view: TimelineView; axis: TimeAxis; search: TimelineSearch }) {
  const words = useWords();
  const bars = view.density.filter((one) => one.events > 0 && axis.place(one) !== null);
  const marks = useMarks(bars.length);
  const most = Math.max(1, ...bars.map((one) => one.events));
  return (
    <g {...marks.group}>
      {bars.map((bar, i) => {
        const place = axis.place(bar);
        if (place === null) return null;
        const height = Math.max(2, (bar.events / most) * (DENSITY - 14));
        const label = words.t('timeline.part', {
          count: bar.events,
          n: words.n(bar.events),
          when: words.edtf(`${bar.from}/${bar.to}`),
        });
        return (
          <Link
            key={bar.from}
            to="/timeline"
            search={{ ...search, from: bar.from, to: bar.to }}
            resetScroll={false}
            aria-label={label}
            {...marks.mark(i)}
          >
            <title>{label}</title>
            <rect className="density-room" x={place.left} y={0} width={Math.max(1, place.width)} height={DENSITY} />
            <rect
              className="density-bar"
              x={place.left + 0.5}
              y={DENSITY - height}
              width={Math.max(1, place.width - 1)}
              height={height}
            />
          </Link>
        );
      })}
    </g>
  );
}
