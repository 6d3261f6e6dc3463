// Who tells a document in the first person, where its own first words say so: `My name is Halima Droun`, `I, Halima Droun, …`, «من، شیرین آذرپی، …», «اینجانب شیرین آذرپی», «نام من … است».
// Or where a title of it does: `Testimony of Halima Droun`, «نطق شیرین آذرپی». In: the text. Out: the name, or null. Not here: a byline, the foot of a letter.

import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Tokens } from '../text/tokens.ts';

/** How far into the document one says who one is. */
const HEAD = 150;

export function narratorOf({ tokens: t, names, markOf }: PreparedText): string | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.first !== i || name.kind === 'body' || name.kind === 'place') continue;
    if ((markOf[i] ?? -1) >= 0) continue;
    const [one, two, three] = [1, 2, 3].map((back) => t.norm[i - back] ?? '');
    const english = (one === 'is' && two === 'name' && three === 'my') || (one === ',' && two === 'i');
    const [near, far, third] = [1, 2, 3].map((back) => persianWord(t, i - back));
    const persian =
      (/^[،,]$/.test(one ?? '') && /^(?:من|اینجانب)$/.test(far ?? '')) ||
      near === 'اینجانب' ||
      (near === 'من' && /^(?:نام|اسم)$/.test(far ?? '') && !/^(?:از|به)$/.test(third ?? ''));
    if (english || persian) return names.fullest(name.name);
  }
  return null;
}

/** How far into the document such a title stands, in tokens. */
const TITLES = 60;
const OWN_WORDS = /^(?:testimony|speech|deposition|affidavit|account|recollections|memoirs)$/;
const PERSIAN_OWN_WORDS =
  /^(?:نطق|سخنرانی|سخنان|بیانات|شهادت|شهادت\u200cنامهٔ?|شهادتنامهٔ?|روایت|خاطرات|دست\u200cنوشتهٔ?)$/u;

/** `Testimony of [Halima Droun]`, «نطق [شیرین آذرپی]، نمایندهٔ …» as a line of its own. */
export function tellerInTitle({ tokens: t, names, markOf }: PreparedText): string | null {
  for (let i = 0; i < Math.min(t.count, TITLES); i++) {
    if ((i > 0 && (t.gap[i] ?? 0) < 2) || (markOf[i] ?? -1) >= 0) continue;
    const english = OWN_WORDS.test(t.norm[i] ?? '') && /^(?:of|by|from)$/.test(t.norm[i + 1] ?? '');
    if (!english && !PERSIAN_OWN_WORDS.test(persianWord(t, i))) continue;
    const name = names.list[names.at[english ? i + 2 : i + 1] ?? -1];
    if (name === undefined || name.kind !== 'person' || name.first > i + 2 || endOfLine(t, name.end) === null) continue;
    return names.fullest(name.name);
  }
  return null;
}

/** Nothing but a post or a place behind a comma stands to the end of the line: a sentence is no title. */
function endOfLine(t: Tokens, from: number): number | null {
  for (let k = from; k < from + 14; k++) {
    if (k >= t.count || (t.gap[k] ?? 0) >= 2) return k;
    if (k === from ? !/^[،,(–—-]$/.test(t.norm[k] ?? '') : /^[.؛;!?؟]$/.test(t.norm[k] ?? '')) return null;
  }
  return null;
}
