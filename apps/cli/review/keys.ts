// Where the commands of `habeas review` come from: keys of a terminal, or lines of a pipe, so that a script or a test can go through claims as a person does.
// A command is one letter; on a line, what follows the letter belongs to it (`r the date is wrong`).

import { createInterface } from 'node:readline/promises';

export interface ReviewCommand {
  readonly letter: string;
  readonly rest: string;
}

export interface CommandReader {
  /** Null at the end of the input. */
  next(): Promise<ReviewCommand | null>;
  /** A line more, asked for; from a pipe it is what stood behind the letter. */
  ask(prompt: string, rest: string): Promise<string>;
  close(): void;
}

export const commandReader = (): CommandReader => (process.stdin.isTTY === true ? terminalReader() : lineReader());

function lineReader(): CommandReader {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async next() {
      const { value, done } = await iterator.next();
      if (done === true) return null;
      const line = String(value).trim();
      return { letter: line.slice(0, 1), rest: line.slice(1).trim() };
    },
    ask: async (_, rest) => rest,
    close: () => lines.close(),
  };
}

const INTERRUPT = '\u0003';
const END = '\u0004';

function terminalReader(): CommandReader {
  const { stdin } = process;
  const waiting: string[] = [];
  let wake: (() => void) | null = null;
  const onData = (data: Buffer): void => {
    waiting.push(...data.toString());
    wake?.();
  };
  const listen = (on: boolean): void => {
    stdin.setRawMode(on);
    if (on) stdin.on('data', onData).resume();
    else stdin.off('data', onData).pause();
  };
  listen(true);
  return {
    async next() {
      while (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const letter = waiting.shift() ?? END;
      return letter === INTERRUPT || letter === END ? null : { letter, rest: '' };
    },
    async ask(prompt) {
      listen(false);
      const line = createInterface({ input: stdin, output: process.stderr });
      try {
        return (await line.question(prompt)).trim();
      } finally {
        line.close();
        listen(true);
      }
    },
    close: () => listen(false),
  };
}
