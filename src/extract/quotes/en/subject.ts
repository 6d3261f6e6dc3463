// Whose verb it is: the noun phrase before a verb of saying, or after it where the order is turned ("said Mira Talven").
// In: tokens, names, the verb's place, and how far one may look. Out: the phrase's tokens, or null. All looks are bounded.

import { isPersonNoun } from '../../text/en/person-noun.ts';
import type { Names } from '../../text/english-names.ts';
import { GROUP_NOUNS, PERSON_NOUNS, PRONOUNS } from '../../text/person-words.data.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { AUXILIARIES, BOUNDARIES } from './cues.data.ts';
import { hasFiniteAuxiliary } from './finite.ts';
import { DETERMINERS, PREPOSITIONS } from './phrase-words.data.ts';
import { isSaying } from './saying-verb.ts';
import { isDay, isPeriod, monthLength, withoutTime } from './time-phrases.ts';

const isAdverb = (t: Tokens, i: number): boolean =>
  /^(?:always|ever|often|already|further|therefore|thus|hence|nevertheless|nonetheless)$/.test(wordAt(t, i)) ||
  (wordAt(t, i).endsWith('ly') && wordAt(t, i).length > 4 && wordAt(t, i) !== 'family' && wordAt(t, i) !== 'assembly');
const LONGEST_PHRASE = 18;
const LONGEST_APPOSITION = 45;

export function subjectBefore(t: Tokens, names: Names, cue: number, limit: number): TokenSpan | null {
  let end = withoutAuxiliaries(t, cue, limit);
  const timeless = withoutTime(t, end, limit);
  if (timeless < end) {
    end = withoutAuxiliaries(t, timeless, limit);
    if (DATED.has(wordAt(t, end - 1)) && end - 1 > limit) end--;
  }
  // `One former guard (interview 12, Tarsel, 9 May) said`
  const aside = wordAt(t, end - 1) === ')' ? t.norm.lastIndexOf('(', end - 2) : -1;
  if (aside > limit && end - aside < LONGEST_APPOSITION) {
    const inside = nameBetween(t, names, aside, end - 1);
    if (inside !== null) return inside;
    end = aside;
  } else if (wordAt(t, end - 1) === ',' || wordAt(t, end - 1) === ')') {
    const head = headBefore(t, names, end - 1, limit);
    if (head === null) return namedAside(t, names, end - 1, limit);
    // `The harbour master, Ada Quill, said`: what stands between the commas is the name and nothing else.
    const inside = nameBetween(t, names, head, end - 1);
    if (inside !== null) return inside;
    end = head;
  }
  const relative = wordAt(t, end - 1) === 'who' || wordAt(t, end - 1) === 'which';
  if (relative) {
    end--;
    if (wordAt(t, end - 1) === ',') end--;
  }
  if (relative && (names.at[end - 1] ?? -1) >= 0) return phraseBefore(t, names, end, limit);
  const phrase = wholePhrase(t, names, phraseBefore(t, names, end, limit), limit);
  const found =
    (phrase === null ? relativeBefore(t, names, end, limit) : relativeBefore(t, names, phrase.first, limit)) ?? phrase;
  return found === null || !relative ? found : (namedBefore(t, names, found) ?? found);
}

/** `The mayor of Tarsel, [Ada Quill], said`, `The commander, then [Colonel Mavik], said`; not where a person is named before the comma already. */
function nameBetween(t: Tokens, names: Names, comma: number, close: number): TokenSpan | null {
  const at = /^(?:then|now)$/.test(wordAt(t, comma + 1)) ? comma + 2 : comma + 1;
  const inside = names.list[names.at[at] ?? -1];
  if (inside === undefined || inside.first !== at || inside.end !== close) return null;
  const before = names.list[names.at[comma - 1] ?? -1];
  const isOf =
    before !== undefined &&
    (before.kind === 'place' || before.kind === 'body' || /^(?:of|for|in|at)$/.test(wordAt(t, before.first - 1)));
  const isPerson = inside.kind === 'person' || (inside.kind === null && inside.name.includes(' '));
  return before === undefined || (isOf && isPerson) ? { first: inside.first, end: inside.end } : null;
}

