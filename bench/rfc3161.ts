// Our check of time stamps beside `openssl ts -verify`, on public tokens: every reply with every request and data of its folder, held to
// the same certificates, now and at the time of the token.
//
//   node bench/rfc3161.ts --data ../shared/bench

import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPem } from '../src/ledger/timestamp/certificate.ts';
import { checkToken } from '../src/ledger/timestamp/check-token.ts';
import { readReply, readToken } from '../src/ledger/timestamp/token.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data FOLDER is missing');
const root = join(values.data, 'formats/rfc3161');
const replies = globSync('**/*.tsr', { cwd: root }).sort();
const folder = mkdtempSync(join(tmpdir(), 'habeas-rfc3161-'));
const NOW = Date.now();

let same = 0;
let apart = 0;
const counts = { accepted: 0, refused: 0 };

for (const path of replies) {
  const at = join(root, dirname(path));
  const reply = readFileSync(join(root, path));
  const requests = [null, ...globSync('*request.der', { cwd: at }).map((name) => join(at, name))];
  const payloads = [
    Buffer.from('hello'),
    ...globSync('payload', { cwd: at }).map((name) => readFileSync(join(at, name))),
  ];
  const pem = join(at, 'ts_chain.pem');
  for (const time of [NOW, timeIn(reply)])
    for (const request of requests) for (const data of payloads) compare({ path, reply, request, data, pem, time });
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `${replies.length} replies, ${same + apart} questions: ${same} verdicts like openssl (${counts.accepted} accepted, ${counts.refused} refused), ${apart} apart`,
);

function timeIn(reply: Uint8Array): number {
  const { token } = readReply(reply);
  return token === null ? NOW : readToken(token).time;
}

function compare(one: {
  path: string;
  reply: Buffer;
  request: string | null;
  data: Buffer;
  pem: string;
  time: number;
}): void {
  const anchors = certificates(one.pem);
  const ours = checkToken({
    reply: one.reply,
    request: one.request === null ? null : readFileSync(one.request),
    data: one.data,
    anchors,
    others: [],
    at: one.time,
  });
  const base = [
    'ts',
    '-verify',
    '-in',
    join(root, one.path),
    '-CAfile',
    one.pem,
    '-untrusted',
    one.pem,
    '-partial_chain',
    '-attime',
    String(Math.floor(one.time / 1000)),
  ];
  writeFileSync(join(folder, 'data'), one.data);
  const questions = [['-data', join(folder, 'data')], ...(one.request === null ? [] : [['-queryfile', one.request]])];
  const theirs = questions.every((question) => spawnSync('openssl', [...base, ...question]).status === 0);
  counts[ours.ok ? 'accepted' : 'refused']++;
  if (ours.ok === theirs) same++;
  else {
    apart++;
    console.log(
      `apart: ${one.path} request ${one.request ?? 'none'} at ${new Date(one.time).toISOString()}: openssl ${theirs}, ours ${ours.ok ? 'true' : ours.reason}`,
    );
  }
}

/** None where the file is no PEM: then nothing is trusted, for openssl too. */
function certificates(path: string) {
  return readPem(readFileSync(path, 'utf8'));
}
