// Persons whom a text names and of whom nothing else was found: `Captain Leiva brought a list`, `Julián Ortega, 27, typesetter`, the writer of a piece, «آقای بیگ‌زاده». In: what was found,
// and all that it told of persons. Out: a draft for each who stands in no other one, at the first place where the words tell that the name is a person's. Here a name is known for
// a person's by a title or a given name, or else by what stands around it. Not here: whose name it is (resolve/).

import type { AttributeDraft, Found } from '../drafts.ts';
import { KIN } from '../events/en/acts.data.ts';
import { isBodyHead } from '../gazetteers/bodies.ts';
import { isPostHead } from '../gazetteers/posts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { isPersonNoun } from '../text/en/person-noun.ts';
import { mentionAt } from '../text/mentions.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { PLACE_WORDS } from '../text/names/name-words.data.ts';
import { isPersian } from '../text/persian-words.ts';
import { type PreparedText, stretchAt } from '../text/prepared-text.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { type NamedDrafts, namesTold } from './names-told.ts';

const LONGEST_NAME = 5;
/** Words behind a name that say who it is, at most. */
const LONGEST_BESIDE = 12;

export function personsNamed(found: Found, drafts: NamedDrafts): readonly AttributeDraft[] {
  const { prepared } = found;
  const told = new Set(namesTold(found, drafts).map((name) => prepared.names.fullest(name)));
  const parts = partsOfPersons(prepared);
  const named: AttributeDraft[] = [];
  for (const name of prepared.names.list) {
    const full = prepared.names.fullestAt(name.name, name.first).name;
    if (told.has(full) || told.has(name.name)) continue;
    const reason = whyPerson(prepared, name, full, parts);
    if (reason === null) continue;
    told.add(full).add(name.name);
    named.push(draftOf(found, name, full, reason));
  }
  return named;
}

function draftOf(found: Found, name: NameAt, full: string, reason: string): AttributeDraft {
  const { prepared } = found;
  const { tokens: t } = prepared;
  const at = { from: t.from[name.first] ?? 0, to: t.to[name.end - 1] ?? 0 };
  const sayer = whoseWords(found, at.from, at.to);
  return {
    kind: 'attribute',
    at,
    sayer,
    asserted: sayer.length > 0 ? 'reported' : 'fact',
    confidence: name.kind === 'person' ? 'certain' : 'likely',
    foundBy: 'habeas/attributes@1',
    reasons: [reason],
    person: mentionAt(prepared, { first: name.nameFirst, end: name.end }, full, 'stated', ['named in these words']),
    what: 'named',
    value: saidBeside(prepared, name) ?? name.name,
    when: null,
    where: null,
  };
}

/** Why a name is a person's; null where too little tells it. */
function whyPerson(
  prepared: PreparedText,
  name: NameAt,
  full: string,
  parts: ReadonlyMap<string, string>,
): string | null {
  const { tokens: t, names, source } = prepared;
  if (name.kind === 'body' || name.kind === 'place' || names.isThing(name.name) || name.name === '') return null;
  const words = full.split(' ');
  if (words.length > LONGEST_NAME) return null;
  if (words.length < 2 && name.first === name.nameFirst) return isPersian(t, name.first) ? null : calledByNoun(t, name);
  if (name.kind === 'person')
    return name.first < name.nameFirst
      ? `“${t.text.slice(t.from[name.first], t.to[name.nameFirst - 1])}” stands before the name`
      : 'a given name and a surname';
  if (isPersian(t, name.first) || isHeadline(prepared, name.first)) return null;
  if (words.some((word) => isBodyHead(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase()))) return null;
  if (source.byline?.includes(name.name)) return 'named as the writer';
  return (
    (/^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}+$/u.test(name.name) ? 'initials before a surname' : null) ??
    besideName(t, name) ??
    likePerson(full, parts)
  );
}

const isHeadline = ({ stretches, tokens: t }: PreparedText, i: number): boolean =>
  /^(?:title|subtitle|heading)$/.test(stretchAt(stretches, t.from[i] ?? 0)?.role ?? '');

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

/** `the boy Iqbal`, `your predecessor (Brian)`, `my brother Yusuf`: of a single word it tells more than a title would. */
function calledByNoun(t: Tokens, { first, end }: NameAt): string | null {
  const bracket = word(t, first - 1) === '(' && word(t, end) === ')';
  const noun = word(t, bracket ? first - 2 : first - 1);
  const stands = (t.gap[first] ?? 3) < 2 && isOneOfPersons(noun) && !isPostHead(noun);
  return stands || (bracket && isOneOfPersons(noun)) ? `“${noun}” stands before the name` : null;
}

