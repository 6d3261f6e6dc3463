// Sites: graves, prisons and other places on a map and in a list beside it; the one that is open with its condition over time.

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SiteRow } from '../../../../../src/model/rooms/sites.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { type Changes, withChanges } from '../../parts/changes.ts';
import { Detail } from '../../parts/detail.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';
import type { SitesSearch } from './address.ts';
import { SiteMap } from './site-map.tsx';
import { SitePanel } from './site-panel.tsx';

/** The map has all of them, as far as a browser can draw them; the list has all. */
const MOST_ON_MAP = 5000;
const A_PAGE = 500;

export function SitesRoom() {
  const words = useWords();
  useTitle(words.t('room.sites'));
  const search: SitesSearch = useSearch({ from: '/sites' });
  const { text = '', at } = search;
  const navigate = useNavigate();
  const change = (changes: Changes<SitesSearch>): void =>
    void navigate({ to: '/sites', search: withChanges<SitesSearch>(changes), replace: true, resetScroll: false });
  const mapped = useAllSites(text);
  // A map of the world without a mark on it would only stand in the way.
  const withMap = mapped.loading || mapped.rows.some(({ position }) => position !== null);
  const [here, setHere] = useState<readonly SiteRow[]>([]);
  const choose = (sites: readonly SiteRow[]): void => {
    setHere(sites.length > 1 ? sites : []);
    const [only] = sites;
    if (sites.length === 1 && only) change({ at: only.id });
  };
  return (
    <div className="room sites-room">
      <header>
        <h1>{words.t('room.sites')}</h1>
        <p className="lede">{words.t('sites.what')}</p>
      </header>
      <WeighingLine />
      <search className="filters">
        <TypedFilter label={words.t('sites.text')} text={text} change={(typed) => change({ text: typed })} />
      </search>
      <div className={withMap ? 'map-and-list' : 'map-and-list without-map'}>
        <div className="map-side">
          {withMap && <SiteMap sites={mapped.rows} chosen={at} choose={choose} />}
          <OnMap {...mapped} />
          <Here sites={here} search={search} />
        </div>
        <div className="list-side">
          {at !== undefined && (
            <Detail label={words.t('room.sites')} of={at} close={() => change({ at: undefined })}>
              <SitePanel id={at} />
            </Detail>
          )}
          <RowWindow<SiteRow>
            key={text}
            label={words.t('room.sites')}
            path="/api/sites"
            fields={{ text, claimed: true }}
            height={104}
            head={(total) => words.t('sites.shown', { count: total, n: words.n(total) })}
            row={(one) => <SiteLine of={one} search={search} />}
            empty={<p className="empty">{words.t(text === '' ? 'sites.none' : 'sites.noneLike')}</p>}
          />
          <OnlyTold search={search} text={text} />
        </div>
      </div>
    </div>
  );
}

/** Places of which documents tell and nothing is claimed: below the sites, in no count and on no map. */
function OnlyTold({ search, text }: { search: SitesSearch; text: string }) {
  const words = useWords();
  return (
    <section aria-label={words.t('sites.unclaimedHead')}>
      <h2 className="section-head">{words.t('sites.unclaimedHead')}</h2>
      <p className="quiet">{words.t('sites.unclaimedWhat')}</p>
      <RowWindow<SiteRow>
        key={text}
        label={words.t('sites.unclaimedHead')}
        path="/api/sites"
        fields={{ text, claimed: false }}
        height={104}
        head={(total) => words.t('sites.unclaimedShown', { count: total, n: words.n(total) })}
        row={(one) => <SiteLine of={one} search={search} />}
        empty={<p className="empty">{words.t('sites.unclaimedNone')}</p>}
      />
    </section>
  );
}

function useAllSites(text: string) {
  const { rows, total, loading, hasMore, more } = useRowPages<SiteRow>('/api/sites', { text, claimed: true }, A_PAGE);
  const left = hasMore && rows.length < MOST_ON_MAP;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each page that came.
  useEffect(() => {
    if (left) more();
  }, [left, rows.length]);
  return { rows, total: total ?? 0, loading: loading || left };
}

