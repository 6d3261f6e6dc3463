// What is shown of one appeal, or of one message in which nothing is asked. In: its reports, reminders and answers, and what came of it. Out: its row and all that it opens to but its candidates.

import { order } from '../../model/order.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { type Communication, citeOf, sourcesOf } from '../case-claim.ts';
import { spanOf } from '../day-span.ts';
import { unnamedOf } from '../parties.ts';
import { onceEach, type WeighingContext, weighedId } from '../weighing-context.ts';
import type { ShownAppeal } from './candidates.ts';
import { judgedReplies, judgedState } from './judged-replies.ts';
import { isReply } from './one-sending.ts';
import { deadlineOf, overdueDays, silenceOf } from './silence.ts';
import type { Asked, StateOfAppeal } from './state.ts';

/** `found`: what came of it, as the sources have it. */
export function appealView(asked: Asked, found: StateOfAppeal, context: WeighingContext): ShownAppeal {
  const { reports, grounds, reminders, beside = [] } = asked;
  const { state, reasons, answers } = judgedState(found, asked, context.pairings);
  const judged = judgedReplies(asked, [...answers, ...reminders.flat()], context.pairings);
  const claims = reports.map(({ one }) => one);
  // Who answered is no party of what was asked, where the letter itself is there.
  const letters = reports.some((one) => !isReply(one)) ? reports.filter((one) => !isReply(one)) : reports;
  const told = letters.map(({ one }) => one);
  const again = reminders.flat().map(({ one }) => one);
  const others = beside.map(({ one }) => one);
  const all = [...claims, ...others, ...again, ...answers.map(({ one }) => one)];
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
      asking: true,
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
    reports: [...claims, ...others].map(citeOf),
    reminders: [...judged.reminders, ...again.map(citeOf)],
    answers: [...judged.answers, ...answers.map(({ one }) => citeOf(one))],
    joined: judged.joined,
    setAside: judged.setAside,
    origins: context.originsOf(claims),
    reasons: [
      ...reasons,
      ...(stands && silence !== null ? [silence.words] : []),
      ...(claims.length > 1 ? [`${claims.length} reports of it: ${grounds.join(', ')}`] : []),
      ...others.flatMap((one) => alsoTo(one, context)),
    ],
  };
}

/** A copy tells what the letter tells; what tells nothing tells only where it was handed in. */
function alsoTo({ source, claim: { to, says } }: Communication, context: WeighingContext): readonly string[] {
  const named = to.flatMap(({ name }) => (name === null ? [] : (context.who(source, name)?.name ?? name)));
  const all = [...new Set([...named, ...unnamedOf(source, to, context)])];
  return all.length === 0 ? [] : [`${says.length > 0 ? 'a copy went to' : 'handed in at'} ${all.join(', ')}`];
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
