// Which posts the document tells of a person beside the full name: before it (`President Oren Mavik`), behind a comma (`Oren Mavik, the president`) or a verb (`Oren Mavik was elected president`).
// In: tokens and a name. Out: the heads of the posts, as they are called in full (`senator`, `vice president`).

import { postHeadOf, postOfShort } from '../../gazetteers/posts.ts';
import { type Tokens, WORD, wordAt } from '../tokens.ts';
import { isCapital } from './capitals.ts';
import type { NameAt } from './name-at.ts';

/** In the words before the name that belong to it. */
export function postsBefore(t: Tokens, { first, nameFirst }: Pick<NameAt, 'first' | 'nameFirst'>): readonly string[] {
  const found: string[] = [];
  for (let i = first; i < nameFirst; i++) {
    const post = postAt(t, i);
    if (post !== null) found.push(post);
  }
  return found;
}

/** In the clause behind the name that says what he is. */
export function postsBehind(t: Tokens, { end }: Pick<NameAt, 'end'>): readonly string[] {
  if (!OPENS.test(wordAt(t, end))) return [];
  const found: string[] = [];
  for (let i = end + 1; i < end + REACH && t.kind[i] === WORD && (t.gap[i] ?? 3) < 3; i++) {
    const post = postAt(t, i);
    // `, brother of the president`, `, the president’s brother`, `met President Talven`: another's post
    const of = /^(?:the|a|an|his|her|its)$/.test(wordAt(t, i - 1)) ? i - 2 : i - 1;
    if (/^(?:of|to|for|by|with|from|under)$/.test(wordAt(t, of)) || /^['’]$/.test(wordAt(t, i + 1))) return found;
    if (post === null) continue;
    if (!(isCapital(t, i + 1) && (t.gap[i + 1] ?? 3) < 2 && t.kind[i + 1] === WORD)) found.push(post);
    return found;
  }
  return found;
}

const OPENS = /^(?:,|is|was|became|as|who|has|had|will)$/;
const REACH = 9;

function postAt(t: Tokens, i: number): string | null {
  const word = wordAt(t, i);
  const head = postHeadOf(word)?.singular ?? postOfShort(word);
  if (head == null) return null;
  const before = wordAt(t, i - 1) === '-' ? wordAt(t, i - 2) : wordAt(t, i - 1);
  if (head === 'president' && before === 'vice') return 'vice president';
  if (head === 'minister') return before === 'prime' ? 'premier' : 'minister';
  return head;
}

/** Who holds one of these is known to all by the surname alone, so that another of the surname may be the only one whom the document names in full. */
export const KNOWN_BY_SURNAME: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'premier',
  'chancellor',
  'senator',
  'governor',
  'congressman',
  'congresswoman',
  'representative',
]);

/** Behind these stands a given name: `King Rodan` is nobody whose surname is Rodan. */
export const BEFORE_GIVEN_NAME: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'pope',
  'prince',
  'princess',
  'emperor',
  'empress',
  'sultan',
  'emir',
]);
