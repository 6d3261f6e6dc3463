// habeas serve DIR and habeas open [FILES…]: the app on this machine only. `open` is what `npm start` calls: it makes the case first, or
// opens it again and adds what is new.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HabeasError } from '../../../src/model/error.ts';
import { startServer } from '../../server/start-server.ts';
import { caseApi } from '../case-api.ts';
import { initCase, openCase } from '../case-tools.ts';
import { type Command, printJson, progressLine, readFlags, say, textFlag } from '../command.ts';
import { caseFolderFor, exampleCaseFolder } from '../home.ts';
import { addToCase } from '../work.ts';
import { reportInWords } from './add.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/kuhdar/', import.meta.url));

export const serve: Command = {
  name: 'serve',
  usage: 'habeas serve DIR [--port N] [--json]',
  summary: 'the app, on this machine only',
  async run(args) {
    const flags = readFlags(serve, args, { least: 1, options: { port: { type: 'string' } } });
    await serveFolder(flags.words[0] ?? '', { port: portOf(textFlag(flags, 'port')), inputs: [], json: flags.json });
    return 0;
  },
};

export const open: Command = {
  name: 'open',
  usage: 'habeas open [FILES…] [--port N] [--json]',
  summary: 'makes a case of the files (or of the example) and opens the app on it',
  async run(args) {
    const flags = readFlags(open, args, {
      least: 0,
      most: Number.POSITIVE_INFINITY,
      options: { port: { type: 'string' } },
    });
    const inputs = flags.words.length === 0 ? [EXAMPLES] : flags.words.map((file) => resolve(file));
    const missing = inputs.find((file) => !existsSync(file));
    if (missing !== undefined) throw new HabeasError('not-found', `there is no file ${missing}`);
    const folder = flags.words.length === 0 ? exampleCaseFolder() : caseFolderFor(inputs);
    if (!existsSync(folder) || readdirSync(folder).length === 0) {
      const others = casesBeside(folder);
      await initCase(folder, flags.words.length === 0 ? 'The Kuhdar example' : nameOf(folder));
      say(`habeas: made a new case in ${folder}`);
      if (others.length > 0)
        say(
          `habeas: a folder that was moved or renamed since gets a new case. Those made before: ${others.join(', ')}; “habeas serve DIR” opens one`,
        );
      say('habeas: no witness identities yet; keep the case on an encrypted disk');
    } else say(`habeas: opens the case in ${folder} again`);
    await serveFolder(folder, { port: portOf(textFlag(flags, 'port')), inputs, json: flags.json });
    return 0;
  },
};

const MOST_NAMED = 8;

/** The newest first; the example is nobody's case. */
function casesBeside(folder: string): readonly string[] {
  const cases = dirname(folder);
  if (folder === exampleCaseFolder() || !existsSync(cases)) return [];
  return readdirSync(cases)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(cases, name))
    .filter((one) => one !== folder && one !== exampleCaseFolder() && statSync(one).isDirectory())
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(0, MOST_NAMED);
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1).replace(/-[0-9a-f]{6}$/, '');

function portOf(text: string | null): number {
  const port = Number(text ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new HabeasError('usage', `--port takes a number up to 65535, not "${text}"`);
  return port;
}

interface Serving {
  readonly port: number;
  readonly inputs: readonly string[];
  readonly json: boolean;
}

/** Until it is interrupted. What waits from an earlier run is read first, together with what is new among the inputs. */
async function serveFolder(folder: string, { port, inputs, json }: Serving): Promise<void> {
  const opened = await openCase(folder);
  const stop = new AbortController();
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  ended.then(() => stop.abort());
  try {
    const line = progressLine();
    const report = await addToCase(opened.caseFile, inputs, { level: 0, signal: stop.signal, onProgress: line.show });
    line.end();
    if (inputs.length > 0) for (const sentence of reportInWords(report)) say(sentence);
    if (stop.signal.aborted) return;
    const server = await startServer(caseApi(opened.caseFile, folder), {
      uploadFolder: join(folder, 'derived', 'uploads'),
      port,
      onFault: (error) =>
        say(
          `habeas: a fault of the program, please report it\n${error instanceof Error ? error.stack : String(error)}`,
        ),
    });
    if (json) printJson({ folder, address: server.launchAddress });
    else process.stdout.write(`${server.launchAddress}\n`);
    say(
      `habeas: the case lies in ${folder}; the app is open at the address above, on this machine only; end it with Ctrl-C`,
    );
    showInBrowser(server.launchAddress);
    await ended;
    await server.close();
  } finally {
    await opened.close();
  }
}

/** Only where there is a display; the address is printed in any case. The key stands in the fragment, which leaves no trace at a server. */
function showInBrowser(address: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  if (env['CI'] || env['HABEAS_NO_BROWSER']) return;
  const program = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(program, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
