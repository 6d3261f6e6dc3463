// Names of a case → persons, bodies, places. In: what each source tells of its names (profiles.ts), and the judgements that stand. Out: entities, whose each name is, questions,
// contradictions. Within a document first (units.ts), then across (joining.ts). Same input, same output, in whatever order it comes.

import type { Cited } from '../../model/cited.ts';
import { order } from '../../model/order.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/rooms/entities.ts';
import type { IdentityJudgementView, IdentityQuestion } from '../../model/rooms/identity.ts';
import { joinAliases } from './aliases.ts';
import { bearersOf } from './bearers.ts';
import { bodyNames, bodyOfState } from './body-names.ts';
import { landsOf } from './case-lands.ts';
import { commonNames, isCommonSurname, surnameIn } from './common-names.ts';
import { type Company, companyOf } from './company.ts';
import { entitiesOf } from './entities.ts';
import { hasHardFacts } from './grounds.ts';
import type { IdentifiedEntity, Identities } from './identified.ts';
import {
  type Asked,
  alikeKeys,
  type Joining,
  joinAlikeNames,
  joinJudged,
  joinLongerForms,
  joinSameName,
  unitsByKey,
} from './joining.ts';
import { type Contradiction, judgedName, type Settled, settle } from './judgements.ts';
import type { KnownNames } from './known-names.ts';
import type { NameRules, ReadName } from './name-rules.ts';
import { personNames } from './person-names.ts';
import { placeNames } from './place-names.ts';
import type { NameProfile } from './profiles.ts';
import { openQuestions, questionOf } from './questions.ts';
import { joinShortNames } from './short-names.ts';
import { type KeptApart, type Unit, unitsOf } from './units.ts';

/** In a case of so many names two people have one by chance, whatever the name. */
const MANY_UNITS = 2_000;
/** Questions that are made out in full; of the others only the number is kept. */
const MOST_QUESTIONS = 2_000;

export function identities(
  profiles: Iterable<NameProfile>,
  judgements: readonly IdentityJudgementView[],
  known: KnownNames,
): Identities {
  const sorted = inOrder([...profiles]);
  const settled = settle(judgements);
  const rules: Readonly<Record<EntityKind, NameRules>> = {
    person: personNames(),
    body: bodyNames(
      known,
      landsOf(sorted, (one) => bodyOfState(one, known)),
    ),
    place: placeNames(known),
  };
  const units = ENTITY_KINDS.map((kind) => unitsOfKind(sorted, rules[kind], settled));
  const company = companyOf([...(units[0] ?? []), ...(units[1] ?? [])]);
  const parts = ENTITY_KINDS.map((kind, n) => identified(units[n] ?? [], rules[kind], settled, company, known));
  const placed = new Map(parts.flatMap((part) => [...part.formToEntity]));
  const placements = parts.flatMap((part) => part.placements);
  return {
    entities: parts.flatMap((part) => part.entities).sort((a, b) => order(a.id, b.id)),
    placements,
    formToEntity: placed,
    questions: parts
      .flatMap((part) => part.questions)
      .sort((p, q) => q.weight - p.weight || q.score - p.score || order(p.a.entity.id, q.a.entity.id)),
    contradictions: settled.contradictions.map((one) => contradictionOf(one, parts)),
  };
}

/** By source, kind and name; as a store gives them they are so already. */
function inOrder(profiles: readonly NameProfile[]): readonly NameProfile[] {
  const compare = (a: NameProfile, b: NameProfile): number =>
    order(a.source, b.source) || order(a.kind, b.kind) || order(a.name, b.name);
  const isSorted = profiles.every((profile, n) => {
    const before = profiles[n - 1];
    return before === undefined || compare(before, profile) <= 0;
  });
  return isSorted ? profiles : profiles.toSorted(compare);
}

/** Sorted by source. */
function unitsOfKind(sorted: readonly NameProfile[], rules: NameRules, settled: Settled): readonly Unit[] {
  const read = readOnce(rules);
  const apart = new Set(settled.apart.flatMap(({ a, b }) => [`${a}\n\n${b}`, `${b}\n\n${a}`]));
  const keptApart: KeptApart = apart.size === 0 ? () => false : (a, b) => apart.has(`${a}\n\n${b}`);
  const units: Unit[] = [];
  let own: NameProfile[] = [];
  const close = (): void => {
    if (own.length > 0) for (const unit of unitsOf(own, rules, read, keptApart, units.length)) units.push(unit);
    own = [];
  };
  for (const profile of sorted) {
    if (profile.kind !== rules.kind) continue;
    if (own[0] !== undefined && own[0].source !== profile.source) close();
    own.push(profile);
  }
  close();
  return units;
}

