// What is said in a recording, read from its transcript: shown where the recording itself is read. Claims stand in the transcript, a
// source of its own, to which this leads.

import { useMemo } from 'react';
import { textPositions } from '../../../../../src/model/text-position.ts';
import type { SourceRow } from '../../../../../src/model/views.ts';
import { useSource } from '../../api/queries.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { directionOf, useWords } from '../../words/use-words.ts';
import { BlockText } from './block-text.tsx';
import { stretchesOf } from './segments.ts';

export function Cues({ transcript }: { transcript: SourceRow }) {
  return (
    <Waiting on={useSource(transcript.id)}>{(view) => <CuesOf row={transcript} reading={view.reading} />}</Waiting>
  );
}

function CuesOf({ row, reading }: { row: SourceRow; reading: { text: string; blocks: Blocks } | null }) {
  const words = useWords();
  const cues = useMemo(() => {
    if (reading === null) return [];
    const stretches = stretchesOf(reading.text, reading.blocks, textPositions(reading.text), []);
    return stretches.filter(({ block }) => typeof block.place?.fromSecond === 'number');
  }, [reading]);
  return (
    <section className="page-column cues" aria-label={words.t('recording.said')}>
      <div className="page-tools">
        <span>
          {words.t('recording.transcript')} <SourceLink row={row} />
        </span>
      </div>
      <div
        className={`leaf ${cues.length > 200 ? 'long' : ''}`}
        lang={row.language ?? undefined}
        dir={directionOf(row.language)}
      >
        {reading &&
          cues.map((stretch) => (
            <BlockText
              key={stretch.from}
              text={reading.text}
              stretch={stretch}
              language={row.language}
              page={null}
              active={null}
            />
          ))}
        {cues.length === 0 && <p className="empty">{words.t('reader.noText')}</p>}
      </div>
    </section>
  );
}

type Blocks = Parameters<typeof stretchesOf>[1];
