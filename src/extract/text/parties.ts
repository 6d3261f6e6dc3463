// The parties that a phrase names: one Mention for each of those that stand side by side, a government where a capital or "the authorities" stands for it.
// In: the text and a phrase. Out: mentions with their kind. The government is an inference and says from what; whether the phrase is a party at all (one that can
// write, be asked, deny) is told by isParty.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { isBodyHead } from '../gazetteers/bodies.ts';
import { countryNamed, countryOfDemonym, governmentOf } from '../gazetteers/places.ts';
import { isPostHead } from '../gazetteers/posts.ts';
import { PREPOSITIONS } from './en/grammar.data.ts';
import { conjuncts, headOf } from './en/phrase-parts.ts';
import { mentionAt, TWO_BEARERS, type WhoIs, whoIs } from './mentions.ts';
import { GROUP_NOUNS, PERSON_NOUNS, PRONOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, WORD, wordAt } from './tokens.ts';

const GOVERNMENT = new Set([
  'authorities',
  'government',
  'regime',
  'junta',
  'administration',
  'rulers',
  'leadership',
  'state',
]);
const LONGEST_PARTY = 24;

/** The parties side by side in a phrase; `last` is who spoke last, for a pronoun. */
function partiesOf(prepared: PreparedText, span: TokenSpan, last: WhoIs | null = null): readonly WhoIs[] {
  const { tokens: t } = prepared;
  const whole = trimmed(t, span);
  if (whole === null) return [];
  const parts = sideBySide(prepared, whole);
  return parts.flatMap((part) => {
    const own = trimmed(t, part);
    return own === null ? [] : [partyOf(prepared, own, last)];
  });
}

/** Without marks, quantifying "both" and a closing apposition. */
function trimmed(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  let [from, to] = [first, Math.min(end, first + LONGEST_PARTY)];
  while (
    from < to &&
    (t.kind[from] === MARK || (wordAt(t, from) === 'both' && to - from > 2) || wordAt(t, from) === 'and')
  )
    from++;
  while (to > from && t.kind[to - 1] === MARK && wordAt(t, to - 1) !== ')') to--;
  return to > from ? { first: from, end: to } : null;
}

/** `the families of Quill and Rennick` is one party, `the union and the families` are two. */
function sideBySide(prepared: PreparedText, span: TokenSpan): readonly TokenSpan[] {
  const { tokens: t, names } = prepared;
  const parts = conjuncts(prepared, span);
  const kept: { first: number; end: number }[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    const dependent = before !== undefined && hasPreposition(t, before);
    const bare =
      t.kind[part.first] === WORD && !/^(?:the|a|an|his|her|its|their|several|other)$/.test(wordAt(t, part.first));
    const comma = before !== undefined && wordAt(t, before.end) === ',' && isApposition(prepared, before, part);
    const named = (names.at[part.first] ?? -1) >= 0;
    if (
      before !== undefined &&
      ((dependent && bare && named && !isBody(prepared, part)) ||
        comma ||
        isOther(t, part) ||
        (!named && bare && (names.at[before.end - 1] ?? -1) < 0))
    )
      before.end = part.end;
    else kept.push({ first: part.first, end: part.end });
  }
  return kept;
}

const isBody = ({ names }: PreparedText, { first }: TokenSpan): boolean =>
  names.list[names.at[first] ?? -1]?.kind === 'body';
const hasPreposition = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (PREPOSITIONS.has(wordAt(t, i))) return true;
  return false;
};
/** `Amnesty and [other organisations]`, `and others`: kept with what stands before. */
const isOther = (t: Tokens, { first }: TokenSpan): boolean => /^(?:others|elsewhere)$/.test(wordAt(t, first));
const isApposition = ({ names, tokens: t }: PreparedText, before: TokenSpan, part: TokenSpan): boolean =>
  (names.at[before.end - 1] ?? -1) >= 0 &&
  /^(?:a|an|the|head|former|chief)$/.test(wordAt(t, part.first)) &&
  (names.at[part.end - 1] ?? -1) < 0 &&
  PERSON_NOUNS.has(wordAt(t, headOf({ tokens: t, names } as PreparedText, part)));

function partyOf(prepared: PreparedText, span: TokenSpan, last: WhoIs | null): WhoIs {
  const government = governmentBehind(prepared, span);
  if (government !== null)
    return {
      mention: mentionAt(prepared, span, government.name, 'inferred', [government.reason]),
      kind: 'named',
    };
  const found = withoutModifier(prepared, span, whoIs(prepared, span, last));
  return found.mention.name === null ? withBody(prepared, span, found) : found;
}

