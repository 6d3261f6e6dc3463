// habeas anchor DIR --tsa URL: a time stamp over the newest checkpoint. The one command that asks the network for something.

import { readFile } from 'node:fs/promises';
import { anchorCase } from '../../../src/casefile/actions/anchor-case.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { openCase } from '../case-tools.ts';
import { type Command, print, printJson, readFlags, textFlag } from '../command.ts';

const TIMEOUT_MS = 60_000;
const LARGEST_REPLY = 1024 * 1024;

export const anchor: Command = {
  name: 'anchor',
  usage: 'habeas anchor DIR --tsa URL [--tsa-root FILE] [--json]',
  summary: 'a time stamp (RFC 3161) over the newest checkpoint',
  async run(args) {
    const options = { tsa: { type: 'string' }, 'tsa-root': { type: 'string' } } as const;
    const flags = readFlags(anchor, args, { least: 1, options });
    const address = textFlag(flags, 'tsa');
    if (address === null || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
      throw new HabeasError(
        'usage',
        `--tsa takes the http(s) address of a time stamping authority; usage: ${anchor.usage}`,
      );
    }
    const root = textFlag(flags, 'tsa-root');
    const roots = root === null ? null : await readFile(root, 'utf8');
    const open = await openCase(flags.words[0] ?? '');
    try {
      const anchored = await anchorCase(open.caseFile, { address, roots, send: (request) => post(address, request) });
      if (flags.json) printJson(anchored);
      else {
        print(`${anchored.size} records existed before ${anchored.time}, says ${anchored.authority}`);
        print(`its root certificate has the SHA-256 fingerprint ${anchored.root}: compare it by another channel`);
      }
      return 0;
    } finally {
      await open.close();
    }
  },
};

async function post(address: string, request: Uint8Array): Promise<Uint8Array> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(request),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const reply = new Uint8Array(await response.arrayBuffer());
    if (reply.length > LARGEST_REPLY) throw new TypeError(`the answer has ${reply.length} bytes`);
    return reply;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HabeasError(
      'outside',
      `${address} could not be asked for a time stamp (${why}): nothing was written; try again or name another authority`,
      { cause: error },
    );
  }
}
