// A passage of which no claim was made, where a room shows it: word for word, in which source, why it stands there. It opens in the reader, and a claim can be written of it.

import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { ClaimKind } from '../../../../src/model/claim.ts';
import { hexOf } from '../../../../src/model/ids.ts';
import type { PassageRef } from '../../../../src/model/weighing.ts';
import { directionOf } from '../words/use-words.ts';
import { SourceWords } from './claim-line.tsx';
import { Lines } from './claim-parts.tsx';
import { type ClaimBegun, WriteClaim } from './write-claim.tsx';

interface LineProps {
  readonly of: PassageRef;
  readonly reasons: readonly string[];
  /** The kind of claim that is offered to be written of it; null where one was written. */
  readonly write: ClaimKind | null;
  /** With what such a claim begins. */
  readonly begin?: ClaimBegun | undefined;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

export function PassageLine({ of: { source, passage }, reasons, write, begin, children }: LineProps) {
  const said = useId();
  const [hex, at] = [hexOf(source.id), `${passage.start}-${passage.end}`];
  return (
    <article className="claim-line passage-line">
      <blockquote id={said} lang={source.language ?? undefined} dir={directionOf(source.language)}>
        <Link to="/sources/$hex" params={{ hex }} search={{ at }}>
          {passage.exact}
        </Link>
      </blockquote>
      <p className="quiet">
        <SourceWords source={source} />
      </p>
      {reasons.length > 0 && (
        <div className="why">
          <Lines lines={[...new Set(reasons)]} />
        </div>
      )}
      {children}
      {write !== null && (
        <p>
          <WriteClaim of={{ source: source.id, passage }} kind={write} begin={begin} describedBy={said} />
        </p>
      )}
    </article>
  );
}
