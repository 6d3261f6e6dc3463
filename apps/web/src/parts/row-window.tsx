// A long list that the server gives a page at a time. Only the rows in view are in the page and only their pages are asked for: as quick with a hundred thousand as
// with ten. j, k, Home and End go from row to row, Enter opens the link in it.

import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Page } from '../../../../src/model/weighing.ts';
import { get } from '../api/client.ts';
import { queryOf } from '../api/queries.ts';
import { useKeys } from '../keyboard.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useStale } from './use-stale.ts';
import { Refusal } from './waiting.tsx';

const A_PAGE = 100;

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

interface WindowProps<Row> {
  readonly label: string;
  /** Without a query. */
  readonly path: string;
  readonly fields: Fields;
  /** About as high as a row is, in pixels, until it has been measured. */
  readonly height: number;
  readonly row: (row: Row) => ReactNode;
  /** Above the list, once the number is known. */
  readonly head: (total: number) => ReactNode;
  readonly empty: ReactNode;
}

export function RowWindow<Row>({ label, path, fields, height, row, head, empty }: WindowProps<Row>) {
  const [total, setTotal] = useState<number | null>(null);
  const body = useRef<HTMLOListElement>(null);
  const virtualizer = useRowsInView(body, total ?? 0, height);
  const items = virtualizer.getVirtualItems();
  const rows = useRows<Row>({ path, fields }, items, setTotal);
  const at = useRowKeys(total ?? 0, (to) => virtualizer.scrollToIndex(to, { align: 'auto' }));
  if (rows.error) return <Refusal error={rows.error} />;
  return (
    <div className="row-window" aria-busy={rows.stale}>
      {total !== null && (
        <p className="result-line" role="status">
          {head(total)}
        </p>
      )}
      <ol ref={body} aria-label={label} className="row-list" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const shown = rows.rowAt(item.index);
          const top = item.start - virtualizer.options.scrollMargin;
          return (
            <WindowRow
              key={item.key}
              {...{ index: item.index, total: total ?? 0, top, measure: virtualizer.measureElement }}
              height={shown === null ? height : null}
              current={item.index === at}
            >
              {shown === null ? '…' : row(shown)}
            </WindowRow>
          );
        })}
      </ol>
      {total === 0 && !rows.loading && empty}
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly total: number;
  readonly top: number;
  /** Of one that is still on its way; null: as high as its words need. */
  readonly height: number | null;
  readonly measure: (element: HTMLLIElement | null) => void;
  readonly current: boolean;
  readonly children: ReactNode;
}

function WindowRow({ index, total, top, height, measure, current, children }: RowProps) {
  const place = useRef<HTMLLIElement>(null);
  const there = height === null;
  useLayoutEffect(() => measure(place.current), [measure]);
  useEffect(() => {
    if (current && there) place.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }, [current, there]);
  return (
    <li
      ref={place}
      data-index={index}
      className="row-item"
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)`, ...(height !== null && { height }) }}
    >
      {children}
    </li>
  );
}

/** `rowAt` is null for one that is still on its way. */
function useRows<Row>(
  { path, fields }: { readonly path: string; readonly fields: Fields },
  items: readonly VirtualItem[],
  tellTotal: (total: number) => void,
) {
  const first = Math.floor((items[0]?.index ?? 0) / A_PAGE);
  const last = Math.floor((items.at(-1)?.index ?? 0) / A_PAGE);
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const pages = useQueries({
    queries: numbers.map((number) => ({
      queryKey: ['weighed', path, fields, number],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get<Page<Row>>(`${path}?${queryOf({ ...fields, from: number * A_PAGE, limit: A_PAGE })}`, signal),
      placeholderData: keepPreviousData,
    })),
  });
  const total = pages.find((page) => page.data)?.data?.total;
  useEffect(() => {
    if (total !== undefined) tellTotal(total);
  }, [total, tellTotal]);
  const byNumber = new Map(numbers.map((number, i) => [number, pages[i]?.data]));
  return {
    rowAt: (index: number): Row | null => {
      const page = byNumber.get(Math.floor(index / A_PAGE));
      return page?.rows[index - page.from] ?? null;
    },
    error: pages.find((page) => page.error)?.error ?? null,
    loading: pages.some((page) => page.isLoading),
    stale: useStale(JSON.stringify([path, fields]), pages),
  };
}

function useRowKeys(total: number, show: (to: number) => void): number {
  const [at, setAt] = useState(-1);
  const to = (index: number): void => {
    if (total === 0) return;
    const next = Math.max(0, Math.min(total - 1, index));
    setAt(next);
    show(next);
  };
  useKeys({ j: () => to(at + 1), k: () => to(at - 1), Home: () => to(0), End: () => to(total - 1) });
  return at;
}
