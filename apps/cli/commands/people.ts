// habeas people DIR [NAME]: persons of the case under all their spellings, their posts over time, who stood above and below them, where they were last placed; or who held a post on a day or during an event.
// Every line says by which words of which source.

import { entitiesPage } from '../../../src/casefile/queries/entities.ts';
import { commandBeside, holdersPage, postsOn } from '../../../src/casefile/queries/posts.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { CommandLink, HolderView } from '../../../src/model/rooms/posts.ts';
import type { DaySpan } from '../../../src/model/weighing.ts';
import { type Command, type Flags, print, printJson, readFlags, textFlag } from '../command.ts';
import { openWeighed } from '../open-weighed.ts';
import { type Answer, duringEvents } from '../people/during-events.ts';
import { entitiesNamed, moreNamed, noneNamed } from '../people/entities-named.ts';
import { besideLines, holderLines, personLines, personOn, rowLine } from '../people/post-lines.ts';

const OPTIONS = {
  on: { type: 'string' },
  post: { type: 'string' },
  body: { type: 'string' },
  above: { type: 'boolean' },
  below: { type: 'boolean' },
  during: { type: 'string' },
  'named-for': { type: 'string' },
} as const;
/** So many people or holders are printed. */
const MOST = 100;

export const people: Command = {
  name: 'people',
  usage:
    'habeas people DIR [NAME [--above|--below]] [--on DAY] [--post POST] [--body BODY] [--during EVENT [--named-for EVENT]] [--json]',
  summary:
    'people with their posts over time; who stood above or below one; or who held which post on a day, during an event',
  async run(args) {
    const flags = readFlags(people, args, { least: 1, most: 2, options: OPTIONS });
    const [folder = '', name] = flags.words;
    const asked = questionIn(name ?? null, flags);
    const open = await openWeighed(folder);
    try {
      const answer = await answerTo(open.caseFile, asked);
      if (flags.json) printJson(answer.json);
      else for (const line of answer.lines) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

interface Question {
  readonly name: string | null;
  readonly side: 'above' | 'below' | null;
  readonly days: DaySpan | null;
  readonly post: string | null;
  readonly body: string | null;
  readonly during: string | null;
  readonly namedFor: string | null;
}

/** Throws 'usage' where flags do not go together. */
function questionIn(name: string | null, flags: Flags): Question {
  const [above, below] = [flags.values['above'] === true, flags.values['below'] === true];
  const question: Question = {
    name,
    side: above ? 'above' : below ? 'below' : null,
    days: daysOf(textFlag(flags, 'on')),
    post: textFlag(flags, 'post'),
    body: textFlag(flags, 'body'),
    during: textFlag(flags, 'during'),
    namedFor: textFlag(flags, 'named-for'),
  };
  const { days, post, body, during, namedFor } = question;
  const refuse = (why: string): never => {
    throw new HabeasError('usage', why);
  };
  if (above && below) refuse('ask for --above or for --below');
  if (question.side !== null && name === null) refuse('--above and --below ask of one person: give a NAME');
  if (name !== null && (post !== null || body !== null))
    refuse('a NAME goes with --on; --post and --body ask for whoever held it');
  if (during !== null && (name !== null || days !== null)) refuse('--during goes with --post and --body only');
  if (namedFor !== null && during === null) refuse('--named-for goes with --during: in posts during which event?');
  return question;
}

/** A day, month, year or span as EDTF; null where none is asked for. */
function daysOf(written: string | null): DaySpan | null {
  if (written === null) return null;
  const bounds = edtfBounds(written);
  if (bounds === null)
    throw new HabeasError('usage', `"${written}" is no date: give one such as 1988-07-28, 1988-07 or 1988`);
  return { from: bounds.earliest, to: bounds.latest };
}

async function answerTo(weighed: WeighedCase, asked: Question): Promise<Answer> {
  const { name, side, days, post, body, during, namedFor } = asked;
  if (during !== null) return duringEvents(weighed, { during, namedFor, post, body });
  if (name !== null) return side === null ? onPeople(weighed, name, days) : onBeside(weighed, name, side, days);
  if (post === null && body === null && days === null) return allPeople(weighed);
  return onHolders(weighed, asked);
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

async function onHolders(weighed: WeighedCase, { post, body, days }: Question): Promise<Answer> {
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
  const { views, total } = await entitiesNamed(weighed, 'person', name);
  const onDays: (readonly HolderView[])[] = [];
  for (const { entity } of views) onDays.push(days === null ? [] : await postsOn(weighed, entity.id, days));
  return {
    json: { total, people: views.map((view, i) => ({ ...view, ...(days !== null && { on: onDays[i] }) })) },
    lines: [
      ...noneNamed(name, views, 'Nobody'),
      ...views.flatMap((view, i) => (days === null ? personLines(view) : personOn(view, onDays[i] ?? []))),
      ...moreNamed(total, views),
    ],
  };
}

async function onBeside(
  weighed: WeighedCase,
  name: string,
  side: 'above' | 'below',
  days: DaySpan | null,
): Promise<Answer> {
  const { views, total } = await entitiesNamed(weighed, 'person', name);
  const links: (readonly CommandLink[])[] = [];
  // Those above a person are those of whom he or she is the lower one.
  const own = side === 'above' ? 'below' : 'above';
  for (const { entity } of views) links.push(await commandBeside(weighed, own, entity.id, days));
  return {
    json: { total, people: views.map(({ entity }, i) => ({ entity, [side]: links[i] })) },
    lines: [
      ...noneNamed(name, views, 'Nobody'),
      ...views.flatMap((view, i) => besideLines(view, side, links[i] ?? [])),
      ...moreNamed(total, views),
    ],
  };
}
