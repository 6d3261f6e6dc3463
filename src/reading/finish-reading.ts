// A draft (text, blocks in UTF-16, stated facts) becomes a Reading: positions in code points, and what the page says of itself.

import type { Block } from '../model/block.ts';
import { findingOf } from '../model/finding.ts';
import type { Reading } from '../model/source.ts';
import { textPositions } from '../model/text-position.ts';
import type { DraftReading } from './draft.ts';
import type { ReadInput } from './reader.ts';

/** Every reader of words ends here. */
export function finishReading(draft: DraftReading, input: ReadInput): Reading {
  const positions = textPositions(draft.text);
  const blocks: Block[] = draft.blocks.map((one) => ({
    role: one.role,
    start: positions.toCodePoint(one.from),
    end: positions.toCodePoint(one.to),
    lang: one.lang,
    post: one.post,
    place: one.place,
  }));
  const title = draft.blocks.find((one) => one.role === 'title');
  const findings = [...draft.findings];
  if (draft.text.trim() === '' && findings.length === 0)
    findings.push(findingOf('read.empty', 'warning', 'there is no text in this document'));
  return {
    source: {
      file: input.name,
      title: draft.stated.title ?? (title ? draft.text.slice(title.from, title.to) : null),
      byline: draft.stated.byline,
      publisher: draft.stated.publisher,
      language: draft.stated.language,
      type: draft.stated.type ?? 'article',
      address: draft.stated.address ?? input.address,
      published: { edtf: null, grounds: [] },
      accessed: draft.stated.accessed ?? input.accessed,
      furnitureDates: [],
      reprintOf: null,
      translationOf: null,
      credits: draft.stated.credits,
    },
    text: draft.text,
    blocks,
    findings,
    readBy: draft.readBy,
  };
}
