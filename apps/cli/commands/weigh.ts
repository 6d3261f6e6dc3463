// habeas weigh DIR: what stands against what in a case, most important first. What changed since the last time is weighed first. Nothing here is a verdict; every line leads to its passages.

import type { WeighedAs } from '../../../src/casefile/actions/weigh-case.ts';
import { messagesToldPage, messageToldView } from '../../../src/casefile/queries/messages-told.ts';
import { openedIn, pageOf, type WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { weighingState } from '../../../src/casefile/queries/weighing-state.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { AppealView } from '../../../src/model/rooms/appeals.ts';
import type { ConflictView, NoticeView } from '../../../src/model/rooms/conflicts.ts';
import type { FigureView } from '../../../src/model/rooms/figures.ts';
import type { MessageToldView } from '../../../src/model/rooms/messages.ts';
import type { OriginFamily, RelayRow } from '../../../src/model/rooms/origins.ts';
import type { SiteView } from '../../../src/model/rooms/sites.ts';
import type { WeighingState } from '../../../src/model/weighing.ts';
import type { Room } from '../../../src/storage/ports/weighing-store.ts';
import { type Command, print, printJson, readFlags, textFlag } from '../command.ts';
import { openWeighed, openWeighedAs } from '../open-weighed.ts';
import { messageLines } from '../weigh/message-lines.ts';
import { relayLines } from '../weigh/relay-lines.ts';
import {
  agreedLines,
  appealLines,
  conflictLines,
  familyLines,
  figureLines,
  noticeLines,
  siteLines,
} from '../weigh/weigh-lines.ts';

/** So many of each are printed; a number says how many there are. */
const MOST = 20;

export const weigh: Command = {
  name: 'weigh',
  usage: 'habeas weigh DIR [--accepted] [--tolerance N] [--limit N] [--json]',
  summary: 'what stands against what: denials, figures, notices, appeals, sites, and who repeats whom',
  async run(args) {
    const options = {
      limit: { type: 'string' },
      accepted: { type: 'boolean' },
      tolerance: { type: 'string' },
    } as const;
    const flags = readFlags(weigh, args, { least: 1, most: 1, options });
    const [folder = ''] = flags.words;
    const limit = limitOf(textFlag(flags, 'limit'));
    const as: WeighedAs = {
      acceptedOnly: flags.values['accepted'] === true,
      tolerance: toleranceOf(textFlag(flags, 'tolerance')),
    };
    const anew = as.acceptedOnly || as.tolerance !== null;
    const open = await (anew ? openWeighedAs(folder, as) : openWeighed(folder));
    try {
      const weighed = await weighedRooms(open.caseFile, limit, as);
      if (flags.json) printJson(weighed);
      else for (const line of linesOf(weighed)) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

function limitOf(written: string | null): number {
  const limit = written === null ? MOST : Number(written);
  if (!Number.isInteger(limit) || limit < 1)
    throw new HabeasError('usage', `"${written}" is no number of rows: give one such as 50`);
  return limit;
}

/** As a part of the number: 0.1 for a tenth. Null where none is given. */
function toleranceOf(written: string | null): number | null {
  if (written === null) return null;
  const tolerance = Number(written);
  if (written.trim() === '' || !(tolerance >= 0 && tolerance < 1))
    throw new HabeasError('usage', `"${written}" is no tolerance: give a part of the number, such as 0.1 for a tenth`);
  return tolerance;
}

interface Some<View> {
  readonly total: number;
  readonly rows: readonly View[];
}

interface WeighedRooms {
  readonly acceptedOnly: boolean;
  readonly state: WeighingState;
  readonly conflicts: Some<ConflictView>;
  /** Denials and the like beside which nothing was found. */
  readonly bare: Some<ConflictView>;
  readonly figures: Some<FigureView>;
  /** Told in several documents, and nothing stands against them. */
  readonly agreed: Some<FigureView>;
  /** Of one document; others may count the same. */
  readonly open: Some<FigureView>;
  readonly notices: Some<NoticeView>;
  readonly appeals: Some<AppealView>;
  /** Messages in which nothing is asked, as read. */
  readonly unasked: Some<AppealView>;
  readonly sites: Some<SiteView>;
  readonly places: Some<SiteView>;
  readonly origins: Some<OriginFamily>;
  readonly relays: Some<RelayRow>;
  /** Of which no claim was made. */
  readonly messagesTold: Some<MessageToldView>;
}

async function weighedRooms(weighed: WeighedCase, limit: number, as: WeighedAs): Promise<WeighedRooms> {
  const page = { from: 0, limit };
  const opened = async <View>(room: Room, facets: Readonly<Record<string, string>> = {}): Promise<Some<View>> => {
    const { total, rows } = await pageOf<{ readonly id: string }>(weighed, room, { facets }, page);
    const views: View[] = [];
    for (const { id } of rows) {
      const view = await openedIn<View>(weighed, room, id);
      if (view !== null) views.push(view);
    }
    return { total, rows: views };
  };
  const state = await weighingState(weighed);
  const { tolerance } = state.settings;
  return {
    acceptedOnly: as.acceptedOnly,
    state: { ...state, settings: { ...state.settings, tolerance: as.tolerance ?? tolerance } },
    conflicts: await opened<ConflictView>('conflict', { bare: 'no' }),
    bare: await opened<ConflictView>('conflict', { bare: 'yes' }),
    figures: await opened<FigureView>('figure', { contested: 'yes' }),
    agreed: await opened<FigureView>('figure', { agreed: 'yes' }),
    open: await opened<FigureView>('figure', { open: 'yes' }),
    notices: await opened<NoticeView>('notice'),
    appeals: await opened<AppealView>('appeal', { asking: 'yes' }),
    unasked: await opened<AppealView>('appeal', { asking: 'no' }),
    sites: await opened<SiteView>('site', { claimed: 'yes' }),
    places: await opened<SiteView>('site', { claimed: 'no' }),
    origins: await pageOf<OriginFamily>(weighed, 'family', {}, page),
    relays: await pageOf<RelayRow>(weighed, 'relay', {}, page),
    // Nobody has accepted what is no claim.
    messagesTold: as.acceptedOnly ? NONE : await messagesTold(weighed, limit),
  };
}

async function messagesTold(weighed: WeighedCase, limit: number): Promise<Some<MessageToldView>> {
  const { total, rows } = await messagesToldPage(weighed, {}, { from: 0, limit });
  const views: MessageToldView[] = [];
  for (const { id, copies, more } of rows) {
    const view = await messageToldView(weighed, id);
    if (view !== null) views.push({ ...view, told: { ...view.told, copies, more } });
  }
  return { total, rows: views };
}

const NONE: Some<never> = { total: 0, rows: [] };

type Lines = readonly string[];

function linesOf(rooms: WeighedRooms): Lines {
  const {
    acceptedOnly,
    state,
    conflicts,
    bare,
    figures,
    agreed,
    open,
    notices,
    appeals,
    unasked,
    sites,
    places,
    origins,
    relays,
    messagesTold,
  } = rooms;
  const allowed = Math.round(state.settings.tolerance * 100);
  return [
    ...(acceptedOnly ? ['Only what a person has accepted is weighed here; of the rest nothing is shown.'] : []),
    `“about” is taken to allow ${allowed} %. What stands here against what is no verdict.`,
    ...section('What stands against what', conflicts, conflictLines),
    ...section('Denied, not known, evaded or explained: nothing was found beside it', bare, conflictLines),
    ...section('Figures that cannot all hold', figures, figureLines),
    ...section('Figures of several documents that nothing stands against', agreed, agreedLines),
    ...section('Figures of one document that others may count as well', open, agreedLines),
    ...section('Who was told what', notices, noticeLines),
    ...section('Appeals', appeals, appealLines),
    ...section('Sites', sites, siteLines),
    ...section('Places of which things are told: nothing is claimed of their condition yet', places, siteLines),
    ...section('Documents that go back to one another', origins, familyLines),
    ...section('Who passes on whom', relays, relayLines),
    ...section('Messages in which nothing is asked, as read', unasked, appealLines),
    ...headed('Passages that speak of messages, of which no claim was made', messagesTold, messageLines),
  ];
}

const section = <View>(head: string, some: Some<View>, lines: (view: View) => Lines): Lines =>
  headed(head, some, (rows) => rows.flatMap(lines));

function headed<View>(head: string, { total, rows }: Some<View>, lines: (rows: readonly View[]) => Lines): Lines {
  if (rows.length === 0) return [];
  const more = total > rows.length ? [`  … ${total - rows.length} more: --limit ${total} shows all`] : [];
  return [`\n${head} (${total})`, ...lines(rows), ...more];
}
