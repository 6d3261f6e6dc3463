// What was asked of whom, by when, and what came back. In: the communications of a case. Out: appeals, each with the documents that report it, its reminders, its deadline, its
// answers and the days of silence. Unanswered first, the longest silence first; none to nobody named at the head.
//
//   one appeal   by the same, to the same, at times that can be one, for the same thing
//   reminder     the same asked again, later, by the same of the same
//   answer       what a source calls one, or a later message the other way that speaks of what was asked
//   silence      counted only where a source says that none came, and only up to the day for which it says so

import type { Cited } from '../../model/cited.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { byId, type Communication, citeOf, sourcesOf } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { hullOf, isDated, spanOf, spansMeet } from '../day-span.ts';
import { unnamedOf } from '../parties.ts';
import { onceEach, type WeighingContext, weighedId } from '../weighing-context.ts';
import { type Message, messageOf } from './message.ts';
import { deadlineOf, overdueDays, silenceOf } from './silence.ts';
import { type Asked, stateOf } from './state.ts';

export function appealsOf(
  communications: readonly Communication[],
  context: WeighingContext,
): readonly Cited<AppealView>[] {
  const messages = communications
    .filter(({ claim }) => claim.asserted !== 'hypothetical' && claim.asserted !== 'denied')
    .toSorted(byId)
    .map((one) => messageOf(one, context));
  const asking = messages.filter(isAsking);
  const sent = new Map<string, Message[]>();
  for (const message of messages) if (!isAsking(message)) for (const key of message.by) push(sent, key, message);
  return withReminders(sameAppeals(asking))
    .map((asked) => appealOf({ ...asked, answers: answersTo(asked.reports, sent) }, context))
    .sort(byWeight);
}

/** It asks for something, or a source says what answer came to it: a letter that was never answered asked for one. */
const isAsking = ({ one: { claim } }: Message): boolean =>
  (claim.asks.length > 0 || (claim.answer !== null && claim.to.length > 0)) && claim.medium !== 'order';

/** Only those asked of the same meet; those asked of nobody named, by the same, or with the same deadline on the same day. */
function sameAppeals(asking: readonly Message[]): readonly (readonly Message[])[] {
  const blocks = new Map<string, { readonly members: Message[] }[]>();
  const groups: { readonly members: Message[] }[] = [];
  for (const message of asking) {
    const parties = message.to.length > 0 ? message.to : message.by.map((key) => `by ${key}`);
    const keys = [...parties, ...termOf(message), ...dayKeys(message)];
    const known = keys.flatMap((key) => blocks.get(key)?.slice(-MOST_OPEN) ?? []);
    const found = known.find(({ members }) => members.some((other) => isSameAppeal(message, other)));
    const group = found ?? { members: [] };
    group.members.push(message);
    if (found === undefined) groups.push(group);
    for (const key of keys) if (!(blocks.get(key) ?? []).includes(group)) push(blocks, key, group);
  }
  return withReplies(groups.map(({ members }) => members));
}

/** A reply that names the day of what it answers, and nothing of what was asked. */
const isReply = ({ one: { claim }, day }: Message): boolean =>
  claim.asks.length === 0 && claim.answer !== null && claim.answer !== 'none' && dayKeys({ day }).length > 0;

/** Who answers need not be whom the letter was to: a reply is of the only letter of the day it names that has one side in common with it. */
function withReplies(groups: readonly (readonly Message[])[]): readonly (readonly Message[])[] {
  const byDay = new Map<string, (readonly Message[])[]>();
  for (const group of groups)
    for (const key of new Set(group.filter((one) => !isReply(one)).flatMap(dayKeys))) push(byDay, key, group);
  const joined = new Map<readonly Message[], readonly Message[]>();
  for (const group of groups) {
    const [reply] = group;
    if (reply === undefined || !group.every(isReply)) continue;
    const letters = dayKeys(reply)
      .flatMap((key) => byDay.get(key) ?? [])
      .filter((letter) => letter.some((one) => isOneSideOf(reply, one)));
    const [letter] = letters;
    if (letter === undefined || letters.length > 1) continue;
    joined.set(letter, [...(joined.get(letter) ?? letter), ...group]);
    joined.set(group, []);
  }
  return groups.map((group) => joined.get(group) ?? group).filter(({ length }) => length > 0);
}

