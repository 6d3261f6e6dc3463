// DOCX (ECMA-376): mammoth turns it into plain HTML, whose elements are laid out one block each: it is a document, not a web page, and has no
// furniture to find. Notes stand at the end, as mammoth puts them. Insertions that are tracked are in the text, deletions are not: a
// finding says so. Not done: text boxes, headers and footers, comments (mammoth leaves them out).

import type { BlockRole } from '../../model/block.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import { type HtmlElement, isElement, parseHtml } from '../html/tree.ts';
import { officeFacts } from '../office-facts.ts';
import type { Reader } from '../reader.ts';
import { PartsError, unzipParts } from '../zip-parts.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIN = 'word/document.xml';

export const docxReader: Reader = {
  name: 'habeas/docx@1',
  accepts: (kind) => kind.mediaType === DOCX,
  async read(input) {
    const found = await readWords(input.bytes);
    const draft = { ...found, stated: officeFacts(input.bytes), readBy: docxReader.name };
    return { reading: finishReading(draft, input), children: [], mediaType: DOCX };
  },
};

interface Words {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
}

async function readWords(bytes: Uint8Array): Promise<Words> {
  try {
    const main = new TextDecoder().decode(unzipParts(bytes, (name) => name === MAIN)[MAIN] ?? new Uint8Array());
    // Loaded when the first such file comes: a process that reads pages only starts without it.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return { ...layOutWords(parseHtml(value).root), findings: trackedChanges(main) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const code = error instanceof PartsError && error.encrypted ? 'read.encrypted' : 'read.failed';
    return { text: '', blocks: [], findings: [findingOf(code, 'serious', `the document could not be read: ${why}`)] };
  }
}

function trackedChanges(xml: string): readonly Finding[] {
  const inserted = xml.match(/<w:ins[ >]/g)?.length ?? 0;
  const deleted = xml.match(/<w:del[ >]/g)?.length ?? 0;
  if (inserted + deleted === 0) return [];
  const message = `the document has tracked changes (${inserted} insertions, ${deleted} deletions): the text is as if all were accepted; open the original to see them`;
  return [findingOf('read.hidden-text', 'warning', message)];
}

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'body',
  li: 'list',
  tr: 'table',
  blockquote: 'quotation',
};

/** The innermost element with a role makes a block; paragraphs inside a list item or a row belong to it. */
function layOutWords(root: HtmlElement): { readonly text: string; readonly blocks: readonly DraftBlock[] } {
  let text = '';
  const blocks: DraftBlock[] = [];
  const add = (role: BlockRole, words: string): void => {
    const line = words.trim();
    if (line === '') return;
    // The first heading before any other words is the title.
    const isTitle = role === 'heading' && blocks.length === 0;
    if (text !== '') text += '\n\n';
    blocks.push(wordsBlock(isTitle ? 'title' : role, text.length, text.length + line.length));
    text += line;
  };
  const walk = (element: HtmlElement): void => {
    const role = ROLES[element.tag];
    if (role === undefined) for (const child of element.children) isElement(child) ? walk(child) : add('body', child);
    else if (role === 'table')
      add(role, element.children.map((cell) => (isElement(cell) ? wordsOf(cell).trim() : '')).join('\t'));
    else if (role === 'list') {
      add(role, wordsOf(element, true));
      for (const child of element.children)
        if (isElement(child) && (child.tag === 'ul' || child.tag === 'ol')) walk(child);
    } else add(role, wordsOf(element));
  };
  walk(root);
  return { text, blocks };
}

/** `own`: without the lists inside it. */
function wordsOf(element: HtmlElement, own = false): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (child.tag === 'br') return '\n';
      if (own && (child.tag === 'ul' || child.tag === 'ol')) return '';
      return wordsOf(child, own) + (child.tag === 'p' ? '\n' : '');
    })
    .join('');
}
