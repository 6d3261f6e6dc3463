// Claims under one another: the first few at once, the others on request, so that what stands below is not pushed out of sight.

import type { ReactNode } from 'react';
import type { ClaimRef } from '../../../../src/model/weighing.ts';
import { ClaimLine } from './claim-line.tsx';
import { Lines } from './claim-parts.tsx';

interface LinesProps {
  readonly of: readonly { readonly ref: ClaimRef; readonly reasons?: readonly string[] }[];
  /** `29 more claims` */
  readonly more: (count: number) => ReactNode;
}

const AT_ONCE = 6;

export function ClaimLines({ of, more }: LinesProps) {
  const rest = of.slice(AT_ONCE);
  return (
    <>
      {of.slice(0, AT_ONCE).map((one) => (
        <Line key={`${one.ref.source.id} ${one.ref.claim.id}`} of={one} />
      ))}
      {rest.length > 0 && (
        <details className="folded">
          <summary>{more(rest.length)}</summary>
          {rest.map((one) => (
            <Line key={`${one.ref.source.id} ${one.ref.claim.id}`} of={one} />
          ))}
        </details>
      )}
    </>
  );
}

function Line({ of: { ref, reasons = [] } }: { of: LinesProps['of'][number] }) {
  return (
    <ClaimLine of={ref}>
      {reasons.length > 0 && (
        <div className="why">
          <Lines lines={reasons} />
        </div>
      )}
    </ClaimLine>
  );
}
