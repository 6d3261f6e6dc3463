// Who tells a document in the first person, where its own first words say so: `My name is Halima Droun`, `I, Halima Droun, …`, «من، شیرین آذرپی، …», «اینجانب شیرین آذرپی», «نام من … است».
// In: the text. Out: the name, or null. Not here: a byline, the foot of a letter.

import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';

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