/** `the Quill campaign`: the name tells which campaign, it is not the party's own. */
function withoutModifier(prepared: PreparedText, span: TokenSpan, found: WhoIs): WhoIs {
  const { tokens: t, names } = prepared;
  if (found.mention.name === null || found.mention.named !== 'stated') return found;
  const head = headOf(prepared, span);
  if ((names.at[head] ?? -1) >= 0) return found;
  for (let k = span.first; k < head; k++) {
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined || name.end > head) continue;
    let plain = true;
    for (let n = name.end; n < head; n++) plain &&= t.kind[n] === WORD && !PREPOSITIONS.has(wordAt(t, n));
    if (plain)
      return { mention: { ...found.mention, name: null, reasons: ['these words give no name'] }, kind: 'unnamed' };
    k = name.end - 1;
  }
  return found;
}

/** `the group` after a named body: left open here, but "it" and "the organization" go back to the last body named in the sentence before. */
function withBody(prepared: PreparedText, span: TokenSpan, found: WhoIs): WhoIs {
  const { tokens: t, names } = prepared;
  const definite = /^(?:the|this|that)$/.test(wordAt(t, span.first)) && span.end - span.first <= 4;
  const head = wordAt(t, span.end - 1);
  const itself = span.end - span.first === 1 && /^(?:it|its)$/.test(wordAt(t, span.first));
  const theirs = span.end - span.first === 1 && /^(?:they|them|their)$/.test(wordAt(t, span.first));
  if (!itself && !theirs && !(definite && BODY_NOUNS.has(head))) return found;
  for (let i = span.first - 1; i >= 0 && span.first - i < 90; i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined) continue;
    i = name.first;
    if (theirs ? !isPlural(t, name.end - 1) : name.kind !== 'body') continue;
    if (definite && !ANY_BODY.has(head) && !name.name.toLowerCase().includes(head)) continue;
    const full = names.fullest(name.name);
    return {
      mention: mentionAt(prepared, span, full, 'inferred', [
        `“${t.text.slice(t.from[span.first], t.to[span.end - 1])}” after ${full}, the last body named before it`,
      ]),
      kind: 'named',
    };
  }
  return found;
}
const BODY_NOUNS = new Set(
  'group organization organisation agency association body committee commission council union party ministry court office movement'.split(
    ' ',
  ),
);
/** They can go back to a body of any name; "the council" only to one that has the word. */
const ANY_BODY = new Set(['group', 'organization', 'organisation', 'body']);
const isPlural = (t: Tokens, i: number): boolean => wordAt(t, i).endsWith('s');

/** `Tehran`, `the Kenyan authorities`, `the regime`: the government that is meant, with the reason. Null where the words name none. */
function governmentBehind(
  prepared: PreparedText,
  { first, end }: TokenSpan,
): { readonly name: string; readonly reason: string } | null {
  const { tokens: t } = prepared;
  const from = wordAt(t, first) === 'the' ? first + 1 : first;
  const text = t.text.slice(t.from[from], t.to[end - 1]);
  if (end - from <= 3) {
    const seat = isCapital(t, from) ? governmentOf(text) : null;
    if (seat !== null && countryNamed(text) === null)
      return { name: `government of ${seat.country}`, reason: seat.reason };
  }
  const head = wordAt(t, end - 1);
  if (!GOVERNMENT.has(head) || end - first > 5) return null;
  for (let i = first; i < end - 1; i++) {
    const country = isCapital(t, i) ? (countryOfDemonym(wordAt(t, i)) ?? countryNamed(wordAt(t, i))) : null;
    if (country !== null)
      return { name: `government of ${country}`, reason: `“${text}”: the government of ${country}` };
  }
  if (end - first > 2) return null;
  const country = countryOfDocument(prepared);
  return country === null
    ? null
    : {
        name: `government of ${country}`,
        reason: `“${text}”: of ${country}, the country that the document names most`,
      };
}

const isCapital = (t: Tokens, i: number): boolean => /^[A-Z]/.test(t.text.slice(t.from[i], (t.from[i] ?? 0) + 1));

/** The country a document speaks of, where it names one at least twice as often as any other. Computed once a text. */
function countryOfDocument(prepared: PreparedText): string | null {
  const known = countries.get(prepared);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const { tokens: t, names } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD || !isCapital(t, i)) continue;
    const name = names.list[names.at[i] ?? -1];
    const country = (name?.first === i ? countryNamed(name.name) : null) ?? countryNamed(wordAt(t, i));
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const country = first !== undefined && first[1] >= 2 * (second?.[1] ?? 0.5) ? first[0] : null;
  countries.set(prepared, country);
  return country;
}
const countries = new WeakMap<PreparedText, string | null>();

const COUNTRY_PARTIES = new Set('country countries nation nations world community west people public'.split(' '));

