// Originals: an address on the evidence origin for one object, or the bytes themselves for the app to paint.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { HabeasError } from '../../../src/model/error.ts';
import type { CaseApi } from '../case-api.ts';
import { type Capabilities, sendBytes } from '../evidence.ts';
import { addRoute, documentBytes } from '../route.ts';
import { objectId } from '../schemas.ts';

export interface EvidenceDesk {
  readonly caseApi: CaseApi;
  readonly capabilities: Capabilities;
  readonly evidenceOrigin: () => string;
}

export function addEvidenceRoutes(app: OpenAPIHono, desk: EvidenceDesk): void {
  addRoute(app, {
    method: 'post',
    path: '/api/evidence',
    summary: 'A short-lived address at which one original is shown, or saved.',
    body: z.object({ object: objectId, attachment: z.boolean().default(false) }),
    answer: z.object({ address: z.string(), expiresAt: z.string() }),
    run: async ({ body }) => {
      const { path, expiresAt } = desk.capabilities.grant(body.object, body.attachment);
      return { address: `${desk.evidenceOrigin()}${path}`, expiresAt: new Date(expiresAt).toISOString() };
    },
  });
  const params = z.object({ id: objectId });
  documentBytes(app, '/api/objects/{id}/bytes', 'The bytes of one object, never as a page.', params);
  app.get('/api/objects/:id/bytes', async (c) => {
    const parsed = params.safeParse(c.req.param());
    if (!parsed.success) throw new HabeasError('usage', 'an object is named sha256: and 64 hex digits');
    const stored = await desk.caseApi.openObject(parsed.data.id);
    if (!stored) throw new HabeasError('not-found', `the bytes of ${parsed.data.id} are not in this case`);
    return sendBytes(c, stored, true);
  });
}
