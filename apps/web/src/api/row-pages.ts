// Lists that the server gives a page at a time (Page of model/weighing.ts).

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../../../src/model/weighing.ts';
import { get } from './client.ts';
import { queryOf } from './queries.ts';

export interface RowPages<Row> {
  readonly rows: readonly Row[];
  /** Null until the first page is there. */
  readonly total: number | null;
  readonly error: Error | null;
  readonly loading: boolean;
  readonly hasMore: boolean;
  more(): void;
}

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** `path` without a query; the rows under `fields`, from the first; the rows before stay until others are there. */
export function useRowPages<Row>(path: string, fields: Fields, limit = 100): RowPages<Row> {
  const pages = useInfiniteQuery({
    queryKey: ['weighed', path, fields, limit],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      get<Page<Row>>(`${path}?${queryOf({ ...fields, from: pageParam, limit })}`, signal),
    getNextPageParam: (last) =>
      last.from + last.rows.length < last.total && last.rows.length > 0 ? last.from + last.rows.length : undefined,
    placeholderData: keepPreviousData,
  });
  return {
    rows: pages.data?.pages.flatMap((page) => page.rows) ?? [],
    total: pages.data?.pages[0]?.total ?? null,
    error: pages.error,
    loading: pages.isPending,
    hasMore: pages.hasNextPage,
    more: () => {
      if (!pages.isFetchingNextPage) void pages.fetchNextPage();
    },
  };
}
