// One archive is opened: the request names the one file that this process may read, or brings the bytes; its entries go out as they
// come. The pipe holds this process back while its reader is busy.

import { open } from 'node:fs/promises';
import { openArchive } from '../../src/capture/archives/open-archive.ts';
import { bytesInMemory } from '../../src/capture/archives/wacz.ts';
import { HabeasError } from '../../src/model/error.ts';
import { parseWith } from '../../src/model/parse.ts';
import type { ArchiveBytes, ArchiveItem } from '../../src/storage/ports/archive-readers.ts';
import { type ArchiveRequest, archiveRequest } from '../../src/storage/processes/archive-frames.ts';
import { type Frame, frameOf, frameReader } from '../../src/storage/processes/frames.ts';

type Send = (pieces: readonly Uint8Array[]) => Promise<void>;

export async function serveArchive(input: AsyncIterable<Uint8Array>, send: Send): Promise<void> {
  const frames = frameReader({ header: 2 ** 20, body: 2 ** 32 - 1 });
  await send(frameOf({ item: 'ready' }));
  for await (const chunk of input) {
    for (const frame of frames.push(chunk)) {
      await serve(frame, send);
      await send(frameOf({ item: 'done' }));
      return;
    }
  }
}

async function serve(frame: Frame, send: Send): Promise<void> {
  const parsed = parseWith(archiveRequest, frame.header);
  if (!parsed.ok) throw new HabeasError('fault', `the request is malformed: ${parsed.faults[0]?.path}`);
  const { name, limits } = parsed.value;
  const source = await sourceOf(parsed.value, frame.body);
  for await (const item of openArchive(source, name, limits)) await sendItem(item, send);
}

async function sourceOf(request: ArchiveRequest, body: Uint8Array): Promise<ArchiveBytes> {
  if (request.path === null) return bytesInMemory(body);
  const file = await open(request.path, 'r');
  const { size } = await file.stat();
  return {
    size,
    async read(position, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}

async function sendItem(item: ArchiveItem, send: Send): Promise<void> {
  if (item.kind === 'remark') {
    const { parent, path, finding } = item;
    await send(frameOf({ item: 'remark', parent, path, finding }));
    return;
  }
  const { number, parent, path, name, mediaType, address, accessed, modified, note } = item;
  await send(frameOf({ item: 'entry', number, parent, path, name, mediaType, address, accessed, modified, note }));
  for await (const chunk of item.chunks) await send(frameOf({ item: 'data' }, [chunk]));
  await send(frameOf({ item: 'end', findings: item.findings() }));
}
