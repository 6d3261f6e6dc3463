// What is known beside the claims when their origins are counted: of each source whom it credits, of pairs the words they share, what people declared, who a name is.
// In: these lists, once for a case. Out: a context that answers by source. Not here: how shared words are found (look-up.ts, shared-passages.ts), how origins are counted (origins-of.ts).

import type { ObjectId } from '../../model/ids.ts';
import type { Assessment } from '../../model/judgement.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { OriginSource, SharedPair, Stretch } from '../../model/origins.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { OriginDeclarationView } from '../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import type { Who } from '../../resolve/identity/identified.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { type CreditStep, creditChain } from './credit-chain.ts';
import { creditedParts } from './credited-parts.ts';
import { issuerOf } from './issuer.ts';
import { NO_OFFICES, type Offices } from './one-party.ts';
import { type OriginNames, originNames } from './origin-names.ts';
import { bareOutlet } from './published-by.ts';
import { authorsOf } from './relays/document-names.ts';
import type { Relay } from './relays/relays.ts';
import { witnessingIn } from './witnessing.ts';

export interface OriginsContext {
  source(id: ObjectId): OriginSource | null;
  /** Whom it goes back to as a whole, outermost first; names side by side in one step. */
  creditsOf(id: ObjectId): readonly CreditStep[];
  /** All pairs in which it is one of the two. */
  sharedOf(id: ObjectId): readonly SharedPair[];
  /** The documents of the case that a page means by what it says it was taken from: an address or a title. */
  meant(words: string): readonly ObjectId[];
  /** Of what a publisher has in the case the one of the last weeks before a document; null where there is none or several are as near. */
  publishedBefore(source: ObjectId, publisher: string): ObjectId | null;
  /** Where a passage lies in a sentence that credits others: by which way it came. */
  relaysAt(id: ObjectId, passage: Stretch): readonly Relay[];
  readonly declarations: readonly OriginDeclarationView[];
  readonly who: Who;
  readonly names: OriginNames;
  readonly offices: Offices;
}

/** What is kept of a source for its origins. `assessments`: the latest of each person. */
export function originSourceOf(source: ObjectId, reading: Reading, assessments: readonly Assessment[]): OriginSource {
  const { title, byline, address, published, reprintOf, translationOf, credits } = reading.source;
  const said = new Set(assessments.map(({ firstHand }) => firstHand));
  return {
    source,
    title,
    byline,
    author: authorsOf(reading)[0] ?? null,
    publisher: issuerOf(reading),
    address,
    published: published.edtf,
    reprintOf: reprintOf === null ? null : firstNamed(reprintOf),
    translationOf,
    credits: credits.filter(({ kind }) => kind !== 'photo').map(({ kind, name }) => ({ kind, name: firstNamed(name) })),
    witnessing: witnessingIn(reading),
    creditedParts: creditedParts(reading),
    // People who disagree settle nothing.
    firstHand: said.has('yes') === said.has('no') ? null : said.has('yes'),
    translatedFrom: assessments.flatMap((one) => one.translationOf ?? [])[0] ?? null,
  };
}

/** "Quay Press, with more by the Ledger": what the page added is its own. */
const firstNamed = (credit: string): string => credit.split(/\s*[;؛]\s*/u)[0] || credit;

export function originsContext(
  sources: readonly OriginSource[],
  shared: readonly SharedPair[],
  declarations: readonly OriginDeclarationView[],
  who: Who,
  bodies: Iterable<EntityRef>,
  relays: readonly Relay[] = [],
  offices: Offices = NO_OFFICES,
): OriginsContext {
  const byId = new Map(sources.map((source) => [source.source, source]));
  const pairs = new Map<ObjectId, SharedPair[]>();
  for (const pair of shared) for (const end of [pair.a, pair.b]) addTo(pairs, end, pair);
  const meant = new Map<string, ObjectId[]>();
  for (const { source, title, address } of sources.toSorted((a, b) => (a.source < b.source ? -1 : 1))) {
    if (address !== null) addTo(meant, addressKey(address), source);
    if (title !== null && title.length >= SHORTEST_TITLE) addTo(meant, normaliseForSearch(title), source);
  }
  const known = {
    source: (id: ObjectId) => byId.get(id) ?? null,
    sharedOf: (id: ObjectId) => pairs.get(id) ?? [],
    meant: (words: string) => meant.get(addressKey(words)) ?? meant.get(normaliseForSearch(words)) ?? [],
    names: originNames(declarations, who, bodies),
  };
  const relaysIn = Map.groupBy(relays, ({ source }) => source);
  const published = Map.groupBy(sources, ({ publisher }) => publisher);
  const chains = new Map<ObjectId, readonly CreditStep[]>();
  return {
    ...known,
    creditsOf(id) {
      const chain = chains.get(id) ?? creditChain(id, known);
      chains.set(id, chain);
      return chain;
    },
    relaysAt: (id, { start, end }) =>
      (relaysIn.get(id) ?? []).filter(({ credit }) => credit.start <= start && end <= credit.end),
    publishedBefore(id, publisher) {
      const own = byId.get(id);
      const { key } = known.names.of(id, publisher);
      const isOf = (name: string | null, [one]: readonly OriginSource[]): boolean =>
        name !== null &&
        one !== undefined &&
        (known.names.of(one.source, name).key === key ||
          compareNames(bareOutlet(name), bareOutlet(publisher), 'body').same);
      const others = [...published].flatMap(([name, theirs]) => (isOf(name, theirs) ? theirs : []));
      return own === undefined ? null : latestBefore(own, others);
    },
    declarations: declarations.toSorted((a, b) => (a.record < b.record ? -1 : 1)),
    who,
    offices,
  };
}

/** A translation appears within so many days. */
const SOON = 30;

function latestBefore(own: OriginSource, others: readonly OriginSource[]): ObjectId | null {
  const near = others.flatMap(({ source, published }) => {
    const days = daysBetween(spanOf(published).from, spanOf(own.published).to);
    return source === own.source || days === null || days < 0 || days > SOON ? [] : [{ source, days }];
  });
  const least = Math.min(...near.map(({ days }) => days));
  const [first, ...beside] = near.filter(({ days }) => days === least);
  return beside.length > 0 ? null : (first?.source ?? null);
}

/** "News" is a title that says nothing. */
const SHORTEST_TITLE = 12;

/** `https://www.example.org/a/?x=1#y` and `http://example.org/a` are one page. */
const addressKey = (address: string): string =>
  `@${address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')}`;
