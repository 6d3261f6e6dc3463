// Appeals, sites and stances against the gold: is there a claim at the place, and do its keys say what the gold says: by, to, asks, answer; name, condition; who,
// stance. Names and requests are compared by their words, since the gold puts them in words of its own.

import type { Claim, CommunicationClaim, SiteClaim, StanceClaim } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import { type GoldArticle, type GoldPart, overlaps, type Place, placesOf } from './gold-part.ts';

interface GoldAppeal {
  readonly text: string;
  readonly by: string;
  readonly to: string;
  readonly asks: string;
  readonly answer: string;
}
interface GoldSite {
  readonly text: string;
  readonly name: string;
  readonly condition: string;
}
interface GoldStance {
  readonly text: string;
  readonly who: string;
  readonly stance: string;
}
interface Gold {
  readonly appeals?: readonly GoldAppeal[];
  readonly sites?: readonly GoldSite[];
  readonly stances?: readonly GoldStance[];
}

type Keys = Readonly<Record<string, boolean>>;

const SMALL = new Set(
  'the and for that its his her their this with from into then not over was were are has had which who other'.split(
    ' ',
  ),
);
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word))
    .map((word) => word.slice(0, 4));

/** The part of the gold's words that the claim's words hold. */
function share(gold: string, mine: string): number {
  const have = new Set(wordsOf(mine));
  const words = wordsOf(gold);
  return words.length === 0 ? 1 : words.filter((word) => have.has(word)).length / words.length;
}
const named = (mentions: readonly Mention[]): string => mentions.map((m) => `${m.text} ${m.name ?? ''}`).join(' ');
/** "(the public)" and "the author" stand nowhere in the text: a claim may leave them open. */
const sameParty = (gold: string, mine: readonly Mention[]): boolean =>
  share(gold, named(mine)) > 0 || (/^\(|^the author/.test(gold) && mine.length === 0);

function appealKeys(gold: GoldAppeal, claim: CommunicationClaim): Keys {
  const answer = gold.answer === 'not stated' ? null : (gold.answer.split(' ')[0] ?? null);
  return {
    by: sameParty(gold.by, claim.by),
    to: sameParty(gold.to, claim.to),
    asks: share(gold.asks, claim.asks.join(' ')) >= 0.5,
    answer: answer === claim.answer,
  };
}
const siteKeys = (gold: GoldSite, claim: SiteClaim): Keys => ({
  name: share(gold.name.replace(/\(.*\)/, ''), named([claim.name])) > 0,
  condition: share(claim.condition, gold.condition) > 0,
});
const stanceKeys = (gold: GoldStance, claim: StanceClaim): Keys => ({
  who: share(gold.who, named(claim.who)) > 0,
  stance: gold.stance.replaceAll(' ', '') === claim.stance.toLowerCase(),
});

interface Tally {
  gold: number;
  hit: number;
  found: number;
  good: number;
  /** Marked certain; of those, at a place of the gold; of those, right in every key. */
  certain: number;
  certainGood: number;
  certainRight: number;
  readonly keys: Map<string, number>;
  readonly lines: string[];
}

function measure<G extends { readonly text: string }, C extends Claim>(
  tally: Tally,
  article: GoldArticle,
  gold: readonly G[],
  mine: readonly C[],
  keysOf: (gold: G, claim: C) => Keys,
): void {
  const places: readonly Place[] = placesOf(article.text, gold);
  const right = (keys: Keys): number => Object.values(keys).filter(Boolean).length;
  gold.forEach((item, i) => {
    tally.gold++;
    const place = places[i] ?? { start: -1, end: -1 };
    const keys = mine
      .filter((claim) => overlaps(claim.passage, place))
      .map((claim) => keysOf(item, claim))
      .sort((a, b) => right(b) - right(a))[0];
    if (keys === undefined) {
      tally.lines.push(`missed: ${item.text}`);
      return;
    }
    tally.hit++;
    for (const [key, ok] of Object.entries(keys)) {
      tally.keys.set(key, (tally.keys.get(key) ?? 0) + (ok ? 1 : 0));
      if (!ok) tally.lines.push(`other ${key}: ${item.text}`);
    }
  });
  for (const claim of mine) {
    tally.found++;
    if (claim.confidence === 'certain') countCertain(tally, places, gold, claim, keysOf);
    if (places.some((place) => overlaps(claim.passage, place))) tally.good++;
    else tally.lines.push(`beside the gold: ${JSON.stringify(shown(claim))}`);
  }
}

function countCertain<G, C extends Claim>(
  tally: Tally,
  places: readonly Place[],
  gold: readonly G[],
  claim: C,
  keysOf: (gold: G, claim: C) => Keys,
): void {
  const at = gold.filter((_, i) => overlaps(claim.passage, places[i] ?? { start: -1, end: -1 }));
  tally.certain++;
  if (at.length > 0) tally.certainGood++;
  if (at.some((item) => Object.values(keysOf(item, claim)).every(Boolean))) tally.certainRight++;
}

function shown(claim: Claim): readonly unknown[] {
  if (claim.kind === 'communication')
    return [claim.passage.exact, { by: named(claim.by), to: named(claim.to), asks: claim.asks, answer: claim.answer }];
  if (claim.kind === 'site') return [claim.passage.exact, claim.name.text, claim.condition];
  return claim.kind === 'stance' ? [claim.passage.exact, named(claim.who), claim.stance] : [];
}

/** How many of each kind of difference; their texts only with `--errors`. */
function byKind(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const kind = line.slice(0, line.indexOf(':'));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, n]) => `${n} ${kind}`).join(', ');
}

const tallyOf = (): Tally => ({
  gold: 0,
  hit: 0,
  found: 0,
  good: 0,
  certain: 0,
  certainGood: 0,
  certainRight: 0,
  keys: new Map(),
  lines: [],
});

export function appealsSitesStances(): GoldPart {
  const tallies = { appeal: tallyOf(), site: tallyOf(), stance: tallyOf() };
  return {
    add(article) {
      const gold = article.gold as Gold;
      const { claims } = article;
      const appeals = claims.filter((c) => c.kind === 'communication').filter((c) => c.asks.length > 0);
      measure(tallies.appeal, article, gold.appeals ?? [], appeals, appealKeys);
      measure(
        tallies.site,
        article,
        gold.sites ?? [],
        claims.filter((c) => c.kind === 'site'),
        siteKeys,
      );
      measure(
        tallies.stance,
        article,
        gold.stances ?? [],
        claims.filter((c) => c.kind === 'stance'),
        stanceKeys,
      );
    },
    result: () =>
      Object.entries(tallies).flatMap(([kind, s]) => [
        `${kind.padEnd(7)} gold ${s.gold}  recall ${(s.hit / s.gold).toFixed(3)}  found ${s.found}, at a place of the gold ${s.good}  right of matched: ` +
          [...s.keys].map(([key, n]) => `${key} ${(n / s.hit).toFixed(3)}`).join(' '),
        `        certain ${s.certain}: at a place of the gold ${s.certainGood}, right in every key ${s.certainRight}`,
        `        differences: ${byKind(s.lines)}`,
      ]),
    differences: () => Object.entries(tallies).flatMap(([kind, s]) => s.lines.map((line) => `${kind} ${line}`)),
  };
}
