// The verdict from what was noted (DESIGN section 6): one code, the problems in order of weight, what holds, and what the
// verdict does not prove. Code 0 has no problem at all; 3 has only unproven ones.

import type { Verdict, VerifyReport } from '../../model/views.ts';
import type { ObjectsRead } from './check-objects.ts';
import type { Notebook } from './notebook.ts';
import type { Log } from './read-log.ts';
import type { CaseRecord } from './read-records.ts';
import type { VerifyOptions } from './verify-options.ts';

const CODES = { sealed: 0, altered: 1, incomplete: 2, unproven: 3, unaccounted: 4 } as const satisfies Record<
  Verdict,
  number
>;

/** The heaviest first: it decides. What cannot be accounted for may be anything, so it outweighs a missing time stamp. */
const WEIGHT = ['altered', 'incomplete', 'unaccounted', 'unproven', 'sealed'] as const satisfies readonly Verdict[];

export function reportOf(
  notes: Notebook,
  seen: {
    readonly logs: readonly Log[];
    readonly records: readonly CaseRecord[];
    readonly read: ObjectsRead;
    readonly agreeing: number;
    readonly options: VerifyOptions;
  },
): VerifyReport {
  const problems = notes.problems.toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
  const verdict = problems[0]?.verdict ?? 'sealed';
  const { objects, bytes } = seen.read;
  const still =
    seen.options.reading === 'none' ? [] : [`${objects} objects (${bytes} bytes) were read and are what was sealed`];
  return {
    verdict,
    code: CODES[verdict],
    records: seen.records.length,
    objects,
    bytes,
    root: seen.logs[0]?.head.root.toString('base64') ?? '',
    problems,
    holds: [...notes.holds, ...still],
    notProven: [...notes.notProven, ...limits(seen)],
  };
}

/** What no verdict of this kind can show, in plain words. */
function limits(seen: {
  readonly logs: readonly Log[];
  readonly agreeing: number;
  readonly options: VerifyOptions;
}): readonly string[] {
  const { options, agreeing, logs } = seen;
  return [
    'that anything the sources say is true: only that these are the bytes that were sealed',
    ...(options.vkey === null
      ? [
          `that the log's key is whose it is said to be: compare ${logs.map(({ key }) => key.vkey).join(', ')} by another channel`,
        ]
      : []),
    ...(agreeing === 0
      ? ['that the newest records were not cut off: only a copy or checkpoint kept elsewhere can show that (--against)']
      : []),
    ...(options.reading === 'all'
      ? []
      : ['that the bytes of all objects are unchanged: not all of them were read this time']),
    'that no certificate of a time stamping authority was revoked: no list of revoked certificates was asked for',
  ];
}
