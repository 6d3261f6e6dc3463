// The schemas of the weighing's rooms and the views of src/model/rooms have the same fields, those that may be left out too, all the way down. The comparison is made by the compiler: a field that one side lacks makes `true` here an error of types.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from '@hono/zod-openapi';
import type * as appeals from '../../../apps/server/room-schemas/appeals.ts';
import type * as conflicts from '../../../apps/server/room-schemas/conflicts.ts';
import type * as entities from '../../../apps/server/room-schemas/entities.ts';
import type * as entityPage from '../../../apps/server/room-schemas/entity-page.ts';
import type * as events from '../../../apps/server/room-schemas/events.ts';
import type * as figures from '../../../apps/server/room-schemas/figures.ts';
import type * as identity from '../../../apps/server/room-schemas/identity.ts';
import type * as messages from '../../../apps/server/room-schemas/messages.ts';
import type * as origins from '../../../apps/server/room-schemas/origins.ts';
import type * as overview from '../../../apps/server/room-schemas/overview.ts';
import type * as posts from '../../../apps/server/room-schemas/posts.ts';
import type * as sites from '../../../apps/server/room-schemas/sites.ts';
import type * as weighing from '../../../apps/server/room-schemas/weighing.ts';
import type { AppealRow, AppealView } from '../../../src/model/rooms/appeals.ts';
import type { ConflictRow, ConflictView } from '../../../src/model/rooms/conflicts.ts';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { EventView, TimelineView } from '../../../src/model/rooms/events.ts';
import type { FigureRow, FigureView } from '../../../src/model/rooms/figures.ts';
import type { IdentityJudgementView, IdentityQuestion } from '../../../src/model/rooms/identity.ts';
import type { MessageTold } from '../../../src/model/rooms/messages.ts';
import type { OriginDeclarationView, OriginFamily, SharedRow, SharedView } from '../../../src/model/rooms/origins.ts';
import type { AttentionView, ClaimStanding } from '../../../src/model/rooms/overview.ts';
import type { HolderView } from '../../../src/model/rooms/posts.ts';
import type { SiteRow, SiteView } from '../../../src/model/rooms/sites.ts';
import type { ClaimRef, WeighingSettings, WeighingState } from '../../../src/model/weighing.ts';

/** Without brands and literals; a claim is described apart (docs/formats/claims.md). */
type Plain<T> = T extends string | number | boolean | null
  ? T extends string
    ? string
    : T
  : T extends readonly (infer Row)[]
    ? readonly Plain<Row>[]
    : T extends { readonly foundBy: unknown }
      ? 'a claim'
      : { readonly [K in keyof T]-?: Plain<Exclude<T[K], undefined>> };

type Agree<Schema extends z.ZodType, View> = [Plain<z.infer<Schema>>, Plain<View>] extends [
  Plain<View>,
  Plain<z.infer<Schema>>,
]
  ? true
  : false;

test('every view of the weighing is described with all its fields', () => {
  const agree: readonly [
    Agree<typeof weighing.weighingState, WeighingState>,
    Agree<typeof weighing.weighingSettings, WeighingSettings>,
    Agree<typeof identity.identityJudgement, IdentityJudgementView>,
    Agree<typeof origins.originDeclaration, OriginDeclarationView>,
    Agree<typeof entities.entityRow, EntityRow>,
    Agree<typeof entityPage.entityView, EntityView>,
    Agree<typeof weighing.claimRef, ClaimRef>,
    Agree<typeof identity.identityQuestion, IdentityQuestion>,
    Agree<typeof posts.holder, HolderView>,
    Agree<typeof events.timelineView, TimelineView>,
    Agree<typeof events.eventView, EventView>,
    Agree<typeof figures.figureRow, FigureRow>,
    Agree<typeof figures.figureView, FigureView>,
    Agree<typeof conflicts.conflictRow, ConflictRow>,
    Agree<typeof conflicts.conflictView, ConflictView>,
    Agree<typeof appeals.appealRow, AppealRow>,
    Agree<typeof appeals.appealView, AppealView>,
    Agree<typeof sites.siteRow, SiteRow>,
    Agree<typeof sites.siteView, SiteView>,
    Agree<typeof messages.messageTold, MessageTold>,
    Agree<typeof origins.originFamily, OriginFamily>,
    Agree<typeof origins.sharedRow, SharedRow>,
    Agree<typeof origins.sharedView, SharedView>,
    Agree<typeof overview.attentionView, AttentionView>,
    Agree<typeof overview.claimStanding, ClaimStanding>,
  ] = [
    ...([true, true, true, true, true, true, true, true, true, true, true, true, true] as const),
    ...([true, true, true, true, true, true, true, true, true, true, true, true] as const),
  ];
  assert.ok(agree.every((one) => one));
});
