// Contested numbers as conflicts: the number that most documents give, and those that cannot hold beside it.

import type { FigureClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import { entitiesOf } from '../parties.ts';
import { onceEach } from '../weighing-context.ts';
import { conflictOf, type Opposing, type WeighedConflict } from './conflict-view.ts';

export function figuresApart(opposing: Opposing): readonly WeighedConflict[] {
  const { claims, found, context } = opposing;
  return found.figures.flatMap(({ view, event }) => {
    if (view.conflicts.length === 0) return [];
    const contested = new Set(view.conflicts.flatMap(({ a, b }) => [a, b]));
    const position = view.positions.find(({ figures }) => figures.some(({ ref }) => contested.has(ref.citedClaim)));
    const inIt = new Set(position?.figures.map(({ ref }) => ref.citedClaim) ?? []);
    const head = claims.get(
      position?.figures.find(({ ref }) => contested.has(ref.citedClaim))?.ref.citedClaim ?? ('' as never),
    );
    if (head === undefined) return [];
    const reasons = new Map<string, readonly string[]>();
    for (const { a, b, reasons: why } of view.conflicts) {
      if (inIt.has(a) && !inIt.has(b)) reasons.set(b, why);
      if (inIt.has(b) && !inIt.has(a)) reasons.set(a, why);
    }
    const against = view.positions
      .filter((other) => other !== position && other.figures.some(({ ref }) => reasons.has(ref.citedClaim)))
      .flatMap(({ figures }) => {
        const why = figures.flatMap(({ ref }) => reasons.get(ref.citedClaim) ?? [])[0];
        return figures.flatMap(({ ref }) => {
          const claim = claims.get(ref.citedClaim);
          return claim === undefined ? [] : [{ claim, reasons: why === undefined ? [] : [why] }];
        });
      });
    if (against.length === 0) return [];
    const people = onceEach(
      [head, ...against.map(({ claim }) => claim)].flatMap((one) =>
        (one as CaseClaim<FigureClaim>).claim.sayer.flatMap(({ who }) => entitiesOf(one.source, who, context)),
      ),
    );
    return [
      conflictOf(
        {
          kind: 'figure',
          label: view.figure.label,
          claim: head,
          against,
          people,
          when: view.figure.when,
          apart: view.figure.widest,
          figure: view.figure.id,
          counted: {
            whom: view.figure.whom,
            of: view.figure.of,
            unit: view.figure.unit,
            during: view.figure.during,
          },
          notices: [],
          events: event === null ? [] : [event],
        },
        opposing,
      ),
    ];
  });
}
