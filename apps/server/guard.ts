// Who may speak to the server (TRUST 4.1): only the page it served itself, in the browser of the person who started it.
// Binding to 127.0.0.1 alone does not help: any page in the same browser can send requests there, and a name that is
// re-bound to 127.0.0.1 makes them same-origin. So: the exact Host, our Origin or none, no request that another site
// started, and a token that only the person's own window knows. There are no cookies and no CORS headers at all.

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './answers.ts';

/** `hosts`: `127.0.0.1:4711` and `localhost:4711`, known once the server listens. A name re-bound to 127.0.0.1 is another. */
export function onlyHost(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host');
    if (host === undefined || !hosts().has(host))
      return refuse(c, 403, 'refused', 'this server answers only under its own address on this machine', 'Host');
    return next();
  };
}

/** Untrusted: every header. Refuses what another page or site started. */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${c.req.header('host')}`)
    return refuse(c, 403, 'refused', 'the request comes from another page', 'Origin');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(c, 403, 'refused', 'the request was started by another site', 'Sec-Fetch-Site');
  return next();
};

/** `Authorization: Bearer <launch token>`, compared in constant time. */
export function onlyWithToken(token: string): MiddlewareHandler {
  const expected = digest(token);
  return async (c, next) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(given), expected))
      return refuse(c, 401, 'refused', 'the key of this session is missing or is not the right one', 'Authorization');
    return next();
  };
}

/** A form of another page can send text, urlencoded and multipart bodies without asking: none of these is taken. */
export const onlyJsonOrBytes: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  if (c.req.method !== 'POST') return refuse(c, 405, 'usage', 'only GET and POST are used here', 'method');
  const type = mediaTypeOf(c);
  const wanted = c.req.path === '/api/uploads' ? 'application/octet-stream' : 'application/json';
  if (type !== wanted) return refuse(c, 415, 'usage', `the body must be ${wanted}`, 'Content-Type');
  return next();
};

function mediaTypeOf(c: Context): string {
  return (c.req.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
