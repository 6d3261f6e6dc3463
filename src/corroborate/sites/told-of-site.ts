// What the texts of a case tell of a site although no claim was made of it. In: a site, and the sentences that speak of what its names speak of (storage/ports/told-sentences.ts). Out: at most so many of those that
// have all words of one of its names and one for something that is done to such a place or stands there, each with why, the earliest paper first. A place without a name of its own, "the mass grave", is that of
// no other document.

import type { Cited } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn, wordsFor } from '../conflicts/concepts.ts';
import { asks } from '../conflicts/tellings.ts';
import { contentWords } from '../content-words.ts';
import type { ClaimedSite } from './sites.ts';
import { ANY_SITE_WORDS, DONE_TO_SITES } from './words.data.ts';

type Told = Cited<SiteView>['told'];

const MOST = 8;
/** Of one document. */
const MOST_OF_DOCUMENT = 3;
/** So many of its words are shown. */
const SHOWN = 3;

/** No cross of a grave. */
const RED_CROSS = /\bRed Cross\b|صلیب سرخ/giu;
/** What somebody says was not done tells nothing of the place; denials have a room of their own. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|(?:has|have|had) done nothing|(?:has|have|had|did) (?:never|not) (?:touch|disturb|damag|work|carr))|هیچ (?:کاری|اقدامی|عملیاتی) ن|تکذیب|بی\u200cاساس|کذب/iu;
const DONE = conceptsIn(DONE_TO_SITES);
const OF_ANY_SITE = conceptsIn(ANY_SITE_WORDS);

/** By which the texts are looked up. */
export const thingsOfSite = (site: ClaimedSite): readonly string[] => [
  ...new Set(formsOf(site).flatMap(({ concepts }) => [...concepts])),
];

interface Form {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<string>;
  /** It has a word that not any such place has. */
  readonly isOwn: boolean;
}

function formsOf({ site: { name, otherNames } }: ClaimedSite): readonly Form[] {
  return [name, ...otherNames].flatMap((form): readonly Form[] => {
    const [words, concepts] = [contentWords(form), conceptsIn(form)];
    const isOfAny = concepts.isSubsetOf(OF_ANY_SITE);
    // `some of these graves` may be any.
    if (concepts.size === 0 || (isOfAny && words.length < 2)) return [];
    return [{ words, concepts, isOwn: isProper(form) && !isOfAny }];
  });
}

/** `the cave` is described; `Tongmeori cave` is named. In Persian a name has a word beside that for the kind of place. */
const isProper = (form: string): boolean =>
  /[a-z]/i.test(form) ? /\p{Lu}/u.test(form.replace(/^(?:the|an?)\s/i, '')) : /\s/.test(form.trim());

/** `claims`: those of sites by their ids. */
export function toldOfSite(site: ClaimedSite, met: SentencesMet, claims: ReadonlyMap<ClaimId, CaseClaim>): Told {
  const forms = formsOf(site);
  const ownSources = new Set(site.log.map(({ ref }) => ref.citedSource));
  const own = site.log.flatMap(({ ref }) => claims.get(ref.citedClaim) ?? []);
  const claimed = ({ source, start, end }: ToldSentence): boolean =>
    own.some((one) => one.source === source && one.claim.passage.start < end && start < one.claim.passage.end);
  const found = met.sentences.flatMap((sentence) => {
    if (asks(sentence.words) || DENIES.test(sentence.words) || claimed(sentence)) return [];
    const concepts = conceptsIn(sentence.words.replaceAll(RED_CROSS, ' '));
    const content = new Set(contentWords(sentence.words));
    const isMet = ({ words, concepts: named, isOwn }: Form): boolean =>
      isOwn
        ? named.isSubsetOf(concepts)
        : // A prisoner is no prison, and of what is only described the paper that describes it speaks.
          ownSources.has(sentence.source) && words.every((word) => content.has(word));
    const form = forms.find(isMet);
    if (form === undefined) return [];
    const done = [...concepts].filter((concept) => DONE.has(concept) && !form.concepts.has(concept));
    return done.length === 0 ? [] : [{ sentence, form, done }];
  });
  const strongest = found.toSorted((a, b) => b.done.length - a.done.length || byPlace(a.sentence, b.sentence));
  return [...Map.groupBy(strongest, ({ sentence }) => sentence.source).values()]
    .flatMap((ofDocument) => ofDocument.slice(0, MOST_OF_DOCUMENT))
    .sort((a, b) => b.done.length - a.done.length || byPlace(a.sentence, b.sentence))
    .slice(0, MOST)
    .sort((a, b) => byPlace(a.sentence, b.sentence))
    .map(({ sentence: { source, start, end, words }, form, done }) => ({
      ref: { citedSource: source, citedPassage: { start, end, exact: words } },
      reasons: [
        `it has “${wordsFor(words, [...form.concepts], form.concepts.size)}” of the name, and “${wordsFor(words, done, SHOWN)}”`,
      ],
    }));
}

/** As the papers appeared; those without a day last. */
const byPlace = (a: ToldSentence, b: ToldSentence): number =>
  order(a.published ?? '~', b.published ?? '~') || order(a.source, b.source) || a.start - b.start;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
