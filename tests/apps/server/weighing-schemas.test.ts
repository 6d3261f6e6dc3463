// The schemas of the weighing and the views of src/model/weighing.ts have the same fields, all the way down. The comparison is made by the compiler: a field that one side lacks makes `true` here an error of types.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from '@hono/zod-openapi';
import type * as schemas from '../../../apps/server/weighing-schemas.ts';
import type * as views from '../../../src/model/weighing.ts';

/** Without brands and literals; a claim is described apart (docs/formats/claims.md). */
type Plain<T> = T extends string | number | boolean | null
  ? T extends string
    ? string
    : T
  : T extends readonly (infer Row)[]
    ? readonly Plain<Row>[]
    : T extends { readonly foundBy: unknown }
      ? 'a claim'
      : { readonly [K in keyof T]: Plain<T[K]> };

type Agree<Schema extends z.ZodType, View> = [Plain<z.infer<Schema>>, Plain<View>] extends [
  Plain<View>,
  Plain<z.infer<Schema>>,
]
  ? true
  : false;

test('every view of the weighing is described with all its fields', () => {
  const agree: readonly [
    Agree<typeof schemas.weighingState, views.WeighingState>,
    Agree<typeof schemas.weighingSettings, views.WeighingSettings>,
    Agree<typeof schemas.identityJudgement, views.IdentityJudgementView>,
    Agree<typeof schemas.originDeclaration, views.OriginDeclarationView>,
    Agree<typeof schemas.entityRow, views.EntityRow>,
    Agree<typeof schemas.entityView, views.EntityView>,
    Agree<typeof schemas.claimRef, views.ClaimRef>,
    Agree<typeof schemas.identityQuestion, views.IdentityQuestion>,
    Agree<typeof schemas.holder, views.HolderView>,
    Agree<typeof schemas.timelineView, views.TimelineView>,
    Agree<typeof schemas.eventView, views.EventView>,
    Agree<typeof schemas.figureRow, views.FigureRow>,
    Agree<typeof schemas.figureView, views.FigureView>,
    Agree<typeof schemas.conflictRow, views.ConflictRow>,
    Agree<typeof schemas.conflictView, views.ConflictView>,
    Agree<typeof schemas.appealRow, views.AppealRow>,
    Agree<typeof schemas.appealView, views.AppealView>,
    Agree<typeof schemas.siteRow, views.SiteRow>,
    Agree<typeof schemas.siteView, views.SiteView>,
    Agree<typeof schemas.originFamily, views.OriginFamily>,
    Agree<typeof schemas.sharedRow, views.SharedRow>,
    Agree<typeof schemas.sharedView, views.SharedView>,
    Agree<typeof schemas.attentionView, views.AttentionView>,
    Agree<typeof schemas.claimStanding, views.ClaimStanding>,
  ] = [
    ...([true, true, true, true, true, true, true, true, true, true, true, true] as const),
    ...([true, true, true, true, true, true, true, true, true, true, true, true] as const),
  ];
  assert.ok(agree.every((one) => one));
});
