// habeas erase DIR ID: removes a source for good, and says in the ledger that it was done.

import { join } from 'node:path';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { isObjectId } from '../../../src/model/ids.ts';
import { type CaseLock, lockWeighing } from '../../../src/storage/folder/case-lock.ts';
import { openCase } from '../case-tools.ts';
import { type Command, print, printJson, readFlags, textFlag } from '../command.ts';

export const erase: Command = {
  name: 'erase',
  usage: 'habeas erase DIR ID --authority WHO --reason WHY [--json]',
  summary: 'removes a source for good; the ledger keeps that it was done',
  async run(args) {
    const options = { authority: { type: 'string' }, reason: { type: 'string' } } as const;
    const flags = readFlags(erase, args, { least: 2, options });
    const [folder = '', word = ''] = flags.words;
    const object = word.startsWith('sha256:') ? word : `sha256:${word}`;
    const [authority, reason] = [textFlag(flags, 'authority'), textFlag(flags, 'reason')];
    if (!isObjectId(object))
      throw new HabeasError('usage', `"${word}" is no source: name it by its SHA-256, 64 hex digits`);
    if (authority === null || reason === null)
      throw new HabeasError('usage', `say on whose authority and why; usage: ${erase.usage}`);
    const open = await openCase(folder);
    let weighing: CaseLock | null = null;
    try {
      // A process that weighs has read the source already, and would write its names and words anew after they were thrown away.
      weighing = lockWeighing(join(folder, 'derived'));
      const files = await eraseSource(open.caseFile, { object, authority, reason });
      if (flags.json) printJson({ erased: object, files });
      else
        print(
          `erased ${object} and what the ledger told of it (${files} files). Who had it erased and why stay in the ledger. Copies elsewhere, backups and exports are not reached`,
        );
      return 0;
    } finally {
      weighing?.release();
      await open.close();
    }
  },
};
