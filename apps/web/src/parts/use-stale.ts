// Whether what a list still shows answers an earlier question: the rows before stay until others are there, and say so meanwhile (`aria-busy`, and faint).

import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/** `asked` is the question in words that differ where it does; its answer may come in pages. */
export function useStale(asked: string, pages: readonly Pick<UseQueryResult, 'data' | 'isPlaceholderData'>[]): boolean {
  const [answered, setAnswered] = useState<string | null>(null);
  const isThere = pages.some((page) => page.data !== undefined && !page.isPlaceholderData);
  if (isThere && answered !== asked) setAnswered(asked);
  return !isThere && answered !== null && answered !== asked;
}
