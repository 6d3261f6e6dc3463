// HTML pages as browsers save them. Bytes come in; the whole visible text goes out, in blocks by role, with what the page says of itself.
// HTML Standard. Not done here: scripts are not run, frames and images not fetched.

import { Buffer } from 'node:buffer';
import { decodeText } from '../charset.ts';
import { finishReading } from '../finish-reading.ts';
import { layOut } from '../html/lay-out.ts';
import { statedFacts } from '../html/stated-facts.ts';
import { parseHtml } from '../html/tree.ts';
import type { Reader, ReadInput } from '../reader.ts';

export const htmlReader: Reader = {
  name: 'habeas/html@1',
  accepts: (kind) => kind.mediaType === 'text/html',
  read: async (input) => {
    const decoded = decodeText(input.bytes, statedCharset(input));
    const page = parseHtml(decoded.text);
    const stated = statedFacts(page);
    const { text, blocks, findings } = layOut(page, stated);
    const draft = { text, blocks, stated, findings: [...decoded.findings, ...findings], readBy: htmlReader.name };
    return { reading: finishReading(draft, input), children: [], mediaType: 'text/html' };
  },
};

/** What the server said, else the page's own `<meta>` in its first 4096 bytes. HTML Standard, 13.2.3.2. */
function statedCharset({ bytes, mediaType }: ReadInput): string | null {
  const carried = /charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? '')?.[1];
  if (carried !== undefined) return carried;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    null
  );
}
