// Each site with its conditions in the order in which they were seen, and who reports each. In: the site claims of a case. Out: sites, most reported first; what changed stands between
// two conditions that differ. Sites without a name of their own stay apart: "a mass grave" is not the mass grave of another document.

import type { SiteClaim } from '../../model/claim.ts';
import { compareEdtf } from '../../model/edtf.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import type { CaseClaim } from '../case-claim.ts';

type Site = CaseClaim<SiteClaim>;

export interface SiteHistory {
  readonly names: readonly string[];
  /** Dated ones first, in order; then those without a day. */
  readonly conditions: readonly Site[];
  /** Places in `conditions` at which another condition is reported than the one before. */
  readonly changes: readonly number[];
}

export function siteHistories(claims: readonly Site[]): readonly SiteHistory[] {
  const groups: Site[][] = [];
  for (const site of claims.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))) {
    const { name } = site.claim.name;
    const group =
      name === null
        ? undefined
        : groups.find((known) =>
            known.some(
              (other) => other.claim.name.name !== null && compareNames(other.claim.name.name, name, 'body').same,
            ),
          );
    if (group === undefined) groups.push([site]);
    else group.push(site);
  }
  return groups
    .map(historyOf)
    .sort((a, b) => b.conditions.length - a.conditions.length || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1));
}

function historyOf(sites: readonly Site[]): SiteHistory {
  const dated = sites
    .filter(({ claim }) => claim.observedOn !== null)
    .toSorted((a, b) => compareEdtf(a.claim.observedOn ?? '', b.claim.observedOn ?? ''));
  const conditions = [...dated, ...sites.filter(({ claim }) => claim.observedOn === null)];
  const changes = dated.flatMap(({ claim }, n) =>
    n > 0 && claim.condition !== dated[n - 1]?.claim.condition ? [n] : [],
  );
  return { names: [...new Set(sites.map(({ claim }) => claim.name.name ?? claim.name.text))], conditions, changes };
}
