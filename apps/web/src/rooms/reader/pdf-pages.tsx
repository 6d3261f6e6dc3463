// A PDF, painted page by page on canvas by pdf.js, without scripts, forms or links. A page is painted when it comes near.

import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { SourceView } from '../../../../../src/model/views.ts';
import { getBytes } from '../../api/client.ts';
import { useWords } from '../../words/use-words.ts';
import { startPdfWorker } from './pdf-worker.ts';

async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  const resources = `${location.origin}/pdf`;
  return getDocument({
    data: bytes,
    worker: PDFWorker.create({ port: startPdfWorker() }),
    useWasm: false, // The content security policy lets no WebAssembly through; pdf.js has slower JavaScript for it.
    enableXfa: false,
    standardFontDataUrl: `${resources}/standard_fonts/`,
    cMapUrl: `${resources}/cmaps/`,
    wasmUrl: `${resources}/wasm/`,
  }).promise;
}

export function PdfPages({ source }: { source: SourceView }) {
  const words = useWords();
  const [opened, setOpened] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let pdf: PDFDocumentProxy | null = null;
    let gone = false;
    getBytes(`/api/objects/${source.row.id}/bytes`)
      .then(openPdf)
      .then((document) => {
        pdf = document;
        if (gone) void document.loadingTask.destroy();
        else setOpened(document);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      void pdf?.loadingTask.destroy();
    };
  }, [source.row.id]);
  if (failed) return <p className="refused">{words.t('original.pdfFailed')}</p>;
  if (!opened) return <p className="quiet">{words.t('loading')}</p>;
  return (
    <ol className="pdf-pages">
      {Array.from({ length: opened.numPages }, (_, i) => i + 1).map((number) => (
        <li key={number}>
          <PdfPage
            pdf={opened}
            number={number}
            label={words.t('original.pdfPage', { n: words.n(number), of: words.n(opened.numPages) })}
          />
        </li>
      ))}
    </ol>
  );
}

function PdfPage({ pdf, number, label }: { pdf: PDFDocumentProxy; number: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        void paint(pdf, number, element);
      },
      { rootMargin: '600px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [pdf, number]);
  return <canvas ref={canvas} role="img" aria-label={label} width={794} height={1123} />;
}

async function paint(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1.6 });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
}
