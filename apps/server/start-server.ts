// The local server (TRUST 4.1, DESIGN section 7): one open case in, an address out. Two ports of 127.0.0.1: the app and its
// API on one, originals on the other. What is not done here: opening the case, and everything about its contents.

import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { HabeasError } from '../../src/model/error.ts';
import { appOf } from './app.ts';
import type { CaseApi } from './case-api.ts';
import { evidenceApp, openCapabilities } from './evidence.ts';
import { openJobs } from './jobs.ts';
import { openUploads } from './uploads.ts';
import { readWebFiles } from './web-files.ts';
import { openWeighingJobs } from './weighing-jobs.ts';

export interface ServerOptions {
  /** Where dropped files lie until they are in the case: inside the case, so that they never leave its disk. Emptied at close. */
  readonly uploadFolder: string;
  /** 0 or left out: any free port. */
  readonly port?: number;
  readonly webFolder?: string;
  readonly maxUploadBytes?: number;
  /** How long an address of an original is good. */
  readonly evidenceLifetimeMs?: number;
  /** How long nothing must have changed before what is left to weigh is weighed. */
  readonly weighAfterMs?: number;
  readonly now?: () => number;
  /** Is told what went wrong inside; the reader is not. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4711`, without the key. */
  readonly address: string;
  /** What a person opens: the address with the key in its fragment, which no server and no other site is sent. */
  readonly launchAddress: string;
  readonly evidenceAddress: string;
  readonly token: string;
  close(): Promise<void>;
}

const WEB_DIST = fileURLToPath(new URL('../web/dist/', import.meta.url));
const EIGHT_GIB = 8 * 1024 ** 3;
const TWO_SECONDS = 2000;
const TEN_MINUTES = 600_000;

export async function startServer(caseApi: CaseApi, options: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url');
  const onFault = options.onFault ?? (() => undefined);
  const capabilities = openCapabilities(options.evidenceLifetimeMs ?? TEN_MINUTES, options.now ?? Date.now);
  const jobs = openJobs(onFault);
  const quietMs = options.weighAfterMs ?? TWO_SECONDS;
  const weighing = openWeighingJobs({ caseApi, jobs, onFault, quietMs });
  const uploads = openUploads(options.uploadFolder, options.maxUploadBytes ?? EIGHT_GIB);
  const ports = { app: 0, evidence: 0 };
  const own = (port: number): ReadonlySet<string> => new Set([`127.0.0.1:${port}`, `localhost:${port}`]);

  const app = appOf({
    caseApi,
    capabilities,
    jobs,
    weighing,
    uploads,
    token,
    onFault,
    webFiles: readWebFiles(options.webFolder ?? WEB_DIST),
    hosts: () => own(ports.app),
    evidenceOrigin: () => `http://127.0.0.1:${ports.evidence}`,
  });
  const evidence = evidenceApp({
    caseApi,
    capabilities,
    onFault,
    hosts: () => own(ports.evidence),
    appOrigins: () => [...own(ports.app)].map((host) => `http://${host}`),
  });
  const servers = [serverOf(app), serverOf(evidence)] as const;
  ports.app = await listen(servers[0], options.port ?? 0);
  ports.evidence = await listen(servers[1], 0);
  weighing.soon(); // what an earlier run left, or what came in before the server was there
  const address = `http://127.0.0.1:${ports.app}`;
  return {
    address,
    launchAddress: `${address}/#key=${token}`,
    evidenceAddress: `http://127.0.0.1:${ports.evidence}`,
    token,
    async close() {
      for (const server of servers) await shut(server);
      weighing.close();
      await jobs.close();
      await uploads.close();
    },
  };
}

function serverOf(app: { fetch(request: Request): Response | Promise<Response> }): Server {
  // A large file on a slow disk takes longer than the five minutes that Node gives a request by itself.
  return createServer({ requestTimeout: 0, headersTimeout: 30_000 }, getRequestListener(app.fetch));
}

/** On the loopback address only. Resolves to the port. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new HabeasError('outside', `port ${port} of 127.0.0.1 cannot be used: choose another`, { cause })),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
