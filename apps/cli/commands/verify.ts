// habeas verify DIR: reads every byte and says what holds, with exit codes of its own (DESIGN section 6).

import { readFile, stat } from 'node:fs/promises';
import { verify as verifyFolder } from '../../../src/casefile/actions/verify-folder.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { folderFiles } from '../../../src/storage/folder/case-files.ts';
import { clock, noteVerified } from '../case-tools.ts';
import {
  bytesInWords,
  type Command,
  type Flags,
  print,
  printJson,
  progressLine,
  readFlags,
  textFlag,
} from '../command.ts';

export const verify: Command = {
  name: 'verify',
  usage:
    'habeas verify DIR [--against PEER_OR_CHECKPOINT] [--vkey FILE] [--tsa-root FILE] [--structure] [--subset N/T] [--attime TIME] [--json]',
  summary:
    'reads every byte: 0 sealed, 1 altered, 2 incomplete, 3 time or outside view not proven, 4 unaccounted bytes',
  async run(args) {
    const flags = readFlags(verify, args, {
      least: 1,
      options: {
        against: { type: 'string' },
        vkey: { type: 'string' },
        'tsa-root': { type: 'string' },
        structure: { type: 'boolean' },
        subset: { type: 'string' },
        attime: { type: 'string' },
      },
    });
    const folder = flags.words[0] ?? '';
    if (
      !(await stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      ))
    )
      throw new HabeasError('not-found', `there is no folder ${folder}`);
    const line = progressLine();
    const against = textFlag(flags, 'against');
    const report = await verifyFolder(
      folderFiles(folder),
      {
        reading: readingOf(flags),
        against: against === null ? null : await outsideOf(against),
        vkey: await textOf(textFlag(flags, 'vkey')),
        at: timeOf(textFlag(flags, 'attime')),
        roots: await textOf(textFlag(flags, 'tsa-root')),
      },
      line.show,
    );
    line.end();
    if (flags.values['structure'] !== true && textFlag(flags, 'subset') === null)
      await noteVerified(folder, report.verdict);
    if (flags.json) printJson(report);
    else {
      print(
        `${report.verdict.toUpperCase()}: ${report.records} records, ${report.objects} objects, ${bytesInWords(report.bytes)} read`,
      );
      for (const { verdict, where, message } of report.problems) print(`${verdict}: ${where}: ${message}`);
      for (const sentence of report.holds) print(`holds: ${sentence}`);
      for (const sentence of report.notProven) print(`not proven: ${sentence}`);
    }
    return report.code;
  },
};

function readingOf(flags: Flags): 'all' | 'none' | { readonly part: number; readonly of: number } {
  const subset = textFlag(flags, 'subset');
  if (flags.values['structure'] === true) return 'none';
  if (subset === null) return 'all';
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(subset) ?? [];
  const parts = { part: Number(part), of: Number(of) };
  if (!(parts.part >= 1 && parts.part <= parts.of))
    throw new HabeasError('usage', `--subset takes n/t such as 2/7, not "${subset}"`);
  return parts;
}

function timeOf(text: string | null): string {
  if (text === null) return clock.now();
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time))
    throw new HabeasError(
      'usage',
      `--attime takes a time such as 2027-01-31T12:00:00Z or seconds since 1970, not "${text}"`,
    );
  return new Date(time).toISOString();
}

/** Another copy of the case, or one checkpoint in a file. */
async function outsideOf(path: string) {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new HabeasError('not-found', `--against names ${path}, which is not there`);
  if (found.isDirectory()) return { name: path, files: folderFiles(path) };
  return { name: path, checkpoint: new Uint8Array(await readFile(path)) };
}

async function textOf(path: string | null): Promise<string | null> {
  if (path === null) return null;
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new HabeasError('not-found', `${path} cannot be read`, { cause: error });
  }
}
