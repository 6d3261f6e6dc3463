// The tags of WebVTT inside a cue, told apart from its words: a voice (`<v Chair>`) is shown as who speaks, and what only styles is
// not shown. Nothing is taken out of the text: the pieces together are the words as they stand.

export interface VoicePiece {
  readonly from: number;
  readonly to: number;
  readonly kind: 'words' | 'tag' | 'voice';
}

const TAG = /<v(?:\.[^\s>]*)?[ \t]+([^>\n]*)>|<\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[.\s][^>\n]*)?>|<\d[\d:.]*>/g;

export function voicePieces(words: string, from: number): readonly VoicePiece[] {
  const pieces: VoicePiece[] = [];
  let reached = 0;
  const add = (kind: VoicePiece['kind'], start: number, end: number): void => {
    if (end > start) pieces.push({ kind, from: from + start, to: from + end });
    reached = end;
  };
  for (const found of words.matchAll(TAG)) {
    add('words', reached, found.index);
    const end = found.index + found[0].length;
    const name = found[1];
    if (name !== undefined && name.trim() !== '') {
      add('tag', found.index, end - 1 - name.length);
      add('voice', reached, end - 1);
    }
    add('tag', reached, end);
  }
  add('words', reached, words.length);
  return pieces;
}
