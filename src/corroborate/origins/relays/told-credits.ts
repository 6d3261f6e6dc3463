// Where a document says that it has something from another: the sentences that credit an outlet, a body, a document or a person, each with who is credited in the order of the words. In: what was read of a
// source, its sentences, its claims. Out: these sentences. Nothing here knows the other documents of the case: which of them is meant is told by credited-document.ts.

import type { Claim } from '../../../model/claim.ts';
import type { ObjectId } from '../../../model/ids.ts';
import type { CreditedPhrase, KeptCredits, ToldCredit } from '../../../model/relays.ts';
import { normaliseForSearch, searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { bareOutlet } from '../published-by.ts';
import { marked } from '../quoted-words.ts';
import { GROUP_WITHOUT_NAME } from './credit-words.data.ts';
import { isBodyOrLetters, isNameOfBody, lastKind, tells } from './credit-words.ts';
import { codesIn } from './document-codes.ts';
import { documentNames } from './document-names.ts';
import { datedIn, heldIn, inParliament, numberedIn } from './documents-spoken-of.ts';
import { bareBodiesIn, fullerNames, groupsIn, namelessOutletsIn, namesIn } from './english-credits.ts';
import { heardIn, type Tellers, tellersIn } from './heard.ts';
import { isBareBody } from './parties-named.ts';
import { isPersianName, persianIn } from './persian-credits.ts';
import { referenceCredits } from './references.ts';
import { shortNamesIn } from './short-names.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longer, it is a page that nobody cut into sentences. */
const LONGEST = 900;
const MOST_TITLE = 9;
/** Between marks: whoever is named there is named by another. */
const FEWEST_SPOKEN = 6;

const TITLE = /[«“"](?<title>[^»”"]{3,90})[»”"]/gu;

export function keptCredits(
  source: ObjectId,
  reading: Reading,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): KeptCredits {
  const figures = claims.flatMap((claim) => (claim.kind === 'figure' && claim.value !== null ? [claim.value] : []));
  return {
    source,
    called: documentNames(reading, claims),
    shortNames: shortNamesIn(reading.text),
    figures: [...new Set(figures)],
    credits: creditsOf(reading, sentences, claims),
  };
}

/** Sentences, and entries of notes and lists; what stands among these is no sentence. */
function creditsOf(reading: Reading, sentences: readonly Sentence[], claims: readonly Claim[]): readonly ToldCredit[] {
  const listed = referenceCredits(reading, claims);
  const isListed = ({ start, end }: Sentence): boolean => listed.some((one) => one.start < end && start < one.end);
  const told = toldCredits(
    reading,
    sentences.filter((sentence) => !isListed(sentence)),
    claims,
  );
  return [...told.filter((one) => !isListed(one)), ...listed].sort((a, b) => a.start - b.start);
}

function toldCredits(
  reading: Reading,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): readonly ToldCredit[] {
  const all = ` ${normaliseForSearch(reading.text)} `;
  const recurs = (name: string): boolean => all.split(` ${normaliseForSearch(name)} `).length > 2;
  const introducedBehind = (place: number): string | null => nextBody(claims, place);
  const around = { fuller: fullerNames(reading.text), tellers: tellersIn(claims), recurs, introducedBehind };
  const ordered = claims.toSorted((a, b) => a.passage.start - b.passage.start);
  return [...linesOf(reading, sentences), ...sentences].flatMap((sentence): ToldCredit[] => {
    if (sentence.words.length > LONGEST) return [];
    const own = claimsIn(ordered, sentence);
    const phrases = phrasesIn(sentence, own, around);
    if (phrases.length === 0) return [];
    const { start, end, words } = sentence;
    const days = own.flatMap((claim) =>
      claim.kind === 'date' && claim.type === 'date' && claim.edtf !== null ? [claim.edtf] : [],
    );
    const figures = own.flatMap((claim) => (claim.kind === 'figure' && claim.value !== null ? [claim.value] : []));
    const made = own.flatMap(({ id, kind }) => (kind === 'date' ? [] : [id]));
    return [
      {
        start,
        end,
        words,
        days: [...new Set(days)],
        figures: [...new Set(figures)],
        phrases,
        claims: [...new Set(made)],
      },
    ];
  });
}

/** Who speaks next by a name of its own, be it a person, ends the search. */
function nextBody(claims: readonly Claim[], place: number): string | null {
  const [next] = claims
    .flatMap(({ sayer }) => sayer.flatMap(({ who }) => who))
    .filter(({ start, name }) => name !== null && start > place && start - place <= SOON_NAMED)
    .sort((a, b) => a.start - b.start);
  return next?.name && isNameOfBody(next.name) ? next.name : null;
}
const SOON_NAMED = 600;

/** Of claims in the order of the text those that stand in a sentence, or reach into it. */
function claimsIn(ordered: readonly Claim[], { start, end }: Sentence): readonly Claim[] {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.passage.start ?? 0) < start - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Claim[] = [];
  for (let n = low; n < ordered.length; n++) {
    const claim = ordered[n];
    if (claim === undefined || claim.passage.start >= end) break;
    if (start < claim.passage.end) found.push(claim);
  }
  return found;
}

/** Lines that credit the page as a whole stand outside its sentences. */
function linesOf({ source, text, blocks }: Reading, sentences: readonly Sentence[]): readonly Sentence[] {
  const points = [...text];
  const places = source.credits.flatMap(({ kind, passage }) =>
    kind === 'photo' || passage === null ? [] : [passage.start],
  );
  return [
    ...new Set(places.map((place) => blocks.findIndex(({ start, end }) => start <= place && place < end))),
  ].flatMap((n) => {
    const block = blocks[n];
    if (block === undefined || sentences.some(({ start, end }) => start < block.end && block.start < end)) return [];
    return [{ start: block.start, end: block.end, words: points.slice(block.start, block.end).join('') }];
  });
}

