// The tree of a page comes in, its visible text with one block a paragraph goes out.

import type { BlockRole } from '../../model/block.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { BLOCK_TAGS, UNSHOWN_TAGS } from './tags.ts';
import { type HtmlElement, isElement } from './tree.ts';

export function layOut(root: HtmlElement): { text: string; blocks: DraftBlock[] } {
  let text = '';
  const blocks: DraftBlock[] = [];
  let run = '';
  let owner = root;
  const end = (): void => {
    const words = run.replace(/[ \t\r\n\f]+/g, ' ').trim();
    run = '';
    if (words === '') return;
    if (text !== '') text += '\n\n';
    blocks.push(wordsBlock(roleOf(owner), text.length, text.length + words.length));
    text += words;
  };
  const visit = (element: HtmlElement): void => {
    if (UNSHOWN_TAGS.has(element.tag) || element.tag === '#comment') return;
    const isBlock = BLOCK_TAGS.has(element.tag);
    if (isBlock) {
      end();
      owner = element;
    }
    for (const child of element.children) {
      if (isElement(child)) visit(child);
      else run += child;
    }
    if (element.tag === 'br') run += ' ';
    if (isBlock) {
      end();
      owner = element.parent ?? root;
    }
  };
  visit(root);
  end();
  return { text, blocks };
}

function roleOf(element: HtmlElement): BlockRole {
  if (element.tag === 'h1') return 'title';
  if (/^h[2-6]$/.test(element.tag)) return 'heading';
  if (element.tag === 'li') return 'list';
  for (let up: HtmlElement | null = element; up !== null; up = up.parent)
    if (/^(?:nav|footer|aside|header|form)$/.test(up.tag)) return 'furniture';
  return 'body';
}
