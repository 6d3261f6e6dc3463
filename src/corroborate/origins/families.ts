// Documents that hang together: one took its words from another, says that it is a reprint or translation of it, or a person declared it. In: the sources of a case and the pairs that share words.
// Out: families of two and more, largest first. What is joined here is text; how many origins a claim has is told by origins-of.ts.

import type { Cited } from '../../model/cited.ts';
import { compareEdtf } from '../../model/edtf.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { OriginSource, SharedPair } from '../../model/origins.ts';
import type { OriginFamily } from '../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { weighedId } from '../weighing-context.ts';
import { publishedBefore } from './direction.ts';
import { joined } from './joined.ts';
import type { OriginsContext } from './origin-context.ts';
import { apartPairs, byEnds, type Linked, pairKey, reprintLinks, sharedLink } from './origin-links.ts';

const MOST_MEMBERS = 200;
const MOST_CREDITED = 5;

export function familiesOf(
  sources: readonly OriginSource[],
  pairs: readonly SharedPair[],
  context: OriginsContext,
): readonly Cited<OriginFamily>[] {
  const known = new Map(sources.map((source) => [source.source, source]));
  const links = linksOf(sources, pairs, context).filter(({ from, to }) => known.has(from) && known.has(to));
  const together = joined();
  for (const { from, to } of links) together.join(from, to);
  const linksIn = Map.groupBy(links, ({ from }) => together.of(from));
  const membersIn = Map.groupBy(sources, ({ source }) => together.of(source));
  return [...linksIn]
    .map(([root, own]) => familyOf(membersIn.get(root) ?? [], own, context))
    .sort((x, y) => y.documents - x.documents || (x.id < y.id ? -1 : 1));
}

function linksOf(
  sources: readonly OriginSource[],
  pairs: readonly SharedPair[],
  context: OriginsContext,
): readonly Linked[] {
  const apart = apartPairs(context);
  return [
    ...pairs
      .filter(({ kind }) => kind === 'copied')
      .map((pair) => {
        const share = Math.round(pair.share * 100);
        return sharedLink(pair, `${pair.words} words are the same, ${share} in 100 of the shorter text`, context);
      }),
    ...sources.flatMap(({ source }) => reprintLinks(source, context)),
    ...context.declarations.flatMap((one): Linked[] =>
      one.what === 'one'
        ? [{ from: one.from, to: one.to, why: 'declared', inferred: false, directed: true, reasons: [one.reason] }]
        : [],
    ),
  ].filter(({ from, to, why }) => why === 'declared' || !apart.has(pairKey(from, to)));
}

function familyOf(
  members: readonly OriginSource[],
  links: readonly Linked[],
  context: OriginsContext,
): Cited<OriginFamily> {
  const ordered = members.toSorted((a, b) => compareDays(a.published, b.published) || (a.source < b.source ? -1 : 1));
  const shown = ordered.slice(0, MOST_MEMBERS);
  const inside = new Set(shown.map(({ source }) => source));
  const first = firstOf(ordered, links);
  return {
    id: weighedId(
      'family',
      ...ordered
        .map(({ source }) => source)
        .sort()
        .slice(0, 1),
    ),
    documents: members.length,
    publishers: publishersOf(members, context).size,
    withoutPublisher: members.filter(({ publisher }) => publisher === null).length,
    members: shown.map(({ source }) => ({ citedSource: source })),
    first: first === null ? null : { citedSource: first },
    credited: creditedBy(members),
    links: enoughOf(
      links.filter(({ from, to }) => inside.has(from) && inside.has(to)),
      ordered.map(({ source }) => source),
    ),
  };
}

/**
 * Of very many links between copies of one story so many as tell where each is from: to a document of those that hang together the earliest one, from each that stands apart one; where it is not shown which
 * was first, only what joins. All that documents and persons say is kept.
 */
function enoughOf(links: readonly Linked[], ordered: readonly ObjectId[]): readonly Linked[] {
  const place = new Map(ordered.map((source, n) => [source, n]));
  const [shared, said] = [true, false].map((is) => links.filter(({ why }) => (why === 'sharedPassage') === is));
  const copies = (shared ?? []).toSorted((x, y) => (place.get(x.from) ?? 0) - (place.get(y.from) ?? 0));
  const kept: Linked[] = [...(said ?? [])];
  const directed = Map.groupBy(
    copies.filter((link) => link.directed),
    ({ to }) => to,
  );
  for (const [source, back] of directed) {
    const others = joined();
    for (const { from, to } of links) if (from !== source && to !== source) others.join(from, to);
    kept.push(...new Map(back.toReversed().map((link) => [others.of(link.from), link])).values());
  }
  // Of a later one that goes back to none it must not be said that nothing was found.
  const loose = new Set(ordered.slice(1)).difference(new Set(kept.map(({ to }) => to)));
  const together = joined();
  for (const { from, to } of kept) together.join(from, to);
  for (const link of copies.filter((one) => !one.directed)) {
    const { from, to } = link;
    if (!loose.has(from) && !loose.has(to) && together.of(from) === together.of(to)) continue;
    for (const end of [from, to]) loose.delete(end);
    together.join(from, to);
    kept.push(link);
  }
  return kept.sort(byEnds);
}

/** What has no day comes last. */
const compareDays = (a: string | null, b: string | null): number =>
  a === null || b === null ? (a === b ? 0 : a === null ? 1 : -1) : compareEdtf(a, b);

/** The one that was certainly published before all others, unless it credits one of them; else the only one that no link leads to. Links by the order of ids alone lead nowhere. */
function firstOf(ordered: readonly OriginSource[], links: readonly Linked[]): ObjectId | null {
  const taken = new Set(links.flatMap(({ to, directed }) => (directed ? [to] : [])));
  const [earliest, ...later] = ordered;
  if (earliest !== undefined && !taken.has(earliest.source))
    if (later.every((other) => publishedBefore(earliest, other))) return earliest.source;
  const roots = ordered.filter(({ source }) => !taken.has(source));
  return roots.length === 1 ? (roots[0]?.source ?? null) : null;
}

/** Those that are known; of one declared side they are one. */
function publishersOf(members: readonly OriginSource[], { declarations }: OriginsContext): ReadonlySet<string> {
  const sides = new Map<string, string>();
  for (const one of declarations)
    if (one.what === 'side') for (const name of one.publishers) sides.set(normaliseForSearch(name), `side ${one.name}`);
  return new Set(
    members.flatMap(({ publisher }) => {
      if (publisher === null) return [];
      const name = normaliseForSearch(publisher);
      return [sides.get(name) ?? name];
    }),
  );
}

function creditedBy(members: readonly OriginSource[]): readonly string[] {
  const own = new Set(members.flatMap(({ publisher }) => (publisher === null ? [] : [normaliseForSearch(publisher)])));
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { credits, reprintOf } of members)
    for (const name of new Set([...credits.map((credit) => credit.name), ...(reprintOf === null ? [] : [reprintOf])])) {
      const key = normaliseForSearch(name);
      if (own.has(key)) continue;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name, count: 1 });
      else known.count++;
    }
  return [...counts.values()]
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1))
    .slice(0, MOST_CREDITED)
    .map(({ name }) => name);
}
