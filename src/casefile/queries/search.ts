import type { SearchView } from '../../model/views.ts';
export async function search(_index: unknown, query: string, page: { from: number }): Promise<SearchView> {
  return { query, total: 0, from: page.from, hits: [], explained: [] };
}
