// Where a site lies: named with the site, at the head of its sentence, with its name elsewhere in the text, else the only town that the text names. In: the text and what was noticed. Out: the place, and why where it does not
// stand with the site. The site's own name is no place that it lies in.

import { gazetteerKey } from '../gazetteers/gazetteer-key.ts';
import { placeNamed } from '../gazetteers/places.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import type { Noticed } from './noticed.ts';
import { BESIDE_TOWNS, IN_PLACE, KIND_OF_SITE, SAYS, TELLS_OF_GRAVES } from './where.data.ts';

export interface Whereabouts {
  readonly place: string;
  /** Null where it stands with the site. */
  readonly reason: string | null;
}

/** Tokens behind the words for the site. */
const BEHIND = 16;
/** Between a place at the head of a sentence and the site. */
const AHEAD = 12;
/** Between such a word and the name. */
const BESIDE = 8;
/** Between the name of a site and such a word. */
const BESIDE_NAME = 4;

export function whereIs(
  prepared: PreparedText,
  { name, antecedent, cue }: Noticed,
  sentence: TokenSpan,
  proper: string | null,
): Whereabouts | null {
  const own = antecedent ?? name;
  const isOwn = ({ first, end }: NameAt): boolean => first < own.end && own.first < end && proper !== null;
  const last = Math.min(sentence.end, Math.max(name.end, cue.end) + BEHIND);
  const stated =
    placeAmong(prepared, { first: own.first, end: own.end }, proper) ??
    placeAmong(prepared, { first: name.first, end: last }, proper) ??
    townAtEnd(prepared, own) ??
    placeAhead(prepared, sentence, Math.min(name.first, cue.first), proper);
  if (stated !== null) return { place: stated.name, reason: null };
  const elsewhere = proper === null ? null : withItsName(prepared, proper);
  if (elsewhere !== null)
    return { place: elsewhere.name, reason: `in “${elsewhere.name}”: said of “${proper}” elsewhere in this text` };
  const only = onlyTown(prepared);
  return only === null || isOwn(only)
    ? null
    : { place: only.name, reason: `in “${only.name}”: the only town that this text names` };
}

/** The first place behind a word that leads to one. */
function placeAmong(prepared: PreparedText, { first, end }: TokenSpan, proper: string | null): NameAt | null {
  const { tokens: t } = prepared;
  for (let i = first; i < end; i++) {
    if (SAYS.has(wordInItsScript(t, i)) || /^(?:who|whose|whom)$/.test(wordInItsScript(t, i))) return null;
    const place = placeBehind(prepared, i);
    if (place !== null && !isOfName(place, proper)) return place;
  }
  return null;
}

/** `in [Tarsel]`, `on the outskirts of [Tarsel]`, «در جنوب شرق [تارسل]»: what the word at a token leads to. */
function placeBehind({ tokens: t, names }: PreparedText, i: number): NameAt | null {
  if (!IN_PLACE.has(wordInItsScript(t, i))) return null;
  let at = i + 1;
  while (at < i + BESIDE && BESIDE_TOWNS.has(wordInItsScript(t, at)) && names.list[names.at[at] ?? -1]?.first !== at)
    at++;
  const place = names.list[names.at[at] ?? -1];
  if (place === undefined || place.first !== at || place.kind === 'person' || place.kind === 'body') return null;
  if (isPersian(t, at) && place.kind !== 'place') return null;
  return isNameOfSite(t, place) || placeNamed(place.name)?.kind === 'country' ? null : place;
}

/** `Pelmar [cemetery]`, «[گورستان] پلمار»: a name of a site. */
const isNameOfSite = (t: Tokens, { first, end }: NameAt): boolean =>
  [first - 1, first].some((k) => isPersian(t, k) && KIND_OF_SITE.has(wordInItsScript(t, k))) ||
  [end - 1, end].some((k) => !isPersian(t, k) && KIND_OF_SITE.has(wordInItsScript(t, k)));

