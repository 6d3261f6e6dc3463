// What came back of an appeal. In: its reports, its reminders and the messages that went the other way. Out: its state, and on what that rests.

import type { AppealState } from '../../model/rooms/appeals.ts';
import { inCommon } from '../content-words.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import type { Message } from './message.ts';
import { worthOfReply } from './worth-of-reply.ts';

export interface Asked {
  readonly reports: readonly Message[];
  /** Why the reports are taken for one. */
  readonly grounds: readonly string[];
  /** Copies of it, and where it was handed in. */
  readonly beside?: readonly Message[];
  /** Each as its reports. */
  readonly reminders: readonly (readonly Message[])[];
  readonly answers: readonly Message[];
}

const STATED = {
  none: 'silent',
  refused: 'refused',
  acknowledged: 'acknowledged',
  partial: 'partial',
  given: 'answered',
} as const;
/** What several sources say of one appeal: more came back than the one that knew least says. A receipt after which nothing came is silence. */
const MOST = ['given', 'partial', 'refused', 'none', 'acknowledged'] as const;

export interface StateOfAppeal {
  readonly state: AppealState;
  readonly reasons: readonly string[];
  /** What went the other way; where a source says that no answer came, not what is of something else. */
  readonly answers: readonly Message[];
}

export function stateOf({ reports, reminders, answers }: Omit<Asked, 'grounds'>): StateOfAppeal {
  const stated = new Set([...reports, ...reminders.flat()].flatMap(({ one }) => one.claim.answer ?? []));
  const most = MOST.find((answer) => stated.has(answer)) ?? null;
  const asked = reports.flatMap(({ words }) => words);
  const back = answers.filter(({ words }) => inCommon(words, asked).length > 0);
  // The reply itself, of which a source says what it answers.
  const dated = new Set(reports.flatMap(({ one }) => (one.claim.answer === null ? [] : (one.claim.answerAsOf ?? []))));
  const other = answers.filter((answer) => !back.includes(answer) && !dated.has(answer.one.claim.on ?? ''));
  const reasons = [
    ...(most === null ? [] : [`a source says: answer ${most}`]),
    ...(stated.size > 1 && !cameLater(reports) ? [`the sources differ: ${[...stated].sort().join(', ')}`] : []),
    ...waitedFor(reports),
    ...(back.length > 0 ? ['a later message the other way speaks of what was asked'] : []),
  ];
  const worth = new Set(back.map(({ one: { claim } }) => worthOfReply([...claim.says, claim.passage.exact].join(' '))));
  const plain = worth.size === 1 ? [...worth][0] : null;
  const others = other.length > 0 ? ['a later message goes the other way, of something else'] : [];
  // Told as given, and the reply itself says no: both are shown, and neither is taken for what came of it.
  if (most === 'given' && plain === 'refused')
    return { state: 'notStated', reasons: [...reasons, 'the sources differ: given, refused', ...others], answers };
  if (most !== null && most !== 'none' && most !== 'acknowledged')
    return { state: STATED[most], reasons: [...reasons, ...others], answers };
  if (back.length > 0 && plain != null)
    return { state: plain, reasons: [...reasons, `a source says: answer ${plain}`, ...others], answers };
  if (most === 'acknowledged') return { state: 'acknowledged', reasons: [...reasons, ...others], answers };
  if (back.length > 0) return { state: 'answered', reasons: [...reasons, ...others], answers };
  if (most === 'none') return { state: 'silent', reasons, answers: answers.filter((one) => !other.includes(one)) };
  return {
    state: 'notStated',
    reasons: [...reasons, ...others, 'no source says whether it was answered'],
    answers,
  };
}

/** Of a message in which nothing is asked: nobody waited for an answer, so that none is missed; what goes the other way is there where it speaks of the same. */
export function stateOfUnasked({ reports, answers }: Pick<Asked, 'reports' | 'answers'>): StateOfAppeal {
  const stated = new Set(reports.flatMap(({ one }) => one.claim.answer ?? []));
  const most = MOST.find((answer) => stated.has(answer)) ?? null;
  const told = reports.flatMap(({ words }) => words);
  const back = answers.filter(({ words }) => inCommon(words, told).length > 0);
  return {
    state: most === null || most === 'none' ? 'notStated' : STATED[most],
    reasons: [
      'nothing is asked in it, as read',
      ...(most === null ? [] : [`a source says: answer ${most}`]),
      ...(back.length > 0 ? ['a later message the other way speaks of the same'] : []),
    ],
    answers: back,
  };
}

/** `no answer has come`, of a day before the one on which it came. */
function cameLater(reports: readonly Message[]): boolean {
  const days = (none: boolean) =>
    reports.flatMap(({ one: { claim } }) =>
      claim.answer !== null && (claim.answer === 'none') === none ? [spanOf(claim.answerAsOf)] : [],
    );
  const [silent, came] = [days(true), days(false)];
  return silent.every(({ to }) => to !== null && came.every(({ from }) => from !== null && to <= from));
}

/** From the day of the letter to that of the reply, where both are one day. */
function waitedFor(reports: readonly Message[]): readonly string[] {
  const sent = reports.flatMap(({ day }) => (day.from !== null && day.from === day.to ? [day.from] : [])).sort()[0];
  const came = reports.flatMap(({ one: { claim } }) => {
    const { from, to } = spanOf(claim.answer === 'none' ? null : claim.answerAsOf);
    return from !== null && from === to ? [from] : [];
  });
  const [first] = came.sort();
  const days = daysBetween(sent ?? null, first ?? null);
  const isReceipt = reports.every(({ one: { claim } }) => claim.answer === 'acknowledged' || claim.answerAsOf === null);
  const what = isReceipt ? 'it was acknowledged' : 'the answer came';
  return days === null || days <= 0 ? [] : [`${what} after ${days} days, from ${sent} to ${first}`];
}
