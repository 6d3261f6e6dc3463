// The rooms and their addresses. Every view can be linked to:
//
//   /sources/7f3a…?at=1042-1070      one source, opened at these characters of its text
//   /sources/7f3a…?at=1042-1070&write=site   … with the form of a claim of this kind about them open
//   /search?q=quay%20AND%20nine      a search
//   /review?kind=figure&at=7f3a….9c01…   the figures that wait for judgement, at one of them

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CLAIM_KINDS, type ClaimKind } from '../../../src/model/claim.ts';
import { CLAIM_VIEWS } from '../../../src/model/judgement.ts';
import { SOURCE_ORDERS, SOURCE_STATES, type SourcesFilter } from '../../../src/model/views.ts';
import type { ClaimBegun } from './parts/write-claim.tsx';
import { conflictsSearchOf, figuresSearchOf, originsSearchOf, timelineSearchOf } from './rooms/address.ts';
import { appealsSearchOf } from './rooms/appeals/address.ts';
import { LedgerRoom } from './rooms/ledger/ledger.tsx';
import { OverviewRoom } from './rooms/overview/overview.tsx';
import { entitySearchOf, peopleSearchOf, postsSearchOf, questionsSearchOf } from './rooms/people/address.ts';
import { ReaderRoom } from './rooms/reader/reader.tsx';
import { reviewSearchOf } from './rooms/review/filter.ts';
import { ReviewRoom } from './rooms/review/review.tsx';
import { SearchRoom } from './rooms/search/search.tsx';
import { sitesSearchOf } from './rooms/sites/address.ts';
import { SourcesRoom } from './rooms/sources/sources.tsx';
import { NowhereRoom, Shell } from './shell.tsx';

const text = (value: unknown): string | undefined => {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words !== '' ? words : undefined;
};

/** Untrusted: an address may say anything. What is not understood is left out. */
function filterOf(search: Readonly<Record<string, unknown>>): SourcesFilter {
  const pick = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
    allowed.find((one) => one === value);
  const fields = {
    text: text(search['text']),
    state: pick(search['state'], SOURCE_STATES),
    language: text(search['language']),
    type: text(search['type']),
    publisher: text(search['publisher']),
    finding: text(search['finding']),
    view: pick(search['view'], CLAIM_VIEWS),
    sort: pick(search['sort'], SOURCE_ORDERS),
    descending: search['descending'] === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as SourcesFilter;
}

/** The router lays what comes out over what the address said: what was not understood has to come out as nothing. */
const only =
  <T extends object>(understood: (search: Record<string, unknown>) => T) =>
  (search: Record<string, unknown>): T => ({
    ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
    ...understood(search),
  });

const root = createRootRoute({ component: Shell, notFoundComponent: NowhereRoom });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: OverviewRoom }),
  createRoute({ getParentRoute: () => root, path: '/sources', component: SourcesRoom, validateSearch: only(filterOf) }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources/$hex',
    component: ReaderRoom,
    validateSearch: only((search): { at?: string; claim?: string; write?: ClaimKind } & ClaimBegun => {
      const at = text(search['at']);
      const claim = text(search['claim']);
      const write = CLAIM_KINDS.find((kind) => kind === search['write']);
      const [site, condition, day] = [text(search['site']), text(search['condition']), text(search['day'])];
      const begun = { ...(site && { site }), ...(condition && { condition }), ...(day && { day }) };
      return { ...(at && { at }), ...(claim && { claim }), ...(write && { write, ...begun }) };
    }),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    component: SearchRoom,
    validateSearch: only((search): { q?: string } => {
      const q = text(search['q']);
      return q === undefined ? {} : { q };
    }),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review',
    component: ReviewRoom,
    validateSearch: only(reviewSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/timeline',
    component: lazyRouteComponent(() => import('./rooms/timeline/timeline.tsx'), 'TimelineRoom'),
    validateSearch: only(timelineSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    component: lazyRouteComponent(() => import('./rooms/figures/figures.tsx'), 'FiguresRoom'),
    validateSearch: only(figuresSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/conflicts',
    component: lazyRouteComponent(() => import('./rooms/conflicts/conflicts.tsx'), 'ConflictsRoom'),
    validateSearch: only(conflictsSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/origins',
    component: lazyRouteComponent(() => import('./rooms/origins/origins.tsx'), 'OriginsRoom'),
    validateSearch: only(originsSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('./rooms/people/people.tsx'), 'PeopleRoom'),
    validateSearch: only(peopleSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people/identity',
    component: lazyRouteComponent(() => import('./rooms/people/identity.tsx'), 'IdentityRoom'),
    validateSearch: only(questionsSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people/posts',
    component: lazyRouteComponent(() => import('./rooms/people/posts.tsx'), 'PostsRoom'),
    validateSearch: only(postsSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people/command',
    component: lazyRouteComponent(() => import('./rooms/people/command.tsx'), 'CommandRoom'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('./rooms/people/entity.tsx'), 'EntityRoom'),
    validateSearch: only(entitySearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appeals',
    component: lazyRouteComponent(() => import('./rooms/appeals/appeals.tsx'), 'AppealsRoom'),
    validateSearch: only(appealsSearchOf),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sites',
    component: lazyRouteComponent(() => import('./rooms/sites/sites.tsx'), 'SitesRoom'),
    validateSearch: only(sitesSearchOf),
  }),
  createRoute({ getParentRoute: () => root, path: '/ledger', component: LedgerRoom }),
] as const;

export const router = createRouter({ routeTree: root.addChildren(routes), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
