// Archives, each opened in a process of its own that may read that one file and nothing else. Its frames are turned into entries;
// the process waits while nobody asks for the next one. A process that dies or stands still ends the archive with one remark.

import { HabeasError } from '../../model/error.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import { parseWith } from '../../model/parse.ts';
import type {
  ArchiveItem,
  ArchiveLimits,
  ArchiveReaders,
  ArchiveRemark,
  ArchiveSource,
} from '../ports/archive-readers.ts';
import { type ArchiveFrame, archiveFrame } from './archive-frames.ts';
import { READER_CODE, READER_PROGRAM } from './document-readers.ts';
import type { Frame } from './frames.ts';
import { startSandboxed } from './sandbox.ts';
import { type Ending, SandboxedProcess } from './sandboxed-process.ts';

export interface ArchiveOptions {
  readonly program: string;
  readonly readable: readonly string[];
  /** Without a frame, while one is asked for. */
  readonly stillSeconds: number;
  readonly heapMegabytes: number;
  readonly memoryMegabytes: number;
}

const DEFAULTS: ArchiveOptions = {
  program: READER_PROGRAM,
  readable: READER_CODE,
  stillSeconds: 120,
  heapMegabytes: 768,
  memoryMegabytes: 3072,
};

const FRAME_LIMITS = { header: 16 * 2 ** 20, body: 64 * 2 ** 20 };
/** Frames held before the process has to wait. */
const HELD = 64;

export function openArchiveReaders(given: Partial<ArchiveOptions> = {}): ArchiveReaders {
  const options = { ...DEFAULTS, ...given };
  const open = new Set<Conversation>();
  return {
    async *open(source, name, limits) {
      const conversation = new Conversation(source, name, limits, options);
      open.add(conversation);
      try {
        yield* itemsOf(conversation, options);
      } finally {
        open.delete(conversation);
        await conversation.close();
      }
    },
    async close() {
      await Promise.all([...open].map((one) => one.close()));
    },
  };
}

type Heard = { readonly header: ArchiveFrame; readonly body: Uint8Array } | { readonly ending: Ending };

/** One process and what it has said so far. */
class Conversation {
  readonly #process: SandboxedProcess;
  readonly #heard: Heard[] = [];
  readonly #stillSeconds: number;
  readonly #gone = Promise.withResolvers<void>();
  #waiting: ((heard: Heard) => void) | null = null;

  constructor(source: ArchiveSource, name: string, limits: ArchiveLimits, options: ArchiveOptions) {
    this.#stillSeconds = options.stillSeconds;
    const path = source.kind === 'file' ? source.path : null;
    const readable = path === null ? options.readable : [...options.readable, path];
    const child = startSandboxed(options.program, ['archive'], {
      ...options,
      readable,
      threads: false,
      cpuSeconds: 7200,
    });
    this.#process = new SandboxedProcess(child, FRAME_LIMITS, {
      frame: (frame) => this.#take(frame),
      end: (ending) => {
        this.#push({ ending });
        this.#gone.resolve();
      },
    });
    this.#process.send({ name, path, limits }, source.kind === 'bytes' ? [source.bytes] : []);
  }

  async next(): Promise<Heard> {
    const first = this.#heard.shift();
    if (this.#heard.length < HELD / 2) this.#process.resume();
    if (first !== undefined) return first;
    const timer = setTimeout(() => this.#process.kill('deadline'), this.#stillSeconds * 1000);
    try {
      return await new Promise((resolve) => {
        this.#waiting = resolve;
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.#process.resume();
    this.#process.kill('stopped');
    await this.#gone.promise;
  }

  #take(frame: Frame): void {
    const parsed = parseWith(archiveFrame, frame.header);
    if (parsed.ok) this.#push({ header: parsed.value, body: frame.body });
    else this.#process.kill('nonsense');
    if (this.#heard.length > HELD) this.#process.pause();
  }

  #push(heard: Heard): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#heard.push(heard);
    else waiting(heard);
  }
}

async function* itemsOf(conversation: Conversation, options: ArchiveOptions): AsyncGenerator<ArchiveItem> {
  let ready = false;
  for (;;) {
    const heard = await conversation.next();
    if ('ending' in heard) {
      if (!ready) throw notStarted(heard.ending);
      yield brokenOff(heard.ending, options);
      return;
    }
    const { header } = heard;
    switch (header.item) {
      case 'ready':
        ready = true;
        break;
      case 'done':
        return;
      case 'remark': {
        const { parent, path, finding } = header;
        yield { kind: 'remark', parent, path, finding };
        break;
      }
      case 'entry': {
        const { item: _, ...facts } = header;
        const findings: Finding[] = [];
        const ended: { by: Ending | null } = { by: null };
        const chunks = entryChunks(conversation, findings, ended);
        yield { ...facts, kind: 'entry', chunks, findings: () => findings };
        for await (const _ of chunks); // what the receiver left over
        if (ended.by !== null) {
          yield brokenOff(ended.by, options);
          return;
        }
        break;
      }
      case 'data':
      case 'end':
        yield brokenOff({ reason: 'nonsense', how: 'data without an entry', complaint: '' }, options);
        return;
    }
  }
}

async function* entryChunks(
  conversation: Conversation,
  findings: Finding[],
  ended: { by: Ending | null },
): AsyncGenerator<Uint8Array> {
  let whole = false;
  try {
    for (;;) {
      const heard = await conversation.next();
      if (!('ending' in heard) && heard.header.item === 'data') {
        yield heard.body;
        continue;
      }
      whole = true;
      if (!('ending' in heard) && heard.header.item === 'end') {
        findings.push(...heard.header.findings);
        return;
      }
      ended.by =
        'ending' in heard ? heard.ending : { reason: 'nonsense', how: 'an entry without an end', complaint: '' };
      findings.push(
        findingOf(
          'capture.archive-damaged',
          'serious',
          'the archive broke off in this entry: what came before was sealed',
        ),
      );
      return;
    }
  } finally {
    // The receiver did not want the rest: it has to pass before the next item.
    while (!whole) {
      const heard = await conversation.next();
      if ('ending' in heard) ended.by = heard.ending;
      whole = 'ending' in heard || heard.header.item !== 'data';
    }
  }
}

function brokenOff(ending: Ending, options: ArchiveOptions): ArchiveRemark {
  const why: Readonly<Record<Ending['reason'], string>> = {
    deadline: `it stood still for ${options.stillSeconds} seconds`,
    memory: `it needed more than ${options.memoryMegabytes} MB of memory`,
    nonsense: 'the process that opened it answered nonsense',
    ended: `the process that opened it ended by itself (${ending.how})`,
    stopped: 'it was given up',
  };
  const message = `the archive could not be opened to its end: ${why[ending.reason]}; what came before was sealed`;
  return {
    kind: 'remark',
    parent: null,
    path: null,
    finding: findingOf('capture.archive-damaged', 'serious', message),
  };
}

const notStarted = (ending: Ending): HabeasError =>
  new HabeasError('fault', `no process for archives could be started (${ending.how}): ${ending.complaint}`);
