// habeas names A B: whether two names can be one person's or one body's, part by part.

import { type NameComparison, namesCompared } from '../../../src/casefile/queries/names.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { type Command, print, printJson, readFlags } from '../command.ts';

export const names: Command = {
  name: 'names',
  usage: 'habeas names A B [--body] [--json]',
  summary: 'whether two names can be one person’s (--body: one body’s), in any script, with reasons',
  async run(args) {
    const flags = readFlags(names, args, { least: 2, most: 2, options: { body: { type: 'boolean' } } });
    const [a = '', b = ''] = flags.words;
    if (a.trim() === '' || b.trim() === '')
      throw new HabeasError('usage', `a name has no letters; usage: ${names.usage}`);
    const compared = namesCompared(a, b, flags.values['body'] === true ? 'body' : 'person');
    if (flags.json) printJson(compared);
    else for (const line of linesOf(compared)) print(line);
    return 0;
  },
};

const linesOf = ({ score, same, doubted, parts, reasons }: NameComparison): readonly string[] => [
  `${same ? 'can be one' : doubted ? 'in doubt: asked about, never joined' : 'taken for two'} · ${score.toFixed(2)} of 1`,
  ...parts.map(
    ({ left, right, how, differs }) =>
      `  ${left ?? '—'} | ${right ?? '—'} · ${how}${differs > 0 ? `, ${differs.toFixed(1)} letters` : ''}`,
  ),
  ...reasons.map((reason) => `  ${reason}`),
];
