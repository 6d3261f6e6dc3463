// Claims → spells: what is claimed of one person in one post of one body, as one stretch. In: claims, and who is who. Out: spells with their evidence. A post is told by its name (post-name.ts), its body by
// who it is. A claim that does not name the body goes with the only body known of that person in that post. A stated end before a stated later beginning makes two spells; else a tenure hangs together
// (Security Force Monitor, Research Handbook, "Establishing Contiguous or Non-Contiguous Claims").

import type { OccupancyClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { order } from '../../model/order.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { bareTitles } from './bare-titles.ts';
import { dayAfter, least } from './day-range.ts';
import { groupsOf, type Told, withOneSeat } from './one-seat.ts';
import type { PostContext, SourcedClaim } from './post-claim.ts';
import { evidenceOf, namedInPassing, type PostEvidence } from './post-evidence.ts';
import { bodyNamed, type CountryOf, inGovernment, type PostName, postNamed } from './post-name.ts';
import { type Seat, seatsTogether } from './seats.ts';

export interface Spell {
  readonly person: EntityRef;
  readonly post: PostName;
  readonly seat: string | null;
  readonly acting: boolean;
  /** Which country’s post it is no claim says; its sources name posts of one country and of no other. */
  readonly countryInferred: boolean;
  /** The first, second … time. */
  readonly time: number;
  readonly evidence: readonly PostEvidence[];
  /** Claims that deny it. */
  readonly denials: readonly SourcedClaim<OccupancyClaim>[];
}

export function spellsOf(claims: readonly SourcedClaim[], context: PostContext): readonly Spell[] {
  const namePost = postNamer(context);
  const told = claims
    .filter(isOccupancy)
    .sort((a, b) => order(a.claim.id, b.claim.id) || order(a.source, b.source))
    .flatMap((one) => toldBy(one, namePost(one.claim), context));
  const isBare = bareTitles(
    told
      .filter(({ evidence }) => evidence?.inPassing === null)
      .map(({ person, post, claim }) => ({ person: person.id, postKey: post.key, claim })),
  );
  const together = seatsTogether([
    ...new Map(told.flatMap((one) => one.seatOf ?? []).map((seat) => [seat.id, seat])).values(),
  ]);
  const seated = told.map((one) => ({
    ...one,
    seat: together.get(one.seat ?? '') ?? one.seat,
    evidence:
      one.evidence?.inPassing === null && isBare({ person: one.person.id, postKey: one.post.key, claim: one.claim })
        ? { ...one.evidence, on: null }
        : one.evidence,
  }));
  const people = [...groupsOf(seated, (one) => one.person.id).values()].map(withOneSeat);
  const countries = countriesBySource(people.flat());
  return people.flatMap((own) => spellsOfPerson(own, countries));
}

/** The seats in countries that a source names. */
function countriesBySource(told: readonly Told[]): ReadonlyMap<ObjectId, ReadonlySet<string>> {
  const countries = new Map<ObjectId, Set<string>>();
  for (const { seat, claim } of told)
    if (seat?.startsWith('country:') === true)
      countries.set(claim.source, (countries.get(claim.source) ?? new Set()).add(seat));
  return countries;
}

const isOccupancy = (one: SourcedClaim): one is SourcedClaim<OccupancyClaim> => one.claim.kind === 'occupancy';

/** The same wordings come again and again. */
function postNamer({ countryOf = () => null }: PostContext): (claim: OccupancyClaim) => PostName {
  const known = new Map<string, PostName>();
  return ({ post, body }) => {
    const bodyName = body === null ? null : (body.name ?? body.text);
    const key = `${post}\n${bodyName ?? ''}`;
    const named = known.get(key) ?? postNamed(post, bodyName, countryOf);
    known.set(key, named);
    return named;
  };
}

/** What a claim tells of its person, and of those whom it names as the one before and the one after. */
function toldBy(one: SourcedClaim<OccupancyClaim>, post: PostName, context: PostContext): readonly Told[] {
  const { status, after, before, asserted } = one.claim;
  const named = (mention: Mention | null): EntityRef | null =>
    mention === null || mention.name === null ? null : context.who(one.source, mention.name, 'person');
  const [person, earlier, later] = [named(one.claim.person), named(after), named(before)];
  const seatOf = seatNamed(one, post, context);
  const seat = seatOf?.id ?? null;
  const told = (of: EntityRef | null, evidence: PostEvidence | null, acting: boolean): readonly Told[] =>
    of === null ? [] : [{ person: of, post, seat, seatOf, acting, evidence, claim: one }];
  if (asserted === 'denied') return told(person, null, false);
  const evidence = evidenceOf(one);
  // "Strand succeeded him", read as Strand before Strand: nobody follows himself.
  if (evidence === null || (later !== null && later.id === person?.id)) return [];
  return [
    ...told(person, evidence, status === 'acting' || post.acting),
    ...(earlier?.id === person?.id ? [] : told(earlier, namedInPassing(evidence, 'after'), false)),
    ...told(later, namedInPassing(evidence, 'before'), false),
  ];
}

/** A country for a post of which a country has one; the body or place where one is named; null where the words leave it open. */
function seatNamed(
  { source, claim }: SourcedClaim<OccupancyClaim>,
  post: PostName,
  { who, countryOf = () => null }: PostContext,
): Seat | null {
  const bodyName = claim.body === null ? null : (claim.body.name ?? claim.body.text);
  if (post.rest === '') {
    // "the regime" names no country; the body that is meant by it may.
    const body = post.country !== null || bodyName === null ? null : who(source, bodyName, 'body');
    const country = body === null ? post.country : countryOfBody(body.name, countryOf);
    return country === null ? null : { id: `country:${country}`, name: country, kind: 'place' };
  }
  const name = bodyName ?? wordsOfRest(claim.post, post.rest);
  const entity = who(source, name, 'body') ?? who(source, name, 'place');
  return entity ?? { id: `words:${post.rest}`, name, kind: null };
}

/** Of a government, a ministry, an institution: not of a body that only has a country in its name. */
function countryOfBody(name: string, countryOf: CountryOf): string | null {
  const { country, rest } = bodyNamed(name, countryOf);
  return rest.length === 0 ? country : null;
}

/** The rest of a post's name as it is written: `Port of Tarsel` of "harbour master at the Port of Tarsel". */
function wordsOfRest(post: string, rest: string): string {
  const known = new Set(rest.split(' '));
  const written = post.split(/\s+/);
  const is = (word: string): boolean =>
    normaliseForSearch(word)
      .split(' ')
      .some((one) => known.has(one));
  return written.slice(written.findIndex(is), written.findLastIndex(is) + 1).join(' ');
}

function spellsOfPerson(
  told: readonly Told[],
  countries: ReadonlyMap<ObjectId, ReadonlySet<string>>,
): readonly Spell[] {
  const posts = groupsOf(told, (one) => [one.post.key, one.seat ?? '', one.acting].join('\n'));
  return [...posts.values()].flatMap((group) => {
    const denials = group.filter((one) => one.evidence === null).map((one) => one.claim);
    const shown = group.flatMap((one) => one.evidence ?? []);
    return inTime(shown).flatMap((evidence, time): Spell[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { person, post, acting } = first;
      const inferred = first.seat === null ? onlyCountry(group, countries) : null;
      const seat = first.seat ?? inferred;
      return [{ person, post, seat, acting, countryInferred: inferred !== null, time, evidence, denials }];
    });
  });
}

/** A post in a government, in sources that name posts of one country and of no other. */
function onlyCountry(group: readonly Told[], countries: ReadonlyMap<ObjectId, ReadonlySet<string>>): string | null {
  if (!group.every(({ post }) => inGovernment(post.key) && post.rest === '')) return null;
  const [country, ...others] = new Set(group.flatMap(({ claim }) => [...(countries.get(claim.source) ?? [])]));
  return others.length > 0 ? null : (country ?? null);
}

/** Cut between a stated end and a later stated beginning. */
function inTime(evidence: readonly PostEvidence[]): readonly (readonly PostEvidence[])[] {
  if (evidence.length === 0) return [];
  const ends = evidence.flatMap(({ end }) => end?.to ?? []).sort();
  const starts = evidence.flatMap(({ start }) => start?.from ?? []).sort();
  const cuts: { readonly end: string; readonly start: string }[] = [];
  for (const start of starts) {
    const end = ends.findLast((day) => dayAfter(day, 1) < start);
    if (end !== undefined && cuts.at(-1)?.end !== end) cuts.push({ end, start });
  }
  if (cuts.length === 0) return [evidence];
  const times = cuts.map((): PostEvidence[] => []).concat([[]]);
  for (const one of evidence) times[timeOf(one, cuts)]?.push(one);
  return times.filter((time) => time.length > 0);
}

/** After how many cuts it lies. A day in the gap belongs to the time before, beside its end; what has no day to the last. */
function timeOf(one: PostEvidence, cuts: readonly { readonly end: string; readonly start: string }[]): number {
  const day = one.start?.from ?? one.end?.to ?? one.on?.from ?? one.appointed?.from ?? least([one.over]);
  if (day === null) return cuts.length;
  const gapAlso = one.appointed !== null && one.start === null && one.end === null && one.on === null;
  return cuts.filter(({ end, start }) => (gapAlso ? day > end : day >= start)).length;
}
