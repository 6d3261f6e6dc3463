// The claims beside the page: kind, reading, who says it, how sure we are of our reading, and why.

import { memo, useState } from 'react';
import type { Claim, ClaimKind } from '../../../../../src/model/claim.ts';
import { detailsOf, sayerWords, valueWords } from '../../words/claim-words.ts';
import { isolateQuoted } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import type { Reader } from './use-reader.ts';

export function ClaimsList({ reader }: { reader: Reader }) {
  const words = useWords();
  const [kind, setKind] = useState<ClaimKind | null>(null);
  const kinds = [...new Set(reader.claims.map((claim) => claim.kind))];
  const shown = kind === null ? reader.claims : reader.claims.filter((claim) => claim.kind === kind);
  return (
    <section className="claims" aria-labelledby="claims-head">
      <header>
        <h2 id="claims-head">
          {words.t('reader.claims', { count: reader.claims.length, n: words.n(reader.claims.length) })}
        </h2>
        <p className="quiet">{words.t('reader.claimsAre')}</p>
      </header>
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
          <ClaimRow key={claim.id} claim={claim} active={claim.id === reader.active} choose={reader.choose} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly claim: Claim;
  readonly active: boolean;
  readonly choose: Reader['choose'];
}

const ClaimRow = memo(function ClaimRow({ claim, active, choose }: RowProps) {
  const words = useWords();
  const value = valueWords(claim, words);
  const ownFact = claim.asserted === 'fact' && claim.sayer.length === 0;
  return (
    <li data-claim-row={claim.id} className={active ? 'active' : ''}>
      <button type="button" aria-expanded={active} onClick={() => choose(active ? null : claim)}>
        <span className="kind">
          <span className={`mark mark-${claim.kind}`}>{words.code('kind', claim.kind)}</span>
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
      {active && <ClaimGrounds claim={claim} />}
    </li>
  );
});

function ClaimGrounds({ claim }: { claim: Claim }) {
  const words = useWords();
  const place = { start: words.n(claim.passage.start), end: words.n(claim.passage.end) };
  return (
    <div className="grounds">
      <Lines lines={detailsOf(claim, words)} />
      {claim.reasons.length > 0 && <h3>{words.t('reader.reasons')}</h3>}
      <Lines lines={claim.reasons} />
      <p className="quiet">
        {words.t('reader.foundBy', { by: claim.foundBy })} · {words.t('cite.place', place)}
      </p>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {isolateQuoted(line)}
        </li>
      ))}
    </ul>
  );
}
