// Who held which post during an event, and what those named for it, or for another event, held then and at other times. In: an event by its id or by words of it. Out: what the same questions of the app give.

import { eventPeopleView } from '../../../src/casefile/queries/event-people.ts';
import { holdersPage } from '../../../src/casefile/queries/posts.ts';
import { eventsNamed, eventView } from '../../../src/casefile/queries/timeline.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { EventPerson, EventRow, EventView } from '../../../src/model/rooms/events.ts';
import type { HolderView } from '../../../src/model/rooms/posts.ts';
import type { Page } from '../../../src/model/weighing.ts';
import { dayWords } from '../printed-words.ts';
import { holderLines, type Lines } from './post-lines.ts';

export interface Answer {
  readonly json: unknown;
  readonly lines: Lines;
}

interface Asked {
  readonly during: string;
  readonly namedFor: string | null;
  readonly post: string | null;
  readonly body: string | null;
}

/** So many events of the words asked for are opened, and so many holders of each are printed. */
const MOST_EVENTS = 3;
const MOST_HOLDERS = 100;
const MOST_SUGGESTED = 10;

interface During {
  readonly event: EventRow;
  readonly holders: Page<HolderView>;
  /** The event whose people these are: the same unless another was asked for. */
  readonly namedFor: EventRow;
  readonly named: readonly EventPerson[];
}

export async function duringEvents(weighed: WeighedCase, asked: Asked): Promise<Answer> {
  const found = await eventsNamed(weighed, asked.during, { from: 0, limit: MOST_EVENTS });
  const other = asked.namedFor === null ? null : await onlyEvent(weighed, asked.namedFor);
  const events: During[] = [];
  for (const { id } of found.rows) {
    const view = await eventView(weighed, id);
    if (view !== null) events.push(await duringOne(weighed, view, other, asked));
  }
  const more = found.total - events.length;
  return {
    json: { total: found.total, events },
    lines: [
      ...(events.length === 0 ? await noneNamed(weighed, asked.during) : []),
      ...events.flatMap(duringLines),
      ...(more > 0 ? [`… ${more} more events have these words: give one by its id`] : []),
    ],
  };
}

async function noneNamed(weighed: WeighedCase, words: string): Promise<Lines> {
  const { rows } = await eventsNamed(weighed, '', { from: 0, limit: MOST_SUGGESTED });
  return [
    `No event of the case has the words “${words}”.`,
    ...(rows.length === 0 ? [] : ['Most reported are:', ...rows.map(eventLine).map((line) => `  ${line}`)]),
  ];
}

/** Of several nobody can say whose people are meant. */
async function onlyEvent(weighed: WeighedCase, words: string): Promise<EventView> {
  const { rows, total } = await eventsNamed(weighed, words, { from: 0, limit: MOST_EVENTS });
  const view = rows[0] === undefined || total > 1 ? null : await eventView(weighed, rows[0].id);
  if (view !== null) return view;
  const which = rows.map(({ id, label }) => `${id} (${label})`).join(', ');
  throw new HabeasError(
    total > 1 ? 'usage' : 'not-found',
    total > 1
      ? `${total} events have the words "${words}": give one by its id, such as ${which}`
      : `no event of the case has the words "${words}"`,
  );
}

async function duringOne(
  weighed: WeighedCase,
  view: EventView,
  other: EventView | null,
  { post, body }: Asked,
): Promise<During> {
  const { event } = view;
  const query = { event: event.id, ...(post !== null && { post }), ...(body !== null && { body }) };
  const holders = await holdersPage(weighed, query, { from: 0, limit: MOST_HOLDERS });
  const named = other === null ? view.people : await eventPeopleView(weighed, other, event.span);
  return { event, holders, namedFor: other?.event ?? event, named };
}

const eventLine = ({ label, when, id }: EventRow): string =>
  `${label} · ${when === null ? 'on no day that a claim gives' : dayWords(when)} · ${id}`;

function duringLines({ event, holders, namedFor, named }: During): Lines {
  const more = holders.total - holders.rows.length;
  const isDated = event.span.from !== null || event.span.to !== null;
  const whose = namedFor.id === event.id ? 'Named for it' : `Named for ${namedFor.label}`;
  return [
    eventLine(event),
    isDated
      ? `  In posts during it: ${holders.total}`
      : '  No claim dates it: nobody can be said to have held a post during it.',
    ...holders.rows.flatMap((holder) => holderLines(holder, true)),
    ...(more > 0 ? [`    … ${more} more: --json has ${MOST_HOLDERS}`] : []),
    `  ${whose}: ${named.length}`,
    ...named.flatMap(namedLines),
    '',
  ];
}

const namedLines = ({ person, roles, then, other }: EventPerson): Lines => [
  `    ${person.name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}`,
  ...(then.length + other.length === 0 ? ['      no claim gives a post'] : []),
  ...indented('then', then),
  ...indented('at another time', other),
];

const indented = (head: string, holders: readonly HolderView[]): Lines =>
  holders.length === 0
    ? []
    : [`      ${head}:`, ...holders.flatMap((one) => holderLines(one, head === 'then').map((line) => `    ${line}`))];
