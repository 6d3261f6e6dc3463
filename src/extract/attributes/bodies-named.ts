// Bodies that a text names and of which nothing else was found: `the Third Harbour Battalion`, `Orvane Teaching Hospital`, «وزارت امور خارجه». In: what was found, and all that it told. Out: a draft for each that
// stands in no other one, at its first place. Strict: a name of several words with a word for a body in it, or one that is known. In Persian, where nothing marks the end of a name, one that is known or that
// the text has more than once. Not here: whose name it is (resolve/).

import type { AttributeDraft, Found } from '../drafts.ts';
import { bodyNamed, isBodyHead } from '../gazetteers/bodies.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { isPersian } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { isHeadline, namedOnly } from './named-only.ts';
import type { NamedDrafts } from './names-told.ts';

export const bodiesNamed = (found: Found, drafts: NamedDrafts): readonly AttributeDraft[] =>
  namedOnly(found, drafts, (name) => {
    const reason = name.kind === 'body' ? whyBody(found.prepared, name) : null;
    return reason === null
      ? null
      : { what: 'bodyNamed', value: name.name, confidence: 'likely', called: name.name, reason };
  });

function whyBody(prepared: PreparedText, { first, nameFirst, end, name }: NameAt): string | null {
  if (isHeadline(prepared, first)) return null;
  const { tokens: t, names } = prepared;
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
