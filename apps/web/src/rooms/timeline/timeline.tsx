// Timeline: what happened when, as far as the claims say. Uncertain dates are drawn as what they are; how many events there are is told of all, also of those
// that are not drawn. Every event opens its claims, and each of them its passage.

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TimelineView } from '../../../../../src/model/rooms/events.ts';
import { queryOf } from '../../api/queries.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ChartFrame, TableOfChart } from '../../charts/chart-frame.tsx';
import { useKeys } from '../../keyboard.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { Detail } from '../../parts/detail.tsx';
import { useStale } from '../../parts/use-stale.ts';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';
import type { TimelineSearch } from '../address.ts';
import { EventPanel } from './event-panel.tsx';
import { useEventTable } from './event-table.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { MOVES, type Move, moved, type Shown, shownOf } from './window-of-time.ts';

/** So many of the most reported are drawn and listed; the rest is counted. */
const MOST = 1000;

export function TimelineRoom() {
  const words = useWords();
  useTitle(words.t('weighing.room.timeline'));
  const search: TimelineSearch = useSearch({ from: '/timeline' });
  const navigate = useNavigate();
  const query = askedOf(search);
  const { at } = search;
  const view = useWeighed<TimelineView>(`/api/timeline?${query}`, true);
  const change = (changes: Changes<TimelineSearch>): void =>
    void navigate({ to: '/timeline', search: withChanges<TimelineSearch>(changes), replace: true, resetScroll: false });
  return (
    <div className="room timeline-room">
      <h1>{words.t('weighing.room.timeline')}</h1>
      <WeighingLine />
      <TimelineFilters search={search} view={view.data} change={change} />
      <div className={at === undefined ? 'with-detail' : 'with-detail detail-open'}>
        <div aria-busy={useStale(query, [view])}>
          <Waiting on={view}>{(timeline) => <Chart view={timeline} search={search} change={change} />}</Waiting>
        </div>
        {at !== undefined && (
          <Detail label={words.t('timeline.event')} close={() => change({ at: undefined })} of={at}>
            <EventPanel id={at} />
          </Detail>
        )}
      </div>
    </div>
  );
}

/** Days given the other way round are taken in their order, as the chart takes them. */
function askedOf({ at: _, whole: __, from, to, ...fields }: TimelineSearch): string {
  const turned = from !== undefined && to !== undefined && from > to;
  return queryOf({ ...fields, from: turned ? to : from, to: turned ? from : to, limit: MOST });
}

interface ChartProps {
  readonly view: TimelineView;
  readonly search: TimelineSearch;
  readonly change: (changes: Changes<TimelineSearch>) => void;
}

function Chart({ view, search, change }: ChartProps) {
  const words = useWords();
  const shown = shownOf(search, view);
  const table = useEventTable(view.rows, search, askedOf(search));
  const go = (move: Move) => (): void => {
    if (shown) change({ ...moved(shown, move), whole: undefined });
  };
  useKeys({ '[': go('earlier'), ']': go('later'), '+': go('closer'), '-': go('wider') });
  const said = [
    words.t('timeline.events', { count: view.total, n: words.n(view.total) }),
    view.rows.length < view.total && words.t('timeline.mostReported', { n: words.n(view.rows.length) }),
    view.vague > 0 && words.t('timeline.vague', { count: view.vague, n: words.n(view.vague) }),
    view.undated > 0 && words.t('timeline.undated', { count: view.undated, n: words.n(view.undated) }),
  ];
  return (
    <div className="timeline-main">
      <p className="result-line" role="status">
        {said.filter(Boolean).join(' · ')}
      </p>
      {shown === null ? (
        <>
          <p className="empty">
            {words.t(
              view.total > 0 ? 'timeline.noneDated' : isNarrowed(search) ? 'timeline.noneLike' : 'timeline.none',
            )}
          </p>
          {view.rows.length > 0 && <TableOfChart table={table} title={words.t('weighing.room.timeline')} />}
        </>
      ) : (
        <ChartFrame
          title={titleOf(shown, words.t('weighing.room.timeline'), words.edtf)}
          note={words.t('timeline.legend')}
          table={table}
          layout="under"
          tools={<Moves go={go} search={search} change={change} />}
        >
          <TimelineChart view={view} shown={shown} search={search} />
        </ChartFrame>
      )}
    </div>
  );
}

const isNarrowed = ({ at: _, whole: __, ...fields }: TimelineSearch): boolean => Object.keys(fields).length > 0;

const titleOf = ({ from, to }: Shown, name: string, say: (edtf: string) => string): string =>
  `${name}: ${say(`${from}/${to}`)}`;

interface MovesProps {
  readonly go: (move: Move) => () => void;
  readonly search: TimelineSearch;
  readonly change: (changes: Changes<TimelineSearch>) => void;
}

function Moves({ go, search, change }: MovesProps) {
  const words = useWords();
  return (
    <>
      {MOVES.map((move) => (
        <button key={move} type="button" className="quiet-button" onClick={go(move)}>
          {words.t(`timeline.move.${move}`)}
        </button>
      ))}
      {(search.from || search.to || search.whole) && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => change({ from: undefined, to: undefined, whole: undefined })}
        >
          {words.t('timeline.move.exact')}
        </button>
      )}
      <button
        type="button"
        className="quiet-button"
        aria-pressed={search.whole === true}
        onClick={() => change({ from: undefined, to: undefined, whole: true })}
      >
        {words.t('timeline.move.whole')}
      </button>
    </>
  );
}
