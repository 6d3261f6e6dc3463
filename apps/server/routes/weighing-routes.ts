// The weighing of the case as a whole: how far it is, what it is set to, what deserves attention; and what people say of identity, of origins and of what belongs together.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { CLAIM_KINDS, type ClaimKind } from '../../../src/model/claim.ts';
import { ENTITY_KINDS } from '../../../src/model/rooms/entities.ts';
import { IDENTITY_VERDICTS, type NewIdentityJudgement } from '../../../src/model/rooms/identity.ts';
import type { NewOriginDeclaration } from '../../../src/model/rooms/origins.ts';
import { type NewPairing, PAIRED_ANSWERS, PAIRING_KINDS } from '../../../src/model/rooms/pairings.ts';
import type { NewWeighingSetting } from '../../../src/model/weighing.ts';
import { jobView } from '../job-schemas.ts';
import { identityJudgement } from '../room-schemas/identity.ts';
import { originDeclaration } from '../room-schemas/origins.ts';
import { attentionView } from '../room-schemas/overview.ts';
import { pairing, pairingOfNow } from '../room-schemas/pairings.ts';
import { weighingSettings, weighingState } from '../room-schemas/weighing.ts';
import { addRoute } from '../route.ts';
import { objectId } from '../schemas.ts';
import type { WorkShop } from './work-routes.ts';

const name = (longest: number) => z.string().trim().min(1, 'must not be empty').max(longest);
const reason = name(2000);
const maybeReason = z.string().max(2000).nullable().default(null);

const nameInSource = z.object({ source: objectId, kind: z.enum(ENTITY_KINDS), name: name(400) });

const newIdentity = z
  .object({ a: nameInSource, b: nameInSource, verdict: z.enum(IDENTITY_VERDICTS), reason: maybeReason })
  .refine(({ a, b }) => a.kind === b.kind, { message: 'both names must be of one kind', path: ['b', 'kind'] });

const newDeclaration = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['one', 'apart']), from: objectId, to: objectId, reason }),
  z.object({ what: z.literal('side'), name: name(400), publishers: z.array(name(400)).min(2).max(500), reason }),
]);

const newSetting = z.discriminatedUnion('what', [
  z.object({ what: z.literal('tolerance'), tolerance: z.number().min(0).max(1), reason: maybeReason }),
  z.object({
    what: z.literal('deadline'),
    rule: z.object({
      of: name(400).nullable(),
      medium: name(100).nullable(),
      days: z.int().min(1).max(3660),
      source: name(2000),
    }),
    reason: maybeReason,
  }),
]);

const place = z.object({
  source: objectId,
  start: z.int().min(0),
  end: z.int().min(1),
  exact: z.string().min(1),
  kind: z.enum(CLAIM_KINDS as [ClaimKind, ...ClaimKind[]]).nullable(),
});

const newPairing = z.object({
  what: z.enum(PAIRING_KINDS),
  a: place,
  b: place,
  holds: z.boolean(),
  answer: z.enum(PAIRED_ANSWERS).nullable().default(null),
  reason: maybeReason,
});

export function addWeighingRoutes(app: OpenAPIHono, desk: WorkShop): void {
  addWork(app, desk);
  addDecisions(app, desk);
}

function addWork(app: OpenAPIHono, { caseApi, weighing }: WorkShop): void {
  addRoute(app, {
    method: 'get',
    path: '/api/weighing',
    summary: 'How far the weighing has come with the case, and its settings.',
    answer: weighingState,
    run: () => caseApi.weighing(),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/jobs',
    summary: 'Weighs what changed. The server does so by itself after something was added or judged.',
    body: z.object({ kind: z.literal('weigh') }),
    answer: jobView,
    run: async () => weighing.now(),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/attention',
    summary: 'What deserves attention, most important first.',
    answer: attentionView,
    run: () => caseApi.attention(),
  });
}

function addDecisions(app: OpenAPIHono, { caseApi, weighing }: WorkShop): void {
  addRoute(app, {
    method: 'post',
    path: '/api/weighing/settings',
    summary: 'Sets the tolerance of "about", or a rule by which answers are due.',
    body: newSetting,
    answer: weighingSettings,
    run: ({ body }) => weighing.after(caseApi.setWeighing(body as NewWeighingSetting)),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/identity',
    summary: 'Says that two names are of one person, body or place, of two, or that it cannot be said.',
    body: newIdentity,
    answer: identityJudgement,
    run: ({ body }) => weighing.after(caseApi.judgeIdentity(body as NewIdentityJudgement)),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/origins/declarations',
    summary: 'What people declared of origins and of sides, and did not take back.',
    answer: z.array(originDeclaration).readonly(),
    run: () => caseApi.originDeclarations(),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/origins',
    summary: 'Declares two documents to be of one origin or of two, or publishers to be of one side.',
    body: newDeclaration,
    answer: originDeclaration,
    run: ({ body }) => weighing.after(caseApi.declareOrigin(body as NewOriginDeclaration)),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/pairings',
    summary: 'What people said belongs together or does not, and did not take back.',
    answer: z.array(pairingOfNow).readonly(),
    run: () => caseApi.pairings(),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/pairings',
    summary: 'Says that two passages belong together, or that they do not.',
    body: newPairing,
    answer: pairing,
    run: ({ body }) => weighing.after(caseApi.judgePairing(body as NewPairing)),
  });
}
