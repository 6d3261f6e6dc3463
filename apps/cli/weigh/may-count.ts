// What may count the same as a count, as lines for the terminal. In: claims with why they may. Out: the first of them; all of them are in the views (--json).

import type { FigureView } from '../../../src/model/rooms/figures.ts';
import { passageOf } from '../printed-words.ts';

const MOST = 3;

export const mayCountLines = ({ candidates }: Pick<FigureView, 'candidates'>): readonly string[] =>
  candidates.length === 0
    ? []
    : [
        '    may count the same (nobody has said so):',
        ...candidates.slice(0, MOST).map(({ ref, reasons }) => `      ${passageOf(ref)} · ${reasons.join('; ')}`),
        ...(candidates.length > MOST ? [`      … ${candidates.length - MOST} more: --json shows all`] : []),
      ];
