// Posts that cannot both have been held, as conflicts: the claims of one tenure against those of the other, and claims of one tenure that give its days differently or deny it. Which cannot is found in
// resolve/posts.

import type { Cited } from '../../model/cited.ts';
import { postAndBody } from '../../model/post-words.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { hullOf } from '../day-span.ts';
import { onceEach } from '../weighing-context.ts';
import { conflictOf, type Opposing, type WeighedConflict } from './conflict-view.ts';

export function postsApart(opposing: Opposing): readonly WeighedConflict[] {
  const tenures = opposing.found.tenures.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...betweenTenures(tenures, opposing), ...withinTenures(tenures, opposing)];
}

function betweenTenures(tenures: readonly Cited<TenureView>[], opposing: Opposing): readonly WeighedConflict[] {
  const byTenure = new Map(tenures.map((tenure) => [tenure.id, tenure]));
  return tenures.flatMap((tenure) =>
    tenure.conflicts.flatMap(({ tenure: id, sentence }) => {
      const other = byTenure.get(id);
      if (other === undefined || other.id < tenure.id) return [];
      const [claim] = premisesOf(tenure, opposing);
      const against = premisesOf(other, opposing).map((one) => ({ claim: one, reasons: [sentence] }));
      if (claim === undefined || against.length === 0) return [];
      return [
        conflictOf(
          {
            kind: 'post',
            label: labelOf(tenure, other),
            claim,
            against,
            people: onceEach([tenure.person, other.person]),
            when: hullOf([tenure.sometime, other.sometime]),
            apart: null,
            notices: [],
            events: [],
          },
          opposing,
        ),
      ];
    }),
  );
}

/** Each with the first claim that it differs from. */
function withinTenures(tenures: readonly Cited<TenureView>[], opposing: Opposing): readonly WeighedConflict[] {
  return tenures.flatMap((tenure) =>
    tenure.differing.flatMap(({ sentence, claims }) => {
      const [claim, ...others] = claims.flatMap(({ citedClaim }) => opposing.claims.get(citedClaim) ?? []);
      if (claim === undefined || others.length === 0) return [];
      const against = others.map((one) => ({ claim: one, reasons: [sentence] }));
      const about = {
        kind: 'post' as const,
        label: `${postOf(tenure)} · ${sentence}`,
        people: [tenure.person],
        when: tenure.sometime,
      };
      return [conflictOf({ ...about, claim, against, apart: null, notices: [], events: [] }, opposing)];
    }),
  );
}

const premisesOf = ({ premises }: Cited<TenureView>, { claims }: Opposing): readonly CaseClaim[] =>
  premises.flatMap(({ citedClaim }) => claims.get(citedClaim) ?? []).toSorted(byId);

const labelOf = (a: Cited<TenureView>, b: Cited<TenureView>): string => `${postOf(a)} · ${postOf(b)}`;

const postOf = ({ person, post, body }: Cited<TenureView>): string =>
  `${person.name}, ${postAndBody(post, body?.name ?? null)}`;
