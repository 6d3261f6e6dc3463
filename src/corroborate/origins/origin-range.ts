// How many independent origins a claim has: a range, never a number. In: the documents that make the claim, each with what it says of where it has it from, and which of
// them share its words. Out: at least, at most, the groups, and by which path each document comes to it.
//
//   at most   what is not shown to be one: documents that share the passage, or credit the same origin, are one; all others are counted singly
//   at least  what is shown to be different: origins that are named and not the same; documents that name none may all go back to one of these
//
// Silence is not independence. Not here: whether two names are one (resolve/names), whether words were copied (copied.ts), whether two claims are one (events).

export interface ClaimingDocument {
  readonly source: string;
  /** Names of the origin as resolved, outermost first: whom the document itself credits. Empty where it credits nobody. */
  readonly credits: readonly string[];
  /** The document's own author speaks of what he or she saw or did. */
  readonly firstHand: boolean;
  /** Its publisher, or the side that owns it, as declared. */
  readonly publisher: string | null;
}

export interface OriginLink {
  readonly a: string;
  readonly b: string;
  readonly why: 'sharedPassage' | 'reprintOf' | 'declared';
}

export interface OriginGroup {
  readonly sources: readonly string[];
  /** The origin all of them lead to, where one is named. */
  readonly origin: string | null;
  readonly paths: readonly { readonly source: string; readonly path: readonly string[] }[];
  readonly links: readonly OriginLink[];
}

export interface OriginRange {
  readonly documents: number;
  readonly publishers: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Groups in which nobody says where it is from. */
  readonly unstated: number;
  readonly groups: readonly OriginGroup[];
  readonly reasons: readonly string[];
}

export function originRange(
  documents: readonly ClaimingDocument[],
  links: readonly OriginLink[],
  /** Pairs that a person declared to be different in spite of what is shown. */
  apart: readonly (readonly [string, string])[],
): OriginRange {
  const isApart = (a: string, b: string): boolean =>
    apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const held = links.filter(({ a, b }) => !isApart(a, b));
  const groups = components(documents, held).map((members) => groupOf(members, held));
  const named = new Set(groups.flatMap((group) => (group.origin === null ? [] : [group.origin])));
  const unstated = groups.filter((group) => group.origin === null).length;
  const atMost = groups.length;
  const atLeast = documents.length === 0 ? 0 : Math.max(1, named.size);
  return {
    documents: documents.length,
    publishers: new Set(documents.map((document) => document.publisher ?? `?${document.source}`)).size,
    atLeast,
    atMost,
    unstated,
    groups,
    reasons: reasonsOf(groups, named.size, unstated),
  };
}

/** The last one credited is where the claim comes from; one who saw it is an origin of his or her own. */
const originOf = (document: ClaimingDocument): string | null =>
  document.credits.at(-1) ?? (document.firstHand ? document.source : null);

/** Documents joined by a link, or by the same named origin. In the order of the documents, whatever the order of the links. */
function components(
  documents: readonly ClaimingDocument[],
  links: readonly OriginLink[],
): readonly (readonly ClaimingDocument[])[] {
  const rootOf = new Map(documents.map((document) => [document.source, document.source]));
  const find = (source: string): string => {
    let at = source;
    while (rootOf.get(at) !== at) at = rootOf.get(at) ?? at;
    return at;
  };
  const join = (a: string, b: string): void => {
    if (!rootOf.has(a) || !rootOf.has(b)) return;
    const [x, y] = [find(a), find(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) rootOf.set(y, x);
  };
  for (const { a, b } of links) join(a, b);
  const firstOf = new Map<string, string>();
  for (const document of documents) {
    const origin = originOf(document);
    if (origin === null) continue;
    const first = firstOf.get(origin);
    if (first === undefined) firstOf.set(origin, document.source);
    else join(first, document.source);
  }
  const found = new Map<string, ClaimingDocument[]>();
  for (const document of documents.toSorted((a, b) => (a.source < b.source ? -1 : 1))) {
    const root = find(document.source);
    const group = found.get(root);
    if (group === undefined) found.set(root, [document]);
    else group.push(document);
  }
  return [...found.values()];
}

function groupOf(members: readonly ClaimingDocument[], links: readonly OriginLink[]): OriginGroup {
  const inside = new Set(members.map((member) => member.source));
  const origins = new Set(members.flatMap((member) => originOf(member) ?? []));
  return {
    sources: members.map((member) => member.source),
    origin:
      origins.size === 1 ? ([...origins][0] ?? null) : origins.size === 0 ? null : [...origins].sort().join(' · '),
    paths: members.map(({ source, credits }) => ({ source, path: credits })),
    links: links.filter(({ a, b }) => inside.has(a) && inside.has(b)).sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)),
  };
}

function reasonsOf(groups: readonly OriginGroup[], named: number, unstated: number): readonly string[] {
  const reasons: string[] = [];
  for (const { sources, origin, links } of groups) {
    if (sources.length === 1) continue;
    const shared = links.filter((link) => link.why === 'sharedPassage').length;
    if (shared > 0) reasons.push(`${sources.length} documents share the words of it`);
    else if (origin !== null) reasons.push(`${sources.length} documents credit ${origin}`);
    else reasons.push(`${sources.length} documents are declared, or declare themselves, to be one`);
  }
  if (named > 0) reasons.push(`${named} named ${named === 1 ? 'origin' : 'origins'}`);
  if (unstated > 0)
    reasons.push(`${unstated} ${unstated === 1 ? 'names' : 'name'} no origin: that is no sign of an independent one`);
  return reasons;
}