/** Which of them the map does not have, and why. */
function OnMap({ rows, total }: { rows: readonly SiteRow[]; total: number }) {
  const words = useWords();
  const count = rows.filter(({ position }) => position === null).length;
  return (
    <>
      {count > 0 && <p className="quiet">{words.t('sites.notPlacedHead', { count, n: words.n(count) })}</p>}
      {total > MOST_ON_MAP && <p className="quiet">{words.t('sites.map.some', { n: words.n(MOST_ON_MAP) })}</p>}
    </>
  );
}

/** A mark that stands for several sites leads to each of them. */
function Here({ sites, search }: { sites: readonly SiteRow[]; search: SitesSearch }) {
  const words = useWords();
  const position = sites[0]?.position;
  const place = (words.lang === 'fa' ? position?.persian : null) ?? position?.of ?? '';
  const others = new Set(sites.map((one) => one.position?.of)).size - 1;
  return (
    <div role="status" className="sites-here">
      {sites.length > 0 && (
        <>
          <p>
            {words.t(others > 0 ? 'sites.map.around' : 'sites.map.here', {
              place,
              places: words.n(others),
              count: sites.length,
              n: words.n(sites.length),
            })}
          </p>
          <ul>
            {sites.map((one) => (
              <li key={one.id}>
                <Link to="/sites" search={{ ...search, at: one.id }} resetScroll={false}>
                  <bdi>{words.name(one)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Whether its first and last conditions are two. */
const isOver = ({ first, latest }: SiteRow): boolean =>
  first !== null && latest !== null && (first.condition !== latest.condition || first.observed !== latest.observed);

function Told({ of, label }: { of: SiteRow['latest']; label: string }) {
  const words = useWords();
  return (
    of && (
      <>
        <span className="quiet">{label}:</span> <bdi>{words.code('condition', of.condition)}</bdi>
        {of.observed && <span className="quiet"> · {words.edtf(of.observed)}</span>}
      </>
    )
  );
}

function SiteLine({ of, search }: { of: SiteRow; search: SitesSearch }) {
  const words = useWords();
  const facts = [
    of.conditions > 0 && words.t('sites.conditions', { count: of.conditions, n: words.n(of.conditions) }),
    of.disputed > 0 && words.t('sites.disputed', { count: of.disputed, n: words.n(of.disputed) }),
    of.changes > 0 && words.t('sites.changes', { count: of.changes, n: words.n(of.changes) }),
    words.t('origin.documents', { count: of.documents, n: words.n(of.documents) }),
  ];
  return (
    <div className="row-words">
      <p className="row-title">
        <Link
          aria-current={search.at === of.id ? 'true' : undefined}
          to="/sites"
          search={{ ...search, at: of.id }}
          resetScroll={false}
        >
          <bdi>{words.name(of)}</bdi>
        </Link>
        {of.kind !== null && <span className="quiet"> · {words.t(`sites.kind.${of.kind}`)}</span>}
        {of.where && (
          <span className="quiet">
            {' · '}
            <bdi>{of.where}</bdi>
          </span>
        )}
      </p>
      <p className="row-line">
        {isOver(of) && (
          <>
            <Told of={of.first} label={words.t('sites.from')} />
            {words.lang === 'fa' ? ' ← ' : ' → '}
          </>
        )}
        {of.conditions === 0 && <span className="quiet">{words.t('sites.unclaimed')}</span>}
        <Told of={of.latest} label={words.t(isOver(of) ? 'sites.latest' : 'sites.only')} />
      </p>
      <p className="quiet row-line">
        {facts.filter(Boolean).join(' · ')}
        {of.position === null && ` · ${words.t('sites.notPlaced')}`}
      </p>
    </div>
  );
}
