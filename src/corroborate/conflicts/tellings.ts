// Everything in a case that is told to have been so, sentence by sentence as claims hold it, and which of it speaks of what some words speak of. In: the claims of a case. Out: a look-up by
// words: tellings with the concepts that both have, each weighed by how few tell of it. What is asked, supposed or denied tells of nothing; whether a telling is negated it says.

import type { Claim } from '../../model/claim.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { ToldSentence } from '../../model/told-text.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { conceptsIn } from '../concepts.ts';

/** One sentence of a claim, or of a text of which no claim was made. */
export interface Telling<Of extends CaseClaim | ToldSentence = CaseClaim | ToldSentence> {
  readonly of: Of;
  readonly words: string;
  /** Where it stands, in code points. */
  readonly start: number;
  readonly end: number;
  readonly concepts: ReadonlySet<string>;
  readonly negated: boolean;
  /** The sentence right before it, where that is at hand: whom it names this may go on about. */
  readonly before?: string;
}

export interface Meeting<Of extends CaseClaim | ToldSentence = CaseClaim | ToldSentence> {
  readonly telling: Telling<Of>;
  /** In both, the rarest first. */
  readonly shared: readonly string[];
}

export interface Tellings {
  meeting(concepts: ReadonlySet<string>): readonly Meeting<CaseClaim>[];
  /** Between 0 and 1: 1 where one telling has it. */
  rarityOf(concept: string): number;
}

/** Of a concept with more tellings none is looked up: it tells one from no other. */
const MOST_OF_CONCEPT = 300;

const SAYS_NOT =
  /\b(?:no(?! (?:fewer|less|more|later) than)|not(?! (?:less|fewer|more|only|later)\b)|never|nobody|none|nothing|neither|nor|without|cannot)\b|n['’]t\b|هیچ|هرگز|(?:^|[\s\u200c])(?:نبود|نیست|نشد|نشده|ندار|نداشت|نکرد|نمی|ندید|نگرفت|نداد|نزدند|نزده|نرفت|نرسید|نیامد|نگفت|نبرد|نیافت)|(?:^|[\s«:])نه (?:\S+ ){1,6}و نه(?=\s)/iu;
export const saysNot = (words: string): boolean => SAYS_NOT.test(words);

export function tellingsOf(claims: readonly CaseClaim[]): Tellings {
  const byConcept = new Map<string, Telling<CaseClaim>[]>();
  let count = 0;
  for (const one of claims.filter(isTold).toSorted(byId))
    for (const telling of tellingsIn(one)) {
      count++;
      for (const concept of telling.concepts) {
        addTo(byConcept, concept, telling);
      }
    }
  const rarityOf = (concept: string): number => rarity(byConcept.get(concept)?.length ?? 0, count);
  return {
    rarityOf,
    meeting(concepts) {
      const shared = new Map<Telling<CaseClaim>, string[]>();
      for (const concept of [...concepts].toSorted((a, b) => rarityOf(b) - rarityOf(a) || (a < b ? -1 : 1))) {
        const list = byConcept.get(concept) ?? [];
        if (list.length > MOST_OF_CONCEPT) continue;
        for (const telling of list) {
          addTo(shared, telling, concept);
        }
      }
      return [...shared].map(([telling, all]) => ({ telling, shared: all }));
    },
  };
}

/** Between 0 and 1: 1 where one of `all` tells of it. */
export const rarity = (tellers: number, all: number): number =>
  Math.log(1 + all / Math.max(1, tellers)) / Math.log(1 + Math.max(1, all));

const isTold = ({ claim }: CaseClaim): boolean =>
  /^(?:event|figure|site|quote|communication|attribute|stance)$/.test(claim.kind) &&
  !/^(?:denied|hypothetical|asked)$/.test(claim.asserted) &&
  (claim.kind !== 'stance' || /^(?:admits|confirms|accuses)$/.test(claim.stance));

/** What each sentence of a claim tells. */
export function tellingsIn(one: CaseClaim): readonly Telling<CaseClaim>[] {
  return sentencesOf(one.claim).flatMap(({ words, start, end }): Telling<CaseClaim>[] => {
    const concepts = conceptsIn(`${words} ${kindOf(one.claim)}`);
    return concepts.size === 0 || asks(words)
      ? []
      : [
          {
            of: one,
            words,
            start,
            end,
            concepts,
            negated: saysNot(one.claim.kind === 'quote' ? words : clauseOf(one.claim)),
          },
        ];
  });
}

export const asks = (words: string): boolean => ASKS.test(words);
const ASKS =
  /[?؟]\s*["”»]?$|^\W*(?:are|is|was|were|did|does|do|has|have|which|what|who|whom|why|how|when|where|whether)\s|^\s*(?:آیا|چرا|چگونه|کجا)\s/iu;

/** Who asks for something, or bids another tell it (`Please state …`, `2. Provide …`, «… اعلام شود»), tells nothing of it. */
export const requests = (words: string): boolean => REQUESTS.test(words);
const REQUESTS =
  /^\W*(?:\d+\W+)?(?:please|kindly|provide|indicate|clarify|specify|explain) (?=\p{L})|^\W*(?:(?:therefore|accordingly|so),? )?(?:we|I) (?:hereby |therefore |again |respectfully )?(?:ask|request|urge|call on|call upon|demand|appeal to|beg)\b|^[^\p{L}\p{N}]*(?:خواسته|تقاضا|خواهشمند|درخواست)|(?<=[\s\u200c])(?:کنید|دهید|بدهید|نمایید|فرمایید|بفرستید|بگویید|بفرمایید)[^\p{L}\p{N}]*$|(?<=\s)(?<!\sمی )(?:شود|شوند|گردد|گردند)[^\p{L}\p{N}]*$/iu;

/** The words of a claim up to the next comma on either side: what is not so there says nothing of them. */
function clauseOf({ passage: { exact, prefix, suffix } }: Claim): string {
  const before = /[^.!?؟؛;:,،\n]*$/u.exec(prefix)?.[0] ?? '';
  const behind = /^[^.!?؟؛;:,،\n]*/u.exec(suffix)?.[0] ?? '';
  return `${before}${exact}${behind}`;
}

/** What is said may be long: sentence by sentence. Of all else, the words with those around them up to where their sentence ends. */
function sentencesOf(claim: Claim): readonly Pick<Telling, 'words' | 'start' | 'end'>[] {
  const { exact, prefix, suffix, start, end } = claim.passage;
  if (claim.kind === 'quote') return spokenIn(exact, start);
  const before = prefix.split(/[.!?؟؛;:\n]/u).at(-1) ?? '';
  const behind = /^[^.!?؟؛;:\n]*/u.exec(suffix)?.[0] ?? '';
  const said = claim.kind === 'communication' ? ` ${claim.says.join(' ')} ${claim.asks.join(' ')}` : '';
  return [{ words: `${before}${exact}${behind}${said}`, start, end }];
}

function spokenIn(said: string, start: number): readonly Pick<Telling, 'words' | 'start' | 'end'>[] {
  let at = start;
  return said.split(/(?<=[.!?؟؛;:])(?=\s)|(?<=\n)|(?<=,) (?=but |while |although |and then )/u).map((words) => {
    const from = at;
    at += [...words].length;
    return { words, start: from, end: at };
  });
}

/** `detention`, `executed`: the kind that was read, whatever the words. */
export const kindOf = (claim: Claim): string =>
  claim.kind === 'event'
    ? claim.type
    : claim.kind === 'figure'
      ? (claim.of ?? '')
      : claim.kind === 'site'
        ? claim.condition
        : '';
