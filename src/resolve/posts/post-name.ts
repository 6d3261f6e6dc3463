// One post under its wordings: "interior minister", "Minister of the Interior", «وزیر کشور» are one. In: the words of a post and the name of the body it is in. Out: a key that is the same for the same
// post, and the seat that tells posts of one name apart: a country, a body. What the words do not say stays open. Words: post-words.data.ts.

import { normaliseForSearch } from '../../model/search-text.ts';
import { bodyWord } from '../identity/body-words.ts';
import { type Phrase, type PhraseTable, phrasesIn, phraseTable, wordSet } from './phrases.ts';
import {
  ACTING_WORDS,
  DEPUTIES,
  EMPTY_WORDS,
  INSTITUTIONS,
  MINISTRY_WORDS,
  OTHER_MINISTRIES,
  PORTFOLIOS,
  PRISON_WORDS,
  ROLES,
  STATE_WORDS,
} from './post-words.data.ts';

export interface PostName {
  /** The same for all wordings of one post, whatever the body: `minister:interior`, `deputy>minister:interior`, `harbour master`. */
  readonly key: string;
  /** The role without what it is for: `minister`, `head`. */
  readonly role: string;
  /** `foreign affairs`, `judiciary`; null where the words name none. */
  readonly field: string | null;
  /** English name of the country, where the words give one. */
  readonly country: string | null;
  /** What else the words say of the body or place, normalised; empty where nothing. */
  readonly rest: string;
  /** Held by one person at a time. */
  readonly single: boolean;
  /** Whoever holds it leads the body. */
  readonly leads: boolean;
  /** There is one in a country: its seat is the country. */
  readonly national: boolean;
  readonly acting: boolean;
}

export type CountryOf = (name: string) => string | null;

type Holding = 'one' | 'many' | 'leads' | 'of';

const holdings = new Map<string, Holding>();
const roles: PhraseTable = phraseTable(ROLES, (row) => {
  const [role = '', holding = '', english = '', persian = ''] = row;
  holdings.set(role, holding as Holding);
  return [role, `${english};${persian}`];
});
const portfolios = phraseTable(PORTFOLIOS, ([id = '', english = '', persian = '']) => [id, `${english};${persian}`]);
const institutions = phraseTable(INSTITUTIONS, ([id = '', english = '', persian = '']) => [
  id,
  `${english};${persian}`,
]);
const deputies = wordSet(DEPUTIES);
const otherMinistries: readonly (readonly string[])[] = OTHER_MINISTRIES.trim()
  .split('\n')
  .map((line) => line.split('|'));
const ministryWords = wordSet(MINISTRY_WORDS);
const stateWords = wordSet(STATE_WORDS);
const emptyWords = wordSet(EMPTY_WORDS);
const actingWords = wordSet(ACTING_WORDS);
const prisonWords = wordSet(PRISON_WORDS);
const councilWords = wordSet('council committee commission board assembly union party شورا شورای کمیته کمیسیون هیئت');
const ORDINALS = wordSet('first second third principal');
const PREPOSITIONS = wordSet('of for to at in on with from by under');
const NATIONAL_ROLES: ReadonlySet<string> = new Set([
  'supreme leader',
  'monarch',
  'crown prince',
  'prime minister',
  'vice president',
  'first vice president',
  'attorney general',
  'minister',
  'minister without portfolio',
  'member of parliament',
  'speaker',
]);

export function postNamed(post: string, body: string | null, countryOf: CountryOf): PostName {
  const words = allWords(post);
  const acting = words.some((word) => actingWords.has(word));
  const named = parsed(
    words.filter((word) => !emptyWords.has(word) && !/^\d/.test(word)),
    countryOf,
  );
  const place = body === null ? null : bodyNamed(body, countryOf);
  return { ...inBody(named, place), acting };
}

/** «قائم‌مقام» is one word, and a State Department a ministry. */
function allWords(text: string): readonly string[] {
  let words = ` ${normaliseForSearch(text).replaceAll('قایم مقام', 'قایممقام')} `;
  for (const [written, meant] of otherMinistries) words = words.replace(` ${written} `, ` ${meant} `);
  return words.split(' ').filter((word) => word !== '');
}

