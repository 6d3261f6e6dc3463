// The origins of a claim: documents, publishers, and how many independent ones stand behind them, as a range with its grounds. In: the claims, of any number of documents, that say the same; what is known
// of these documents. Out: the view with its sources cited. Which claims say the same is for those who call (events, figures, appeals, sites).

import type { Cited } from '../../model/cited.ts';
import type { Asserted } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { OriginsView } from '../../model/rooms/origins.ts';
import type { CaseClaim } from '../case-claim.ts';
import { type Credited, creditedOf, withOwnVoice } from './credit-path.ts';
import type { OriginsContext } from './origin-context.ts';
import { type OriginGroup, originGroups } from './origin-groups.ts';
import { apartPairs, type Linked, originLinks, sharedClaims } from './origin-links.ts';
import type { OriginNames } from './origin-names.ts';
import { relayLinks } from './relay-links.ts';
import { perhapsOne, shownBeside } from './shown-beside.ts';

export type CitedOrigins = Cited<OriginsView>;

export function originsOf(claims: readonly CaseClaim[], context: OriginsContext): CitedOrigins {
  const { names } = context;
  const making = claims.filter(({ claim }) => !UNMADE.has(claim.asserted));
  const credited = [...bySource(making.length > 0 ? making : claims).values()].map((own) => creditedOf(own, context));
  const documents = withOwnVoice(credited, context);
  const shared = sharedClaims(documents, context);
  const relayed = relayLinks(documents, context);
  const [perhaps, sure] = [true, false].map((is) => relayed.filter(({ inferred }) => inferred === is));
  const links = [...originLinks(documents, shared, context), ...(sure ?? [])];
  const groups = originGroups(documents, links, shared, apartPairs(context), context.offices);
  const named = groups.filter((group) => group.shown).length;
  const shown = shownBeside(groups, perhaps ?? []);
  const unstated = groups.filter((group) => group.documents.every(({ stated }) => !stated)).length;
  return {
    documents: documents.length,
    ...publishersOf(documents, context, names),
    atLeast: documents.length === 0 ? 0 : Math.max(1, shown),
    atMost: groups.length,
    unstated,
    groups: groups.map((group) => viewOf(group, perhaps ?? [])),
    reasons: [...reasonsOf(groups, named, unstated), ...perhapsOne(named - shown)],
  };
}

/** What is denied, asked or only supposed is not claimed: among others that claim it, it has no part in where it is from. */
const UNMADE: ReadonlySet<Asserted> = new Set(['denied', 'hypothetical', 'asked']);

/** Sources in order, and of each its claims in the order of the text: the order in which claims are handed in does not matter. */
function bySource(claims: readonly CaseClaim[]): ReadonlyMap<ObjectId, readonly CaseClaim[]> {
  const ordered = claims.toSorted(
    (a, b) =>
      order(a.source, b.source) || a.claim.passage.start - b.claim.passage.start || order(a.claim.id, b.claim.id),
  );
  return Map.groupBy(ordered, ({ source }) => source);
}

function publishersOf(
  documents: readonly Credited[],
  context: OriginsContext,
  names: OriginNames,
): Pick<OriginsView, 'publishers' | 'withoutPublisher'> {
  const known = documents.flatMap(({ source, claims }) => {
    const publisher = context.source(source)?.publisher ?? claims[0]?.publisher ?? null;
    return publisher === null ? [] : [names.of(source, publisher).key];
  });
  return { publishers: new Set(known).size, withoutPublisher: documents.length - known.length };
}

function viewOf(
  { origin, leaves, documents, links }: OriginGroup,
  perhaps: readonly Linked[],
): CitedOrigins['groups'][number] {
  const own = new Set(documents.map(({ source }) => source));
  const keys = new Set(leaves.map(({ key }) => key));
  return {
    origin,
    firstHand: leaves.some(({ as }) => as === 'seen'),
    documents: documents.map(({ source, leaves: own, unnamed, path }) => {
      const here = own.filter(({ key }) => keys.has(key));
      return {
        source: { citedSource: source },
        claims: [...new Set([...here.flatMap(({ claims }) => claims), ...unnamed])].sort(),
        path: here[0]?.path ?? path,
      };
    }),
    links: [...links, ...perhaps.filter(({ to }) => own.has(to))],
  };
}

function reasonsOf(groups: readonly OriginGroup[], shown: number, unstated: number): readonly string[] {
  const reasons = groups.flatMap((group) => [...reasonOf(group), ...oneWitness(group)]);
  const named = groups.filter((group) => group.shown && group.leaves.length > 0);
  if (named.length > 0)
    reasons.push(`${counted(named.length, 'origin')} named and not shown to be one: ${listOf(named)}`);
  if (shown > named.length) reasons.push(`${counted(shown - named.length, 'origin')} declared apart`);
  const elsewhere = groups.filter((group) => !group.shown && group.inOtherScript);
  if (elsewhere.length > 0)
    reasons.push(`${listOf(elsewhere)}: named in another script than the others, so not shown to be another origin`);
  const others = groups.filter((group) => !group.shown && !group.inOtherScript && group.leaves.length > 0);
  const [beside, voices] = [true, false].map((is) => others.filter((group) => isBeside(group) === is));
  if (beside !== undefined && beside.length > 0)
    reasons.push(`${listOf(beside)}: named beside others for a whole page, so not shown to be where this is from`);
  if (voices !== undefined && voices.length > 0)
    reasons.push(`${listOf(voices)}: said without saying where it is from, so not shown to be another origin`);
  if (unstated > 0)
    reasons.push(
      `${counted(unstated, 'origin')} at most where nobody is credited: that is no sign of an independent one`,
    );
  return reasons;
}

/** A memoir, an interview and a hearing of the same person are no three witnesses. */
function oneWitness({ documents, leaves, origin }: OriginGroup): readonly string[] {
  const keys = new Set(leaves.flatMap(({ key, as }) => (as === 'seen' ? [key] : [])));
  const telling = documents.filter((one) => one.leaves.some(({ key, as }) => as === 'seen' && keys.has(key))).length;
  return telling < 2 || origin === null ? [] : [`one witness tells it in ${telling} documents: ${origin}`];
}

const isBeside = ({ leaves }: OriginGroup): boolean => leaves.some(({ as }) => as === 'beside');
const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
const listOf = (groups: readonly OriginGroup[]): string =>
  groups.map(({ origin }) => origin ?? 'the author, who was there').join('; ');

function reasonOf({ documents, links, origin }: OriginGroup): readonly string[] {
  if (documents.length < 2) return [];
  // A document outside joins those of the group only where links lead to two of them.
  const inside = new Set(documents.map(({ source }) => source));
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const joins = (end: ObjectId): boolean => inside.has(end) || ends.filter((other) => other === end).length > 1;
  const of = (why: string): number =>
    links.filter((link) => link.why === why && joins(link.from) && joins(link.to)).length;
  const grounds = [
    of('sharedPassage') > 0 ? 'share the words of it' : null,
    of('reprintOf') > 0 ? 'say of themselves that they are reprints or translations' : null,
    of('credits') > 0 ? 'credit one another' : null,
    of('publisher') > 0 ? 'are one publisher’s own voice' : null,
    of('declared') > 0 ? 'are declared to be one' : null,
    origin === null ? null : `lead to ${origin}`,
  ].flatMap((ground) => ground ?? []);
  return grounds.length === 0 ? [] : [`${documents.length} documents ${grounds.join(', ')}`];
}
