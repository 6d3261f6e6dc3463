// By which path a document comes to what it claims: its publisher, whom the page credits, who is made to say it; and to whom that leads. In: the claims that one document makes, and what is known of it.
// Out: the path, outermost first, and the named ones at its end. A speaker who does not say that he or she was there is a voice: whether it is another origin than others is not shown.

import type { SayerLink } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { OriginSource } from '../../model/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { CreditStep } from './credit-chain.ts';
import type { OriginsContext } from './origin-context.ts';
import { isHeadOf, type OriginNames } from './origin-names.ts';
import { publishedBy } from './published-by.ts';
import { isNameOfBody } from './relays/credit-words.ts';
import type { RelayStep } from './relays/relays.ts';
import { isOfState } from './state-organs.ts';
import { witnessWordsIn } from './witnessing.ts';

/** Who is named at the end of a path. */
interface NamedEnd {
  readonly key: string;
  readonly name: string | null;
  /** `credited`: a body or publication named as where it is from; `seen`: one who was there; `voice`: a speaker who states no grounds; `beside`: one of several that a page names for all it tells; `carrier`: an outlet that has it from somebody without a name. */
  readonly as: 'credited' | 'seen' | 'voice' | 'beside' | 'carrier';
}

export interface Leaf extends NamedEnd {
  /** By which the document comes to it, outermost first. */
  readonly path: readonly string[];
  /** That it makes on its word. */
  readonly claims: readonly ClaimId[];
}

export interface Credited {
  readonly source: ObjectId;
  readonly claims: readonly CaseClaim[];
  /** Several stand side by side ("reports by A and by B"). Empty where nobody is named. */
  readonly leaves: readonly Leaf[];
  /** Claims for which nobody is named, and the path of the first of them that tells more than the others. */
  readonly unnamed: readonly ClaimId[];
  readonly path: readonly string[];
  /** It says where it has it from, even where it names nobody ("survivors say"). */
  readonly stated: boolean;
}

export function creditedOf(claims: readonly CaseClaim[], context: OriginsContext): Credited {
  const [first] = claims;
  if (first === undefined) throw new TypeError('a document that makes no claim has no origins');
  const leaves = new Map<string, Leaf>();
  const paths = claims.map((claim) => ({ id: claim.claim.id, ...pathOf(claim, context) }));
  for (const { id, path, ends } of paths)
    for (const end of ends) {
      const known = leaves.get(end.key);
      const best = known === undefined || RANKS.indexOf(end.as) > RANKS.indexOf(known.as) ? { ...end, path } : known;
      leaves.set(end.key, { ...best, claims: [...new Set([...(known?.claims ?? []), id])] });
    }
  const unnamed = paths.filter(({ ends }) => ends.length === 0);
  const named = [...leaves.values()].filter(({ as }) => as !== 'carrier');
  return {
    source: first.source,
    claims,
    // "The hospital said", and further down by whom there: it was told once.
    leaves: (named.length > 0 ? named : [...leaves.values()]).sort((a, b) => (a.key < b.key ? -1 : 1)),
    unnamed: [...new Set(unnamed.map(({ id }) => id))],
    path: (unnamed.find(({ stated }) => stated) ?? unnamed[0])?.path ?? [],
    stated: paths.some(({ stated }) => stated),
  };
}

/** What a document that names nobody tells is from its publisher where another of these documents credits that one, so that both come to one name; and where a state's organ publishes it. */
export function withOwnVoice(documents: readonly Credited[], context: OriginsContext): readonly Credited[] {
  const credited = new Set(
    documents.flatMap(({ leaves }) => leaves.flatMap(({ key, as }) => (as === 'credited' ? [key] : []))),
  );
  return documents.map((document) => {
    const { source, unnamed, leaves, path } = document;
    const publisher = context.source(source)?.publisher ?? null;
    if (publisher === null || leaves.length > 0) return document;
    const { key, name } = context.names.of(source, publisher);
    const as = credited.has(key) ? 'credited' : isOfState(publisher) ? 'voice' : null;
    return as === null ? document : { ...document, unnamed: [], leaves: [{ key, name, as, path, claims: unnamed }] };
  });
}

/** Who says once that he or she was there was there. */
const RANKS = ['carrier', 'voice', 'beside', 'credited', 'seen'] as const;

interface Path {
  readonly path: readonly string[];
  readonly ends: readonly NamedEnd[];
  readonly stated: boolean;
}

