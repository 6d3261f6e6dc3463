// The process that killed.test.ts starts: seals documents and kills itself at one call of the file system, or in the middle of a write.
// Argument: folder, number of the call, `before` or `during`. Prints the size of the log after every acknowledgement.

import { writeSync } from 'node:fs';
import { durableFiles } from '../../src/storage/folder/durable-files.ts';
import { objectFolder } from '../../src/storage/folder/object-store.ts';
import { openCase, sealAll } from './a-log.ts';
import { watchDisk } from './watched-disk.ts';

const [root = '', number = '', moment = ''] = process.argv.slice(2);
const deadline = Number(number);
let calls = 0;
let writes = 0;
const die = (): void => void process.kill(process.pid, 'SIGKILL');
watchDisk({
  before() {
    if (++calls === deadline && moment === 'before') die();
  },
  during() {
    if (++writes === deadline && moment === 'during') die();
  },
});

const objects = objectFolder(root);
const log = await openCase(durableFiles(root));
for (const document of ['a letter']) {
  await sealAll(log, objects, [document]);
  writeSync(1, `acknowledged ${log.size()}\n`);
}
writeSync(1, `calls ${calls} writes ${writes}\n`);
