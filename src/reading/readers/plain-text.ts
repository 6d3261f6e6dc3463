// Plain text: the decoded file is the text, exactly, without its byte-order mark. Blocks are laid over it.

import { decodeText } from '../charset.ts';
import { type DraftBlock, NOTHING_STATED, wordsBlock } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import type { Reader } from '../reader.ts';

export const plainTextReader: Reader = {
  name: 'habeas/plain-text@1',
  accepts: (kind) => kind.mediaType === 'text/plain' || kind.mediaType === 'text/markdown',
  read: async (input) => {
    const decoded = decodeText(input.bytes, null);
    const blocks: DraftBlock[] = [];
    for (const line of decoded.text.matchAll(/\S[^\r\n]*/g)) {
      const words = line[0].trimEnd();
      blocks.push(wordsBlock('body', line.index, line.index + words.length));
    }
    const draft = {
      text: decoded.text,
      blocks,
      stated: NOTHING_STATED,
      findings: decoded.findings,
      readBy: plainTextReader.name,
    };
    return { reading: finishReading(draft, input), children: [], mediaType: 'text/plain' };
  },
};
