// What the texts of a case tell against a denial although no claim was made of it. In: for a denial, the sentences that speak of what it speaks of (storage/ports/told-sentences.ts). Out: at most so many of them as are worth
// a look, the strongest ground first, each with why. They are weighed like claims (weigh-telling.ts). Of the denial's own document is taken what stands in nobody's quotation or in another's, where it is known who denies: a report
// often tells right behind a denial what speaks against it.

import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn } from '../concepts.ts';
import { wordsOf } from '../words-of-passage.ts';
import type { AgainstInText, Denial } from './denial.ts';
import { FINITE } from './how-telling.ts';
import { isOwnLife } from './no-answer.ts';
import { type NamedByDenial, namedBy, peopleInBoth } from './people-in-both.ts';
import { isSamePassage } from './same-passage.ts';
import { isPublishedBy, type Side } from './sides.ts';
import { asks, type Meeting, rarity, requests, saysNot } from './tellings.ts';
import { askedBy } from './things-asked.ts';
import type { Judging } from './told-against.ts';
import { byStrength, type Grounds, weigh } from './weigh-telling.ts';

interface SentencesOfDenial {
  /** Of what was denied, and of what answers such a denial. */
  readonly asked: SentencesMet;
  /** Of anything that may belong to it. */
  readonly wider: SentencesMet;
}

/** By the id of the claim that denies, or the key of words in a quotation (denials-in-quotes.ts); those of one matter one after the other. */
export type SentencesByDenial = Pick<ReadonlyMap<string, SentencesOfDenial>, 'get' | 'keys'>;

export function toldInText(
  denial: Denial,
  met: SentencesMet | undefined,
  { sideOf, canStand, context }: Judging,
): readonly (AgainstInText & Grounds)[] {
  const asked = askedBy(denial);
  if (met === undefined || asked.own.size + asked.answering.size === 0) return [];
  const rarityOf = (concept: string): number => rarity(met.tellersOf.get(concept) ?? 0, met.all);
  const total = [...asked.own].reduce((sum, concept) => sum + rarityOf(concept), 0);
  const side = sideOf(denial);
  const named = namedBy(denial, context);
  const weighed = met.sentences.flatMap((sentence, n): readonly (AgainstInText & Grounds)[] => {
    if (!isTelling(sentence.words) || (sentence.source === denial.one.source && !isOfAnother(denial, sentence)))
      return [];
    const meeting = meetingOf(sentence, met.sentences[n - 1], asked.own.union(asked.answering), rarityOf);
    const isOwn = isSaidBy(sentence, side);
    if (!canStand(denial, meeting.telling, isOwn) || isLifeOf(denial, named, meeting)) return [];
    // The side that denies goes on denying in other words.
    if (isOwn && clausesOf(sentence.words, asked.own.union(asked.answering)).some(saysNot)) return [];
    const grounds = weigh(denial, meeting, { asked, named, total, isOwn, rarityOf, context });
    return grounds.isStrong ? [{ sentence, ...grounds }] : [];
  });
  return onceEach(weighed);
}

/** Who speaks in the first person beside a denial may be the one who denies. */
const isOfAnother = ({ people }: Denial, { words, by }: ToldSentence): boolean =>
  people.length > 0 && (by.length > 0 || !FIRST_PERSON.test(words));
const FIRST_PERSON =
  /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|mine|ours)\b|(?:^|[\s«])(?:من|ما)(?=[\s.،»])|(?:یم|\u200cام)(?=[\s.،»]|$)/u;

export function isSaidBy(sentence: ToldSentence, side: Side): boolean {
  const { source, by } = sentence;
  if (by.length === 0) return isPublishedBy(sentence, side);
  return by.some((name) => side.names.has(name) || side.ids.has(side.context.who(source, name)?.id ?? ''));
}

/** A heading, an address, the label of what follows tells nothing; who asks, supposes or denies neither. */
const isTelling = (words: string): boolean =>
  !asks(words) &&
  !DENIES.test(words) &&
  !/:\s*$/u.test(words) &&
  !isEntry(words) &&
  !BROKEN_OFF.test(words) &&
  !NAME_OF_BODY.test(words) &&
  !requests(words) &&
  (ENDS.test(words) || (words.split(/\s+/u).length >= FEWEST_WORDS && !(LATIN.test(words) && !FINITE.test(words))));
/** `Subject: the events of May`, «دستور: سؤال نماینده»: a label and no sentence behind it. */
const isEntry = (words: string): boolean =>
  /^[^\p{L}\p{N}]*\p{L}+(?: \p{L}+)?:\s/u.test(words) &&
  !ENDS.test(words) &&
  (!LATIN.test(words) || !FINITE.test(words));