/** What the name of a body says. */
export const bodyNamed = (body: string, countryOf: CountryOf): Field => fieldOf(wordsOf(body), countryOf);

const wordsOf = (text: string): readonly string[] => allWords(text).filter((word) => !emptyWords.has(word));

/** What words behind or before a role name: a ministry, an institution, a country, anything else. */
export interface Field {
  readonly portfolio: string | null;
  readonly institution: string | null;
  readonly ministry: boolean;
  readonly country: string | null;
  readonly rest: readonly string[];
}

interface Parsed {
  readonly role: string;
  readonly holding: Holding;
  /** The post to which a deputy, adviser or spokesperson belongs. */
  readonly of: Parsed | null;
  readonly field: Field;
}

const NOTHING: Field = { portfolio: null, institution: null, ministry: false, country: null, rest: [] };

function parsed(words: readonly string[], countryOf: CountryOf): Parsed {
  const found = phrasesIn(words, roles);
  const ordinal = ORDINALS.has(words[0] ?? '') ? 1 : 0;
  if (deputies.has(words[ordinal] ?? '') && !found.some((one) => one.first <= ordinal && one.end > ordinal + 1))
    return deputyOf(words.slice(ordinal + 1), countryOf);
  const persian = /[\u0600-\u06ff]/.test(words.join(''));
  const cut = persian ? words.length : firstPreposition(words, found);
  const head = persian ? found[0] : found.filter((one) => one.end <= cut).at(-1);
  if (head === undefined) {
    const end = persian || cut === 0 ? words.length : cut;
    const role = words.slice(0, end).join(' ');
    return { role, holding: 'many', of: null, field: fieldOf(words.slice(end), countryOf) };
  }
  const others = words.filter((_, i) => i < head.first || i >= head.end);
  const holding = holdings.get(head.id) ?? 'many';
  if (holding === 'of') {
    const rest = others.filter((word) => !PREPOSITIONS.has(word));
    if (phrasesIn(rest, roles).length > 0 || rest.some((word) => deputies.has(word)))
      return { role: head.id, holding: 'many', of: parsed(rest, countryOf), field: NOTHING };
  }
  // a secretary of a council is no minister: `Secretary of the Security Council`
  const ofCouncil = head.id === 'secretary' && others.some((word) => councilWords.has(word));
  const ministry = head.id === 'minister' || (head.id === 'secretary' && !ofCouncil);
  return { role: head.id, holding, of: null, field: fieldOf(others, countryOf, ministry) };
}

/** `deputy interior minister`, `deputy to the minister`, «معاون دادستان»; a deputy of a body alone is the deputy of its head. */
function deputyOf(words: readonly string[], countryOf: CountryOf): Parsed {
  // `Deputy for Tarsel`: who sits for it in a parliament, and no deputy of who leads it; but `deputy for security`.
  if (words[0] === 'for' && words.length > 1 && words.slice(1).every((word) => bodyWord(word) === null))
    return { role: 'deputy for', holding: 'many', of: null, field: fieldOf(words.slice(1), countryOf) };
  const rest = PREPOSITIONS.has(words[0] ?? '') ? words.slice(1) : words;
  const of = parsed(rest, countryOf);
  const known = holdings.has(of.role);
  return {
    role: 'deputy',
    holding: 'many',
    of: known ? of : { role: 'head', holding: 'leads', of: null, field: fieldOf(rest, countryOf) },
    field: NOTHING,
  };
}

function firstPreposition(words: readonly string[], found: readonly Phrase[]): number {
  const at = words.findIndex((word, i) => PREPOSITIONS.has(word) && !found.some((one) => i > one.first && i < one.end));
  return at < 0 ? words.length : at;
}

