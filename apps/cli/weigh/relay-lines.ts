// Who passes on whom, as `habeas weigh` prints it: the words by which a document says so, and each that it goes back to, outermost first, with how certain that is.

import type { RelayCertainty, RelayRow } from '../../../src/model/rooms/origins.ts';
import { oneLine, reasonWords, titleOf } from '../printed-words.ts';

const CERTAINTY: Readonly<Record<RelayCertainty, string>> = {
  declared: 'declared',
  stated: 'named',
  inferred: 'only inferred',
  several: 'one of these, none is chosen',
  outside: 'not in the case',
};

export const relayLines = ({ told, steps, claims, alsoBy }: RelayRow): readonly string[] => [
  `  ${[titleOf(told.source), ...steps.map(({ name }) => name)].join(' ← ')}`,
  `    “${oneLine(told.passage.exact)}” — ${titleOf(told.source)}, ${told.passage.start}`,
  ...steps.map(
    ({ name, certainty, documents, reasons }) =>
      `    ← ${name}${documents.length === 0 ? '' : ` = ${documents.map(titleOf).join(' | ')}`} · ${CERTAINTY[certainty]}: ${reasons.map(reasonWords).join('; ')}`,
  ),
  ...(alsoBy.length === 0 ? [] : [`    the same is credited by ${alsoBy.map(titleOf).join(', ')}`]),
  ...(claims.length === 0
    ? []
    : [`    ${claims.length} ${claims.length === 1 ? 'claim stands' : 'claims stand'} in these words`]),
];