const LATIN = /[a-z]/;
/** `Panel on Enforced Removals`: every word of it, but for small ones, begins with a capital, and no sentence ends. Words are parted by spaces: else a line in capitals could be read in very many ways. */
export const NAME_OF_BODY = /^(?:(?:\p{Lu}[\p{L}'’-]*|of|on|and|for|the|in|or|to|against|[–-]|\d+)(?:\s+|$))+$/u;
export const ENDS = /[.!…۔][\s"”»)\]]*$/u;
const FEWEST_WORDS = 7;
/** The latter part of a sentence. */
const BROKEN_OFF = /^[a-zа-яё]{2}/u;

/** Who says that something is not true, or that it was denied, tells nothing against a denial of it. */
export const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ials?)|baseless|unfounded|untrue|false(?:ly|hoods?)?|fabricat\w+|rejects?|rejected|refut\w+|inventions?|invented|nonsense|forg(?:ed|ery|eries)|hoax|a lie|lies|propaganda|alleg(?:ations?|ing|edly)|alleged?(?! that\b)|rumou?rs?|slander\w*|if|whether|would have|suppos\w+)\b|تکذیب|کذب|دروغ|شایعه|بی\u200c?(?:اساس|پایه)|ساختگی|خیالی|جعلی|مجعول|مورد ادعا|واهی|نادرست|غیر ?\u200c?واقعی|(?:^|[\s«])اگر(?= )/iu;

function meetingOf(
  sentence: ToldSentence,
  before: ToldSentence | undefined,
  asked: ReadonlySet<string>,
  rarityOf: (concept: string) => number,
): Meeting<ToldSentence> {
  const { start, end, words } = sentence;
  const concepts = conceptsIn(words);
  const shared = [...asked.intersection(concepts)].sort((a, b) => rarityOf(b) - rarityOf(a) || (a < b ? -1 : 1));
  const met = clausesOf(words, asked);
  const negated = met.length > 0 && met.every(saysNot);
  const telling = { of: sentence, words, start, end, concepts, negated };
  return before !== undefined && isRightBehind(before, sentence)
    ? { telling: { ...telling, before: before.words }, shared }
    : { telling, shared };
}
/** Code points between a sentence and the next. */
const GAP = 12;
export const isRightBehind = (a: ToldSentence, b: ToldSentence): boolean =>
  a.source === b.source && b.start >= a.end && b.start - a.end <= GAP;

/** Those that speak of what is asked for. */
const clausesOf = (words: string, asked: ReadonlySet<string>): readonly string[] =>
  words.split(CLAUSE_ENDS).filter((clause) => !asked.isDisjointFrom(conceptsIn(clause)));

function isLifeOf(denial: Denial, named: NamedByDenial, { telling, shared }: Meeting<ToldSentence>): boolean {
  const isNamed = (words: string): boolean => peopleInBoth(named, denial, { ...telling, words }).denier !== null;
  return isNamed(telling.words) && isOwnLife(denial, clausesOf(telling.words, new Set(shared)), isNamed);
}

/** What is not so in one clause says nothing of what is told in another. */
const CLAUSE_ENDS =
  /[,;:،؛()“”"«»–—]|\b(?:but|although|though|while|because|and then|until|when)\b|(?:^|\s)(?:اما|ولی|بلکه|زیرا|چون|که)(?=\s)/iu;

/** Of a passage that several documents have, lightly edited or not, the first is taken and the number of documents said. */
function onceEach(weighed: readonly (AgainstInText & Grounds)[]): readonly (AgainstInText & Grounds)[] {
  const groups: { readonly content: readonly string[]; readonly all: (AgainstInText & Grounds)[] }[] = [];
  for (const one of weighed.toSorted(byWeight)) {
    const content = wordsOf(one.sentence.words);
    const same = groups.find((group) => isSamePassage(group.content, content));
    if (same === undefined) groups.push({ content, all: [one] });
    else same.all.push(one);
  }
  return groups.flatMap(({ all }) => {
    const first = all.toSorted(byPublication)[0];
    const documents = new Set(all.map(({ sentence }) => sentence.source)).size;
    if (first === undefined) return [];
    return documents === 1
      ? [first]
      : [{ ...first, reasons: [...first.reasons, `${documents} documents tell it in these words or nearly these`] }];
  });
}

/** Undated last; of one day the stronger. */
const byPublication = (a: AgainstInText & Grounds, b: AgainstInText & Grounds): number => {
  const [x, y] = [a.sentence.published ?? '~', b.sentence.published ?? '~'];
  return x < y ? -1 : x > y ? 1 : byWeight(a, b);
};

const byWeight = (a: AgainstInText & Grounds, b: AgainstInText & Grounds): number =>
  byStrength(a, b) ||
  (a.sentence.source < b.sentence.source
    ? -1
    : a.sentence.source > b.sentence.source
      ? 1
      : a.sentence.start - b.sentence.start);

/** But for what a claim that is cited tells already. */
export const withoutClaimed = <One extends AgainstInText>(
  told: readonly One[],
  claims: readonly CaseClaim[],
): readonly One[] => told.filter(({ sentence }) => !claims.some((one) => lieIn(one, sentence)));

const lieIn = ({ source, claim: { passage } }: CaseClaim, sentence: ToldSentence): boolean =>
  source === sentence.source && passage.start < sentence.end && sentence.start < passage.end;
