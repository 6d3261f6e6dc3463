// Rooms that are a list and what each of its rows opens to: figures, conflicts, appeals, sites, questions of identity.

import type { AppealRow, AppealsQuery, AppealView } from '../../model/rooms/appeals.ts';
import type { ConflictRow, ConflictsQuery, ConflictView } from '../../model/rooms/conflicts.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import type { FigureRow, FiguresQuery, FigureView } from '../../model/rooms/figures.ts';
import type { IdentityQuestion } from '../../model/rooms/identity.ts';
import type { SiteRow, SitesQuery, SiteView } from '../../model/rooms/sites.ts';
import type { Page } from '../../model/weighing.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
import { currentEntity } from './entities.ts';
import { withOwnWords } from './judged-entries.ts';
import { openedIn, pageOf, type WeighedCase } from './weighed-case.ts';

/** Those whose numbers stand furthest apart first. */
export const figuresPage = (
  weighed: WeighedCase,
  { text, contested }: FiguresQuery,
  page: PageRequest,
): Promise<Page<FigureRow>> =>
  pageOf(weighed, 'figure', { text, facets: { contested: contested === true ? 'yes' : undefined } }, page);

export const figureView = async (weighed: WeighedCase, id: string): Promise<FigureView | null> =>
  withOwnWords(weighed, await openedIn<FigureView>(weighed, 'figure', id));

export async function conflictsPage(
  weighed: WeighedCase,
  { kind, person, text, bare }: ConflictsQuery,
  page: PageRequest,
): Promise<Page<ConflictRow>> {
  const who = person === undefined ? undefined : await currentEntity(weighed, person);
  const ofThese = bare === undefined ? undefined : bare ? 'yes' : 'no';
  return pageOf(weighed, 'conflict', { text, facets: { kind, person: who, bare: ofThese } }, page);
}

export const conflictView = async (weighed: WeighedCase, id: string): Promise<ConflictView | null> =>
  withOwnWords(weighed, await openedIn<ConflictView>(weighed, 'conflict', id));

export const appealsPage = (
  weighed: WeighedCase,
  { asking, state, text }: AppealsQuery,
  page: PageRequest,
): Promise<Page<AppealRow>> =>
  pageOf(weighed, 'appeal', { text, facets: { state, asking: asking === false ? 'no' : 'yes' } }, page);

export const appealView = async (weighed: WeighedCase, id: string): Promise<AppealView | null> =>
  withOwnWords(weighed, await openedIn<AppealView>(weighed, 'appeal', id));

export const sitesPage = (
  weighed: WeighedCase,
  { text, claimed }: SitesQuery,
  page: PageRequest,
): Promise<Page<SiteRow>> => {
  const ofThese = claimed === undefined ? undefined : claimed ? 'yes' : 'no';
  return pageOf(weighed, 'site', { text, facets: { claimed: ofThese } }, page);
};

export const siteView = (weighed: WeighedCase, id: string): Promise<SiteView | null> => openedIn(weighed, 'site', id);

/** The pair whose answer changes most first; `kind` null: of all kinds. */
export const identityQuestions = (
  weighed: WeighedCase,
  kind: EntityKind | null,
  page: PageRequest,
): Promise<Page<IdentityQuestion>> => pageOf(weighed, 'question', { facets: { kind: kind ?? undefined } }, page);
