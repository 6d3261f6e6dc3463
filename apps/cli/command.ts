// What a command of `habeas` is, and what all of them share: flags, messages, output. Results go to stdout, everything
// else to stderr; with --json stdout holds JSON and nothing else.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { HabeasError } from '../../src/model/error.ts';
import type { Progress } from '../../src/model/views.ts';

export interface Command {
  readonly name: string;
  /** `habeas add DIR INPUT…` */
  readonly usage: string;
  readonly summary: string;
  /** Resolves to the exit code. */
  run(args: readonly string[]): Promise<number>;
}

export interface Flags {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads flags and words; `least` and `most` say how many words there must be. Throws 'usage' with the command's usage line. */
export function readFlags(
  command: Pick<Command, 'usage'>,
  args: readonly string[],
  { least, most = least, options = {} }: { least: number; most?: number; options?: ParseArgsOptionsConfig },
): Flags {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length < least || positionals.length > most) {
      throw new TypeError(positionals.length < least ? 'something is missing' : `"${positionals[most]}" is too much`);
    }
    return { words: positionals, json: values['json'] === true, values: values as Flags['values'] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = error.message.split('. To specify')[0] ?? error.message;
    throw new HabeasError('usage', `${what.charAt(0).toLowerCase()}${what.slice(1)}; usage: ${command.usage}`);
  }
}

/** The value of a flag that takes a text, or null where it was not given. */
export function textFlag(flags: Flags, name: string): string | null {
  const value = flags.values[name];
  return typeof value === 'string' ? value : null;
}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value));

/** A message for the person at the keyboard, never part of the result. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Shows progress on one line of a terminal, or a line every ten seconds where stderr is a file. */
export function progressLine(): { readonly show: (progress: Progress) => void; readonly end: () => void } {
  const terminal = process.stderr.isTTY === true;
  let last = 0;
  let shown = false;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < (terminal ? 100 : 10_000)) return;
      last = now;
      shown = true;
      process.stderr.write(terminal ? `\r\x1b[K${sentenceOf(progress)}` : `${sentenceOf(progress)}\n`);
    },
    end() {
      if (terminal && shown) process.stderr.write('\r\x1b[K');
    },
  };
}

function sentenceOf({ stage, done, total, bytes, perSecond, etaSeconds }: Progress): string {
  const parts = [`${stage} ${total === null ? done : `${done} of ${total}`}`];
  if (bytes > 0) parts.push(bytesInWords(bytes));
  if (perSecond !== null) parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second`);
  if (etaSeconds !== null && etaSeconds > 0) parts.push(`about ${secondsInWords(etaSeconds)} left`);
  return parts.join(' · ');
}

export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

function secondsInWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
