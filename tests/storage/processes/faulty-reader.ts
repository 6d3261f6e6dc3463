// A reading process that does what its document is called: it stands in for a parser that a hostile file has broken.

import { unknownSource } from '../../../src/model/source.ts';
import { frameOf, frameReader } from '../../../src/storage/processes/frames.ts';

const frames = frameReader({ header: 2 ** 20, body: 2 ** 30 });
const out = (header: unknown): void => void process.stdout.write(Buffer.concat(frameOf(header)));

function answer(number: number, name: string): unknown {
  const source = unknownSource(name);
  const reading = { source, text: String(process.pid), blocks: [], findings: [], readBy: 'faulty@1' };
  return {
    answer: number,
    reading,
    claims: [],
    findings: [],
    names: [],
    children: [],
    mediaType: 'text/plain',
    rss: 1,
    cpu: 0,
  };
}

const hoard: unknown[] = [];

const DOINGS: Readonly<Record<string, (number: number) => void>> = {
  loop: () => {
    for (;;);
  },
  heap: () => {
    for (;;) hoard.push(new Array(1000).fill({ a: hoard.length }));
  },
  buffers: () => {
    for (;;) hoard.push(Buffer.alloc(16 * 2 ** 20, 1));
  },
  exit: () => process.exit(3),
  signal: () => process.kill(process.pid, 'SIGSEGV'),
  throw: () => {
    throw new Error('a reader of a library threw where nobody caught');
  },
  garbage: () => void process.stdout.write('\xff\xff\xff\xffthis is no frame'),
  otherAnswer: (number) => out(answer(number + 7, 'otherAnswer')),
  malformed: (number) => out({ answer: number, reading: { text: 5 } }),
  longChild: (number) =>
    out({ ...(answer(number, 'x') as object), children: [{ name: 'c', mediaType: null, size: 2 ** 40 }] }),
};

out({ ready: true });
for await (const chunk of process.stdin) {
  for (const { header } of frames.push(chunk as Buffer)) {
    const { name, number } = header as { name: string; number: number };
    (DOINGS[name] ?? ((n) => out(answer(n, name))))(number);
  }
}
