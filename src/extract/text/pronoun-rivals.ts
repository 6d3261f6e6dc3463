// Who a pronoun cannot mean, or not alone: a name that only tells of others, and somebody without a name who stands nearer. In: the prepared text, a name, the pronoun's place. Out: yes or no.

import { isPersonNoun } from './en/person-noun.ts';
import type { Gender } from './named-persons.ts';
import type { NameAt } from './names/name-at.ts';
import type { PreparedText } from './prepared-text.ts';
import { MARK, type Tokens, WORD, wordAt } from './tokens.ts';

export const SAYS =
  /^(?:said|says|told|tells|added|replied|answered|stated|claimed|denied|wrote|informed|insisted|continued|testified|explained)$/;

/** `“…,” [he] said`, `[she] told the court`: the pronoun of who speaks. */
const isOfSpeaker = (t: Tokens, pronoun: number): boolean =>
  SAYS.test(wordAt(t, pronoun + 1)) || SAYS.test(wordAt(t, pronoun + 2)) || SAYS.test(wordAt(t, pronoun - 1));

/**
 * `“… he was hit twice,” [Mavik] said`: who tells it, in a quotation or behind a comma, tells of another; and so does, in the sentences around,
 * who speaks for an office: `…, said Sgt. Oren Mavik. His mother …`.
 */
export function tellsOfOthers(prepared: PreparedText, name: NameAt, pronoun: number): boolean {
  const { tokens: t, markOf, sentenceOf } = prepared;
  if (isOfSpeaker(t, pronoun)) return false;
  const quoted = (markOf[pronoun] ?? -1) >= 0;
  if (quoted && (markOf[name.first] ?? -1) < 0 && isTeller(t, name)) return !isParagraphBetween(t, name.end, pronoun);
  if (sentenceOf[name.first] !== sentenceOf[pronoun] && isTeller(t, name) && isOfOffice(prepared, name)) return true;
  return isTellerBehind(prepared, name, pronoun);
}

/** `[Mavik] said`, `[Mavik], a porter, said`, `said [Mavik]`. */
function isTeller(t: Tokens, { first, end }: NameAt): boolean {
  if (SAYS.test(wordAt(t, end)) || SAYS.test(wordAt(t, first - 1))) return true;
  if (wordAt(t, end) !== ',') return false;
  for (let i = end + 1; i < end + LONGEST_ASIDE && !/^[.;:]$/.test(wordAt(t, i)); i++)
    if (wordAt(t, i) === ',') return SAYS.test(wordAt(t, i + 1));
  return false;
}
const LONGEST_ASIDE = 12;

const isOfOffice = ({ names, tokens: t }: PreparedText, name: NameAt): boolean =>
  names.list.some((one) => names.fullest(one.name) === names.fullest(name.name) && speaksForOffice(t, one));
const OFFICE =
  /^(?:spokesman|spokeswoman|spokesperson|police|sheriff|sgt|sergeant|lt|lieutenant|capt|captain|col|colonel|maj|major|det|detective|chief|commissioner|superintendent|trooper|deputy|prosecutor|attorney|investigator|agent|minister|coroner)$/;
function speaksForOffice(t: Tokens, { first, end }: NameAt): boolean {
  for (let i = first - 3; i < end + LONGEST_ASIDE / 2; i++) {
    if (i >= end && (t.gap[i] === 3 || /^[.;]$/.test(wordAt(t, i)))) return false;
    if (OFFICE.test(wordAt(t, i))) return true;
  }
  return false;
}

/** The sentence goes on with `, Mavik said` behind the pronoun: the one so named tells of somebody else. */
function isTellerBehind({ tokens: t, names, sentences, sentenceOf }: PreparedText, name: NameAt, pronoun: number) {
  const end = sentences[sentenceOf[pronoun] ?? 0]?.end ?? pronoun;
  for (let i = pronoun + 1; i < end; i++) {
    const behind = names.list[names.at[i] ?? -1];
    if (behind === undefined) continue;
    if (/^[,”"]$/.test(wordAt(t, behind.first - 1)) && SAYS.test(wordAt(t, behind.end)))
      return names.fullest(behind.name) === names.fullest(name.name);
    i = behind.end - 1;
  }
  return false;
}

const FEMALE = /^(?:woman|girl|mother|daughter|sister|wife|widow|aunt|niece|grandmother|girlfriend|schoolgirl)$/;
const MALE = /^(?:man|boy|father|son|brother|husband|uncle|nephew|grandfather|boyfriend|gunman|schoolboy)$/;
const OPENS = /^(?:a|an|the|one|another|this|that|each)$/;

/**
 * `[A young porter] was carried home after he was struck`, `Police found [the boy] and arrested him`: somebody without a name in the pronoun's own
 * sentence, or at the beginning of one between it and the name.
 */
export function isUnnamedNearer(prepared: PreparedText, name: NameAt, pronoun: number, gender: Gender): boolean {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const [own, of] = [sentenceOf[pronoun] ?? 0, sentenceOf[name.first] ?? 0];
  for (let n = own; n > of; n--) {
    const sentence = sentences[n];
    if (sentence === undefined) return false;
    const end = n === own ? pronoun : Math.min(sentence.end, sentence.first + FIRST_WORDS);
    for (let i = sentence.first; i < end; i++) {
      const noun = OPENS.test(wordAt(t, i)) ? nounBehind(prepared, i, pronoun) : null;
      if (noun === null || !fitsNoun(wordAt(t, noun), gender)) continue;
      // Who only hears of it, and whom the name itself is called: `told the doctor that he`, `the baker` who is Mavik.
      if (n === own && isHearer(t, i)) continue;
      return true;
    }
  }
  return false;
}
const FIRST_WORDS = 8;
const LONGEST_PHRASE = 9;

/** `the [18-year-old] boy`, not `the boy's`, `the baker Oren Mavik`, nor several. */
function nounBehind({ tokens: t, names }: PreparedText, i: number, limit: number): number | null {
  for (let k = i + 1; k < Math.min(limit, i + LONGEST_PHRASE); k++) {
    const w = wordAt(t, k);
    if ((names.at[k] ?? -1) >= 0 || (t.kind[k] === MARK && !/^[-‑]$/.test(w))) return null;
    if (t.kind[k] !== WORD || !isPersonNoun(w) || SEVERAL.test(w)) continue;
    const next = wordAt(t, k + 1);
    if (isPersonNoun(next) || next === '-') continue;
    if (/^['’]s?$/.test(next) || (names.at[k + 1] ?? -1) >= 0 || (next === ',' && (names.at[k + 2] ?? -1) >= 0))
      return null;
    return k;
  }
  return null;
}
const SEVERAL =
  /(?:[^s]s|people|men|women|children|police|staff|troops|family|couple|group|gang|crowd|army|navy|forces?|government|regime|mob|crew|squad|patrol|militia|authorities|everyone|everybody)$/;

const fitsNoun = (noun: string, gender: Gender): boolean =>
  gender === 'male' ? !FEMALE.test(noun) && !/woman$/.test(noun) : !MALE.test(noun) && !/[^o]man$/.test(noun);

/** `told [the doctor] that he was ill`, `by a guard`. */
const isHearer = (t: Tokens, i: number): boolean => /^(?:told|tells|asked|by|to|with|from)$/.test(wordAt(t, i - 1));

export const isParagraphBetween = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i++) if (t.gap[i] === 3) return true;
  return false;
};
