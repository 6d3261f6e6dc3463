// One proposal: where it stands, what it says, who says it, why it is read so, and what people judged of it.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { ClaimPlace, ReviewItem } from '../../../../../src/model/judgement.ts';
import { FieldsList, History, Lines, SayerChain, StateBadge } from '../../parts/claim-parts.tsx';
import { useWords } from '../../words/use-words.ts';
import { Compared } from './compared.tsx';
import { ContextText } from './context-text.tsx';

interface CardProps {
  readonly item: ReviewItem;
  /** Which of how many it is. */
  readonly place: string;
  /** Not where the form below shows the same words. */
  readonly withContext: boolean;
  readonly others: readonly Claim[];
  readonly choose: (claim: Claim) => void;
  readonly onlySource: (() => void) | null;
  /** A form in the place of the fields. */
  readonly children?: ReactNode;
}

export function ProposalCard({ item, place, withContext, others, choose, onlySource, children }: CardProps) {
  const words = useWords();
  const { claim, proposal, state } = item;
  const isChanged = state === 'changed' && proposal !== null;
  return (
    <article id="proposal" tabIndex={-1} className={`proposal proposal-${state}`} aria-labelledby="proposal-head">
      <header>
        <h2 id="proposal-head">
          <span className={`mark mark-${claim.kind}`}>{words.code('kind', claim.kind)}</span>
        </h2>
        <StateBadge state={state} />
        <span className="quiet">{place}</span>
        <span className={`confidence confidence-${claim.confidence}`}>
          {words.code('confidence', claim.confidence)}
        </span>
      </header>
      <SourceLine item={item} onlySource={onlySource} />
      {withContext && <ContextText {...{ item, others, choose }} />}
      {children ?? (
        <div className="proposal-columns">
          <div>{isChanged ? <Compared item={item} proposal={proposal} /> : <FieldsList claim={claim} />}</div>
          <Grounds item={item} />
        </div>
      )}
      <SameAs places={item.sameAs} />
      <History judgements={item.judgements} />
    </article>
  );
}

function SourceLine({ item, onlySource }: Pick<CardProps, 'item' | 'onlySource'>) {
  const words = useWords();
  const { source, claim } = item;
  // Each for itself: the day of a Persian date would else stand before the name of an English paper.
  const about = [source.publisher, source.published && words.edtf(source.published)].filter(Boolean);
  const at = `${claim.passage.start}-${claim.passage.end}`;
  return (
    <p className="proposal-source">
      <Link to="/sources/$hex" params={{ hex: hexOf(source.id) }} search={{ at, claim: claim.id }}>
        <bdi>{source.title ?? source.file}</bdi>
      </Link>
      {about.length > 0 && <span className="quiet">{about.map((one) => `\u2068${one}\u2069`).join(' · ')}</span>}
      {onlySource && (
        <button type="button" className="quiet-button no-print" onClick={onlySource}>
          {words.t('review.onlySource')}
        </button>
      )}
    </p>
  );
}

function Grounds({ item }: { item: ReviewItem }) {
  const words = useWords();
  const { claim, reattached } = item;
  return (
    <div className="proposal-grounds">
      <h3>{words.t('review.whoSays')}</h3>
      <SayerChain sayer={claim.sayer} />
      <p className="asserted">
        {words.t('field.asserted')}: <b>{words.code('asserted', claim.asserted)}</b>
      </p>
      {claim.reasons.length > 0 && <h3>{words.t('reader.reasons')}</h3>}
      <Lines lines={claim.reasons} />
      {reattached && (
        <p className="quiet reattached">
          {words.t('review.reattached', { score: words.n(Math.round(reattached.score * 100)) })} {reattached.reason}
        </p>
      )}
      <p className="quiet">
        {claim.foundBy === 'person' ? words.t('review.byHand') : words.t('reader.foundBy', { by: claim.foundBy })}
      </p>
    </div>
  );
}

function SameAs({ places }: { places: readonly ClaimPlace[] }) {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <p className="same-as quiet">
      {words.t('review.sameAs')}{' '}
      {places.map((place, i) => (
        <Link
          key={place.claim}
          to="/sources/$hex"
          params={{ hex: hexOf(place.object) }}
          search={{ claim: place.claim }}
        >
          {words.t('review.sameAsNumber', { n: words.n(i + 1) })}
        </Link>
      ))}
    </p>
  );
}