/** What stands right before or behind it and stands so with persons only. */
function besideName(t: Tokens, { first, end }: NameAt): string | null {
  const before = word(t, first - 1) === ',' ? word(t, first - 2) : word(t, first - 1);
  const joined = (t.gap[first] ?? 3) < 2 && first > 0;
  const apposed = word(t, first - 1) !== ',' || /^[,.;)]$/.test(word(t, end));
  if (joined && apposed && isOneOfPersons(before)) return `“${before}” stands before the name`;
  if (/^(?:signed|by|author|interviewer|witness|reporter|named|called)$/.test(labelBefore(t, first)))
    return `“${labelBefore(t, first)}” stands before the name`;
  if (HUMAN_VERBS.has(word(t, end)) || (/^(?:was|had|has)$/.test(word(t, end)) && HUMAN_STATES.has(word(t, end + 1))))
    return 'who does or suffers this is a person';
  const opens = word(t, end);
  if (!/^[,(]$/.test(opens) || (t.gap[end + 1] ?? 3) > 1) return null;
  const next = word(t, end + 1);
  const closes = /^[,.;)]$/.test(word(t, end + 2)) || (t.gap[end + 2] ?? 3) > 1;
  if (t.kind[end + 1] === NUMBER && /^\d\d?$/.test(next) && (closes || /^(?:years?|-)$/.test(word(t, end + 2))))
    return 'an age stands behind the name';
  if (next === 'aged' || next === 'who' || next === 'whom' || next === 'whose')
    return `“${next}” stands behind the name`;
  for (let k = end + 1; k < end + 7 && t.kind[k] === WORD && (t.gap[k] ?? 3) < 2; k++) {
    const last = !(t.kind[k + 1] === WORD && (t.gap[k + 1] ?? 3) < 2) || PREPOSED.has(word(t, k + 1));
    if (last) return isOneOfPersons(word(t, k)) ? `“${word(t, k)}” stands behind the name` : null;
  }
  return null;
}

/** `(signed) Oren Mavik`, `WITNESS: Oren Mavik`, `By Oren Mavik`: the word before, over a mark. */
function labelBefore(t: Tokens, first: number): string {
  let at = first - 1;
  while (at > 0 && /^[:)(/]$/.test(word(t, at))) at--;
  const own = at < first - 1 || (t.gap[at] ?? 3) >= 2 || /^(?:named|called)$/.test(word(t, at));
  return own && first - at < 4 ? word(t, at) : '';
}

/** `typesetter`, `wife`, `mayor`: one person, not a crowd. */
const isOneOfPersons = (noun: string): boolean =>
  (isPersonNoun(noun) || isPostHead(noun) || KIN.has(noun)) &&
  !/(?:[^s]s|people|men|women|police|group|gang|crowd|family|couple|army|navy|force|government|regime|mob|crew|squad|patrol|militia|staff|troops|children)$/.test(
    noun,
  );

const PREPOSED = new Set('of in at for from with who whose whom which that and to on under by near'.split(' '));
const HUMAN_VERBS = new Set(
  (
    'said says told tells wrote writes asked asks replied answered testified recalled remembers remembered described explained added insisted denied admitted confessed swore wept cried ' +
    'smiled laughed nodded shrugged signed resigned retired married died disappeared fled shouted phoned telephoned drove walked knew thinks thought believes believed sat stood slept woke'
  ).split(' '),
);
const HUMAN_STATES = new Set(
  (
    'born arrested detained beaten tortured executed hanged shot killed murdered abducted kidnapped seized imprisoned jailed sentenced convicted acquitted charged released freed buried ' +
    'appointed elected dismissed promoted married told asked questioned interrogated interviewed wounded injured taken'
  ).split(' '),
);

/** The words of names that are persons' by themselves → such a name. */
function partsOfPersons({ names, tokens: t }: PreparedText): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { kind, name, first } of names.list)
    if (kind === 'person' && !isPersian(t, first))
      for (const part of name.split(' ')) parts.set(part.toLowerCase(), name);
  return parts;
}

/** `Octavio Salcedo` beside `General Octavio Salcedo Prat`: all its words stand in names of persons. */
function likePerson(full: string, parts: ReadonlyMap<string, string>): string | null {
  const words = full.toLowerCase().split(' ');
  const known = parts.get(words[0] ?? '');
  return known !== undefined && words.every((one) => parts.get(one) === known) ? `a form of “${known}”` : null;
}

/** The title before it, or what stands behind it between marks: `27, typesetter`, `the ministry’s spokesman`. */
function saidBeside({ tokens: t }: PreparedText, { first, nameFirst, end }: NameAt): string | null {
  const title = first < nameFirst ? t.text.slice(t.from[first], t.to[nameFirst - 1]) : '';
  if (!/^[,،(]$/.test(word(t, end)) || (t.gap[end + 1] ?? 3) > 1) return title === '' ? null : title;
  const age = t.kind[end + 1] === NUMBER && word(t, end + 2) === ',' ? 3 : 1;
  let close = end + age;
  while (
    close - end < LONGEST_BESIDE &&
    close < t.count &&
    !/^[,،.;؛)(:]$/.test(word(t, close)) &&
    (t.gap[close] ?? 3) < 2
  )
    close++;
  const opens = word(t, end + age);
  const says =
    close > end + age && (/^(?:a|an|the|his|her|my|our|their)$/.test(opens) || isOneOfPersons(opens) || age > 1);
  const beside = says ? t.text.slice(t.from[end + 1], t.to[close - 1]).replace(/\s+/g, ' ') : '';
  return [title, beside].filter((part) => part !== '').join(', ') || null;
}
