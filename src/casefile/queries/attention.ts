// What deserves attention, a few of each room, most important first, with how much there is of each.

import type { AppealRow } from '../../model/rooms/appeals.ts';
import { CONFLICT_KINDS, type ConflictKind, type ConflictRow } from '../../model/rooms/conflicts.ts';
import type { FigureRow } from '../../model/rooms/figures.ts';
import type { IdentityQuestion } from '../../model/rooms/identity.ts';
import type { AttentionView } from '../../model/rooms/overview.ts';
import type { SiteRow } from '../../model/rooms/sites.ts';
import type { Room } from '../../storage/ports/weighing-store.ts';
import { pageOf, type RoomFilter, type WeighedCase } from './weighed-case.ts';
import { weighingState } from './weighing-state.ts';

const FEW = { from: 0, limit: 5 } as const;
/** Of so many the few are chosen of which it is told what they ask, and when. */
const LOOKED_AT = { from: 0, limit: 50 } as const;

/** Contested numbers stand for themselves. */
const SHOWN_KINDS = CONFLICT_KINDS.filter((kind) => kind !== 'figure');

/** A denial beside which nothing was found is no contradiction. */
const CONTRADICTED = { bare: 'no' } as const;

/** A place of which texts only tell is no site yet. */
const CLAIMED = { claimed: 'yes' } as const;

/** A message in which nothing is asked is no appeal. */
const ASKING = { asking: 'yes' } as const;

const isTold = ({ asks, on }: Pick<AppealRow, 'asks' | 'on'>): boolean => asks.length > 0 && on !== null;

export async function attentionView(weighed: WeighedCase): Promise<AttentionView> {
  const few = <Row>(room: Room, facets: NonNullable<RoomFilter['facets']> = {}) =>
    pageOf<Row>(weighed, room, { facets }, FEW);
  const count = async (room: Room, facets: Readonly<Record<string, string>> = {}): Promise<number> =>
    (await weighed.weighing.find(room, { facets })).length;
  const figures = await few<FigureRow>('figure', { contested: 'yes' });
  const appeals = await pageOf<AppealRow>(weighed, 'appeal', { facets: { state: 'silent', ...ASKING } }, LOOKED_AT);
  const sites = await few<SiteRow>('site', { changed: 'yes' });
  const questions = await few<IdentityQuestion>('question');
  const beside = await weighed.weighing.find('conflict', { facets: CONTRADICTED });
  const tally = await weighed.weighing.tally('conflict', 'kind', beside);
  const kinds = new Map(tally.map(({ value, count: n }) => [value, n]));
  return {
    state: await weighingState(weighed),
    counts: {
      people: await count('person'),
      bodies: await count('body'),
      events: await count('event'),
      contestedFigures: figures.total,
      conflicts: Object.fromEntries(CONFLICT_KINDS.map((kind) => [kind, kinds.get(kind) ?? 0])) as Record<
        ConflictKind,
        number
      >,
      appeals: await count('appeal', ASKING),
      unansweredAppeals: appeals.total,
      sites: await count('site', CLAIMED),
      changedSites: sites.total,
      copiedPairs: await count('shared', { kind: 'copied' }),
      identityQuestions: questions.total,
    },
    figures: figures.rows,
    // A few of each kind: one who claims to have known nothing is not to be hidden behind many denials.
    conflicts: (
      await Promise.all(SHOWN_KINDS.map((kind) => few<ConflictRow>('conflict', { kind, ...CONTRADICTED })))
    ).flatMap(({ rows }) => rows),
    appeals: appeals.rows.toSorted((a, b) => Number(isTold(b)) - Number(isTold(a))).slice(0, FEW.limit),
    sites: sites.rows,
    questions: questions.rows,
  };
}
