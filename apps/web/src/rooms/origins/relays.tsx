// Who passes on whom: each place where a document says that it has something from another, with the way that it came, which document of the case each on it is, and how certain that is. A row opens its passage;
// what is right or wrong about it can be declared there. The whole list is saved as a file.

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { RelayRow, RelayStepView } from '../../../../../src/model/rooms/origins.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import type { Page } from '../../../../../src/model/weighing.ts';
import { get } from '../../api/client.ts';
import { csvFile } from '../../charts/csv-file.ts';
import { saveFile } from '../../charts/save-file.ts';
import { Lines } from '../../parts/claim-parts.tsx';
import { PassageLine } from '../../parts/passage-line.tsx';
import { RowWindow } from '../../parts/row-window.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import { DeclarePair } from './declare-pair.tsx';

const PATH = '/api/origins/relays';
const nameOf = (source: SourceLabel): string => source.title ?? source.file;

export function Relays() {
  const words = useWords();
  return (
    <>
      <p className="quiet">{words.t('origins.relaysAre')}</p>
      <RowWindow<RelayRow>
        label={words.t('origins.list.relays')}
        path={PATH}
        fields={{}}
        height={190}
        row={(row) => <Row of={row} />}
        head={(total) => (
          <>
            {words.t('origins.relays', { count: total, n: words.n(total) })} {total > 0 && <SaveList />}
          </>
        )}
        empty={<p className="empty">{words.t('origins.noRelays')}</p>}
      />
    </>
  );
}

function Row({ of }: { of: RelayRow }) {
  const words = useWords();
  const { told, steps, claims, alsoBy } = of;
  const documents = steps.flatMap((step) => step.documents);
  return (
    <div className="row-words">
      <p className="row-title">
        <bdi>{nameOf(told.source)}</bdi>
        {steps.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place on the way.
          <span key={n}>
            {' ← '}
            <bdi>{step.name}</bdi>
          </span>
        ))}
      </p>
      <PassageLine of={told} reasons={[]} write={null} />
      <ol className="plain-rows">
        {steps.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place on the way.
          <Step key={n} of={step} />
        ))}
      </ol>
      {alsoBy.length > 0 && (
        <p className="row-line">{words.t('origins.alsoBy', { names: listOf(alsoBy.map(nameOf), words) })}</p>
      )}
      {claims.length > 0 && (
        <p className="quiet row-line">
          {words.t('origins.claimsTouched', { count: claims.length, n: words.n(claims.length) })}
        </p>
      )}
      {documents.map((document) => (
        <details key={document.id} className="folded no-print">
          <summary>{words.t('origins.declareOf', { name: `\u2068${nameOf(document)}\u2069` })}</summary>
          <DeclarePair of={{ a: document, b: told.source, declared: null }} />
        </details>
      ))}
    </div>
  );
}

function Step({ of: { name, certainty, documents, reasons } }: { of: RelayStepView }) {
  const words = useWords();
  return (
    <li>
      <p className="row-line">
        <span className="kind-word">{words.t(`origins.certainty.${certainty}`)}</span> <bdi>{name}</bdi>
        {documents.map((document) => (
          <span key={document.id}>
            {' = '}
            <Link to="/sources/$hex" params={{ hex: hexOf(document.id) }}>
              <bdi>{nameOf(document)}</bdi>
            </Link>
          </span>
        ))}
      </p>
      <details className="folded">
        <summary>{words.t('why')}</summary>
        <Lines lines={reasons} />
      </details>
    </li>
  );
}

const listOf = (names: readonly string[], words: Words): string =>
  names.map((one) => `\u2068${one}\u2069`).join(words.lang === 'fa' ? '، ' : ', ');

/** All of it, a line for each step. */
function SaveList() {
  const words = useWords();
  const [notSaved, setNotSaved] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const rows = await allRows();
      const head = ['source', 'id', 'start', 'end', 'words', 'name', 'certainty', 'document', 'documentId', 'reasons'];
      const lines = rows.flatMap(({ told: { source, passage }, steps }) =>
        steps.flatMap(({ name, certainty, documents, reasons }) => {
          const own = [nameOf(source), source.id, String(passage.start), String(passage.end), passage.exact];
          const one = (document: SourceLabel | null): readonly string[] => [
            ...own,
            name,
            certainty,
            document === null ? '' : nameOf(document),
            document?.id ?? '',
            reasons.join('; '),
          ];
          return documents.length === 0 ? [one(null)] : documents.map(one);
        }),
      );
      saveFile('relays.csv', 'text/csv', csvFile([head, ...lines]));
      setNotSaved(false);
    } catch {
      setNotSaved(true);
    }
  };
  return (
    <>
      <button type="button" className="quiet-button no-print" onClick={() => void save()}>
        {words.t('chart.saveCsv')}
      </button>
      {notSaved && <span className="quiet">{words.t('chart.notSaved')}</span>}
    </>
  );
}

const A_PAGE = 100;

async function allRows(): Promise<readonly RelayRow[]> {
  const rows: RelayRow[] = [];
  for (let total = 1; rows.length < total; ) {
    const page = await get<Page<RelayRow>>(`${PATH}?from=${rows.length}&limit=${A_PAGE}`);
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    total = page.total;
  }
  return rows;
}
