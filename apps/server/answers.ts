// The two shapes in which the server answers (docs/formats/api.md):
//
//   { "ok": true, "data": … }
//   { "ok": false, "error": { "code": "not-found", "message": "no source sha256:… in this case", "where": null }, "findings": [] }

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, HabeasError } from '../../src/model/error.ts';
import type { Finding } from '../../src/model/finding.ts';

interface Refusal {
  readonly ok: false;
  /** `where` is the field, header or path that is wrong, or null. */
  readonly error: { readonly code: string; readonly message: string; readonly where: string | null };
  readonly findings: readonly Finding[];
}

const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  refused: 403,
  'not-found': 404,
  exists: 409,
  locked: 423,
  'no-key': 409,
  'not-a-case': 500,
  'broken-case': 500,
  fork: 500,
  storage: 507,
  outside: 502,
  fault: 500,
};

export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  code: ErrorCode,
  message: string,
  where: string | null = null,
): Response {
  return c.json({ ok: false, error: { code, message, where }, findings: [] } satisfies Refusal, status);
}

/** What was thrown, as an answer. Only the sentences of a HabeasError are ours to show. */
export function refuseThrown(c: Context, error: unknown): Response {
  const said = saidOf(error);
  return refuse(c, STATUS[said.code], said.code, said.message);
}

export function saidOf(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  if (error instanceof HabeasError) return { code: error.code, message: error.message };
  return { code: 'fault', message: 'the server made a mistake; nothing was changed by this request' };
}
