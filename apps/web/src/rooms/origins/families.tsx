// Documents that hang together by copying or by credit, the largest family first; one of them open, drawn in the order of time.

import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment, useEffect } from 'react';
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
      <p className="row-line">
        <Members of={of} />
      </p>
      <p className="quiet row-line">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

const SHOWN = 4;

/** Who has the words, the earliest first; an arrow only where it is shown that all others came after. */
function Members({ of: { members, first, documents } }: { of: OriginFamily }) {
  const words = useWords();
  const between = first === null ? ' · ' : words.lang === 'fa' ? ' ← ' : ' → ';
  const after = first === null ? members : members.filter(({ id }) => id !== first.id);
  const ordered = first === null ? after : [first, ...after];
  const more = documents - Math.min(SHOWN, ordered.length);
  return (
    <>
      {ordered.slice(0, SHOWN).map(({ id, publisher, title, file, published }, i) => (
        <Fragment key={id}>
          {i === 1 ? between : i > 1 && ' · '}
          <bdi>{publisher ?? title ?? file}</bdi>
          {published && <span className="quiet"> ({words.edtf(published)})</span>}
        </Fragment>
      ))}
      {more > 0 && <span className="quiet"> · {words.t('figures.alsoIn', { count: more, n: words.n(more) })}</span>}
    </>
  );
}
