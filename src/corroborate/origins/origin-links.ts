// Which of the documents that make a claim are shown to have it from one another: they share the words of it, one is a reprint of the other, one credits the publisher of the other, a person
// declared it. In: these documents with whom they credit. Out: links with their grounds, `from` the one that was first where that is known. Pairs that a person declared apart are left out.

import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { SharedPair, SharedStretch, Stretch } from '../../model/origins.ts';
import type { OriginLinkView } from '../../model/rooms/origins.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { Credited } from './credit-path.ts';
import { directionOf, publishedBefore } from './direction.ts';
import type { OriginsContext } from './origin-context.ts';
import type { OriginNames } from './origin-names.ts';

/** A claim whose words lie so near to the end of a shared stretch is part of it: a name or a number in it may be what was changed. */
const NEAR = 80;
/** Of words that are furniture or a formula for one who compares whole texts, so many still show that a claim was repeated, where hardly one of them is another. */
const REPEATED_WORDS = 12;
const REPEATED_SHARE = 0.85;

export type Linked = OriginLinkView;

/** Claims of two documents in one stretch that these share. */
export interface SharedClaims {
  readonly pair: SharedPair;
  readonly stretch: SharedStretch;
  readonly claims: readonly CaseClaim[];
}

const NOT_SHOWN = 'which of the two was first is not shown';

export function originLinks(
  documents: readonly Credited[],
  shared: readonly SharedClaims[],
  context: OriginsContext,
): readonly Linked[] {
  const { names } = context;
  const held = new Map(documents.map((document) => [document.source, document]));
  const links = [
    ...sharedLinks(shared, context),
    ...documents.flatMap(({ source }) => reprintLinks(source, context)),
    ...creditLinks(documents, context, names),
    ...voiceLinks(documents, context, names),
    ...declaredLinks(held, context),
  ];
  const apart = apartPairs(context);
  return links.filter(({ from, to, why }) => why === 'declared' || !apart.has(pairKey(from, to))).sort(byEnds);
}

export const byEnds = (x: Linked, y: Linked): number =>
  order(x.from, y.from) || order(x.to, y.to) || order(x.why, y.why);

