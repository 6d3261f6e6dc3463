// Which messages of the case are reports of one appeal, which are replies to it, which remind of it. In: messages that ask, each with what it is compared by. Out: groups. What two of
// them have in common is weighed in one-sending.ts; here each finds the group that it fits best.

import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import { inCommon } from '../content-words.ts';
import { hullOf, spanOf } from '../day-span.ts';
import { type Message, OF_MESSAGES } from './message.ts';
import {
  ENOUGH,
  isOneDay,
  isReply,
  type Likeness,
  likenessOf,
  likenessOfReply,
  meetingOf,
  type Rarity,
  rarityIn,
  termOf,
} from './one-sending.ts';
import type { Asked } from './state.ts';

/** The reports of one appeal, and why they are taken for one. */
export interface Grouped {
  readonly reports: readonly Message[];
  readonly grounds: readonly string[];
}

interface Growing {
  readonly members: Message[];
  readonly grounds: Set<string>;
}

/** So many appeals to one party are looked at for each new one: bounded at any size. */
const MOST_OPEN = 400;

export function groupedAppeals(asking: readonly Message[]): readonly Grouped[] {
  const rarity = rarityIn(asking);
  const letters = joined(
    asking.filter((message) => !isReply(message)),
    rarity,
  );
  const left = withReplies(letters, asking.filter(isReply), rarity);
  return [...letters, ...joined(left, rarity)].map(({ members, grounds }) => ({
    reports: members,
    grounds: [...grounds],
  }));
}

/** Also reports that tell of the sending and not of what was asked: by the same, to the same, of one day or of none, where no other appeal can be meant. */
export function withOtherReports(groups: readonly Grouped[], plain: readonly Message[]): readonly Grouped[] {
  const rarity = rarityIn(groups.flatMap(({ reports }) => reports));
  const blocks = new Map<string, Grouped[]>();
  for (const group of groups)
    for (const key of new Set(group.reports.flatMap(({ by, to }) => [...by, ...to]))) addTo(blocks, key, group);
  const told = new Map<Grouped, Message[]>();
  for (const message of plain) {
    const known = new Set([...message.by, ...message.to].flatMap((key) => blocks.get(key)?.slice(-MOST_OPEN) ?? []));
    const [group, ...others] = [...known].filter(({ reports }) =>
      reports.some((one) => tellsAgain(message, one, rarity)),
    );
    if (group !== undefined && others.length === 0) told.set(group, [...(told.get(group) ?? []), message]);
  }
  return groups.map((group) => {
    const more = told.get(group);
    return more === undefined
      ? group
      : {
          reports: [...group.reports, ...more],
          grounds: [...new Set([...group.grounds, 'by the same', 'to the same'])],
        };
  });
}

function tellsAgain(message: Message, report: Message, rarity: Rarity): boolean {
  const [a, b] = [message.one.claim.medium, report.one.claim.medium];
  if (message.one.source === report.one.source || (a !== null && b !== null && a !== b)) return false;
  if (meetingOf(message, report, 'by') !== 'same' || meetingOf(message, report, 'to') !== 'same') return false;
  const oneDay = isOneDay(message.day) && message.day.from === report.day.from && isOneDay(report.day);
  const undated = message.day.from === null && message.day.to === null && a !== null && a === b;
  return (oneDay || undated) && (likenessOf(message, report, rarity)?.score ?? 0) >= ENOUGH;
}

/** Only those asked of the same, by the same, on the same day or with one deadline are compared at all. */
function joined(messages: readonly Message[], rarity: Rarity): readonly Growing[] {
  const groups: Growing[] = [];
  const blocks = new Map<string, Growing[]>();
  for (const message of messages) {
    const keys = keysOf(message);
    const known = new Set(keys.flatMap((key) => blocks.get(key)?.slice(-MOST_OPEN) ?? []));
    const found = bestOf([...known], (group) => likenessTo(group, message, rarity));
    const group = found?.one ?? { members: [], grounds: new Set<string>() };
    group.members.push(message);
    for (const ground of found?.likeness.grounds ?? []) group.grounds.add(ground);
    if (found === null) groups.push(group);
    for (const key of keys) if (!(blocks.get(key) ?? []).includes(group)) addTo(blocks, key, group);
  }
  return groups;
}

function likenessTo({ members }: Growing, message: Message, rarity: Rarity): Likeness | null {
  const best = bestOf(members, (member) => likenessOf(message, member, rarity));
  return best === null || best.likeness.score < ENOUGH ? null : best.likeness;
}

