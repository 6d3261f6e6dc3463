// habeas init DIR: a new case.

import { basename, resolve } from 'node:path';
import { initCase } from '../case-tools.ts';
import { type Command, printJson, readFlags, say, textFlag } from '../command.ts';
import { keysFolder } from '../home.ts';

export const init: Command = {
  name: 'init',
  usage: 'habeas init DIR [--name NAME] [--json]',
  summary: 'a new case',
  async run(args) {
    const flags = readFlags(init, args, { least: 1, options: { name: { type: 'string' } } });
    const [folder = ''] = flags.words;
    const name = textFlag(flags, 'name') ?? basename(resolve(folder));
    await initCase(folder, name);
    if (flags.json) printJson({ folder: resolve(folder), name, keys: keysFolder() });
    say(
      `habeas: made the case "${name}" in ${resolve(folder)}; its signing key is in ${keysFolder()}, a copied case cannot sign without it`,
    );
    say('habeas: no witness identities yet; keep the case on an encrypted disk');
    return 0;
  },
};
