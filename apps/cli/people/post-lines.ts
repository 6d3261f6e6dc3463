// People, bodies, posts and who stood above whom as the command line prints them: each line with its reasons, each premise on its own.

import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { CommandLink, HolderView, Holding, TenureView } from '../../../src/model/rooms/posts.ts';
import type { DaySpan } from '../../../src/model/weighing.ts';
import { passageOf } from '../printed-words.ts';

export type Lines = readonly string[];

export const rowLine = ({ name, otherNames, posts, documents, mentions }: EntityRow): string =>
  [
    `  ${name}`,
    ...(otherNames.length === 0 ? [] : [`also ${otherNames.join(', ')}`]),
    ...(posts.length === 0 ? [] : [posts.join('; ')]),
    `${mentions} ${mentions === 1 ? 'time' : 'times'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  ].join(' · ');

export function personOn({ entity }: EntityView, holders: readonly HolderView[]): Lines {
  const none = holders.length === 0 ? ['  no claim shows a post on these days'] : [];
  return [rowLine(entity).trim(), ...none, ...holders.flatMap((holder) => holderLines(holder, true))];
}

export function personLines({ entity, tenures, memberships, placed, above, below, questions }: EntityView): Lines {
  return [
    rowLine(entity).trim(),
    ...section(
      'Posts',
      tenures.flatMap((tenure) => tenureLines(tenure, '')),
    ),
    ...section(
      'Member',
      memberships.map((ref) => `    ${passageOf(ref)}`),
    ),
    ...sides(above, below),
    ...(placed === null
      ? []
      : [
          `  Last placed: ${placed.where}, ${daysInWords(placed.day)} · ${placed.reasons.join('; ')}`,
          `    ${passageOf(placed.premise)}`,
        ]),
    ...waiting(questions.length),
    '',
  ];
}

const sides = (above: readonly CommandLink[], below: readonly CommandLink[]): Lines => [
  ...section(
    'Above',
    above.flatMap((link) => commandLines(link, link.above.name)),
  ),
  ...section(
    'Below',
    below.flatMap((link) => commandLines(link, link.below.name)),
  ),
];

const waiting = (names: number): Lines =>
  names === 0 ? [] : [`  ${names} ${names === 1 ? 'name waits' : 'names wait'} to be judged as the same or another`];

export function bodyLines({ entity, tenures, memberships, above, below, questions }: EntityView): Lines {
  return [
    rowLine(entity).trim(),
    ...section(
      'Posts in it',
      tenures.flatMap((tenure) => tenureLines(tenure, `${tenure.person.name} · `)),
    ),
    ...section(
      'Members',
      memberships.map((ref) => `    ${passageOf(ref)}`),
    ),
    ...sides(above, below),
    ...waiting(questions.length),
    '',
  ];
}

/** Only who stood above or below: where no claim shows anybody, that is said. */
export function besideLines({ entity }: EntityView, side: 'above' | 'below', links: readonly CommandLink[]): Lines {
  const none = links.length === 0 ? [`  no claim shows anybody ${side}: that is not to say that nobody was`] : [];
  const head = side === 'above' ? 'Above' : 'Below';
  return [
    rowLine(entity).trim(),
    ...none,
    ...section(
      head,
      links.flatMap((link) => commandLines(link, link[side].name)),
    ),
  ];
}

const section = (head: string, lines: Lines): Lines => (lines.length === 0 ? [] : [`  ${head}`, ...lines]);

const HELD: Readonly<Record<Holding, string>> = {
  held: 'held',
  mayHaveHeld: 'may have held',
  notShown: 'not shown',
};

export const holderLines = ({ tenure, holding }: HolderView, asked: boolean): Lines =>
  tenureLines(tenure, `${tenure.person.name} · ${asked ? `${HELD[holding]} · ` : ''}`);

function tenureLines(tenure: TenureView, before: string): Lines {
  const { post, body, acting, throughout, sometime, premises, reasons, conflicts, differing, closedBy } = tenure;
  const days =
    throughout === null
      ? `some time ${daysInWords(sometime)}`
      : `throughout ${daysInWords(throughout)}; some time ${daysInWords(sometime)}`;
  const where = body === null || post.includes(body.name) ? '' : `, ${body.name}`;
  return [
    `    ${before}${acting ? 'acting ' : ''}${post}${where} · ${days}`,
    `      ${reasons.join('; ')}`,
    ...(closedBy === null ? [] : [`      then ${closedBy.person.name}`]),
    ...[...conflicts, ...differing].map(({ sentence }) => `      stands against: ${sentence}`),
    ...premises.map((ref) => `      ${passageOf(ref)}`),
  ];
}

const commandLines = ({ when, reasons, premises }: CommandLink, name: string): Lines => [
  `    ${name} · ${daysInWords(when)}`,
  `      ${reasons.join('; ')}`,
  ...premises.map((ref) => `      ${passageOf(ref)}`),
];

function daysInWords({ from, to }: DaySpan): string {
  if (from === to) return from ?? 'on days that no claim gives';
  return from === null ? `up to ${to}` : to === null ? `from ${from}` : `${from} to ${to}`;
}
