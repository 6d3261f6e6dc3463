// Two passages as a person names them at the terminal: `SOURCE "words" SOURCE "words"`. In: what they are to each other, two sources and words of each. Out: where these stand. The first is a claim of the kind that rows are
// made of, or, of an answer or a reminder, words that speak of a message; the second is the claim that the words stand in, or, where none was made of them, the words themselves.

import type { Claim, ClaimKind } from '../../src/model/claim.ts';
import { HabeasError } from '../../src/model/error.ts';
import type { ObjectId } from '../../src/model/ids.ts';
import { FIRST_KINDS, type PairedPlace, type PairingKind, WITHOUT_CLAIM } from '../../src/model/rooms/pairings.ts';
import { normaliseForSearch } from '../../src/model/search-text.ts';
import { textPositions } from '../../src/model/text-position.ts';
import type { CaseIndex, StoredSource } from '../../src/storage/ports/case-index.ts';

/** What is said with each word, and whether it holds. */
export const PAIRING_WORDS: Readonly<Record<string, { readonly what: PairingKind; readonly holds: boolean }>> = {
  beside: { what: 'against', holds: true },
  'not-beside': { what: 'against', holds: false },
  answer: { what: 'answer', holds: true },
  'not-answer': { what: 'answer', holds: false },
  reminder: { what: 'reminder', holds: true },
  'not-reminder': { what: 'reminder', holds: false },
  'one-count': { what: 'count', holds: true },
  'not-one-count': { what: 'count', holds: false },
};

export const pairingWord = (what: PairingKind, holds: boolean): string =>
  Object.entries(PAIRING_WORDS).find(([, one]) => one.what === what && one.holds === holds)?.[0] ?? what;

/** Of several claims in the same words, that of the kind which is meant most often. */
const SECOND: Readonly<Record<PairingKind, readonly ClaimKind[]>> = {
  against: ['event', 'communication', 'site', 'figure', 'occupancy', 'membership', 'stance', 'quote'],
  answer: ['communication', 'stance', 'event', 'quote'],
  reminder: ['communication', 'event', 'quote'],
  count: ['figure'],
};

export async function firstPlace(index: CaseIndex, what: PairingKind, source: ObjectId, words: string) {
  const stored = await sourceOf(index, source);
  for (const kind of FIRST_KINDS[what]) {
    const found = claimsWith(stored, kind, words);
    if (found.length > 0) return placeOf(stored, onlyOne(found, words));
  }
  if (WITHOUT_CLAIM.has(what)) return wordsAsTheyStand(stored, words);
  throw new HabeasError(
    'not-found',
    `no claim of the kind ${FIRST_KINDS[what].join(' or ')} is made there of the words “${words}”: of the first passage there must be one`,
  );
}

export async function secondPlace(
  index: CaseIndex,
  { what, kind: asked }: { readonly what: PairingKind; readonly kind: string | null },
  source: ObjectId,
  words: string,
): Promise<PairedPlace> {
  const kinds = SECOND[what].filter((one) => asked === null || one === asked);
  if (kinds.length === 0)
    throw new HabeasError('usage', `--kind takes ${SECOND[what].join(', ')} here, not "${asked}"`);
  const stored = await sourceOf(index, source);
  for (const kind of kinds) {
    const found = claimsWith(stored, kind, words);
    if (found.length > 0) return placeOf(stored, onlyOne(found, words));
  }
  if (asked !== null)
    throw new HabeasError('not-found', `no claim of the kind ${asked} is made there of the words “${words}”`);
  return wordsAsTheyStand(stored, words);
}

async function sourceOf(index: CaseIndex, id: ObjectId): Promise<StoredSource> {
  const stored = await index.source(id);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${id}`);
  return stored;
}

function claimsWith({ met }: StoredSource, kind: ClaimKind, words: string): readonly Claim[] {
  const asked = normaliseForSearch(words).trim();
  return met.flatMap(({ claim, shown, state }) =>
    shown &&
    state !== 'rejected' &&
    claim.kind === kind &&
    normaliseForSearch(claim.passage.exact.replaceAll(/\s+/g, ' ')).includes(asked)
      ? [claim]
      : [],
  );
}

function onlyOne(claims: readonly Claim[], words: string): Claim {
  const [one, more] = claims;
  if (one === undefined || more !== undefined)
    throw new HabeasError(
      'usage',
      `several claims of one kind stand there with “${words}”: give more words. ${claims
        .slice(0, 3)
        .map(({ passage }) => `“${passage.exact.slice(0, 80)}”`)
        .join(', ')}`,
    );
  return one;
}

const placeOf = ({ row }: StoredSource, { kind, passage: { start, end, exact } }: Claim): PairedPlace => ({
  source: row.id,
  start,
  end,
  exact,
  kind,
});

/** With any space or line break between the words. */
function wordsAsTheyStand({ row, reading }: StoredSource, words: string): PairedPlace {
  const text = reading?.text ?? '';
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  const [one, more] = pattern === '' ? [] : text.matchAll(new RegExp(pattern, 'gu'));
  if (one === undefined)
    throw new HabeasError(
      'not-found',
      `the words “${words}” do not stand in ${row.file}: give them as the text has them`,
    );
  if (more !== undefined)
    throw new HabeasError('usage', `the words “${words}” stand in ${row.file} more than once: give more words`);
  const positions = textPositions(text);
  const [exact] = one;
  const [start, end] = [positions.toCodePoint(one.index), positions.toCodePoint(one.index + exact.length)];
  return { source: row.id, start, end, exact, kind: null };
}
