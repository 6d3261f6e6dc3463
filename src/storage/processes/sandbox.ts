// How a process for untrusted documents is started. Node's permission model refuses it every file but those named, all writing,
// all network (also DNS and Unix sockets), child processes, native code and, unless asked for, threads. Beside it: an empty
// environment, a bound on the heap, and where there is a POSIX shell bounds on all memory, on processor time, no core file, and no
// file written. What this does not stop: a signal to another process of the same user (docs/formats/capture.md, "The sandbox").

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a sandboxed process may have. */
export interface SandboxRights {
  /** Files and folders it may read: its own code. */
  readonly readable: readonly string[];
  /** Worker threads: only for the OCR engine. */
  readonly threads: boolean;
  /** Heap of the JavaScript engine. */
  readonly heapMegabytes: number;
  /** Everything it may write to in memory: heap, buffers, WebAssembly. Needs a POSIX shell. */
  readonly memoryMegabytes: number;
  /** Processor time of its whole life. The last resort for a process whose parent has died. Needs a POSIX shell. */
  readonly cpuSeconds: number;
}

const SHELL = '/bin/sh';
/** `$1`, `$2`: kilobytes of data, seconds; the rest is the command. A shell that lacks a limit goes on without it. */
const LIMITED =
  'ulimit -c 0 2>/dev/null; ulimit -f 0 2>/dev/null; ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; shift 2; exec "$@"';

/** Standard input and output are pipes; standard error is kept by the caller. */
export function startSandboxed(program: string, args: readonly string[], rights: SandboxRights): ChildProcess {
  const command = [process.execPath, ...flagsOf(rights), program, ...args];
  const options = {
    // A fixed time zone and language: the same bytes give the same reading on every machine.
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'] as ('pipe' | 'ignore')[],
    windowsHide: true,
  };
  if (!existsSync(SHELL)) {
    const [file = '', ...rest] = command;
    return spawn(file, rest, { ...options, cwd: undefined });
  }
  const limits = [String(rights.memoryMegabytes * 1024), String(rights.cpuSeconds)];
  return spawn(SHELL, ['-c', LIMITED, 'sh', ...limits, ...command], options);
}

function flagsOf(rights: SandboxRights): readonly string[] {
  return [
    '--permission',
    ...rights.readable.map((path) => `--allow-fs-read=${path}`),
    ...(rights.threads ? ['--allow-worker'] : []),
    `--max-old-space-size=${rights.heapMegabytes}`,
    '--max-semi-space-size=8',
    '--disallow-code-generation-from-strings',
    '--no-deprecation',
  ];
}