/** `[Ada Quill], a retired judge who said`: the name before the comma is who it is. */
function namedBefore(t: Tokens, names: Names, { first }: TokenSpan): TokenSpan | null {
  const name = names.list[names.at[first - 2] ?? -1];
  const isApposed = wordAt(t, first - 1) === ',' && /^(?:an?|the)$/.test(wordAt(t, first));
  return isApposed && name?.kind === 'person' ? { first: name.first, end: name.end } : null;
}

/** How long a relative clause between a subject and its verb may be, in tokens. */
const LONGEST_RELATIVE = 18;

/** `A porter who worked at the gate said`: who the relative clause is about, where the words before `end` close one. */
function relativeBefore(t: Tokens, names: Names, end: number, limit: number): TokenSpan | null {
  for (let i = end - 1; i > limit && end - i < LONGEST_RELATIVE; i--) {
    const w = wordAt(t, i);
    if (t.kind[i] === MARK && w !== '-' && w !== '’' && w !== "'") return null;
    if (w === 'who') {
      let verb = i + 1;
      while (verb < end && isAdverb(t, verb)) verb++;
      const fresh = (names.at[verb] ?? -1) >= 0 || DETERMINERS.has(wordAt(t, verb)) || PRONOUNS.has(wordAt(t, verb));
      return fresh || verb >= end ? null : phraseBefore(t, names, i, limit);
    }
    if (OPENS_CLAUSE.has(w) && w !== 'and' && w !== 'or' && w !== 'as' && w !== 'than') return null;
  }
  return null;
}

/** Participles that a date stands behind: `images taken on 30 August`. */
const DATED = new Set('taken dated made held published issued released signed written recorded filmed sent'.split(' '));

function withoutAuxiliaries(t: Tokens, cue: number, limit: number): number {
  let end = cue;
  while (
    end > limit &&
    (AUXILIARIES.has(wordAt(t, end - 1)) || isAdverb(t, end - 1) || wordAt(t, end - 1) === 'earlier')
  )
    end--;
  // `has so far refused`, `has long said`.
  const far = wordAt(t, end - 1) === 'far' && /^(?:so|thus)$/.test(wordAt(t, end - 2));
  const from = far ? end - 2 : wordAt(t, end - 1) === 'long' ? end - 1 : end;
  return from < end && AUXILIARIES.has(wordAt(t, from - 1)) ? withoutAuxiliaries(t, from, limit) : end;
}

