// Bearers → entities with ids that outlive joins and their undoing. A form is a name as written; where two bearers have it, each has a form of its own, told by a source. The entity's id is the
// smallest of its forms' ids; every other id leads to it.

import { createHash } from 'node:crypto';
import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import {
  type EntityId,
  type EntityKind,
  type EntityRef,
  entityRefOf,
  type NameForm,
} from '../../model/rooms/entities.ts';
import type { NameJoin } from '../../model/rooms/identity.ts';
import type { Bearer } from './bearers.ts';
import type { IdentifiedEntity, NamePlacement } from './identified.ts';
import type { Unit, UnitName } from './units.ts';

export interface Placed {
  readonly entities: readonly IdentifiedEntity[];
  readonly placements: readonly NamePlacement[];
  readonly formToEntity: ReadonlyMap<EntityId, EntityId>;
  entityOf(bearer: number): EntityRef;
  formOf(bearer: number, name: string): Cited<NameForm>;
}

const MOST_SOURCES = 20;

const formId = (kind: EntityKind, name: string, source: ObjectId | null): EntityId =>
  createHash('sha256')
    .update(source === null ? `${kind}\n${name}` : `${kind}\n${name}\n${source}`)
    .digest('hex')
    .slice(0, 32);

interface Names {
  readonly bearer: Bearer;
  /** By name as written: its places, in the order of the sources. */
  readonly written: ReadonlyMap<string, readonly UnitName[]>;
}

export function entitiesOf(
  kind: EntityKind,
  bearers: readonly Bearer[],
  units: readonly Unit[],
  judged: ReadonlySet<number>,
): Placed {
  const all = bearers.map((bearer): Names => ({ bearer, written: writtenBy(bearer, units) }));
  const first = firstBearers(all);
  const placements: NamePlacement[] = [];
  const formToEntity = new Map<EntityId, EntityId>();
  const refs = new Map<number, EntityRef>();
  const forms = new Map<string, Cited<NameForm>>();
  const entities = all.map(({ bearer, written }) => {
    const own = [...written].map(([name, of]) => {
      const isFirst = first.get(name)?.bearer === bearer.n;
      return { name, of, isFirst, form: formOf(kind, name, of, isFirst) };
    });
    for (const { name, form } of own) forms.set(`${bearer.n}\n${name}`, form);
    const entity = entityOf(
      kind,
      bearer,
      own.map(({ form }) => form),
      written,
    );
    refs.set(bearer.n, entityRefOf(entity));
    for (const { name, of, isFirst, form } of own) {
      formToEntity.set(form.id, entity.id);
      const alone = judged.has(bearer.n) || first.get(name)?.several === true;
      if (alone) for (const { profile } of of) formToEntity.set(formId(kind, name, profile.source), entity.id);
      if (isFirst) placements.push({ kind, name, source: null, entity: entity.id });
      else for (const { profile } of of) placements.push({ kind, name, source: profile.source, entity: entity.id });
    }
    return entity;
  });
  return {
    entities,
    placements,
    formToEntity,
    entityOf: (bearer) => refs.get(bearer) ?? { id: '', kind, name: '' },
    formOf: (bearer, name) => forms.get(`${bearer}\n${name}`) ?? formOf(kind, name, [], true),
  };
}

function writtenBy(bearer: Bearer, units: readonly Unit[]): ReadonlyMap<string, readonly UnitName[]> {
  const written = new Map<string, UnitName[]>();
  for (const n of bearer.units.toSorted((x, y) => x - y))
    for (const name of units[n]?.names ?? []) {
      addTo(written, name.profile.name, name);
    }
  return written;
}

/** Of those that have a name, the one with most documents keeps its plain id. */
function firstBearers(
  all: readonly Names[],
): ReadonlyMap<string, { bearer: number; documents: number; several: boolean }> {
  const first = new Map<string, { bearer: number; documents: number; several: boolean }>();
  for (const { bearer, written } of all)
    for (const [name, of] of written) {
      const known = first.get(name);
      if (known === undefined) first.set(name, { bearer: bearer.n, documents: of.length, several: false });
      else if (of.length > known.documents) first.set(name, { bearer: bearer.n, documents: of.length, several: true });
      else known.several = true;
    }
  return first;
}

