// The claims in which a person, body or place speaks, was told something, or stands otherwise; a page at a time.

import type { EntityClaimsAs, EntityRow } from '../../../../../src/model/rooms/entities.ts';
import type { ClaimRef } from '../../../../../src/model/weighing.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { CLAIMS_AS } from './address.ts';

interface ClaimsProps {
  readonly entity: EntityRow;
  readonly as: EntityClaimsAs;
  readonly choose: (as: EntityClaimsAs) => void;
}

const A_PAGE = 20;

export function EntityClaims({ entity, as, choose }: ClaimsProps) {
  const words = useWords();
  const pages = useRowPages<ClaimRef>(`/api/entities/${entity.id}/claims`, { as }, A_PAGE);
  const group = entity.kind === 'person' ? 'entity.asPerson' : 'entity.as';
  return (
    <>
      <ChoiceRow
        legend={words.t('entity.claimsHead')}
        values={entity.kind === 'place' ? ['about'] : CLAIMS_AS}
        chosen={as}
        name={(one) => words.t(`${group}.${one}`)}
        choose={choose}
      />
      {pages.error && <Refusal error={pages.error} />}
      {pages.total !== null && (
        <p className="quiet" role="status">
          {pages.total === 0
            ? words.t('entity.noClaims')
            : words.t('review.claims', { count: pages.total, n: words.n(pages.total) })}
        </p>
      )}
      {pages.rows.map((one) => (
        <ClaimLine key={`${one.source.id} ${one.claim.id}`} of={one} />
      ))}
      {pages.hasMore && (
        <p className="actions">
          <button type="button" onClick={pages.more}>
            {words.t('more')}
          </button>
        </p>
      )}
    </>
  );
}
