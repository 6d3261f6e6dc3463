// What the texts of a case tell of a site although no claim was made of it. In: a site, and the sentences that speak of what its names speak of, with those beside them (storage/ports/told-sentences.ts). Out: at
// most so many of those that have all words of one of its names, or point back to it right behind such a sentence, and a word for something that is done to such a place or stands there, each with why, those that
// tell most of a condition first. A place without a name of its own, "the mass grave", is that of no other document.

import type { Cited } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn, wordsFor } from '../conflicts/concepts.ts';
import { asks } from '../conflicts/tellings.ts';
import { contentWords } from '../content-words.ts';
import type { ClaimedSite } from './sites.ts';
import { ANY_SITE_WORDS, DONE_TO_SITES, SEEN_ANYWHERE } from './words.data.ts';

type Told = Cited<SiteView>['told'];

export const MOST_LOOKED_UP = 60;
const MOST = 10;
/** Of one document. */
const MOST_OF_DOCUMENT = 4;
/** So many of its words are shown. */
const SHOWN = 3;

/** No cross of a grave. */
const RED_CROSS = /\bRed Cross\b|صلیب سرخ/giu;
/** What somebody says was not done tells nothing of the place; denials have a room of their own. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|(?:has|have|had) done nothing|(?:has|have|had|did) (?:never|not) (?:touch|disturb|damag|work|carr))|هیچ (?:کاری|اقدامی|عملیاتی) ن|تکذیب|بی\u200cاساس|کذب/iu;
const DONE = conceptsIn(DONE_TO_SITES);
const ANYWHERE = conceptsIn(SEEN_ANYWHERE);
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

/** `the field`, `there`, «این گورستان»: no other place in a sentence right behind one that names it. */
const POINTS_BACK =
  /\b(?:it|its|there|half of it)\b|\b(?:the|this|that|these) (?:\p{L}+ )?(?:site|place|ground|land|field|cemetery|graveyard|graves?|plot|pits?|trench|camp|prison|building|mill|yard|wall|fence|gate|stones|headstones|area)\b|(?:این|آن|همین) (?:گورستان|قبرستان|محل|مکان|قطعه|گور|زمین|اردوگاه|زندان|ساختمان|گودال|محوطه)|آنجا|آن\u200cجا|دورش|رویش|بالایش/iu;
/** What should be, is asked for or is planned, stands behind what was seen. */
const WISHES =
  /\b(?:should|must|demand\p{L}*|urge[sd]?|urging|call(?:s|ed|ing)? (?:for|on|upon)|ask(?:s|ed|ing)|request\p{L}*|plan(?:s|ned)?|will)\b|باید|خواستار|درخواست|خواهان|قصد/iu;
const HAS_DAY = /\p{Nd}/u;

interface Met {
  readonly sentence: ToldSentence;
  readonly form: Form;
  readonly done: readonly string[];
  /** Its name stands in the sentence before. */
  readonly isBehind: boolean;
}

/** How much it tells of a condition: what is done to few places before what is seen anywhere; with a day; named there; and told, not wished. */
const weightOf = ({ sentence: { words }, done, isBehind }: Met): number =>
  done.reduce((sum, one) => sum + (ANYWHERE.has(one) ? 1 : 2), 0) +
  (HAS_DAY.test(words) ? 2 : 0) -
  (isBehind ? 1 : 0) -
  (WISHES.test(words) ? 10 : 0);

/** `claims`: those of sites by their ids. */
export function toldOfSite(site: ClaimedSite, met: SentencesMet, claims: ReadonlyMap<ClaimId, CaseClaim>): Told {
  const forms = formsOf(site);
  const ownSources = new Set(site.log.map(({ ref }) => ref.citedSource));
  const own = site.log.flatMap(({ ref }) => claims.get(ref.citedClaim) ?? []);
  const claimed = ({ source, start, end }: ToldSentence): boolean =>
    own.some((one) => one.source === source && one.claim.passage.start < end && start < one.claim.passage.end);
  const sentences = met.sentences.toSorted((a, b) => order(a.source, b.source) || a.start - b.start);
  const found: Met[] = [];
  let before: { readonly sentence: ToldSentence; readonly form: Form } | null = null;
  for (const sentence of sentences) {
    const concepts = conceptsIn(sentence.words.replaceAll(RED_CROSS, ' '));
    const named = formIn(forms, sentence, concepts, ownSources);
    const isNext: boolean =
      before !== null &&
      before.sentence.source === sentence.source &&
      sentence.start - before.sentence.end <= BESIDE &&
      POINTS_BACK.test(sentence.words);
    const form: Form | null = named ?? (isNext ? (before?.form ?? null) : null);
    before = named === null ? null : { sentence, form: named };
    if (form === null || asks(sentence.words) || DENIES.test(sentence.words) || claimed(sentence)) continue;
    const done = [...concepts].filter((concept) => DONE.has(concept) && !form.concepts.has(concept));
    if (done.length > 0) found.push({ sentence, form, done, isBehind: named === null });
  }
  const strongest = found.toSorted((a, b) => weightOf(b) - weightOf(a) || byPlace(a.sentence, b.sentence));
  return [...Map.groupBy(strongest, ({ sentence }) => sentence.source).values()]
    .flatMap((ofDocument) => ofDocument.slice(0, MOST_OF_DOCUMENT))
    .sort((a, b) => weightOf(b) - weightOf(a) || byPlace(a.sentence, b.sentence))
    .slice(0, MOST)
    .map(({ sentence: { source, start, end, words }, form, done, isBehind }) => ({
      ref: { citedSource: source, citedPassage: { start, end, exact: words } },
      reasons: [
        isBehind
          ? `it stands right behind a sentence that has “${form.words.join(' ')}” of the name, and has “${wordsFor(words, done, SHOWN)}”`
          : `it has “${wordsFor(words, [...form.concepts], form.concepts.size)}” of the name, and “${wordsFor(words, done, SHOWN)}”`,
      ],
    }));
}
/** Code points between two sentences of one paragraph. */
const BESIDE = 3;

/** By which of its names a sentence speaks of it. */
function formIn(
  forms: readonly Form[],
  { source, words: said }: ToldSentence,
  concepts: ReadonlySet<string>,
  ownSources: ReadonlySet<string>,
): Form | null {
  const content = new Set(contentWords(said));
  const isMet = ({ words, concepts: named, isOwn }: Form): boolean =>
    isOwn
      ? named.isSubsetOf(concepts)
      : // A prisoner is no prison, and of what is only described the paper that describes it speaks.
        ownSources.has(source) && words.every((word) => content.has(word));
  return forms.find(isMet) ?? null;
}

/** As the papers appeared; those without a day last. */
const byPlace = (a: ToldSentence, b: ToldSentence): number =>
  order(a.published ?? '~', b.published ?? '~') || order(a.source, b.source) || a.start - b.start;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
