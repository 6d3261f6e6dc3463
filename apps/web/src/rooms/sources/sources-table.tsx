// The table of sources. Only the rows in view are in the page and only their pages are asked for, so it is as quick with a
// hundred thousand sources as with ten. j, k, Home, End and Enter as well as the mouse.

import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { SourceRow, SourcesFilter, SourcesListView } from '../../../../../src/model/views.ts';
import { ROWS_A_PAGE, sourcesPageQuery } from '../../api/queries.ts';
import { useKeys } from '../../keyboard.ts';
import { nameOfSource } from '../../parts/source-link.tsx';
import { useRowsInView } from '../../parts/use-rows-in-view.ts';
import { useStale } from '../../parts/use-stale.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Change } from './change.ts';

const ROW_HEIGHT = 60;

const COLUMNS = [
  { sort: 'title', name: 'sources.title' },
  { sort: 'publisher', name: 'sources.publisher' },
  { sort: 'published', name: 'sources.published' },
  { sort: 'type', name: 'sources.type' },
  { sort: 'claims', name: 'sources.claims' },
  { sort: 'state', name: 'sources.state' },
  { sort: 'sealedAt', name: 'sources.sealed' },
] as const;

/** Unless a person asks for another order: what came in last stands first. */
const orderOf = (filter: SourcesFilter): Required<Pick<SourcesFilter, 'sort' | 'descending'>> =>
  filter.sort ? { sort: filter.sort, descending: filter.descending ?? false } : { sort: 'sealedAt', descending: true };

export function SourcesTable({ filter, change }: { filter: SourcesFilter; change: Change }) {
  const words = useWords();
  const [total, setTotal] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const virtualizer = useRowsInView(body, total, ROW_HEIGHT);
  const items = virtualizer.getVirtualItems();
  const rows = useRows(filter, items, setTotal);
  const [at, setAt] = useState(-1);
  useRowKeys(total, at, (to) => {
    setAt(to);
    virtualizer.scrollToIndex(to, { align: 'auto' });
  });
  if (rows.error) return <Refusal error={rows.error} />;
  return (
    <>
      <p className="result-line" role="status">
        {words.t('sources.shown', { count: total, n: words.n(total) })}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows that are out of view. */}
      <div
        className="table"
        role="table"
        aria-label={words.t('room.sources')}
        aria-rowcount={total + 1}
        aria-busy={rows.stale}
      >
        <Head filter={filter} change={change} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div ref={body} role="rowgroup" className="rows" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => (
            <Row
              key={item.key}
              item={item}
              top={item.start - virtualizer.options.scrollMargin}
              row={rows.rowAt(item.index)}
              failure={rows.failureAt(item.index)}
              current={item.index === at}
            />
          ))}
        </div>
      </div>
      {total === 0 && !rows.loading && (
        <p className="empty">{words.t(Object.keys(filter).length === 0 ? 'overview.dropFiles' : 'sources.none')}</p>
      )}
    </>
  );
}

/** The rows of the pages in view; `rowAt` is null for one that is still on its way. */
function useRows(filter: SourcesFilter, items: readonly VirtualItem[], tellTotal: (total: number) => void) {
  const first = Math.floor((items[0]?.index ?? 0) / ROWS_A_PAGE);
  const last = Math.floor((items.at(-1)?.index ?? 0) / ROWS_A_PAGE);
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const pages = useQueries({
    queries: numbers.map((number) => sourcesPageQuery({ ...filter, ...orderOf(filter) }, number)),
  });
  const total = pages.find((page) => page.data)?.data?.total;
  useEffect(() => {
    if (total !== undefined) tellTotal(total);
  }, [total, tellTotal]);
  const byNumber = new Map<number, SourcesListView | undefined>(numbers.map((number, i) => [number, pages[i]?.data]));
  const rowAt = (index: number): SourceRow | null => {
    const page = byNumber.get(Math.floor(index / ROWS_A_PAGE));
    return page?.rows[index - page.from] ?? null;
  };
  const failureAt = (index: number): Failure | null => {
    const row = rowAt(index);
    if (row?.state !== 'failed') return null;
    return byNumber.get(Math.floor(index / ROWS_A_PAGE))?.failures.find((one) => one.id === row.id) ?? null;
  };
  return {
    rowAt,
    failureAt,
    error: pages.find((page) => page.error)?.error ?? null,
    loading: pages.some((page) => page.isLoading),
    stale: useStale(JSON.stringify(filter), pages),
  };
}

