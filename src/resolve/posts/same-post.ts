// Whether two wordings are of one post: `Interior Minister` and «وزیر کشور», `head of the prison` and «رئیس زندان». In: the words. Out: a key that is the same for both.

import { type PostName, postNamed } from './post-name.ts';

const known = new Map<string, PostName>();
const MOST_KNOWN = 20_000;

function nameOf(words: string): PostName {
  const have = known.get(words);
  if (have !== undefined) return have;
  if (known.size >= MOST_KNOWN) known.clear();
  const name = postNamed(words, null, () => null);
  known.set(words, name);
  return name;
}

/** With what the words say of the body or place, so that heads of two bodies are two posts. */
export function postKey(words: string): string {
  const { key, rest } = nameOf(words);
  return rest === '' ? key : `${key} ${rest}`;
}

/** Held by one person at a time. */
export const isHeldByOne = (words: string): boolean => nameOf(words).single;
