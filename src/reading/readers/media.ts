// Pictures, sound and film: sealed and shown, with no text of their own. A picture goes to the engine that reads images where one is
// handed in; without it a finding says so. What a camera states of the day (EXIF) is not read yet.

import { type Finding, findingOf } from '../../model/finding.ts';
import type { SourceType } from '../../model/source.ts';
import { type DraftBlock, NOTHING_STATED } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import { readImage } from '../ocr/read-image.ts';
import type { Engines, Reader, ReadInput, ReadOutcome } from '../reader.ts';

const KINDS: readonly (readonly [prefix: string, type: SourceType])[] = [
  ['image/', 'image'],
  ['audio/', 'audio'],
  ['video/', 'video'],
];

/** What the engine decodes. */
const READABLE = new Set(['image/png', 'image/jpeg', 'image/bmp', 'image/tiff', 'image/webp', 'image/gif']);

export const mediaReader: Reader = {
  name: 'habeas/media@1',
  accepts: (kind) => KINDS.some(([prefix]) => kind.mediaType.startsWith(prefix)),
  async read(input, engines, kind) {
    const type = KINDS.find(([prefix]) => kind.mediaType.startsWith(prefix))?.[1] ?? 'other';
    if (type !== 'image')
      return finished(input, kind.mediaType, type, { text: '', blocks: [], findings: [silent(type)] });
    return finished(input, kind.mediaType, type, await wordsOf(input, engines, kind.mediaType));
  },
};

interface Words {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
}

const silent = (type: SourceType): Finding =>
  findingOf(
    'read.empty',
    'note',
    `${type === 'audio' ? 'a recording' : 'a film'} has no text; add its transcript (VTT or SRT) under the same name`,
  );

async function wordsOf(input: ReadInput, engines: Engines, mediaType: string): Promise<Words> {
  if (!READABLE.has(mediaType)) {
    return {
      text: '',
      blocks: [],
      findings: [
        findingOf('read.unknown-format', 'note', `${mediaType} cannot be read by machine: sealed and shown only`),
      ],
    };
  }
  if (engines.ocr === null) {
    return {
      text: '',
      blocks: [],
      findings: [
        findingOf('read.no-ocr', 'note', 'the picture was not searched for words: no engine for it is at hand'),
      ],
    };
  }
  return readImage({ bytes: input.bytes, mediaType, width: null, height: null, dpi: null }, engines.ocr, null);
}

function finished(input: ReadInput, mediaType: string, type: SourceType, words: Words): ReadOutcome {
  const draft = { ...words, stated: { ...NOTHING_STATED, type }, readBy: mediaReader.name };
  return { reading: finishReading(draft, input), children: [], mediaType };
}
