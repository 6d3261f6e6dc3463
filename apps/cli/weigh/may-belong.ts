// What may belong to a row of a room, as lines for the terminal. In: passages with why they may. Out: the first of them; all of them are in the views (--json).

import type { PassageRef } from '../../../src/model/weighing.ts';
import { oneLine, titleOf } from '../printed-words.ts';

const MOST = 3;

export const mayBelongLines = (
  candidates: readonly { readonly ref: PassageRef; readonly reasons: readonly string[] }[],
): readonly string[] =>
  candidates.length === 0
    ? []
    : [
        '    may belong here (nobody has said so):',
        ...candidates
          .slice(0, MOST)
          .map(
            ({ ref: { source, passage }, reasons }) =>
              `      “${oneLine(passage.exact)}” — ${titleOf(source)}, ${passage.start} · ${reasons.join('; ')}`,
          ),
        ...(candidates.length > MOST ? [`      … ${candidates.length - MOST} more: --json shows all`] : []),
      ];
