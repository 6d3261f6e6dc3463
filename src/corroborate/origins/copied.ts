// Whether one of two documents took its words from the other, or both from a third: by the passages they share, less what is shared for other reasons.
//
// Not copying: two letters in one form (one-form.ts), words of one speech that both quote, rows of words that belong to a site or that many documents have (heads, agency boilerplate, formulas), a few words in a row.
// In: words of both with what is known of each word, and the passages they share. Out: these passages, each with what it is. Which of the two was first: direction.ts.

import { isOneForm } from './one-form.ts';
import type { SharedPassage } from './shared-passages.ts';

export interface WeighedWords {
  /** Whose document it is; null where that is not known. */
  readonly publisher: string | null;
  readonly words: Int32Array;
  /** 1 where the word is quoted: another's, as the document itself shows. */
  readonly quoted: Uint8Array;
  /** 1 where the row of words that begins here stands on several pages of the document's publisher. */
  readonly site: Uint8Array;
  /** 1 where the row of words that begins here stands in very many documents. */
  readonly formula: Uint8Array;
  /** NAME, NUMBER or 0. */
  readonly told: Uint8Array;
}

/** `formula`: what very many documents have; `few`: too few words of their own in a row to tell anything. */
export type PassageOf = 'own' | 'quoted' | 'site' | 'formula' | 'few';

export interface Copying {
  readonly copied: boolean;
  /** Of the shorter document's words, how many stand in passages of their own. */
  readonly share: number;
  readonly passages: readonly { readonly passage: SharedPassage; readonly of: PassageOf }[];
}

/** So many same words in one passage do not come together by chance (about two sentences). */
const FEWEST_WORDS = 25;
/** Of these so many must be neither quoted nor common. */
const FEWEST_FREE = 20;
/** Of the passage's words this share may be quoted or common. */
const MOST_FOREIGN = 0.6;
/** Shorter passages count where together they make up this share of the shorter document. */
const LEAST_SHARE = 0.3;
/** A document of which the other has this share was reprinted, however often. */
const MOST_OF_IT = 0.5;
/** A passage of fewer words of its own does not count at all. */
const FEWEST_OWN = 8;
/** What stands so near to the beginning or the end of both documents of one publisher is its head or foot: what it says of itself, how to reach it, forms of address. */
const EDGE = 30;
/** Unless it is so much of one of them: then that was published again. */
const PUBLISHED_AGAIN = 0.8;

export function copying(a: WeighedWords, b: WeighedWords, found: readonly SharedPassage[]): Copying {
  const shorter = Math.max(1, Math.min(a.words.length, b.words.length));
  const strict = weighed(a, b, found, true);
  // What very many documents have is a formula where these two share little else; where it is most of a document, that document was reprinted very often.
  const loose = weighed(a, b, found, false);
  const { own, all, longest, longestFree, passages } = loose.all / shorter >= MOST_OF_IT ? loose : strict;
  const share = all / shorter;
  const copied =
    (longest >= FEWEST_WORDS && longestFree >= FEWEST_FREE) ||
    (share >= LEAST_SHARE && own >= FEWEST_FREE) ||
    own >= FEWEST_WORDS * 2;
  const same = found.reduce((sum, passage) => sum + passage.same, 0);
  return { copied: copied && !isOneForm(a, b, same), share, passages };
}

interface Weighed {
  /** Words of their own, and all same words, in the passages that count; and of the longest of them. */
  readonly own: number;
  readonly all: number;
  readonly longest: number;
  readonly longestFree: number;
  readonly passages: Copying['passages'];
}

function weighed(a: WeighedWords, b: WeighedWords, found: readonly SharedPassage[], formulas: boolean): Weighed {
  let [own, all, longest, longestFree] = [0, 0, 0, 0];
  const passages = found.map((passage) => {
    const inA = foreignIn(a, passage.a, formulas);
    const inB = foreignIn(b, passage.b, formulas);
    const { share, of } = inA.share > inB.share ? inA : inB;
    if (share > MOST_FOREIGN) return { passage, of };
    if (isHeadOrFoot(a, b, passage)) return { passage, of: 'site' as const };
    const free = Math.round(passage.same * (1 - share));
    if (free < FEWEST_OWN) return { passage, of: 'few' as const };
    own += free;
    all += passage.same;
    if (passage.same > longest) [longest, longestFree] = [passage.same, free];
    return { passage, of: 'own' as const };
  });
  return { own, all, longest, longestFree, passages };
}

function isHeadOrFoot(a: WeighedWords, b: WeighedWords, passage: SharedPassage): boolean {
  if (a.publisher === null || a.publisher !== b.publisher) return false;
  if (passage.same >= PUBLISHED_AGAIN * Math.min(a.words.length, b.words.length)) return false;
  const atHead = passage.a.from <= EDGE && passage.b.from <= EDGE;
  return atHead || (a.words.length - passage.a.to <= EDGE && b.words.length - passage.b.to <= EDGE);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The share of the words that are quoted or common, and what most of these are. */
function foreignIn(
  { quoted, site, formula }: WeighedWords,
  { from, to }: Place,
  formulas: boolean,
): { readonly share: number; readonly of: PassageOf } {
  const counts = { quoted: 0, site: 0, formula: 0 };
  let either = 0;
  for (let i = from; i < to; i++) {
    const isFormula = formulas && formula[i] === 1;
    if (quoted[i] === 1) counts.quoted++;
    if (site[i] === 1) counts.site++;
    if (isFormula) counts.formula++;
    if (isFormula || site[i] === 1 || quoted[i] === 1) either++;
  }
  const common = counts.site >= counts.formula ? 'site' : 'formula';
  return { share: either / Math.max(1, to - from), of: counts.quoted > counts[common] ? 'quoted' : common };
}
