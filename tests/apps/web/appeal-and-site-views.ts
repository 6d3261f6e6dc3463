// What the weighing might give of the invented republic of Tarsel, for the tests of Appeals, Sites and the Overview, made up as people-views.ts makes people.

import type { AppealRow, AppealView } from '../../../src/model/rooms/appeals.ts';
import type { SiteRow, SiteView } from '../../../src/model/rooms/sites.ts';
import { DENIAL, POLICE, QUOTE, SITE, UNION, VARN } from './people-views.ts';
import { ORIGINS } from './weighed-views.ts';

const appeal = (n: number, fields: Partial<AppealRow>): AppealRow => ({
  id: `appeal-${n}`,
  by: [UNION],
  to: [POLICE],
  asking: true,
  asks: ['the list of names of those held'],
  medium: 'letter',
  reference: null,
  count: null,
  on: '1974-08-06',
  due: null,
  state: 'silent',
  silentDays: 7,
  silentUntil: '1974-08-13',
  overdueDays: null,
  reminders: 0,
  documents: 1,
  ...fields,
});

export const APPEALS: readonly AppealRow[] = [
  appeal(1, {
    count: 7,
    due: { day: '1974-08-10', grounds: 'rule: 4 days (harbour regulations, article 12, invented)' },
    overdueDays: 3,
    reminders: 2,
    documents: 2,
  }),
  appeal(2, {
    by: [VARN],
    asks: ['کجا دفن شده‌اند'],
    on: '1974-08-14',
    state: 'notStated',
    silentDays: null,
    silentUntil: null,
  }),
  appeal(3, { asks: ['a visit to Quay Nine'], on: '1974-09~', state: 'refused', silentDays: null, silentUntil: null }),
];

export const appealViewOf = (row: AppealRow): AppealView => ({
  appeal: row,
  reports: [QUOTE],
  reminders: [],
  joined: [],
  setAside: [],
  answers: row.state === 'refused' ? [DENIAL] : [],
  candidates: [],
  origins: ORIGINS,
  reasons: ['both documents name the same day and the same list'],
});

const site = (n: number, name: string, fields: Partial<SiteRow>): SiteRow => ({
  id: `site-${n}`,
  name,
  otherNames: [],
  where: 'Tarsel',
  position: { latitude: 36.9, longitude: 50, of: 'Tarsel', persian: 'تارسل' },
  conditions: 1,
  changes: 0,
  kind: null,
  first: { condition: 'used as cells', observed: '1974-08' },
  latest: { condition: 'walled up', observed: '1975-22' },
  disputed: 0,
  documents: 1,
  ...fields,
});

export const SITES: readonly SiteRow[] = [
  site(1, 'Quay Nine', {
    otherNames: ['اسکلهٔ نه'],
    kind: 'prison',
    conditions: 3,
    changes: 2,
    disputed: 1,
    documents: 2,
  }),
  site(2, 'گورستان تپهٔ نمک', { latest: { condition: 'هموار شده', observed: '1988-08' } }),
  site(3, 'the cells of Port Vel', {
    where: 'Port Vel',
    position: { latitude: 38.2, longitude: 48.6, of: 'Port Vel', persian: null },
  }),
  site(4, 'the salt pits', { where: null, position: null, latest: null }),
];

export const siteViewOf = (row: SiteRow): SiteView => ({
  site: row,
  log: [
    {
      ref: QUOTE,
      condition: 'used as cells',
      observed: '1974-08',
      reported: null,
      reportedBy: ['Harbour Union of Tarsel'],
      changed: false,
      against: [],
    },
    {
      ref: DENIAL,
      condition: 'undisturbed',
      observed: '1974-08-09',
      reported: null,
      reportedBy: [],
      changed: true,
      against: ['dug'],
    },
    {
      ref: SITE,
      condition: 'walled up',
      observed: null,
      reported: '1975-03-01',
      reportedBy: ['Marek Odell'],
      changed: true,
      against: [],
    },
  ],
  reasons: [],
  told: [
    {
      ref: {
        source: SITE.source,
        passage: { start: 40, end: 84, exact: 'Soldiers stood before Quay Nine all winter.' },
      },
      reasons: ['it has “Quay, Nine” of the name, and “Soldiers”'],
      name: 'Quay Nine',
      condition: 'guarded',
      day: '1974-11',
    },
  ],
  origins: ORIGINS,
});
