// One queue of documents and the processes that serve it.

import { HabeasError } from '../../model/error.ts';
import type { DocumentRead, ReadRequest } from '../ports/document-readers.ts';
import { type AnswerHeader, parseAnswer } from './answer.ts';
import type { Frame } from './frames.ts';
import { startSandboxed } from './sandbox.ts';
import { type Ending, SandboxedProcess } from './sandboxed-process.ts';

export interface LaneOptions {
  readonly program: string;
  readonly role: 'documents' | 'ocr';
  readonly readable: readonly string[];
  readonly threads: boolean;
  readonly processes: number;
  readonly deadlineSeconds: number;
  readonly documentsPerProcess: number;
  readonly heapMegabytes: number;
  readonly memoryMegabytes: number;
}

/** `read` null: no process survived it; `ending` says how the last one ended. */
export type Worked =
  | { readonly read: DocumentRead; readonly ending: null }
  | { readonly read: null; readonly ending: Ending };

interface Task {
  readonly request: ReadRequest;
  attempts: number;
  readonly settle: (worked: Worked) => void;
  readonly fail: (error: Error) => void;
}

interface Worker {
  readonly process: SandboxedProcess;
  /** The first is being read, the second waits in the process's input so that it need not wait for us. */
  readonly tasks: { readonly task: Task; readonly number: number }[];
  ready: boolean;
  served: number;
  retired: boolean;
  stopped: boolean;
  timer: NodeJS.Timeout | null;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
}

const ATTEMPTS = 2;
const IN_HAND = 2;
/** An idle machine needs one; one that compiles beside, with all its processors taken twelve times over, more than sixty. */
const START_SECONDS = 240;
const STOP_SECONDS = 5;
const CPU_SECONDS = 7200;
const FRAME_LIMITS = { header: 400 * 2 ** 20, body: 2 ** 30 };

export class Lane {
  readonly #options: LaneOptions;
  readonly #waiting: Task[] = [];
  readonly #workers = new Set<Worker>();
  #numbers = 0;
  #closed = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  work(request: ReadRequest): Promise<Worked> {
    const { promise, resolve, reject } = Promise.withResolvers<Worked>();
    this.#waiting.push({ request, attempts: 0, settle: resolve, fail: reject });
    this.#pump();
    return promise;
  }

  /** Starts processes for so many documents, no more than there may be. */
  expect(documents: number): void {
    while (this.#workers.size < Math.min(documents, this.#options.processes)) this.#start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const error = new HabeasError('fault', 'the reading processes were closed');
    const open = [...this.#workers];
    for (const task of [...this.#waiting.splice(0), ...open.flatMap(({ tasks }) => tasks.map((one) => one.task))])
      task.fail(error);
    for (const worker of open) worker.process.kill('stopped');
    await Promise.all(open.map((worker) => worker.gone));
  }

  #start(): Worker {
    const { program, role } = this.#options;
    const gone = Promise.withResolvers<void>();
    const worker: Worker = {
      process: new SandboxedProcess(
        startSandboxed(program, [role], { ...this.#options, cpuSeconds: CPU_SECONDS }),
        FRAME_LIMITS,
        {
          frame: (frame) => this.#heard(worker, frame),
          end: (ending) => {
            this.#ended(worker, ending);
            gone.resolve();
          },
        },
      ),
      tasks: [],
      ready: false,
      served: 0,
      retired: false,
      stopped: false,
      timer: null,
      gone: gone.promise,
    };
    this.#workers.add(worker);
    setDeadline(worker, START_SECONDS);
    return worker;
  }

  #heard(worker: Worker, frame: Frame): void {
    const head = worker.tasks[0];
    if (!worker.ready) {
      worker.ready = true;
      setDeadline(worker, head === undefined ? null : this.#options.deadlineSeconds);
      return;
    }
    const answer = head === undefined ? null : parseAnswer(frame, head.number);
    if (head === undefined || answer === null) {
      worker.process.kill('nonsense');
      return;
    }
    const { header, children } = answer;
    worker.tasks.shift();
    worker.served++;
    worker.retired ||= this.#isSpent(worker, header);
    setDeadline(worker, worker.tasks.length > 0 ? this.#options.deadlineSeconds : null);
    this.#pump();
    const { reading, claims, findings, names, mediaType } = header;
    const attempts = head.task.attempts + 1;
    head.task.settle({
      read: { reading, claims, findings, names, children, mediaType, failed: false, attempts },
      ending: null,
    });
  }

  #isSpent(worker: Worker, { reading, findings, rss, cpu }: AnswerHeader): boolean {
    const { documentsPerProcess, memoryMegabytes } = this.#options;
    return (
      worker.served >= documentsPerProcess ||
      rss > (memoryMegabytes * 2 ** 20) / 3 ||
      cpu > CPU_SECONDS / 2 ||
      [...reading.findings, ...findings].some(({ code }) => FAULTS.has(code))
    );
  }

  #ended(worker: Worker, ending: Ending): void {
    setDeadline(worker, null);
    this.#workers.delete(worker);
    if (this.#closed) return;
    const [head, ...behind] = worker.tasks.map(({ task }) => task);
    this.#waiting.unshift(...behind);
    if (!worker.ready) {
      const why =
        ending.reason === 'deadline'
          ? `none was ready after ${START_SECONDS} seconds, this computer has too much else to do`
          : `${ending.how}: ${ending.complaint}`;
      const message = `no reading process could be started (${why}). What was added is sealed and waits: read it with habeas add --again, or open the case anew`;
      const stuck = head === undefined ? [] : [head];
      for (const task of [...stuck, ...this.#waiting.splice(0)]) task.fail(new HabeasError('fault', message));
    } else if (head !== undefined) {
      head.attempts++;
      if (head.attempts < ATTEMPTS) {
        this.#waiting.unshift(head);
        this.#hand(this.#start()); // in a fresh process, which has the room the dead one had
      } else head.settle({ read: null, ending });
    }
    this.#pump();
  }

  #hand(worker: Worker): void {
    const task = this.#waiting.shift();
    if (task === undefined) return;
    const number = this.#numbers++;
    worker.tasks.push({ task, number });
    const { bytes, size: _, said = [], ...rest } = task.request;
    worker.process.send({ ...rest, said, number }, [bytes]);
    if (worker.tasks.length === 1 && worker.ready) setDeadline(worker, this.#options.deadlineSeconds);
  }

  #pump(): void {
    for (const worker of this.#workers) {
      if (worker.tasks.length > 0) continue;
      if (worker.stopped) continue;
      if (worker.retired) {
        worker.stopped = true;
        setDeadline(worker, STOP_SECONDS);
        worker.process.stop();
      } else this.#hand(worker);
    }
    const working = [...this.#workers].filter((worker) => !worker.retired);
    // One that is retired keeps its place until it is gone: two generations side by side would hold memory twice.
    while (this.#waiting.length > 0 && this.#workers.size < this.#options.processes) {
      const worker = this.#start();
      working.push(worker);
      this.#hand(worker);
    }
    for (const worker of working) if (worker.ready && worker.tasks.length < IN_HAND) this.#hand(worker);
  }
}

function setDeadline(worker: Worker, seconds: number | null): void {
  if (worker.timer !== null) clearTimeout(worker.timer);
  worker.timer = seconds === null ? null : setTimeout(() => worker.process.kill('deadline'), seconds * 1000);
}

/** After these a process may not be in its right mind. */
const FAULTS: ReadonlySet<string> = new Set(['read.failed', 'extract.failed']);
