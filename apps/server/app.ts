// The app's own origin: the order in which a request is looked at, top to bottom.

import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HabeasError } from '../../src/model/error.ts';
import { refuse, refuseThrown } from './answers.ts';
import { onlyFromHere, onlyHost, onlyJsonOrBytes, onlyWithToken } from './guard.ts';
import { appHeaders } from './headers.ts';
import { addCaseRoutes } from './routes/case-routes.ts';
import { addEvidenceRoutes, type EvidenceDesk } from './routes/evidence-routes.ts';
import { addReviewRoutes } from './routes/review-routes.ts';
import { addRoomRoutes } from './routes/room-routes.ts';
import { addWeighingRoutes } from './routes/weighing-routes.ts';
import { addWorkRoutes, type WorkShop } from './routes/work-routes.ts';
import { DRAINED, UploadTooLarge } from './uploads.ts';
import type { WebFile } from './web-files.ts';

export interface AppParts extends WorkShop, EvidenceDesk {
  readonly token: string;
  readonly webFiles: ReadonlyMap<string, WebFile> | null;
  readonly hosts: () => ReadonlySet<string>;
  readonly onFault: (error: unknown) => void;
}

const JSON_LIMIT = 1024 * 1024;

export function appOf(parts: AppParts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(appHeaders(parts.evidenceOrigin));
  app.use(onlyHost(parts.hosts));
  app.use(onlyFromHere);
  app.use(onlyJsonOrBytes);
  app.use('/api/*', onlyWithToken(parts.token));
  app.use('/api/*', limitJson());
  addCaseRoutes(app, parts);
  addReviewRoutes(app, parts);
  addWeighingRoutes(app, parts);
  addRoomRoutes(app, parts.caseApi);
  addWorkRoutes(app, parts);
  addEvidenceRoutes(app, parts);
  addDocument(app);
  app.all('/api/*', (c) => refuse(c, 404, 'not-found', 'the server has no such route', 'path'));
  addWebFiles(app, parts.webFiles);
  app.notFound((c) => refuse(c, 404, 'not-found', 'there is nothing here', 'path'));
  app.onError((error, c) => {
    if (error instanceof UploadTooLarge) return refuse(c, 413, 'usage', error.message, 'body');
    if (!(error instanceof HabeasError)) parts.onFault(error);
    return refuseThrown(c, error);
  });
  return app;
}

function limitJson() {
  const limit = bodyLimit({
    maxSize: JSON_LIMIT,
    onError: async (c) => {
      await drain(c.req.raw.body);
      return refuse(c, 413, 'usage', `the body is larger than ${JSON_LIMIT} bytes`, 'body');
    },
  });
  return (c: Parameters<typeof limit>[0], next: Parameters<typeof limit>[1]) =>
    c.req.path === '/api/uploads' ? next() : limit(c, next);
}

async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  let taken = 0;
  for await (const chunk of body ?? []) {
    taken += chunk.length;
    if (taken > DRAINED) return;
  }
}

/** OpenAPI 3.1, written from the routes themselves. */
function addDocument(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'launchToken', {
    type: 'http',
    scheme: 'bearer',
    description: 'The key given at launch, in the fragment of the address that is opened.',
  });
  app.get('/api/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Habeas',
          version: '1',
          description: 'The local server of one open case (docs/formats/api.md).',
        },
      }),
    ),
  );
}

function addWebFiles(app: OpenAPIHono, files: ReadonlyMap<string, WebFile> | null): void {
  app.get('*', (c) => {
    if (!files) return refuse(c, 500, 'not-found', 'the web app is not built: run `npm start`, which builds it');
    const { pathname } = new URL(c.req.url);
    const file = files.get(pathname) ?? (pathname.startsWith('/assets/') ? undefined : files.get('/index.html'));
    if (!file) return c.notFound();
    return c.body(file.bytes, 200, { 'Content-Type': file.mediaType });
  });
}
