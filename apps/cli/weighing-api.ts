// The weighing of the open case, in the shape that the server asks for (apps/server/weighing-api.ts).

import { declareOrigin } from '../../src/casefile/actions/declare-origin.ts';
import { judgeIdentity } from '../../src/casefile/actions/judge-identity.ts';
import { judgePairing } from '../../src/casefile/actions/judge-pairing.ts';
import { setWeighing } from '../../src/casefile/actions/set-weighing.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { attentionView } from '../../src/casefile/queries/attention.ts';
import { claimStanding } from '../../src/casefile/queries/claim-standing.ts';
import { originDeclarations, pairings } from '../../src/casefile/queries/decisions.ts';
import { entitiesPage, entityClaims, entityView } from '../../src/casefile/queries/entities.ts';
import { messagesToldPage, messageToldView } from '../../src/casefile/queries/messages-told.ts';
import { familiesPage, relaysPage, sharedPage, sharedView } from '../../src/casefile/queries/origins.ts';
import { commandPage, holdersPage } from '../../src/casefile/queries/posts.ts';
import {
  appealsPage,
  appealView,
  conflictsPage,
  conflictView,
  figuresPage,
  figureView,
  identityQuestions,
  sitesPage,
  siteView,
} from '../../src/casefile/queries/rooms.ts';
import { eventView, timelineSources, timelineView } from '../../src/casefile/queries/timeline.ts';
import type { WeighedCase } from '../../src/casefile/queries/weighed-case.ts';
import { weighingState } from '../../src/casefile/queries/weighing-state.ts';
import type { WeighingApi } from '../server/weighing-api.ts';
import { weighBeside } from './weighing.ts';

export function weighingApi(caseFile: CaseFile, folder: string): WeighingApi {
  return { ...rooms(caseFile, folder), ...decisions(caseFile) };
}

type Decisions = Pick<
  WeighingApi,
  'setWeighing' | 'judgeIdentity' | 'declareOrigin' | 'originDeclarations' | 'pairings' | 'judgePairing'
>;

function rooms(caseFile: CaseFile, folder: string): Omit<WeighingApi, keyof Decisions> {
  const weighed: WeighedCase = {
    index: caseFile.tools.index,
    weighing: caseFile.weighing,
    actor: caseFile.actor.name,
  };
  return {
    weighing: () => weighingState(weighed),
    weigh: (work) => weighBeside(folder, work),
    attention: () => attentionView(weighed),
    entities: (query, page) => entitiesPage(weighed, query, page),
    entity: (id) => entityView(weighed, id),
    entityClaims: (id, as, page) => entityClaims(weighed, id, as, page),
    identityQuestions: (kind, page) => identityQuestions(weighed, kind, page),
    command: (body, page) => commandPage(weighed, body, page),
    holders: (query, page) => holdersPage(weighed, query, page),
    timeline: (query, limit) => timelineView(weighed, query, limit),
    timelineSources: (query, limit) => timelineSources(weighed, query, limit),
    event: (id) => eventView(weighed, id),
    figures: (query, page) => figuresPage(weighed, query, page),
    figure: (id) => figureView(weighed, id),
    conflicts: (query, page) => conflictsPage(weighed, query, page),
    conflict: (id) => conflictView(weighed, id),
    appeals: (query, page) => appealsPage(weighed, query, page),
    appeal: (id) => appealView(weighed, id),
    messagesTold: (query, page) => messagesToldPage(weighed, query, page),
    messageTold: (id) => messageToldView(weighed, id),
    sites: (query, page) => sitesPage(weighed, query, page),
    site: (id) => siteView(weighed, id),
    originFamilies: (page) => familiesPage(weighed, page),
    relays: (query, page) => relaysPage(weighed, query, page),
    shared: (query, page) => sharedPage(weighed, query, page),
    sharedPair: (a, b) => sharedView(weighed, a, b),
    claimStanding: (source, claim) => claimStanding(weighed, source, claim),
  };
}

function decisions(caseFile: CaseFile): Decisions {
  return {
    setWeighing: (setting) => setWeighing(caseFile, setting),
    judgeIdentity: (judgement) => judgeIdentity(caseFile, judgement),
    declareOrigin: (declaration) => declareOrigin(caseFile, declaration),
    originDeclarations: () => originDeclarations(caseFile.tools.index, caseFile.actor.name),
    pairings: () => pairings(caseFile.tools.index, caseFile.actor.name),
    judgePairing: (pairing) => judgePairing(caseFile, pairing),
  };
}
