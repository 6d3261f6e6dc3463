// What the parts of bench/seeds-gold.ts share: one part a kind of claim, each handed every article with its gold. A part prints its own lines.

import type { Claim } from '../../src/model/claim.ts';

export interface GoldArticle {
  /** The parsed gold of the article; each part reads the lists it measures. */
  readonly gold: unknown;
  readonly text: string;
  readonly claims: readonly Claim[];
}

export interface GoldPart {
  add(article: GoldArticle): void;
  /** The lines of the result. */
  result(): readonly string[];
  /** Every difference, for `--errors`: printed, never kept. */
  differences(): readonly string[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Each gold text stands somewhere; equal texts are taken one after the other. */
export function placesOf(text: string, items: readonly { readonly text: string }[]): readonly Place[] {
  const next = new Map<string, number>();
  return items.map((item) => {
    const from = next.get(item.text) ?? 0;
    const at = text.indexOf(item.text, from);
    next.set(item.text, at < 0 ? from : at + 1);
    return { start: at, end: at + item.text.length };
  });
}
