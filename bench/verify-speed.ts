// Speed of verification on a generated case (its contents invented): MB/s beside `sha256sum` on the same objects, and records per
// second beside verify.py on the same case, in one run on this machine.
//
//   node bench/verify-speed.ts [--mb 256] [--records 2000]

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyCase } from '../src/ledger/verify/verify-case.ts';
import { folderFiles } from '../src/storage/folder/case-files.ts';
import { type CaseDraft, genesis, seal, writeCase } from '../tests/ledger/verify/a-case.ts';
import { OPTIONS } from '../tests/ledger/verify/anchored-case.ts';
import { KIT_FOLDER, writeFolder } from '../tests/ledger/verify/on-disk.ts';

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '256' }, records: { type: 'string', default: '2000' } },
});
const MB = 1024 * 1024;

const seconds = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

async function measure(name: string, draft: CaseDraft): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-speed-'));
  const { files } = writeCase(draft);
  writeFolder(folder, files);
  const bytes = [...files].reduce((sum, [path, { length }]) => (path.startsWith('objects/') ? sum + length : sum), 0);
  let code = -1;
  const verify = async (): Promise<void> => {
    code = (await verifyCase(folderFiles(folder), OPTIONS, () => {})).code;
  };
  await verify(); // the files are in memory from here on, for all sides
  const ours = await seconds(verify);
  const sums = await seconds(() =>
    spawnSync('sh', ['-c', 'find objects -type f -exec sha256sum {} + >/dev/null'], { cwd: folder }),
  );
  const python = await seconds(() => spawnSync('python3', [join(KIT_FOLDER, 'verify.py'), folder]));
  const rate = (time: number): string =>
    `${time.toFixed(2)} s, ${(bytes / MB / time).toFixed(0)} MB/s, ${(draft.drafts.length / time).toFixed(0)} records/s`;
  console.log(
    `${name}: ${draft.drafts.length} records, ${(bytes / MB).toFixed(1)} MB of objects (code ${code}: no time stamp)`,
  );
  console.log(`  habeas verify  ${rate(ours)}   (SHA-256 and SHA-512 of each object, every signature)`);
  console.log(
    `  sha256sum      ${sums.toFixed(2)} s, ${(bytes / MB / sums).toFixed(0)} MB/s   (SHA-256 alone, one process)`,
  );
  console.log(`  verify.py      ${rate(python)}`);
  rmSync(folder, { recursive: true, force: true });
}

const caseOf = (objects: readonly string[]): CaseDraft => ({
  objects,
  drafts: [genesis(), ...objects.map((text) => seal(text))],
});

await measure(
  'large objects',
  caseOf(Array.from({ length: Math.ceil(Number(values.mb) / 16) }, (_, i) => `${i} `.padEnd(16 * MB, 'words '))),
);
await measure(
  'many records',
  caseOf(Array.from({ length: Number(values.records) }, (_, i) => `document ${i} `.padEnd(2048, 'words '))),
);
