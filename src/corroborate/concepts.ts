// What a text speaks of, so that another text, in other words or another language, meets it: «فهرست» and `the typed list`, `in custody` and `were held`. In: words. Out: concepts, each once,
// and the words of a text that stand for some of them.

import { searchWords } from '../model/search-text.ts';
import { CONCEPTS, OF_NO_THING } from './concepts.data.ts';
import { contentWords, topicWords } from './content-words.ts';
import { remembered } from './remembered.ts';

const ENGLISH_ENDING = /(?:ings?|edly|ed|ies|es|s|ly)$/;
const PERSIAN_ENDING = /(?:هایشان|هایی|های|ها|یان|شان|مان|تان|ان|ای|اش|ی|ش|م)$/;
const SHORTEST = 3;

/** `typed`, `types` => `typ`; «زندانیان», «زندانی» => «زند». */
function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return cut(word, PERSIAN_ENDING);
  const bare = cut(word, ENGLISH_ENDING);
  return bare.length > SHORTEST ? bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/[ey]$/, '') : bare;
}

function cut(word: string, ending: RegExp): string {
  const bare = word.replace(ending, '');
  return bare.length >= SHORTEST ? bare : word;
}

const words = (row: string): readonly string[] =>
  row.split(/\s+/).flatMap((word) => searchWords(word).map((w) => w.word));

const rows = CONCEPTS.map((row) => {
  const [name = '', ...rest] = words(row);
  return { name, all: [name, ...rest] };
});

/** The first row that has a word gives its meaning. */
const conceptOfStem: ReadonlyMap<string, string> = new Map(
  rows.toReversed().flatMap(({ name, all }) => all.map((word) => [stem(word), name] as const)),
);
/** Of words that tell nothing apart, only those that stand in a row themselves: `remains`, not `remain`. */
const conceptOfWord: ReadonlyMap<string, string> = new Map(
  rows.toReversed().flatMap(({ name, all }) => all.map((word) => [word, name] as const)),
);

const NAMED: ReadonlySet<string> = new Set(rows.map(({ name }) => name));
/** Of one of the rows: what a case is about is spoken of often, and tells no less for that. */
export const isNamedConcept = (concept: string): boolean => NAMED.has(concept);

const NO_THING: ReadonlySet<string> = new Set([...OF_NO_THING].flatMap(words));

/** '' where it tells nothing apart. */
const known = remembered((word) => conceptIn(word) ?? '', 100_000);

/** Of one word in the form of model/search-text.ts; null where it tells nothing apart. */
const conceptOf = (word: string): string | null => known(word) || null;

function conceptIn(word: string): string | null {
  if (NO_THING.has(word) || topicWords(word).length === 0) return conceptOfWord.get(word) ?? null;
  const exact = conceptOfWord.get(word);
  if (exact !== undefined) return exact;
  const [content = word] = contentWords(word);
  return conceptOfStem.get(stem(word)) ?? conceptOfStem.get(stem(content)) ?? stem(content);
}

/** Who does a thing in order to do another was ordered nothing. */
const OF_NO_ORDER = /\bin order (?:to|that|for)\b/gi;

/** `opened fire on`: nothing burns. */
const OPEN_FIRE =
  /\b(?:open(?:ed|s|ing)?|return(?:ed|s|ing)?|under|line of|cease|held|hold) fire\b|آتش(?= (?:گشود|گشودند|گشوده|گشودن))|(?<=به )آتش(?= بست)/gi;

/** A drum of fuel that explodes is no shell. */
const EXPLODED_BY_ITSELF =
  /\bexplosions? of (?:(?:a|an|the|some|one|two) )?(?:\S+ )?(?:drums?|boilers?|tanks?|stoves?|cylinders?|pipes?|pipelines?|kilns?|transformers?|gas|fuel|petrol|steam)\b|\b(?:drum|boiler|tank|stove|cylinder|pipe|pipeline|kiln|transformer|fuel|petrol)s?(?: of \S+)? (?:(?:had|has|have) )?(?:exploded|blew up|blown up|burst)\b|انفجار (?:یک |دو )?(?:بشکه|کپسول|دیگ|مخزن|لوله|گاز|بخاری|سیلندر|تانکر|کوره|ترانسفورماتور)/gi;

/** «به رودخانه انداختند», `thrown into the river`, and «غرق» where no boat sinks. */
const INTO_WATER =
  /\b(?:push|throw|threw|thrown|forc|driv|drove|toss|dump|hurl)(?:n|e|en|ed|ing|t)? (?:\S+ ){0,4}(?:in)?to the (?:river|water|sea|canal|lake|reservoir)\b|\bjump(?:ed)? into the (?:river|water|sea|canal|lake)\b|به (?:آب|رود|رودخانه|دریا|کانال|دریاچه)(?: \S+)? (?:می\u200c?|ن)?(?:اندا[خز]|پرت|ریخت|بپر|پر[یش])[\p{L}\u200c]*/giu;