/** By the same writer; or to the same, where the writer is answered through a body (the letters of experts through their office). */
const isOneSideOf = (reply: Message, letter: Message): boolean =>
  meets(reply.by, letter.by) === true ||
  ((meets(reply.to, letter.to) ?? true) && isThroughBody(reply)) ||
  (areCalledAlike(reply.called.to, letter.called.to) && isThroughBody(reply));
const isThroughBody = ({ called }: Message): boolean => called.by.every(({ kind }) => kind === 'body');

/** The day on which it was asked and the day for which an answer was: few appeals have both in common. */
const termOf = ({ day, one }: Message): readonly string[] =>
  day.from !== null && day.from === day.to && one.claim.dueOn !== null ? [`term ${day.from} ${one.claim.dueOn}`] : [];

/** Of one exact day all are looked at: who asks and who is asked can be called otherwise in a reply. */
const dayKeys = ({ day }: Pick<Message, 'day'>): readonly string[] =>
  day.from !== null && day.from === day.to ? [`day ${day.from}`] : [];

/** So many appeals to one party are looked at for each new one: bounded at any size. */
const MOST_OPEN = 400;

function isSameAppeal(a: Message, b: Message): boolean {
  if (!spansMeet(a.day, b.day)) return false;
  const [day] = dayKeys(a);
  const sameDay = day !== undefined && day === dayKeys(b)[0];
  const side = (one: 'by' | 'to'): boolean | null => {
    const met = meets(a[one], b[one]);
    return met === false && sameDay && areCalledAlike(a.called[one], b.called[one]) ? true : met;
  };
  const [by, to] = [side('by'), side('to')];
  if (by === false || to === false) return false;
  // A letter that its writer speaks of again by its day.
  if (sameDay && by === true && (a.one.claim.asks.length === 0 || b.one.claim.asks.length === 0)) return true;
  if (by === null || to === null) {
    const [term] = termOf(a);
    if (term !== undefined && term === termOf(b)[0]) return true;
    if (by === to) return false;
  }
  const shared = inCommon(a.words, b.words).length;
  if (sameDay && by === true && to === true) return true;
  // One that is not dated can be any of them: only the same words make it this one.
  return shared >= (by === true && to === true && isDated(a.day) && isDated(b.day) ? 1 : 2);
}

/** `Rennick` can be Oda Rennick, a `Ministry of Works` that of another document; two of one full name whom nothing joins stay two persons. */
const areCalledAlike = (a: Message['called']['by'], b: Message['called']['by']): boolean =>
  a.some((one) => b.some((other) => isCalledShort(one, other) || isCalledShort(other, one)));

function isCalledShort(short: Message['called']['by'][number], { words }: Message['called']['by'][number]): boolean {
  const within = short.words.every((word) => words.some((full) => isShortFor(word, full)));
  const initial = short.words.some((word) => !words.includes(word));
  return (
    within &&
    short.words.length <= words.length &&
    (short.words.length < words.length || short.kind === 'body' || initial)
  );
}

/** `A.` of `A. Rennick` can be Ada. */
const isShortFor = (word: string, full: string): boolean =>
  word === full || (/^\p{L}\.?$/u.test(word) && full.length > 2 && full.startsWith(word.slice(0, 1)));

/** Null where one of them names nobody. */
const meets = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.length === 0 || b.length === 0 ? null : inCommon(a, b).length > 0;

/** The same asked again later is a reminder of the first, unless an answer came between. */
function withReminders(groups: readonly (readonly Message[])[]): readonly Omit<Asked, 'answers'>[] {
  const ordered = groups
    .map((reports) => ({ reports, day: hullOf(reports.map(({ day }) => day)) }))
    .sort((a, b) => order(a.day.from ?? '~', b.day.from ?? '~') || order(idOf(a.reports), idOf(b.reports)));
  const firsts: { readonly reports: readonly Message[]; readonly reminders: (readonly Message[])[] }[] = [];
  const byParty = new Map<string, (typeof firsts)[number][]>();
  for (const { reports, day } of ordered) {
    const asked = new Set(reports.flatMap(({ to }) => to));
    const candidates = day.from === null ? [] : [...asked].flatMap((key) => byParty.get(key) ?? []);
    const first = candidates
      .slice(-MOST_OPEN)
      .find((known) => reports.some((again) => remindsOf(again, known.reports)));
    if (first !== undefined) first.reminders.push(reports);
    else {
      const made = { reports, reminders: [] };
      firsts.push(made);
      for (const key of new Set(reports.flatMap(({ to }) => to))) push(byParty, key, made);
    }
  }
  return firsts;
}

