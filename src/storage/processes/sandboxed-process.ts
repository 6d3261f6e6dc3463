// One running process with frames both ways. It ends once, with one reason; after that nothing more is heard of it.

import type { ChildProcess } from 'node:child_process';
import { HabeasError } from '../../model/error.ts';
import { type Frame, type FrameLimits, frameOf, frameReader } from './frames.ts';

/** Why a process is no more. `memory`: it met one of its bounds; `stopped`: we asked it to end. */
export type EndReason = 'deadline' | 'memory' | 'nonsense' | 'ended' | 'stopped';

export interface Ending {
  readonly reason: EndReason;
  /** `exit code 1`, `SIGSEGV`: never words of the material. */
  readonly how: string;
  /** The end of what it wrote to standard error. Untrusted; for the program's own faults only. */
  readonly complaint: string;
}

export interface ProcessListener {
  frame(frame: Frame): void;
  end(ending: Ending): void;
}

const COMPLAINT_BYTES = 4096;
/** What V8 says when the heap or a buffer finds no more room. */
const OUT_OF_MEMORY = /out of memory|Allocation failed|allocation fail|heap limit|OOM error/i;

export class SandboxedProcess {
  readonly #child: ChildProcess;
  #reason: EndReason | null = null;
  #complaint = '';
  #over = false;

  constructor(child: ChildProcess, limits: FrameLimits, listener: ProcessListener) {
    this.#child = child;
    const frames = frameReader(limits);
    child.stdout?.on('data', (chunk: Buffer) => {
      if (this.#reason !== null && this.#reason !== 'stopped') return;
      try {
        for (const frame of frames.push(chunk)) listener.frame(frame);
      } catch (error) {
        if (!(error instanceof HabeasError)) throw error;
        this.kill('nonsense');
      }
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString('utf8')).slice(-COMPLAINT_BYTES);
    });
    // A process that dies while it is written to breaks the pipe; its end is told by `close`.
    child.stdin?.on('error', () => undefined);
    child.on('error', (error) => this.#finish(listener, null, error.message));
    child.on('close', (code, signal) => this.#finish(listener, code, signal ?? `exit code ${code}`));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  send(header: unknown, parts: readonly Uint8Array[]): void {
    const stdin = this.#child.stdin;
    if (stdin === null || stdin.destroyed) return;
    stdin.cork();
    for (const piece of frameOf(header, parts)) stdin.write(piece);
    stdin.uncork();
  }

  /** No frame is delivered until `resume`; the process waits when the pipe is full. */
  pause(): void {
    this.#child.stdout?.pause();
  }

  resume(): void {
    this.#child.stdout?.resume();
  }

  /** At once. The first reason stays. */
  kill(reason: EndReason): void {
    this.#reason ??= reason;
    this.#child.kill('SIGKILL');
  }

  /** Lets it finish by itself: its input ends. */
  stop(): void {
    this.#reason ??= 'stopped';
    this.#child.stdin?.end();
  }

  #finish(listener: ProcessListener, code: number | null, how: string): void {
    if (this.#over) return;
    this.#over = true;
    const memory = OUT_OF_MEMORY.test(this.#complaint);
    const reason = this.#reason ?? (memory ? 'memory' : 'ended');
    listener.end({ reason, how: code === null ? how : `exit code ${code}`, complaint: this.#complaint });
  }
}
