// One way to add a route: what comes in is parsed by its schemas, what goes out is typed by its schema and put in the
// envelope, and the OpenAPI document is written from the same three.

import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { refuse } from './answers.ts';
import { refusal } from './schemas.ts';

interface Route<P, Q, B, A> {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/sources/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType<P> & z.ZodObject;
  readonly query?: z.ZodType<Q> & z.ZodObject;
  readonly body?: z.ZodType<B>;
  /** The body is bytes, which `run` reads itself. */
  readonly bytes?: true;
  readonly answer: z.ZodType<A>;
  readonly run: (input: { readonly params: P; readonly query: Q; readonly body: B }, c: Context) => Promise<A>;
}

export function addRoute<A, P = undefined, Q = undefined, B = undefined>(
  app: OpenAPIHono,
  route: Route<P, Q, B, A>,
): void {
  app.openAPIRegistry.registerPath(documentOf(route));
  const path = route.path.replace(/\{(\w+)\}/g, ':$1');
  app.on(route.method.toUpperCase(), path, async (c) => {
    const params = parse(route.params, c.req.param());
    const query = parse(route.query, c.req.query());
    const body = parse(route.body, route.body ? await bodyOf(c) : undefined);
    const faults = [...params.faults, ...query.faults, ...body.faults];
    if (faults.length > 0)
      return refuse(c, 400, 'usage', faults.map((one) => `${one.where}: ${one.message}`).join('; '), faults[0]?.where);
    const input = { params: params.value as P, query: query.value as Q, body: body.value as B };
    return c.json({ ok: true, data: await route.run(input, c) });
  });
}

/** `NOT_JSON` is of no type that a schema takes. */
const NOT_JSON = Symbol('not JSON');
const bodyOf = async (c: Context): Promise<unknown> => c.req.json().catch(() => NOT_JSON);

interface Fault {
  readonly where: string;
  readonly message: string;
}

function parse(schema: z.ZodType | undefined, value: unknown): { value: unknown; faults: readonly Fault[] } {
  if (!schema) return { value: undefined, faults: [] };
  if (value === NOT_JSON) return { value, faults: [{ where: 'body', message: 'must be JSON' }] };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => ({
    where: issue.path.join('.') || 'body',
    message: issue.message,
  }));
  return { value: undefined, faults };
}

const BYTES = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };
const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

function documentOf<P, Q, B, A>(route: Route<P, Q, B, A>): RouteConfig {
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    security: [{ launchToken: [] }],
    request: {
      ...(route.params && { params: route.params }),
      ...(route.query && { query: route.query }),
      ...(route.body && { body: { required: true, content: json(route.body) } }),
      ...(route.bytes && { body: { required: true, content: BYTES } }),
    },
    responses: {
      200: { description: 'Done.', content: json(z.object({ ok: z.literal(true), data: route.answer })) },
      default: { description: 'Refused, or not done.', content: json(refusal) },
    },
  };
}

/** Writes a route that answers with bytes into the document; the route itself is added by its owner. */
export function documentBytes(app: OpenAPIHono, path: string, summary: string, params: z.ZodObject): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    summary,
    security: [{ launchToken: [] }],
    request: { params },
    responses: {
      200: { description: 'The bytes.', content: BYTES },
      default: { description: 'Refused, or not there.', content: json(refusal) },
    },
  });
}
