// Invented views in the place of the server's answers, for the tests of people, appeals and sites; and what those rooms sent.

import type { BrowserContext, Route } from 'playwright-core';
import type { NewIdentityJudgement } from '../../../src/model/rooms/identity.ts';
import type { AttentionView } from '../../../src/model/rooms/overview.ts';
import type { HolderView } from '../../../src/model/rooms/posts.ts';
import type { WeighingState } from '../../../src/model/weighing.ts';
import { APPEALS, appealViewOf, SITES, siteViewOf } from './appeal-and-site-views.ts';
import {
  COMMAND,
  DENIAL,
  ENTITIES,
  entityViewOf,
  JUDGED,
  POST,
  QUESTIONS,
  QUOTE,
  SITE,
  TENURES,
} from './people-views.ts';
import { CONFLICTS, FIGURES } from './weighed-views.ts';

export const STATE: WeighingState = {
  behind: 0,
  weighedAt: '2026-03-09T10:00:00Z',
  settings: { tolerance: 0.1, deadlines: [] },
};

const ATTENTION: AttentionView = {
  state: STATE,
  counts: {
    people: 3,
    bodies: 2,
    events: 14,
    contestedFigures: 1,
    conflicts: { figure: 1, denial: 2, ignorance: 1, evasion: 0, date: 0, place: 0, post: 1 },
    appeals: 5,
    unansweredAppeals: 2,
    sites: 3,
    changedSites: 1,
    copiedPairs: 1,
    identityQuestions: 2,
  },
  figures: FIGURES.slice(0, 1),
  conflicts: CONFLICTS.slice(0, 2).map((one) => (one.kind === 'ignorance' ? { ...one, against: 0, passages: 3 } : one)),
  appeals: APPEALS.slice(0, 2),
  sites: SITES.slice(0, 1),
  questions: QUESTIONS.slice(0, 1),
};

export interface Told {
  readonly judged: NewIdentityJudgement[];
  readonly posted: unknown[];
  readonly withdrawn: unknown[];
}

const page = (rows: readonly unknown[], from = 0) => ({ total: rows.length, from, rows: rows.slice(from) });
const lastOf = (url: URL): string => decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
const like = (words: readonly string[], text: string | null): boolean =>
  text === null || words.some((one) => one.toLowerCase().includes(text.toLowerCase()));

function answerTo(url: URL): unknown {
  const { searchParams: query, pathname } = url;
  const text = query.get('text');
  if (pathname === '/api/weighing') return STATE;
  if (pathname === '/api/attention') return ATTENTION;
  if (pathname === '/api/entities')
    return page(ENTITIES.filter((one) => one.kind === query.get('kind') && like([one.name, ...one.otherNames], text)));
  if (pathname.endsWith('/claims')) return page(query.get('as') === 'said' ? [QUOTE] : [POST, DENIAL, SITE]);
  if (pathname.startsWith('/api/entities/')) {
    const row = ENTITIES.find((one) => one.id === lastOf(url));
    return row && entityViewOf(row);
  }
  if (pathname === '/api/identity/questions') return page(QUESTIONS);
  if (pathname === '/api/command') return page(query.has('body') ? COMMAND.slice(0, 2) : COMMAND);
  if (pathname === '/api/posts')
    return page([
      { tenure: TENURES[1], holding: 'held' },
      { tenure: TENURES[2], holding: 'mayHaveHeld' },
    ] as HolderView[]);
  if (pathname === '/api/appeals')
    return page(APPEALS.filter((one) => (query.get('state') ?? one.state) === one.state && like(one.asks, text)));
  if (pathname.startsWith('/api/appeals/')) {
    const row = APPEALS.find((one) => one.id === lastOf(url));
    return row && appealViewOf(row);
  }
  if (pathname === '/api/sites') {
    const rows = query.get('claimed') === 'false' ? [] : SITES;
    return page(rows.filter((one) => like([one.name, ...one.otherNames], text)));
  }
  const row = SITES.find((one) => one.id === lastOf(url));
  return row && siteViewOf(row);
}

/** Answers for the rooms; `refuse` has the server refuse what is judged. */
export async function withPeopleViews(context: BrowserContext, { refuse = false } = {}): Promise<Told> {
  const told: Told = { judged: [], posted: [], withdrawn: [] };
  const fulfil = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    if (route.request().method() !== 'POST') {
      const data = answerTo(url);
      if (data === undefined) await route.fulfill({ status: 404, json: REFUSED });
      else await route.fulfill({ json: { ok: true, data } });
      return;
    }
    const body: unknown = route.request().postDataJSON();
    if (url.pathname === '/api/identity' && refuse) {
      await route.fulfill({ status: 409, json: REFUSED });
      return;
    }
    if (url.pathname === '/api/identity') told.judged.push(body as NewIdentityJudgement);
    else if (url.pathname === '/api/withdrawals') told.withdrawn.push(body);
    else told.posted.push(body);
    const record = told.judged.length.toString(16).padStart(64, 'a');
    await route.fulfill({ json: { ok: true, data: { ...JUDGED, ...(body as object), record } } });
  };
  await context.route(/\/api\/(?:weighing|attention|entities|identity|posts|command|appeals|sites)/, fulfil);
  await context.route(/\/api\/withdrawals$/, fulfil);
  return told;
}

const REFUSED = { ok: false, error: { code: 'refused', message: 'the invented server refuses' }, findings: [] };
