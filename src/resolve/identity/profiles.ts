// What one source tells of each name in it, besides the name: posts, places, countries, days of life, days spoken of. In: the source's claims and its mentions. Out: a profile a name.
// This is what is kept of a source for the comparison with all others (identities.ts); it is made once a source, and small.

import type { Claim } from '../../model/claim.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { type Called, calledIn } from './forms-of-address.ts';
import type { KnownNames } from './known-names.ts';
import type { NamedMention } from './mentions.ts';

export interface ProfilePost {
  readonly post: string;
  readonly body: string | null;
  readonly country: string | null;
  /** Days between which it is claimed to be held, at least on one. */
  readonly when: DaySpan;
  readonly former: boolean;
}

export interface NameProfile {
  readonly source: ObjectId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Places of the text at which it is named or meant; several claims can go back to one. */
  readonly mentions: number;
  readonly claims: number;
  /** Claims in which it speaks, is told, stands otherwise; a claim counts once, as the first of these. */
  readonly said: number;
  readonly told: number;
  readonly about: number;
  readonly posts: readonly ProfilePost[];
  readonly places: readonly string[];
  /** The only country that the document speaks of; null where there are several, or none. */
  readonly country: string | null;
  /** The document speaks of more than one country. */
  readonly amongCountries: boolean;
  /** Other names that the source says are its bearer's. */
  readonly aliases: readonly string[];
  readonly born: DaySpan | null;
  readonly died: DaySpan | null;
  readonly called: Called | null;
  /** First and last day of what is claimed of it; where no claim has a day, nothing of it is later than its source. */
  readonly when: DaySpan;
  /** A few claims in which it stands, the first ones. */
  readonly sample: readonly ClaimId[];
}

const MOST_POSTS = 8;
const MOST_PLACES = 8;
const MOST_ALIASES = 4;
const MOST_SAMPLES = 3;

export interface SourceClaims {
  readonly source: ObjectId;
  /** EDTF. */
  readonly published: string | null;
  readonly claims: readonly Claim[];
}

