// HTML pages as browsers save them. Bytes come in; the whole visible text goes out, in blocks by role. HTML Standard.
// Not done here: scripts are not run, frames and images not fetched.

import { decodeText } from '../charset.ts';
import { finishReading } from '../finish-reading.ts';
import { layOut } from '../html/lay-out.ts';
import { statedFacts } from '../html/stated-facts.ts';
import { parseHtml } from '../html/tree.ts';
import type { Reader } from '../reader.ts';

export const htmlReader: Reader = {
  name: 'habeas/html@1',
  accepts: (kind) => kind.mediaType === 'text/html',
  read: async (input) => {
    const decoded = decodeText(input.bytes, null);
    const page = parseHtml(decoded.text);
    const stated = statedFacts(page);
    const draft = { ...layOut(page, stated), stated, findings: decoded.findings, readBy: htmlReader.name };
    return { reading: finishReading(draft, input), children: [], mediaType: 'text/html' };
  },
};
