// The claims beside the page: kind, reading, who says it, how a person judged it. The one chosen shows every field, why it is read so, and
// can be judged there.

import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { Claim, ClaimKind } from '../../../../../src/model/claim.ts';
import type { ClaimItem, ClaimState } from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { placeWords } from '../../api/judging.ts';
import { FieldsList, History, Lines, SayerChain, StateBadge } from '../../parts/claim-parts.tsx';
import { StandingOf } from '../../parts/claim-standing.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { detailsOf, sayerWords, valueWords } from '../../words/claim-words.ts';
import { useWords } from '../../words/use-words.ts';
import { KeyButton } from '../review/judging-bar.tsx';
import type { SourceJudging } from './judging.ts';
import type { Reader } from './use-reader.ts';

interface ListProps {
  readonly source: SourceView;
  readonly reader: Reader;
  readonly judging: SourceJudging;
  readonly amend: (claim: Claim) => void;
}

export function ClaimsList({ source, reader, judging, amend }: ListProps) {
  const words = useWords();
  const [kind, setKind] = useState<ClaimKind | null>(null);
  const kinds = [...new Set(reader.claims.map((claim) => claim.kind))];
  const shown = kind === null ? reader.claims : reader.claims.filter((claim) => claim.kind === kind);
  const judged = reader.claims.filter((claim) => judging.stateOf(claim.id) !== 'waiting').length;
  return (
    <section className="claims" aria-labelledby="claims-head">
      <ClaimsHead {...{ source, reader, judging, judged }} />
      {kinds.length > 1 && (
        <fieldset className="kinds">
          <legend className="sr-only">{words.t('reader.kinds')}</legend>
          {[null, ...kinds].map((one) => (
            <button key={one ?? 'all'} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
              <span className={one ? `mark mark-${one}` : ''}>
                {one ? words.code('kind', one) : words.t('reader.allKinds')}
              </span>
            </button>
          ))}
        </fieldset>
      )}
      {reader.claims.length === 0 && <p className="empty">{words.t('reader.noClaims')}</p>}
      <ol>
        {shown.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            state={judging.stateOf(claim.id)}
            active={claim.id === reader.active ? { source, judging, amend } : null}
            choose={reader.choose}
          />
        ))}
      </ol>
    </section>
  );
}

function ClaimsHead({ source, reader, judging, judged }: Omit<ListProps, 'amend'> & { readonly judged: number }) {
  const words = useWords();
  const waiting = reader.claims.length - judged;
  return (
    <header>
      <h2 id="claims-head">
        <JudgedCount claims={reader.claims.length} judged={judged} />
      </h2>
      <p className="quiet">{words.t('reader.claimsAre')}</p>
      {waiting > 0 && (
        <p className="no-print">
          <Link to="/review" search={{ source: source.row.id }}>
            {words.t('review.reviewSource')}
          </Link>
        </p>
      )}
      {reader.rejected > 0 && (
        <label className="quiet show-rejected no-print">
          <input
            type="checkbox"
            checked={reader.withRejected}
            onChange={(event) => reader.showRejected(event.target.checked)}
          />
          {words.t('review.showRejected', { count: reader.rejected, n: words.n(reader.rejected) })}
        </label>
      )}
      <p className="notice-said quiet" role="status">
        {judging.last && (
          <>
            <b>{words.code('verdictOf', judging.last.verdict)}</b> <bdi>{judging.last.words}</bdi>
          </>
        )}
      </p>
      <div role="alert">{judging.error && <p className="refused">{judging.error.message}</p>}</div>
    </header>
  );
}

interface RowProps {
  readonly claim: Claim;
  readonly state: ClaimState;
  /** Null where another claim is chosen, or none. */
  readonly active: GroundsProps['on'] | null;
  readonly choose: Reader['choose'];
}

const ClaimRow = memo(
  function ClaimRow({ claim, state, active, choose }: RowProps) {
    const words = useWords();
    const value = valueWords(claim, words);
    const ownFact = claim.asserted === 'fact' && claim.sayer.length === 0;
    return (
      <li data-claim-row={claim.id} className={active ? 'active' : ''}>
        <button type="button" aria-expanded={active !== null} onClick={() => choose(active ? null : claim)}>
          <span className="kind">
            <span className={`mark mark-${claim.kind}`}>{words.code('kind', claim.kind)}</span>
            {state !== 'waiting' && <StateBadge state={state} />}
            <span className={`confidence confidence-${claim.confidence}`}>
              {words.code('confidence', claim.confidence)}
            </span>
          </span>
          <span className="exact" dir="auto">
            {claim.passage.exact}
          </span>
          {value !== claim.passage.exact && (
            <span className="value">
              {/* In the direction of the interface; its parts are isolated. */}
              {value}
            </span>
          )}
          {(active || !ownFact) && (
            <span className="sayer">
              {words.code('asserted', claim.asserted)}: <bdi>{sayerWords(claim.sayer, words)}</bdi>
            </span>
          )}
        </button>
        {active && <ClaimGrounds claim={claim} on={active} />}
      </li>
    );
  },
  (before, after) =>
    before.claim === after.claim &&
    before.state === after.state &&
    before.choose === after.choose &&
    before.active === null &&
    after.active === null,
);

interface GroundsProps {
  readonly claim: Claim;
  readonly on: Pick<ListProps, 'source' | 'judging' | 'amend'>;
}

function ClaimGrounds({ claim, on }: GroundsProps) {
  const words = useWords();
  const { source, judging, amend } = on;
  const place = { start: words.n(claim.passage.start), end: words.n(claim.passage.end) };
  const item: ClaimItem | undefined = judging.itemOf(claim.id);
  const judge = (verdict: 'accepted' | 'rejected'): void =>
    judging.judge({ claim: claim.id, verdict, result: [], others: [], reason: null });
  return (
    <div className="grounds">
      <div className="claim-acts no-print">
        <KeyButton name={words.t('review.act.accept')} hint="a" press={() => judge('accepted')} />
        <KeyButton name={words.t('review.act.reject')} hint="r" press={() => judge('rejected')} />
        <KeyButton name={words.t('review.act.amend')} hint="e" press={() => amend(claim)} />
        {judging.canUndo && <KeyButton name={words.t('review.act.undo')} hint="u" press={judging.undo} />}
        <Link to="/review" search={{ source: source.row.id, state: 'any', at: placeWords(source.row.id, claim.id) }}>
          {words.t('review.inReview')}
        </Link>
      </div>
      <FieldsList claim={claim} />
      {claim.sayer.length > 1 && <SayerChain sayer={claim.sayer} />}
      <Lines lines={candidatesOf(claim, detailsOf(claim, words))} />
      {claim.reasons.length > 0 && <h3>{words.t('reader.reasons')}</h3>}
      <Lines lines={claim.reasons} />
      <p className="quiet">
        {claim.foundBy === 'person' ? words.t('review.byHand') : words.t('reader.foundBy', { by: claim.foundBy })} ·{' '}
        {words.t('cite.place', place)}
      </p>
      <StandingOf source={source.row.id} claim={claim.id} />
      {item && <History judgements={item.judgements} />}
    </div>
  );
}

/** Of the further lines only what the fields do not say: why each date is a candidate. */
const candidatesOf = (claim: Claim, lines: readonly string[]): readonly string[] =>
  claim.kind === 'date' && claim.candidates.length > 1 ? lines.slice(0, claim.candidates.length) : [];
