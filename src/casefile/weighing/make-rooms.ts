// The second step of the weighing: all that was kept of the sources, held against one another, becomes the rooms. In: the store with its sources, and the decisions that stand. Out: the rooms, each written
// whole. Who is who comes first (people-rooms.ts): every comparison asks for it.

import { type CaseClaim, claimsOfKind } from '../../corroborate/case-claim.ts';
import { conflictsOf } from '../../corroborate/conflicts/conflicts.ts';
import { deniedThings } from '../../corroborate/conflicts/denials-in-case.ts';
import { type DenialInQuote, denialsInQuotes } from '../../corroborate/conflicts/denials-in-quotes.ts';
import type { SentencesByDenial } from '../../corroborate/conflicts/told-in-text.ts';
import { answeredLetters } from '../../corroborate/events/answered-letters.ts';
import { eventsOf } from '../../corroborate/events/events.ts';
import type { SubjectNames } from '../../corroborate/events/subject-names.ts';
import { subjectsOf } from '../../corroborate/events/subjects.ts';
import { TOLERANCE } from '../../corroborate/figures/figure-range.ts';
import { figuresOf } from '../../corroborate/figures/figures.ts';
import { noticesOf } from '../../corroborate/notice/notices.ts';
import { originsContext } from '../../corroborate/origins/origin-context.ts';
import { originsOf } from '../../corroborate/origins/origins-of.ts';
import { type OfCredits, relaysOf } from '../../corroborate/origins/relays/relays.ts';
import { kindOfFirst, NO_PAIRINGS, type Pairings, pairingsIn } from '../../corroborate/pairings.ts';
import { sitesOf } from '../../corroborate/sites/sites.ts';
import { PlacesTelling } from '../../corroborate/sites/tellings-by-site.ts';
import { MOST_LOOKED_UP, thingsOfSite, toldOfSite } from '../../corroborate/sites/told-of-site.ts';
import type { WeighingContext } from '../../corroborate/weighing-context.ts';
import type { Cited } from '../../model/cited.ts';
import type { OriginSource } from '../../model/origins.ts';
import type { KeptCredits } from '../../model/relays.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { KeptPlaces } from '../../model/told-place.ts';
import { holderInWords } from '../../resolve/posts/holder-in-words.ts';
import type { StandingDecisions } from '../../storage/ports/ledger-batch.ts';
import type { ToldSentences } from '../../storage/ports/told-sentences.ts';
import type { WeighingStore } from '../../storage/ports/weighing-store.ts';
import { creditTexts } from './credit-texts.ts';
import { EVENT_ROOMS, PEOPLE_ROOMS } from './made-of.ts';
import { makeAppeals } from './make-appeals.ts';
import { areMade, claimsOf, type Making, type RoomsWork, saveRoom } from './making.ts';
import { officesOf } from './offices.ts';
import { familyItems, relayItems, sharedItems } from './origin-items.ts';
import { makePeople, type People, peopleMade } from './people-rooms.ts';
import { liesIn, positionOf } from './places.ts';
import { conflictItem, eventItem, figureItem, noticeItem, siteItem } from './room-items.ts';

/** So many sentences are looked through for what may belong to a denial. */
const MOST_WIDER = 100;

const STAGES = ['names', 'origins', 'events', 'conflicts', 'appeals', 'sites'] as const;

/** False where it was stopped before all were made. */
export async function makeRooms(store: WeighingStore, decisions: StandingDecisions, work: RoomsWork): Promise<boolean> {
  const making: Making = { store, decisions, work };
  const goOn = async (stage: (typeof STAGES)[number]): Promise<boolean> => {
    await work.stage(stage, STAGES.indexOf(stage), STAGES.length);
    return !work.isStopped();
  };
  if (!(await goOn('names'))) return false;
  const people = (await areMade(making, PEOPLE_ROOMS)) ? await peopleMade(store) : await makePeople(making);
  if (!(await goOn('origins'))) return false;
  const context = await makeOrigins(making, people);
  if (!(await goOn('events'))) return false;
  if (!(await areMade(making, EVENT_ROOMS))) await makeConflicts(making, people, context, () => goOn('conflicts'));
  if (!(await goOn('appeals'))) return false;
  await makeAppeals(making, context);
  if (!(await goOn('sites'))) return false;
  if (!(await areMade(making, ['site']))) await makeSites(making, context);
  return true;
}

async function makeSites(making: Making, context: WeighingContext): Promise<void> {
  const { store } = making;
  const claims = await claimsOf(store, 'site');
  const byId = new Map(claims.map((one) => [one.claim.id, one]));
  const claimed = sitesOf(claims, context);
  const places = new PlacesTelling(context);
  for await (const one of store.kept('places')) places.add(one as KeptPlaces);
  const { ofSite, others } = places.placesBeside(claimed);
  const sites: Cited<SiteView>[] = [];
  for (const site of claimed) {
    const met = store.told.around(thingsOfSite(site), MOST_LOOKED_UP);
    sites.push({ ...site, told: toldOfSite(site, met, byId, ofSite.get(site.site.id) ?? []) });
  }
  await saveRoom(making, 'site', () => [...sites, ...others].map(siteItem));
}

async function creditsOf({ store }: Making, sources: readonly OriginSource[]): Promise<readonly OfCredits[]> {
  const days = new Map(sources.map(({ source, published }) => [source, published]));
  const found: OfCredits[] = [];
  for await (const one of store.kept('credits')) {
    const credits = one as KeptCredits;
    found.push({ ...credits, published: days.get(credits.source) ?? null });
  }
  return found;
}

