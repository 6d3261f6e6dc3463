// Words that are capitals only because a sentence begins with them: no names, and no part of the name behind them (`Questioning Mavik, …`).
// In: tokens and the names found. Out: the names without such words.

import { genderOfGivenName, isGivenName } from '../../gazetteers/given-names.ts';
import { isPersonNoun } from '../en/person-noun.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { isCapital, isUpper } from './capitals.ts';
import type { NameAt } from './name-at.ts';
import { genderByName, kindOf } from './name-kind.ts';

export const beginsSentence = (t: Tokens, i: number): boolean =>
  t.gap[i] === 3 || /^[.!?…"“‘«:;—–-]$/.test(t.norm[i - 1] ?? '') || /^[)\]”"]$/.test(t.norm[i - 1] ?? '');

export function withoutStarts(t: Tokens, found: readonly NameAt[]): readonly NameAt[] {
  if (!found.some((name) => isDoubted(t, name) || canBeginWithVerb(t, name))) return found;
  const known = knownOf(t, found);
  return found
    .map((name) => (canBeginWithVerb(t, name) ? withoutFirst(t, name, known) : name))
    .filter((name) => !isDoubted(t, name) || known.words.has(name.name) || !isOfLanguage(name.name, known.small));
}

/** A single word at the head of a sentence, of which nothing tells what it is. */
const isDoubted = (t: Tokens, name: NameAt): boolean =>
  name.kind === null && name.end - name.first === 1 && beginsSentence(t, name.first);

/** The document writes it small elsewhere, it has the form of an adverb or participle, or stands for persons of a sort: `Investigators`. */
function isOfLanguage(name: string, small: ReadonlySet<string>): boolean {
  const word = name.toLowerCase();
  if (small.has(word) || /(?:ly|ing|ed)$/.test(word)) return true;
  return /(?:s|men|women|people)$/.test(word) && (isPersonNoun(word) || small.has(word.slice(0, -1)));
}

interface Known {
  /** The words that the document writes without a capital. */
  readonly small: ReadonlySet<string>;
  /** The words of names of which the place leaves no doubt. */
  readonly words: ReadonlySet<string>;
  /** Those names, whole. */
  readonly names: ReadonlySet<string>;
  /** The last words of persons' names. */
  readonly surnames: ReadonlySet<string>;
}

function knownOf(t: Tokens, found: readonly NameAt[]): Known {
  const small = new Set<string>();
  for (let i = 0; i < t.count; i++) if (t.kind[i] === WORD && !isCapital(t, i)) small.add(t.norm[i] ?? '');
  const [words, names, surnames] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const name of found) {
    if (isDoubted(t, name)) continue;
    const own = name.name.split(' ');
    for (const word of own) words.add(word);
    if (canBeginWithVerb(t, name)) continue;
    names.add(name.name);
    if (name.kind === 'person') surnames.add(own.at(-1) ?? '');
  }
  return { small, words, names, surnames };
}

/** Several words at the head of a sentence, the first of them no given name. */
function canBeginWithVerb(t: Tokens, { first, nameFirst, end, kind }: NameAt): boolean {
  const word = t.norm[first] ?? '';
  return (
    first === nameFirst &&
    end - first > 1 &&
    kind !== 'place' &&
    word.length > 2 &&
    t.kind[first + 1] === WORD &&
    isCapital(t, first + 1) &&
    genderOfGivenName(word) === null &&
    beginsSentence(t, first)
  );
}

/** `Questioning [Mavik]`, `Certainly [Oren Mavik]`, where the document has what stands behind the first word as a name elsewhere, or a given name begins it. */
function withoutFirst(t: Tokens, name: NameAt, { small, names, surnames }: Known): NameAt {
  const [first, second] = [name.first, name.first + 1];
  const word = t.norm[first] ?? '';
  if (names.has(name.name)) return name;
  const rest = t.text.slice(t.from[second], t.to[name.end - 1]).replace(/\s+/g, ' ');
  const isVerb = word.length > 4 && /(?:ly|ing|ed)$/.test(word);
  const isKnown = names.has(rest) || (name.end - second === 1 && surnames.has(rest));
  const isPerson = name.end - second > 1 && isGivenName(t.norm[second] ?? '');
  const isLabel = isUpper(t, first) && !isUpper(t, second) && word.length > 3;
  if (!((isVerb || small.has(word)) && (isKnown || isPerson)) && !(isLabel && names.has(rest))) return name;
  return {
    first: second,
    nameFirst: second,
    end: name.end,
    name: rest,
    kind: isKnown && surnames.has(rest) ? 'person' : kindOf(t, second, name.end, false),
    gender: genderByName(t, second, name.end),
  };
}
