// The original: never inside the app's own page. HTML and text stand in a sandboxed frame of the evidence origin, images are
// painted from their bytes, PDF pages are painted on canvas. Pictures are veiled until asked for; recordings have a player of
// their own (recording.tsx).

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SourceView } from '../../../../../src/model/views.ts';
import { getBytes } from '../../api/client.ts';
import { openEvidence } from '../../api/queries.ts';
import { useWords } from '../../words/use-words.ts';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then((module) => ({ default: module.PdfPages })));

type Way = 'frame' | 'image' | 'pdf' | 'played' | 'save';

function wayOf(mediaType: string): Way {
  if (/^image\/(?:png|jpeg|gif|webp|avif)$/.test(mediaType)) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  if (/^(?:audio|video)\//.test(mediaType)) return 'played';
  return /^(?:text\/(?:html|plain|csv|markdown)|message\/rfc822|application\/xhtml\+xml|image\/svg\+xml)$/.test(
    mediaType,
  )
    ? 'frame'
    : 'save';
}

export function Original({ source }: { source: SourceView }) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const way = wayOf(source.mediaType.split(';', 1)[0]?.trim() ?? '');
  const veiled = way === 'image';
  const showable = way !== 'save' && way !== 'played';
  return (
    <section className="below original no-print" aria-labelledby="original-head">
      <h2 id="original-head">{words.t('original.head')}</h2>
      <p className="quiet">
        {words.t(veiled && !shown ? 'original.veiled' : `original.${way === 'save' ? 'notShown' : way}`)}
      </p>
      <p className="actions">
        {showable && (
          <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {words.t(shown ? 'original.hide' : veiled ? 'original.unveil' : 'original.show')}
          </button>
        )}
        <SaveButton source={source} />
      </p>
      {shown && <Shown source={source} way={way} />}
    </section>
  );
}

function SaveButton({ source }: { source: SourceView }) {
  const words = useWords();
  const save = async (): Promise<void> => {
    const { address } = await openEvidence(source.row.id, true);
    // The answer is an attachment, so the window stays where it is.
    location.assign(address);
  };
  return (
    <button type="button" onClick={() => void save()}>
      {words.t('original.save')}
    </button>
  );
}

function Shown({ source, way }: { source: SourceView; way: Way }) {
  const words = useWords();
  if (way === 'image') return <Picture source={source} />;
  if (way === 'pdf')
    return (
      <Suspense fallback={<p className="quiet">{words.t('loading')}</p>}>
        <PdfPages source={source} />
      </Suspense>
    );
  return <FromEvidenceOrigin source={source} />;
}

function FromEvidenceOrigin({ source }: { source: SourceView }) {
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: ['evidence', source.row.id],
    queryFn: () => openEvidence(source.row.id, false),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <p className="refused">{error.message}</p>;
  if (!data) return <p className="quiet">{words.t('loading')}</p>;
  const title = words.t('original.frameTitle', { name: source.row.file });
  return <iframe title={title} src={data.address} sandbox="" referrerPolicy="no-referrer" />;
}

function Picture({ source }: { source: SourceView }) {
  const words = useWords();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void getBytes(`/api/objects/${source.row.id}/bytes`).then((bytes) => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([bytes], { type: source.mediaType }));
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [source.row.id, source.mediaType]);
  return address && <img src={address} alt={words.t('original.imageAlt', { name: source.row.file })} />;
}
