// The events as a table, and as the file that is written of it.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { EventRow, EventSources } from '../../../../../src/model/rooms/events.ts';
import { get } from '../../api/client.ts';
import type { ChartSource, ChartTable } from '../../charts/chart-frame.tsx';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { spanEdtf } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import type { TimelineSearch } from '../address.ts';
import { originsWords, whenWords } from './event-words.ts';

/** The events as a table: the same as the chart, and each with the passage at which it opens. */
export function useEventTable(rows: readonly EventRow[], search: TimelineSearch, query: string): ChartTable<EventRow> {
  const words = useWords();
  return useMemo(
    () => ({
      columns: columnsOf(words, search),
      rows,
      keyOf: (row) => row.id,
      sourcesOf: { ask: () => sourcesAsked(query) },
    }),
    [rows, search, query, words],
  );
}

/** The rows say only how many documents an event has. */
async function sourcesAsked(query: string): Promise<(row: EventRow) => readonly ChartSource[]> {
  const found = await get<readonly EventSources[]>(`/api/timeline/sources?${query}`);
  const byEvent = new Map(
    found.map(({ event, sources }) => [event, sources.map(({ id, title, file }) => ({ id, name: title ?? file }))]),
  );
  return ({ id }) => byEvent.get(id) ?? [];
}

function columnsOf(words: Words, search: TimelineSearch): ChartTable<EventRow>['columns'] {
  const comma = words.lang === 'fa' ? '، ' : ', ';
  return [
    {
      name: words.t('field.when'),
      text: (row) => whenWords(row, words),
      file: ({ when, span }) => when ?? spanEdtf(span),
    },
    {
      name: words.t('field.label'),
      text: (row) => row.label,
      cell: (row) => (
        <>
          <Link to="/timeline" search={{ ...search, at: row.id }} resetScroll={false} className="row-name">
            <bdi>{row.label}</bdi>
          </Link>{' '}
          <span className="quiet">{words.code('eventType', row.type)}</span>
        </>
      ),
    },
    { name: words.t('field.where'), text: (row) => row.where ?? '' },
    {
      name: words.t('field.participants'),
      text: (row) => row.people.map((one) => words.name(one)).join(comma),
      cell: (row) => <EntityLinks of={row.people} />,
    },
    {
      name: words.t('weighed.claims'),
      numeric: true,
      text: (row) => words.t('timeline.claimsJudged', { n: words.n(row.claims), judged: judgedWords(row, words) }),
      file: (row) => String(row.claims),
      cell: (row) => (
        <Link
          to="/sources/$hex"
          params={{ hex: hexOf(row.at.source) }}
          search={{ at: `${row.at.start}-${row.at.end}`, claim: row.at.claim }}
        >
          {words.t('timeline.claimsJudged', { n: words.n(row.claims), judged: judgedWords(row, words) })}
        </Link>
      ),
    },
    { name: words.t('timeline.originsLeast'), text: (row) => String(row.origins.atLeast), fileOnly: true },
    { name: words.t('timeline.originsMost'), text: (row) => String(row.origins.atMost), fileOnly: true },
    {
      name: words.t('weighed.origins'),
      text: (row) => originsWords(row.origins, words),
      cell: (row) => (
        <>
          {originsWords(row.origins, words)}
          {row.conflicts > 0 && (
            <span className="stands-against">
              {words.t('timeline.differ', { count: row.conflicts, n: words.n(row.conflicts) })}
            </span>
          )}
        </>
      ),
    },
  ];
}

const judgedWords = ({ judged }: EventRow, words: Words): string =>
  words.t('review.judged', { count: judged, n: words.n(judged) });
