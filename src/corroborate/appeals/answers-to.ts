// What went the other way after a message. In: messages in which nothing is asked, the reports of one message. Out: those of them that can be its answer by their day and their parties.

import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import { byId } from '../case-claim.ts';
import type { Message } from './message.ts';
import { meetingOf } from './one-sending.ts';

/** By each of their parties. */
export type Sent = ReadonlyMap<string, readonly Message[]>;

export function sentBy(messages: readonly Message[]): Sent {
  const sent = new Map<string, Message[]>();
  for (const message of messages)
    for (const key of [...message.by, ...message.to.map((to) => `to ${to}`)]) addTo(sent, key, message);
  return sent;
}

export function answersTo(reports: readonly Message[], sent: Sent): readonly Message[] {
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
