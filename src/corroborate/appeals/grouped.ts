// Which messages of the case are reports of one appeal, which are replies to it, which remind of it. In: messages that ask, each with what it is compared by. Out: groups. What two of
// them have in common is weighed in one-sending.ts; here each finds the group that it fits best.

import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import { contentWords, inCommon } from '../content-words.ts';
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
  /** Of its own document: copies of it, and that it was handed in; no party of these is one of it. */
  readonly beside?: readonly Message[];
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

/** Also reports that tell of the sending and not of what was asked: between the same or those called alike, of one day or of none, where no other appeal can be meant. */
export function withOtherReports(groups: readonly Grouped[], plain: readonly Message[]): readonly Grouped[] {
  const rarity = rarityIn(groups.flatMap(({ reports }) => reports));
  const blocks = new Map<string, Grouped[]>();
  for (const group of groups) for (const key of new Set(group.reports.flatMap(keysOf))) addTo(blocks, key, group);
  const told = new Map<Grouped, { readonly also: Message[]; readonly beside: Message[] }>();
  for (const message of plain) {
    const known = new Set(keysOf(message).flatMap((key) => blocks.get(key)?.slice(-MOST_OPEN) ?? []));
    const fitting = (tells: (message: Message, report: Message, rarity: Rarity) => boolean): readonly Grouped[] =>
      [...known].filter(({ reports }) => reports.some((one) => tells(message, one, rarity)));
    const [own, ...others] = fitting(isOfItsPaper);
    const [group, ...more] = own === undefined ? fitting(tellsAgain) : [];
    const found = own !== undefined && others.length === 0 ? own : more.length === 0 ? group : undefined;
    if (found === undefined) continue;
    const joined = told.get(found) ?? { also: [], beside: [] };
    (found === own ? joined.beside : joined.also).push(message);
    told.set(found, joined);
  }
  return groups.map((group) => {
    const more = told.get(group);
    if (more === undefined) return group;
    const [first] = more.also;
    const met =
      first === undefined ? [] : group.reports.flatMap((one) => likenessOf(first, one, rarity)?.grounds ?? []);
    return {
      reports: [...group.reports, ...more.also],
      grounds: [...new Set([...group.grounds, ...met])],
      beside: [...(group.beside ?? []), ...more.beside],
    };
  });
}

function tellsAgain(message: Message, report: Message, rarity: Rarity): boolean {
  const [a, b] = [message.one.claim.medium, report.one.claim.medium];
  if (message.one.source === report.one.source || (a !== null && b !== null && a !== b)) return false;
  const [by, to] = [meetingOf(message, report, 'by'), meetingOf(message, report, 'to')];
  const oneDay = isOneDay(message.day) && message.day.from === report.day.from && isOneDay(report.day);
  const undated = message.day.from === null && message.day.to === null && a !== null && a === b;
  const meets = by === 'same' && to === 'same' ? oneDay || undated : oneDay && (to === 'same' || to === 'alike');
  return meets && (likenessOf(message, report, rarity)?.score ?? 0) >= ENOUGH;
}

/** A copy of it, or the note on it that it was handed in on its day. */
function isOfItsPaper(message: Message, report: Message): boolean {
  const [a, b] = [message.one.claim, report.one.claim];
  if (message.one.source !== report.one.source || a.on === null || a.on !== b.on || a.asks.length > 0) return false;
  if (a.says.length > 0) return isCopy(message, report);
  return (
    a.answer === null && b.medium !== null && meetingOf(message, report, 'by') !== 'other' && a.medium === b.medium
  );
}

/** Who gets a copy is told what the letter tells and asks, in its words. */
export const isCopy = ({ one: { source, claim } }: Message, { one: letter }: Message): boolean =>
  source === letter.source &&
  claim.asks.length === 0 &&
  claim.on === letter.claim.on &&
  claim.id !== letter.claim.id &&
  claim.says.length > 0 &&
  claim.says.length === letter.claim.says.length + letter.claim.asks.length &&
  [...letter.claim.says, ...letter.claim.asks].every((words) => claim.says.includes(words));

/** `They had asked for a reply within 60 days`, of no hearer: of the message that stands before it in its document. */
export function withTheirTerms(groups: readonly Grouped[], terms: readonly Message[]): readonly Grouped[] {
  const more = new Map<Grouped, Message[]>();
  const alone: Grouped[] = [];
  for (const term of terms) {
    const before = groups
      .flatMap((group) => group.reports.map((one) => ({ group, one })))
      .filter(({ one: { one } }) => one.source === term.one.source && isRightBefore(one.claim, term.one.claim))
      .toSorted((a, b) => b.one.one.claim.passage.start - a.one.one.claim.passage.start)[0];
    if (before === undefined) alone.push({ reports: [term], grounds: [] });
    else more.set(before.group, [...(more.get(before.group) ?? []), term]);
  }
  return [
    ...groups.map((group) => {
      const found = more.get(group);
      return found === undefined
        ? group
        : { ...group, reports: [...group.reports, ...found], grounds: [...new Set([...group.grounds, STANDS_BEFORE])] };
    }),
    ...alone,
  ];
}
const STANDS_BEFORE = 'it stands right before it in the same document';

/** Code points from where the one begins to where the other does: the same paragraph, or the next. */
const RIGHT_BEFORE = 700;
const isRightBefore = (a: Message['one']['claim'], b: Message['one']['claim']): boolean =>
  a.passage.start < b.passage.start && b.passage.start - a.passage.start <= RIGHT_BEFORE;

/** It asks for nothing but an answer, of nobody that it calls by anything. */
export const isTerm = ({ words, called, to, one: { claim } }: Message): boolean =>
  claim.asks.length > 0 &&
  claim.on === null &&
  to.length + called.to.length === 0 &&
  !claim.asks.some((asked) => /\bthis\b|(?<!\p{L})این(?!\p{L})/iu.test(asked)) &&
  words.every((word) => OF_MESSAGES.has(word) || OF_TERMS.has(word) || /^\p{N}+$/u.test(word));
const OF_TERMS: ReadonlySet<string> = new Set(
  contentWords('within days weeks month months written ظرف روز هفته ماه کتبی بدهید دهید سی شصت'),
);

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
  const { by, to, called, day, number } = message;
  const term = termOf(message);
  return [
    ...to,
    ...called.to.flatMap(({ post }) => (post == null ? [] : [`post ${post.key}`])),
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
  const firsts: (Grouped & { readonly reminders: (readonly Message[])[] })[] = [];
  const byParty = new Map<string, (typeof firsts)[number][]>();
  for (const { reports, grounds, day, beside } of ordered) {
    const asked = new Set(reports.flatMap(({ to }) => to));
    const candidates = day.from === null ? [] : [...asked].flatMap((key) => byParty.get(key) ?? []);
    const first = candidates
      .slice(-MOST_OPEN)
      .find((known) => reports.some((again) => remindsOf(again, known.reports)));
    if (first !== undefined) first.reminders.push(reports);
    else {
      const made = { reports, grounds, reminders: [], ...(beside !== undefined && { beside }) };
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
