// A draft (text, blocks in UTF-16, stated facts) becomes a Reading: positions in code points, and what the page says of itself.

import type { Block } from '../model/block.ts';
import { findingOf } from '../model/finding.ts';
import type { Reading } from '../model/source.ts';
import { textPositions } from '../model/text-position.ts';
import type { DraftBlock, DraftReading } from './draft.ts';
import { describe } from './page-facts/describe.ts';
import { blockLanguage, mainLanguage, rowsLanguage } from './page-facts/language.ts';
import type { ReadInput } from './reader.ts';

function languageIn({ role, from, to }: DraftBlock, text: string, main: string | null): string | null {
  if (role === 'furniture') return null;
  const words = text.slice(from, to);
  return role === 'table' ? rowsLanguage(words) : blockLanguage(words, main);
}

/** Every reader of words ends here. */
export function finishReading(draft: DraftReading, input: ReadInput): Reading {
  const positions = textPositions(draft.text);
  const main = mainLanguage(draft.text, draft.blocks, draft.stated.language);
  const blocks: Block[] = draft.blocks.map((one) => ({
    role: one.role,
    start: positions.toCodePoint(one.from),
    end: positions.toCodePoint(one.to),
    lang: one.lang ?? languageIn(one, draft.text, main),
    post: one.post,
    place: one.place,
  }));
  const described = describe(draft, input, positions, main);
  const isEmpty = draft.blocks.length === 0;
  const findings = [...draft.findings];
  if (isEmpty && findings.length === 0)
    findings.push(findingOf('read.empty', 'warning', 'there is no text in this document'));
  if (!isEmpty) findings.push(...described.findings);
  return { source: described.source, text: draft.text, blocks, findings, readBy: draft.readBy };
}
