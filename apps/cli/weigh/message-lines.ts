// Passages that speak of messages, of which no claim was made, as lines for the terminal. In: a page of them, opened. Out: lines, each with what people said came of it and what may have; how many more of a document
// there are is said behind its last.

import type { MessageToldView } from '../../../src/model/rooms/messages.ts';
import { oneLine, titleOf } from '../printed-words.ts';
import { joinedLines, setAsideLines } from './judged-lines.ts';
import { mayBelongLines } from './may-belong.ts';
import { APPEAL_STATE } from './weigh-lines.ts';

export const messageLines = (rows: readonly MessageToldView[]): readonly string[] =>
  rows.flatMap(({ told, state, candidates, joined, setAside, reasons: said }, i) => {
    const { ref, reasons, copies, more } = told;
    const { source, passage } = ref;
    return [
      `  “${oneLine(passage.exact)}” — ${titleOf(source)}, ${passage.start} · ${reasons.join('; ')}${copies === 0 ? '' : ` · the same words in ${copies} other ${copies === 1 ? 'document' : 'documents'}`}`,
      ...(state === null && said.length === 0
        ? []
        : [`    ${[...(state === null ? [] : [APPEAL_STATE[state]]), ...said].join(' · ')}`]),
      ...joinedLines(joined),
      ...setAsideLines(setAside),
      ...mayBelongLines(candidates),
      ...(more > 0 && rows[i + 1]?.told.ref.source.id !== source.id ? [`    … and ${more} more of this document`] : []),
    ];
  });
