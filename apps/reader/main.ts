// The process in which untrusted bytes are parsed. Started by storage/processes/ under Node's permission model: it can read its own
// code and nothing else, write nothing, reach nobody. Requests come on standard input, answers go to standard output, one frame
// each (storage/processes/frames.ts); the first frame out says that it is ready. It ends when its input ends.
//
//   node --permission … apps/reader/main.ts documents | ocr | archive

import { Console } from 'node:console';
import { HabeasError } from '../../src/model/error.ts';

const write = process.stdout.write.bind(process.stdout);
// What a library prints must not stand between two frames.
process.stdout.write = process.stderr.write.bind(process.stderr);
globalThis.console = new Console(process.stderr, process.stderr);

/** Resolves when the pipe has taken it: an answer of any size waits for its reader. */
const send = (pieces: readonly Uint8Array[]): Promise<void> =>
  new Promise((resolve, reject) => {
    write(pieces.length === 1 ? (pieces[0] ?? '') : Buffer.concat(pieces), (error) =>
      error ? reject(error) : resolve(),
    );
  });

const role = process.argv[2];
switch (role) {
  case 'documents':
  case 'ocr': {
    const { serveDocuments } = await import('./serve-documents.ts');
    await serveDocuments(process.stdin, send, role === 'ocr');
    break;
  }
  case 'archive': {
    const { serveArchive } = await import('./serve-archive.ts');
    await serveArchive(process.stdin, send);
    break;
  }
  default:
    throw new HabeasError('usage', `the reading process has no role "${role}"`);
}
// A reader that left a timer or a thread behind does not keep the process.
process.exit(0);
