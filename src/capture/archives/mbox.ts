// A mailbox file (RFC 4155): every message becomes an entry, byte for byte without its "From " line. Lines that a mailbox writer
// quoted (">From ") are left as they stand: undoing it is a guess.

import type { ArchiveItem } from '../../storage/ports/archive-readers.ts';
import { ByteCursor } from './byte-cursor.ts';
import { entryOf, overLimit, type Place, remark, type Unpacking } from './unpacking.ts';

const LINE = 2 ** 20;
const MESSAGE_LIMIT = 256 * 2 ** 20;
const SEPARATOR = /^From \S+.*\d{4}/;

export async function* mboxItems(
  chunks: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  const cursor = new ByteCursor(chunks);
  let lines: Buffer[] = [];
  let size = 0;
  let offset = 0;
  let number = 0;
  let afterBlank = true;
  const message = (): ArchiveItem => {
    const bytes = Buffer.concat(lines);
    number++;
    const facts = { path: `message ${number}.eml`, name: `message ${number}.eml`, mediaType: 'message/rfc822' };
    const note = `message ${number} at offset ${offset} of the mailbox`;
    return entryOf(
      unpacking,
      place,
      { ...facts, address: null, accessed: null, modified: null, note, findings: [] },
      one(bytes),
    );
  };
  while (!(await cursor.atEnd())) {
    const at = cursor.position;
    const line = await cursor.line(LINE);
    if (afterBlank && SEPARATOR.test(line.toString('latin1', 0, 200))) {
      if (size > 0) yield message();
      [lines, size, offset] = [[], 0, at];
      const limit = overLimit(unpacking, null);
      if (limit !== null) {
        yield* remark(unpacking, place, null, ['capture.entry-refused', 'serious', `${limit}: the rest was not taken`]);
        return;
      }
    } else if (size < MESSAGE_LIMIT) {
      lines.push(line);
      size += line.length;
    }
    afterBlank = /^\r?\n$/.test(line.toString('latin1'));
  }
  if (size > 0) yield message();
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
