// The weighing of the open case, in the shape that the server asks for (apps/server/weighing-api.ts).

import { declareOrigin } from '../../src/casefile/actions/declare-origin.ts';
import { judgeIdentity } from '../../src/casefile/actions/judge-identity.ts';
import { setWeighing } from '../../src/casefile/actions/set-weighing.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { originDeclarations, weighingSettings } from '../../src/casefile/queries/decisions.ts';
import { CONFLICT_KINDS, type ConflictKind, type Page as Rows, type WeighingState } from '../../src/model/weighing.ts';
import type { Page } from '../server/case-api.ts';
import type { WeighingApi } from '../server/weighing-api.ts';

export function weighingApi(caseFile: CaseFile): WeighingApi {
  return { ...rooms(caseFile), ...decisions(caseFile) };
}

type Decisions = Pick<WeighingApi, 'setWeighing' | 'judgeIdentity' | 'declareOrigin' | 'originDeclarations'>;

function rooms(caseFile: CaseFile): Omit<WeighingApi, keyof Decisions> {
  const none = async <T>(page: Page): Promise<Rows<T>> => ({ total: 0, from: page.from, rows: [] });
  const state: WeighingState = { behind: 0, weighedAt: null, settings: { tolerance: 0.1, deadlines: [] } };
  return {
    weighing: async () => ({ ...state, settings: await weighingSettings(caseFile.tools.index) }),
    weigh: async () => ({ sources: 0, behind: 0 }),
    attention: async () => ({
      state,
      counts: {
        people: 0,
        bodies: 0,
        events: 0,
        contestedFigures: 0,
        conflicts: Object.fromEntries(CONFLICT_KINDS.map((kind) => [kind, 0])) as Record<ConflictKind, number>,
        unansweredAppeals: 0,
        changedSites: 0,
        copiedPairs: 0,
        identityQuestions: 0,
      },
      figures: [],
      conflicts: [],
      appeals: [],
      sites: [],
      questions: [],
    }),
    entities: (_query, page) => none(page),
    entity: async () => null,
    entityClaims: async () => null,
    identityQuestions: (_kind, page) => none(page),
    holders: (_query, page) => none(page),
    timeline: async () => ({ total: 0, undated: 0, rows: [], density: [], types: [], places: [] }),
    event: async () => null,
    figures: (_query, page) => none(page),
    figure: async () => null,
    conflicts: (_query, page) => none(page),
    conflict: async () => null,
    appeals: (_query, page) => none(page),
    appeal: async () => null,
    sites: (_text, page) => none(page),
    site: async () => null,
    originFamilies: (page) => none(page),
    shared: (_query, page) => none(page),
    sharedPair: async () => null,
    claimStanding: async () => null,
  };
}

function decisions(caseFile: CaseFile): Decisions {
  return {
    setWeighing: (setting) => setWeighing(caseFile, setting),
    judgeIdentity: (judgement) => judgeIdentity(caseFile, judgement),
    declareOrigin: (declaration) => declareOrigin(caseFile, declaration),
    originDeclarations: () => originDeclarations(caseFile.tools.index, caseFile.actor.name),
  };
}
