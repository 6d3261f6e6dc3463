// Work that goes on behind the app – taking in, verifying, weighing – and what it ends with, as schemas.

import { z } from '@hono/zod-openapi';
import { JOB_KINDS, VERDICTS } from '../../src/model/views.ts';
import { count, list, words } from './schemas.ts';

const verifyReport = z
  .object({
    verdict: z.enum(VERDICTS),
    code: count,
    records: count,
    objects: count,
    bytes: count,
    root: z.string(),
    problems: list(z.object({ verdict: z.string(), where: z.string(), message: z.string() })),
    holds: list(z.string()),
    notProven: list(z.string()),
  })
  .openapi('VerifyReport');

const addReport = z
  .object({
    captured: count,
    repeated: count,
    searched: count,
    failed: count,
    refused: list(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('AddReport');

export const jobView = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    state: z.enum(['running', 'done', 'failed']),
    progress: z
      .object({
        stage: z.string(),
        done: count,
        total: count.nullable(),
        bytes: count,
        perSecond: z.number().nullable(),
        etaSeconds: z.number().nullable(),
        current: words,
      })
      .nullable(),
    added: addReport.nullable(),
    verified: verifyReport.nullable(),
    weighed: z.object({ sources: count, behind: count }).nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .openapi('Job');
