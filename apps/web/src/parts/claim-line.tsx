// A claim where a room shows it: what it says, the passage word for word, whose words they are, in which source. It opens at its passage.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hexOf } from '../../../../src/model/ids.ts';
import type { SourceLabel } from '../../../../src/model/source.ts';
import type { ClaimRef } from '../../../../src/model/weighing.ts';
import { sayerWords, valueWords } from '../words/claim-words.ts';
import { directionOf, useWords } from '../words/use-words.ts';
import { StateBadge } from './claim-parts.tsx';
import { InItsSentence } from './in-its-sentence.tsx';

interface ClaimLineProps {
  readonly of: ClaimRef;
  /** What the room says of it, under the passage. */
  readonly children?: ReactNode;
  /** Not where the room has said it already. */
  readonly withReading?: boolean;
  /** Not under the source itself. */
  readonly withSource?: boolean;
}

export function ClaimLine({ of, children, withReading = true, withSource = true }: ClaimLineProps) {
  const words = useWords();
  const { claim, source, state } = of;
  return (
    <article className="claim-line" data-claim={claim.id}>
      <p className="claim-line-head">
        <span className={`mark mark-${claim.kind}`}>{words.code('kind', claim.kind)}</span>
        {withReading && <span className="reading">{valueWords(claim, words)}</span>}
        {claim.asserted !== 'fact' && <span className="quiet">{words.code('asserted', claim.asserted)}</span>}
        <StateBadge state={state} />
      </p>
      <blockquote lang={source.language ?? undefined} dir={directionOf(source.language)}>
        <Link
          to="/sources/$hex"
          params={{ hex: hexOf(source.id) }}
          search={{ at: `${claim.passage.start}-${claim.passage.end}`, claim: claim.id }}
        >
          <InItsSentence passage={claim.passage} />
        </Link>
      </blockquote>
      <p className="quiet">
        <bdi>{sayerWords(claim.sayer, words)}</bdi>
        {withSource && (
          <>
            {' · '}
            <SourceWords source={source} />
          </>
        )}
      </p>
      {children}
    </article>
  );
}

/** Title, publisher, day: enough to know it again. */
export function SourceWords({ source }: { source: SourceLabel }) {
  const words = useWords();
  return (
    <>
      <Link to="/sources/$hex" params={{ hex: hexOf(source.id) }}>
        <bdi>{source.title ?? source.file}</bdi>
      </Link>
      {source.publisher && (
        <>
          {' · '}
          <bdi>{source.publisher}</bdi>
        </>
      )}
      {source.published && ` · ${words.edtf(source.published)}`}
    </>
  );
}
