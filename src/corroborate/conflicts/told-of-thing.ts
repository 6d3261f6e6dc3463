// What other documents tell of the very thing that a denial says was not there or not so, where it has no name and no deed of its own: "No gas crossed the fence", "The gates were not
// locked", «درها قفل نبود». In: the claims of a case. Out: for a denial, at most six claims that tell of that thing, and of what both documents name, with why. Used where nothing else stands
// beside the denial: a word in common is weak ground.

import type { StanceClaim } from '../../model/claim.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { asWritten, contentWords, isWordOfDeed } from '../content-words.ts';
import { topicWords } from '../events/meant-events.ts';
import { entitiesOf, nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Against, Denial } from './denial.ts';

const MOST = 6;
/** A word of more claims than this tells one thing from no other. */
const MOST_OF_WORD = 60;

/** What is said not to have been: the words behind these, before a verb. */
const NONE_OF =
  /^(?:(?:that )?(?:there (?:was|were|is|are|has been|have been) )?(?:no|none of (?:our|the)|those|these) (?:such )?)((?:[\p{L}-]+ ?){1,3})/iu;
const NO_THING = new Set(
  'one left took came went ever people person man woman evidence proof basis truth doubt such allegation claim figure number problem reason need part role single'.split(
    ' ',
  ),
);

/** Whether a way out was shut: said of one, denied by another, in either language. */
const WAY_OUT =
  /\b(?:doors?|gates?|exits?|hatch(?:es)?|shutters?)\b|(?<![\p{L}\u200c])(?:در|درب)(?:\u200c?ها)?(?:ی)?(?![\p{L}\u200c])|دروازه/iu;
const SHUT = /\b(?:locked|chained|wired|bolted|shut|sealed|barred|padlocked|nailed)\b|قفل|بسته|زنجیر|سیم|پلمب/iu;
const SAYS_NOT = /\b(?:no|not|never|nobody|none|without)\b|n['’]t\b|هیچ|(?:^|\s)(?:نبود|نیست|نشد|ندار|نکرد)/iu;

export function toldOfThing(
  claims: readonly CaseClaim[],
  context: WeighingContext,
): (denial: Denial) => readonly Against[] {
  const { subjects } = context;
  const byWord = new Map<string, CaseClaim[]>();
  const shut: CaseClaim[] = [];
  for (const one of claims.filter(tells).toSorted(byId)) {
    const { exact } = one.claim.passage;
    for (const word of contentWords(exact)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [one]);
      else if (known.length <= MOST_OF_WORD) known.push(one);
    }
    if (WAY_OUT.test(exact) && SHUT.test(exact)) shut.push(one);
  }
  const namesOf = ({ source, claim }: CaseClaim): ReadonlySet<number> =>
    subjects.beside(source, claim.passage.start).union(subjects.inHead(source));
  return (denial) => {
    const { one, words, people } = denial;
    const { claim: stance } = one;
    if (stance.kind !== 'stance' || stance.stance !== 'denies') return [];
    const who = new Set(people.map(({ id }) => id));
    const names = namesOf(one);
    const own = new Set([...names].flatMap((no) => topicWords(subjects.nameOf(no))));
    return candidatesFor(words, own)
      .flatMap(({ claim, why }): Against[] => {
        const [no] = [...namesOf(claim).intersection(names)].sort(
          (a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b,
        );
        const saying = claim.claim.sayer.at(-1)?.who ?? [];
        const isOwn =
          entitiesOf(claim.source, saying, context).some(({ id }) => who.has(id)) ||
          saysSame(stance, saying.map(nameOf));
        return no === undefined || claim.source === one.source || isOwn
          ? []
          : [{ claim, reasons: [`${why}; both tell of “${subjects.writtenOf(no)}”`] }];
      })
      .slice(0, MOST);
  };

  function candidatesFor(
    words: string,
    own: ReadonlySet<string>,
  ): readonly { readonly claim: CaseClaim; readonly why: string }[] {
    if (WAY_OUT.test(words) && SHUT.test(words)) return shut.map((claim) => ({ claim, why: 'tells of what was shut' }));
    const things = contentWords(NONE_OF.exec(words)?.[1] ?? '').filter(
      (word) => !NO_THING.has(word) && !isWordOfDeed(word) && !own.has(word),
    );
    return things.flatMap((word) => {
      const found = byWord.get(word) ?? [];
      return found.length > MOST_OF_WORD
        ? []
        : found.map((claim) => ({ claim, why: `both speak of “${asWritten(words, [word])}”` }));
    });
  }
}

const saysSame = ({ who }: StanceClaim, names: readonly string[]): boolean =>
  who.some((m) => names.includes(nameOf(m)));

/** Told, and told of what was: no question, no denial. */
const tells = ({ claim }: CaseClaim): boolean =>
  /^(?:event|site|quote|communication)$/.test(claim.kind) &&
  /^(?:fact|reported)$/.test(claim.asserted) &&
  !SAYS_NOT.test(claim.passage.exact);
