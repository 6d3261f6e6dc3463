// Arabic letters in PDF files often come as presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF): the shape of a letter and not
// the letter. Here a shape becomes its letter (NFKC, for these two blocks only), and the shapes tell where a zero width non-joiner
// stood: a letter in its final shape with another letter close behind it was kept from joining. Nothing is added without such a proof.

export type Shape = 'isolated' | 'final' | 'initial' | 'medial';

const FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/u;
const SHAPES: readonly Shape[] = ['isolated', 'final', 'initial', 'medial'];

const shapeOf = new Map<string, Shape>();
const joinsForward = new Set<string>();

/** In both blocks the forms of a letter follow one another: isolated, final and, for those that join forward, initial, medial. */
function learn(from: number, to: number): void {
  let at = from;
  while (at <= to) {
    const letter = String.fromCodePoint(at).normalize('NFKC');
    let end = at;
    while (end <= to && String.fromCodePoint(end).normalize('NFKC') === letter) end += 1;
    const forms = end - at;
    if (letter.length === 1 && (forms === 4 || forms === 2)) {
      for (let i = 0; i < forms; i += 1) {
        const shape = SHAPES[i];
        if (shape !== undefined) shapeOf.set(String.fromCodePoint(at + i), shape);
      }
      if (forms === 4) joinsForward.add(letter);
    }
    at = end;
  }
}
learn(0xfb50, 0xfbb1);
learn(0xfbd3, 0xfbe7);
learn(0xfbfc, 0xfbff);
learn(0xfe80, 0xfef4);

/** The shape that a presentation form states, null for a plain letter. */
const arabicShape = (glyph: string): Shape | null => shapeOf.get([...glyph].at(-1) ?? '') ?? null;

/** `ﻋ` => `ع`, `ﻼ` => `لا`; other text as it is. */
export function lettersOf(glyph: string): string {
  if (!FORMS.test(glyph)) return glyph;
  return glyph.replace(/[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/gu, (form) => form.normalize('NFKC').trim());
}

/** Whether a non-joiner must stand between two letters that touch, the first of them read first. */
export function keptFromJoining(first: string, second: string): boolean {
  const shape = arabicShape(first);
  if (shape !== 'final' && shape !== 'isolated') return false;
  if (!joinsForward.has(lettersOf(first).slice(-1))) return false;
  const next = arabicShape(second);
  return (
    /^\p{Script=Arabic}/u.test(lettersOf(second)) &&
    /^\p{L}/u.test(lettersOf(second)) &&
    next !== 'medial' &&
    next !== 'final'
  );
}

/** Whether the letter joins to the one after it. */
export const joins = (letter: string): boolean => joinsForward.has(lettersOf(letter).replace(/\p{M}/gu, '').slice(-1));

/** Letters whose initial and medial shapes are the same in Arabic and Persian; the shape cannot say which one was written. */
const SAME_SHAPE = new Map([
  ['\ufef3', 'ی'],
  ['\ufef4', 'ی'],
]);

/** In a Persian document a yeh in its initial or medial shape is a Persian yeh, and a digit among Persian digits is Persian. */
export const persianLetterOf = (glyph: string): string => SAME_SHAPE.get(glyph) ?? lettersOf(glyph);

/** `۱۳٦۷` => `۱۳۶۷`: fonts share one drawing for the two sets of digits, and the file then names either. */
export function evenDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9][\u0660-\u0669\u06f0-\u06f9\u066b\u066c.,/-]*/gu, (number) => {
    if (!/[\u06f0-\u06f9]/u.test(number) || !/[\u0660-\u0669]/u.test(number)) return number;
    return number.replace(/[\u0660-\u0669]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0x90));
  });
}
