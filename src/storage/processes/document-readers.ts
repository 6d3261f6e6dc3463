// The pool: documents wait in a lane, processes of that lane take them. A process that dies is at fault for the document it was
// working on, and only for that: the document is tried once more in a fresh process, those that waited behind it go back in line.
// Two lanes: `documents`, and `ocr` for what the first lane found to be an image without text. Processes start when there is work.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { HabeasError } from '../../model/error.ts';
import { findingOf } from '../../model/finding.ts';
import {
  type DocumentRead,
  type DocumentReaders,
  LARGEST_DOCUMENT,
  type ReadRequest,
} from '../ports/document-readers.ts';
import { readOfFault, typeByName, unreadDocument } from './answer.ts';
import { Lane } from './lane.ts';

export interface ReaderOptions {
  /** The program of a reading process. */
  readonly program: string;
  /** What such a process may read: its own code. */
  readonly readable: readonly string[];
  readonly processes: number;
  /** 0: images are not read. */
  readonly ocrProcesses: number;
  readonly deadlineSeconds: number;
  readonly ocrDeadlineSeconds: number;
  /** After so many a process is replaced by a fresh one. */
  readonly documentsPerProcess: number;
  readonly heapMegabytes: number;
  readonly memoryMegabytes: number;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The program of a reading process, and all that it may read: its own code. */
export const READER_PROGRAM = `${ROOT}apps/reader/main.ts`;
export const READER_CODE: readonly string[] = [
  `${ROOT}src/`,
  `${ROOT}apps/reader/`,
  `${ROOT}node_modules/`,
  `${ROOT}package.json`,
];

const DEFAULTS: ReaderOptions = {
  program: READER_PROGRAM,
  readable: READER_CODE,
  processes: availableParallelism(),
  ocrProcesses: Math.max(1, availableParallelism() >> 1),
  deadlineSeconds: 60,
  ocrDeadlineSeconds: 1800,
  documentsPerProcess: 1000,
  heapMegabytes: 768,
  memoryMegabytes: 3072,
};

export function openDocumentReaders(given: Partial<ReaderOptions> = {}): DocumentReaders {
  const options = { ...DEFAULTS, ...given };
  const documents = new Lane({ ...options, role: 'documents', threads: false });
  let ocr: Lane | null = null;
  const ocrLane = (): Lane => {
    ocr ??= new Lane({
      ...options,
      role: 'ocr',
      threads: true,
      processes: options.ocrProcesses,
      deadlineSeconds: options.ocrDeadlineSeconds,
    });
    return ocr;
  };
  let closed = false;
  return {
    concurrency: options.processes * 2,
    expect(count) {
      if (!closed) documents.expect(count);
    },
    async read(request) {
      if (closed) throw new HabeasError('fault', 'the reading processes are closed');
      const tooLarge = refuseBySize(request);
      if (tooLarge !== null) return tooLarge;
      const done = await documents.work(request);
      const first = done.read ?? readOfFault(request, done.ending, boundsOf(options.deadlineSeconds, options), 2);
      if (options.ocrProcesses === 0 || !first.reading.findings.some((one) => one.code === 'read.no-ocr')) return first;
      const second = await ocrLane().work(request);
      if (second.read !== null) return second.read;
      const fault = readOfFault(request, second.ending, boundsOf(options.ocrDeadlineSeconds, options), 2);
      // What could be read without the engine is kept beside the fault of the engine.
      return {
        ...first,
        failed: true,
        attempts: 2,
        reading: { ...first.reading, findings: [...first.reading.findings, ...fault.reading.findings] },
      };
    },
    async close() {
      closed = true;
      await Promise.all([documents.close(), ocr?.close()]);
    },
  };
}

const boundsOf = (seconds: number, options: ReaderOptions) => ({ seconds, megabytes: options.memoryMegabytes });

/** Media of any size are told by their beginning; anything else that large is refused. */
function refuseBySize(request: ReadRequest): DocumentRead | null {
  const size = Math.max(request.size, request.bytes.length);
  if (size <= LARGEST_DOCUMENT && request.bytes.length === size) return null;
  const type = typeByName(request.name);
  if (request.bytes.length <= LARGEST_DOCUMENT && (type === 'video' || type === 'audio')) return null;
  const largest = LARGEST_DOCUMENT / 2 ** 20;
  const message = `the file has ${Math.round(size / 2 ** 20)} MB, readers take ${largest} MB: sealed, but not read`;
  return unreadDocument(request, findingOf('read.too-large', 'warning', message), 0);
}
