// What was asked of whom, by when, and what came back. In: the communications of a case. Out: appeals, each with the documents that report it, its reminders, its deadline, its
// answers and the days of silence. Unanswered first, the longest silence first; none to nobody named at the head; what went to nobody in office behind all others.
//
//   one appeal   by the same, to the same, at times that can be one, for the same thing
//   reminder     the same asked again, later, by the same of the same
//   answer       what a source calls one, or a later message the other way that speaks of what was asked
//   silence      counted only where a source says that none came, and only up to the day for which it says so

import { order } from '../../model/order.ts';
import type { Communication } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { answersTo, sentBy } from './answers-to.ts';
import { appealView } from './appeal-view.ts';
import { asksIn } from './asking.ts';
import type { ShownAppeal } from './candidates.ts';
import { groupedAppeals, isTerm, withOtherReports, withReminders, withTheirTerms } from './grouped.ts';
import { withJudgedAnswers, withJudgedReminders, withoutParted } from './judged-replies.ts';
import { messagesOf } from './message.ts';
import { isPrivate } from './private.ts';
import { stateOf } from './state.ts';
import { isWorthARow } from './worth-a-row.ts';

export function appealsOf(communications: readonly Communication[], context: WeighingContext): readonly ShownAppeal[] {
  const messages = messagesOf(communications, context);
  const { pairings } = context;
  const asks = asksIn(pairings);
  const plain = messages.filter((one) => !asks(one));
  const sent = sentBy(plain);
  const byClaim = new Map(messages.map((message) => [message.one.claim.id, message]));
  const asking = messages.filter(asks);
  const groups = withTheirTerms(groupedAppeals(asking.filter((one) => !isTerm(one))), asking.filter(isTerm));
  const appeals = withReminders(withoutParted(withOtherReports(groups, plain), pairings));
  return withJudgedReminders(appeals, byClaim, pairings)
    .filter(({ reports }) => isWorthARow(reports, context))
    .map((reminded) => {
      const answers = withJudgedAnswers(reminded, answersTo(reminded.reports, sent), byClaim, pairings);
      const asked = { ...reminded, answers };
      return appealView(asked, stateOf(asked), context);
    })
    .sort(byWeight(context));
}

const RANK = { silent: 0, refused: 1, acknowledged: 2, partial: 3, notStated: 4, answered: 5 } as const;

/** What was asked of nobody in particular weighs less: it comes last, or after all that were refused where a source says that nothing came. */
function rankOf({ appeal: { state, to, toWords = [] } }: ShownAppeal): number {
  if (to.length + toWords.length > 0) return RANK[state];
  return state === 'silent' ? 3 : 6;
}

const byWeight =
  (context: WeighingContext) =>
  (a: ShownAppeal, b: ShownAppeal): number =>
    Number(isPrivate(a, context)) - Number(isPrivate(b, context)) ||
    rankOf(a) - rankOf(b) ||
    (b.appeal.silentDays ?? -1) - (a.appeal.silentDays ?? -1) ||
    b.appeal.documents - a.appeal.documents ||
    order(a.appeal.id, b.appeal.id);
