// Files attached to a PDF (ISO 32000-1 section 7.11.4), to the document or to a place on a page. Bounds: how many, and how large
// together. What is beyond them, or damaged, stays in the original.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Child } from '../reader.ts';
import { isRecord } from './matrix.ts';

const MOST_FILES = 200;
const MOST_BYTES = 256 * 2 ** 20;
/** AnnotationType.FILEATTACHMENT of pdf.js. */
const ON_A_PAGE = 17;

export interface Attachments {
  readonly children: readonly Child[];
  /** Files that could not be taken out. */
  readonly lost: number;
}

export async function attachmentsOf(document: PDFDocumentProxy): Promise<Attachments> {
  const children: Child[] = [];
  let [lost, size] = [0, 0];
  try {
    for (const { id, name } of await listOf(document)) {
      const bytes = children.length < MOST_FILES ? await contentOf(document, id) : null;
      size += bytes?.length ?? 0;
      if (bytes === null || bytes.length === 0 || size > MOST_BYTES) lost += 1;
      else children.push({ name, bytes: new Uint8Array(bytes), mediaType: null });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    lost += 1;
  }
  return { children, lost };
}

interface Listed {
  readonly id: string;
  readonly name: string;
}

async function listOf(document: PDFDocumentProxy): Promise<readonly Listed[]> {
  const inDocument: unknown = await document.getAttachments();
  const onPages: unknown = await document.getAnnotationsByType(new Set([ON_A_PAGE]), new Set());
  const listed: Listed[] = [];
  if (inDocument instanceof Map) for (const [id, file] of inDocument) listed.push({ id, name: nameOf(file, id) });
  if (Array.isArray(onPages))
    for (const one of onPages)
      if (isRecord(one) && typeof one['attachmentId'] === 'string')
        listed.push({ id: one['attachmentId'], name: nameOf(one['file'], 'attachment') });
  return listed;
}

function nameOf(file: unknown, otherwise: string): string {
  const name = isRecord(file) ? file['filename'] : null;
  return typeof name === 'string' && name !== '' ? name : otherwise;
}

async function contentOf(document: PDFDocumentProxy, id: string): Promise<Uint8Array | null> {
  try {
    const bytes: unknown = await document.getAttachmentContent(id);
    return bytes instanceof Uint8Array ? bytes : null;
  } catch (error) {
    if (error instanceof Error) return null; // damaged: counted as lost
    throw error;
  }
}
