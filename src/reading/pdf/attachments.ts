// Files attached to a PDF (ISO 32000-1 section 7.11.4). Bounds: how many, and how large together.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Child } from '../reader.ts';
import { isRecord } from './matrix.ts';

const MOST_FILES = 200;
const MOST_BYTES = 256 * 2 ** 20;

export async function attachmentsOf(
  document: PDFDocumentProxy,
): Promise<{ readonly children: readonly Child[]; readonly damaged: boolean }> {
  try {
    return { children: childrenOf(await document.getAttachments()), damaged: false };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { children: [], damaged: true };
  }
}

function childrenOf(files: unknown): readonly Child[] {
  if (typeof files !== 'object' || files === null) return [];
  const entries = files instanceof Map ? [...files.entries()] : Object.entries(files);
  const children: Child[] = [];
  let size = 0;
  for (const [key, file] of entries.slice(0, MOST_FILES)) {
    const bytes = isRecord(file) ? file['content'] : null;
    if (!isRecord(file) || !(bytes instanceof Uint8Array) || bytes.length === 0) continue;
    size += bytes.length;
    if (size > MOST_BYTES) break;
    const name = typeof file['filename'] === 'string' && file['filename'] !== '' ? file['filename'] : String(key);
    children.push({ name, bytes: new Uint8Array(bytes), mediaType: null });
  }
  return children;
}