/** `I [don’t] know` */
const isNot = (t: Tokens, i: number): boolean =>
  /^(?:(?:do|does|did|wo|ca|could|would|have|has)n?['’]t|shall)$/.test(wordAt(t, i));

/** How far a subject may be taken back over prepositions, in tokens. */
const LONGEST_SUBJECT = 30;

/** `torture` of "the Special Envoy on torture asked": a phrase behind a preposition is no subject where another stands before it in the clause. */
function wholePhrase(t: Tokens, names: Names, found: TokenSpan | null, limit: number): TokenSpan | null {
  let phrase = found;
  while (phrase !== null && found !== null && found.end - phrase.first < LONGEST_SUBJECT) {
    const preposition = phrase.first - 1;
    if (preposition <= limit || !PREPOSITIONS.has(wordAt(t, preposition)) || (names.at[preposition] ?? -1) >= 0) break;
    const head = headPhrase(t, names, preposition, limit);
    if (head === null) break;
    phrase = { first: head.first, end: found.end };
  }
  return phrase;
}

/** The phrase before a preposition and its participle (`images taken`); null where the clause begins with the preposition or a finite verb stands before it. */
function headPhrase(t: Tokens, names: Names, preposition: number, limit: number): TokenSpan | null {
  const before = preposition - 1;
  if (t.kind[before] === MARK || OPENS_CLAUSE.has(wordAt(t, before)) || isAdverb(t, before)) return null;
  const participle = /(?:[^aeiou]ed|[aeiou]ed|en|ing|dated|made|held|sent|born|found|left|told|led)$/.test(
    wordAt(t, before),
  );
  const end = participle && (names.at[before] ?? -1) < 0 ? before : preposition;
  if (end <= limit || isSaying(t, end - 1) || AUXILIARIES.has(wordAt(t, end - 1))) return null;
  const head = phraseBefore(t, names, end, limit);
  if (head === null || PRONOUNS.has(wordAt(t, head.first)) || isSaying(t, head.first - 1)) return null;
  const opener = wordAt(t, head.first - 1);
  // `was taken to [the hospital] after the police said`, `[This comes] after`: no head of it.
  if (
    /^(?:after|before)$/.test(wordAt(t, preposition)) &&
    ((opener === 'to' &&
      /^(?:taken|rushed|brought|transported|admitted|sent|flown)$/.test(wordAt(t, head.first - 2))) ||
      (wordAt(t, head.first) === 'this' && /^(?:comes|came|follows)$/.test(wordAt(t, head.first + 1))))
  )
    return null;
  const begins = head.first <= limit || t.kind[head.first - 1] === MARK || OPENS_CLAUSE.has(opener);
  return begins || PREPOSITIONS.has(opener) ? head : null;
}
const OPENS_CLAUSE = new Set(
  'that when while as if because but and or so where until although though whether how why what which who than then'.split(
    ' ',
  ),
);

/** `Mira Talven, head of the union, ` => the place after Talven. */
function headBefore(t: Tokens, names: Names, comma: number, limit: number): number | null {
  let fallback: number | null = null;
  for (let i = comma - 1; i > limit && comma - i < LONGEST_APPOSITION; i--) {
    if (wordAt(t, i) !== ',' && wordAt(t, i) !== '(') continue;
    if (/^(?:who|which)$/.test(wordAt(t, i + 1)) && t.kind[i - 1] !== NUMBER) return i;
    // `, who leads the union and whose father, Ivo Talven, [was] seen at the gate,`: an apposition within.
    if (/^(?:was|were|is|are|had|has)$/.test(wordAt(t, i + 1))) continue;
    const before = i - 1;
    if ((names.at[before] ?? -1) >= 0) return i;
    if (
      fallback === null &&
      (PERSON_NOUNS.has(wordAt(t, before)) || PRONOUNS.has(wordAt(t, before)) || isPersonFrom(t, names, limit, i))
    )
      fallback = i;
  }
  return fallback;
}

/** `The “head of the office” of the district, [Dr Ada Quill], said`: before the commas stands what nothing tells to be a person; a person's name between them does. */
function namedAside(t: Tokens, names: Names, comma: number, limit: number): TokenSpan | null {
  const name = names.list[names.at[comma - 1] ?? -1];
  if (name === undefined || name.kind === 'place' || name.kind === 'body' || wordAt(t, comma) !== ',') return null;
  const opens = name.first - 1 > limit && wordAt(t, name.first - 1) === ',';
  return opens && name.end === comma && name.name.includes(' ') ? { first: name.first, end: comma } : null;
}

/** `[A doctor at the hospital], twelve miles away, said`: all up to the comma is one person and where he is. */
function isPersonFrom(t: Tokens, names: Names, first: number, comma: number): boolean {
  if (!DETERMINERS.has(wordAt(t, first)) || comma - first > LONGEST_PHRASE) return false;
  let person = first + 1;
  while (person < first + 4 && !isPersonNoun(wordAt(t, person))) person++;
  if (!isPersonNoun(wordAt(t, person)) || !(PREPOSITIONS.has(wordAt(t, person + 1)) || wordAt(t, person + 1) === 'of'))
    return false;
  for (let i = first; i < comma; i++) if (t.kind[i] === MARK && (names.at[i] ?? -1) < 0) return false;
  return !hasFiniteAuxiliary(t, person, comma);
}

function phraseBefore(t: Tokens, names: Names, end: number, limit: number): TokenSpan | null {
  let first = end;
  while (first > limit && end - first < LONGEST_PHRASE) {
    const i = first - 1;
    const nameIndex = names.at[i] ?? -1;
    const name = nameIndex >= 0 ? names.list[nameIndex] : undefined;
    if (name !== undefined && name.first >= limit) {
      first = name.first;
      continue;
    }
    const w = wordAt(t, i);
    if (PRONOUNS.has(w) && end - first === 0) return { first: i, end };
    // The dash behind a dateline is no hyphen.
    const inside =
      (w === '-' && t.gap[i] === 0) ||
      ((w === '’' || w === "'") && t.gap[i] === 0) ||
      (w === '.' && t.gap[first] === 1 && (t.to[i - 1] ?? 0) - (t.from[i - 1] ?? 0) <= 3);
    if (t.kind[i] === MARK && !inside) break;
    if (w === 'and' && joinsNames(t, names, i, first, limit)) {
      first = names.list[names.at[i - 1] ?? -1]?.first ?? i;
      continue;
    }
    if ((BOUNDARIES.has(w) && !joinsNouns(t, i, limit)) || isSaying(t, i)) break;
    first--;
    if (ARTICLES.has(w) && isNounBefore(t, names, i - 1, limit)) break;
  }
  first = trimmedStart(t, names, behindHearing(t, first, end), end);
  if (first >= end) return null;
  return { first, end: end - first > 1 && isNot(t, end - 1) ? end - 1 : end };
}

/** `She heard [her son] say`. */
function behindHearing(t: Tokens, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) if (/^(?:hear|hears|heard|hearing|overheard)$/.test(wordAt(t, i))) return i + 1;
  return first;
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** `On the [radio] a general said`: a phrase begins at its article, where no preposition joins it to the noun before. */
const isNounBefore = (t: Tokens, names: Names, i: number, limit: number): boolean =>
  i > limit &&
  // `By letter of 3 May 1994 [the Government] replied`
  (isYear(t, i) ||
    (t.kind[i] === WORD &&
      (names.at[i] ?? -1) < 0 &&
      /^\p{Ll}{4,}$/u.test(wordAt(t, i)) &&
      !NO_NOUN.has(wordAt(t, i)) &&
      !PREPOSITIONS.has(wordAt(t, i))));
const isYear = (t: Tokens, i: number): boolean => /^(?:1[89]|20)\d\d$/.test(wordAt(t, i));
const NO_NOUN = new Set(
  'most half both what such than upon only even also just then perhaps maybe merely once many quite rather twice'.split(
    ' ',
  ),
);

/** `Mira Talven and Oren Mavik said`: two names where a subject can begin; not "met Mira Talven and Oren Mavik said". */
function joinsNames(t: Tokens, names: Names, and: number, first: number, limit: number): boolean {
  const before = names.list[names.at[and - 1] ?? -1];
  if (before === undefined || (names.at[first] ?? -1) < 0 || first !== and + 1) return false;
  return before.first <= limit || t.kind[before.first - 1] === MARK || BEGINS_CLAUSE.has(wordAt(t, before.first - 1));
}
const BEGINS_CLAUSE = new Set(['that', 'when', 'while', 'as', 'if', 'because', 'but', 'and', 'both', 'so', 'where']);

/** `a source close to the family`, `a lawyer from Tarsel`, `the section on Tarsel`: a preposition inside the phrase, not before it. */
const joinsNouns = (t: Tokens, i: number, limit: number): boolean =>
  i - 1 > limit &&
  JOINING.has(wordAt(t, i)) &&
  (PERSON_NOUNS.has(wordAt(t, i - 1)) || GROUP_NOUNS.has(wordAt(t, i - 1)) || BEFORE_JOINING.has(wordAt(t, i - 1)));
const JOINING = new Set(['to', 'with', 'from', 'at', 'by', 'on', 'against']);
const BEFORE_JOINING = new Set(
  'close familiar next aide aides advisers advisors source person someone section chapter report reports study statement letter article survey committee commission inquiry ambassador envoy message experts'.split(
    ' ',
  ),
);

/** Without "In a statement", "and", "On Saturday" at its head. */
function trimmedStart(t: Tokens, names: Names, first: number, end: number): number {
  let at = first;
  while (
    at < end &&
    (wordAt(t, at) === 'and' || isAdverb(t, at) || t.kind[at] === NUMBER || (isDay(t, at) && at + 1 < end))
  )
    at++;
  if (at + 2 < end && isPeriod(t, at)) at += 2;
  if (at + monthLength(t, at) < end) at += monthLength(t, at);
  if (!/^(?:in|for|of|under|among)$/.test(wordAt(t, at))) return at;
  for (let i = end - 1; i > at; i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined)
      return DETERMINERS.has(wordAt(t, name.first - 1)) && name.first - 1 > at ? name.first - 1 : name.first;
    if (DETERMINERS.has(wordAt(t, i)) || PRONOUNS.has(wordAt(t, i))) return i;
  }
  return at + 1 + monthLength(t, at + 1) < end ? at + 1 + monthLength(t, at + 1) : at + 1;
}

const AFTER_SUBJECT = new Set(
  'in on at during after before when who as while to from about with by and but that because if since following last this yesterday today via through'.split(
    ' ',
  ),
);

/** The phrase that begins at `at`, for "said Mira Talven, head of …" and "according to …". */
export function subjectAfter(t: Tokens, names: Names, at: number): TokenSpan | null {
  if (at >= t.count || t.gap[at] === 3 || /^(?:which|whom)$/.test(wordAt(t, at))) return null;
  if (PRONOUNS.has(wordAt(t, at)) && t.kind[at] === WORD) return { first: at, end: at + 1 };
  let end = at;
  while (end < t.count && end - at < LONGEST_PHRASE && t.gap[end] !== 3) {
    const name = names.list[names.at[end] ?? -1];
    if (name !== undefined && name.first >= at) {
      end = name.end;
      continue;
    }
    const w = wordAt(t, end);
    const inside = w === '-' || ((w === '’' || w === "'") && t.gap[end] === 0 && t.gap[end + 1] === 0);
    if (t.kind[end] === MARK && !inside) break;
    if (
      end > at &&
      AFTER_SUBJECT.has(w) &&
      !(w === 'and' && (names.at[end + 1] ?? -1) >= 0 && (names.at[end - 1] ?? -1) >= 0)
    )
      break;
    if (isSaying(t, end) && end > at) break;
    end++;
  }
  if (end === at) return null;
  const phrase = { first: at, end: publishersEnd(t, names, end) };
  return nameInApposition(t, names, phrase) ?? phrase;
}

const PUBLISHED = new Set(['published', 'released', 'issued', 'prepared', 'compiled']);

/** `a study published on Monday by the Harbour Union`: up to the end of the name. */
function publishersEnd(t: Tokens, names: Names, end: number): number {
  if (!PUBLISHED.has(wordAt(t, end - 1)) && !PUBLISHED.has(wordAt(t, end))) return end;
  for (let i = end; i < end + 6 && i < t.count && t.kind[i] !== MARK; i++) {
    if (wordAt(t, i) !== 'by') continue;
    const name = names.list[names.at[wordAt(t, i + 1) === 'the' ? i + 2 : i + 1] ?? -1];
    return name === undefined || name.first < i ? end : name.end;
  }
  return end;
}

/** `said its archivist, Oda Rennick.`: a phrase without a name, then the name alone between commas. */
function nameInApposition(t: Tokens, names: Names, phrase: TokenSpan): TokenSpan | null {
  if (wordAt(t, phrase.end) !== ',') return null;
  for (let i = phrase.first; i < phrase.end; i++) if ((names.at[i] ?? -1) >= 0) return null;
  const name = names.list[names.at[phrase.end + 1] ?? -1];
  if (name === undefined || name.first !== phrase.end + 1) return null;
  const closed = name.end >= t.count || t.gap[name.end] === 3 || t.kind[name.end] === MARK;
  return closed && isPersonPhrase(t, phrase) ? { first: name.first, end: name.end } : null;
}

/** One person in a role: `its archivist`, `the prosecutor-general`, `a former minister of works`. */
const isPersonPhrase = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++)
    if (PERSON_NOUNS.has(wordAt(t, i)) || /(?:ist|er|or|ian|eur|ant|ent|man|woman)$/.test(wordAt(t, i))) return true;
  return false;
};

/** The first name or pronoun of a sentence before `until`: the subject of ", saying …". */
export function subjectOfSentence(t: Tokens, names: Names, from: number, until: number): TokenSpan | null {
  for (let i = from; i < until; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined) return { first: name.first, end: Math.min(name.end, until) };
    if (PRONOUNS.has(wordAt(t, i)) && wordAt(t, i) !== 'it' && wordAt(t, i) !== 'who') return { first: i, end: i + 1 };
    if (PERSON_NOUNS.has(wordAt(t, i)) && DETERMINERS.has(wordAt(t, i - 1)) && i - 1 >= from)
      return { first: i - 1, end: i + 1 };
  }
  return null;
}