interface Around {
  readonly fuller: (name: string) => string;
  readonly tellers: Tellers;
  /** The text has it more than once. */
  readonly recurs: (name: string) => boolean;
  /** The body that is the next to speak behind a place, in code points; null where none soon is. */
  readonly introducedBehind: (place: number) => string | null;
}

function phrasesIn(
  sentence: Sentence,
  claims: readonly Claim[],
  { fuller, tellers, recurs, introducedBehind }: Around,
): readonly CreditedPhrase[] {
  const { words } = sentence;
  const found = [
    ...namesIn(words, fuller),
    ...groupsIn(words),
    ...namelessOutletsIn(words),
    ...bareBodiesIn(words),
    ...persianIn(words, recurs),
    ...titlesIn(words),
    ...numberedIn(words),
    ...heldIn(words),
    ...codesIn(words).map(({ from, to, code }) => ({ from, to, name: code, as: 'numbered' as const, kind: null })),
    ...inParliament(words),
    ...heardIn(sentence, claims, tellers),
    ...sayersIn(sentence, claims, introducedBehind),
  ];
  const spoken = marked(words).filter(({ from, to }) => searchWords(words.slice(from, to)).length >= FEWEST_SPOKEN);
  const dated = datedIn(sentence, claims).filter(
    ({ from, to }) => !found.some((one) => one.from < to && from < one.to),
  );
  const told = [...found, ...dated].filter((one) => !spoken.some(({ from, to }) => from < one.from && one.to < to));
  const kept: CreditedPhrase[] = [];
  for (const one of told.sort((a, b) => RANK[a.as] - RANK[b.as] || b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => one.from < to && from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

const RANK = { cited: 0, through: 0, told: 1, numbered: 2, held: 2, heard: 3, said: 4, titled: 5 } as const;

function titlesIn(words: string): readonly CreditedPhrase[] {
  return [...words.matchAll(TITLE)].flatMap((match): CreditedPhrase[] => {
    const title = match.groups?.['title'] ?? '';
    const from = match.index + 1;
    const before = words.slice(0, match.index);
    const kind = lastKind(searchWords(before).slice(-2));
    const isSpeech =
      /^\p{Ll}/u.test(title) ||
      /[:،,؛]\s*$/u.test(before) ||
      (/(?:^|\s)که\s$/u.test(before) &&
        searchWords(before)
          .slice(-3, -1)
          .some(({ word }) => tells(word))) ||
      searchWords(title).length > MOST_TITLE ||
      searchWords(before)
        .slice(-1)
        .some(({ word }) => tells(word));
    return isSpeech
      ? []
      : [{ from, to: from + title.length, name: title, as: kind === null ? 'titled' : 'cited', kind }];
  });
}

/** Those whose sayings were read as claims. */
function sayersIn(
  { start, words }: Sentence,
  claims: readonly Claim[],
  introducedBehind: Around['introducedBehind'],
): readonly CreditedPhrase[] {
  const points = [...words];
  const unit = (point: number): number => points.slice(0, point - start).join('').length;
  return claims.flatMap(({ sayer }) =>
    sayer.flatMap(({ who, kind, cue }) =>
      kind === 'impersonal' || !isTelling(cue)
        ? []
        : who.flatMap(({ name, text, start: from, end: to }): CreditedPhrase[] => {
            if (from < start || to > start + points.length || to - from > 80 || !isClean(name ?? text)) return [];
            const kindSaid = lastKind(searchWords(text));
            const introduced = name === null && GROUP_WITHOUT_NAME.test(text) ? introducedBehind(to) : null;
            if (introduced !== null)
              return [{ from: unit(from), to: unit(to), name: introduced, as: 'told', kind: null }];
            const isBody = isBodyOrLetters(name ?? text);
            // "The man who headed the Union" is not the union.
            if (isBody && OF_SOMEBODY.test(`${words.slice(0, unit(from))}${text}`)) return [];
            const as = kindSaid !== null ? 'cited' : isBody || isBareBody(text) ? 'told' : 'said';
            return [
              {
                from: unit(from),
                to: unit(to),
                name: outletIn(text) ?? name ?? text.replace(/^the\s/iu, ''),
                as,
                kind: kindSaid,
              },
            ];
          }),
    ),
  );
}

/** "State news agency Quay": what it is belongs to a name of one word. */
const outletIn = (text: string): string | null => {
  const told = text.replace(/^(?:The|A)\s/iu, '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const bare = bareOutlet(told);
  return bare !== told && told.endsWith(bare) && /^\p{Lu}/u.test(bare) ? told : null;
};

const OF_SOMEBODY = /(?:^|[\s,])(?:who|whose|which|که)\s[^,.;،]*$/u;

/** "a letter of the Harbour Union", "Mira Toss's report", a name, a group; no clause with somebody's name in it. */
const isClean = (text: string): boolean =>
  /\p{Script=Arabic}/u.test(text)
    ? isPersianName(text)
    : !/\p{Nd}|\bdeath\b/u.test(text) &&
      !/\s(?:the|an?)\s.*\s(?:the|an?)\s/iu.test(text) &&
      !/\p{Lu}\p{L}+\s(?:the|an?)\s\p{Ll}/u.test(text);

const isTelling = (cue: string | null): boolean =>
  cue !== null &&
  (cue === ':' || normaliseForSearch(cue).split(' ').some(tells) || tells(normaliseForSearch(cue).replaceAll(' ', '')));
