// How much each ground counts for what may belong to a denial. Fitted on 22 November 2026 from weights set by hand: of 242 pairs of a denial and a passage that the writers of twenty invented cases in English and Persian had
// put beside it, each passage against all others that were looked up for that denial (a softmax over them; the square of every change held small), rounded. Each case was judged by weights fitted without it. Two things were
// tried as grounds against a passage and did not help: that it fits many denials of the case (one telegram answers several), and that another of its paragraph is listed. On 23 November, of 541 such pairs of four longer cases,
// what speaks against a passage was weighed again (its side, a denial in it, other years) and a number in it counted; looking up four times as many sentences, or the words before the denial, found no more. What the
// sentences around a denial speak of was weighed on the same day by 641 pairs of five cases, each judged by a weight fitted without it, and then halved, as the totals of five other cases had it (docs/accuracy.md); some sixty other grounds (days, persons of the sentence before, events, feedback from the first
// ten, pairs of things denied and told) did not help, and no least weight parts what is to the point from what is not.

export const WEIGHTS = {
  /** Times the rarity of each thing of which both speak. */
  own: 1.7,
  /** Times the share of the denial's things, by rarity. */
  covered: 0.45,
  /** Times the rarity of what answers such a denial, and of what may, more widely (answers.data.ts). */
  answering: 0.85,
  mayBelong: 0.65,
  /** It speaks of the act that is denied. */
  act: 0.65,
  /** Times the share of what is spoken of in the denial's sentence and the two on either side (surroundings.ts). */
  around: 1.5,
  /** Times the rarity of the words for who denies, where no name is known. */
  who: 1.5,
  /** Who denies is named; where nothing else is in common; added where he or she says to have been elsewhere. */
  denier: 1.7,
  onlyDenier: 1.35,
  denierElsewhere: 0.55,
  /** Somebody else whom the denial names: too few to be fitted. */
  other: 0.2,
  /** One proper name beside both; in both documents. Times 1 to 2, the rarer the more. */
  near: 0.55,
  kin: 0.25,
  /** Each part of the denial that is met (denied-parts.ts); another people, another kind of message. Set by hand. */
  part: 0.4,
  otherPart: -1.5,
  /** Times its rarity. */
  number: 1.8,
  fitting: 0.55,
  /** Who denies says it: in the same document or a copy; elsewhere. */
  sameMouth: -3.4,
  sameSide: -1,
  deniedToo: -1.4,
  /** Somebody denies or excuses something in it. */
  ofDenial: -2,
  /** It tells of years of which the text of the denial tells nothing. */
  otherYears: -1.5,
  /** A number of people or things was read in it. */
  counts: 0.5,
  negated: -0.55,
  negatedVersion: -0.3,
  /** A heading, a line of a list. */
  noSentence: -1,
  /** A paper, a picture, a find, a witness. */
  shows: 0.65,
  /** In a quotation. */
  spoken: 0.3,
  rightBehind: 0.35,
  /** Times what ties the sentence before to the denial. */
  neighbour: 0.35,
} as const;
