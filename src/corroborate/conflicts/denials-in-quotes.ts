// Words in a quotation by which somebody in office, or a body, says that something was not so or not known, although no stance was made of them. In: the claims of a case. Out: for each such sentence a stance as it
// would be read, at its place in the quotation, under the id of the quotation. It is nothing certain that it denies anything that was told: nothing is held against it, only what may belong to it is looked up.

import type { Claim, QuoteClaim, StanceClaim } from '../../model/claim.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { entitiesOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import {
  DENIABLE,
  I_DID_NOT,
  NO_NEGATION,
  NOT_ANSWERABLE,
  NOT_KNOWN,
  OF_KIN,
  OF_OTHERS,
  OUTRIGHT,
  SAYS_NO_SUCH,
  SAYS_UNTRUE,
  TO_US,
} from './denials-in-quotes.data.ts';
import { hasJoined } from './judged-against.ts';
import { asks, saysNot } from './tellings.ts';

type Stance = CaseClaim<StanceClaim>;
export type DenialInQuote = Stance;

/** Whose words they are: somebody in office, or who denies elsewhere; another person; nobody who is known. */
type Speaker = 'inOffice' | 'other' | 'unknown';

/** Of one quotation. */
const MOST = 3;
const FEWEST_WORDS = 4;

/** Whether it may be one at all, whoever says it. */
export const deniesInQuote = (claim: QuoteClaim): boolean =>
  sentencesOf(claim).some(({ words }) => isDenial(words, 'inOffice'));

export type DenialsInQuotes = (quotes: readonly CaseClaim<QuoteClaim>[]) => readonly Stance[];

/** `quotes`: those of any number of sources. */
export function denialsInQuotes(stances: readonly Stance[], context: WeighingContext): DenialsInQuotes {
  const bySource = Map.groupBy(stances, ({ source }) => source);
  const denying = new Set(
    stances
      .filter(({ claim: { stance } }) => stance === 'denies' || stance === 'claimsIgnorance')
      .flatMap(({ source, claim }) => entitiesOf(source, claim.who, context).map(({ id }) => id)),
  );
  const speaksOf = (one: CaseClaim<QuoteClaim>): Speaker => {
    const { source, claim } = one;
    const known = entitiesOf(source, claim.speaker, context);
    // What a person has joined to it makes it a denial.
    if (hasJoined(one, context)) return 'inOffice';
    if (known.length === 0) return 'unknown';
    const answers = known.some(
      ({ id, kind, name }) =>
        denying.has(id) || (kind === 'body' ? !NOT_ANSWERABLE.test(name) : context.tenuresOf(id).length > 0),
    );
    return answers ? 'inOffice' : 'other';
  };
  return (quotes) => {
    const taken = new Set<string>();
    return quotes
      .filter((one) => one.claim.asserted !== 'hypothetical' && speaksOf(one) !== 'other')
      .toSorted((a, b) => lengthOf(b.claim) - lengthOf(a.claim) || byId(a, b))
      .flatMap((one) =>
        sentencesOf(one.claim)
          .filter(({ words, start, end }) => {
            // A quotation in another, and a sentence that is said twice in one, are one denial.
            const keys = [`${one.source} ${end}`, `${one.claim.id} ${words}`];
            if (!isDenial(words, speaksOf(one)) || keys.some((key) => taken.has(key))) return false;
            for (const key of keys) taken.add(key);
            return !(bySource.get(one.source) ?? []).some(
              ({ claim: { passage } }) => passage.start < end && start < passage.end,
            );
          })
          .slice(0, MOST)
          .map((sentence) => asStance(one, sentence)),
      );
  };
}

/** Of one quotation there may be several. */
export const inQuoteKey = ({ claim: { id, passage } }: Stance): string => `${id} ${passage.start}`;

const lengthOf = ({ passage }: Claim): number => passage.end - passage.start;

interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Of one who is not known only what denies outright, and is no tale of what was done to those who speak. */
function isDenial(words: string, speaker: Speaker): boolean {
  if (words.split(/\s+/u).length < FEWEST_WORDS || asks(words) || SAYS_NO_SUCH.test(words) || OF_KIN.test(words))
    return false;
  if (speaker === 'unknown' && (OF_OTHERS.test(words) || TO_US.test(words))) return false;
  if (SAYS_UNTRUE.test(words)) return true;
  const negated = words.replaceAll(NO_NEGATION, ' ');
  if (NOT_KNOWN.test(negated)) return true;
  if (speaker === 'unknown') return OUTRIGHT.test(negated) && DENIABLE.test(negated);
  return saysNot(negated) && (DENIABLE.test(negated) || I_DID_NOT.test(negated));
}

function sentencesOf({ passage: { exact, start } }: QuoteClaim): readonly Sentence[] {
  let at = start;
  return exact.split(/(?<=[.!?؟؛;])(?=\s)|(?<=\n)/u).map((words) => {
    const from = at;
    at += [...words].length;
    return { words: words.trim(), start: from, end: at };
  });
}

/** Its id is that of the quotation: it is cited by it. */
function asStance(one: CaseClaim<QuoteClaim>, { words, start, end }: Sentence): Stance {
  const { passage, speaker, ...rest } = one.claim;
  const [before, behind] = [[...passage.exact].slice(0, start - passage.start).join(''), ''];
  const claim: StanceClaim = {
    id: rest.id,
    kind: 'stance',
    passage: {
      ...passage,
      prefix: `${passage.prefix}${before}`.slice(-MOST_BEFORE),
      suffix: behind,
      exact: words,
      start,
      end,
    },
    sayer: rest.sayer,
    asserted: 'fact',
    confidence: 'doubtful',
    foundBy: rest.foundBy,
    reasons: [],
    stance: NOT_KNOWN.test(words) ? 'claimsIgnorance' : 'denies',
    who: speaker,
    toward: { words, about: 'act' },
  };
  return { ...one, claim };
}
const MOST_BEFORE = 200;
