// Lists by surname: `2. Talven, Mira (1976), missing` under `1. Quill, Oren (1949), released`; and numbered lists in Persian, whose names no gazetteer needs to know: «۲. شیرعلی بدخشی، ۳۰ ساله».
// In: tokens. Out: by the token it begins at, the name of each entry, the given name first. One such line may be anything; of a list there are three.

import { isGivenName } from '../../gazetteers/given-names.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { isPersianStyle } from '../../gazetteers/posts.ts';
import { isPersian, persianWord } from '../persian-words.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import type { NameAt } from './name-at.ts';

const FEWEST = 3;
const MOST_GIVEN = 3;

export function entriesBySurname(t: Tokens): ReadonlyMap<number, NameAt> {
  const found = new Map<number, NameAt>();
  for (let i = 0; i < t.count; i++) {
    if ((t.gap[i] ?? 3) < 2) continue;
    const first = t.kind[i] === NUMBER && /^[.)]$/.test(t.norm[i + 1] ?? '') ? i + 2 : i;
    const name = entryAt(t, first);
    if (name !== null) found.set(first, name);
  }
  return found.size < FEWEST ? new Map() : found;
}

/** `Talven, Mira` before a mark, a number or the end of the line. */
function entryAt(t: Tokens, first: number): NameAt | null {
  if (!isNameWord(t, first)) return null;
  let comma = first + 1;
  while (t.norm[comma] === '-' && t.gap[comma] === 0 && isNameWord(t, comma + 1)) comma += 2;
  if (t.norm[comma] !== ',' || t.gap[comma] !== 0) return null;
  let end = comma + 1;
  while (end - comma <= MOST_GIVEN && t.gap[end] === 1 && isNameWord(t, end)) end++;
  const closed =
    end >= t.count || (t.gap[end] ?? 3) >= 2 || t.kind[end] === NUMBER || (t.kind[end] === MARK && t.norm[end] !== '.');
  if (end === comma + 1 || !closed) return null;
  const [surname, given] = [textOf(t, first, comma), textOf(t, comma + 1, end)];
  if (placeNamed(given) !== null || (placeNamed(surname) !== null && !isGivenName(given))) return null;
  return { first, nameFirst: first, end, name: `${given} ${surname}`, kind: 'person', gender: null };
}

const MOST_PERSIAN = 4;
/** What says behind a name that it is one: «فرزند», «۳۰ ساله», «متولد ۱۳۵۰». */
const OF_PERSON = /^(?:فرزند|پسر|دختر|برادر|خواهر|همسر|متولد|ولد|بنت|ساله|سال)$/;

/** «۱. عبدالغفور، فرزند میرزاخان، ۴۲ ساله»: of three lines or more, half and at least two say that they are of persons. */
export function persianEntries(t: Tokens): ReadonlyMap<number, NameAt> {
  const found = new Map<number, NameAt>();
  let told = 0;
  for (let i = 0; i < t.count; i++) {
    if ((t.gap[i] ?? 3) < 2 || t.kind[i] !== NUMBER || !/^[.)\-–ـ]$/.test(t.norm[i + 1] ?? '')) continue;
    const first = i + 2;
    const nameFirst = isPersianStyle(persianWord(t, first)) ? first + 1 : first;
    let end = nameFirst;
    while (end - nameFirst < MOST_PERSIAN && isNameInPersian(t, end, nameFirst)) end++;
    const next = /^[،,(]$/.test(t.norm[end] ?? '') ? end + 1 : end;
    const closed = next > end || end >= t.count || (t.gap[end] ?? 3) >= 2 || OF_PERSON.test(persianWord(t, end));
    if (end === nameFirst || !closed) continue;
    if (OF_PERSON.test(persianWord(t, next)) || (t.kind[next] === NUMBER && OF_PERSON.test(persianWord(t, next + 1))))
      told++;
    found.set(first, { first, nameFirst, end, name: textOf(t, nameFirst, end), kind: 'person', gender: null });
  }
  return found.size < FEWEST || told < 2 || told * 2 < found.size ? new Map() : found;
}

const isNameInPersian = (t: Tokens, i: number, first: number): boolean =>
  t.kind[i] === WORD && isPersian(t, i) && (i === first || (t.gap[i] ?? 3) < 2) && !OF_PERSON.test(persianWord(t, i));

const isNameWord = (t: Tokens, i: number): boolean => t.kind[i] === WORD && isCapital(t, i);
const textOf = (t: Tokens, first: number, end: number): string => t.text.slice(t.from[first], t.to[end - 1]);
