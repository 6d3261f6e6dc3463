// Days of silence after an appeal, and its deadline. In: the reports of one appeal, and rules that people set. Out: never more days than the sources show.

import { dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import type { AppealRow } from '../../model/rooms/appeals.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import type { Communication } from '../case-claim.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';

export interface Silence {
  readonly days: number;
  readonly until: string | null;
  readonly words: string;
}

/** The longest that a report shows; null where none says how long, or until when. */
export function silenceOf(reports: readonly Communication[]): Silence | null {
  return reports
    .filter(({ claim }) => claim.answer === 'none')
    .flatMap((report) => [...counted(report), ...waited(report)])
    .reduce<Silence | null>((longest, one) => (longest === null || one.days > longest.days ? one : longest), null);
}

/** From the last possible day of the appeal to the first possible day of the last source that still knows of no answer. */
function counted({ claim, published }: Communication): readonly Silence[] {
  const sent = spanOf(claim.on).to;
  const until = spanOf(claim.answerAsOf ?? claim.madePublicOn ?? published).from;
  const days = daysBetween(sent, until);
  if (days === null || days < 0) return [];
  return [{ days, until, words: `counted from ${sent} to ${until}, up to which a source says that no answer came` }];
}

/** "no word came for over six weeks": at least the shortest that the words allow. */
function waited({ claim }: Communication): readonly Silence[] {
  if (claim.waited === null || claim.waited.bound === 'atMost') return [];
  const days = leastDays(claim.waited.duration);
  if (days === null) return [];
  const until = spanOf(claim.answerAsOf ?? claim.madePublicOn).to;
  return [{ days, until, words: `a source says how long nothing came: ${claim.waited.duration}` }];
}

/** Fewest days of `P2M`, `P6W`, `P1Y`; null where the number is open (`PXM`). */
function leastDays(duration: string): number | null {
  const match = /^P(\d+)([DWMY])$/.exec(duration);
  if (match === null) return null;
  const count = Number(match[1]);
  switch (match[2]) {
    case 'D':
      return count;
    case 'W':
      return count * 7;
    case 'Y':
      return count * 365;
    default:
      return count === 1 ? 28 : Math.floor(count * 30.4) - 1;
  }
}

type Due = AppealRow['due'];

/** As a source states it, else by the first rule that a person set for such an appeal. */
export function deadlineOf(reports: readonly Communication[], { deadlines }: WeighingContext): Due {
  const stated = reports.find(({ claim }) => claim.dueOn !== null)?.claim.dueOn ?? null;
  const day = spanOf(stated).to;
  if (day !== null) return { day, grounds: 'the appeal itself, as a source reports it' };
  for (const rule of deadlines) {
    const asked = reports.find(
      ({ claim }) =>
        (rule.medium === null || rule.medium === claim.medium) &&
        (rule.of === null || claim.to.some((to) => isBody(nameOf(to), rule.of ?? ''))),
    );
    const sent = asked === undefined ? null : spanOf(asked.claim.on).to;
    const number = sent === null ? null : dayNumberOf(sent);
    if (number !== null)
      return { day: isoDayOf(number + rule.days), grounds: `within ${rule.days} days: ${rule.source}` };
  }
  return null;
}

const isBody = (asked: string, of: string): boolean =>
  asked === of || compareNames(asked, of, 'body').same || compareNames(asked, of, 'person').same;

/** As far as a source speaks of the days after it. */
export function overdueDays(due: Due, silence: Silence | null): number | null {
  const days = due === null || silence === null ? null : daysBetween(due.day, silence.until);
  return days === null || days <= 0 ? null : days;
}
