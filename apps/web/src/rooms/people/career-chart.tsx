// Posts over a time axis, each with its two ranges: dark where it is shown for all days, light where for at least one; below them the events. In: tenures of one person,
// or of all who held a post in one body. Every mark leads on: a post to its claims in the table, an event to the timeline.

import { Link } from '@tanstack/react-router';
import type { EntityRow } from '../../../../../src/model/rooms/entities.ts';
import type { EventRow } from '../../../../../src/model/rooms/events.ts';
import type { TenureView } from '../../../../../src/model/rooms/posts.ts';
import type { DaySpan } from '../../../../../src/model/weighing.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { lanesOf } from '../../charts/lanes.ts';
import { Plot, type PlotSize, useMarks } from '../../charts/plot.tsx';
import { daysCovered, type SpanPlace, type TimeAxis, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { postWords, tenureColumns } from './tenure-words.ts';

const LANE = 36;
const LETTER = 6.6;
const EVENT_LANE = 16;
/** More would be a cloud; the list beside has all of them. */
const EVENTS_DRAWN = 120;

interface CareerProps {
  readonly entity: EntityRow;
  readonly tenures: readonly TenureView[];
  readonly events: readonly EventRow[];
}

interface Placed {
  readonly axis: TimeAxis;
  readonly events: readonly {
    readonly event: EventRow;
    readonly x: number;
    readonly width: number;
    readonly lane: number;
  }[];
  readonly eventsTop: number;
  readonly bottom: number;
}

export function CareerChart({ entity, tenures, events }: CareerProps) {
  const words = useWords();
  const dated = events.filter((one) => one.span.from !== null || one.span.to !== null).slice(0, EVENTS_DRAWN);
  const covered = daysCovered([...tenures.flatMap(spansOf), ...dated.map((one) => one.span)]);
  if (covered === null) return null;
  const isBody = entity.kind === 'body';
  const title = words.t(isBody ? 'entity.membersOf' : 'entity.careerOf', { name: `\u2068${words.name(entity)}\u2069` });
  const table: ChartTable<TenureView> = {
    columns: tenureColumns(words),
    rows: tenures,
    keyOf: (one) => one.id,
    sourcesOf: (one) => one.premises.map(({ source }) => ({ id: source.id, name: source.title ?? source.file })),
  };
  const placed = (size: PlotSize): Placed => placeAll(size, { ...covered, lang: words.lang }, tenures.length, dated);
  return (
    <ChartFrame title={title} note={words.t('entity.careerNote')} table={table} layout="none">
      <Plot label={title} height={(size) => placed(size).bottom + axisHeight(placed(size).axis)}>
        {(size) => <Drawn placed={placed(size)} tenures={tenures} isBody={isBody} />}
      </Plot>
    </ChartFrame>
  );
}

const spansOf = (tenure: TenureView): readonly DaySpan[] =>
  [
    tenure.sometime,
    tenure.throughout,
    tenure.appointed,
    ...tenure.shownOn.map((day) => ({ from: day, to: day })),
  ].flatMap((one) => (one === null ? [] : [one]));

function placeAll(
  { width, rtl }: PlotSize,
  covered: { readonly from: string; readonly to: string; readonly lang: Words['lang'] },
  rows: number,
  dated: readonly EventRow[],
): Placed {
  const axis = timeAxis({ ...covered, width, rtl });
  const seen = dated.flatMap((event) => {
    const place = axis.place(event.span);
    return place === null ? [] : [{ event, x: place.left, width: place.width }];
  });
  const { lane, lanes } = lanesOf(
    seen.map((one) => ({ left: one.x, right: one.x + Math.max(one.width, 10) })),
    2,
  );
  const eventsTop = rows * LANE + 8;
  return {
    axis,
    events: seen.map((one, i) => ({ ...one, lane: lane[i] ?? 0 })),
    eventsTop,
    bottom: eventsTop + lanes * EVENT_LANE + 6,
  };
}

interface DrawnProps {
  readonly placed: Placed;
  readonly tenures: readonly TenureView[];
  readonly isBody: boolean;
}

function Drawn({ placed, tenures, isBody }: DrawnProps) {
  const words = useWords();
  const { axis, events, eventsTop, bottom } = placed;
  const marks = useMarks(tenures.length + events.length);
  return (
    <>
      <TimeAxisLines axis={axis} top={0} bottom={bottom} />
      <g {...marks.group}>
        {tenures.map((tenure, i) => (
          <TenureLane key={tenure.id} {...{ tenure, axis, isBody }} top={i * LANE} mark={marks.mark(i)} />
        ))}
        {events.map(({ event, lane }, i) => {
          const place = axis.place(event.span);
          const y = eventsTop + lane * EVENT_LANE + EVENT_LANE / 2;
          const said = [event.label, spanWords(event.span, words), event.where].filter(Boolean).join(' · ');
          return (
            <Link
              key={event.id}
              to="/timeline"
              search={{ at: event.id }}
              aria-label={`${words.t('entity.event')}: ${said}`}
              {...marks.mark(tenures.length + i)}
            >
              <title>{said}</title>
              {place && (
                <SpanMark place={place} rtl={axis.rtl} y={y} approximate={event.approximate} className="career-event" />
              )}
            </Link>
          );
        })}
      </g>
    </>
  );
}

/** Above the beginning of its bar; where the edge is too near, as far from it as the name needs. */
function nameStart(place: SpanPlace | null, name: string, axis: TimeAxis): number {
  const long = name.length * LETTER;
  if (axis.rtl) {
    const start = place === null ? axis.width : place.left + place.width;
    return Math.min(axis.width - 2, Math.max(long + 2, start));
  }
  return Math.max(2, Math.min(axis.width - long - 2, place?.left ?? 0));
}

interface LaneProps {
  readonly tenure: TenureView;
  readonly axis: TimeAxis;
  readonly isBody: boolean;
  readonly top: number;
  readonly mark: ReturnType<ReturnType<typeof useMarks>['mark']>;
}

function TenureLane({ tenure, axis, isBody, top, mark }: LaneProps) {
  const words = useWords();
  const [light, dark] = [axis.place(tenure.sometime), tenure.throughout && axis.place(tenure.throughout)];
  const named = tenure.appointed && axis.place(tenure.appointed);
  const who = isBody ? `\u2068${words.name(tenure.person)}\u2069 · ${tenure.post}` : postWords(tenure);
  const name = [
    who,
    tenure.acting && ` (${words.t('entity.acting')})`,
    tenure.conflicts.length > 0 && ` — ${words.t('entity.cannotHold')}`,
  ]
    .filter(Boolean)
    .join('');
  const y = top + 25;
  return (
    // In the page, not a room: the row of the table.
    <a
      href={`#tenure-${tenure.id}`}
      aria-label={`${name}: ${spanWords(tenure.sometime, words) ?? words.t('dayNotKnown')}`}
      {...mark}
    >
      <rect className="career-lane" x={0} y={top} width={axis.width} height={LANE - 2} />
      <text className="career-name" x={nameStart(light ?? named, name, axis)} y={top + 13}>
        {name}
      </text>
      {light && <SpanMark place={light} rtl={axis.rtl} y={y} look="sometime" />}
      {dark && <SpanMark place={dark} rtl={axis.rtl} y={y} look="throughout" />}
      {tenure.shownOn.map((day) => {
        const shown = axis.place({ from: day, to: day });
        return shown && <circle key={day} className="career-day" cx={shown.left + shown.width / 2} cy={y} r={3} />;
      })}
      {named && (
        <path
          className="career-appointed"
          transform={`translate(${named.left + named.width / 2} ${y})`}
          d="M0 -6L5 0L0 6L-5 0Z"
        />
      )}
    </a>
  );
}
