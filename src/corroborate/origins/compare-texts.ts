// Two texts that were found to meet, held against one another word by word: first what they share, then what is known of the rows of words in it from the look-up. In: both as they are kept. Out: the pair with
// its stretches in code points; null where they share nothing that tells anything.

import type { ObjectId } from '../../model/ids.ts';
import type { SharedPair, SharedStretch, Stretch } from '../../model/origins.ts';
import { type Copying, copying, type PassageOf, type WeighedWords } from './copied.ts';
import { type Fingerprint, SHINGLE } from './fingerprints.ts';
import { isOfSite, type Print } from './print.ts';
import type { ReuseText } from './reuse-text.ts';
import { type SharedPassage, sharedPassages } from './shared-passages.ts';

/** A text as it is kept. */
export interface TextToCompare {
  readonly source: ObjectId;
  /** Normalised; null where it is not known. */
  readonly publisher: string | null;
  readonly text: ReuseText;
  readonly prints: readonly Fingerprint[];
}

export interface MetTexts {
  readonly a: TextToCompare;
  readonly b: TextToCompare;
  readonly passages: readonly SharedPassage[];
  /** The prints of each by which it depends what the passages are: few, where two texts met by chance or by a formula. */
  readonly within: { readonly a: readonly Fingerprint[]; readonly b: readonly Fingerprint[] };
}

/** A quotation or formula of fewer words is not worth a line, nor words that are only alike. */
const FEWEST_QUOTED = 8;
const FEWEST_SITE = 12;
/** What very many have is told where it is long enough to carry a claim. */
export const FEWEST_FORMULA = 25;
const ALIKE = 0.75;

export function metTexts(a: TextToCompare, b: TextToCompare): MetTexts {
  const passages = sharedPassages(a.text.words, b.text.words);
  const within = (side: 'a' | 'b', prints: readonly Fingerprint[]): readonly Fingerprint[] =>
    passages.length === 0
      ? []
      : prints.filter(({ at }) => passages.some(({ [side]: { from, to } }) => at < to && at + COVERED > from));
  return { a, b, passages, within: { a: within('a', a.prints), b: within('b', b.prints) } };
}

/** So many words are known by a print. */
const COVERED = SHINGLE + 1;

/** `printOf` need know only the prints within. */
export function compareTexts(
  { a, b, passages, within }: MetTexts,
  printOf: (hash: number) => Print,
): SharedPair | null {
  if (passages.length === 0) return null;
  const found = copying(weighedWords(a, within.a, printOf), weighedWords(b, within.b, printOf), passages);
  const kind = kindOf(found, a.publisher !== null && a.publisher === b.publisher);
  if (kind === null) return null;
  const stretches = found.passages.flatMap(({ passage, of }): SharedStretch[] => {
    if (kind !== 'copied' && sameOf(passage) < ALIKE) return [];
    const words = Math.max(passage.a.to - passage.a.from, passage.b.to - passage.b.from);
    const as = of === 'few' || of === 'own' ? (kind === 'copied' ? 'own' : 'site') : of === 'formula' ? 'site' : of;
    return [
      {
        a: stretchOf(a.text, passage.a),
        b: stretchOf(b.text, passage.b),
        kind: passage.same === words ? 'verbatim' : 'edited',
        same: passage.same / words,
        words,
        of: as,
      },
    ];
  });
  const counted = stretches.filter(({ of }) => of === (kind === 'copied' ? 'own' : kind));
  const words = counted.reduce((sum, stretch) => sum + Math.round(stretch.words * stretch.same), 0);
  const shorter = Math.max(1, Math.min(a.text.words.length, b.text.words.length));
  return { a: a.source, b: b.source, kind, share: Math.min(1, words / shorter), words, stretches };
}

function weighedWords(
  { publisher, text: { words, quoted, told } }: TextToCompare,
  prints: readonly Fingerprint[],
  printOf: (hash: number) => Print,
): WeighedWords {
  const site = new Uint8Array(words.length);
  const formula = new Uint8Array(words.length);
  for (const { hash, at } of prints) {
    const print = printOf(hash);
    if (print.formula) formula.fill(1, at, at + COVERED);
    if (isOfSite(print, publisher)) site.fill(1, at, at + COVERED);
  }
  return { publisher, words, quoted, site, formula, told };
}

/** Pages of one publisher share its furniture, and everybody a stock phrase: nobody need be told. */
function kindOf({ copied, passages }: Copying, samePublisher: boolean): SharedPair['kind'] | null {
  if (copied) return 'copied';
  const has = (kinds: readonly PassageOf[], fewest: number): boolean =>
    passages.some(({ passage, of }) => kinds.includes(of) && passage.same >= fewest && sameOf(passage) >= ALIKE);
  if (has(['quoted'], FEWEST_QUOTED)) return 'quoted';
  if (samePublisher) return null;
  return has(['site', 'few', 'own'], FEWEST_SITE) || has(['formula'], FEWEST_FORMULA) ? 'site' : null;
}

/** Of its words, 0–1. */
const sameOf = ({ a, b, same }: SharedPassage): number => same / Math.max(a.to - a.from, b.to - b.from);

const stretchOf = (text: ReuseText, { from, to }: { from: number; to: number }): Stretch => ({
  start: text.from[from] ?? 0,
  end: text.to[to - 1] ?? 0,
});
