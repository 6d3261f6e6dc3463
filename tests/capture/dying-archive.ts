// Stands in for a process that a hostile archive kills in the middle of its second entry.

import { frameOf } from '../../src/storage/processes/frames.ts';

const out = (header: unknown, body = ''): void =>
  void process.stdout.write(Buffer.concat(frameOf(header, [Buffer.from(body)])));
const facts = { parent: null, mediaType: null, address: null, accessed: null, modified: null, note: '' };

out({ item: 'ready' });
out({ item: 'entry', number: 0, path: 'first.txt', name: 'first.txt', ...facts });
out({ item: 'data' }, 'first');
out({ item: 'end', findings: [] });
out({ item: 'entry', number: 1, path: 'second.txt', name: 'second.txt', ...facts });
out({ item: 'data' }, 'sec');
process.exit(9);
