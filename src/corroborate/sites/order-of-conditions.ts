// The conditions of one site in their order, what differs from the one before, and which reports of one day cannot both hold. In: the site claims. Out: the entries of its log.
//
// A condition without a day stands where it was reported, and says so: when it was written down is not when it was seen, and it is no change from the one before.

import type { Cited } from '../../model/cited.ts';
import type { SiteClaim } from '../../model/claim.ts';
import { compareEdtf } from '../../model/edtf.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import { byPlace, type CaseClaim, citeOf } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { nameOf } from '../parties.ts';
import { DISTURBED, OPPOSED } from './words.data.ts';

type Site = CaseClaim<SiteClaim>;
type Entry = Cited<SiteView>['log'][number];

export function logOf(sites: readonly Site[]): readonly Entry[] {
  const ordered = sites.toSorted(byDay);
  let before: Site | null = null;
  return ordered.map((site): Entry => {
    const isDated = site.claim.observedOn !== null;
    // What somebody says was not done is no state that followed another.
    const isState = isDated && !site.claim.condition.startsWith('not ');
    const changed = isState && before !== null && differs(site.claim, before.claim);
    if (isState) before = site;
    return {
      ref: citeOf(site),
      condition: site.claim.condition,
      observed: site.claim.observedOn,
      reported: isDated ? null : site.published,
      reportedBy: reportersOf(site),
      changed,
      against: [...new Set(ordered.filter((other) => standAgainst(site, other)).map(({ claim }) => claim.condition))],
    };
  });
}

const byDay = (a: Site, b: Site): number => {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || byPlace(a, b);
  return (
    compareEdtf(x, y) || Number(a.claim.observedOn === null) - Number(b.claim.observedOn === null) || byPlace(a, b)
  );
};
/** What was so not after a day stands at that day. */
const dayOf = ({ published, claim: { observedOn } }: Site): string | null =>
  (observedOn ?? published)?.replace(/^\.\.\//, '') ?? null;

/** Another condition than the one before, not the same one in other words; of one day nobody knows which was first. */
function differs(a: SiteClaim, b: SiteClaim): boolean {
  if (a.observedOn === b.observedOn) return false;
  const [x, y] = [contentWords(a.condition), contentWords(b.condition)];
  return a.condition !== b.condition && !x.some((word) => y.includes(word));
}

/** `sealed off` and `unfenced` on one day; `not destroyed`, after it was told to be. */
function standAgainst({ claim: a }: Site, { claim: b }: Site): boolean {
  if (a.observedOn === null || b.observedOn === null) return false;
  const [x, y] = [a.condition.replace(/^being /, ''), b.condition.replace(/^being /, '')];
  if (isDenialOf(x, y)) return compareEdtf(lastOf(b.observedOn), lastOf(a.observedOn)) <= 0;
  if (isDenialOf(y, x)) return compareEdtf(lastOf(a.observedOn), lastOf(b.observedOn)) <= 0;
  return DAY.test(a.observedOn) && a.observedOn === b.observedOn && OPPOSED.some(isOf(x, y));
}
/** `no grave was touched` */
const isDenialOf = (denied: string, done: string): boolean =>
  denied === `not ${done}` || (denied === 'not damaged' && DISTURBED.has(done));
const isOf =
  (x: string, y: string) =>
  ([one, others]: readonly [string, ReadonlySet<string>]): boolean =>
    (one === x && others.has(y)) || (one === y && others.has(x));
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const lastOf = (day: string): string => day.replace(/^\.\.\//, '').replace(/\/\.\.$/, '');

/** Those credited, innermost first; the publisher where the document speaks in its own voice. */
function reportersOf({ claim, publisher }: Site): readonly string[] {
  const said = claim.sayer.toReversed().flatMap(({ who }) => who.map(nameOf));
  return said.length > 0 ? [...new Set(said)] : publisher === null ? [] : [publisher];
}
