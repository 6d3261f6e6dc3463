// Which texts share words, kept up with a case that grows: new and changed texts are looked up by their fingerprints and compared with those few they meet; so are those others to which it matters that they came.
// In: what was read of sources that changed, and those that are gone. Out: nothing but what the store then has, which follows from the texts and not from the order in which they came. Cut off, it is done again
// for the same sources and ends the same.

import { compareTexts, metTexts } from '../../corroborate/origins/compare-texts.ts';
import type { Fingerprint } from '../../corroborate/origins/fingerprints.ts';
import { type KnownPrints, lookUp, type PairOfTexts } from '../../corroborate/origins/look-up.ts';
import { type Carrier, isAmong, type Print, printOf } from '../../corroborate/origins/print.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { SharedPair } from '../../model/origins.ts';
import type { OriginPrints } from '../../storage/ports/origin-prints.ts';
import { type ChangedPrints, changedPrints, without } from '../weighing/changed-prints.ts';
import { type TextToShare, type TextWithPrints, textKept, textRead } from '../weighing/text-with-prints.ts';

export async function shareTexts(
  store: OriginPrints,
  changed: readonly TextToShare[],
  gone: readonly ObjectId[],
): Promise<void> {
  const entering: TextWithPrints[] = [];
  const leaving: TextWithPrints[] = [];
  for (const one of changed) {
    const fresh = textRead(one);
    const known = await store.text(one.source);
    if (known !== null && known.publisher === fresh.publisher && sameBytes(known.packed, fresh.packed)) continue;
    entering.push(fresh);
    if (known !== null) leaving.push(textKept(known));
  }
  for (const source of gone) leaving.push(...(await textOf(store, source)));
  if (entering.length + leaving.length > 0) await takeIn(store, entering, leaving);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, n) => byte === b[n]);

/** None where it is not known. */
async function textOf(store: OriginPrints, source: ObjectId): Promise<readonly TextWithPrints[]> {
  const kept = await store.text(source);
  return kept === null ? [] : [textKept(kept)];
}

async function takeIn(
  store: OriginPrints,
  entering: readonly TextWithPrints[],
  leaving: readonly TextWithPrints[],
): Promise<void> {
  const changed = await changedPrints(store, entering, leaving);
  const again = await othersToLookUp(store, changed);
  const texts = [...entering, ...again.keys()];
  const pairs = lookUp(texts, await knownPrints(store, changed, texts));
  const found = await compared(store, changed, entering, pairs);
  const met = new Set(pairs.map(keyOf));
  await store.enter({
    leaving: leaving.map(({ source, prints }) => ({ source, prints: prints.map(({ hash }) => hash) })),
    texts: entering,
    prints: changed.kept,
    hidden: changed.hidden,
    displaced: changed.displaced,
    pairs: found.filter((pair) => pair !== null),
    met: pairs.filter((_, n) => found[n] === null),
    parted: [...again].flatMap(([{ source }, partners]) =>
      partners.map((other) => ordered(source, other)).filter((pair) => !met.has(keyOf(pair))),
    ),
  });
}

const keyOf = (pair: PairOfTexts): string => pair.join(' ');
const ordered = (a: ObjectId, b: ObjectId): PairOfTexts => (a < b ? [a, b] : [b, a]);

/** Texts that may meet others than before, or share something else with them, with those they met so far. */
async function othersToLookUp(
  store: OriginPrints,
  { others }: ChangedPrints,
): Promise<ReadonlyMap<TextWithPrints, readonly ObjectId[]>> {
  const again = new Map<TextWithPrints, readonly ObjectId[]>();
  for (const [source, turned] of others) {
    const partners = await store.partnersOf(source);
    if (!turned.more && partners.length === 0) continue;
    for (const text of await textOf(store, source))
      if (turned.more || (await matters(store, text, turned.prints, partners))) again.set(text, partners);
  }
  return again;
}

/** A text that shares no more than before is nothing else to one who has none of the prints that turned, and shares no words with it that are known by them. */
async function matters(
  store: OriginPrints,
  text: TextWithPrints,
  turned: ReadonlySet<number>,
  partners: readonly ObjectId[],
): Promise<boolean> {
  for (const partner of partners)
    for (const other of await textOf(store, partner)) {
      if (other.prints.some(({ hash }) => turned.has(hash))) return true;
      if (metTexts(text, other).within.a.some(({ hash }) => turned.has(hash))) return true;
    }
  return false;
}

/** With those that did not change. */
async function printsOf(
  store: OriginPrints,
  { prints }: ChangedPrints,
  asked: Iterable<Fingerprint>,
): Promise<(hash: number) => Print> {
  const unknown = new Set<number>();
  for (const { hash } of asked) if (!prints.has(hash)) unknown.add(hash);
  const others = new Map<number, Print>();
  for (const [hash, carriers] of await store.carriers(unknown)) others.set(hash, printOf(carriers));
  return (hash) => prints.get(hash) ?? others.get(hash) ?? NOBODYS;
}

const NOBODYS = printOf([]);

/** As they are once all have come and gone. */
async function knownPrints(
  store: OriginPrints,
  changed: ChangedPrints,
  texts: readonly TextWithPrints[],
): Promise<KnownPrints> {
  const of = await printsOf(
    store,
    changed,
    texts.flatMap(({ prints }) => prints),
  );
  const standing = new Set<number>();
  for (const { source, prints } of texts)
    for (const { hash } of prints) if (of(hash).formula && isAmong(of(hash).met, source)) standing.add(hash);
  const [shown, hidden] = [await store.carriers(standing), await store.hiddenCarriers(standing)];
  return {
    of,
    carriersOf(hash) {
      const all = new Map<ObjectId, Carrier>();
      for (const carriers of [shown, hidden])
        for (const one of without(carriers.get(hash) ?? [], changed.moving)) all.set(one.source, one);
      for (const carriers of [changed.kept, changed.hidden])
        for (const one of carriers.get(hash) ?? []) all.set(one.source, one);
      return [...all.values()];
    },
  };
}

/** So many pairs are held in memory with their texts. */
const PAIRS_AT_ONCE = 500;

/** For each pair what it shares; null where that tells nothing. */
async function compared(
  store: OriginPrints,
  changed: ChangedPrints,
  entering: readonly TextWithPrints[],
  pairs: readonly PairOfTexts[],
): Promise<readonly (SharedPair | null)[]> {
  const fresh = new Map(entering.map((one) => [one.source, one]));
  const found: (SharedPair | null)[] = [];
  for (let n = 0; n < pairs.length; n += PAIRS_AT_ONCE) {
    const these = pairs.slice(n, n + PAIRS_AT_ONCE);
    const texts = new Map<ObjectId, TextWithPrints>();
    for (const source of new Set(these.flat())) {
      const text = fresh.get(source);
      for (const one of text === undefined ? await textOf(store, source) : [text]) texts.set(source, one);
    }
    const met = these.map(([a, b]) => {
      const [first, second] = [texts.get(a), texts.get(b)];
      return first === undefined || second === undefined ? null : metTexts(first, second);
    });
    const within = met.flatMap((one) => (one === null ? [] : [...one.within.a, ...one.within.b]));
    const print = await printsOf(store, changed, within);
    found.push(...met.map((one) => (one === null ? null : compareTexts(one, print))));
  }
  return found;
}
