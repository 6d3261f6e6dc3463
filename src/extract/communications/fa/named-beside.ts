// The name behind a post and a comma: `وزیر دادگستری، [ناصر تالونی]،`. In: the text and the end of the post's words. Out: the words of the name, or null.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';

export function namedBeside({ tokens: t, names }: PreparedText, comma: number): TokenSpan | null {
  if (!/^[،,]$/.test(t.norm[comma] ?? '')) return null;
  let at = comma + 1;
  while (
    at < comma + 4 &&
    /^(?:آقای|خانم|جناب|دکتر|مهندس|سردار|سرهنگ|قاضی|سرتیپ|سرگرد|حاج|سید|حجت\u200cالاسلام|آیت\u200cالله)$/.test(
      persianWord(t, at),
    )
  )
    at++;
  const name = names.list[names.at[at] ?? -1];
  return name === undefined || name.first <= comma || name.kind === 'place' || name.kind === 'body'
    ? null
    : { first: name.first, end: name.end };
}
