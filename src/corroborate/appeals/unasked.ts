// Messages in which nothing is asked, as read. In: the communications of a case, its appeals. Out: a row for each that is no appeal and no reminder of one, so that a person
// has a place to say "this is the answer" where it did ask. Those first of which most documents tell. They are counted with no appeals.

import type { ClaimId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { Communication } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { answersTo, sentBy } from './answers-to.ts';
import { appealView } from './appeal-view.ts';
import { asksIn } from './asking.ts';
import type { ShownAppeal } from './candidates.ts';
import { groupedAppeals, isCopy, withOtherReports } from './grouped.ts';
import { withJudgedAnswers, withoutParted } from './judged-replies.ts';
import { type Message, messagesOf } from './message.ts';
import { isPrivate } from './private.ts';
import { stateOfUnasked } from './state.ts';
import { isWorthARow } from './worth-a-row.ts';

export function unaskedMessages(
  communications: readonly Communication[],
  appeals: readonly ShownAppeal[],
  context: WeighingContext,
): readonly ShownAppeal[] {
  const { pairings } = context;
  const messages = messagesOf(communications, context);
  const asks = asksIn(pairings);
  const plain = messages.filter((one) => !asks(one));
  const sent = sentBy(plain);
  const byClaim = new Map(messages.map((message) => [message.one.claim.id, message]));
  const shown = new Set<ClaimId>(
    appeals.flatMap(({ reports, reminders }) => [...reports, ...reminders].map(({ citedClaim }) => citedClaim)),
  );
  const isTheReply = repliesIn(appeals, messages);
  const sendings = plain.filter((one) => isSending(one) && !shown.has(one.one.claim.id) && !isTheReply(one));
  // `I gave him the list`, of no day: of what is told of other lists nothing says that it is this one.
  const [dated, undated] = [true, false].map((isDated) =>
    sendings.filter(({ day }) => (day.from !== null) === isDated),
  );
  const letters = (dated ?? []).filter((one) => !sendings.some((letter) => isCopy(one, letter)));
  const copies = (dated ?? []).filter((one) => !letters.includes(one));
  const groups = [
    ...withOtherReports(groupedAppeals(letters), copies),
    ...(undated ?? []).map((one) => ({ reports: [one], grounds: [] })),
  ];
  return withoutParted(groups, pairings)
    .filter(({ reports }) => isWorthARow(reports, context))
    .map((group) => {
      const { reports } = group;
      const found = answersTo(reports, sent).filter((one) => !reports.includes(one));
      const told = { ...group, reminders: [] };
      const asked = { ...told, answers: withJudgedAnswers(told, found, byClaim, pairings) };
      return unaskedView(appealView(asked, stateOfUnasked(asked), context), reports);
    })
    .sort(byWeight(context));
}

/** A reply that says what it answers is read twice: as the answer to that, shown there, and as a letter of its own. */
function repliesIn(appeals: readonly ShownAppeal[], messages: readonly Message[]): (one: Message) => boolean {
  const shown = new Set<ClaimId>(appeals.flatMap(({ reports }) => reports.map(({ citedClaim }) => citedClaim)));
  const days = new Set(
    messages.flatMap(({ one: { source, claim } }) =>
      shown.has(claim.id) && claim.answer !== null && claim.answer !== 'none' && claim.answerAsOf !== null
        ? [`${source} ${claim.answerAsOf}`]
        : [],
    ),
  );
  return ({ one: { source, claim } }) =>
    claim.asks.length === 0 && claim.on !== null && days.has(`${source} ${claim.on}`);
}

/** It went to somebody: what is said, ordered, decided or published to nobody in particular was sent to nobody. */
const isSending = ({ one: { claim } }: Message): boolean =>
  claim.to.length > 0 || (claim.medium !== null && SENT.has(claim.medium));

/** Kinds that go to somebody, whether or not it is told to whom. */
const SENT: ReadonlySet<string> = new Set(
  'letter, petition, appeal, request, memorandum, telegram, fax, e-mail, message, note, communication, submission, complaint'.split(
    ', ',
  ),
);

const unaskedView = (view: ShownAppeal, reports: readonly Message[]): ShownAppeal => ({
  ...view,
  appeal: {
    ...view.appeal,
    asking: false,
    says: [...new Set(reports.flatMap(({ one }) => one.claim.says))],
    // By no rule: nothing was asked by any day.
    due: null,
  },
});

const byWeight =
  (context: WeighingContext) =>
  (a: ShownAppeal, b: ShownAppeal): number =>
    Number(isPrivate(a, context)) - Number(isPrivate(b, context)) ||
    b.appeal.documents - a.appeal.documents ||
    order(a.appeal.on ?? '~', b.appeal.on ?? '~') ||
    order(a.appeal.id, b.appeal.id);
