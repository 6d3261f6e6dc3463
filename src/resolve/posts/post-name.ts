// One post under its wordings. In: the words of a post and of the body it is in. Out: a key that is the same for the same post.

export interface PostName {
  /** The same for all wordings of one post, in every body. */
  readonly key: string;
  /** Which of several posts of this name: a country or a body; null where the words do not say. */
  readonly seat: string | null;
  /** Held by one person at a time. */
  readonly single: boolean;
}

export function postNamed(post: string, body: string | null): PostName {
  const key = post.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return { key, seat: body, single: /\b(?:minister|president|head|governor|commander)\b/.test(key) };
}
