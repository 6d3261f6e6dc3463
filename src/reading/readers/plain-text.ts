// Plain text: the decoded file is the text, exactly, without its byte-order mark. Blocks are laid over it; nothing is trimmed or re-flowed.

import { decodeText } from '../charset.ts';
import { finishReading } from '../finish-reading.ts';
import { frontMatter } from '../plain-text/front-matter.ts';
import { paragraphsOf } from '../plain-text/paragraphs.ts';
import { plainTextBlocks } from '../plain-text/roles.ts';
import type { Reader } from '../reader.ts';

export const plainTextReader: Reader = {
  name: 'habeas/plain-text@1',
  accepts: (kind) => kind.mediaType === 'text/plain' || kind.mediaType === 'text/markdown',
  read: async (input, _engines, kind) => {
    const { text, findings } = decodeText(input.bytes, null);
    const paragraphs = paragraphsOf(text);
    const { stated, count } = frontMatter(paragraphs);
    const blocks = plainTextBlocks(paragraphs, count, stated.title);
    const draft = { text, blocks, stated, findings, readBy: plainTextReader.name };
    return { reading: finishReading(draft, input), children: [], mediaType: kind.mediaType };
  },
};
