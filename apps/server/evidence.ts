// The evidence origin: originals are shown from a second port, which never sees the launch token. Each address is a
// capability: 256 random bits for one object, good for a short time, forgotten afterwards.
//
//   http://127.0.0.1:40213/o/8vJr…   ->   the bytes of one object, sandboxed

import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { ObjectId } from '../../src/model/ids.ts';
import { refuse, refuseThrown } from './answers.ts';
import type { CaseApi, StoredBytes } from './case-api.ts';
import { onlyHost } from './guard.ts';
import { evidenceHeaders } from './headers.ts';

export interface Capabilities {
  /** The path of a new address for this object. `attachment`: to be saved, not shown. */
  grant(object: ObjectId, attachment: boolean): { readonly path: string; readonly expiresAt: number };
  find(key: string): { readonly object: ObjectId; readonly attachment: boolean } | null;
}

export function openCapabilities(lifetimeMs: number, now: () => number): Capabilities {
  const granted = new Map<string, { object: ObjectId; attachment: boolean; expiresAt: number }>();
  return {
    grant(object, attachment) {
      for (const [key, one] of granted) if (one.expiresAt <= now()) granted.delete(key);
      const key = randomBytes(32).toString('base64url');
      const expiresAt = now() + lifetimeMs;
      granted.set(key, { object, attachment, expiresAt });
      return { path: `/o/${key}`, expiresAt };
    },
    find(key) {
      const one = granted.get(key);
      return one && one.expiresAt > now() ? one : null;
    },
  };
}

export interface EvidenceOptions {
  readonly caseApi: CaseApi;
  readonly capabilities: Capabilities;
  readonly hosts: () => ReadonlySet<string>;
  readonly appOrigins: () => readonly string[];
  readonly onFault: (error: unknown) => void;
}

export function evidenceApp(options: EvidenceOptions): Hono {
  const app = new Hono();
  app.use(evidenceHeaders(options.appOrigins));
  // No rule on Origin or Sec-Fetch-Site here: the app, which frames it, is another origin. The addresses are the secret.
  app.use(onlyHost(options.hosts));
  app.get('/o/:key', async (c) => {
    const grant = options.capabilities.find(c.req.param('key'));
    if (!grant)
      return refuse(c, 404, 'not-found', 'this address is no longer good: open the original again in the app');
    const stored = await options.caseApi.openObject(grant.object);
    if (!stored) return refuse(c, 404, 'not-found', 'the bytes of this object are not in the case');
    return sendBytes(c, stored, grant.attachment);
  });
  app.notFound((c) => refuse(c, 404, 'not-found', 'there is nothing here'));
  app.onError((error, c) => {
    options.onFault(error);
    return refuseThrown(c, error);
  });
  return app;
}

/** Types that a browser may show in the sandbox. Anything else is handed over as bytes to be saved. */
const SHOWN =
  /^(?:text\/(?:html|plain)|image\/(?:png|jpeg|gif|webp|avif|svg\+xml)|audio\/[\w.+-]+|video\/[\w.+-]+|application\/xhtml\+xml)$/;

/** Text that browsers would save rather than show. */
const TEXT = /^(?:text\/(?:csv|markdown)|message\/rfc822)$/;

export function sendBytes(c: Context, stored: StoredBytes, attachment: boolean): Response {
  const type = stored.mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const asText = TEXT.test(type);
  const shown = !attachment && (asText || SHOWN.test(type));
  const range = rangeOf(c.req.header('range'), stored.size);
  c.header(
    'Content-Type',
    shown ? (asText ? 'text/plain; charset=utf-8' : stored.mediaType) : 'application/octet-stream',
  );
  c.header('Content-Disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(stored.name)}`);
  c.header('Accept-Ranges', 'bytes');
  c.header('Content-Length', String(range.end - range.start));
  if (range.partial) c.header('Content-Range', `bytes ${range.start}-${range.end - 1}/${stored.size}`);
  return c.body(streamOf(stored.read(range.start, range.end)), range.partial ? 206 : 200);
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reading = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await reading.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await reading.return?.();
    },
  });
}

/** Of a name, its last part, without what would break out of the header. */
function encodeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return encodeURIComponent(last.toWellFormed()).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** One `bytes=a-b` range, as players ask for; anything else gets the whole. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number; partial: boolean } {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  const start = Number(match?.[1]);
  const end = match?.[2] ? Number(match[2]) + 1 : size;
  if (!match || start >= size || end <= start) return { start: 0, end: size, partial: false };
  return { start, end: Math.min(end, size), partial: true };
}
