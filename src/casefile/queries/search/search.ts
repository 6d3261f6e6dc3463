// Full text of the case: a query as typed goes in, sources with marked stretches of their text come out, and what was made
// of the query. No query throws. Grammar and rules: docs/formats/search.md.

import type { ClaimView } from '../../../model/judgement.ts';
import type { SearchHit, SearchView } from '../../../model/views.ts';
import type { CaseIndex, IndexHit, PageRequest, WordRow } from '../../../storage/ports/case-index.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan-query.ts';
import { matchesIn, snippetsOf } from './snippets.ts';

/** `view`: whose claims the rows count; `actor`: who asks. */
export async function search(
  index: CaseIndex,
  query: string,
  page: PageRequest & { readonly view?: ClaimView },
  actor: string | null = null,
): Promise<SearchView> {
  const parsed = parseQuery(query);
  if (parsed.node === null) {
    const explained = [...parsed.explained, 'nothing to search for: write a word, a name or a "phrase"'];
    return { query, total: 0, from: page.from, hits: [], explained };
  }
  const plan = await planQuery(index, parsed.node);
  const { total, hits } = await index.search(plan.query, page, { view: page.view ?? 'all', actor });
  return {
    query,
    total,
    from: page.from,
    hits: hits.map((hit) => hitView(hit, plan.marked)),
    explained: [...parsed.explained, ...plan.explained],
  };
}

function hitView(hit: IndexHit, marked: readonly WordRow[]): SearchHit {
  const matches = matchesIn(hit.text, marked);
  return { source: hit.source, hits: matches.length, snippets: snippetsOf(hit.text, matches) };
}
