// Names of a case → persons, bodies, places. In: what each source tells of its names (profiles.ts), and the judgements that stand. Out: entities, questions, contradictions.

import { createHash } from 'node:crypto';
import type { EntityId, EntityKind, IdentityJudgementView } from '../../model/weighing.ts';
import type { IdentifiedEntity, Identities, NamePlacement } from './identified.ts';
import type { KnownNames } from './known-names.ts';
import type { NameProfile } from './profiles.ts';

export function identities(
  profiles: Iterable<NameProfile>,
  _judgements: readonly IdentityJudgementView[],
  _known: KnownNames,
): Identities {
  const byName = new Map<string, NameProfile[]>();
  for (const profile of profiles) {
    const key = `${profile.kind}\n${profile.name}`;
    const of = byName.get(key);
    if (of === undefined) byName.set(key, [profile]);
    else of.push(profile);
  }
  const entities = [...byName.values()].map(entityOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const placements = entities.map(({ id, kind, name }): NamePlacement => ({ kind, name, source: null, entity: id }));
  return {
    entities,
    placements,
    formToEntity: new Map(entities.map(({ id }) => [id, id])),
    questions: [],
    contradictions: [],
  };
}

const idOf = (kind: EntityKind, name: string): EntityId =>
  createHash('sha256').update(`${kind}\n${name}`).digest('hex').slice(0, 32);

function entityOf(of: readonly NameProfile[]): IdentifiedEntity {
  const { kind, name } = of[0] ?? { kind: 'person' as const, name: '' };
  const sum = (count: (profile: NameProfile) => number): number => of.reduce((total, one) => total + count(one), 0);
  const sources = [...new Set(of.map(({ source }) => source))].sort();
  return {
    id: idOf(kind, name),
    kind,
    name,
    forms: [
      {
        id: idOf(kind, name),
        name,
        script: 'latin',
        sources: sources.slice(0, 20).map((citedSource) => ({ citedSource })),
        documents: sources.length,
        mentions: sum((one) => one.mentions),
      },
    ],
    joins: [],
    documents: sources.length,
    mentions: sum((one) => one.mentions),
    said: sum((one) => one.said),
    told: sum((one) => one.told),
    about: sum((one) => one.about),
    questions: 0,
  };
}
