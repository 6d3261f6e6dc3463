// Names that capitals show, in the scripts that have them. In: the text of paragraphs. Out: which words a document writes with a capital inside a sentence and which small, and the names of a paragraph.

const CAPITALISED = /(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+|[-‑]\p{L}+)*/gu;
const SMALL = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]+/gu;
/** Behind it any word has a capital letter. */
const BEGINS = /(?:^|[.!?…:;“”"«»‘([•*–—|\n]|\d\))\s*$/u;

/** In small letters: words that have a capital inside a sentence, and words without one. */
export function writtenAs(paragraphs: readonly string[]): {
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
} {
  const [inside, small] = [new Set<string>(), new Set<string>()];
  for (const words of paragraphs) {
    for (const [word] of words.matchAll(SMALL)) small.add(word.toLowerCase());
    for (const { name } of placeOfDate(words)) inside.add(name.toLowerCase());
    if (isHeadline(words) || isInCapitals(words)) continue;
    for (const { name, index } of [...capitalWords(words), ...runsOf(capitalWords(words))])
      if (!BEGINS.test(words.slice(Math.max(0, index - 4), index))) inside.add(name.toLowerCase());
  }
  return { inside, small };
}

/** "Tarsel, 16 April", "TARSEL, May 3 (Harbour Press) — ": where it was written; a day says that it is no sentence. */
function placeOfDate(words: string): readonly NameIn[] {
  const place = DATELINE.exec(words)?.groups?.['place'];
  if (place === undefined) return [];
  const all = capitalWords(place);
  return [...all, ...runsOf(all)];
}
const DATELINE =
  /^\s*(?<place>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}),\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?\s+\d)/u;

/** Most Of Its Words Begin So, or all is in capitals; and it is no sentence. */
function isHeadline(words: string): boolean {
  if (/[.!?]["”»)]*\s*$/u.test(words)) return false;
  const capitals = words.match(CAPITALISED)?.length ?? 0;
  const small = words.match(SMALL)?.filter((word) => word.length > 3).length ?? 0;
  return capitals > small;
}

/** A telegram: there capitals show no name. */
function isInCapitals(words: string): boolean {
  const all = words.match(/\p{L}{2,}/gu) ?? [];
  return all.filter(isAllCapitals).length * 3 > all.length * 2;
}

interface NameIn {
  readonly name: string;
  readonly index: number;
}

export const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);
export const isAllCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

const capitalWords = (words: string): readonly NameIn[] =>
  [...words.matchAll(CAPITALISED)].map(({ 0: name, index }) => ({ name, index }));

/** Two that stand side by side: `Namak-Darreh Bridge`. */
const runsOf = (all: readonly NameIn[]): readonly NameIn[] =>
  all.flatMap((one, at) => {
    const next = all[at + 1];
    return next === undefined || next.index !== one.index + one.name.length + 1
      ? []
      : [{ name: `${one.name} ${next.name}`, index: one.index }];
  });

/** `Ministry of the Interior`, `Special Rapporteur`: who speaks, and nothing that is told of. */
const OFFICES =
  /\b(?:Ministry|Minister|Department|Republic|Kingdom|Government|Permanent Mission|Embassy|Mandate|Secretary|Special Rapporteurs?|High Commissioner)(?: (?:of|for|on|the|and) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)*/gu;

export function capitalNames(text: string, small: ReadonlySet<string>): readonly string[] {
  const words = text.replace(OFFICES, (office) => ' '.repeat(office.length));
  const isLetters =
    isHeadline(words) || isInCapitals(words) ? () => false : (name: string) => /^\p{Lu}{2,}$/u.test(name);
  const all = capitalWords(words).filter(({ name }) => !small.has(name.toLowerCase()) && !isLetters(name));
  return [...all, ...runsOf(all)].map(({ name }) => name);
}
