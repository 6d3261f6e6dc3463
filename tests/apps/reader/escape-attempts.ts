// Runs inside the sandbox and tries to get out of it. Prints what became of each attempt as JSON.

import { execSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { Worker } from 'node:worker_threads';

const [port = '0', socket = '', secret = '', folder = ''] = process.argv.slice(2);
const outcome: Record<string, string> = {};

let refuse: (error: Error) => void = () => undefined;
process.on('uncaughtException', (error) => refuse(error));

async function attempt(name: string, act: () => unknown): Promise<void> {
  const thrown = Promise.withResolvers<never>();
  // Some refusals come where nobody can catch them.
  refuse = thrown.reject;
  try {
    await Promise.race([(async () => act())(), thrown.promise]);
    outcome[name] = 'DONE';
  } catch (error) {
    outcome[name] = `${(error as NodeJS.ErrnoException).code ?? (error as Error).name}`;
  }
}

await attempt('read another file', () => readFileSync(secret));
await attempt('look at another file', () => statSync(secret));
await attempt('list a folder', () => readdirSync(folder));
await attempt('read the environment of the process', () => readFileSync('/proc/self/environ'));
await attempt('write a file', () => writeFileSync(`${folder}/out`, 'x'));
await attempt('make a folder', () => mkdirSync(`${folder}/made`));
await attempt('delete a file', () => rmSync(secret));
await attempt('rename a file', () => renameSync(secret, `${folder}/moved`));
await attempt('make a link', () => symlinkSync(secret, `${folder}/link`));
await attempt('start a program', () => execSync('/bin/true'));
await attempt('spawn itself', () => once(spawn(process.execPath, ['-e', '1']), 'spawn'));
await attempt('start a thread', () => once(new Worker('1', { eval: true }), 'online'));
await attempt('connect to a port', () => once(connect(Number(port), '127.0.0.1'), 'connect'));
await attempt('connect to a socket', () => once(connect(socket), 'connect'));
await attempt('listen', () => once(createServer().listen(0, '127.0.0.1'), 'listening'));
await attempt('send a datagram', async () => {
  const udp = createSocket('udp4');
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  udp.on('error', reject);
  udp.send('x', Number(port), '127.0.0.1', (error) => (error ? reject(error) : resolve()));
  await promise;
});
await attempt('resolve a name', () => lookup('localhost'));
await attempt('fetch', () => fetch(`http://127.0.0.1:${port}/`));
await attempt('run code from text', () => new Function('return 1')());
await attempt('load native code', () => process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6'));
process.stdout.write(JSON.stringify({ outcome, environment: Object.keys(process.env).sort() }));
process.exit(0);
