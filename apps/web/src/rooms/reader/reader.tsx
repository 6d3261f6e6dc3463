// The reader: the page, its claims beside it, and below them where it comes from.

import { useParams } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import type { Claim } from '../../../../../src/model/claim.ts';
import { objectIdOf } from '../../../../../src/model/ids.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useSource } from '../../api/queries.ts';
import { useKeys } from '../../keyboard.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Annotations } from './annotations.tsx';
import { Assessments } from './assessments.tsx';
import { citationOf } from './citation.ts';
import { ClaimDialog, type Written } from './claim-dialog.tsx';
import { ClaimsList } from './claims-list.tsx';
import { Copies } from './copies.tsx';
import { Cues } from './cues.tsx';
import { Custody, DateGrounds, Findings, SourceHead } from './custody.tsx';
import { Description } from './description.tsx';
import { type SourceJudging, useSourceJudging } from './judging.ts';
import { Original } from './original.tsx';
import { PageText } from './page-text.tsx';
import { transcriptsOf, WithRecording } from './recording.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { type Reader, useAskedToWrite, useOpensAtPassage, useReader, useSelected } from './use-reader.ts';

export function ReaderRoom() {
  const { hex } = useParams({ from: '/sources/$hex' });
  const source = useSource(objectIdOf(/^[0-9a-f]{64}$/.test(hex) ? hex : '0'.repeat(64)));
  return <Waiting on={source}>{(view) => <OpenSource key={view.row.id} source={view} />}</Waiting>;
}

function OpenSource({ source }: { source: SourceView }) {
  const words = useWords();
  const judging = useSourceJudging(source);
  const reader = useReader(source, judging.stateOf);
  const page = useRef<HTMLElement>(null);
  const selected = useSelected(page, reader);
  useTitle(source.row.title ?? source.row.file);
  useOpensAtPassage(reader);
  const [written, setWritten] = useState<Written | null>(null);
  const asked = useAskedToWrite(reader);
  const amend = (claim: Claim): void => setWritten({ claim });
  useClaimKeys(reader);
  useJudgingKeys(reader, judging, amend);
  return (
    <div className="reader">
      <SourceHead source={source} />
      <p className="actions source-actions no-print">
        <CopyButton text={citationOf(source, null, words)} label={words.t('cite.copySource')} />
        <button type="button" onClick={() => print()}>
          {words.t('reader.print')}
        </button>
      </p>
      <p className="print-only citation">{citationOf(source, null, words)}</p>
      <WithRecording source={source}>
        <Desk {...{ source, reader, judging, amend, page }} />
      </WithRecording>
      <Findings source={source} />
      <Original source={source} />
      <Custody source={source} />
      <DateGrounds source={source} />
      <Description source={source} />
      <Assessments source={source} />
      <Copies source={source} />
      <Annotations source={source} />
      <SelectionBar
        {...{ source, reader, selected }}
        write={(passage) => setWritten({ passage, claim: null, kind: null })}
      />
      <ClaimDialog
        written={written ?? asked.written}
        reader={reader}
        language={source.reading?.source.language ?? null}
        judging={judging}
        close={() => {
          setWritten(null);
          if (asked.written) asked.done();
        }}
      />
    </div>
  );
}

interface DeskProps {
  readonly source: SourceView;
  readonly reader: Reader;
  readonly judging: SourceJudging;
  readonly amend: (claim: Claim) => void;
  readonly page: RefObject<HTMLElement | null>;
}

/** The page and its claims; of a recording, which has no words of its own, what its transcript says. */
function Desk({ source, reader, judging, amend, page }: DeskProps) {
  const words = useWords();
  const [transcript] = transcriptsOf(source);
  if (reader.text.trim() === '' && transcript) return <Cues transcript={transcript} />;
  if (!source.reading) return <p className="not-read">{words.code('notRead', source.row.state)}</p>;
  if (reader.text.trim() === '') return <p className="not-read">{words.t(emptyWords(source))}</p>;
  return (
    <div className="desk">
      <PageText source={source} reader={reader} page={page} />
      <ClaimsList {...{ source, reader, judging, amend }} />
    </div>
  );
}

function emptyWords({ mediaType, children }: SourceView): string {
  if (/^(?:audio|video)\//.test(mediaType)) return 'reader.noTranscript';
  return children.length > 0 ? 'reader.onlyHolds' : 'reader.noText';
}

/** j and k go from claim to claim, in the order of the text; Escape lets go. */
function useClaimKeys(reader: Reader): void {
  const at = reader.claims.findIndex((claim) => claim.id === reader.active);
  const go = (to: number): void => {
    const claim = reader.claims[to];
    if (claim) reader.choose(claim);
  };
  useKeys({
    j: () => go(at + 1),
    k: () => go(at < 0 ? reader.claims.length - 1 : at - 1),
    Escape: () => reader.active !== null && reader.choose(null),
  });
}

/** The claim chosen is judged with the keys of the Review room. */
function useJudgingKeys(reader: Reader, judging: SourceJudging, amend: (claim: Claim) => void): void {
  const claim = reader.claims.find((one) => one.id === reader.active);
  const judge = (verdict: 'accepted' | 'rejected') => (): void => {
    if (claim) judging.judge({ claim: claim.id, verdict, result: [], others: [], reason: null });
  };
  useKeys({
    ...(claim && { a: judge('accepted'), r: judge('rejected'), e: () => amend(claim) }),
    u: judging.undo,
  });
}
