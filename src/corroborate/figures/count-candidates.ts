// Numbers that may count what a count counts, though nothing certain joins them: laid beside it for a person to say so. In: the counts as they were joined, and all figure claims. Out: for each count at most ten
// claims of other counts or of none, the likeliest first, each with why. They are counted nowhere and stand against nothing. Of another count one claim stands for all, and of copies one.
//
// Only numbers that share a mark are compared: the number itself, a word for those counted or beside the number, a name, what befell them. A mark that very many have tells nothing and leads nowhere.

import type { FigureClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { byId, byPlace, type CaseClaim } from '../case-claim.ts';
import type { EventsFound } from '../events/events.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type ComparedCount, comparedCount, rarityIn } from './compared-counts.ts';
import { likeness } from './count-likeness.ts';
import type { FigureGroup } from './figure-groups.ts';
import { sentenceOf } from './one-sentence.ts';

type Figure = CaseClaim<FigureClaim>;

export interface CountCandidate {
  readonly figure: Figure;
  readonly reasons: readonly string[];
}

/** `said`: those of whom a person has said something already: neither they nor their counts are asked of again. */
export type CountCandidates = (group: FigureGroup, said: ReadonlySet<ClaimId>) => readonly CountCandidate[];

const MOST = 10;
/** Below it, it is chance: one in ten is right. */
const LEAST = -2.5;
/** A mark that more numbers have is not followed. */
const MOST_OF_MARK = 60;
/** So many different numbers of one count are looked at. */
const MOST_OF_COUNT = 20;

interface Found {
  readonly one: ComparedCount;
  readonly weight: number;
  readonly reasons: () => readonly string[];
}

export function countCandidates(
  groups: readonly FigureGroup[],
  figures: readonly Figure[],
  found: EventsFound,
  { subjects }: Pick<WeighingContext, 'subjects'>,
): CountCandidates {
  const compared = figures.toSorted(byId).flatMap((figure) => comparedCount(figure, found, subjects) ?? []);
  const byClaim = new Map(compared.map((one) => [one.figure.claim.id, one]));
  const rarity = rarityIn(compared);
  const byMark = Map.groupBy(
    compared.flatMap((one) => marksOf(one).map((mark) => ({ mark, one }))),
    ({ mark }) => mark,
  );
  const homes = new Map<ClaimId, string>();
  for (const { key, counted } of groups) for (const { figure } of counted) homes.set(figure.claim.id, key);
  return (group, said) => {
    const known = new Set([...said].flatMap((claim) => homes.get(claim) ?? []));
    const own = new Set([...group.counted.map(({ figure }) => figure), ...group.parts].map(({ claim }) => claim.id));
    const best = new Map<string, Found>();
    for (const member of membersOf(group, byClaim)) {
      const seen = new Set<ComparedCount>();
      for (const mark of marksOf(member)) {
        const these = byMark.get(mark) ?? [];
        if (these.length > MOST_OF_MARK) continue;
        for (const { one } of these) {
          if (seen.has(one)) continue;
          seen.add(one);
          const { id } = one.figure.claim;
          const home = homes.get(id) ?? placeOf(one);
          if (own.has(id) || said.has(id) || known.has(home)) continue;
          const like = likeness(member, one, rarity, subjects);
          if (like !== null && like.weight >= LEAST && like.weight > (best.get(home)?.weight ?? LEAST))
            best.set(home, { one, ...like });
        }
      }
    }
    return [...best.values()]
      .sort((a, b) => b.weight - a.weight || byPlace(a.one.figure, b.one.figure))
      .slice(0, MOST)
      .map(({ one, reasons }) => ({ figure: one.figure, reasons: reasons() }));
  };
}

/** One for each number of each document. */
function membersOf({ counted }: FigureGroup, byClaim: ReadonlyMap<ClaimId, ComparedCount>): readonly ComparedCount[] {
  const members = new Map<string, ComparedCount>();
  for (const { figure, number } of counted) {
    const one = byClaim.get(figure.claim.id);
    const key = `${number} ${members.size < MOST_OF_COUNT ? figure.source : ''}`;
    if (one !== undefined && !members.has(key)) members.set(key, one);
  }
  return [...members.values()].slice(0, MOST_OF_COUNT);
}

/** Copies, and what one document says twice, are one. */
const placeOf = ({ figure, number }: ComparedCount): string => `${number} ${sentenceOf(figure) ?? figure.source}`;

const marksOf = ({ unit, number, deed, whom, words, beside, head }: ComparedCount): readonly string[] => [
  `${unit} ${number}`,
  ...(deed === null ? [] : [`${unit} did ${deed}`]),
  ...[...whom.union(words)].map((word) => `${unit} of ${word}`),
  ...[...beside.union(head)].map((no) => `${unit} named ${no}`),
];
