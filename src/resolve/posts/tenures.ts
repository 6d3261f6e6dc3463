// Who held which post when, from many claims. In: claims of a case, and who is who. Out: tenures that cite their premises, each with its reasons, earliest first. A pure function of what is handed in;
// the order of the claims does not matter. Not here: who holds a post on a day (holders.ts), who stands above whom (command.ts).

import { createHash } from 'node:crypto';
import type { Cited, ClaimCite } from '../../model/cited.ts';
import { order } from '../../model/order.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { greatest } from './day-range.ts';
import { differingIn } from './differing.ts';
import { daysOf, reasonsOf } from './one-tenure.ts';
import { citeOf, type PostContext, type SourcedClaim } from './post-claim.ts';
import type { PostEvidence } from './post-evidence.ts';
import { bodyNamed, type CountryOf } from './post-name.ts';
import { type Spell, spellsOf } from './spells.ts';
import { inSuccession, postConflicts, type Tenure, withSuccessor } from './succession.ts';
import { inTwoCountries } from './two-countries.ts';

export function tenuresOf(claims: readonly SourcedClaim[], context: PostContext): readonly Cited<TenureView>[] {
  const spells = spellsOf(claims, context);
  const tenures = spells.map((spell) => tenureOf(spell, context));
  // Of which body it is nobody says: then it is beside no other.
  const bySeat = Map.groupBy(tenures, ({ view }) => `${view.postKey}\n${view.seat ?? view.id}`);
  const abroad = inTwoCountries(tenures.map(({ view }) => view));
  const placed = [...bySeat.values()].flatMap((group) => {
    const beside = postConflicts(group);
    return inSuccession(group).map((tenure) => {
      const { id } = tenure.view;
      return withConflicts(tenure, [...(beside.get(id) ?? []), ...(abroad.get(id) ?? [])]);
    });
  });
  return withStatedSuccession(placed, spells)
    .map(({ view }) => view)
    .toSorted((a, b) => order(a.sometime.from ?? '', b.sometime.from ?? '') || order(a.id, b.id));
}

function tenureOf(spell: Spell, context: PostContext): Tenure {
  const { person, post, seat, acting, evidence, denials } = spell;
  const days = daysOf(evidence);
  const own = evidence.filter(({ inPassing }) => inPassing === null);
  const view: Cited<TenureView> = {
    id: idOf(spell),
    person,
    post: mostUsed(saidInFull((own.length > 0 ? own : evidence).map(({ from }) => from.claim.post))),
    postKey: post.key,
    body: bodyOf(evidence, seat, context),
    seat,
    ...days,
    acting,
    closedBy: null,
    premises: premisesOf(evidence),
    reasons: [...reasonsOf(evidence, days), ...leftOut(evidence), ...inferredCountry(spell)],
    conflicts: [],
    differing: differingIn(evidence, denials),
  };
  return {
    view,
    single: post.single,
    countryInferred: spell.countryInferred,
    begun: greatest(evidence.map(({ start }) => start?.to ?? null)),
    lastEnd: greatest(evidence.map(({ end }) => end?.from ?? null)),
  };
}

const inferredCountry = ({ countryInferred, seat }: Spell): readonly string[] =>
  countryInferred
    ? [`inferred: a post of ${seat?.replace('country:', '')}, the only country whose posts its sources name`]
    : [];

/** Thousands of claims say who was president: those that set the days come first, and so many are cited. */
const MOST_PREMISES = 200;

const leftOut = ({ length }: readonly PostEvidence[]): readonly string[] =>
  length > MOST_PREMISES ? [`of the ${length} claims ${MOST_PREMISES} are cited, those first that set the days`] : [];

function premisesOf(evidence: readonly PostEvidence[]): readonly ClaimCite[] {
  if (evidence.length <= MOST_PREMISES) return evidence.map(({ from }) => citeOf(from));
  const first = new Set<PostEvidence>(settingDays(evidence));
  for (const one of evidence) if (first.size < MOST_PREMISES) first.add(one);
  return [...first].map(({ from }) => citeOf(from));
}

/** What states a beginning, an end or an appointment, and the first and last days of the others. */
function settingDays(evidence: readonly PostEvidence[]): readonly PostEvidence[] {
  const stating = evidence.filter(({ start, end, appointed }) => start !== null || end !== null || appointed !== null);
  const by = (day: (one: PostEvidence) => string | null): readonly PostEvidence[] =>
    evidence.filter((one) => day(one) !== null).toSorted((a, b) => order(day(a) ?? '', day(b) ?? ''));
  const [froms, tos, overs] = [
    by(({ on }) => on?.from ?? null),
    by(({ on }) => on?.to ?? null),
    by(({ over }) => over),
  ];
  const edges = [froms[0], froms.at(-1), tos[0], tos.at(-1), overs[0]].filter((one) => one !== undefined);
  return [...edges, ...stating].slice(0, MOST_PREMISES);
}

