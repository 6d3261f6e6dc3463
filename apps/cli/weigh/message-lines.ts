// Passages that speak of messages, of which no claim was made, as lines for the terminal. In: a page of them. Out: lines; how many more of a document there are is said behind its last.

import type { MessageTold } from '../../../src/model/rooms/messages.ts';
import { oneLine, titleOf } from '../printed-words.ts';

export const messageLines = (rows: readonly MessageTold[]): readonly string[] =>
  rows.flatMap(({ ref: { source, passage }, reasons, copies, more }, i) => [
    `  “${oneLine(passage.exact)}” — ${titleOf(source)}, ${passage.start} · ${reasons.join('; ')}${copies === 0 ? '' : ` · the same words in ${copies} other ${copies === 1 ? 'document' : 'documents'}`}`,
    ...(more > 0 && rows[i + 1]?.ref.source.id !== source.id ? [`    … and ${more} more of this document`] : []),
  ]);
