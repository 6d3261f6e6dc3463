// Who is made to say the words between « and » in Persian: `مریم تالون گفت: «…»`, `به گفتهٔ اتحادیه، «…»`, `«…»؛ او افزود`.
// In: the scene and a pair of marks. Out: an attribution, or null. The subject begins its clause, so the words from there to the verb hold it.

import type { MarkedWords } from '../../text/quote-marks.ts';
import type { Attribution, Scene } from '../quotation.ts';

const CUES = new Set(
  'گفت گفته نوشت نوشته افزود اعلام تاکید تأکید خواند نامید پرسید پاسخ توضیح هشدار گفتند نوشتند افزودند می\u200cگوید می\u200cنویسد می\u200cگویند اضافه تصریح اظهار'.split(
    ' ',
  ),
);
const CREDIT = new Set(['گفته', 'نوشته', 'نقل', 'گزارش']);
const REACH = 24;
const word = (scene: Scene, i: number): string => (scene.prepared.tokens.norm[i] ?? '').replace(/ٔ/g, '');

export function attributionInPersian(scene: Scene, pair: MarkedWords): Attribution | null {
  const t = scene.prepared.tokens;
  if (t.norm[pair.open] !== '«' && t.norm[pair.open] !== '“') return null;
  const start = clauseStart(scene, pair.open);
  for (let i = pair.open - 1; i >= start; i--) {
    if (!CUES.has(word(scene, i))) continue;
    if (CREDIT.has(word(scene, i)) && word(scene, i - 1) === 'به') return credit(scene, i, pair.open);
    const end = subjectEnd(scene, start, i);
    return {
      who: end > start ? [{ first: start, end }] : null,
      cue: { first: i, end: i + 1 },
      how: 'before',
      sure: end > start,
    };
  }
  return after(scene, pair);
}

/** `به گفتهٔ اتحادیه، «…»`. */
function credit(scene: Scene, i: number, open: number): Attribution {
  const first = word(scene, i + 1) === 'از' ? i + 2 : i + 1;
  let end = first;
  while (end < open && !/^[،,:]$/.test(word(scene, end)) && end - first < 8) end++;
  return {
    who: end > first ? [{ first, end }] : null,
    cue: { first: i - 1, end: i + 1 },
    how: 'according',
    sure: end > first,
  };
}

/** The subject runs to the first preposition, comma or "که" before the verb. */
function subjectEnd(scene: Scene, start: number, verb: number): number {
  let end = start;
  while (end < verb && end - start < 10 && !/^(?:در|به|با|از|برای|روز|که|نیز|هم|همچنین|،|,|:)$/.test(word(scene, end)))
    end++;
  return end;
}

function clauseStart(scene: Scene, open: number): number {
  const t = scene.prepared.tokens;
  let at = open;
  while (
    at > 0 &&
    open - at < REACH &&
    t.gap[at] !== 3 &&
    !/^[.؛!؟?]$/.test(word(scene, at - 1)) &&
    (scene.markOf[at - 1] ?? -1) < 0
  )
    at--;
  return at;
}

function after(scene: Scene, pair: MarkedWords): Attribution | null {
  const t = scene.prepared.tokens;
  let first = pair.close + 1;
  if (/^[،,؛]$/.test(word(scene, first))) first++;
  for (let i = first; i < first + 10 && i < t.count && t.gap[i] !== 3 && !/^[.؛!؟]$/.test(word(scene, i)); i++)
    if (CUES.has(word(scene, i)) && i > first)
      return {
        who: [{ first, end: subjectEnd(scene, first, i) }],
        cue: { first: i, end: i + 1 },
        how: 'after',
        sure: true,
      };
  return null;
}
