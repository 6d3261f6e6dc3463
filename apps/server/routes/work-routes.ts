// Long work: files handed in and added, the case verified. Each answers at once with a job, which is then asked after.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CaseApi, HandedIn } from '../case-api.ts';
import { jobView } from '../job-schemas.ts';
import type { Jobs } from '../jobs.ts';
import { addRoute } from '../route.ts';
import type { Uploads } from '../uploads.ts';
import type { WeighingJobs } from '../weighing-jobs.ts';

export interface WorkShop {
  readonly caseApi: CaseApi;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly weighing: WeighingJobs;
}

const addition = z
  .object({
    uploads: z.array(z.uuid()).max(10_000).default([]),
    paths: z.array(z.string().min(1)).max(1000).default([]),
  })
  .refine((one) => one.uploads.length + one.paths.length > 0, { message: 'name at least one upload or path' });

export function addWorkRoutes(app: OpenAPIHono, shop: WorkShop): void {
  addUploadRoute(app, shop);
  addRoute(app, {
    method: 'post',
    path: '/api/add',
    summary: 'Seals, reads and searches files that were uploaded, or that lie on this machine.',
    body: addition,
    answer: jobView,
    run: async ({ body }) => addTo(shop, body.uploads, body.paths),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/verify',
    summary: 'Verifies the case: every byte, or only its structure.',
    body: z.object({ structure: z.boolean().default(false) }),
    answer: jobView,
    run: async ({ body }) =>
      shop.jobs.start('verify', async (work) => ({ verified: await shop.caseApi.verify(body, work) })),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/jobs',
    summary: 'The work of this session, oldest first.',
    answer: z.array(jobView).readonly(),
    run: async () => shop.jobs.all(),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/jobs/{id}',
    summary: 'How far one piece of work is.',
    params: z.object({ id: z.string() }),
    answer: jobView,
    run: async ({ params: { id } }) => shop.jobs.get(id),
  });
}

function addTo({ caseApi, jobs, uploads, weighing }: WorkShop, ids: readonly string[], paths: readonly string[]) {
  const files: readonly HandedIn[] = [...uploads.take(ids), ...paths.map((path) => ({ path, name: null }))];
  return jobs.start('add', async (work) => {
    const added = await weighing.after(caseApi.add(files, work));
    await uploads.drop(ids);
    return { added };
  });
}

/** The one route whose body is bytes: `POST /api/uploads?name=letters%2F12.eml`. */
function addUploadRoute(app: OpenAPIHono, { uploads }: WorkShop): void {
  const query = z.object({ name: z.string().min(1).max(4000) });
  const uploaded = z.object({ upload: z.string() });
  addRoute(app, {
    method: 'post',
    path: '/api/uploads',
    summary: 'Takes the bytes of one file; they are in the case only once they are added.',
    query,
    bytes: true,
    answer: uploaded,
    run: async ({ query: { name } }, c) => ({ upload: await uploads.receive(name, c.req.raw.body) }),
  });
}
