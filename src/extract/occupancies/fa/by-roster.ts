// Who held one post, told in Persian as a list of names with their years behind the words for several of the kind: «رؤسای کارگاه: احمد ماویک (۱۳۶۰–۱۳۶۳)، مریم تالونی (۱۳۶۳–۱۳۶۶)». In: what was found before and the token of
// those words. Out: offices; none where fewer than two names with years stand there.

import type { Found } from '../../drafts.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import { WORD } from '../../text/tokens.ts';
import { rosterAt } from '../en/by-roster.ts';
import { rostered } from '../en/made-offices.ts';
import type { Office } from '../office.ts';
import { PLURALS } from './words.data.ts';

const LONGEST_HEAD = 8;

export function rosterBehind(found: Found, i: number): readonly Office[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const singular = PLURALS.get(word(t, i));
  if (singular === undefined) return [];
  let mark = i + 1;
  while (mark - i < LONGEST_HEAD && t.kind[mark] === WORD && (t.gap[mark] ?? 3) < 2) mark++;
  if (t.norm[mark] !== ':') return [];
  const rest = t.text.slice(t.to[i], t.from[mark]).trim().replace(/\s+/g, ' ');
  return rostered(rosterAt(found, mark + 1), { post: rest === '' ? singular : `${singular} ${rest}`, body: null });
}
