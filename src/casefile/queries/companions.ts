// A recording and its transcript: captured under the same path but for the extension (`16-hearing.wav`, `16-hearing.vtt`). Nothing else
// pairs them: what is in them is not compared. In: one source as the index has it. Out: the rows that go with it.

import type { ObjectId } from '../../model/ids.ts';
import type { SourceRow } from '../../model/views.ts';
import type { CaseIndex, StoredSource } from '../../storage/ports/case-index.ts';

const TRANSCRIPTS = ['vtt', 'srt'] as const;
const RECORDINGS = [
  ...['wav', 'mp3', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'flac', 'aif', 'aiff', 'amr', 'wma'],
  ...['mp4', 'm4v', 'mov', 'webm', 'mkv', 'ogv', 'avi', 'mpg', 'mpeg', '3gp', 'wmv'],
] as const;

/** Transcripts of a recording, or recordings of a transcript; none for any other source. */
export async function companionsOf(index: CaseIndex, source: StoredSource): Promise<readonly SourceRow[]> {
  const extensions = wanted(source.mediaType);
  if (extensions.length === 0) return [];
  const stems = new Set(source.captures.map(({ path }) => path.replace(/\.[^./\\]+$/, '')));
  const found = new Set<ObjectId>();
  for (const stem of stems)
    for (const extension of extensions)
      for (const spelt of [extension, extension.toUpperCase()])
        for (const capture of await index.capturesOf(`${stem}.${spelt}`)) found.add(capture.source);
  found.delete(source.row.id);
  return index.sourceRows([...found]);
}

function wanted(mediaType: string): readonly string[] {
  if (/^(?:audio|video)\//.test(mediaType)) return TRANSCRIPTS;
  return mediaType === 'text/vtt' || mediaType === 'application/x-subrip' ? RECORDINGS : [];
}
