// Sites that stand beside a denial: graves where burials are denied, what was sealed or torn down where that is. In: the claims of sites. Out: for a denial, those of its own document, and those
// of others that tell of one thing with it by a proper name (events/subjects.ts).

import type { SiteClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import type { Subjects } from '../events/subjects.ts';
import { nameOf } from '../parties.ts';
import type { Against, Denial } from './denial.ts';

type Site = CaseClaim<SiteClaim>;

/** Conditions by which a site shows that something was done to it, or that it is there at all. */
const TOUCHED =
  /^(?:being )?(?:destroyed|bulldozed|damaged|desecrated|exhumed|paved over|built over|covered over|removed|concealed|planted over|flooded|sealed off|closed|closed to visitors|discovered|bodies found|dug)$/;
const OF_SITES = new Set([
  'grave',
  'graves',
  'cemetery',
  'prison',
  'camp',
  'memorial',
  'trench',
  'well',
  'زندان',
  'گور',
]);

/** What is denied of a place => the conditions that stand against it. */
const DENIED: readonly (readonly [words: RegExp, conditions: RegExp])[] = [
  [
    /\b(?:clos\w+|seal\w*|block\w*|barred|access)\b|بسته|مسدود|پلمب/iu,
    /^(?:being )?(?:closed|closed to visitors|sealed off)$/,
  ],
  [
    /\b(?:destr\w+|demoli\w+|bulldoz\w+|damag\w+|desecrat\w+|touch\w*|disturb\w*|level\w+)\b|تخریب|ویران|دست نزد/iu,
    /^(?:being )?(?:destroyed|bulldozed|damaged|desecrated|removed|paved over|built over|covered over)$/,
  ],
  [
    /\b(?:grave\w*|burial\w*|buried|bodies)\b|گور|دفن|قبر/iu,
    /^(?:being )?(?:exhumed|discovered|bodies found|dug|bulldozed|paved over|built over|covered over|concealed)$/,
  ],
];

export function sitesBeside(claims: readonly Site[], subjects: Subjects): (denial: Denial) => readonly Against[] {
  const touched = claims.filter(({ claim }) => TOUCHED.test(claim.condition));
  const bySource = Map.groupBy(touched, ({ source }) => source);
  const byWord = new Map<string, Site[]>();
  for (const one of touched)
    for (const word of wordsOf(one)) byWord.set(word, [...(byWord.get(word) ?? []), one].slice(0, MOST_OF_WORD));
  return (denial) => {
    const words = contentWords(denial.words);
    const own = bySource.get(denial.one.source) ?? [];
    const ofSites = words.filter((word) => OF_SITES.has(word));
    const here = own.filter((one) => isApart(denial, one) && inCommon(ofSites, wordsOf(one)).length > 0);
    const against = here.map((claim) => ({
      claim,
      reasons: [`the same document tells what was done to ${told(claim)}`],
    }));
    const conditions = DENIED.filter(([of]) => of.test(denial.words)).map(([, stands]) => stands);
    if (conditions.length === 0) return against;
    const elsewhere = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))].filter(
      ({ source, claim }) => source !== denial.one.source && conditions.some((stands) => stands.test(claim.condition)),
    );
    return [
      ...against,
      ...elsewhere.flatMap((one) => {
        const name = inBoth(denial, one, subjects);
        return name === null
          ? []
          : [{ claim: one, reasons: [`tells what was done to ${told(one)}; both tell of “${name}”`] }];
      }),
    ];
  };
}
const MOST_OF_WORD = 200;

const wordsOf = ({ claim }: Site): readonly string[] => contentWords(`${nameOf(claim.name)} ${claim.passage.exact}`);
const told = ({ claim }: Site): string => `“${nameOf(claim.name)}”: ${claim.condition}`;

const isApart = ({ one }: Denial, { claim }: Site): boolean =>
  claim.passage.end <= one.claim.passage.start || claim.passage.start >= one.claim.passage.end;

/** The proper name of which both tell, beside what they say or in the head of their documents. */
function inBoth({ one }: Denial, site: Site, subjects: Subjects): string | null {
  const of = ({ source, claim }: CaseClaim): ReadonlySet<number> =>
    subjects.beside(source, claim.passage.start).union(subjects.inHead(source));
  const [no] = [...of(one).intersection(of(site))].sort(
    (a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b,
  );
  return no === undefined ? null : subjects.writtenOf(no);
}
