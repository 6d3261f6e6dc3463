// How many independent origins documents have: a range, never a number. In: whom each credits, and which are shown to have it from one another. Out: groups of one origin each, at least, at most.
//
//   at most   not shown to be one: documents that are linked, or credit the same, are one; those that credit several side by side count for each of them
//   at least  shown to be different: origins that are named, not linked, and either credited as where it is from or there themselves; and what a person declared apart
//             (bodies named in two scripts are not: «بنیاد چراغ» may be the Lamp Fund, and its name translated has no sound in common)
//
// Silence is not independence: documents that credit nobody may all go back to one of the others, and so may a speaker who states no grounds.

import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { Credited, Leaf } from './credit-path.ts';
import { joined } from './joined.ts';
import { type Offices, partiesAmong } from './one-party.ts';
import { byEnds, type Linked, pairKey, type SharedClaims } from './origin-links.ts';
import { namesOfSameWords } from './same-words.ts';

export interface OriginGroup {
  readonly origin: string | null;
  /** All that lead here by name; empty where nobody is named. */
  readonly leaves: readonly Leaf[];
  readonly documents: readonly Credited[];
  readonly links: readonly Linked[];
  /** Shown to be another origin than the others that are. */
  readonly shown: boolean;
  /** Credited under a name of another script than most are: it may be one of them. */
  readonly inOtherScript: boolean;
}

export function originGroups(
  documents: readonly Credited[],
  links: readonly Linked[],
  shared: readonly SharedClaims[],
  apart: ReadonlySet<string>,
  offices: Offices,
): readonly OriginGroup[] {
  const ordered = toldApart(afterCredits(documents, links), apart).toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const components = componentsOf(ordered, links);
  // The same words under two names: which of them is right is not for us to say, but it is one origin. So is one party under several names.
  const words = namesOfSameWords(ordered, links, shared);
  const leaves = ordered.flatMap((one) => one.leaves);
  const parties = partiesAmong(leaves, offices);
  const same = joined();
  for (const { key } of leaves) for (const other of [words.of(key), parties.of(key)]) same.join(key, other);
  const unnamed = components.filter((members) => members.every(({ leaves }) => leaves.length === 0));
  const found = new Map<string, Credited[]>();
  for (const members of components) {
    const keys = new Set(members.flatMap(({ leaves }) => leaves.map(({ key }) => same.of(key))));
    for (const member of members) {
      const own = new Set(member.leaves.map(({ key }) => same.of(key)));
      for (const key of own.size > 0 ? own : keys) addTo(found, key, member);
    }
  }
  const linksAt = endsOf(links);
  const groups = [
    ...[...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, members]) => groupOf(members, linksAt, key, same.of)),
    ...unnamed.map((members) => groupOf(members, linksAt, null, same.of)),
  ];
  return declaredApart(withinScript(groups), apart);
}

const disjoint = (a: Credited, b: Credited): boolean =>
  a !== b && a.leaves.every(({ key }) => b.leaves.every((other) => other.key !== key));

/** Where it credits a publisher whose document names its own origin, that is where it is from. */
function afterCredits(documents: readonly Credited[], links: readonly Linked[]): readonly Credited[] {
  const byId = new Map(documents.map((one) => [one.source, one]));
  const deeper = new Map<ObjectId, Credited[]>();
  for (const { from, to, why } of links) {
    const first = byId.get(from);
    if (why === 'credits' && first !== undefined && first.leaves.length > 0)
      deeper.set(to, [...(deeper.get(to) ?? []), first]);
  }
  return documents.map((one) => {
    const behind = deeper.get(one.source);
    // Two that credit one another lead to nobody else.
    if (behind === undefined || behind.some((first) => !disjoint(first, one) || deeper.has(first.source))) return one;
    const [own, ...others] = one.leaves;
    if (own === undefined || others.length > 0) return one;
    const leaves = behind.flatMap((first) =>
      first.leaves.map((leaf) => ({ ...leaf, path: [...own.path, leaf.name ?? ''], claims: own.claims })),
    );
    return { ...one, leaves };
  });
}