/** Whether a phrase can be a party: somebody who writes, asks, is asked, denies. "Calls for help" and "the report" are none. */
export function isParty(prepared: PreparedText, span: TokenSpan): boolean {
  const w = wordAt(prepared.tokens, span.first);
  const alone = span.end - span.first === 1;
  if (alone && (PRONOUNS.has(w) || PRO_PARTIES.has(w))) return true;
  if (/^(?:they|he|she|we|i|who|him|them|us|those|others|many|some|several|all|most|few|both|one)$/.test(w))
    return true;
  return partyHead(prepared, span);
}
const PRO_PARTIES = new Set(
  'you your him her his its their my our them us me everyone everybody nobody anyone somebody someone others those one both many some several all most few'.split(
    ' ',
  ),
);

function partyHead(prepared: PreparedText, span: TokenSpan): boolean {
  const head = headOf(prepared, span);
  return (prepared.names.at[head] ?? -1) >= 0 || isPartyNoun(wordAt(prepared.tokens, head));
}

/** Nouns for persons, groups and bodies, known or told by their ending. */
export const isPartyNoun = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) ||
  GROUP_NOUNS.has(noun) ||
  GOVERNMENT.has(noun) ||
  COUNTRY_PARTIES.has(noun) ||
  isBodyHead(noun) ||
  PERSON_NOUNS.has(noun.replace(/s$/, '')) ||
  isBodyHead(noun.replace(/s$/, '')) ||
  OTHER_PARTIES.has(noun) ||
  isPostHead(noun) ||
  isPostHead(noun.replace(/s$/, '')) ||
  (/(?:ists?|ers|ors|men|women|ians|ees|crats)$/.test(noun) && noun.length > 5 && !NO_PARTIES.has(noun));
const NO_PARTIES = new Set(
  'papers letters orders numbers matters powers others quarters headquarters errors factors borders prisoners-of-war papers waters measures corners rumors terrors horrors minors doors tractors sectors members-only lists consists exists insists assists resists persists degrees fees trees specimen regimen'.split(
    ' ',
  ),
);
const OTHER_PARTIES = new Set(
  (
    'experts families family household relatives authorities predecessor successor parents wives widows mothers fathers sons daughters children brothers sisters colleagues allies mps lawmakers police troops army military parliament nation nations un eu ' +
    'rapporteur rapporteurs powers leaders campaigners monks nuns priests clergy clerics bishops judge judges counsel captors rebels guerrillas militia militias militants insurgents students villagers ' +
    'residents neighbours neighbors employers employees company companies firm firms factory bank hospital diplomats delegates envoys states governments ministers presidents nobody coalition alliance ' +
    'prison jail newspaper university headquarters palace kremlin opposition dissidents exiles inmates detainees prisoners captives hostages victims critics bloc side sides king queen pope monarch prince princess emir sultan heads observers monitors citizens voters ' +
    'colonel colonels lieutenant captain captains sergeant brigadier admiral pastor rabbi imam nurse nurses teacher teachers lawyer counsellor guard guards soldier soldiers judiciary prosecution prosecutors defence defense spokespeople nationals tribe tribes clan elders'
  ).split(' '),
);

/** Found through a pronoun, or a name that two persons of the document bear. */
export const isLessSure = ({ text, named, reasons }: Mention): boolean =>
  (named === 'inferred' && PRONOUNS.has(text.toLowerCase())) || reasons.includes(TWO_BEARERS);

/** First persons, and Persian verbs whose ending says that who speaks or writes does it. */
const AUTHOR =
  /^(?:we|i|our|my|us|me|ما|من|اینجانب|بنده|خواهشمند(?:یم|م)?|خواستار(?:یم|م)|خواهان(?:یم|م)|داریم|دارم|می\u200c(?:خواهیم|خواهم|کنیم|کنم)|(?:نوشت|فرستاد|خواست|کرد|داد|برد|رساند|سپرد|زد|گرفت|گفت|پرسید|نمود|رفت|ساخت|آمد)(?:یم|م)|(?:نوشته|فرستاده|خواسته|کرده|داده|برده|زده|گرفته|گفته|نموده|رفته)\u200c(?:ایم|ام))$/;

/** "We", "I" and "our" are whose words they stand in; in the document's own voice they are its author, whom it may not name. */
export function speakersOrParties(
  prepared: PreparedText,
  spans: readonly TokenSpan[],
  sayer: readonly SayerLink[],
): readonly Mention[] {
  return spans.flatMap((span) => {
    if (span.end - span.first === 1 && AUTHOR.test(wordAt(prepared.tokens, span.first))) {
      const name = sayer.at(-1)?.who[0]?.name ?? null;
      const text = prepared.tokens.norm[span.first] ?? '';
      const reason = name === null ? 'the words of the document’s own author' : `“${text}” in words of ${name}`;
      return [mentionAt(prepared, span, name, name === null ? 'stated' : 'inferred', [reason])];
    }
    return partiesOf(prepared, span).map((party) => party.mention);
  });
}