/** «گور جمعی هاوره [تارسل]»: the known town with which the words end, behind a name. */
function townAtEnd({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): NameAt | null {
  const town = names.list[names.at[end - 1] ?? -1];
  if (town === undefined || town.end !== end || town.first <= first + 1 || !isPersian(t, town.first)) return null;
  const place = placeNamed(town.name);
  const before = wordInItsScript(t, town.first - 1);
  return place === null || place.kind === 'country' || KIND_OF_SITE.has(before) || before === 'و' ? null : town;
}

/** `In Tarsel, …`, «در تارسل نیز …»: at the head of the sentence or behind a comma, and nobody says anything before the site is named. */
function placeAhead(prepared: PreparedText, { first }: TokenSpan, until: number, proper: string | null): NameAt | null {
  const { tokens: t } = prepared;
  for (let i = until - 1; i >= Math.max(first, until - AHEAD); i--) {
    if (SAYS.has(wordInItsScript(t, i))) return null;
    const opens =
      i === first || /^[,،;؛:]$/.test(t.norm[i - 1] ?? '') || /^(?:and|but|و|که)$/.test(wordInItsScript(t, i - 1));
    const place = opens ? placeBehind(prepared, i) : null;
    if (place !== null && place.end <= until && !isOfName(place, proper)) return place;
  }
  return null;
}

/** `Pelmar cemetery in Tarsel` anywhere else in the text; none where two places are said. */
function withItsName(prepared: PreparedText, proper: string): NameAt | null {
  const { names } = prepared;
  const found = new Map<string, NameAt>();
  for (const one of names.list) {
    if (!isOfName(one, proper)) continue;
    for (let i = one.end; i <= one.end + BESIDE_NAME && !/^[.;:]$/.test(prepared.tokens.norm[i] ?? ''); i++) {
      const place = placeBehind(prepared, i);
      if (place !== null && !isOfName(place, proper)) found.set(placeNamed(place.name)?.name ?? place.name, place);
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

const isOfName = ({ name }: NameAt, proper: string | null): boolean =>
  proper !== null && ` ${gazetteerKey(proper)} `.includes(` ${gazetteerKey(name)} `);

const towns = new WeakMap<PreparedText, NameAt | null>();

/** The only known town of a text, where a sentence tells of graves or prisons in it; a dateline tells where the paper was written. */
function onlyTown(prepared: PreparedText): NameAt | null {
  const found = towns.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t, names } = prepared;
  const known = new Map<string, NameAt[]>();
  for (const one of names.list) {
    const place = one.kind === 'place' && !isNameOfSite(t, one) ? placeNamed(one.name) : null;
    if (place === null || (place.kind !== 'city' && place.kind !== 'capital') || isDateline(prepared, one)) continue;
    known.set(place.name, [...(known.get(place.name) ?? []), one]);
  }
  const [all = [], ...others] = known.values();
  const only = others.length === 0 ? (all.find((one) => isToldThere(prepared, one)) ?? null) : null;
  towns.set(prepared, only);
  return only;
}

const isDateline = ({ tokens: t }: PreparedText, { first, end }: NameAt): boolean =>
  /^\p{Lu}{3,}$/u.test(t.text.slice(t.from[first], t.to[end - 1]));

function isToldThere(prepared: PreparedText, { first }: NameAt): boolean {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const sentence = sentences[sentenceOf[first] ?? 0];
  if (sentence === undefined) return false;
  let [tells, leads] = [false, false];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (TELLS_OF_GRAVES.has(wordInItsScript(t, i))) tells = true;
    if (i < first && i >= first - 4 && IN_PLACE.has(wordInItsScript(t, i))) leads = true;
    if (SAYS.has(wordInItsScript(t, i)) && Math.abs(i - first) <= BESIDE) return false;
  }
  return tells && leads;
}

const wordInItsScript = (t: Tokens, i: number): string => (isPersian(t, i) ? persianWord(t, i) : (t.norm[i] ?? ''));
