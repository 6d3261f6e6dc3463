// What was asked of whom, by when, and what came back. In: the communications of a case. Out: appeals, each with the documents that report it, its reminders, its deadline, its
// answers and the days of silence. Unanswered first, the longest silence first; none to nobody named at the head.
//
//   one appeal   by the same, to the same, at times that can be one, for the same thing
//   reminder     the same asked again, later, by the same of the same
//   answer       what a source calls one, or a later message the other way that speaks of what was asked
//   silence      counted only where a source says that none came, and only up to the day for which it says so

import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { byId, type Communication, citeOf, sourcesOf } from '../case-claim.ts';
import { spanOf } from '../day-span.ts';
import { unnamedOf } from '../parties.ts';
import { onceEach, type WeighingContext, weighedId } from '../weighing-context.ts';
import type { ShownAppeal } from './candidates.ts';
import { groupedAppeals, withReminders } from './grouped.ts';
import {
  isSaidToAsk,
  judgedReplies,
  judgedState,
  withJudgedAnswers,
  withJudgedReminders,
  withoutParted,
} from './judged-replies.ts';
import { type Message, messageOf } from './message.ts';
import { isReply, meetingOf } from './one-sending.ts';
import { deadlineOf, overdueDays, silenceOf } from './silence.ts';
import { type Asked, stateOf } from './state.ts';

export function appealsOf(communications: readonly Communication[], context: WeighingContext): readonly ShownAppeal[] {
  const messages = communications
    .filter(({ claim }) => claim.asserted !== 'hypothetical' && claim.asserted !== 'denied')
    .toSorted(byId)
    .map((one) => messageOf(one, context));
  const { pairings } = context;
  const asks = (one: Message): boolean => isAsking(one) || isSaidToAsk(one, pairings);
  const asking = messages.filter(asks);
  const sent = new Map<string, Message[]>();
  for (const message of messages)
    if (!asks(message))
      for (const key of [...message.by, ...message.to.map((to) => `to ${to}`)]) push(sent, key, message);
  const byClaim = new Map(messages.map((message) => [message.one.claim.id, message]));
  const appeals = withReminders(withoutParted(groupedAppeals(asking), pairings));
  return withJudgedReminders(appeals, byClaim, pairings)
    .map((asked) => {
      const answers = withJudgedAnswers(asked, answersTo(asked.reports, sent), byClaim, pairings);
      return appealOf({ ...asked, answers }, context);
    })
    .sort(byWeight);
}

/** It asks for something, or a source says what answer came to it: a letter that was never answered asked for one. Somebody rung up, or told something, was not thereby asked for anything. */
const isAsking = ({ one: { claim } }: Message): boolean =>
  (claim.asks.length > 0 || (claim.answer !== null && claim.to.length > 0 && !isOnlyTold(claim))) &&
  claim.medium !== 'order';

const isOnlyTold = ({ medium, says }: Communication['claim']): boolean =>
  medium === null ? says.length > 0 : SPOKEN.has(medium);
const SPOKEN: ReadonlySet<string> = new Set(['telephone', 'radio', 'in person']);

function answersTo(reports: readonly Message[], sent: ReadonlyMap<string, readonly Message[]>): readonly Message[] {
  const keys = new Set(reports.flatMap(({ by, to }) => [...to, ...by.map((key) => `to ${key}`)]));
  const found = new Map<string, Message>();
  for (const key of keys)
    for (const message of sent.get(key) ?? [])
      if (reports.some((report) => goesBack(message, report))) found.set(message.one.claim.id, message);
  return [...found.values()].sort((a, b) => order(a.day.from ?? '~', b.day.from ?? '~') || byId(a.one, b.one));
}

/** Later, the other way, by and to the same or by who is called like them, or holds office with them. */
function goesBack(message: Message, report: Message): boolean {
  if (message.day.from === null || report.day.from === null || message.day.from < report.day.from) return false;
  const { by, to, called } = message;
  const turned = { ...message, by: to, to: by, called: { by: called.to, to: called.by } };
  const met = (['by', 'to'] as const).map((side) => meetingOf(turned, report, side));
  return met.every((one) => one === 'same' || one === 'alike') && met.includes('same');
}