export const pairKey = (a: ObjectId, b: ObjectId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs that a person declared to be of two origins. */
export const apartPairs = ({ declarations }: Pick<OriginsContext, 'declarations'>): ReadonlySet<string> =>
  new Set(declarations.flatMap((one) => (one.what === 'apart' ? [pairKey(one.from, one.to)] : [])));

/** The stretches in which two of the documents make the claim; not of those that a person declared apart. */
export function sharedClaims(documents: readonly Credited[], context: OriginsContext): readonly SharedClaims[] {
  const held = new Map(documents.map((document) => [document.source, document]));
  const apart = apartPairs(context);
  return documents.flatMap(({ source, claims }) =>
    context.sharedOf(source).flatMap((pair): readonly SharedClaims[] => {
      const other = pair.a === source ? held.get(pair.b) : undefined;
      if (other === undefined || apart.has(pairKey(pair.a, pair.b))) return [];
      return pair.stretches.flatMap((stretch) => {
        const inA = claims.filter((claim) => lies(claim, stretch.a));
        const inB = other.claims.filter((claim) => lies(claim, stretch.b));
        const both = inA.length > 0 && inB.length > 0 && isSame(pair, stretch);
        return both ? [{ pair, stretch, claims: [...inA, ...inB] }] : [];
      });
    }),
  );
}

/** By the first stretch that both have. */
function sharedLinks(shared: readonly SharedClaims[], context: OriginsContext): readonly Linked[] {
  const firsts = new Map(shared.toReversed().map((one) => [one.pair, one.stretch]));
  return [...firsts].map(([pair, stretch]) => {
    const said = stretch.of === 'quoted' ? 'both quote the same words' : 'the words of it stand in both';
    const reason = `${said}: ${stretch.words} words, ${Math.round(stretch.same * 100)} in 100 the same`;
    return sharedLink(pair, reason, context);
  });
}

/** From the one that was first where that is shown, else from the lesser id. */
export function sharedLink(pair: SharedPair, reason: string, context: OriginsContext): Linked {
  const direction = directionOf(pair, context);
  const from = direction?.from ?? pair.a;
  const to = from === pair.a ? pair.b : pair.a;
  const grounds = direction?.grounds ?? [NOT_SHOWN];
  return {
    from,
    to,
    why: 'sharedPassage',
    inferred: true,
    directed: direction !== null,
    reasons: [reason, ...grounds],
  };
}

const isSame = ({ kind }: SharedPair, { of, words, same }: SharedStretch): boolean =>
  of === 'quoted' || (of === 'own' && kind === 'copied') || (words * same >= REPEATED_WORDS && same >= REPEATED_SHARE);

const lies = ({ claim: { passage } }: CaseClaim, { start, end }: Stretch): boolean =>
  passage.start >= start - NEAR && passage.end <= end + NEAR && passage.start < end && passage.end > start;

/** To a document from those of the case that it says it is a reprint or a translation of. */
export function reprintLinks(source: ObjectId, context: OriginsContext): Linked[] {
  const about = context.source(source);
  if (about === null) return [];
  const link = (from: ObjectId | null, inferred: boolean, reason: string): Linked[] =>
    from === null || from === source
      ? []
      : [{ from, to: source, why: 'reprintOf', inferred, directed: true, reasons: [reason] }];
  return [
    ...(about.reprintOf === null ? [] : context.meant(about.reprintOf)).flatMap((from) =>
      link(from, false, `the page says that it was taken from ${about.reprintOf}`),
    ),
    ...(about.translationOf === null ? [] : context.meant(about.translationOf)).flatMap((from) =>
      link(from, false, `the page says that it is a translation of ${about.translationOf}`),
    ),
    ...(about.translationOf === null || context.meant(about.translationOf).length > 0
      ? []
      : link(
          context.publishedBefore(source, about.translationOf),
          true,
          `the page says that it is a translation of ${about.translationOf}; this is what they published right before`,
        )),
    ...(about.translatedFrom === null ? [] : link(about.translatedFrom, false, 'assessed as its translation')),
  ];
}

/** A document that credits a publisher goes back to that publisher's document with the same claim: the latest that was there before it. */
function creditLinks(documents: readonly Credited[], context: OriginsContext, names: OriginNames): Linked[] {
  const byPublisher = Map.groupBy(documents, ({ source }) => {
    const publisher = context.source(source)?.publisher ?? null;
    return publisher === null ? null : names.of(source, publisher).key;
  });
  return documents.flatMap(({ source, leaves }) =>
    leaves.flatMap(({ key, name }): Linked[] => {
      let from: ObjectId | null = null;
      for (const { source: other } of byPublisher.get(key) ?? [])
        if (other !== source && !publishedBefore(context.source(source), context.source(other)))
          if (from === null || comesCloser(context, other, from)) from = other;
      const reason = `it credits ${name}, who published this with the same claim`;
      return from === null
        ? []
        : [{ from, to: source, why: 'credits', inferred: true, directed: true, reasons: [reason] }];
    }),
  );
}

/** The later of two days; of equals the lesser id. */
const comesCloser = (context: OriginsContext, one: ObjectId, than: ObjectId): boolean =>
  (order(dayOf(context, than), dayOf(context, one)) || order(one, than)) < 0;

const dayOf = (context: OriginsContext, source: ObjectId): string => context.source(source)?.published ?? '';

/** One publisher, or those of one declared side, who say it in their own voice say it again: that is no second origin. Two authors of one publisher are not taken for one. */
function voiceLinks(documents: readonly Credited[], context: OriginsContext, names: OriginNames): Linked[] {
  const firsts = new Map<string, ObjectId>();
  return documents.flatMap(({ source, stated }): Linked[] => {
    const about = context.source(source);
    if (stated || about === null || about.publisher === null) return [];
    const side = names.sideOf(about.publisher);
    const voice = side ?? `${names.of(source, about.publisher).key} ${about.byline ?? ''}`;
    const first = firsts.get(voice);
    if (first === undefined) {
      firsts.set(voice, source);
      return [];
    }
    return side === null
      ? [
          {
            from: first,
            to: source,
            why: 'publisher',
            inferred: true,
            directed: false,
            reasons: [`${about.publisher} says it again`],
          },
        ]
      : [
          {
            from: first,
            to: source,
            why: 'declared',
            inferred: false,
            directed: false,
            reasons: [`declared one side: ${side}`],
          },
        ];
  });
}

/** What people declared of documents that make the claim; the first one need not make it itself. */
function declaredLinks(held: ReadonlyMap<ObjectId, Credited>, { declarations }: OriginsContext): Linked[] {
  return declarations.flatMap((one): Linked[] =>
    one.what === 'one' && (held.has(one.from) || held.has(one.to))
      ? [{ from: one.from, to: one.to, why: 'declared', inferred: false, directed: true, reasons: [one.reason] }]
      : [],
  );
}
