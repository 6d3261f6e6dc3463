// The words of its sentence around a short passage, as far as the claim holds them: `23 bodies` alone tells nobody of what. In: a passage. Out: what stands before and behind it, each with its space, with
// an ellipsis where it is cut; nothing around a passage that tells enough by itself.

import type { Passage } from './passage.ts';

export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** In UTF-16 units: from this on a passage is a clause. */
const CLAUSE = 50;
const NOTHING: WordsAround = { before: '', after: '' };

const SENTENCE_END = /[.!?؟…]["”’»)\]]*\s|\n/gu;

export function wordsAround({ exact, prefix, suffix }: Passage): WordsAround {
  if (exact.length >= CLAUSE) return NOTHING;
  return { before: onOneLine(beginOf(prefix)).replace(/^ /, ''), after: onOneLine(endOf(suffix)) };
}

function beginOf(prefix: string): string {
  const begin = [...prefix.matchAll(SENTENCE_END)].at(-1);
  if (begin !== undefined) return prefix.slice(begin.index + begin[0].length);
  // The first word may be cut.
  const word = prefix.search(/\s\S/u);
  return word < 0 ? '' : `…${prefix.slice(word)}`;
}

function endOf(suffix: string): string {
  const end = suffix.search(/[.!?؟](?:["”’»)\]]*(?:\s|$))|\n/u);
  if (end >= 0) return suffix.slice(0, end + 1).trimEnd();
  const word = suffix.trimEnd().search(/\s\S*$/u);
  return word < 0 ? '' : `${suffix.slice(0, word)} …`;
}

const onOneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ');