/** Two that credit the same name and are declared apart: the one with the greater id keeps an origin of its own. */
function toldApart(documents: readonly Credited[], apart: ReadonlySet<string>): readonly Credited[] {
  if (apart.size === 0) return documents;
  const byId = new Map(documents.map((one) => [one.source, one]));
  const own = new Set<ObjectId>();
  for (const pair of [...apart].sort()) {
    const [a, b] = pair.split(' ').map((id) => byId.get(id as ObjectId));
    if (a !== undefined && b !== undefined && a.leaves.length > 0 && !disjoint(a, b)) own.add(b.source);
  }
  return documents.map((one) =>
    own.has(one.source)
      ? { ...one, leaves: one.leaves.map((leaf) => ({ ...leaf, key: `${leaf.key} in ${one.source}` })) }
      : one,
  );
}

/** Joined by links, over documents too that do not make the claim themselves. */
function componentsOf(documents: readonly Credited[], links: readonly Linked[]): readonly (readonly Credited[])[] {
  const together = joined();
  for (const { from, to } of links) together.join(from, to);
  return [...Map.groupBy(documents, ({ source }) => together.of(source)).values()];
}

type Ends = ReadonlyMap<ObjectId, readonly Linked[]>;

function endsOf(links: readonly Linked[]): Ends {
  const ends = new Map<ObjectId, Linked[]>();
  for (const link of links)
    for (const end of new Set([link.from, link.to])) {
      addTo(ends, end, link);
    }
  return ends;
}

function groupOf(
  documents: readonly Credited[],
  linksAt: Ends,
  key: string | null,
  of: (key: string) => string,
): OriginGroup {
  const leaves = new Map<string, Leaf>();
  for (const { leaves: own } of documents)
    for (const leaf of own) if (of(leaf.key) === key && leaves.get(leaf.key)?.as !== 'seen') leaves.set(leaf.key, leaf);
  const sorted = [...leaves.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const names = [...new Set(sorted.flatMap(({ name }) => name ?? []))];
  return {
    origin: names.length === 0 ? null : names.join(' · '),
    leaves: sorted,
    documents,
    links: [...new Set(documents.flatMap(({ source }) => linksAt.get(source) ?? []))].sort(byEnds),
    shown: sorted.some(({ as }) => as === 'credited' || as === 'seen'),
    inOtherScript: false,
  };
}

const scriptOf = ({ origin }: OriginGroup): string | null =>
  origin === null ? null : (SCRIPTS.find(([, letters]) => letters.test(origin))?.[0] ?? null);
const SCRIPTS = (
  'Latin Arabic Cyrillic Greek Hebrew Armenian Georgian Ethiopic Syriac Thaana Tifinagh Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam ' +
  'Sinhala Thai Lao Myanmar Khmer Tibetan Mongolian Hangul Hiragana Katakana Han'
)
  .split(' ')
  .map((script): readonly [string, RegExp] => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);

/** Of credited bodies only those are shown to be different that are named in one script: that of most, the first of SCRIPTS where two have as many. */
function withinScript(groups: readonly OriginGroup[]): readonly OriginGroup[] {
  const credited = groups.filter(({ shown, leaves }) => shown && leaves.every(({ as }) => as !== 'seen'));
  const counts = SCRIPTS.map(([script]) => credited.filter((group) => scriptOf(group) === script).length);
  const script = SCRIPTS[counts.indexOf(Math.max(...counts))]?.[0];
  const others = new Set(credited.filter((group) => scriptOf(group) !== null && scriptOf(group) !== script));
  return groups.map((group) => (others.has(group) ? { ...group, shown: false, inOtherScript: true } : group));
}

/** A person's word that two are of two origins shows it, also where nobody is named. */
function declaredApart(groups: readonly OriginGroup[], apart: ReadonlySet<string>): readonly OriginGroup[] {
  if (apart.size === 0) return groups;
  const ends = new Set([...apart].flatMap((pair) => pair.split(' ')));
  const spokenOf = ({ documents }: OriginGroup): readonly Credited[] =>
    documents.filter(({ source }) => ends.has(source));
  const others = (a: OriginGroup, b: OriginGroup): boolean =>
    spokenOf(a).some((x) => spokenOf(b).some((y) => apart.has(pairKey(x.source, y.source))));
  const shown = groups.filter((group) => group.shown);
  const candidates = groups.filter((group) => spokenOf(group).length > 0);
  for (const group of candidates) {
    if (group.shown || !candidates.some((other) => other !== group && others(group, other))) continue;
    if (shown.every((other) => others(group, other))) shown.push(group);
  }
  return groups.map((group) => (shown.includes(group) ? { ...group, shown: true } : group));
}
