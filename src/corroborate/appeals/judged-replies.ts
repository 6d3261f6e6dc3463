// What people said came back of an appeal, or asked for it again. In: appeals as they were grouped, and what was said of their reports. Out: appeals that hold what was joined to them and nothing that was parted;
// for a view what was joined and what was set aside, and the state that a person's word gives.

import type { Cited, ClaimCite } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { AppealState, AppealView, JoinedReply } from '../../model/rooms/appeals.ts';
import type { MessageToldView } from '../../model/rooms/messages.ts';
import { PAIRED_ANSWERS, type PairedAnswer } from '../../model/rooms/pairings.ts';
import { citeOf } from '../case-claim.ts';
import {
  citedPassageOf,
  isSaidOf,
  judgedBy,
  KINDS_DIFFER,
  type Paired,
  type Pairings,
  PEOPLE_DIFFER,
  type SaidOfTwo,
  setAsideOf,
} from '../pairings.ts';
import type { Grouped } from './grouped.ts';
import type { Message } from './message.ts';
import type { Asked, StateOfAppeal } from './state.ts';

type Reply = JoinedReply['as'];
type Reminded = Omit<Asked, 'answers'>;

/** Somebody named an answer or a reminder of it: then it asked for something. */
export const isSaidToAsk = ({ one: { claim } }: Message, pairings: Pairings): boolean =>
  (['answer', 'reminder'] as const).some((what) => pairings.of(what, claim.id).some(({ holds }) => holds === true));

const saidOf = (what: Reply, messages: readonly Message[], pairings: Pairings): readonly Paired[] =>
  messages.flatMap(({ one }) => pairings.of(what, one.claim.id));

const isOf = (said: Paired, { one: { source, claim } }: Message): boolean =>
  isSaidOf(said, { source, claim: claim.id, start: claim.passage.start, end: claim.passage.end });

const isParted = (what: Reply, of: readonly Message[], message: Message, pairings: Pairings): boolean =>
  saidOf(what, of, pairings).some((said) => said.holds === false && isOf(said, message));

/** A report that a person says is no answer to the others, nor a reminder of them, reports something else. */
export function withoutParted(groups: readonly Grouped[], pairings: Pairings): readonly Grouped[] {
  return groups.flatMap((group) => {
    const isOut = (one: Message): boolean => {
      const others = group.reports.filter((other) => other !== one);
      return isParted('answer', others, one, pairings) || isParted('reminder', others, one, pairings);
    };
    const out = group.reports.filter(isOut);
    if (out.length === 0) return [group];
    const stay = group.reports.filter((one) => !out.includes(one));
    return [{ ...group, reports: stay }, ...out.map((one) => ({ reports: [one], grounds: [] }))];
  });
}

/** Reminders that people named go to the appeal that they are of, others leave it and stand for themselves. */
export function withJudgedReminders(
  appeals: readonly Reminded[],
  messages: ReadonlyMap<ClaimId, Message>,
  pairings: Pairings,
): readonly Reminded[] {
  const growing = appeals.flatMap(({ reminders, ...asked }) => {
    const { reports } = asked;
    const out = reminders.filter((each) => each.some((one) => isParted('reminder', reports, one, pairings)));
    const stay = reminders.filter((each) => !out.includes(each));
    return [
      { ...asked, reminders: stay },
      ...out.map((each) => ({ reports: each, grounds: [], reminders: [] as readonly (readonly Message[])[] })),
    ];
  });
  for (const { one } of messages.values())
    for (const { holds, other } of pairings.of('reminder', one.claim.id)) {
      const again = other.claim === null ? undefined : messages.get(other.claim.claim.id);
      const asked = growing.find(({ reports }) => reports.some((report) => report.one === one));
      if (holds !== true || again === undefined || asked === undefined) continue;
      const own = growing.find((each) => each !== asked && each.reports.includes(again));
      if (own !== undefined) {
        growing.splice(growing.indexOf(own), 1);
        asked.reminders = [...asked.reminders, own.reports, ...own.reminders];
        continue;
      }
      for (const each of growing) {
        each.reminders = each.reminders.filter((reminder) => !reminder.includes(again));
        if (each.reports.length > 1) each.reports = each.reports.filter((report) => report !== again);
      }
      asked.reminders = [...asked.reminders, [again]];
    }
  return growing;
}

