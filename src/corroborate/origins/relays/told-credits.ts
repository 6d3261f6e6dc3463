// Where a document says that it has something from another: the sentences that credit an outlet, a body, a document or a person, each with who is credited in the order of the words. In: what was read of a
// source, its sentences, its claims. Out: these sentences. Nothing here knows the other documents of the case: which of them is meant is told by credited-document.ts.

import type { Claim } from '../../../model/claim.ts';
import type { ObjectId } from '../../../model/ids.ts';
import type { CreditedKind, CreditedPhrase, KeptCredits, ToldCredit } from '../../../model/relays.ts';
import { normaliseForSearch, type SearchWord, searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { marked } from '../quoted-words.ts';
import {
  ANY_DOCUMENT,
  BEFORE_ADDRESSED,
  BEFORE_CREDITED,
  BEFORE_OUTER,
  GROUP_WITHOUT_NAME,
  HOLDS_NUMBER,
  IN_PARLIAMENT,
} from './credit-words.data.ts';
import { documentKindOf, isNameOfBody, tells, tellsIn } from './credit-words.ts';
import { codesIn } from './document-codes.ts';
import { documentNames } from './document-names.ts';
import { heardIn, type Tellers, tellersIn } from './heard.ts';
import { isPersianName, persianIn } from './persian-credits.ts';
import { referenceCredits } from './references.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longer, it is a page that nobody cut into sentences. */
const LONGEST = 900;
/** Words between a name and the verb or the document that makes it a credit. */
const NEAR = 8;
const BESIDE = 4;
const MOST_TITLE = 9;
/** Between marks: whoever is named there is named by another. */
const FEWEST_SPOKEN = 6;

const NAME_EN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?=\p{Lu})\p{Lu}?)*(?:\s(?:(?:of|for|and|on|de|al|in)\s(?:the\s)?)?\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?=\p{Lu})\p{Lu}?)*)*/gu;
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
    ...persianIn(words, recurs),
    ...titlesIn(words),
    ...numberedIn(words),
    ...codesIn(words).map(({ from, to, code }) => ({ from, to, name: code, as: 'numbered' as const, kind: null })),
    ...inParliament(words),
    ...heardIn(sentence, claims, tellers),
    ...sayersIn(sentence, claims, introducedBehind),
  ];
  const spoken = marked(words).filter(({ from, to }) => searchWords(words.slice(from, to)).length >= FEWEST_SPOKEN);
  const told = found.filter((one) => !spoken.some(({ from, to }) => from < one.from && one.to < to));
  const kept: CreditedPhrase[] = [];
  for (const one of told.sort((a, b) => RANK[a.as] - RANK[b.as] || b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => one.from < to && from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from);
}

const RANK = { cited: 0, through: 0, told: 1, numbered: 2, heard: 3, said: 4, titled: 5 } as const;

