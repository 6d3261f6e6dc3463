// Whether a name that speaks, writes or acts is a person's or a body's, by its own words and those that point at it. In: a name, what its document tells of it. Out: person or body; null where
// nothing tells. A country or town that acts is its government: a body.

import { normaliseForSearch, searchWords } from '../../model/search-text.ts';
import { namePartsOf } from '../names/name-parts.ts';
import { bodyWord } from './body-words.ts';
import type { KnownNames } from './known-names.ts';

const LETTERS = /^(?:\p{Lu}\.?){2,}s?$/u;
/** `Khabar-e Tarsel`: what Persian ties so is of the other word, and no surname. */
const TIED = /^\p{Lu}\p{L}+-y?e \p{Lu}/u;
/** `Daily Talven`, `Talven Dispatch`. */
const OUTLET =
  /^(?:Daily|Weekly|Sunday) \p{Lu}|\p{L} (?:Dispatch|Clarion|Sentinel|Courier|Chronicle|Telegraph|Examiner|Inquirer|Observer|Herald|Tribune|Gazette|Times)$/u;
const QUOTED = /^[“"«‘']/u;

export interface InDocument {
  /** The names of places that it has. */
  readonly places: ReadonlySet<string>;
  /** The name stands nowhere but as the one whose words are given. */
  readonly onlySpeaks: boolean;
}

/** No name at all: a letter for somebody who is not to be known, an office alone, the heading of a paper, a noun. */
export function isNobody(name: string): boolean {
  const words = normaliseForSearch(name).split(' ');
  const last = words.at(-1) ?? '';
  return (
    /^\p{L}$/u.test(name) ||
    SHORT_TITLE.test(name) ||
    FIRM.test(name) ||
    /^your excellency\b/iu.test(name) ||
    TITLES_OF_PAPERS.test(name) ||
    (words.length < 3 && /[\s\u200c]ها(?:ی|یی)?$/u.test(name)) ||
    (words.length === 1 && HEADINGS.has(last)) ||
    PAPERS.test(name) ||
    (words.length === 2 && words[0] === 'the' && CALLED.has(last)) ||
    (words.length === 2 && OFFICES.has(last) && OFFICE_OF.has(words[0] ?? '')) ||
    (GENERIC.has(last) && words.length === 1 && name === name.toLowerCase()) ||
    (words.length === 1 && (MANY.has(last) || CALLED.has(last) || NO_NAME.has(last)))
  );
}

/** «متن اطلاعیه روابط عمومی …»: the headline of a paper. */
const TITLES_OF_PAPERS =
  /^(?:متن|اطلاعیه|اطلاعیهٔ|بیانیه|بیانیهٔ|گزارش|نامه|نامهٔ|فهرست|مصاحبه|گفت‌وگو|گفتگو)\s\S+(?:\s\S+){2,}$/u;

/** `Dr`, `S.A.`, `Feb`: what stands before or behind a name, or shortens a month. */
const SHORT_TITLE =
  /^(?:Dr|Mr|Mrs|Ms|Prof|Rev|Fr|Sr|Br|Capt|Col|Gen|Lt|Maj|Sgt|Cpl|Supt|Hon|Messrs|Mme|Mlle|Tun|Pol|Eng|Insp|Adm|Brig|Cdr|Cpt|Pte|Pfc|Alh|Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.?$/u;
const FIRM = /^(?:S\.?A|Ltd|GmbH|Inc|Co|Corp|PLC|LLC)\.?$/u;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(normaliseForSearch));
const HEADINGS = set(
  'attn attention copy minutes report statement judgment transcript letter reply notice annex memorandum testimony release communique summary agenda subject reference بازگشت عطف پیرو رونوشت گیرنده فرستنده موضوع شماره تاریخ صورتجلسه گزارش نامه بیانیه پیوست',
);
/** `NOTE VERBALE`, `Press Release`: what a paper is. */
const PAPERS =
  /^(?:note verbale|aide[- ]m[eé]moire|(?:press|news|media) (?:release|statement)|(?:open|joint|covering) (?:letter|statement)|urgent (?:appeal|action)|verbatim record)$/iu;
const OFFICES = set(
  'officer collector clerk manager inspector superintendent supervisor engineer operator secretary registrar judge magistrate prosecutor counsel',
);
const OFFICE_OF = set(
  'presiding associate investigating trial district safety head chief works plant duty deputy assistant press liaison security medical prison police general regional provincial town village station site shift senior',
);
const GENERIC = set(
  'state company camp works fort office department group body force unit team village town city country region province district factory hospital school prison',
);

/** How somebody is called or written of, without a name. */
const CALLED = set(
  'i you he she it we they accused defendant witness counsel questioner examiner cross-examiner grandfather grandmother grandson granddaughter nephew niece cousin father mother brother sister brothers sisters uncle aunt man woman boy girl widow husband wife son daughter attorney members desk provincial command correspondent consul commissioner ' +
    'lordship ladyship excellency honour honor majesty highness eminence reverence holiness sir madam bishop archbishop reporter interviewer interviewee moderator presenter announcer editor correspondent ' +
    'chair chairman chairwoman chairperson secretary clerk nurse doctor principal headmaster superintendent commander governor minister president mayor judge prosecutor colonel general captain lieutenant sergeant director prefect bailiff coroner matron inspector constable pastor priest abbot rabbi imam ' +
    'دانشجو دانشجوی دانشجویی کارگر کارگری معلم معلمی راننده راننده‌ای دانش‌آموز دانش‌آموزی کشاورز کشاورزی',
);

/** What stands beside a post in a table or a title: `Head | In office`, `Secretary of State Order`. */
const NO_NAME = set('in of on at by for from with order');

/** A word that begins a sentence or a title: `Children of the Cellars`. */
const MANY = set(
  'children people men women boys girls families villagers residents workers miners soldiers police prisoners students teachers doctors nurses witnesses survivors victims mothers fathers relatives fishermen farmers refugees ' +
    'bulldozers excavators diggers tractors graders lorries trucks machines vehicles helicopters tanks planes aircraft jets drones warplanes ' +
    'civilians guards officers officials neighbours neighbors others several many some everybody nobody somebody someone all',
);

/** `he` is somebody, `Dr Harrow` too, `it` is none; null where the words that point at a name tell nothing. */
export function bearsAsPointed(text: string, name: string): 'person' | 'body' | null {
  const words = text.toLowerCase();
  if (HE.test(words)) return 'person';
  // no person's name has the article: `the Rockets`
  if (IT.test(words) || words === `the ${name.toLowerCase()}`) return 'body';
  // nor does one call a person by it and the last word of his name: “the Cell” is the Assessment Cell
  if (words.startsWith('the ') && name.toLowerCase().endsWith(` ${words.slice(4)}`)) return 'body';
  const titled = text !== name && namePartsOf(text, 'person').some(({ sort }) => sort === 'title');
  return titled && namePartsOf(name, 'person').length < 4 ? 'person' : null;
}

const HE = /^(?:he|she|him|her|his|himself|herself|وی)$/u;
const IT = /^(?:it|its|itself)$/u;

export function bearsAsActor(
  name: string,
  { places, onlySpeaks }: InDocument,
  known: KnownNames,
): 'person' | 'body' | null {
  const words = name.split(/[\s\u200c]+/u);
  if (
    QUOTED.test(name) ||
    TIED.test(name) ||
    OUTLET.test(name) ||
    known.body(name) !== null ||
    known.place(name) !== null
  )
    return 'body';
  if (known.country(name) !== null) return 'body';
  const joins = words.some((word) => known.bodyWord(word.toLowerCase()) || JOINING.has(word.toLowerCase()));
  // minutes write who speaks in capitals, which then stand for no body
  if (!joins && words.length < 5 && (RANKED.test(name) || (words.length > 1 && known.givenName(words[0] ?? ''))))
    return 'person';
  if (words.some((word) => word.split('-').some(isLetters))) return 'body';
  // `holders of the mandates`: words, and no name
  if (/\p{sc=Latin}/u.test(name) && !/\p{Lu}/u.test(name) && !words.some(known.bodyWord)) return null;
  if (/^the /iu.test(name) || places.has(name)) return 'body';
  const normal = searchWords(name);
  if (words.length > 1 && known.givenName(words[0] ?? '') && !known.bodyWord(normal.at(-1)?.word ?? ''))
    return 'person';
  const ofPlace = words.some((word) => known.country(word) !== null || places.has(word));
  if (ofPlace && !words.some(known.givenName)) return 'body';
  if (ARABIC.test(name) && isBodyWord(name)) return 'body';
  if (normal.some(({ word }, n) => known.bodyWord(word) && (ARABIC.test(word) ? n === 0 : true)) || joins)
    return 'body';
  return isUntold(name, words, onlySpeaks, known) ? null : 'person';
}

/**
 * One word that only speaks is as often a paper, or a word that begins a sentence, as a surname; so are Persian words without a given name, as no capitals tell that they are a name.
 */
const isUntold = (name: string, words: readonly string[], onlySpeaks: boolean, known: KnownNames): boolean =>
  ARABIC.test(name)
    ? !words.some(known.givenName) && !namePartsOf(name, 'person').some(({ sort }) => sort === 'title')
    : words.length === 1 && onlySpeaks && !known.givenName(name);

const ARABIC = /[\u0600-\u06ff]/u;

/** The first word heads the names of bodies: «دادستانی», «دیده‌بان». */
const isBodyWord = (name: string): boolean => {
  const [first = ''] = name.split(/\s+/u);
  return bodyWord(normaliseForSearch(first).replaceAll(' ', '')) !== null;
};

/** `COL. MAVIK`, `CAPTAIN ODA RENNICK`. */
const RANKED =
  /^(?:MR|MRS|MS|DR|PROF|REV|HON|COL|COLONEL|GEN|GENERAL|LT|LIEUTENANT|CAPT|CAPTAIN|MAJ|MAJOR|SGT|SERGEANT|BRIG|BRIGADIER|ADM|ADMIRAL|INSP|INSPECTOR|SUPT|JUDGE|FATHER|SISTER)\.? (?:\p{Lu}[\p{Lu}’'-]+ ?)+$/u;

/** Words that stand between the words of a body's name, and in no person's. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'against', 'in', '&', 'برای', 'علیه', 'و']);

/** `NCRI`, `U.N.`; a person's initials have one letter or stand beside a surname. */
const isLetters = (word: string): boolean => LETTERS.test(word) && word.replaceAll('.', '').length >= 3;