/** What was found to go the other way, without what a person says is no answer, and with what is one. */
export function withJudgedAnswers(
  { reports, reminders }: Reminded,
  found: readonly Message[],
  messages: ReadonlyMap<ClaimId, Message>,
  pairings: Pairings,
): readonly Message[] {
  const asked = [...reports, ...reminders.flat()];
  const said = saidOf('answer', asked, pairings);
  const joined = said.flatMap(({ holds, other }) =>
    holds !== true || other.claim === null ? [] : (messages.get(other.claim.claim.id) ?? []),
  );
  const stay = found.filter((one) => !joined.includes(one) && !isParted('answer', asked, one, pairings));
  return [...joined, ...stay];
}

const STATE: Readonly<Record<PairedAnswer, AppealState>> = {
  given: 'answered',
  partial: 'partial',
  acknowledged: 'acknowledged',
  refused: 'refused',
};
const NOT_SAID = 'no source says whether it was answered';

/** A person's word on what kind of answer it is goes before what the sources say. */
export function judgedState(found: StateOfAppeal, { reports, reminders }: Reminded, pairings: Pairings): StateOfAppeal {
  const said = saidOf('answer', [...reports, ...reminders.flat()], pairings);
  const { state, differ } = stateSaid(said);
  if (state === null) return { ...found, reasons: [...found.reasons, ...differ] };
  const reasons = found.reasons.filter((one) => one !== NOT_SAID);
  return { ...found, state, reasons: [SAID, ...reasons, ...differ] };
}
const SAID = 'a person says that this is the answer';

/** `said`: of answers. */
function stateSaid(said: readonly SaidOfTwo[]): { state: AppealState | null; differ: readonly string[] } {
  const kinds = new Set(said.flatMap(({ holds, answers }) => (holds === true ? answers : [])));
  const most = PAIRED_ANSWERS.find((kind) => kinds.has(kind));
  return {
    state: most === undefined ? null : STATE[most],
    differ: [
      ...(said.some(({ holds }) => holds === null) ? [PEOPLE_DIFFER] : []),
      ...(said.some(({ holds, answers }) => holds === true && answers.length > 1) ? [KINDS_DIFFER] : []),
    ],
  };
}

/** Of words that speak of a message, of which no claim was made. */
export function judgedWords(
  said: readonly SaidOfTwo[],
): Cited<Pick<MessageToldView, 'state' | 'joined' | 'setAside' | 'reasons'>> {
  const replies = (['answer', 'reminder'] as const).flatMap((as) =>
    said.flatMap((each) => (each.what === as ? [{ as, each }] : [])),
  );
  const { state, differ } = stateSaid(said.filter(({ what }) => what === 'answer'));
  return {
    state,
    reasons: [...(state === null ? [] : [SAID]), ...differ],
    joined: replies.flatMap(({ as, each }) =>
      each.holds === true ? [{ ref: citedPassageOf(each.other), claim: null, as, judged: judgedBy(each) }] : [],
    ),
    setAside: replies.flatMap(({ each }) => (each.holds === true ? [] : [setAsideOf(each)])),
  };
}

export interface JudgedReplies extends Pick<Cited<AppealView>, 'joined' | 'setAside'> {
  /** Claims that are no messages, joined all the same. */
  readonly answers: readonly ClaimCite[];
  readonly reminders: readonly ClaimCite[];
  /** Reminders of which no message was read. */
  readonly more: number;
}

/** `shown`: the answers and reminders of the view. */
export function judgedReplies(asked: Asked, shown: readonly Message[], pairings: Pairings): JudgedReplies {
  const own = [...asked.reports, ...asked.reminders.flat()];
  const said = (['answer', 'reminder'] as const).flatMap((as) =>
    saidOf(as, own, pairings).map((each) => ({ as, each, claim: each.other.claim })),
  );
  const isShown = (claim: Paired['other']['claim']): boolean =>
    shown.some(({ one }) => one.claim.id === claim?.claim.id);
  const isIn = ({ each, claim }: (typeof said)[number]): boolean =>
    each.holds === true || (each.holds === null && isShown(claim));
  const joined = said.filter(isIn);
  const others = (as: Reply): readonly ClaimCite[] =>
    joined.flatMap((one) => (one.as !== as || one.claim === null || isShown(one.claim) ? [] : [citeOf(one.claim)]));
  return {
    answers: others('answer'),
    reminders: others('reminder'),
    more: joined.filter(({ as, claim }) => as === 'reminder' && !isShown(claim)).length,
    joined: joined.map(({ as, each, claim }) => ({
      ref: citedPassageOf(each.other),
      claim: claim?.claim.id ?? null,
      as,
      judged: judgedBy(each),
    })),
    setAside: said.filter((one) => !isIn(one)).map(({ each }) => setAsideOf(each)),
  };
}