const OF_ANSWERS: ReadonlySet<string> = new Set(
  contentWords(
    'answer reply response respond first second third earlier previous letter letters request communication پاسخ جواب نامه',
  ),
);

function remindsOf(again: Message, reports: readonly Message[]): boolean {
  return reports.some((first) => {
    if (meets(again.by, first.by) !== true || meets(again.to, first.to) !== true) return false;
    if (first.day.to === null || again.day.from === null || again.day.from <= first.day.to) return false;
    if (first.one.claim.answer === 'given') return false;
    // `A second letter was sent`, asking for nothing but an answer.
    if (again.words.every((word) => OF_ANSWERS.has(word))) return true;
    const least = Math.min(again.words.length, first.words.length);
    return least > 0 && inCommon(again.words, first.words).length >= Math.max(1, Math.ceil(least / 2));
  });
}

function answersTo(reports: readonly Message[], sent: ReadonlyMap<string, readonly Message[]>): readonly Message[] {
  const asked = new Set(reports.flatMap(({ to }) => to));
  const found = new Map<string, Message>();
  for (const key of asked)
    for (const message of sent.get(key) ?? [])
      if (reports.some((report) => goesBack(message, report))) found.set(message.one.claim.id, message);
  return [...found.values()].sort((a, b) => order(a.day.from ?? '~', b.day.from ?? '~') || byId(a.one, b.one));
}

const goesBack = (message: Message, report: Message): boolean =>
  meets(message.by, report.to) === true &&
  meets(message.to, report.by) === true &&
  message.day.from !== null &&
  report.day.from !== null &&
  message.day.from >= report.day.from;

function appealOf(asked: Asked, context: WeighingContext): Cited<AppealView> {
  const { reports, reminders, answers } = asked;
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
  const { state, reasons } = stateOf(asked);
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
      count: claims.reduce<number | null>((most, { claim }) => Math.max(most ?? 0, claim.count ?? 0) || most, null),
      on: mostExact(claims),
      due,
      state,
      silentDays: stands ? (silence?.days ?? null) : null,
      silentUntil: stands ? (silence?.until ?? null) : null,
      overdueDays: stands ? overdueDays(due, silence) : null,
      reminders: reminders.length,
      documents: sourcesOf(all).length,
    },
    reports: claims.map(citeOf),
    reminders: again.map(citeOf),
    answers: answers.map(({ one }) => citeOf(one)),
    origins: context.originsOf(claims),
    reasons: [
      ...reasons,
      ...(stands && silence !== null ? [silence.words] : []),
      ...(claims.length > 1 ? [whyOne(reports)] : []),
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

/** Which sides are the same, and which are only not said. */
function whyOne(reports: readonly Message[]): string {
  const sides = (['by', 'to'] as const).map((side) => {
    const unsaid = reports.filter((report) => report[side].length === 0).length;
    const [first] = reports;
    const another = reports.some((report) => first !== undefined && meets(first[side], report[side]) === false);
    if (another && reports.some(isReply)) return `${side} as the reply has it, which names the day`;
    return unsaid === 0 ? `${side} the same` : `${side} the same, ${unsaid} of them ${side} nobody named`;
  });
  return `${reports.length} reports of it: ${sides.join('; ')}; for the same`;
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

const idOf = (reports: readonly Message[]): string => reports[0]?.one.claim.id ?? '';
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const RANK = { silent: 0, refused: 1, partial: 2, notStated: 4, answered: 5 } as const;

/** What was asked of nobody in particular weighs less: it comes last, or after all that were refused where a source says that nothing came. */
function rankOf({ appeal: { state, to, toWords = [] } }: Cited<AppealView>): number {
  if (to.length + toWords.length > 0) return RANK[state];
  return state === 'silent' ? 3 : 6;
}

const byWeight = (a: Cited<AppealView>, b: Cited<AppealView>): number =>
  rankOf(a) - rankOf(b) ||
  (b.appeal.silentDays ?? -1) - (a.appeal.silentDays ?? -1) ||
  b.appeal.documents - a.appeal.documents ||
  order(a.appeal.id, b.appeal.id);
