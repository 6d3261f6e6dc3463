// Names of which nothing else was found: a draft that only says that the text has them. In: what was found, all that it told, and what to make of a name. Out: a draft for each name that stands in
// no other one, at the first place where it is taken. Not here: which names are taken (persons-named.ts, bodies-named.ts).

import type { AttributeDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { mentionAt } from '../text/mentions.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { type PreparedText, stretchAt } from '../text/prepared-text.ts';
import { type NamedDrafts, namesTold } from './names-told.ts';

/** What is made of a name: the name by which its bearer goes, what the words beside it say. */
export interface NamedAs extends Pick<AttributeDraft, 'what' | 'value' | 'confidence'> {
  readonly called: string;
  readonly reason: string;
}

/** `full` is the fullest form of the name in the text. */
export function namedOnly(
  found: Found,
  drafts: NamedDrafts,
  namedAs: (name: NameAt, full: string) => NamedAs | null,
): readonly AttributeDraft[] {
  const { prepared } = found;
  const told = new Set(namesTold(found, drafts).map((name) => prepared.names.fullest(name)));
  const named: AttributeDraft[] = [];
  for (const name of prepared.names.list) {
    const full = prepared.names.fullestAt(name.name, name.first).name;
    if (told.has(full) || told.has(name.name)) continue;
    const as = namedAs(name, full);
    if (as === null) continue;
    told.add(full).add(name.name);
    named.push(draftOf(found, name, as));
  }
  return named;
}

function draftOf(found: Found, name: NameAt, { called, reason, ...said }: NamedAs): AttributeDraft {
  const { prepared } = found;
  const { tokens: t } = prepared;
  const at = { from: t.from[name.first] ?? 0, to: t.to[name.end - 1] ?? 0 };
  const sayer = whoseWords(found, at.from, at.to);
  return {
    ...said,
    kind: 'attribute',
    at,
    sayer,
    asserted: sayer.length > 0 ? 'reported' : 'fact',
    foundBy: 'habeas/attributes@1',
    reasons: [reason],
    person: mentionAt(prepared, { first: name.nameFirst, end: name.end }, called, 'stated', ['named in these words']),
    when: null,
    where: null,
  };
}

/** In a headline words are written as names that are none. */
export const isHeadline = ({ stretches, tokens: t }: PreparedText, i: number): boolean =>
  /^(?:title|subtitle|heading)$/.test(stretchAt(stretches, t.from[i] ?? 0)?.role ?? '');
