// The files at the top of a case: README.txt, VERIFY.sh, verify.py and policy, and the key of the log. The first record of the log
// holds their hashes, so that nobody can exchange the scripts that a stranger runs. In: the records. Out: problems.

import { createHash } from 'node:crypto';
import { type Notebook, note, readExpected } from './notebook.ts';
import type { CaseRecord } from './read-records.ts';

/** The files whose hashes every genesis record has, besides that of the log's own `log.vkey`. */
const KIT = ['README.txt', 'VERIFY.sh', 'policy', 'verify.py'] as const;

export async function checkKit(notes: Notebook, records: readonly CaseRecord[]): Promise<void> {
  for (const record of records.filter(({ act }) => act === 'genesis')) {
    for (const name of [...KIT, `${record.log.folder}/log.vkey`]) {
      const bytes = await readExpected(notes, name, `${name}, whose hash record 0 holds,`);
      const hash = bytes === null ? null : `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (hash !== null && hash !== record.files[name])
        note(
          notes,
          'altered',
          name,
          `${name} is not the file that was put into the case when it was made: do not trust it`,
        );
    }
  }
}
