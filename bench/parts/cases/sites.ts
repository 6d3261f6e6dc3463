// Sites: is each dated condition in the log of the site, with its day; and rows of sites that are none of the answers'.

import type { SiteView } from '../../../src/model/rooms/sites.ts';
import type { CaseOutput } from './case-output.ts';
import { type CaseScore, countOf, inWords, type ScoredItem, type Tally } from './case-score.ts';
import { daysOf, sameDays, shownDays } from './days.ts';
import type { GoldCase, GoldCondition, GoldSite } from './gold-case.ts';
import { foldedWords } from './names-fit.ts';
import { meetAny, type Place, type Placing, placeOf, wordsAt } from './places.ts';

/** A day told may be a month wider than the answer's. */
const MONTH = 31;

interface Entry {
  readonly row: number;
  readonly name: string;
  readonly place: Place;
  readonly entry: SiteView['log'][number];
}

export function scoreSites(gold: GoldCase, { weighed }: CaseOutput, placing: Placing): CaseScore {
  const rows = weighed.sites.rows;
  const ofRow = rows.map(({ site }) => goldSitesNamed(gold.sites, [site.name, ...site.otherNames]));
  const others = rows.map(({ site }) => isNamed(gold.other_sites ?? [], [site.name, ...site.otherNames]));
  const entries = rows.flatMap(({ site, log }, row) =>
    log.map((entry): Entry => ({ row, name: site.name, place: placeOf(entry.ref), entry })),
  );
  const scored = gold.sites.flatMap((site) =>
    site.conditions.map((condition) => {
      const places = placing.of(condition, ...(condition.also ?? []));
      // An entry in the row of another site is not this condition of this one.
      const its = entries.filter(({ place, row }) => {
        const named = ofRow[row] ?? new Set();
        return meetAny(places, [place]) && others[row] !== true && (named.size === 0 || named.has(site));
      });
      return { site, condition, its, day: its.some(({ entry }) => dayRight(condition, entry.observed)) };
    }),
  );
  const used = new Set(scored.flatMap(({ its }) => its));
  const taken = new Set([...used].map(({ row }) => row));
  const stray = rows.flatMap((view, row) =>
    taken.has(row) || others[row] === true || (ofRow[row]?.size ?? 0) > 0 ? [] : [{ view, row }],
  );
  return {
    tally: {
      conditions: scored.length,
      found: countOf(scored, ({ its }) => its.length > 0),
      'right day': countOf(scored, ({ day }) => day),
      rows: rows.length,
      'of no gold site': stray.length,
      entries: entries.length,
      'at no gold condition': entries.length - used.size,
    },
    items: scored.map(itemOf),
    none: stray.map(({ view, row }) => `${row + 1} ${view.site.name}: ${view.log.map(entryWords).join(' / ')}`),
  };
}

export const siteLines = (tally: Tally): readonly string[] => [
  `sites     ${inWords(tally, ['conditions', 'found', 'right day'])}; ${inWords(tally, ['rows', 'of no gold site'])}; ${inWords(tally, ['entries', 'at no gold condition'])}`,
];

const dayRight = ({ day, day_edtf: edtf }: GoldCondition, observed: string | null): boolean =>
  sameDays(daysOf(edtf ?? day), shownDays(observed), MONTH);

/** One of the names stands in one of those shown. */
function isNamed(names: readonly string[], shown: readonly string[]): boolean {
  const parts = names.map((name) => ` ${foldedWords(name).join(' ')} `);
  return shown.some((name) => {
    const words = ` ${foldedWords(name).join(' ')} `;
    return parts.some((part) => words.includes(part));
  });
}
const goldSitesNamed = (sites: readonly GoldSite[], shown: readonly string[]): ReadonlySet<GoldSite> =>
  new Set(sites.filter(({ names }) => isNamed(names, shown)));

const entryWords = (entry: SiteView['log'][number]): string =>
  `${entry.condition} ${entry.observed} “${wordsAt(entry.ref).slice(0, 80)}”`;

function itemOf({
  site,
  condition,
  its,
  day,
}: {
  readonly site: GoldSite;
  readonly condition: GoldCondition;
  readonly its: readonly Entry[];
  readonly day: boolean;
}): ScoredItem {
  return {
    id: site.names[0] ?? '',
    verdict: its.length === 0 ? 'missing' : day ? 'right day' : 'found, another day',
    gold: `${condition.day} | ${condition.condition}: ${condition.passage} (${condition.file})`,
    shown: its.map(({ row, name, entry }) => `${row + 1} ${name}: ${entryWords(entry)}`).join(' / '),
  };
}
