// Bodies that a text names and of which nothing else was found: `the Third Harbour Battalion`, `Orvane Teaching Hospital`, «وزارت امور خارجه». In: what was found, and all that it told. Out: a draft for each that
// stands in no other one, at its first place. Strict: a name of several words with a word for a body in it, or one that is known. In Persian, where nothing marks the end of a name, one that is known or that
// the text has more than once. Not here: whose name it is (resolve/).

import type { AttributeDraft, Found } from '../drafts.ts';
import { bodyNamed, isBodyHead } from '../gazetteers/bodies.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { mentionAt } from '../text/mentions.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { isPersian } from '../text/persian-words.ts';
import { type PreparedText, stretchAt } from '../text/prepared-text.ts';
import { type NamedDrafts, namesTold } from './names-told.ts';

export function bodiesNamed(found: Found, drafts: NamedDrafts): readonly AttributeDraft[] {
  const { prepared } = found;
  const told = new Set(namesTold(found, drafts).map((name) => prepared.names.fullest(name)));
  const named: AttributeDraft[] = [];
  for (const name of prepared.names.list) {
    const full = prepared.names.fullestAt(name.name, name.first).name;
    if (name.kind !== 'body' || told.has(full) || told.has(name.name)) continue;
    const reason = whyBody(prepared, name);
    if (reason === null) continue;
    told.add(full).add(name.name);
    named.push(draftOf(found, name, reason));
  }
  return named;
}

function draftOf(found: Found, name: NameAt, reason: string): AttributeDraft {
  const { prepared } = found;
  const { tokens: t } = prepared;
  const at = { from: t.from[name.first] ?? 0, to: t.to[name.end - 1] ?? 0 };
  const sayer = whoseWords(found, at.from, at.to);
  return {
    kind: 'attribute',
    at,
    sayer,
    asserted: sayer.length > 0 ? 'reported' : 'fact',
    confidence: 'likely',
    foundBy: 'habeas/attributes@1',
    reasons: [reason],
    person: mentionAt(prepared, { first: name.nameFirst, end: name.end }, name.name, 'stated', [
      'named in these words',
    ]),
    what: 'bodyNamed',
    value: name.name,
    when: null,
    where: null,
  };
}

function whyBody(
  { tokens: t, names, stretches }: PreparedText,
  { first, nameFirst, end, name }: NameAt,
): string | null {
  if (/^(?:title|subtitle|heading)$/.test(stretchAt(stretches, t.from[first] ?? 0)?.role ?? '')) return null;
  const known = bodyNamed(name);
  if (isPersian(t, first)) {
    if (known !== null) return 'a body that is known';
    const again = names.list.some((other) => other.name === name && other.first !== first);
    // A province, a town: as often the place.
    return again && end - nameFirst > 1 && !/^(?:استان|ولایت|شهرستان|بخش|منطقه)$/.test(t.norm[nameFirst] ?? '')
      ? 'the text has this name more than once'
      : null;
  }
  // Letters, and lines in capitals, tell of no name where they end.
  if (!/\p{Ll}/u.test(name) || end - nameFirst < 2) return null;
  // `the Truth and [Memory Commission]`: half of a name.
  if (/^(?:and|&|or)$/.test(t.norm[first - 1] ?? '') && isCapital(t.text, t.from[first - 2])) return null;
  if (/^(?:and|&)$/.test(t.norm[end] ?? '') && isCapital(t.text, t.from[end + 1])) return null;
  if (known !== null) return 'a body that is known';
  const head = name.split(/\s+/).find((word) => isBodyHead(word.toLowerCase()) && !BUILDING.test(word));
  return head === undefined ? null : `“${head}” in its name`;
}

/** `the Ice House`, `Orvane Times Square`: as often a building, a street, a day. */
const BUILDING =
  /^(?:house|post|times|press|bar|branch|wing|section|bank|star|journal|light|front|monitor|wire|services?)$/i;

const isCapital = (text: string, at: number | undefined): boolean => /^\p{Lu}/u.test(text[at ?? 0] ?? '');
