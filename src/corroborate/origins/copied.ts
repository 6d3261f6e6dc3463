// Whether one of two documents took its words from the other, or both from a third: by the passages they share, less what is shared for other reasons.
//
// Not copying: words of one speech that both quote, rows of words that many documents have (site heads, agency boilerplate, formulas), a few words in a row.
// In: words of both with what is known of each word. Out: the passages that count, and those set aside with the reason. Which of the two was first: direction.ts.

import { type SharedPassage, sharedPassages } from './shared-passages.ts';

export interface WeighedWords {
  readonly words: readonly string[];
  /** 1 where the word stands in a quotation that the document credits to somebody. */
  readonly quoted: Uint8Array;
  /** 1 where the row of words that begins here stands in many documents of the case. */
  readonly common: Uint8Array;
}

export interface Copying {
  /** Words that both have in these passages, of their own. */
  readonly own: number;
  /** Of the shorter document's words, how many stand in shared passages. */
  readonly share: number;
  readonly copied: boolean;
  readonly passages: readonly SharedPassage[];
  readonly setAside: readonly { readonly passage: SharedPassage; readonly why: 'quotation' | 'common' | 'short' }[];
}

/** So many same words in one passage do not come together by chance (about two sentences). */
const FEWEST_WORDS = 25;
/** Of the passage's words this share may be quoted or common. */
const MOST_FOREIGN = 0.6;
/** Shorter passages count where together they make up this share of the shorter document. */
const LEAST_SHARE = 0.3;

export function copying(a: WeighedWords, b: WeighedWords): Copying {
  const setAside: { passage: SharedPassage; why: 'quotation' | 'common' | 'short' }[] = [];
  const counted: SharedPassage[] = [];
  let [own, all] = [0, 0];
  for (const passage of sharedPassages(a.words, b.words)) {
    const foreign = Math.max(foreignShare(a, passage.a), foreignShare(b, passage.b));
    if (foreign > MOST_FOREIGN) {
      setAside.push({
        passage,
        why: marked(a.quoted, passage.a) > marked(a.common, passage.a) ? 'quotation' : 'common',
      });
      continue;
    }
    const free = Math.round(passage.same * (1 - foreign));
    if (free < 8) {
      setAside.push({ passage, why: 'short' });
      continue;
    }
    counted.push(passage);
    own += free;
    all += passage.same;
  }
  const shorter = Math.max(1, Math.min(a.words.length, b.words.length));
  const longest = counted.reduce((most, passage) => Math.max(most, passage.same), 0);
  const share = all / shorter;
  const copied =
    (longest >= FEWEST_WORDS && own >= FEWEST_WORDS * 0.8) ||
    (share >= LEAST_SHARE && own >= 20) ||
    own >= FEWEST_WORDS * 2;
  return { own, share, copied, passages: counted, setAside };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const marked = (mask: Uint8Array, { from, to }: Place): number =>
  mask.subarray(from, to).reduce((sum, one) => sum + one, 0);

function foreignShare({ quoted, common }: WeighedWords, place: Place): number {
  let foreign = 0;
  for (let i = place.from; i < place.to; i++) if (quoted[i] === 1 || common[i] === 1) foreign++;
  return foreign / Math.max(1, place.to - place.from);
}
