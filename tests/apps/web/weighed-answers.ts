// Invented views in the place of the server's answers, for the tests of the rooms of the weighing; and what those rooms asked and sent.

import type { BrowserContext, Route } from 'playwright-core';
import { isBare } from '../../../src/model/rooms/conflicts.ts';
import type { NewOriginDeclaration } from '../../../src/model/rooms/origins.ts';
import type { NewWeighingSetting } from '../../../src/model/weighing.ts';
import { ARTICLE, HEARING } from './invented-cites.ts';
import { FAMILY, SHARED, SIDE } from './origin-views.ts';
import { base, CONFLICT, CONFLICTS, EVENT, EVENTS, FIGURE, FIGURES, TIMELINE } from './weighed-views.ts';

export interface Asked {
  /** Addresses asked for, with their queries. */
  readonly paths: string[];
  readonly posted: (NewOriginDeclaration | NewWeighingSetting | Readonly<Record<string, unknown>>)[];
}

const page = (rows: readonly unknown[]) => ({ total: rows.length, from: 0, rows });

const ANSWERS: readonly (readonly [RegExp, (url: URL) => unknown])[] = [
  [
    /^\/api\/weighing$/,
    () => ({ behind: 0, weighedAt: '2026-03-09T10:00:00Z', settings: { tolerance: 0.1, deadlines: [] } }),
  ],
  [/^\/api\/timeline$/, () => TIMELINE],
  [/^\/api\/timeline\/sources$/, () => EVENTS.map(({ id }) => ({ event: id, sources: [ARTICLE, HEARING] }))],
  [/^\/api\/events\//, () => EVENT],
  [/^\/api\/figures$/, (url) => page(url.searchParams.get('contested') ? FIGURES.slice(0, 1) : FIGURES)],
  [/^\/api\/figures\//, () => FIGURE],
  [
    /^\/api\/conflicts$/,
    ({ searchParams }) =>
      page(
        CONFLICTS.filter(
          (one) => (searchParams.get('kind') ?? one.kind) === one.kind && (!searchParams.has('bare') || isBare(one)),
        ),
      ),
  ],
  [/^\/api\/conflicts\//, () => CONFLICT],
  [/^\/api\/origins\/families$/, () => page([FAMILY])],
  [/^\/api\/origins\/shared$/, () => page([SHARED])],
  [/^\/api\/origins\/shared\//, () => SHARED],
  [/^\/api\/origins\/declarations$/, () => [SIDE]],
  [
    /\/standing$/,
    () => ({ claim: base.claim.id, kind: 'figure', event: null, figure: 'figure-1', conflicts: [], origins: null }),
  ],
];

/** Answers for the rooms; `instead` puts other views in their place. */
export async function withWeighedViews(
  context: BrowserContext,
  instead: readonly (readonly [RegExp, (url: URL) => unknown])[] = [],
): Promise<Asked> {
  const asked: Asked = { paths: [], posted: [] };
  const answers = [...instead, ...ANSWERS];
  const fulfil = async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    if (route.request().method() === 'POST') {
      asked.posted.push(route.request().postDataJSON());
      await route.fulfill({ json: { ok: true, data: {} } });
      return;
    }
    const answer = answers.find(([path]) => path.test(url.pathname));
    asked.paths.push(`${url.pathname}${url.search}`);
    if (answer) await route.fulfill({ json: { ok: true, data: answer[1](url) } });
    else await route.continue();
  };
  await context.route(/\/api\/(?:weighing|timeline|events|figures|conflicts|origins)/, fulfil);
  await context.route(/\/api\/sources\/[^/]+\/claims\//, fulfil);
  await context.route(/\/api\/(?:withdrawals|jobs)$/, async (route) =>
    route.request().method() === 'POST' ? fulfil(route) : route.continue(),
  );
  return asked;
}
