import { Link, useNavigate } from '@tanstack/react-router';
import { hexOf, objectIdOf } from '../../../../../src/model/ids.ts';
import type { SharedRow } from '../../../../../src/model/rooms/origins.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import { useSource } from '../../api/queries.ts';
import { RowWindow } from '../../parts/row-window.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import type { OriginsSearch } from '../address.ts';

const nameOf = (source: SourceLabel): string => source.title ?? source.file;

/** Pairs of documents that share words; those of one source only, where the address names it. */
export function Pairs({ search, kind }: { search: OriginsSearch; kind: SharedRow['kind'] | 'all' }) {
  const words = useWords();
  const source = search.source === undefined ? undefined : objectIdOf(search.source);
  return (
    <>
      {source && <OfSource id={source} kind={search.pairs} />}
      <RowWindow<SharedRow>
        label={words.t(`origins.list.${kind}`)}
        path="/api/origins/shared"
        fields={{ source, kind: kind === 'all' ? undefined : kind }}
        height={84}
        row={(row) => <Row of={row} search={search} />}
        head={(total) => words.t('origins.pairs', { count: total, n: words.n(total) })}
        empty={<p className="empty">{words.t('origins.noPairs')}</p>}
      />
    </>
  );
}

function OfSource({ id, kind }: { id: SharedRow['a']['id']; kind: OriginsSearch['pairs'] }) {
  const words = useWords();
  const navigate = useNavigate();
  const source = useSource(id).data;
  return (
    <p className="person-chosen">
      <span className="quiet">{words.t('chart.source')}</span>{' '}
      <bdi>{source ? (source.row.title ?? source.row.file) : '…'}</bdi>{' '}
      <button
        type="button"
        className="quiet-button"
        onClick={() => void navigate({ to: '/origins', search: { pairs: kind ?? 'all' } })}
      >
        {words.t('sources.clear')}
      </button>
    </p>
  );
}

export function directionWords(row: SharedRow, words: Words): string {
  if (row.third !== null) return words.t('origins.bothFrom', { third: `\u2068${row.third}\u2069` });
  if (row.direction === null) return words.t('origins.directionUnknown');
  const [from, to] = row.direction.from === row.a.id ? [row.a, row.b] : [row.b, row.a];
  return words.t('origins.directionFrom', { from: `\u2068${nameOf(from)}\u2069`, to: `\u2068${nameOf(to)}\u2069` });
}

export const shareWords = (row: SharedRow, words: Words): string =>
  words.t('origins.share', {
    share: words.n(Math.round(row.share * 100)),
    words: words.n(row.words),
    count: row.passages,
    n: words.n(row.passages),
  });

function Row({ of, search }: { of: SharedRow; search: OriginsSearch }) {
  const words = useWords();
  return (
    <div className="row-words">
      <p className="row-title">
        <span className="kind-word">{words.t(`origins.sharedKind.${of.kind}`)}</span>{' '}
        <Link to="/origins" search={{ ...search, a: hexOf(of.a.id), b: hexOf(of.b.id) }}>
          <bdi>{nameOf(of.a)}</bdi> ↔ <bdi>{nameOf(of.b)}</bdi>
        </Link>
      </p>
      <p className="row-line">{shareWords(of, words)}</p>
      <p className="quiet row-line">
        {of.declared
          ? words.t(`origins.declared.${of.declared.what}`)
          : of.kind === 'copied'
            ? directionWords(of, words)
            : words.t(`origins.sharedMeans.${of.kind}`)}
      </p>
    </div>
  );
}
