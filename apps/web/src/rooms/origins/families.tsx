// Documents that hang together by copying or by credit, the largest family first; one of them open, drawn in the order of time.

import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { OriginFamily } from '../../../../../src/model/rooms/origins.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { publishersSaid } from '../../parts/origins-part.tsx';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OriginsSearch } from '../address.ts';
import { FamilyChart } from './family-chart.tsx';

export function Families({ search }: { search: OriginsSearch }) {
  const words = useWords();
  const navigate = useNavigate();
  const families = useRowPages<OriginFamily>('/api/origins/families', {}, 50);
  const open = families.rows.find((one) => one.id === search.at);
  const { hasMore, more } = families;
  // The one that the address asks for may stand further down.
  useEffect(() => {
    if (search.at !== undefined && open === undefined && hasMore) more();
  }, [search.at, open, hasMore, more]);
  if (families.error) return <Refusal error={families.error} />;
  if (families.total === null) return <p className="quiet">{words.t('loading')}</p>;
  return (
    <div className="families">
      <p className="result-line" role="status">
        {words.t('origins.families', { count: families.total, n: words.n(families.total) })}
      </p>
      {families.total === 0 && <p className="empty">{words.t('origins.noFamilies')}</p>}
      <ol className="plain-rows">
        {families.rows.map((family) => (
          <li key={family.id}>
            <Row of={family} open={family.id === search.at} search={search} />
            {family.id === search.at && <FamilyChart family={family} />}
          </li>
        ))}
      </ol>
      {hasMore && (
        <p className="actions">
          <button type="button" onClick={more}>
            {words.t('more')}
          </button>
        </p>
      )}
      {search.at !== undefined && open === undefined && !hasMore && (
        <p className="quiet">
          {words.t('origins.familyGone')}{' '}
          <button type="button" className="quiet-button" onClick={() => void navigate({ to: '/origins', search: {} })}>
            {words.t('sources.clear')}
          </button>
        </p>
      )}
    </div>
  );
}

function Row({ of, open, search }: { of: OriginFamily; open: boolean; search: OriginsSearch }) {
  const words = useWords();
  const { at: _, ...rest } = search;
  const name = of.first?.title ?? of.first?.file ?? of.members[0]?.title ?? of.members[0]?.file ?? of.id;
  const facts = [
    words.t('origin.documents', { count: of.documents, n: words.n(of.documents) }),
    publishersSaid(of, words),
    of.first?.published && words.t('origins.first', { when: words.edtf(of.first.published) }),
    of.credited.length > 0 &&
      words.t('origins.credited', {
        names: of.credited.map((one) => `\u2068${one}\u2069`).join(words.lang === 'fa' ? '، ' : ', '),
      }),
    of.links.length > 0 && of.links.every((link) => link.inferred) && words.t('origins.allInferred'),
  ];
  return (
    <div className="row-words">
      <p className="row-title">
        <Link
          to="/origins"
          search={open ? rest : { ...rest, at: of.id }}
          resetScroll={false}
          aria-expanded={open}
          dir="auto"
        >
          {name}
        </Link>
      </p>
      <p className="quiet row-line">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
