// What texts that come, change or leave do to the prints they carry. In: these texts, and who carries their prints so far. Out: the prints as they are then, which carriers are to be kept, and what it is to other
// texts that a print of theirs became another: words that were nobody's in particular are now of a site, or a formula, or no longer so. Nothing is written here.

import { type Carrier, isAmong, isOfSite, type Print, printOf, turnedTo } from '../../corroborate/origins/print.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { OriginPrints } from '../../storage/ports/origin-prints.ts';
import type { TextWithPrints } from './text-with-prints.ts';

export interface ChangedPrints {
  readonly prints: ReadonlyMap<number, Print>;
  /** The texts that come, change or leave. */
  readonly moving: ReadonlySet<ObjectId>;
  /** Those that come to the carriers kept; and those that need only be known. */
  readonly kept: ReadonlyMap<number, readonly Carrier[]>;
  readonly hidden: ReadonlyMap<number, readonly Carrier[]>;
  /** Carriers that were kept and now need only be known. */
  readonly displaced: ReadonlyMap<number, readonly Carrier[]>;
  /** Other texts. */
  readonly others: ReadonlyMap<ObjectId, TurnedPrints>;
}

/** What became of the prints of a text that stays. */
export interface TurnedPrints {
  /** Where it is not set they share no more than before with anybody. */
  more: boolean;
  /** Their hashes. */
  readonly prints: Set<number>;
}

/** A text that changed stands in both lists. */
export async function changedPrints(
  store: OriginPrints,
  entering: readonly TextWithPrints[],
  leaving: readonly TextWithPrints[],
): Promise<ChangedPrints> {
  const [coming, going] = [carriersIn(entering), carriersIn(leaving)];
  const known = await store.carriers(new Set([...coming.keys(), ...going.keys()]));
  const hidden = await hiddenThatMatter(store, coming, going, known);
  const moving = new Set([...entering, ...leaving].map(({ source }) => source));
  const others = new Map<ObjectId, TurnedPrints>();
  const [prints, kept, further, displaced] = [new Map<number, Print>(), carrierLists(), carrierLists(), carrierLists()];
  for (const [hash, these] of known) {
    const stay = without(these, moving);
    const comers = coming.get(hash) ?? [];
    const unseen = without(hidden.get(hash) ?? [], moving).filter(({ source }) => !isAmong(stay, source));
    const staying = unseen.length === 0 ? stay : [...stay, ...unseen];
    const after = printOf(staying.length === 0 ? comers : [...staying, ...comers]);
    prints.set(hash, after);
    setSome(kept, hash, stay.length === 0 ? after.kept : notAmong(after.kept, stay));
    setSome(further, hash, notAmong(comers, after.kept));
    setSome(displaced, hash, notAmong(stay, after.kept));
    if (staying.length === 0) continue;
    const before = printOf(these);
    for (const other of staying) {
      const turned = turnedTo(other, before, after, unseen.length > 0);
      if (turned === 'same') continue;
      const known = others.get(other.source) ?? { more: false, prints: new Set() };
      others.set(other.source, known);
      known.more ||= turned === 'more';
      known.prints.add(hash);
    }
  }
  return { prints, moving, kept, hidden: further, displaced, others };
}

const carrierLists = (): Map<number, readonly Carrier[]> => new Map();

function setSome(lists: Map<number, readonly Carrier[]>, hash: number, carriers: readonly Carrier[]): void {
  if (carriers.length > 0) lists.set(hash, carriers);
}

const notAmong = (these: readonly Carrier[], others: readonly Carrier[]): readonly Carrier[] =>
  these.filter(({ source }) => !isAmong(others, source));

function carriersIn(texts: readonly TextWithPrints[]): ReadonlyMap<number, readonly Carrier[]> {
  const found = new Map<number, Carrier[]>();
  for (const { source, publisher, prints } of texts)
    for (const { hash, at } of prints) {
      const carrier: Carrier = { source, publisher, at };
      addTo(found, hash, carrier);
    }
  return found;
}

export const without = (carriers: readonly Carrier[], sources: ReadonlySet<ObjectId>): readonly Carrier[] =>
  carriers.filter(({ source }) => !sources.has(source));

/** Of prints where one that is met by the others leaves, and another takes its place; and of those that become or cease to be a formula or of a site, for all their carriers. */
async function hiddenThatMatter(
  store: OriginPrints,
  coming: ReadonlyMap<number, readonly Carrier[]>,
  going: ReadonlyMap<number, readonly Carrier[]>,
  known: ReadonlyMap<number, readonly Carrier[]>,
): Promise<ReadonlyMap<number, readonly Carrier[]>> {
  const vacant = new Set<number>();
  const turned = new Set<number>();
  for (const [hash, these] of known) {
    if (these.length === 0) continue;
    const before = printOf(these);
    const [comers, goers] = [coming.get(hash) ?? [], going.get(hash) ?? []];
    const gone = goers.filter(
      ({ source, publisher }) => !comers.some((one) => one.source === source && one.publisher === publisher),
    );
    const leavesRoom = (one: Carrier): boolean =>
      (before.formula || isOfSite(before, one.publisher)) && isAmong(before.kept, one.source);
    if (gone.some(leavesRoom)) vacant.add(hash);
    const left = these.filter(({ source }) => !isAmong(goers, source));
    if (!vacant.has(hash) && isOtherwise(before, printOf([...left, ...comers]))) turned.add(hash);
  }
  return store.hiddenCarriers([...vacant, ...turned]);
}

const isOtherwise = (one: Print, other: Print): boolean =>
  one.formula !== other.formula || one.sites.symmetricDifference(other.sites).size > 0;
