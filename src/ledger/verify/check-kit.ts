// The files at the top of a case: README.txt, VERIFY.sh, verify.py and policy. The first record of the log holds their hashes, so
// that nobody can exchange the scripts that a stranger runs. In: the records. Out: problems.

import { createHash } from 'node:crypto';
import { type Notebook, note, readExpected } from './notebook.ts';
import { type CaseRecord, isObject, type Standing } from './read-records.ts';

/** The files whose hashes every genesis record has. */
export const KIT = ['README.txt', 'VERIFY.sh', 'policy', 'verify.py'] as const;

export async function checkKit(notes: Notebook, records: readonly CaseRecord[], standing: Standing): Promise<void> {
  const geneses = records.filter(({ act }) => act === 'genesis');
  for (const record of geneses) {
    const body = standing.bodies.get(record.bodyId);
    if (body === undefined || body === null) continue; // missing or damaged, which is noted already
    const stated = isObject(body['files']) ? body['files'] : {};
    for (const name of [...KIT, `${record.log.folder}/log.vkey`]) {
      const bytes = await readExpected(notes, name, `${name}, which record 0 holds the hash of,`);
      const hash = bytes === null ? null : `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (hash !== null && hash !== stated[name])
        note(
          notes,
          'altered',
          name,
          `${name} is not the file that was put into the case when it was made: do not run it`,
        );
    }
  }
}
