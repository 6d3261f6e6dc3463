// A sentence that quotes words of another direction: they are isolated (UAX 9), else the day of a Persian date in an English sentence
// changes places with its year.

const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;

export const isolateQuoted = (sentence: string): string =>
  sentence.replace(QUOTED, (quoted) => `${quoted[0]}\u2068${quoted.slice(1, -1)}\u2069${quoted.at(-1)}`);

const OTHER = { fa: /\p{sc=Latin}/u, en: /[\p{sc=Arabic}\p{sc=Hebrew}]/u } as const;

/** Words of a document in a line of the interface: isolated where they are of the other direction. */
export const withinLine = (part: string, { lang }: { readonly lang: 'en' | 'fa' }): string =>
  OTHER[lang].test(part) ? `\u2068${part}\u2069` : part;

/** What the reader of this language can read stands before what is in the other script; else in the order given. */
export const ownScriptFirst = (names: readonly string[], { lang }: { readonly lang: 'en' | 'fa' }): readonly string[] =>
  names.toSorted((a, b) => Number(OTHER[lang].test(a)) - Number(OTHER[lang].test(b)));

/** `A → B`, and in Persian `A ← B`: from the first to the last in the direction of the page, also where the names are of the other one. Alone, such a chain would take
 * the direction of its first letter, and the arrow would point to the sender. */
export function chainOf(parts: readonly string[], { lang }: { readonly lang: 'en' | 'fa' }): string {
  const [arrow, begin] = lang === 'fa' ? [' ← ', '\u2067'] : [' → ', '\u2066'];
  if (parts.length < 2 || !parts.some((part) => OTHER[lang].test(part))) return parts.join(arrow);
  return `${begin}${parts.map((part) => `\u2068${part}\u2069`).join(arrow)}\u2069`;
}