function pathOf(one: CaseClaim, context: OriginsContext): Path {
  const { source, claim } = one;
  const { names } = context;
  const about = context.source(source);
  const publisher = about?.publisher ?? one.publisher;
  const self = publisher === null ? null : names.of(source, publisher).key;
  const page = creditsAt(one, about, context)
    .map((step) => step.map((name) => names.of(source, name)).filter(({ key }) => key !== self))
    .filter(({ length }) => length > 0);
  const sayers = claim.sayer.filter(({ kind }) => kind !== 'impersonal');
  // "We" at the head of the chain are those whose document it is.
  const said = sayers[0] !== undefined && isWe(sayers[0]) ? sayers.slice(1) : sayers;
  const isSelf = (link: SayerLink): boolean => publisher !== null && isNamedIn(link, publisher);
  const words = said.map((link) => (isSelf(link) ? (publisher ?? '') : link.who.map(nameOrWords).join(' · ')));
  const relayed = relayedTo(one, context);
  const way = relayed === null ? [] : relayed.map(({ name }) => name).filter((name) => !words.includes(name));
  const path = [
    publisher ?? '',
    ...page.map((step) => step.map(({ name }) => name).join(' · ')),
    ...(relayed?.[0]?.name === words[0] ? [...words, ...way] : [...way, ...words]),
  ].filter((step, n, steps) => step !== '' && normaliseForSearch(step) !== normaliseForSearch(steps[n - 1] ?? ''));
  const stated = page.length > 0 || said.length > 0 || relayed !== null;
  const behind = relayed?.at(-1);
  if (behind !== undefined && (relayed?.length ?? 0) > 1 && !behind.isVoice) {
    const { key, name } = names.of(source, behind.name);
    return { path, ends: [{ key, name, as: 'credited' }], stated };
  }
  const last = said.findLast(({ who }) => who.some((one) => nameIn(one) !== null));
  if (last !== undefined) {
    if (publisher !== null && isSelf(last))
      return { path, ends: [{ ...names.of(source, publisher), as: 'credited' }], stated };
    const ends = last.who.flatMap((who) => spoken(one, who, last.how, names));
    // Whom the page credits is no mere voice in it.
    const credited = (end: NamedEnd): boolean => end.as === 'voice' && page.flat().some(({ key }) => key === end.key);
    return { path, ends: ends.map((end) => (credited(end) ? { ...end, as: 'credited' } : end)), stated };
  }
  // "A human rights group said": the text names it right behind.
  const introduced = last === undefined ? relayed?.find(({ isVoice }) => !isVoice) : undefined;
  if (introduced !== undefined && introduced.name !== '' && said.length > 0 && isNameOfBody(introduced.name)) {
    const { key, name } = names.of(source, introduced.name);
    const called = path.filter((step) => !words.includes(step) || step === introduced.name);
    if (key !== self) return { path: called, ends: [{ key, name, as: 'credited' }], stated };
  }
  const official = said.flatMap(({ who }) => who).findLast(({ text }) => isOfState(bareName(text)));
  if (official !== undefined)
    return {
      path,
      ends: [{ key: OFFICIALS, name: bareName(official.text).replace(/^the\s/iu, ''), as: 'credited' }],
      stated,
    };
  const told = said.length > 0 && last === undefined ? toldTo(one, said, self, names) : null;
  if (told !== null) return { path: [...path, told.name ?? ''], ends: [told], stated };
  const credited = page.at(-1);
  if (credited !== undefined)
    return { path, ends: credited.map(({ key, name }) => ({ key, name, as: asOf(credited, said) })), stated };
  const seen = said.length === 0 ? seenBy(one, about, names) : [];
  return { path, ends: seen, stated: stated || seen.length > 0 };
}

/** "the government", "officials": of whichever state is told of. */
const OFFICIALS = 'officials';

/** By which way it came, outermost first, where the claim's own sayer is on it; a claim with no sayer is on the only way of its sentence. */
export function relayedTo({ source, claim }: CaseClaim, context: OriginsContext): readonly RelayStep[] | null {
  const relays = context.relaysAt(source, claim.passage);
  const who = claim.sayer.flatMap((link) => link.who);
  if (who.length === 0) return relays.length === 1 ? (relays[0]?.steps ?? null) : null;
  const isOn = ({ start, end }: RelayStep): boolean => who.some((one) => one.start < end && start < one.end);
  return relays.find(({ steps }) => steps.some(isOn))?.steps ?? null;
}

/** "Three officials told the Quay news agency": nobody knows them but the agency, from which all others have it. */
function toldTo(
  { source }: CaseClaim,
  said: readonly SayerLink[],
  self: string | null,
  names: OriginNames,
): NamedEnd | null {
  for (const { to, via } of said.toReversed())
    for (const who of [to, via]) {
      // "The Tarsel news agency": what it is belongs to no name in small letters.
      const name = (who ?? '')
        .replace(/^the\s/iu, '')
        .replace(/\s(?:state\s)?(?:news|press)\s(?:agency|site|service)$/u, '');
      if (name === '' || !/^[\p{Lu}\p{Lo}]/u.test(name)) continue;
      const { key, name: known, kind } = names.of(source, name);
      if (kind !== 'person' && key !== self && (kind === 'body' || OUTLET.test(who ?? '')))
        return { key, name: known, as: 'credited' };
    }
  return null;
}
const OUTLET =
  /\b(?:agency|radio|news|newspaper|daily|weekly|post|times|reuters|television|tv|bbc)\b|خبرگزاری|روزنام|رادیو|رویترز|هفته.?نامه|تلویزیون|شبکه/iu;

