// Within one document first: which of its names are one bearer's. A full name stands for itself, in both scripts of a bilingual page too; a short one for the only full name that it can
// stand for. In: the profiles of one source, of one kind. Out: units, each one bearer as far as its document tells; what is joined from here on are units.

import type { ObjectId } from '../../model/ids.ts';
import { judgedName } from './judgements.ts';
import type { NameRules, ReadName } from './name-rules.ts';
import type { NameProfile } from './profiles.ts';

export interface UnitName {
  readonly profile: NameProfile;
  readonly read: ReadName;
}

export interface UnitJoin {
  readonly a: UnitName;
  readonly b: UnitName;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Unit {
  readonly n: number;
  readonly source: ObjectId;
  /** The fullest first. */
  readonly names: readonly UnitName[];
  /** Whether it can be known by its name outside its document. */
  readonly full: boolean;
  readonly joins: readonly UnitJoin[];
  /** Its document says of one of its names that it is another name of the same person. */
  readonly renamed: boolean;
}

interface Growing {
  readonly names: UnitName[];
  readonly joins: UnitJoin[];
  readonly full: boolean;
  renamed: boolean;
}

/** Names that people keep apart: of two names in one document as well. */
export type KeptApart = (a: string, b: string) => boolean;

export function unitsOf(
  profiles: readonly NameProfile[],
  rules: NameRules,
  read: (profile: NameProfile) => ReadName,
  keptApart: KeptApart,
  firstNumber: number,
): readonly Unit[] {
  const reads = profiles.map(read);
  const names = profiles.map(
    (profile, n): UnitName => ({ profile, read: rules.amid(reads[n] ?? read(profile), profile, reads) }),
  );
  const isWhole = ({ read: { full, letters } }: UnitName): boolean => full && !letters;
  const full = names.filter(isWhole).sort((a, b) => lengthOf(b) - lengthOf(a));
  const short = names.filter((name) => !isWhole(name));
  const found: Growing[] = [];
  const byWord = new Map<string, Growing[]>();
  const add = (name: UnitName, to: Growing | null, join: Omit<UnitJoin, 'b'> | null): void => {
    const unit = to ?? { names: [], joins: [], full: name.read.full, renamed: false };
    if (to === null) found.push(unit);
    unit.names.push(name);
    if (join !== null) unit.joins.push({ ...join, b: name });
    for (const word of name.read.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [unit]);
      else if (!known.includes(unit)) known.push(unit);
    }
  };
  const meets = ({ read: { words } }: UnitName): readonly Growing[] => [
    ...new Set(words.flatMap((word) => byWord.get(word) ?? [])),
  ];
  const allowed = (name: UnitName, unit: Growing): boolean =>
    unit.names.every((one) => !keptApart(judgedName(one.profile), judgedName(name.profile)));
  const renamed = (name: UnitName): Match | null =>
    aliasMatch(
      name,
      found.filter((unit) => allowed(name, unit)),
    );
  for (const name of full) {
    const match =
      renamed(name) ??
      fullMatch(
        name,
        meets(name).filter((unit) => allowed(name, unit)),
        rules,
      );
    add(name, match?.unit ?? null, match);
  }
  const shortOnes = short.map((name) => ({
    name,
    match: renamed(name) ?? shortMatch(name, meets(name), rules, allowed),
  }));
  for (const { name, match } of shortOnes) add(name, match?.unit ?? null, match);
  return found.map(
    (unit, n): Unit => ({ n: firstNumber + n, source: profiles[0]?.source ?? ('' as ObjectId), ...unit }),
  );
}

/** What was inferred to read the names so. */
export const notesOf = (a: UnitName, b: UnitName): readonly string[] => [
  ...new Set([a.read.note, b.read.note].flatMap((note) => note ?? [])),
];

interface Match extends Omit<UnitJoin, 'b'> {
  readonly unit: Growing;
}

/** The document says of one of the two that it is another name of the other's bearer. */
function aliasMatch(name: UnitName, units: readonly Growing[]): Match | null {
  for (const unit of units)
    for (const known of unit.names) {
      const reason = saidOtherName(known, name);
      if (reason === null) continue;
      unit.renamed = true;
      return { unit, a: known, score: 1, reasons: [reason] };
    }
  return null;
}

/** For two names of one document. */
export function saidOtherName(one: UnitName, other: UnitName): string | null {
  const [name, alias] = one.profile.aliases.includes(other.profile.name) ? [one, other] : [other, one];
  return name.profile.aliases.includes(alias.profile.name)
    ? `a document gives “${alias.profile.name}” as another name of “${name.profile.name}”`
    : null;
}

const lengthOf = ({ read }: UnitName): number => read.key.split(' ').length;

/** The same name; or, where the document has one such name only, a longer form of it: `Oren Mavik`, of `Oren Mavik Talven`. A name that lacks a part in its middle may be a brother’s. */
function fullMatch(name: UnitName, units: readonly Growing[], rules: NameRules): Match | null {
  const longer: Match[] = [];
  for (const unit of units) {
    const known = unit.names[0];
    if (known === undefined) continue;
    if (known.read.key === name.read.key)
      return { unit, a: known, score: 1, reasons: ['the same name', ...notesOf(known, name)] };
    const { score, same, shorter, reasons } = rules.compare(known.read, name.read);
    if (same && shorter === null) return { unit, a: known, score, reasons };
    if (same && rules.kind === 'person' && known.read.key.startsWith(`${name.read.key} `))
      longer.push({ unit, a: known, score: LONGER_FORM, reasons });
  }
  const [only, other] = longer;
  return only !== undefined && other === undefined ? only : null;
}

/** How sure it is that one document means one person by a name and by a longer form of it. */
const LONGER_FORM = 0.88;

function shortMatch(
  name: UnitName,
  units: readonly Growing[],
  rules: NameRules,
  allowed: (name: UnitName, unit: Growing) => boolean,
): Match | null {
  const can = units.flatMap((unit): readonly Match[] => {
    if (!allowed(name, unit)) return [];
    for (const known of unit.names) {
      const reasons = known.read.full || known.read.key === name.read.key ? standsFor(name, known, rules) : null;
      if (reasons !== null) return [{ unit, a: known, score: 0.9, reasons }];
    }
    return [];
  });
  return can.length === 1 ? (can[0] ?? null) : null;
}

function standsFor(short: UnitName, full: UnitName, rules: NameRules): readonly string[] | null {
  const reasons = rules.standsFor(short.read, full.read);
  return reasons === null
    ? null
    : [`in one document “${short.profile.name}” stands for “${full.profile.name}”`, ...reasons];
}
