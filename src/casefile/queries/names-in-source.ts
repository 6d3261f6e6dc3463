// The names that claims of a source have: what a judgement on identity can be about.

import type { ObjectId } from '../../model/ids.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import { mentionsOf } from '../../resolve/identity/mentions.ts';
import type { CaseIndex } from '../../storage/ports/case-index.ts';
import { knownNames } from '../known-names.ts';

/** In the order of the claims, without those of rejected ones; none where the case has no such source. */
export async function namesIn(index: CaseIndex, source: ObjectId, kind: EntityKind): Promise<readonly string[]> {
  const stored = await index.source(source);
  const claims = (stored?.met ?? []).flatMap(({ claim, state }) => (state === 'rejected' ? [] : [claim]));
  const mentions = mentionsOf(source, claims, knownNames).filter((mention) => mention.kind === kind);
  return [...new Set(mentions.map(({ name }) => name))];
}
