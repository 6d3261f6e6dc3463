// habeas key protect DIR: the signing keys of a case under a passphrase.

import { HabeasError } from '../../../src/model/error.ts';
import { protectKeys } from '../case-tools.ts';
import { type Command, print, printJson, readFlags } from '../command.ts';
import { askPassphrase } from '../passphrase.ts';

const SHORTEST = 12;

export const key: Command = {
  name: 'key',
  usage: 'habeas key protect DIR [--json]',
  summary: 'puts the signing keys of this device under a passphrase',
  async run(args) {
    const flags = readFlags(key, args, { least: 2 });
    const [what, folder = ''] = flags.words;
    if (what !== 'protect')
      throw new HabeasError('usage', `"${what}" is nothing that can be done to a key; usage: ${key.usage}`);
    const passphrase = await askPassphrase();
    if (passphrase === null || passphrase.length < SHORTEST) {
      throw new HabeasError(
        'usage',
        `a passphrase of at least ${SHORTEST} letters is needed: four or more words that nobody would guess`,
      );
    }
    const done = await protectKeys(folder, passphrase);
    if (flags.json) printJson({ protected: done });
    else
      print(
        done.length === 0
          ? 'the keys were protected already'
          : `protected: ${done.join(', ')}. A passphrase that is lost cannot be recovered`,
      );
    return 0;
  },
};
