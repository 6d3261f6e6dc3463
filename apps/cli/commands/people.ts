// habeas people DIR [NAME]: persons of the case under all their spellings, their posts over time, who stood above and below them, where they were last placed; or who held a post on a day. Every line says
// by which words of which source.

import { entitiesPage, entityView } from '../../../src/casefile/queries/entities.ts';
import { holdersPage, postsOn } from '../../../src/casefile/queries/posts.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { EntityRow } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { CommandLink, HolderView, Holding, TenureView } from '../../../src/model/rooms/posts.ts';
import type { DaySpan } from '../../../src/model/weighing.ts';
import { type Command, type Flags, print, printJson, readFlags, textFlag } from '../command.ts';
import { openWeighed } from '../open-weighed.ts';
import { passageOf } from '../printed-words.ts';

const OPTIONS = { on: { type: 'string' }, post: { type: 'string' }, body: { type: 'string' } } as const;
/** So many people or holders are printed. */
const MOST = 100;
/** So many people of one name are opened. */
const MOST_OF_NAME = 5;

export const people: Command = {
  name: 'people',
  usage: 'habeas people DIR [NAME] [--on DAY] [--post POST] [--body BODY] [--json]',
  summary: 'people with their posts over time; or who held which post on a day',
  async run(args) {
    const flags = readFlags(people, args, { least: 1, most: 2, options: OPTIONS });
    const [folder = '', name] = flags.words;
    const days = daysOf(textFlag(flags, 'on'));
    const open = await openWeighed(folder);
    try {
      const answer = await answerTo(open.caseFile, name ?? null, days, flags);
      if (flags.json) printJson(answer.json);
      else for (const line of answer.lines) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

/** A day, month, year or span as EDTF; null where none is asked for. */
function daysOf(written: string | null): DaySpan | null {
  if (written === null) return null;
  const bounds = edtfBounds(written);
  if (bounds === null)
    throw new HabeasError('usage', `"${written}" is no date: give one such as 1988-07-28, 1988-07 or 1988`);
  return { from: bounds.earliest, to: bounds.latest };
}

type Lines = readonly string[];
interface Answer {
  readonly json: unknown;
  readonly lines: Lines;
}

async function answerTo(
  weighed: WeighedCase,
  name: string | null,
  days: DaySpan | null,
  flags: Flags,
): Promise<Answer> {
  const [post, body] = [textFlag(flags, 'post'), textFlag(flags, 'body')];
  if (name !== null && post === null && body === null) return onPeople(weighed, name, days);
  if (name !== null) throw new HabeasError('usage', 'a NAME goes with --on; --post and --body ask for whoever held it');
  if (post === null && body === null && days === null) return allPeople(weighed);
  return onHolders(weighed, { post, body, days });
}

async function allPeople(weighed: WeighedCase): Promise<Answer> {
  const page = await entitiesPage(weighed, { kind: 'person' }, { from: 0, limit: MOST });
  const more = page.total - page.rows.length;
  return {
    json: page,
    lines: [
      `${page.total} ${page.total === 1 ? 'person' : 'people, most named first'}.`,
      ...page.rows.map(rowLine),
      ...(more > 0 ? [`… ${more} more: name one`] : []),
    ],
  };
}

const rowLine = ({ name, otherNames, posts, documents, mentions }: EntityRow): string =>
  [
    `  ${name}`,
    ...(otherNames.length === 0 ? [] : [`also ${otherNames.join(', ')}`]),
    ...(posts.length === 0 ? [] : [posts.join('; ')]),
    `${mentions} ${mentions === 1 ? 'time' : 'times'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  ].join(' · ');

async function onHolders(
  weighed: WeighedCase,
  { post, body, days }: { post: string | null; body: string | null; days: DaySpan | null },
): Promise<Answer> {
  const query = {
    ...(post !== null && { post }),
    ...(body !== null && { body }),
    ...(days?.from != null && { day: days.from }),
    ...(days?.to != null && { until: days.to }),
  };
  const page = await holdersPage(weighed, query, { from: 0, limit: MOST });
  const more = page.total - page.rows.length;
  return {
    json: page,
    lines: [
      page.total === 0
        ? 'No claim shows anybody: that is not to say that nobody held it.'
        : `${page.total} ${page.total === 1 ? 'tenure' : 'tenures'}.`,
      ...page.rows.flatMap((holder) => holderLines(holder, days !== null)),
      ...(more > 0 ? [`… ${more} more: --json has ${MOST}`] : []),
    ],
  };
}

async function onPeople(weighed: WeighedCase, name: string, days: DaySpan | null): Promise<Answer> {
  const found = await entitiesPage(weighed, { kind: 'person', text: name }, { from: 0, limit: MOST_OF_NAME });
  const views: EntityView[] = [];
  const onDays: (readonly HolderView[])[] = [];
  for (const { id } of found.rows) {
    const view = await entityView(weighed, id);
    if (view === null) continue;
    views.push(view);
    onDays.push(days === null ? [] : await postsOn(weighed, id, days));
  }
  const more = found.total - views.length;
  return {
    json: {
      total: found.total,
      people: views.map((view, i) => ({ ...view, ...(days !== null && { on: onDays[i] }) })),
    },
    lines: [
      ...(views.length === 0 ? [`Nobody of the case has a name like “${name}”.`] : []),
      ...views.flatMap((view, i) => (days === null ? personLines(view) : personOn(view, onDays[i] ?? []))),
      ...(more > 0 ? [`… ${more} more have a name like it`] : []),
    ],
  };
}

// ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function personOn({ entity }: EntityView, holders: readonly HolderView[]): Lines {
  const none = holders.length === 0 ? ['  no claim shows a post on these days'] : [];
  return [rowLine(entity).trim(), ...none, ...holders.flatMap((holder) => holderLines(holder, true))];
}

function personLines({ entity, tenures, memberships, placed, above, below, questions }: EntityView): Lines {
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
    ...section(
      'Above',
      above.map((link) => commandLine(link, link.above.name)),
    ),
    ...section(
      'Below',
      below.map((link) => commandLine(link, link.below.name)),
    ),
    ...(placed === null
      ? []
      : [
          `  Last placed: ${placed.where}, ${daysInWords(placed.day)} · ${placed.reasons.join('; ')}`,
          `    ${passageOf(placed.premise)}`,
        ]),
    ...(questions.length === 0 ? [] : [`  ${questions.length} names wait to be judged as the same or another`]),
    '',
  ];
}

const section = (head: string, lines: Lines): Lines => (lines.length === 0 ? [] : [`  ${head}`, ...lines]);

const HELD: Readonly<Record<Holding, string>> = {
  held: 'held',
  mayHaveHeld: 'may have held',
  notShown: 'not shown',
};

const holderLines = ({ tenure, holding }: HolderView, asked: boolean): Lines =>
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

const commandLine = ({ when, reasons, premises }: CommandLink, name: string): string =>
  `    ${name} · ${daysInWords(when)} · ${reasons.join('; ')} · ${premises.map(passageOf).join(' | ')}`;

function daysInWords({ from, to }: DaySpan): string {
  if (from === to) return from ?? 'on days that no claim gives';
  return from === null ? `up to ${to}` : to === null ? `from ${from}` : `${from} to ${to}`;
}
