// Words in a quotation by which somebody in office, or a body, says that something was not so or not known, does not go into it, was elsewhere, or gives out another account of what befell people, although no stance was made of them. In: the claims of a case. Out: for each such sentence a stance as it
// would be read, at its place in the quotation, under the id of the quotation. It is nothing certain that it denies anything that was told: nothing is held against it, only what may belong to it is looked up.

import { type Claim, OF_AN_ALIBI, type QuoteClaim, type StanceClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { conceptsIn } from '../concepts.ts';
import { entitiesOf, nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import {
  ASKER,
  ASKS_OR_TELLS,
  ATTACKED,
  DECLINES,
  DENIABLE,
  ELSEWHERE,
  FATES,
  HARMED,
  I_DID_NOT,
  NO_NEGATION,
  NOT_ANSWERABLE,
  NOT_KNOWN,
  OF_KIN,
  OF_NO_FACT,
  OF_OTHERS,
  OFFICE,
  OUTRIGHT,
  OWNS_TO,
  PURPOSE,
  SAYS_NO_SUCH,
  SAYS_UNTRUE,
  SOMEWHERE,
  TO_US,
  TOLD,
  WANTS,
  WAS_ELSE,
} from './denials-in-quotes.data.ts';
import { hasJoined } from './judged-against.ts';
import { asks, saysNot } from './tellings.ts';

type Stance = CaseClaim<StanceClaim>;
export type DenialInQuote = Stance;

/** Whose words they are: somebody in office, or who denies elsewhere; another person; nobody who is known. */
type Speaker = 'inOffice' | 'denies' | 'other' | 'unknown';

/** Of one quotation. */
const MOST = 3;
const FEWEST_WORDS = 4;

/** Whether it may be one at all, whoever says it. */
export const deniesInQuote = (claim: QuoteClaim): boolean =>
  sentencesOf(claim).some(({ words }) => readingOf(words, 'inOffice') !== null);

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
    const names = [...claim.speaker.map(nameOf), ...known.map(({ name }) => name)];
    const isDenier = known.some(({ id }) => denying.has(id));
    if (names.some((name) => ASKS_OR_TELLS.test(name)))
      return isDenier ? 'denies' : known.length > 0 || !names.some((name) => OFFICE.test(name)) ? 'other' : 'unknown';
    if (known.length === 0 && names.some((name) => ASKER.test(name.trim()) || NOT_ANSWERABLE.test(name)))
      return 'other';
    if (known.length === 0) return names.some((name) => OFFICE.test(name)) ? 'inOffice' : 'unknown';
    const holds = known.some(({ id, kind, name }) =>
      kind === 'body' ? !NOT_ANSWERABLE.test(name) : context.tenuresOf(id).some(isAnswerable),
    );
    return holds ? 'inOffice' : isDenier ? 'denies' : 'other';
  };
  return (quotes) => {
    const said = new Set<string>();
    const taken = new Map<ObjectId, Sentence[]>();
    const isTaken = ({ source, claim: { id } }: CaseClaim<QuoteClaim>, { words, start, end }: Sentence): boolean =>
      said.has(`${id} ${words}`) || (taken.get(source) ?? []).some((other) => other.start < end && start < other.end);
    const isStance = ({ source }: CaseClaim<QuoteClaim>, { start, end }: Sentence): boolean =>
      (bySource.get(source) ?? []).some(({ claim: { passage } }) => passage.start < end && start < passage.end);
    const denialsOf = (one: CaseClaim<QuoteClaim>, speaker: Speaker): readonly Stance[] => {
      const found: Stance[] = [];
      for (const sentence of sentencesOf(one.claim)) {
        const reading = readingOf(sentence.words, speaker);
        // A quotation in another, and a sentence that is said twice in one, are one denial.
        if (reading === null || isTaken(one, sentence)) continue;
        said.add(`${one.claim.id} ${sentence.words}`);
        addTo(taken, one.source, sentence);
        if (!isStance(one, sentence)) found.push(asStance(one, sentence, reading));
      }
      return found.slice(0, MOST);
    };
    return quotes
      .filter(({ claim }) => claim.asserted !== 'hypothetical' && !isWanted(claim))
      .toSorted((a, b) => lengthOf(a.claim) - lengthOf(b.claim) || byId(a, b))
      .flatMap((one) => {
        const speaker = speaksOf(one);
        return speaker === 'other' ? [] : denialsOf(one, speaker);
      });
  };
}

/** `He asked for two lorries`: what somebody wishes for says nothing that was or was not. */
const isWanted = ({ form, cue }: QuoteClaim): boolean => form === 'indirect' && WANTS.test(cue ?? '');

/** Of one quotation there may be several. */
export const inQuoteKey = ({ claim: { id, passage } }: Stance): string => `${id} ${passage.start}`;

const isAnswerable = ({ post, body }: Pick<TenureView, 'post' | 'body'>): boolean =>
  !ASKS_OR_TELLS.test(post) && (body === null || !NOT_ANSWERABLE.test(body.name));

const lengthOf = ({ passage }: Claim): number => passage.end - passage.start;

interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

type Reading = Pick<StanceClaim, 'stance' | 'reasons'>;

/** Said not to be so or not known; not to be told; to have been elsewhere; or what is given out instead. */
function readingOf(words: string, speaker: Speaker): Reading | null {
  if (words.split(/\s+/u).length < FEWEST_WORDS || asks(words)) return null;
  if (DECLINES.test(words)) return { stance: 'concealsOrEvades', reasons: [] };
  if (isDenial(words, speaker)) return { stance: NOT_KNOWN.test(words) ? 'claimsIgnorance' : 'denies', reasons: [] };
  if (OF_KIN.test(words) || TO_US.test(words) || SAYS_NO_SUCH.test(words)) return null;
  if (ELSEWHERE.test(words) || (speaker === 'inOffice' && SOMEWHERE.test(words)))
    return { stance: 'denies', reasons: [OF_AN_ALIBI] };
  return speaker === 'inOffice' && givesOut(words) ? { stance: 'explains', reasons: [] } : null;
}

/** What became of people or of a place, as one who answers for it tells it: neither a deed of his or hers, nor an order. */
const givesOut = (words: string): boolean =>
  !saysNot(words) &&
  !OF_NO_FACT.test(words.replace(PURPOSE, ' ')) &&
  !OWNS_TO.test(words) &&
  TOLD.test(words) &&
  (ATTACKED.test(words) ||
    !conceptsIn(words).isDisjointFrom(FATES) ||
    (WAS_ELSE.test(words) && !conceptsIn(words).isDisjointFrom(HARMED)));

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
function asStance(one: CaseClaim<QuoteClaim>, { words, start, end }: Sentence, reading: Reading): Stance {
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
    ...reading,
    who: speaker,
    toward: { words, about: 'act' },
  };
  return { ...one, claim };
}
const MOST_BEFORE = 200;
