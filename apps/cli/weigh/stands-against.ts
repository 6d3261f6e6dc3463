// Which numbers of one count stand against which, as `habeas weigh` prints it above the numbers: a line for each number that others cannot hold beside, with who gives it. In: a count. Out: lines, what is told by most
// documents first; a slip or a change in one sentence has a line of its own.

import type { FigurePoint, FigureView } from '../../../src/model/rooms/figures.ts';
import { titleOf } from '../printed-words.ts';

/** So many numbers, and so many who give one. */
const MOST_LINES = 6;
const MOST_TELLERS = 3;

type Pair = FigureView['conflicts'][number];

export function standsAgainst(
  { positions, parts, conflicts }: Pick<FigureView, 'positions' | 'parts' | 'conflicts'>,
  asStated: (point: FigurePoint) => string,
): readonly string[] {
  const points = [...positions.flatMap(({ figures }) => figures), ...parts];
  const byClaim = new Map(points.map((point) => [point.ref.claim.id, point]));
  const numberOf = (claim: Pair['a']): string | null => {
    const point = byClaim.get(claim);
    return point === undefined ? null : asStated(point);
  };
  const lines: string[] = [];
  let open = conflicts;
  for (let pair = open[0]; pair !== undefined; pair = open[0]) {
    const [a, b] = [numberOf(pair.a), numberOf(pair.b)];
    if (a === null || b === null || !CANNOT_HOLD.test(pair.reasons.join(' '))) {
      lines.push(`stands against: ${pair.reasons.join('; ')}`);
      open = open.slice(1);
      continue;
    }
    const against = (number: string): readonly Pair[] =>
      open.filter((one) => [numberOf(one.a), numberOf(one.b)].includes(number));
    const number = against(a).length >= against(b).length ? a : b;
    const these = against(number);
    const others = these.flatMap(({ a: x, b: y }) => byClaim.get(numberOf(x) === number ? y : x) ?? []);
    const tellers = points.filter((point) => asStated(point) === number).map(tellerOf);
    lines.push(`${number} stands against ${inOrder(others, asStated)} · ${number}: ${someOf([...new Set(tellers)])}`);
    open = open.filter((one) => !these.includes(one));
  }
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`),
    ...(lines.length > MOST_LINES ? [`    … ${lines.length - MOST_LINES} more: --json shows all`] : []),
  ];
}

/** The smallest first, each once, whatever its bounds. */
function inOrder(points: readonly FigurePoint[], asStated: (point: FigurePoint) => string): string {
  const byNumber = new Map(points.map((point) => [point.value ?? point.low ?? 0, asStated(point)]));
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([, words]) => words)
    .join(', ');
}

const CANNOT_HOLD = /cannot both hold: /u;

/** Who is made to say it, else the document. */
const tellerOf = ({ ref: { source }, sayer }: FigurePoint): string =>
  sayer.length > 0 ? sayer.join(', ') : (source.publisher ?? titleOf(source));

const someOf = (tellers: readonly string[]): string =>
  tellers.length > MOST_TELLERS
    ? `${tellers.slice(0, MOST_TELLERS).join('; ')} and ${tellers.length - MOST_TELLERS} more`
    : tellers.join('; ');
