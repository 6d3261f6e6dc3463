// Every figure of a text as a draft of a claim: how many, of whom, what happened to them, in which event, when and where, credited to whom.
// In: the prepared text, its dates (a number in a date is none of ours) and its quotations (whose words the figure may stand in). Out: drafts.

import type { DateDraft, FigureDraft, QuoteDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { findEnglishFigures } from './en/find-figures.ts';
import { findPersianFigures } from './fa/find-figures.ts';
import { placed } from './fa/placed.ts';
import { withAddends, withFates, withShares, withWholes } from './parts-of-wholes.ts';
import { datedTokens, type Scene } from './scene.ts';

export function findFigures(
  prepared: PreparedText,
  dates: readonly DateDraft[],
  quotes: readonly QuoteDraft[],
): readonly FigureDraft[] {
  const scene: Scene = { prepared, dates, quotes, dated: datedTokens(prepared, dates) };
  const english = withWholes(prepared.tokens, findEnglishFigures(scene));
  const found = findPersianFigures(prepared, scene.dated);
  const persian = found.map((draft, i) => placed(scene, draft, found[i + 1]));
  const all = inTextOrder([...english, ...persian.map((draft) => shifted(draft, english.length))]);
  return withFates(withAddends(withShares(prepared.tokens.text, all)));
}

const shifted = (draft: FigureDraft, by: number): FigureDraft =>
  draft.partOf === null ? draft : { ...draft, partOf: draft.partOf + by };

/** Sorted by place; `partOf` goes along with what it names. */
function inTextOrder(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const order = drafts.map((_, i) => i).sort((a, b) => (drafts[a]?.from ?? 0) - (drafts[b]?.from ?? 0) || a - b);
  const place = new Map(order.map((old, now) => [old, now] as const));
  return order.flatMap((old) => {
    const draft = drafts[old];
    return draft === undefined
      ? []
      : [draft.partOf === null ? draft : { ...draft, partOf: place.get(draft.partOf) ?? null }];
  });
}