function fieldOf(words: readonly string[], countryOf: CountryOf, minister = false): Field {
  const { country, others } = withoutCountry(
    words.filter((word) => !PREPOSITIONS.has(word)),
    countryOf,
  );
  const ministry = minister || others.some((word) => ministryWords.has(word));
  const bare = others.filter((word) => !ministryWords.has(word));
  const [portfolio] = ministry ? phrasesIn(bare, portfolios) : [];
  const [institution] = portfolio === undefined ? phrasesIn(bare, institutions) : [];
  const named = portfolio ?? institution;
  const rest = bare.filter(
    (word, i) => !(named !== undefined && i >= named.first && i < named.end) && !stateWords.has(word),
  );
  return { portfolio: portfolio?.id ?? null, institution: institution?.id ?? null, ministry, country, rest };
}

/** The longest run of words that names a country; the others. */
function withoutCountry(words: readonly string[], countryOf: CountryOf) {
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const country = countryOf(words.slice(i, i + length).join(' '));
      if (country !== null) return { country, others: [...words.slice(0, i), ...words.slice(i + length)] };
    }
  return { country: null, others: words };
}

function inBody(named: Parsed, body: Field | null): Omit<PostName, 'acting'> {
  if (named.of !== null) {
    const of = inBody(named.of, body);
    return { ...of, key: `${named.role}>${of.key}`, role: named.role, single: false, leads: false };
  }
  const { field } = named;
  const portfolio = field.portfolio ?? body?.portfolio ?? null;
  const institution = field.institution ?? body?.institution ?? null;
  const rest = [...new Set([...(body?.rest ?? []), ...field.rest])];
  const ministry = field.ministry || (body?.ministry ?? false);
  const role = roleIn(named, { portfolio, institution, ministry, country: null, rest });
  const inside = institution !== null && role !== 'speaker' ? institution : null;
  const what = role === 'minister' ? portfolio : portfolio !== null ? `ministry of ${portfolio}` : inside;
  const holding = holdings.get(role) ?? named.holding;
  const state = rest.length === 0 && (role === 'president' || role === 'head');
  return {
    key: what === null ? role : `${role}:${what}`,
    role,
    field: what,
    country: field.country ?? body?.country ?? null,
    rest: (role === 'warden' ? rest.filter((word) => !prisonWords.has(word)) : rest).join(' '),
    single: holding === 'one' || holding === 'leads',
    leads: holding === 'leads',
    national: rest.length === 0 && (what !== null || state || NATIONAL_ROLES.has(role)),
  };
}

/** `head of the Justice Ministry` is its minister, `defense secretary` too; `head of Parliament` its speaker, `governor of a prison` its warden. */
function roleIn({ role, holding }: Parsed, { portfolio, institution, ministry, rest }: Field): string {
  if (ministry && portfolio !== null && (role === 'head' || role === 'secretary')) return 'minister';
  if (holding !== 'leads') return role;
  if (institution === 'parliament' && (role === 'head' || role === 'president' || role === 'speaker')) return 'speaker';
  if (institution === 'judiciary' && role === 'chief justice') return 'head';
  if (institution === 'police' && (role === 'head' || role === 'commander' || role === 'police chief'))
    return 'police chief';
  return rest.some((word) => prisonWords.has(word)) ? 'warden' : role;
}

/** `the Inspector of Prisons`, «مدیرکل زندان‌ها»: words of a post, and nobody’s name. */
export const isPostWords = (words: string): boolean =>
  allWords(words).some((word) => deputies.has(word)) || phrasesIn(allWords(words), roles).length > 0;

/** Of a key: `minister` of `minister:interior`. */
export const roleOfKey = (key: string): string => key.split(/[:>]/)[0] ?? key;

/** Of a key: whoever holds the post leads its body. */
export const leadsBody = (key: string): boolean => holdings.get(key) === 'leads';

const GOVERNMENT =
  /^(?:supreme leader|monarch|president|prime minister|first vice president|vice president|minister:.*)$/;

/** Of a key: a post in the government of a country. */
export const inGovernment = (key: string): boolean => GOVERNMENT.test(key);
