// What was found of a query, page after page. In: the query, its answer as far as it came, how a hit is shown. Out: the list, and the way to more of it.

import type { ReactNode, RefObject } from 'react';
import type { SearchHit } from '../../../../src/model/views.ts';
import type { useSearch } from '../api/queries.ts';
import { useWords } from '../words/use-words.ts';
import { useStale } from './use-stale.ts';

interface HitListProps {
  readonly q: string;
  readonly found: ReturnType<typeof useSearch>;
  readonly list?: RefObject<HTMLOListElement | null>;
  readonly children: (hit: SearchHit) => ReactNode;
}

export function HitList({ q, found, list, children }: HitListProps) {
  const words = useWords();
  const stale = useStale(q, [found]);
  return (
    <>
      <ol className="hits" ref={list} aria-busy={stale}>
        {found.data?.pages.flatMap((page) => page.hits.map(children))}
      </ol>
      {found.hasNextPage && (
        <p className="actions">
          <button type="button" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.t('more')}
          </button>
        </p>
      )}
    </>
  );
}
