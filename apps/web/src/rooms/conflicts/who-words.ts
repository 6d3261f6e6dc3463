// Who made the claim that others stand against: the persons and bodies it is known to be by, else as its document calls them.

import type { ConflictRow } from '../../../../../src/model/rooms/conflicts.ts';
import type { Words } from '../../words/use-words.ts';

export function whoWords({ people, claim: { claim } }: ConflictRow, words: Words): string | null {
  const called = claim.kind === 'stance' ? claim.who.map(({ name, text }) => name ?? text) : [];
  const names = people.length > 0 ? people.map(words.name) : called;
  return names.length === 0 ? null : names.map((one) => `\u2068${one}\u2069`).join(words.lang === 'fa' ? '، ' : ', ');
}