/** Each reply goes to the letter that it fits best, the last one before it where several do; to none where it cannot tell two of one day apart. Those that fit none are handed back. */
function withReplies(letters: readonly Growing[], replies: readonly Message[], rarity: Rarity): readonly Message[] {
  const blocks = new Map<string, Growing[]>();
  for (const letter of letters) for (const key of new Set(letter.members.flatMap(keysOf))) addTo(blocks, key, letter);
  return replies.filter((reply) => {
    const known = new Set(keysOf(reply).flatMap((key) => blocks.get(key)?.slice(-MOST_OPEN) ?? []));
    const fitting = [...known].flatMap((letter) => {
      const best = bestOf(letter.members, (one) => likenessOfReply(reply, one, rarity));
      return best === null || best.likeness.score < ENOUGH
        ? []
        : [{ letter, ...best.likeness, sent: best.one.day.from ?? '' }];
    });
    const [first, second] = fitting.toSorted((a, b) => b.score - a.score || (a.sent < b.sent ? 1 : -1));
    if (first === undefined || (second?.score === first.score && second.sent === first.sent)) return true;
    first.letter.members.push(reply);
    for (const ground of first.grounds) first.letter.grounds.add(ground);
    return false;
  });
}

/** The first of those that have most in common. */
function bestOf<T>(
  all: readonly T[],
  likeness: (one: T) => Likeness | null,
): { readonly one: T; readonly likeness: Likeness } | null {
  let best: { readonly one: T; readonly likeness: Likeness } | null = null;
  for (const one of all) {
    const found = likeness(one);
    if (found !== null && (best === null || found.score > best.likeness.score)) best = { one, likeness: found };
  }
  return best;
}

const keysOf = (message: Message): readonly string[] => {
  const { by, to, day, number } = message;
  const term = termOf(message);
  return [
    ...to,
    ...by.map((key) => `by ${key}`),
    ...(term === null ? [] : [term]),
    ...(isOneDay(day) ? [`day ${day.from}`] : []),
    ...[number[0], number.at(-1)].flatMap((part) => (part === undefined ? [] : [`number ${part}`])),
  ];
};

/** The same asked again later is a reminder of the first, unless an answer came between. */
export function withReminders(groups: readonly Grouped[]): readonly Omit<Asked, 'answers'>[] {
  const ordered = groups
    .map((group) => ({ ...group, day: hullOf(group.reports.map(({ day }) => day)) }))
    .sort((a, b) => order(a.day.from ?? '~', b.day.from ?? '~') || order(idOf(a.reports), idOf(b.reports)));
  const firsts: {
    readonly reports: readonly Message[];
    readonly grounds: readonly string[];
    readonly reminders: (readonly Message[])[];
  }[] = [];
  const byParty = new Map<string, (typeof firsts)[number][]>();
  for (const { reports, grounds, day } of ordered) {
    const asked = new Set(reports.flatMap(({ to }) => to));
    const candidates = day.from === null ? [] : [...asked].flatMap((key) => byParty.get(key) ?? []);
    const first = candidates
      .slice(-MOST_OPEN)
      .find((known) => reports.some((again) => remindsOf(again, known.reports)));
    if (first !== undefined) first.reminders.push(reports);
    else {
      const made = { reports, grounds, reminders: [] };
      firsts.push(made);
      for (const key of asked) addTo(byParty, key, made);
    }
  }
  return firsts;
}

function remindsOf(again: Message, reports: readonly Message[]): boolean {
  return reports.some((first) => {
    if (meetingOf(again, first, 'by') !== 'same' || meetingOf(again, first, 'to') !== 'same') return false;
    if (first.day.to === null || again.day.from === null || again.day.from <= first.day.to) return false;
    // Answered before it was asked again: not where the answer came after the reminder.
    const came = spanOf(first.one.claim.answerAsOf).from;
    if (first.one.claim.answer === 'given' && (came === null || came < again.day.from)) return false;
    // `A second letter was sent`, asking for nothing but an answer.
    if (again.words.every((word) => OF_MESSAGES.has(word))) return true;
    const least = Math.min(again.words.length, first.words.length);
    return least > 0 && inCommon(again.words, first.words).length >= Math.max(1, Math.ceil(least / 2));
  });
}

const idOf = (reports: readonly Message[]): string => reports[0]?.one.claim.id ?? '';
