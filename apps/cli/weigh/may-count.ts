// What may count the same as a count, and what people joined to it, as lines for the terminal: the first that may, all of them are in the views (--json); what was joined with the record that `habeas decide DIR back` takes.

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

export const joinedCountLines = ({ positions }: Pick<FigureView, 'positions'>): readonly string[] =>
  positions
    .flatMap(({ figures }) => figures)
    .flatMap(({ ref, judged }) =>
      judged === undefined
        ? []
        : [
            `    ${judged.disputed ? 'people differ on whether this counts the same' : 'a person says that this counts the same'}: ${passageOf(ref)} · ${judged.record}`,
          ],
    );