/** The same as long as the person, the post and its body are. */
const idOf = ({ person, post, seat, acting, time }: Spell): string =>
  createHash('sha256')
    .update([person.id, post.key, seat ?? '', acting, time].join('\n'))
    .digest('hex')
    .slice(0, 32);

/** Without `Minister` where others say of what: `Minister of Works`. */
function saidInFull(words: readonly string[]): readonly string[] {
  const full = words.filter((one) => one.includes(' ')).map((one) => one.toLowerCase());
  const rest = words.filter((one) => one.includes(' ') || !full.some((other) => other.includes(one.toLowerCase())));
  return rest.length > 0 ? rest : words;
}

/** Of equals the fullest, then the first. */
function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (
    [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || order(a, b)).map(([word]) => word)[0] ?? ''
  );
}

/** Where a capital stands for its government the body is called as the country is: nobody is “interior minister of” a town. */
function bodyOf(
  evidence: readonly PostEvidence[],
  seat: string | null,
  { who, countryOf }: PostContext,
): EntityRef | null {
  const bodies = evidence.flatMap(({ from }) => {
    const name = from.claim.body?.name ?? null;
    return name === null ? [] : (who(from.source, name, 'body') ?? who(from.source, name, 'place') ?? []);
  });
  const id = mostUsed(bodies.map((body) => body.id));
  const body = bodies.find((one) => one.id === id) ?? null;
  const country = seat?.startsWith('country:') === true ? seat.slice('country:'.length) : null;
  return body === null || country === null || countryOf === undefined || namesCountry(body.name, countryOf)
    ? body
    : { ...body, name: country };
}

/** `Turkey`, `the Turkish government`, `Ministry of Justice`: what is not the bare name of a place. */
const namesCountry = (name: string, countryOf: CountryOf): boolean => {
  const { country, portfolio, institution, ministry } = bodyNamed(name, countryOf);
  return country !== null || portfolio !== null || institution !== null || ministry;
};

const withConflicts = (tenure: Tenure, conflicts: Cited<TenureView>['conflicts']): Tenure =>
  conflicts.length === 0 ? tenure : { ...tenure, view: { ...tenure.view, conflicts } };

/** `his replacement as minister was …`: who came after whom, as claims say it, also without a day. */
function withStatedSuccession(tenures: readonly Tenure[], spells: readonly Spell[]): readonly Tenure[] {
  const byId = new Map(tenures.map((tenure) => [tenure.view.id, tenure]));
  const next = statedNext(spells);
  const before = new Map([...next].map(([earlier, later]) => [later, earlier]));
  return tenures.map((one) => {
    const tenure = fromPredecessor(one, byId.get(before.get(one.view.id) ?? ''));
    const successor = byId.get(next.get(tenure.view.id) ?? '');
    if (successor === undefined || successor === one || tenure.view.closedBy !== null) return tenure;
    return withSuccessor(tenure, successor.view, tenure.view.sometime.to, 'a claim says who came after whom');
  });
}

/** Whoever came after another whose end is stated, and of whose beginning no claim tells, can have begun on that day. */
function fromPredecessor(tenure: Tenure, earlier: Tenure | undefined): Tenure {
  const { view } = tenure;
  const left = earlier?.view.endKnown === true ? earlier.view.sometime.to : null;
  const { from } = view.sometime;
  if (
    earlier === undefined ||
    left === null ||
    from === null ||
    view.startKnown ||
    view.appointed !== null ||
    left >= from
  )
    return tenure;
  const reason = `can have begun on ${left}, when ${earlier.view.person.name} left: a claim says who came after whom`;
  return {
    ...tenure,
    view: { ...view, sometime: { ...view.sometime, from: left }, reasons: [...view.reasons, reason] },
  };
}

/** The id of a tenure => that of the one which a claim says came after it. */
function statedNext(spells: readonly Spell[]): ReadonlyMap<string, string> {
  const keyOf = ({ from }: PostEvidence): string => `${from.source} ${from.claim.id}`;
  const told = spells.flatMap((spell) => spell.evidence.map((evidence) => ({ spell, evidence })));
  const passing = told.filter(({ evidence }) => evidence.inPassing !== null);
  const asked = new Set(passing.map(({ evidence }) => evidence.from.claim.id));
  const own = new Map<string, Spell>();
  for (const { spell, evidence } of told)
    if (evidence.inPassing === null && asked.has(evidence.from.claim.id)) own.set(keyOf(evidence), spell);
  return new Map(
    passing.flatMap(({ spell, evidence }) => {
      const person = own.get(keyOf(evidence));
      if (person === undefined) return [];
      const [before, after] = evidence.inPassing === 'after' ? [spell, person] : [person, spell];
      return [[idOf(before), idOf(after)] as const];
    }),
  );
}
