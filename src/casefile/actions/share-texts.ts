// Which texts share words, kept up with a case that grows: new and changed texts are looked up by their fingerprints and compared with those few they meet. In: what was read of sources that changed, and
// those that are gone. Out: nothing but what the store then has. Cut off, it is done again for the same sources and ends the same.

import { type ComparedText, comparedText, compareTexts } from '../../corroborate/origins/compare-texts.ts';
import { type Fingerprint, fingerprintsOf } from '../../corroborate/origins/fingerprints.ts';
import { issuerOf } from '../../corroborate/origins/issuer.ts';
import { type Carrier, lookUp, type PairOfTexts } from '../../corroborate/origins/look-up.ts';
import {
  creditedQuotations,
  packText,
  type ReuseText,
  reuseTextOf,
  unpackText,
} from '../../corroborate/origins/reuse-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { SharedPair } from '../../model/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import type { KeptText, OriginPrints } from '../../storage/ports/origin-prints.ts';

export interface TextToShare {
  readonly source: ObjectId;
  readonly reading: Reading;
  /** Those in force. */
  readonly claims: readonly Claim[];
}

interface Entering {
  readonly source: ObjectId;
  readonly publisher: string | null;
  readonly text: ReuseText;
  readonly packed: Uint8Array;
  readonly prints: readonly Fingerprint[];
}

/** A pair that shares less than this is looked at again when words of both turn out to be formulas. */
const LOOSE = 0.5;

export async function shareTexts(
  prints: OriginPrints,
  changed: readonly TextToShare[],
  gone: readonly ObjectId[],
): Promise<void> {
  const entering: Entering[] = [];
  const leaving: ObjectId[] = [...gone];
  for (const one of changed) {
    const fresh = enteringText(one);
    const known = await prints.text(one.source);
    if (known !== null && known.publisher === fresh.publisher && sameBytes(known.packed, fresh.packed)) continue;
    entering.push(fresh);
    if (known !== null) leaving.push(one.source);
  }
  await dropTexts(prints, leaving);
  if (entering.length > 0) await enter(prints, entering);
}

async function dropTexts(prints: OriginPrints, sources: readonly ObjectId[]): Promise<void> {
  const leaving: { readonly source: ObjectId; readonly prints: readonly number[] }[] = [];
  for (const source of sources) {
    const kept = await keptText(prints, source);
    if (kept !== null) leaving.push({ source, prints: kept.prints.map(({ hash }) => hash) });
  }
  await prints.drop(leaving);
}

function enteringText({ source, reading, claims }: TextToShare): Entering {
  const text = reuseTextOf(reading, creditedQuotations(claims));
  const publisher = issuerOf(reading);
  return {
    source,
    publisher: publisher === null ? null : normaliseForSearch(publisher),
    text,
    packed: packText(text),
    prints: fingerprintsOf(text.words),
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, n) => byte === b[n]);

async function enter(prints: OriginPrints, entering: readonly Entering[]): Promise<void> {
  const carriers: Map<number, Carrier[]> = await prints.carriers(hashesOf(entering));
  const found = lookUp(entering, carriers);
  const compare = comparison(prints, entering, carriers);
  const pairs = (await compare(found.pairs)).flatMap((pair) => pair ?? []);
  const again = await pairsToWeighAgain(prints, found);
  const parted: PairOfTexts[] = [];
  for (const [n, now] of (await compare(again)).entries()) {
    const pair = again[n];
    if (now !== null) pairs.push(now);
    else if (pair !== undefined) parted.push(pair);
  }
  await prints.enter({
    texts: entering.map(({ source, publisher, packed }): KeptText => ({ source, publisher, packed })),
    prints: found.kept,
    pairs,
    parted,
  });
}

/** Pairs that are kept and may have been taken for copies because of words that belong to a site, or that everybody uses. */
async function pairsToWeighAgain(
  prints: OriginPrints,
  { again, formulas, pairs }: ReturnType<typeof lookUp>,
): Promise<readonly PairOfTexts[]> {
  const done = new Set(pairs.map((pair) => pair.join(' ')));
  const found = new Map<string, PairOfTexts>();
  for (const [source, carriers] of again)
    for (const other of await prints.partnersOf(source))
      if (carriers.has(other)) {
        const pair: PairOfTexts = source < other ? [source, other] : [other, source];
        found.set(pair.join(' '), pair);
      }
  for (const pair of await prints.loosePairs(formulas, LOOSE)) found.set(pair.join(' '), pair);
  return [...found].flatMap(([key, pair]) => (done.has(key) ? [] : [pair]));
}

const hashesOf = (texts: readonly { readonly prints: readonly Fingerprint[] }[]): ReadonlySet<number> =>
  new Set(texts.flatMap(({ prints }) => prints.map(({ hash }) => hash)));

/** For each pair what it shares; null where that tells nothing. */
type Compare = (pairs: readonly PairOfTexts[]) => Promise<readonly (SharedPair | null)[]>;

/** So many texts are laid out together: their rows of words are looked up at once. */
const LAID_OUT_AT_ONCE = 64;

/** Texts are laid out once each, those that were known before from the store. */
function comparison(prints: OriginPrints, entering: readonly Entering[], carriers: Map<number, Carrier[]>): Compare {
  const fresh = new Map(entering.map((one) => [one.source, one]));
  const laidOut = new Map<ObjectId, ComparedText>();
  const layOut = async (sources: readonly ObjectId[]): Promise<void> => {
    const texts: Pick<Entering, 'source' | 'publisher' | 'text' | 'prints'>[] = [];
    for (const source of sources) {
      const text = fresh.get(source) ?? (await keptText(prints, source));
      if (text !== null) texts.push(text);
    }
    const unknown = [...hashesOf(texts)].filter((hash) => !carriers.has(hash));
    for (const [hash, known] of await prints.carriers(unknown)) carriers.set(hash, known);
    for (const { source, publisher, text, prints: own } of texts)
      laidOut.set(source, comparedText(source, publisher, text, own, carriers));
  };
  return async (pairs) => {
    const missing = [...new Set(pairs.flat())].filter((source) => !laidOut.has(source));
    for (let n = 0; n < missing.length; n += LAID_OUT_AT_ONCE) await layOut(missing.slice(n, n + LAID_OUT_AT_ONCE));
    return pairs.map(([a, b]) => {
      const [first, second] = [laidOut.get(a), laidOut.get(b)];
      return first === undefined || second === undefined ? null : compareTexts(first, second);
    });
  };
}

async function keptText(
  prints: OriginPrints,
  source: ObjectId,
): Promise<Pick<Entering, 'source' | 'publisher' | 'text' | 'prints'> | null> {
  const kept = await prints.text(source);
  if (kept === null) return null;
  const text = unpackText(kept.packed);
  return { source, publisher: kept.publisher, text, prints: fingerprintsOf(text.words) };
}