function formOf(kind: EntityKind, name: string, of: readonly UnitName[], isFirst: boolean): Cited<NameForm> {
  const sources = of.map(({ profile }) => profile.source);
  return {
    id: formId(kind, name, isFirst ? null : (sources[0] ?? null)),
    name,
    script: scriptOf(name),
    sources: sources.slice(0, MOST_SOURCES).map((citedSource) => ({ citedSource })),
    documents: sources.length,
    mentions: of.reduce((sum, { profile }) => sum + profile.mentions, 0),
  };
}

const scriptOf = (name: string): NameForm['script'] =>
  /\p{sc=Arabic}/u.test(name)
    ? 'arabic'
    : /\p{sc=Cyrillic}/u.test(name)
      ? 'cyrillic'
      : /\p{sc=Latin}/u.test(name)
        ? 'latin'
        : 'other';

function entityOf(
  kind: EntityKind,
  bearer: Bearer,
  forms: readonly Cited<NameForm>[],
  written: ReadonlyMap<string, readonly UnitName[]>,
): IdentifiedEntity {
  // Called by a name in full where there is one: `Oren Mavik`, and not `O. Mavik`, however often that is written.
  // Where no capitals tell a name, a word behind it may have been read as one: there one document is too little.
  const full = new Set(
    [...written].flatMap(([name, of]) =>
      of[0]?.read.full === true && (of.length > 1 || scriptOf(name) !== 'arabic') ? [name] : [],
    ),
  );
  const ranked = forms.toSorted(
    (a, b) =>
      Number(full.has(b.name)) - Number(full.has(a.name)) ||
      b.documents - a.documents ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  const names = [...written.values()].flat();
  const sum = (count: (name: UnitName) => number): number => names.reduce((total, name) => total + count(name), 0);
  return {
    id: forms.map(({ id }) => id).sort()[0] ?? '',
    kind,
    name: ranked[0]?.name ?? '',
    ...inOtherScript(ranked),
    forms: ranked,
    joins: joinsOf(bearer, ranked),
    documents: new Set(names.map(({ profile }) => profile.source)).size,
    mentions: sum(({ profile }) => profile.mentions),
    said: sum(({ profile }) => profile.said),
    told: sum(({ profile }) => profile.told),
    about: sum(({ profile }) => profile.about),
    questions: 0,
  };
}

const wordsIn = (name: string): number => name.split(/[\s\u200c]+/u).length;

/** The whole name before a part of it: who is called by a surname alone in many papers has a first name in one. */
function inOtherScript([first, ...others]: readonly Cited<NameForm>[]): Pick<EntityRef, 'inOtherScript'> {
  const other = first?.script === 'latin' ? 'arabic' : first?.script === 'arabic' ? 'latin' : null;
  const written = others.filter(({ script }) => script === other);
  const whole = Math.min(wordsIn(first?.name ?? ''), Math.max(...written.map(({ name }) => wordsIn(name))));
  const found = written.find(({ name }) => wordsIn(name) >= whole);
  return found === undefined ? {} : { inOtherScript: found.name };
}

/** Each pair of forms once; forms that only differ in case or marks are joined to the most used of them. */
function joinsOf({ joins }: Bearer, forms: readonly Cited<NameForm>[]): readonly Cited<NameJoin>[] {
  const idOf = new Map(forms.map(({ id, name }) => [name, id]));
  const found = new Map<string, Cited<NameJoin>>();
  for (const { a, b, score, reasons, judgement } of joins) {
    const [x, y] = [idOf.get(a.profile.name) ?? '', idOf.get(b.profile.name) ?? ''];
    if (x === y && judgement === null) continue;
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const known = found.get(key);
    if (known === undefined || (known.judgement === null && judgement !== null))
      found.set(key, { a: x, b: y, score, reasons, judgement });
  }
  return [...found].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, join]) => join);
}
