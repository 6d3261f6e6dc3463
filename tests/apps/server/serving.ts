// A running server over the invented case, and a way to send it requests that no browser would let a test write.

import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { CaseApi } from '../../../apps/server/case-api.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../../apps/server/start-server.ts';
import { inventedCase } from '../invented-case/case.ts';

export async function serving(
  t: TestContext,
  options: Partial<ServerOptions> = {},
  caseApi: CaseApi = inventedCase(),
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  const uploadFolder = join(folder, 'uploads');
  const server = await startServer(caseApi, { uploadFolder, ...options });
  t.after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON, {} where it is none. */
  readonly body: { ok?: boolean; data?: unknown; error?: { code: string; message: string; where: string | null } };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends exactly these headers: also a Host of another name. */
export function ask(address: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: jsonOf(text) });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function jsonOf(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return {};
  }
}

export const withKey = ({ token }: RunningServer): { Authorization: string } => ({ Authorization: `Bearer ${token}` });

export const postJson = (server: RunningServer, path: string, value: unknown): Promise<Answer> =>
  ask(server.address + path, {
    method: 'POST',
    headers: { ...withKey(server), 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  });

export const get = (server: RunningServer, path: string): Promise<Answer> =>
  ask(server.address + path, { headers: withKey(server) });