function appealOf(asked: Asked, context: WeighingContext): ShownAppeal {
  const { reports, grounds, reminders } = asked;
  const { state, reasons, answers } = judgedState(stateOf(asked), asked, context.pairings);
  const judged = judgedReplies(asked, [...answers, ...reminders.flat()], context.pairings);
  const claims = reports.map(({ one }) => one);
  // Who answered is no party of what was asked, where the letter itself is there.
  const letters = reports.some((one) => !isReply(one)) ? reports.filter((one) => !isReply(one)) : reports;
  const told = letters.map(({ one }) => one);
  const again = reminders.flat().map(({ one }) => one);
  const all = [...claims, ...again, ...answers.map(({ one }) => one)];
  const parties = (side: 'by' | 'to') =>
    withoutShorter(
      onceEach(
        told.flatMap(({ source, claim }) =>
          claim[side].map(({ name }) => (name === null ? null : context.who(source, name))),
        ),
      ),
    );
  const called = (side: 'by' | 'to'): readonly string[] => [
    ...new Set(told.flatMap(({ source, claim }) => unnamedOf(source, claim[side], context))),
  ];
  const due = deadlineOf(claims, context);
  const silence = silenceOf(claims);
  const stands = state === 'silent';
  const [first] = claims;
  return {
    appeal: {
      id: weighedId('appeal', first?.claim.id ?? ''),
      by: parties('by'),
      to: parties('to'),
      ...(called('by').length > 0 && { byWords: called('by') }),
      ...(called('to').length > 0 && { toWords: called('to') }),
      asks: [...new Set(claims.flatMap(({ claim }) => claim.asks))],
      medium: claims.find(({ claim }) => claim.medium !== null)?.claim.medium ?? null,
      reference: claims.find(({ claim }) => claim.reference !== null)?.claim.reference ?? null,
      count: claims.reduce<number | null>((most, { claim }) => Math.max(most ?? 0, claim.count ?? 0) || most, null),
      on: mostExact(claims),
      due,
      state,
      silentDays: stands ? (silence?.days ?? null) : null,
      silentUntil: stands ? (silence?.until ?? null) : null,
      overdueDays: stands ? overdueDays(due, silence) : null,
      reminders: reminders.length + judged.more,
      documents: sourcesOf(all).length,
    },
    reports: claims.map(citeOf),
    reminders: [...judged.reminders, ...again.map(citeOf)],
    answers: [...judged.answers, ...answers.map(({ one }) => citeOf(one))],
    joined: judged.joined,
    setAside: judged.setAside,
    origins: context.originsOf(claims),
    reasons: [
      ...reasons,
      ...(stands && silence !== null ? [silence.words] : []),
      ...(claims.length > 1 ? [`${claims.length} reports of it: ${grounds.join(', ')}`] : []),
    ],
  };
}

/** `Rennick` beside `Oda Rennick`, one ministry as two documents call it: named once, as fully as it is. */
function withoutShorter(parties: readonly EntityRef[]): readonly EntityRef[] {
  const words = parties.map(({ name }) => normaliseForSearch(name).split(/\s+/));
  return parties.filter(
    (one, n) =>
      !parties.some((other, m) => {
        const [own = [], others = []] = [words[n], words[m]];
        const within = n !== m && one.kind === other.kind && own.every((word) => others.includes(word));
        return within && (own.length < others.length || (one.kind === 'body' && m < n));
      }),
  );
}

/** The day as the most exact report gives it. */
function mostExact(claims: readonly Communication[]): string | null {
  const dated = claims.flatMap(({ claim }) => claim.on ?? []);
  const width = (edtf: string): number => {
    const { from, to } = spanOf(edtf);
    return from === null || to === null ? 99_999 : Number(to.replaceAll('-', '')) - Number(from.replaceAll('-', ''));
  };
  return dated.toSorted((a, b) => width(a) - width(b) || order(a, b))[0] ?? null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const RANK = { silent: 0, refused: 1, partial: 2, notStated: 4, answered: 5 } as const;

/** What was asked of nobody in particular weighs less: it comes last, or after all that were refused where a source says that nothing came. */
function rankOf({ appeal: { state, to, toWords = [] } }: ShownAppeal): number {
  if (to.length + toWords.length > 0) return RANK[state];
  return state === 'silent' ? 3 : 6;
}

const byWeight = (a: ShownAppeal, b: ShownAppeal): number =>
  rankOf(a) - rankOf(b) ||
  (b.appeal.silentDays ?? -1) - (a.appeal.silentDays ?? -1) ||
  b.appeal.documents - a.appeal.documents ||
  order(a.appeal.id, b.appeal.id);