/** The link of the row gone to has the focus, so Enter opens it. */
function useRowKeys(total: number, at: number, go: (to: number) => void): void {
  const to = (index: number): void => {
    if (total > 0) go(Math.max(0, Math.min(total - 1, index)));
  };
  useKeys({
    j: () => to(at + 1),
    k: () => to(at - 1),
    Home: () => to(0),
    End: () => to(total - 1),
  });
}

function Head({ filter, change }: { filter: SourcesFilter; change: Change }) {
  const words = useWords();
  const { sort: sorted, descending } = orderOf(filter);
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table above.
    // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it are what can be focused.
    <div role="row" className="row head" aria-rowindex={1}>
      {COLUMNS.map(({ sort, name }) => {
        const direction = sorted === sort ? (descending ? 'descending' : 'ascending') : 'none';
        return (
          // biome-ignore lint/a11y/useSemanticElements: part of the table above.
          // biome-ignore lint/a11y/useFocusableInteractive: the button in it is what can be focused.
          <div key={sort} role="columnheader" className={`cell cell-${sort}`} aria-sort={direction}>
            <button
              type="button"
              onClick={() => change({ sort, descending: direction === 'ascending' ? true : undefined })}
            >
              {words.t(name)}
              <span aria-hidden="true">{direction === 'none' ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}</span>
            </button>
          </div>
        );
      })}
    </div>
  );
}

type Failure = SourcesListView['failures'][number];

interface RowProps {
  readonly item: VirtualItem;
  readonly top: number;
  readonly row: SourceRow | null;
  readonly failure: Failure | null;
  readonly current: boolean;
}

function Row({ item, top, row, failure, current }: RowProps) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  const there = row !== null;
  useEffect(() => {
    if (current && there) link.current?.focus({ preventScroll: true });
  }, [current, there]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table above.
    // biome-ignore lint/a11y/useFocusableInteractive: the link in it is what can be focused.
    <div role="row" className="row" aria-rowindex={item.index + 2} style={{ transform: `translateY(${top}px)` }}>
      {row === null ? (
        <Cell name="title">…</Cell>
      ) : (
        <>
          <Cell name="title">
            <Link ref={link} to="/sources/$hex" params={{ hex: hexOf(row.id) }} dir="auto">
              {nameOfSource(row)}
            </Link>
            {row.described && (
              <span
                role="img"
                className="described-mark"
                title={words.t('sources.described')}
                aria-label={words.t('sources.described')}
              >
                ✎
              </span>
            )}
            {row.title !== null && <bdi className="quiet path">{row.file}</bdi>}
          </Cell>
          <Cell name="publisher">
            <bdi>{row.publisher}</bdi>
          </Cell>
          <Cell name="published">{row.published && words.edtf(row.published)}</Cell>
          <Cell name="type">
            {words.code('type', row.type)}
            {row.language && <span className="quiet">{words.language(row.language)}</span>}
          </Cell>
          <Cell name="claims">
            {row.claims > 0 && words.n(row.claims)}
            {row.claims > 0 && (
              <span className="quiet">{words.t('review.judged', { count: row.judged, n: words.n(row.judged) })}</span>
            )}
          </Cell>
          <Cell name="state">
            <span className={`state state-${row.state}`}>{words.code('state', row.state)}</span>
            {failure && (
              <span className="quiet reason" title={failure.message}>
                {words.code('finding', failure.code)}
              </span>
            )}
            {row.findings > 0 && !failure && (
              <span className="quiet">
                {words.t('sources.findings', { count: row.findings, n: words.n(row.findings) })}
              </span>
            )}
          </Cell>
          <Cell name="sealedAt">{words.shortDay(row.sealedAt)}</Cell>
        </>
      )}
    </div>
  );
}

function Cell({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table above.
    <div role="cell" className={`cell cell-${name}`}>
      {children}
    </div>
  );
}
