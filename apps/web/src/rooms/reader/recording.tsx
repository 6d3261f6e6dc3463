// A recording beside its transcript. It is played only once a person has lifted the veil; a click on the time of a cue goes there, and
// the cue being said is marked on the page. Not here: pairing the two (casefile/queries/companions.ts).

import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceRow, SourceView } from '../../../../../src/model/views.ts';
import { openEvidence } from '../../api/queries.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { useWords } from '../../words/use-words.ts';

type Seek = (second: number) => void;

const SeekContext = createContext<Seek | null>(null);

interface Wish {
  readonly second: number;
}

/** The player above whatever shows the cues; without a recording the cues alone. */
export function WithRecording({ source, children }: { source: SourceView; children: ReactNode }) {
  const [wish, setWish] = useState<Wish | null>(null);
  const seek = useCallback((second: number) => setWish({ second }), []);
  const recording = recordingOf(source);
  if (recording === null) return children;
  return (
    <SeekContext value={seek}>
      <Player key={recording.id} recording={recording} wish={wish} />
      {children}
    </SeekContext>
  );
}

const isRecording = (row: SourceRow): boolean => row.type === 'audio' || row.type === 'video';

/** The source itself, or the one that its transcript belongs to. */
function recordingOf(source: SourceView): SourceRow | null {
  if (/^(?:audio|video)\//.test(source.mediaType)) return source.row;
  return source.companions.find(isRecording) ?? null;
}

export const transcriptsOf = (source: SourceView): readonly SourceRow[] =>
  source.companions.filter((row) => !isRecording(row));

interface PlayerProps {
  readonly recording: SourceRow;
  readonly wish: Wish | null;
}

function Player({ recording, wish }: PlayerProps) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const unveil = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wish) unveil.current?.focus();
  }, [wish]);
  return (
    <section className="player no-print" aria-label={words.t('recording.head')}>
      <p className="player-head">
        <b>{words.t('recording.head')}</b> <SourceLink row={recording} />
      </p>
      {shown ? (
        <Playing recording={recording} wish={wish} />
      ) : (
        <p className="actions">
          <button ref={unveil} type="button" onClick={() => setShown(true)}>
            {words.t('original.unveil')}
          </button>
          <span className="quiet">{words.t(wish ? 'recording.veiledCue' : 'recording.veiled')}</span>
        </p>
      )}
    </section>
  );
}

function Playing({ recording, wish }: { recording: SourceRow; wish: Wish | null }) {
  const words = useWords();
  const element = useRef<HTMLVideoElement>(null);
  const { data, error } = useQuery({
    queryKey: ['evidence', recording.id],
    queryFn: () => openEvidence(recording.id, false),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const address = data?.address;
  useEffect(() => {
    if (!wish || !element.current || address === undefined) return;
    element.current.currentTime = wish.second;
    // Refused only where the recording cannot be played at all: the player itself says so.
    element.current.play().catch(() => undefined);
  }, [wish, address]);
  useEffect(() => () => markCues(null), []);
  if (error) return <p className="refused">{error.message}</p>;
  if (address === undefined) return <p className="quiet">{words.t('loading')}</p>;
  const attributes = {
    controls: true,
    src: address,
    title: words.t('original.frameTitle', { name: recording.file }),
    onTimeUpdate: () => markCues(element.current?.currentTime ?? null),
  };
  if (recording.type === 'video') return <video ref={element} {...attributes} />;
  return <audio ref={element} {...attributes} />;
}

/** Marks the cue said at this second. Done past React: it happens four times a second, on a page of thousands of blocks. */
function markCues(now: number | null): void {
  for (const cue of document.querySelectorAll<HTMLElement>('[data-from-second]')) {
    const [from, to] = [Number(cue.dataset['fromSecond']), Number(cue.dataset['toSecond'] || Number.POSITIVE_INFINITY)];
    const said = now !== null && from <= now && now < to;
    if (said === cue.hasAttribute('data-said')) continue;
    if (!said) cue.removeAttribute('data-said');
    else {
      cue.setAttribute('data-said', '');
      cue.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** Where in a recording this was said: a button where the recording is at hand. */
export function Moment({ second }: { second: number }) {
  const words = useWords();
  const seek = useContext(SeekContext);
  const clock = useMemo(() => clockOf(second), [second]);
  if (seek === null)
    return (
      <span className="moment" data-generated="" dir="ltr">
        {clock}
      </span>
    );
  return (
    <button
      type="button"
      className="moment"
      data-generated=""
      dir="ltr"
      aria-label={words.t('recording.playFrom', { time: clock })}
      onClick={() => seek(second)}
    >
      {clock}
    </button>
  );
}

function clockOf(second: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`;
}