/** In the order of kind and name. */
export function profilesOf(
  { claims, published }: SourceClaims,
  mentions: readonly NamedMention[],
  known: KnownNames,
): readonly NameProfile[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const countries = countriesIn(claims, mentions, known);
  const [country = null] = countries.size === 1 ? countries : [];
  const amongCountries = countries.size > 1;
  const byName = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind}\n${mention.name}`;
    addTo(byName, key, mention);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) => {
      const [first] = of;
      if (first === undefined) return [];
      const own = [...new Set(of.map((mention) => mention.claim))].flatMap((id) => byId.get(id) ?? []);
      const called = first.kind === 'person' ? calledIn(byId, of) : null;
      const told = toldOf(of, own, published, known);
      return [{ ...identityOf(first), ...countsOf(of), country, amongCountries, called, ...told }];
    });
}

const identityOf = ({ source, kind, name }: NamedMention) => ({ source, kind, name });

function countsOf(of: readonly NamedMention[]) {
  const as = (one: NamedMention['as']): ReadonlySet<ClaimId> =>
    new Set(of.flatMap((mention) => (mention.as === one && mention.role !== 'alias' ? mention.claim : [])));
  const [said, told, about] = [as('said'), as('told'), as('about')];
  const onlyTold = [...told].filter((id) => !said.has(id)).length;
  const onlyAbout = [...about].filter((id) => !said.has(id) && !told.has(id)).length;
  return {
    mentions: new Set(of.map(({ start }) => start)).size,
    claims: said.size + onlyTold + onlyAbout,
    said: said.size,
    told: onlyTold,
    about: onlyAbout,
  };
}

function toldOf(of: readonly NamedMention[], claims: readonly Claim[], published: string | null, known: KnownNames) {
  const name = of[0]?.name ?? '';
  const isHolder = (claim: Claim): boolean =>
    of.some((mention) => mention.claim === claim.id && mention.role === 'person');
  const held = claims.filter(isHolder);
  const posts = claims.flatMap((claim) =>
    claim.kind === 'occupancy' && isHolder(claim) && claim.status !== 'candidate' && claim.asserted !== 'denied'
      ? [postOf(claim, published, known)]
      : [],
  );
  const places = [...new Set(claims.flatMap((claim) => placeOf(claim) ?? []))].filter((place) => place !== name);
  const days = claims.flatMap((claim) => daysOf(claim).flatMap((when) => spanOf(when) ?? []));
  return {
    posts: posts.slice(0, MOST_POSTS),
    places: places.slice(0, MOST_PLACES),
    aliases: [...new Set(held.flatMap((claim) => aliasIn(claim) ?? []))].slice(0, MOST_ALIASES),
    born: lifeOf(held, 'birth') ?? bornByAge(held, published),
    died: lifeOf(held, 'fate'),
    when: days.length > 0 ? hull(days) : { from: null, to: spanOf(published)?.to ?? null },
    sample: claims.slice(0, MOST_SAMPLES).map((claim) => claim.id),
  };
}

function postOf(
  claim: Extract<Claim, { kind: 'occupancy' }>,
  published: string | null,
  known: KnownNames,
): ProfilePost {
  const body = claim.body?.name ?? null;
  const said = spanOf(claim.asOf ?? (claim.status === 'former' ? null : published));
  const [from, to] = [spanOf(claim.from), spanOf(claim.to)];
  const former = claim.status === 'former';
  return {
    post: claim.post,
    body,
    country: (body === null ? null : countryIn(body, known)) ?? countryIn(claim.post, known),
    when: {
      from: from?.from ?? said?.from ?? null,
      to: to?.to ?? (former ? null : (said?.to ?? null)),
    },
    former,
  };
}

/** `Iran’s judiciary`, `president of Italy`; null where no word names a country, or two do. */
export function countryIn(name: string, known: KnownNames): string | null {
  const whole = known.body(name)?.country ?? known.place(name)?.country ?? known.country(name);
  if (whole !== null && whole !== undefined) return whole;
  const words = name.replace(/[’']s?(?=\s|$)/gu, '').split(/[\s,]+/u);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (const size of [3, 2, 1]) {
      if (at + size > words.length) continue;
      const country = known.country(words.slice(at, at + size).join(' '));
      if (country === null) continue;
      found.add(country);
      at += size - 1;
      break;
    }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function countriesIn(
  claims: readonly Claim[],
  mentions: readonly NamedMention[],
  known: KnownNames,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    const country = known.place(name)?.country ?? countryIn(name, known);
    if (country !== null) found.add(country);
  };
  for (const { kind, name } of mentions) if (kind !== 'person') add(name);
  for (const claim of claims) if (claim.kind === 'occupancy') add(claim.post);
  return found;
}

const placeOf = (claim: Claim): string | null => ('where' in claim ? claim.where : null);

function daysOf(claim: Claim): readonly (string | null)[] {
  switch (claim.kind) {
    case 'quote':
      return [claim.saidOn];
    case 'date':
      return [];
    case 'occupancy':
      return [claim.from, claim.to, claim.asOf];
    case 'communication':
      return [claim.on];
    case 'site':
      return [claim.observedOn];
    case 'stance':
      return [];
    case 'figure':
    case 'membership':
    case 'event':
      return [claim.when];
    case 'attribute':
      return claim.what === 'birth' ? [] : [claim.when]; // nobody acts on that day
  }
}

const aliasIn = (claim: Claim): string | null =>
  claim.kind === 'attribute' && claim.what === 'alias' && claim.asserted !== 'denied' ? claim.value.trim() : null;

/** Birth: its day. Fate: the day of a death; other fates give none. */
function lifeOf(claims: readonly Claim[], what: 'birth' | 'fate'): DaySpan | null {
  for (const claim of claims) {
    if (claim.kind !== 'attribute' || claim.what !== what || claim.asserted === 'denied') continue;
    if (what === 'fate' && !DEAD.test(claim.value)) continue;
    const span = spanOf(claim.when) ?? (what === 'birth' ? spanOf(claim.value) : null);
    if (span !== null) return span;
  }
  return null;
}

/** Who is said to be 24 on a day was born some 24 years before it: reports of one person differ by a few. */
function bornByAge(claims: readonly Claim[], published: string | null): DaySpan | null {
  for (const claim of claims) {
    if (claim.kind !== 'attribute' || claim.what !== 'age' || claim.asserted === 'denied') continue;
    const said = spanOf(claim.when) ?? spanOf(published);
    const years = Number(claim.value);
    if (said === null || said.from === null || said.to === null || !(years > 0)) continue;
    return { from: yearsBefore(said.from, years + 3), to: yearsBefore(said.to, years - 2) };
  }
  return null;
}

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

const DEAD = /\b(?:killed|died|dead|executed|hanged|murdered|shot dead|death)\b|کشته|اعدام|درگذشت|به قتل|جان باخت/u;

function spanOf(edtf: string | null): DaySpan | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds === null ? null : { from: bounds.earliest, to: bounds.latest };
}

/** From the first to the last of the days given; a side that no span closes is open. */
export function hull(spans: readonly DaySpan[]): DaySpan {
  const starts = spans.flatMap(({ from }) => from ?? []).sort();
  const ends = spans.flatMap(({ to }) => to ?? []).sort();
  return { from: starts[0] ?? null, to: ends.at(-1) ?? null };
}