function readOnce(rules: NameRules): (profile: NameProfile) => ReadName {
  const known = new Map<string, ReadName>();
  return (profile) => {
    const key =
      rules.kind === 'body' ? `${profile.name}\n${profile.country ?? ''}\n${profile.amongCountries}` : profile.name;
    const have = known.get(key) ?? rules.read(profile);
    known.set(key, have);
    return have;
  };
}

interface Part extends Omit<Identities, 'contradictions'> {
  readonly names: ReadonlyMap<string, string>;
}

function identified(
  units: readonly Unit[],
  rules: NameRules,
  settled: Settled,
  company: Company,
  known: KnownNames,
): Part {
  const unitsAt = (some: readonly number[]): readonly Unit[] => some.slice(0, 60).flatMap((n) => units[n] ?? []);
  const isMany = units.length > MANY_UNITS;
  const bearers = bearersOf(
    units,
    rules,
    (a, b, besides) => company.shared(unitsAt(a), unitsAt(b), besides),
    (name) => isMany || isCommonSurname(surnameIn(name.text), known.givenName),
  );
  const asked: Asked[] = [];
  const byKey = unitsByKey(units);
  const isCommon = rules.kind === 'person' ? commonNames(byKey.keys()) : () => false;
  const joining: Joining = {
    units,
    rules,
    bearers,
    isCommon,
    isGivenName: known.givenName,
    ask: (one) => asked.push(one),
  };
  const judged = joinJudged(joining, settled);
  const telling = new Set(units.filter(isTelling).map((unit) => unit.n));
  const isHard = (unit: number): boolean => judged.has(unit) || telling.has(unit);

  for (const [key, of] of byKey) joinSameName(joining, key, of, isHard);
  const alike = alikeKeys(
    new Map([...byKey].flatMap(([key, [one]]) => (one === undefined ? [] : [[key, one.name.read]]))),
    rules.compare,
  );
  for (const pair of alike) if (pair.shorter === null) joinAlikeNames(joining, pair, byKey);
  joinLongerForms(
    joining,
    alike.filter((pair) => pair.shorter !== null),
    byKey,
  );
  if (rules.kind === 'person') {
    joinAliases(joining);
    joinShortNames(joining);
  }
  return partOf(joining, settled, company, asked, judged);
}

function partOf(
  { units, rules, bearers }: Joining,
  settled: Settled,
  company: Company,
  asked: readonly Asked[],
  judged: ReadonlySet<number>,
): Part {
  const judgedBearers = new Set([...judged].map(bearers.find));
  const placed = entitiesOf(rules.kind, bearers.all(), units, judgedBearers);
  const open = openQuestions(asked, units, bearers, settled);
  const waiting = new Map<string, number>();
  for (const { a, b } of open)
    for (const unit of [a, b]) {
      const { id } = placed.entityOf(bearers.find(unit));
      waiting.set(id, (waiting.get(id) ?? 0) + 1);
    }
  const sources = {
    units,
    bearers,
    company,
    formOf: (name: { profile: NameProfile }, unit: number) => placed.formOf(bearers.find(unit), name.profile.name),
    entityOf: (unit: number) => placed.entityOf(bearers.find(unit)),
  };
  const questions = open.slice(0, MOST_QUESTIONS).map((one): Cited<IdentityQuestion> => questionOf(one, sources));
  const names = new Map<string, string>();
  for (const unit of judgedUnits(units, judged))
    for (const { profile } of unit.names) names.set(judgedName(profile), placed.entityOf(bearers.find(unit.n)).id);
  return {
    entities: placed.entities.map(
      (entity): IdentifiedEntity => ({ ...entity, questions: waiting.get(entity.id) ?? 0 }),
    ),
    placements: placed.placements,
    formToEntity: placed.formToEntity,
    questions,
    names,
  };
}

/** With facts or a second name that can stand against another bearer. */
const isTelling = ({ names }: Unit): boolean =>
  new Set(names.flatMap(({ read }) => (read.full ? read.key : []))).size > 1 ||
  names.some(({ profile, read }) => hasHardFacts(profile, read.country));

const judgedUnits = (units: readonly Unit[], judged: ReadonlySet<number>): readonly Unit[] =>
  [...judged].sort((a, b) => a - b).flatMap((n) => units[n] ?? []);

function contradictionOf(one: Contradiction, parts: readonly Part[]): Identities['contradictions'][number] {
  const entities = [
    ...new Set(one.names.flatMap((name) => parts.flatMap((part) => part.names.get(name) ?? []))),
  ].sort();
  const steps = one.judgements.map(({ a, b, verdict }) => `“${a.name}” and “${b.name}” are ${verdict}`);
  return {
    judgements: one.judgements,
    sentence: `These cannot all hold: ${steps.join('; ')}. None of them is followed until one is taken back.`,
    entities,
  };
}
