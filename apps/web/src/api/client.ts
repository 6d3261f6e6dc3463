// One way to ask the server. Answers are in the envelope of docs/formats/api.md; what is refused is thrown.

import { launchKey } from './key.ts';

export class Refused extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
    this.status = status;
  }
}

type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      credentials: 'omit',
      headers: { ...init.headers, Authorization: `Bearer ${launchKey()}` },
    });
  } catch {
    throw new Refused('unreachable', 0, 'the server does not answer');
  }
}

async function opened<T>(response: Response): Promise<T> {
  const envelope = (await response.json().catch(() => null)) as Envelope<T> | null;
  if (envelope === null) throw new Refused('fault', response.status, 'the server gave an answer that is no JSON');
  if (!envelope.ok) throw new Refused(envelope.error.code, response.status, envelope.error.message);
  return envelope.data;
}

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  opened<T>(await send(path, signal ? { signal } : {}));

export const post = async <T>(path: string, body: unknown): Promise<T> =>
  opened<T>(
    await send(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  );

/** The browser streams the file; it is never in memory whole. */
export const postFile = async (name: string, file: Blob): Promise<string> => {
  const path = `/api/uploads?name=${encodeURIComponent(name.toWellFormed())}`;
  const headers = { 'Content-Type': 'application/octet-stream' };
  return (await opened<{ upload: string }>(await send(path, { method: 'POST', headers, body: file }))).upload;
};

export async function getBytes(path: string): Promise<ArrayBuffer> {
  const response = await send(path, {});
  if (!response.ok) await opened(response);
  return response.arrayBuffer();
}
