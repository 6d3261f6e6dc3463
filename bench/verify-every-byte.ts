// All single changes to a small case (tests/ledger/verify/every-byte.ts): how many a verification misses. Takes some minutes.
//
//   node bench/verify-every-byte.ts [EVERY]      EVERY 1 (default): each byte; n: every n-th

import { localAuthority } from '../tests/ledger/timestamp/local-authority.ts';
import { anInnocentCase, withStamp } from '../tests/ledger/verify/anchored-case.ts';
import { changesOf, undetected } from '../tests/ledger/verify/every-byte.ts';

const every = Number(process.argv[2] ?? 1);
const good = await withStamp(anInnocentCase(), localAuthority());
const bytes = [...good.files.values()].reduce((sum, file) => sum + file.length, 0);
const { tried, missed, wronglyBlamed } = await undetected(good.files, changesOf(good.files, every));
console.log(
  `case of ${good.files.size} files, ${bytes} bytes; every ${every}. byte: ${tried} changes, ${missed.length} missed, ${wronglyBlamed} whose problems name no changed file`,
);
for (const name of missed) console.log(`missed: ${name}`);
