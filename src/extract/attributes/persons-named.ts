// Persons whom a text names and of whom nothing else was found: `Captain Leiva brought a list`, `Julián Ortega, 27, typesetter`, the writer of a piece, «آقای بیگ‌زاده». In: what was found,
// and all that it told of persons. Out: a draft for each who stands in no other one, at the first place where the words tell that the name is a person's. Here a name is known for
// a person's by a title or a given name, or else by what stands around it. Not here: whose name it is (resolve/).

import type { AttributeDraft, Found } from '../drafts.ts';
import { isBodyHead } from '../gazetteers/bodies.ts';
import { isPostHead } from '../gazetteers/posts.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { PLACE_WORDS } from '../text/names/name-words.data.ts';
import { isOneOfPersons, LIKELY_FROM } from '../text/names/person-grounds.ts';
import { isPersian } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type Tokens, WORD, wordAt } from '../text/tokens.ts';
import { isHeadline, namedOnly } from './named-only.ts';
import type { NamedDrafts } from './names-told.ts';

const LONGEST_NAME = 5;
/** Words behind a name that say who it is, at most. */
const LONGEST_BESIDE = 12;

export const personsNamed = (found: Found, drafts: NamedDrafts): readonly AttributeDraft[] =>
  namedOnly(found, drafts, (name, full) => {
    const reason = whyPerson(found.prepared, name, full);
    if (reason === null) return null;
    const value = saidBeside(found.prepared, name) ?? name.name;
    return { what: 'named', value, confidence: name.kind === 'person' ? 'certain' : 'likely', called: full, reason };
  });

/** Why a name is a person's; null where too little tells it. */
function whyPerson(prepared: PreparedText, name: NameAt, full: string): string | null {
  const { tokens: t, names, source } = prepared;
  if (name.kind === 'body' || name.kind === 'place' || names.isThing(name.name) || name.name === '') return null;
  const words = full.split(' ');
  if (words.length > LONGEST_NAME) return null;
  if (words.length < 2 && name.first === name.nameFirst) return isPersian(t, name.first) ? null : calledByNoun(t, name);
  if (name.kind === 'person')
    return name.first < name.nameFirst
      ? `“${t.text.slice(t.from[name.first], t.to[name.nameFirst - 1])}” stands before the name`
      : (names.groundsFor(name.name)?.reason ?? 'a given name and a surname');
  if (isPersian(t, name.first) || isHeadline(prepared, name.first)) return null;
  if (words.some((word) => isBodyHead(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase()))) return null;
  if (source.byline?.includes(name.name) && !words.some((one) => STAFF.test(one))) return 'named as the writer';
  const grounds = names.groundsFor(name.name);
  return grounds !== null && grounds.weight >= LIKELY_FROM ? grounds.reason : null;
}

/** `Harbour Desk`, `News Agencies`: in the place of a writer, and nobody. */
const STAFF = /^(?:desk|newsroom|staff|agency|agencies|wire|wires|service|team|editors|reporters|correspondents)$/i;

/** `the boy Iqbal`, `your predecessor (Brian)`, `my brother Yusuf`: of a single word it tells more than a title would. */
function calledByNoun(t: Tokens, { first, end }: NameAt): string | null {
  const bracket = wordAt(t, first - 1) === '(' && wordAt(t, end) === ')';
  const noun = wordAt(t, bracket ? first - 2 : first - 1);
  const stands = (t.gap[first] ?? 3) < 2 && isOneOfPersons(noun) && !isPostHead(noun);
  const apposed = wordAt(t, first - 1) === ',' ? whoIsApposed(t, first - 2) : null;
  if (apposed !== null && (/^[,.;)]$/.test(wordAt(t, end)) || (t.gap[end] ?? 3) > 1))
    return `“${apposed}” stands before the name`;
  return stands || (bracket && isOneOfPersons(noun)) ? `“${noun}” stands before the name` : null;
}

/** `the head of the bureau, [Dussarel]`: the person that the words before a comma are of. */
function whoIsApposed(t: Tokens, last: number): string | null {
  for (let at = last; at > last - 6 && t.kind[at] === WORD && (t.gap[at + 1] ?? 3) < 2; at--)
    if (/^(?:the|my|our|his|her|their)$/.test(wordAt(t, at))) {
      const head = wordAt(t, at + 1);
      const noun = at + 1 === last ? head : /^(?:of|for|at|in)$/.test(wordAt(t, at + 2)) ? head : wordAt(t, last);
      return isOneOfPersons(noun) ? noun : null;
    }
  return null;
}

/** The title before it, or what stands behind it between marks: `27, typesetter`, `the ministry’s spokesman`. */
function saidBeside({ tokens: t }: PreparedText, { first, nameFirst, end }: NameAt): string | null {
  const title = first < nameFirst ? t.text.slice(t.from[first], t.to[nameFirst - 1]) : '';
  if (!/^[,،(]$/.test(wordAt(t, end)) || (t.gap[end + 1] ?? 3) > 1) return title === '' ? null : title;
  const age = t.kind[end + 1] === NUMBER && wordAt(t, end + 2) === ',' ? 3 : 1;
  let close = end + age;
  while (
    close - end < LONGEST_BESIDE &&
    close < t.count &&
    !/^[,،.;؛)(:]$/.test(wordAt(t, close)) &&
    (t.gap[close] ?? 3) < 2
  )
    close++;
  const opens = wordAt(t, end + age);
  const says =
    close > end + age && (/^(?:a|an|the|his|her|my|our|their)$/.test(opens) || isOneOfPersons(opens) || age > 1);
  const beside = says ? t.text.slice(t.from[end + 1], t.to[close - 1]).replace(/\s+/g, ' ') : '';
  return [title, beside].filter((part) => part !== '').join(', ') || null;
}
