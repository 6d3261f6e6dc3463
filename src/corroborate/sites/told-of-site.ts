// What the texts of a case tell of a site although no claim was made of it. In: a site, and the sentences that speak of what its names speak of, with those beside them (storage/ports/told-sentences.ts). Out: at
// most so many of those that have all words of one of its names, or point back to it right behind such a sentence, and a word for something that is done to such a place or stands there, each with why, those that
// tell most of a condition first. A place without a name of its own, "the mass grave", is that of no other document.

import type { Cited } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn, wordsFor } from '../concepts.ts';
import { asks } from '../conflicts/tellings.ts';
import { contentWords } from '../content-words.ts';
import { shownTellings, type Telling } from './shown-tellings.ts';
import type { ClaimedSite } from './sites.ts';
import { DENIES, DONE, doneIn, POINTS_BACK, RED_CROSS } from './telling-words.ts';
import { ANY_SITE_WORDS } from './words.data.ts';

export const MOST_LOOKED_UP = 60;
/** So many of its words are shown. */
const SHOWN = 3;

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

interface Met {
  readonly sentence: ToldSentence;
  readonly form: Form;
  readonly done: readonly string[];
  /** Its name stands in the sentence before. */
  readonly isBehind: boolean;
}

/** `claims`: those of sites by their ids. */
export function toldOfSite(
  site: ClaimedSite,
  met: SentencesMet,
  claims: ReadonlyMap<ClaimId, CaseClaim>,
  tellings: readonly Telling[],
): Cited<SiteView>['told'] {
  const forms = formsOf(site);
  const ownSources = new Set(site.log.map(({ ref }) => ref.citedSource));
  const own = site.log.flatMap(({ ref }) => claims.get(ref.citedClaim) ?? []);
  const claimed = ({ source, start, end }: Pick<ToldSentence, 'source' | 'start' | 'end'>): boolean =>
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
  const told = found.map(({ sentence, form, done, isBehind }): Telling => {
    const { source, start, end, words } = sentence;
    const said = {
      ...{ source, start, end, words, done: doneIn(words), isBehind },
      published: sentence.published,
      name: site.site.name,
      day: null,
      isDayBeside: false,
    };
    return {
      ...said,
      reasons: [
        isBehind
          ? `it stands right behind a sentence that has “${form.words.join(' ')}” of the name, and has “${wordsFor(words, done, SHOWN)}”`
          : `it has “${wordsFor(words, [...form.concepts], form.concepts.size)}” of the name, and “${wordsFor(words, done, SHOWN)}”`,
      ],
    };
  });
  return shownTellings([...tellings.flatMap((one) => unclaimedOf(one, own)), ...told]);
}

/** Nothing of what claims hold already; of a sentence that tells more, the whole with what else it tells. */
function unclaimedOf(telling: Telling, own: readonly CaseClaim[]): readonly Telling[] {
  const { source, start, end, words } = telling;
  const held = own.filter(
    (one) => one.source === source && one.claim.passage.start < end && start < one.claim.passage.end,
  );
  if (held.length === 0) return [telling];
  const rest = [...words].filter((_, k) =>
    held.every(({ claim: { passage } }) => start + k < passage.start || start + k >= passage.end),
  );
  const done = doneIn(rest.join(''));
  return done.length === 0 ? [] : [{ ...telling, done }];
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