const SUNK = /غرق/gu;
const BOAT = /قایق|کشتی|شناور|لنج|ناو|بلم|کرجی/u;

/** `any public body`: nobody's. */
const BODY_OF_OFFICE =
  /\b(?:public|state|governing|legal|official|international|treaty|supervisory|expert|judicial|monitoring|independent|administrative) bod(?:y|ies)\b/gi;

/** Of workers, unless it comes from the air. */
const AIR_STRIKE = /\b(?:air|missile|drone|rocket|artillery|military|bombing) strikes?\b/gi;

/** `the session was held`: nobody was. */
const MEETING_HELD =
  /\b(?:sessions?|meetings?|hearings?|ceremon(?:y|ies)|conferences?|talks|elections?|funerals?|commemorations?|trials?|rall(?:y|ies)|vigils?|burials?)\b[^.]{0,60}?\b(?:was|were|been|be|is|are) held\b|\b(?:hold|holds|held) (?:\S+ ){0,3}(?:sessions?|meetings?|hearings?|ceremon(?:y|ies)|conferences?|talks|elections?|funerals?|trials?|rall(?:y|ies)|vigils?|posts?|office|responsible|accountable|liable|to account)\b/gi;

/** `the ridge, held by the Fifth Brigade`: ground, and nobody in custody. */
const GROUND_HELD =
  /\b(?:ridge|hills?|heights|slopes?|towns?|villages?|positions?|areas?|territor(?:y|ies)|lines?|cit(?:y|ies)|valleys?|bridges?|front|bank|pass|crossing|district|quarter)\b(?: \S+){0,4} held\b/gi;

/** «به خاک سپردند», in whatever form. */
const INTO_EARTH = /(?:به |در )?خاک(?:\u200c| )?(?:سپ[اُ]?ر|می\u200c?سپ)/gu;
const FELL_IN = /فرو ریخت/gu;

/** `on 14 March`: no protest; «۱۰ تیر»: no shot; «مهر ۱۳۶۶»: no seal. */
const MONTH =
  /(?<=[a-z\d,.] )March\b|^March(?= \d)|(?<!\p{L})(?:(?<=[\d۰-۹] )(?:مهر|تیر(?=[،.:؛»)]|\s*$| (?:[\d۰-۹]|سال|امسال|ماه|تا )))|(?:مهر|تیر)(?=[ \u200c]?ماه| ?[\d۰-۹]{4}| سال| آن سال| امسال))(?!\p{L})/gu;

/** The words of a denial are held against very many others, and a sentence against very many denials. */
export const conceptsIn: (text: string) => ReadonlySet<string> = remembered(conceptsOf, 50_000);

function conceptsOf(text: string): ReadonlySet<string> {
  const said = text
    .replaceAll(OF_NO_ORDER, ' ')
    .replaceAll(MONTH, ' ')
    .replaceAll(OPEN_FIRE, ' gunfire ')
    .replaceAll(EXPLODED_BY_ITSELF, ' accident ')
    .replaceAll(INTO_WATER, (words) => `${words} drowned `)
    .replaceAll(INTO_EARTH, ' دفن ')
    .replaceAll(FELL_IN, ' فروریخت')
    .replaceAll(SUNK, BOAT.test(text) ? 'غرق' : ' drowned ')
    .replaceAll(BODY_OF_OFFICE, ' ')
    .replaceAll(AIR_STRIKE, ' airstrike ')
    .replaceAll(GROUND_HELD, (words) => words.slice(0, -'held'.length))
    .replaceAll(MEETING_HELD, (words) => words.replaceAll(/\bh[eo]lds?\b/gi, ' '));
  return new Set(searchWords(said).flatMap(({ word }) => conceptOf(word) ?? []));
}

/** The words of a text that stand for these concepts, those that come first in `concepts` first, in the order of the text. */
export function wordsFor(text: string, concepts: readonly string[], most: number): string {
  const wanted = new Set(concepts.slice(0, most));
  return searchWords(text)
    .flatMap(({ word, from, to }) => {
      const concept = conceptOf(word);
      return concept !== null && wanted.delete(concept) ? [text.slice(from, to)] : [];
    })
    .join(', ');
}

/** But for their endings. */
export const isSameWords = (a: string, b: string): boolean => stemsOf(a) === stemsOf(b);
const stemsOf = (text: string): string =>
  searchWords(text)
    .map(({ word }) => stem(word))
    .toSorted()
    .join(' ');
