// habeas weigh DIR: what stands against what in a case, most important first. What changed since the last time is weighed first. Nothing here is a verdict; every line leads to its passages.

import { openedIn, pageOf, type WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { weighingState } from '../../../src/casefile/queries/weighing-state.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type {
  AppealView,
  ConflictView,
  FigureView,
  NoticeView,
  OriginFamily,
  SiteView,
  WeighingState,
} from '../../../src/model/weighing.ts';
import type { Room } from '../../../src/storage/ports/weighing-store.ts';
import { type Command, print, printJson, readFlags, textFlag } from '../command.ts';
import { openWeighed } from '../open-weighed.ts';
import { appealLines, conflictLines, familyLines, figureLines, noticeLines, siteLines } from '../weigh/weigh-lines.ts';

/** So many of each are printed; a number says how many there are. */
const MOST = 20;

export const weigh: Command = {
  name: 'weigh',
  usage: 'habeas weigh DIR [--limit N] [--json]',
  summary: 'what stands against what: denials, figures, notices, appeals, sites, and who repeats whom',
  async run(args) {
    const flags = readFlags(weigh, args, { least: 1, most: 1, options: { limit: { type: 'string' } } as const });
    const [folder = ''] = flags.words;
    const limit = limitOf(textFlag(flags, 'limit'));
    const open = await openWeighed(folder);
    try {
      const weighed = await weighedRooms(open.caseFile, limit);
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

interface Some<View> {
  readonly total: number;
  readonly rows: readonly View[];
}

interface WeighedRooms {
  readonly state: WeighingState;
  readonly conflicts: Some<ConflictView>;
  readonly figures: Some<FigureView>;
  readonly notices: Some<NoticeView>;
  readonly appeals: Some<AppealView>;
  readonly sites: Some<SiteView>;
  readonly origins: Some<OriginFamily>;
}

async function weighedRooms(weighed: WeighedCase, limit: number): Promise<WeighedRooms> {
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
  return {
    state: await weighingState(weighed),
    conflicts: await opened<ConflictView>('conflict'),
    figures: await opened<FigureView>('figure', { contested: 'yes' }),
    notices: await opened<NoticeView>('notice'),
    appeals: await opened<AppealView>('appeal'),
    sites: await opened<SiteView>('site'),
    origins: await pageOf<OriginFamily>(weighed, 'family', {}, page),
  };
}

type Lines = readonly string[];

function linesOf(rooms: WeighedRooms): Lines {
  const { state, conflicts, figures, notices, appeals, sites, origins } = rooms;
  const allowed = Math.round(state.settings.tolerance * 100);
  return [
    `“about” is taken to allow ${allowed} %. What stands here against what is no verdict.`,
    ...section('What stands against what', conflicts, conflictLines),
    ...section('Figures that cannot all hold', figures, figureLines),
    ...section('Who was told what', notices, noticeLines),
    ...section('Appeals', appeals, appealLines),
    ...section('Sites', sites, siteLines),
    ...section('Documents that go back to one another', origins, familyLines),
  ];
}

function section<View>(head: string, { total, rows }: Some<View>, lines: (view: View) => Lines): Lines {
  if (rows.length === 0) return [];
  const more = total > rows.length ? [`  … ${total - rows.length} more: --limit ${total} shows all`] : [];
  return [`\n${head} (${total})`, ...rows.flatMap((view) => lines(view)), ...more];
}
