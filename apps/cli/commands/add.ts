// habeas add DIR INPUT…: files, folders and archives are sealed, read and searched for claims.

import { HabeasError } from '../../../src/model/error.ts';
import type { AddReport } from '../../../src/model/views.ts';
import { openCase } from '../case-tools.ts';
import { type Command, print, printJson, progressLine, readFlags, say, textFlag } from '../command.ts';
import { addToCase, stopOnInterrupt } from '../work.ts';

export const add: Command = {
  name: 'add',
  usage: 'habeas add DIR INPUT… [--again] [--erased] [--level 0|1] [--json]',
  summary: 'files, folders and archives: sealed, read, searched for claims',
  async run(args) {
    const options = { level: { type: 'string' }, again: { type: 'boolean' }, erased: { type: 'boolean' } } as const;
    const again = args.includes('--again');
    const flags = readFlags(add, args, { least: again ? 1 : 2, most: Number.POSITIVE_INFINITY, options });
    const level = levelOf(textFlag(flags, 'level'));
    const [folder = '', ...inputs] = flags.words;
    const open = await openCase(folder);
    const line = progressLine();
    try {
      if (again) await open.caseFile.tools.index.readAgain(null);
      const report = await addToCase(open.caseFile, inputs, {
        level,
        erasedToo: flags.values['erased'] === true,
        signal: stopOnInterrupt(say),
        onProgress: line.show,
      });
      line.end();
      if (flags.json) printJson(report);
      else for (const sentence of reportInWords(report)) print(sentence);
      return report.refused.some(({ code }) => code !== 'capture.left-out') || report.failed > 0 ? 1 : 0;
    } finally {
      line.end();
      await open.close();
    }
  },
};

function levelOf(text: string | null): 0 | 1 {
  if (text === null || text === '0') return 0;
  if (text === '1') return 1;
  throw new HabeasError(
    'usage',
    `level ${text} is refused: this version seals levels 0 (public) and 1 (internal) only, since it cannot keep identities apart yet`,
  );
}

export function reportInWords(report: AddReport): readonly string[] {
  const { captured, repeated, searched, failed, refused } = report;
  return [
    `${captured} captured${repeated > 0 ? `, ${repeated} of them bytes that the case had already` : ''}; ${searched} read and searched${failed > 0 ? `, ${failed} could not be read (habeas status says why)` : ''}`,
    ...refused.map(({ path, code, message }) => `not sealed: ${path} (${code}): ${message}`),
  ];
}
