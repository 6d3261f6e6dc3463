// The engines that a reading process hands to the readers. The one that reads images needs threads and some 200 MB, so only the
// processes of the `ocr` lane have it.

import type { Engines } from '../../src/reading/reader.ts';

export async function openEngines(withOcr: boolean): Promise<Engines> {
  if (!withOcr) return { ocr: null };
  const { openTesseract } = await import('./tesseract.ts');
  return { ocr: openTesseract() };
}
