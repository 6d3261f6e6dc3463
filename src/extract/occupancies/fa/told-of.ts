// Of whom a Persian paper tells as a whole, or who speaks in it, where a sentence names nobody: the man of a life («زندگی‌نامهٔ احمد ماویک», «احمد ماویک در ۱۳۳۶ دیده به جهان گشود»), who is asked («گفت‌وگو با ماویک»: «شما فرماندار بودید»),
// who tells («خاطرات ماویک», «ماویک: من فرماندار بودم»). In: the text. Out: a name of the document, inferred; null where its first lines name nobody so.

import { narratorOf } from '../../communications/narrator.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Holder } from '../en/persons.ts';

const HEAD = 120;
const NEAR = 8;

const LIFE =
  /^(?:زندگی\u200cنامه|زندگینامه|زندگی\u200cنامهٔ|زندگینامهٔ|بیوگرافی|بیوگرافی\u200cِ|درگذشت|سوگ|سوک|بزرگداشت|یادبود|رثای)$/;
const ASKED = /^(?:مصاحبه|مصاحبهٔ|گفت\u200cوگو|گفتگو|گفت\u200cوگوی|گفتگوی|گفت\u200cوشنود)$/;
const TELLS =
  /^(?:خاطرات|خاطره|خاطرهٔ|یادداشت\u200cهای|سرگذشت|شهادت|شهادت\u200cنامه|شهادت\u200cنامهٔ|اظهارات|روایت|گفته|گفتهٔ|گفته\u200cهای|نوشته|نوشتهٔ|تقریرات|مدافعات|دفاعیه|دفاعیات)$/;

/** Whose life it is. */
export function lifeOf(prepared: PreparedText, at: number): Holder | null {
  return told(prepared, at, named(prepared, LIFE) ?? born(prepared), 'whose life the document tells');
}

/** «شما … بودید»: who is interviewed. */
export const askedOne = (prepared: PreparedText, at: number): Holder | null =>
  addressedIn(prepared, at) ?? told(prepared, at, named(prepared, ASKED, 'با'), 'who is interviewed');

/** «آقای ماویک! [شما] در آن دولت وزیر بودید»: whom the line or the sentence begins with. */
function addressedIn(prepared: PreparedText, at: number): Holder | null {
  const { tokens: t, names } = prepared;
  let you = at;
  while (you > 0 && at - you < LONGEST_ADDRESS && word(t, you) !== 'شما') you--;
  const name = /^[!،,:]$/.test(t.norm[you - 1] ?? '') ? names.list[names.at[you - 2] ?? -1] : undefined;
  const opens = name !== undefined && (/^[—–:«-]$/.test(t.norm[name.first - 1] ?? '') || (t.gap[name.first] ?? 3) > 1);
  return name?.kind === 'person' && name.end === you - 1 && opens
    ? told(prepared, at, name.name, 'who is spoken to')
    : null;
}
const LONGEST_ADDRESS = 16;

/** «من … بودم»: whose turn it is, or who tells the document. */
export function speakerOf(prepared: PreparedText, at: number): Holder | null {
  const { tokens: t, names, markOf } = prepared;
  if ((markOf[at] ?? -1) >= 0) return null;
  let line = at;
  while (line > 0 && (t.gap[line] ?? 3) < 2) line--;
  const label = names.list[names.at[line] ?? -1];
  if (label?.kind === 'person' && t.norm[label.end] === ':')
    return told(prepared, at, label.name, 'who speaks in this turn');
  const name = narratorOf(prepared) ?? named(prepared, TELLS) ?? named(prepared, ASKED, 'با');
  return told(prepared, at, name, 'who tells the document');
}

function told(prepared: PreparedText, at: number, name: string | null, why: string): Holder | null {
  if (name === null) return null;
  const span = { first: at, end: at + 1 };
  const full = prepared.names.fullest(name);
  return { person: mentionAt(prepared, span, full, 'inferred', [`${full}, ${why}`]), span, sure: false };
}

/** The person named behind such a word in the first lines, over titles and small words. */
function named({ tokens: t, names }: PreparedText, words: RegExp, joint: string | null = null): string | null {
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!words.test(word(t, i)) || (joint !== null && word(t, i + 1) !== joint)) continue;
    for (let k = i + 1; k < i + NEAR; k++) {
      const name = names.list[names.at[k] ?? -1];
      if (name?.kind === 'person') return name.name;
      if (/^[.:؟]$/.test(t.norm[k] ?? '') || (t.gap[k] ?? 3) > 2) break;
    }
  }
  return null;
}

/** «احمد ماویک، متولد ۱۳۱۲ در …», «… در سال ۱۳۳۶ در قریه … دیده به جهان گشود»: where nobody else is told to be born. */
function born({ tokens: t, names }: PreparedText): string | null {
  const found = new Set(
    names.list.filter((name) => name.kind === 'person' && isBorn(t, name)).map(({ name }) => names.fullest(name)),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export function isBorn(t: Tokens, { end }: NameAt): boolean {
  const limit = Math.min(t.count, end + FARTHEST_BIRTH);
  for (let i = end; i < limit && (t.gap[i] ?? 3) < 3; i++) {
    if (word(t, i) === 'متولد' && i - end < 3) return true;
    if (
      /^(?:دیده|چشم|پا)$/.test(word(t, i)) &&
      /^(?:به|بر)$/.test(word(t, i + 1)) &&
      /^(?:جهان|دنیا|گیتی|هستی)$/.test(word(t, i + 2))
    )
      return true;
    if (word(t, i) === 'به' && word(t, i + 1) === 'دنیا' && word(t, i + 2) === 'آمد') return true;
  }
  return false;
}
const FARTHEST_BIRTH = 26;
