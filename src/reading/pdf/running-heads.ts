// Running heads, feet and page numbers. In: the lines of each page and its height; out: those that are furniture. Two proofs: the same
// words (but for numbers) at the same height near the edge of several pages, or a page number alone at the edge.

import type { Line } from './paragraphs.ts';

/** How much of a page's height counts as its edge. */
const EDGE = 0.13;
const PAGE_NUMBER =
  /^[\s|–—·-]*(?:(?:page|seite|p\.|صفحه|صفحة)\s*)?(?:\p{Nd}{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de|از|من)\s*\p{Nd}{1,4})?[\s|–—·-]*$/iu;

export function runningLines(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): ReadonlySet<Line> {
  const found = new Set<Line>();
  const seen = new Map<string, { pages: Set<number>; lines: Line[] }>();
  for (const [number, { lines, height }] of pages.entries()) {
    const atEdge = lines.filter(({ row }) => row.y < EDGE * height || row.y > (1 - EDGE) * height);
    const top = Math.min(...lines.map(({ row }) => row.y));
    const bottom = Math.max(...lines.map(({ row }) => row.y));
    for (const line of atEdge) {
      const words = line.words.text.trim();
      if (PAGE_NUMBER.test(words) && (line.row.y === top || line.row.y === bottom)) found.add(line);
      const key = `${Math.round(line.row.y / 6)} ${words.replace(/\p{Nd}+|\b[ivxl]+\b/gu, '#')}`;
      const same = seen.get(key) ?? { pages: new Set<number>(), lines: [] };
      same.pages.add(number);
      same.lines.push(line);
      seen.set(key, same);
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.2));
  for (const same of seen.values()) if (same.pages.size >= enough) for (const line of same.lines) found.add(line);
  return found;
}
