// Asks for a passphrase: at the terminal without showing it, or one line of standard input where that is a pipe. Asked once a run.

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

let asked: Promise<string | null> | null = null;

/** Null where nobody can be asked. */
export function askPassphrase(): Promise<string | null> {
  asked ??= ask('passphrase of the signing key: ');
  return asked;
}

async function ask(question: string): Promise<string | null> {
  const terminal = process.stdin.isTTY === true;
  if (terminal) process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  try {
    for await (const line of lines) return line === '' ? null : line;
    return null;
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
}
