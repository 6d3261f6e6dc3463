// Labels and notes on a source, a passage of it or a claim: records like everything that a person decides.

import { HabeasError } from '../../model/error.ts';
import type { AnnotationView } from '../../model/views.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, bodyOf } from './append-records.ts';

/** `start` and `end` in code points of the source's text; both or neither. */
export type NewAnnotation = Pick<AnnotationView, 'kind' | 'text' | 'on' | 'claim' | 'start' | 'end'>;

const LONGEST = 20_000;

export async function annotate(caseFile: CaseFile, annotation: NewAnnotation): Promise<AnnotationView> {
  const { kind, on, claim, start, end } = annotation;
  const text = annotation.text.trim().toWellFormed();
  if (text === '' || text.length > LONGEST) throw new HabeasError('usage', `a ${kind} has 1 to ${LONGEST} letters`);
  if ((start === null) !== (end === null) || (start ?? 0) > (end ?? 0))
    throw new HabeasError('usage', 'a passage has a start and an end after it');
  const stored = await caseFile.tools.index.source(on);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${on}`);
  if (claim !== null && !stored.claims.some((one) => one.id === claim))
    throw new HabeasError('not-found', `this source has no claim ${claim}`);
  const body = bodyOf(caseFile, { object: on, claim, start, end, text });
  const [record] = await appendRecords(caseFile, [{ act: kind, on: [on], body, level: stored.level }]);
  if (record === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { record: record.id, kind, text, on, claim, start, end, at: record.at, actor: record.actor };
}