/** "The Courier" behind "the Lisgar Courier", "the Bureau" behind "the Witness Bureau". */
function fullerNames(text: string): (name: string) => string {
  const byLast = new Map<string, Set<string>>();
  for (const [name] of text.matchAll(NAME_EN)) {
    const bare = name.replace(/^The\s/u, '').replace(/[’']s$/u, '');
    const last = bare.split(' ').at(-1) ?? '';
    if (!bare.includes(' ') || bare.length > 60 || /[’']s\s/u.test(bare)) continue;
    byLast.set(last, (byLast.get(last) ?? new Set()).add(bare));
  }
  return (name) => {
    const [only, ...others] = name.includes(' ') ? [] : [...(byLast.get(name) ?? [])];
    return only !== undefined && others.length === 0 ? only : name;
  };
}

function namesIn(words: string, fuller: (name: string) => string): readonly CreditedPhrase[] {
  return [...words.matchAll(NAME_EN)].flatMap((match): CreditedPhrase[] => {
    const bare = match[0]
      .replace(/^(?:The|An?|In|By|But|And|When|As|According to(?: the)?)\s/u, '')
      .replace(/\s(?:on|in)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|[’']s?$/u, '');
    const from = match.index + match[0].indexOf(bare);
    const to = from + bare.length;
    if (NO_NAME.test(bare)) return [];
    const name = fuller(bare);
    // A word alone is a name only where the document gives a fuller one.
    const how = name.includes(' ') || isShort(bare) ? frameOf(words, from, to, name) : null;
    return how === null ? [] : [{ from, to, name, ...how }];
  });
}

/** Words that stand first in sentences. */
const NO_NAME = /^(?:No|Not|It|He|She|They|We|One|All|Some|Each|None|Neither|Both|Question|Questions)$/u;
const isShort = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** By what stands before and behind it that a name is credited; null where nothing shows it. */
function frameOf(words: string, from: number, to: number, called: string): Pick<CreditedPhrase, 'as' | 'kind'> | null {
  const [before, behind] = [words.slice(0, from), words.slice(to)];
  const kind = kindBefore(before) ?? kindBehind(behind);
  if (BEFORE_OUTER.test(before)) return { as: 'through', kind };
  if (BEFORE_CREDITED.test(before) || (kind !== null && tellsIn(words))) return { as: 'cited', kind };
  // "Mira Toss, who chairs the union, said": not the union.
  if (BEFORE_ADDRESSED.test(before) || /(?:^|[\s,])(?:who|which|whose|where)\s[^,.;]*$/u.test(before)) return null;
  const isGiver = tellsNear(behind) || HOLDS_NUMBER.test(behind);
  return isNameOfBody(called) && isGiver ? { as: 'told', kind: null } : null;
}

/** "citing the elders of the village", "quoted the governor": who has no name. */
const groupsIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(GROUP)].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].length - name.length;
    return { from, to: from + name.length, name, as: 'said', kind: null };
  });
const GROUP =
  /\b(?:citing|quoting|quoted|cites|cited|quotes)\s(?<name>(?:the|an?|its|their|two|three|several|some)\s(?:\p{Ll}+\s){0,3}?\p{Ll}+(?:\sof\s(?:the\s)?[\p{L}-]+)?)(?=[,.;:]|\s(?:as|who|that|which|in|on|said|says|speaks?|puts?|and)\b|$)/gu;

/** Up to the next name: what stands behind that is told of another. */
function tellsNear(behind: string): boolean {
  const upTo = /(?:[.;]|\s\p{Lu}[\p{L}-]+\s\p{Lu})/u.exec(behind)?.index ?? behind.length;
  return searchWords(behind.slice(0, upTo))
    .slice(0, NEAR)
    .some(({ word }) => tells(word));
}

/** "the report of the", "a letter published by", «گزارش». */
function kindBefore(before: string): CreditedKind | null {
  const { words, by } =
    /(?:^|[^\p{L}])(?<words>[\p{L}-]+(?:\s[\p{L}-]+){0,4})\s(?<by>of|by|from|in|for)\s(?:the\s)?$/u.exec(before)
      ?.groups ?? {};
  if (words === undefined) return null;
  // "report mass deaths in Tarsel", "the paper has the seal of the Union": only what it stands right behind.
  const near = searchWords(words);
  return lastKind(by === 'by' || /\p{Script=Arabic}/u.test(words) ? near : near.slice(-1));
}

/** "the Bureau's final report", "the Bureau report". */
function kindBehind(behind: string): CreditedKind | null {
  const near = /^(?:[’']s?)?(?<words>(?:\s[\p{Ll}\p{N}-]+){1,4})/u.exec(behind)?.groups?.['words'];
  const [first, second, third] = near === undefined ? [] : searchWords(near);
  const possessive = /^[’']/u.test(behind);
  return lastKind([first, ...(possessive ? [second, third] : [])].flatMap((word) => word ?? []));
}

const lastKind = (words: readonly SearchWord[]): CreditedKind | null =>
  words.slice(-BESIDE).reduce<CreditedKind | null>((kind, { word }) => documentKindOf(word) ?? kind, null);

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

/** "as the minister told the parliament", «وزیر در مجلس گفت». */
function inParliament(words: string): readonly CreditedPhrase[] {
  const found = IN_PARLIAMENT.exec(words);
  const name = found?.groups?.['name'] ?? found?.groups?.['after'];
  if (found === null || name === undefined || !(tellsIn(words) || /informed|admitted|سخن/iu.test(words))) return [];
  const from = found.index + found[0].lastIndexOf(name);
  return [{ from, to: from + name.length, name, as: 'numbered', kind: 'minutes' }];
}

/** "Document no. 77", "a letter dated 14 March", «نامهٔ مورخ ۳ تیر»: known by its number or its day, whoever wrote it. */
const numberedIn = (words: string): readonly CreditedPhrase[] =>
  [...words.matchAll(NUMBERED)].flatMap((match): CreditedPhrase[] => {
    const kind = lastKind(searchWords(match[0]).slice(0, 3));
    const [from, to] = [match.index, match.index + match[0].length];
    return kind === null && !ANY_DOCUMENT.test(match[0]) ? [] : [{ from, to, name: match[0], as: 'numbered', kind }];
  });
const NUMBERED =
  /(?:[\p{L}’'-]+\s(?:dated|of|no\.?|nr\.?|number)\s(?:the\s)?(?:\p{L}+\s)?\p{Nd}[\p{Nd}/.-]*(?:st|nd|rd|th)?(?:\s\p{Lu}\p{L}+)?(?:,?\s\p{Nd}{4})?|[\p{L}\u200c]+\s(?:مورخ|به تاریخ|شمار[هۀ][ٔ‌ی]*)\s\p{Nd}[\p{Nd}/]*(?:\s[\p{L}\u200c]+\s\p{Nd}{4})?)/gu;

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
            const isBody = isNameOfBody(name ?? text);
            // "The man who headed the Union" is not the union.
            if (isBody && OF_SOMEBODY.test(`${words.slice(0, unit(from))}${text}`)) return [];
            const as = kindSaid !== null ? 'cited' : isBody ? 'told' : 'said';
            return [{ from: unit(from), to: unit(to), name: name ?? text, as, kind: kindSaid }];
          }),
    ),
  );
}

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
