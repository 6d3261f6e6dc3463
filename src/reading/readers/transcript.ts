// Transcripts by time: WebVTT (W3C) and SubRip. The text is exactly the decoded file; each cue's words are a block with the seconds in
// which they are said, everything else (head, notes, numbers, times, settings, tags that only style) is furniture. A voice
// (`<v Chair>`) stays in the text as it is written: who speaks is part of what the transcript says.

import type { BlockPlace } from '../../model/block.ts';
import { decodeText } from '../charset.ts';
import { type DraftBlock, NOTHING_STATED, wordsBlock } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import type { Reader } from '../reader.ts';

const TIMES =
  /^[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[^\n]*$/;

export const transcriptReader: Reader = {
  name: 'habeas/transcript@1',
  accepts: (kind) => kind.mediaType === 'text/vtt' || kind.mediaType === 'application/x-subrip',
  async read(input, _engines, kind) {
    const { text, findings } = decodeText(input.bytes, null);
    const blocks = cueBlocks(text);
    const stated = { ...NOTHING_STATED, type: 'transcript' as const, title: titleOf(text) };
    const draft = { text, blocks, stated, findings, readBy: transcriptReader.name };
    return { reading: finishReading(draft, input), children: [], mediaType: kind.mediaType };
  },
};

/** What stands behind `WEBVTT` on the first line: a title by custom. */
function titleOf(text: string): string | null {
  const [, title] = /^WEBVTT[ \t]+(?:-[ \t]*)?(\S[^\r\n]*)/.exec(text) ?? [];
  return title?.trim() ?? null;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const to = text[end - 1] === '\r' && end > from ? end - 1 : end;
    lines.push({ from, to, text: text.slice(from, to) });
    from = end + 1;
  }
  return lines;
}

function cueBlocks(text: string): readonly DraftBlock[] {
  const lines = linesOf(text);
  const blocks: DraftBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text.trim() === '') continue;
    const place = placeOf(line.text);
    if (place === null) {
      blocks.push(trimmed(text, 'furniture', line.from, line.to));
      continue;
    }
    blocks.push(trimmed(text, 'furniture', line.from, line.to));
    // The words of the cue: to the next empty line.
    let last = i;
    while (lines[last + 1] !== undefined && lines[last + 1]?.text.trim() !== '') last++;
    const [first, end] = [lines[i + 1], lines[last]];
    if (last > i && first !== undefined && end !== undefined) blocks.push(cueBlock(text, first.from, end.to, place));
    i = last;
  }
  return blocks;
}

/** A voice tag is a label before the words; closing and styling tags inside stay where they are. */
function cueBlock(text: string, from: number, to: number, place: BlockPlace): DraftBlock {
  return { ...trimmed(text, 'body', from, to), place };
}

function trimmed(text: string, role: 'body' | 'furniture', from: number, to: number): DraftBlock {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return wordsBlock(role, start, start + words.trim().length);
}

function placeOf(line: string): BlockPlace | null {
  const found = TIMES.exec(line);
  if (found === null) return null;
  const [, h1 = '0', m1 = '0', s1 = '0', f1 = '0', h2 = '0', m2 = '0', s2 = '0', f2 = '0'] = found;
  return { page: null, box: null, fromSecond: secondsOf(h1, m1, s1, f1), toSecond: secondsOf(h2, m2, s2, f2) };
}

const secondsOf = (hours: string, minutes: string, seconds: string, fraction: string): number =>
  (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'))) /
  1000;