/** The rooms of shared texts, and what every comparison is handed. */
async function makeOrigins(making: Making, { who, names, bodies, tenures, inBody }: People): Promise<WeighingContext> {
  const { store, decisions } = making;
  const sources: OriginSource[] = [];
  for await (const source of store.kept('origin')) sources.push(source as OriginSource);
  const subjects: SubjectNames[] = [];
  for await (const names of store.kept('subject')) subjects.push(names as SubjectNames);
  const pairs = await store.prints.pairs();
  const declarations = decisions.origins.map((one) => ({ ...one, mine: false }));
  const credits = await creditsOf(making, sources);
  const ofPerson = Map.groupBy(tenures, ({ person }) => person.id);
  const offices = officesOf(ofPerson);
  const relays = await relaysOf(credits, { who, declarations, offices }, creditTexts(store));
  const origins = originsContext(sources, pairs, declarations, who, bodies.values(), relays, offices);
  await saveRoom(making, 'shared', () => sharedItems(pairs, origins));
  await saveRoom(making, 'family', () => familyItems(sources, pairs, origins));
  await saveRoom(making, 'relay', () => relayItems(relays, origins));
  return {
    tolerance: decisions.tolerance ?? TOLERANCE,
    deadlines: decisions.deadlines,
    who,
    names,
    originsOf: (claims) => originsOf(claims, origins),
    tenuresOf: (person) => ofPerson.get(person) ?? [],
    tenuresIn(id) {
      const body = bodies.get(id);
      return body === undefined ? [] : inBody(body);
    },
    holderOf: holderInWords(tenures),
    subjects: subjectsOf(subjects, answeredLetters(await claimsOf(store, 'communication'), { who })),
    pairings: await pairingsOf(making),
    positionOf,
    liesIn,
    areKeptApart: keptApart(decisions.identity, who),
  };
}

/** What people said of passages, met with the claims of the kinds that they named. */
async function pairingsOf({ store, decisions: { pairings } }: Making): Promise<Pairings> {
  if (pairings.length === 0) return NO_PAIRINGS;
  const sources = new Set(pairings.flatMap(({ a, b }) => [a.source, b.source]));
  const kinds = pairings.flatMap((one) => [kindOfFirst(one), one.b.kind]);
  const claims: CaseClaim[] = [];
  for (const kind of new Set(kinds.filter((one) => one !== null)))
    claims.push(...(await claimsOf(store, kind)).filter(({ source }) => sources.has(source)));
  return pairingsIn(claims, pairings);
}

/** What people said are two: the entities that such names are of now. */
function keptApart(judgements: StandingDecisions['identity'], who: People['who']): WeighingContext['areKeptApart'] {
  const pairs = new Set<string>();
  for (const { a, b, verdict } of judgements) {
    const [x, y] = verdict === 'different' ? [a, b].map(({ source, name, kind }) => who(source, name, kind)?.id) : [];
    if (x !== undefined && y !== undefined) pairs.add(`${x} ${y}`).add(`${y} ${x}`);
  }
  return (a, b) => pairs.has(`${a} ${b}`);
}

/** Events, figures, notices, and what stands against what: these need one another. */
async function makeConflicts(
  making: Making,
  { tenures }: People,
  context: WeighingContext,
  goOn: () => Promise<boolean>,
): Promise<void> {
  const { store } = making;
  const figures = await claimsOf(store, 'figure');
  const told = [...(await claimsOf(store, 'event')), ...figures];
  const events = eventsOf(told, context);
  await saveRoom(making, 'event', () => events.events.map(eventItem));
  const counted = figuresOf(figures, events, context);
  await saveRoom(making, 'figure', () => counted.map(figureItem));
  if (!(await goOn())) return;
  const said = [...(await claimsOf(store, 'communication')), ...(await claimsOf(store, 'stance'))];
  const notices = noticesOf(said, context, events);
  await saveRoom(making, 'notice', () => notices.map(noticeItem));
  const posts = [...(await claimsOf(store, 'occupancy')), ...(await claimsOf(store, 'membership'))];
  const claims = [...told, ...said, ...posts, ...(await claimsOf(store, 'site'))];
  const inQuotes = await inQuotesOf(store, claims, context);
  const sentences = sentencesMet(deniedThings(claims, inQuotes, context), store.told);
  const found = { events, figures: counted, notices, tenures, sentences, inQuotes };
  await saveRoom(making, 'conflict', () => conflictsOf(claims, found, context).map(conflictItem));
}

/** Looked up when a denial is compared: all that all of them meet is much of the case. */
function sentencesMet(things: ReturnType<typeof deniedThings>, told: ToldSentences): SentencesByDenial {
  return {
    keys: () => things.keys(),
    get(denial) {
      const of = things.get(denial);
      return of && { asked: told.meeting(of.asked), wider: told.around(of.wider, MOST_WIDER) };
    },
  };
}

/** Quotations are many: only what denies is kept of them. */
async function inQuotesOf(
  store: WeighingStore,
  claims: readonly CaseClaim[],
  context: WeighingContext,
): Promise<readonly DenialInQuote[]> {
  const denying = denialsInQuotes(claimsOfKind(claims, 'stance'), context);
  const found: DenialInQuote[] = [];
  for await (const some of store.claims('quote')) found.push(...denying(claimsOfKind(some, 'quote')));
  return found;
}