/** "Sources: A, B" at the foot does not say which of them a claim is from; an agency has from "hospital sources" what it does not know itself. */
const asOf = (step: readonly unknown[], said: readonly SayerLink[]): NamedEnd['as'] =>
  step.length > 1 ? 'beside' : said.length > 0 ? 'carrier' : 'credited';

/** What the paragraph credits that the claim stands in, as a digest does for each of its stories; else what the page credits. */
function creditsAt(
  { source, claim }: CaseClaim,
  about: OriginSource | null,
  context: OriginsContext,
): readonly CreditStep[] {
  const { start, end } = claim.passage;
  const beside = about?.creditedParts.find((part) => start >= part.start && end <= part.end);
  return beside === undefined ? context.creditsOf(source) : [[beside.name]];
}

const isWe = ({ who }: SayerLink): boolean => who.every(({ name, text }) => name === null && FIRST_PERSON.test(text));

/** "the General Staff" in a statement of the General Staff of the Army; or cut at an "and" that is part of the name. Not a person who bears a part of it. */
function isNamedIn({ who }: SayerLink, publisher: string): boolean {
  const all = normaliseForSearch(publisher);
  const parts = who.flatMap(({ name }) => (name === null ? [] : [normaliseForSearch(name)]));
  const [head] = parts;
  if (head === undefined || parts.length < who.length || !all.startsWith(head)) return false;
  return parts.length === 1 ? isHeadOf(head, all) : parts.every((part) => ` ${all} `.includes(` ${part} `));
}

const FIRST_PERSON = /^(?:we|i|our\s(?:own\s)?(?:correspondents?|reporters?|staff)|ما|من|خبرنگار(?:ان)?\sما)$/iu;

/** "the report of the Harbour Union" names nobody who speaks, but who published it. */
function nameIn({ name, text }: Mention): string | null {
  if (name === null) return publishedBy(text);
  if (NO_SAYER.test(name)) return null;
  const whole = text.replace(/^the\s/iu, '').trim();
  // "Union of Quay’s Porters" of which only the last word was taken for a name.
  const isCut = whole.endsWith(` ${name}`) && !name.includes(' ') && /^\p{Lu}/u.test(whole) && isNameOfBody(whole);
  return isCut ? whole : bareName(name);
}

/** Half of a verb, or a word beside it, that was taken for who speaks: «سخن گفت», «همواره گفت». */
const NO_SAYER = /^(?:سخن|خبر|همواره|هر|نه|محل|متن|گزارش|اعلام)$/u;

/** «۹۷ وزارت کشور اول گفت»: a year before a name, and when it was said behind it. */
const bareName = (name: string): string =>
  name.replace(/^[\p{Nd}\s]+(?=\p{L})/u, '').replace(/\s(?:اول|ابتدا|نخست|بعد|سپس|نیز|هم|همچنین|همواره)$/u, '') || name;
const nameOrWords = (one: Mention): string => (one.name === null ? bareName(one.text) : (nameIn(one) ?? ''));

/** Bodies and what was published are where a claim is from; a person is one who saw it, or a voice. */
function spoken({ source, claim }: CaseClaim, who: Mention, how: string | null, names: OriginNames): NamedEnd[] {
  const said = nameIn(who);
  if (said === null) return [];
  const { key, name, kind } = names.of(source, said);
  const words = claim.kind === 'quote' ? claim.words : '';
  if (witnessWordsIn(`${who.text} ${claim.passage.exact}`) !== null || witnessWordsIn(words) !== null)
    return [{ key, name, as: 'seen' }];
  const isVoice = who.name !== null && (kind === 'person' || (kind === null && how === 'speech'));
  return [{ key, name, as: isVoice ? 'voice' : 'credited' }];
}

/** The document's own author speaks of what he or she saw, beside the claim, or a person assessed the source so. */
/** The same person tells it in an interview, a memoir and a hearing: one witness. */
function seenBy({ source, claim }: CaseClaim, about: OriginSource | null, names: OriginNames): NamedEnd[] {
  if (about === null || about.firstHand === false) return [];
  const beside = about.witnessing.some(({ start, end }) => claim.passage.start >= start && claim.passage.end <= end);
  if (!beside && about.firstHand !== true) return [];
  const author = about.author === null ? null : names.of(source, about.author);
  return [{ key: author?.key ?? `document:${source}`, name: author?.name ?? about.byline, as: 'seen' }];
}
