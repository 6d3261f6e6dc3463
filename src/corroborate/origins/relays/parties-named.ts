// Who is meant by a body that is called by what it is, or by a part of its name, or by the post of who speaks for it: "the commission", "the interior ministry", "the Interior Minister", «ارتش». In: the words; the names of those who
// issued documents of the case. Out: those names that the words can be, where they are one body's. Not here: names in full (named-documents.ts).

import { bodyWord, joinedWords, saysSort } from '../../../resolve/identity/body-words.ts';

const SMALL = /^(?:the|an?|of|for|and|on|in|into|its|their|then|former|state|mr|ms|این|آن|و|در)$/u;
const SPEAKS_FOR = /^(?:(?:an?|the)\s)?(?:spokes(?:man|woman|person)|office)\s(?:of|for)\s|^سخنگوی\s/iu;
const MOST_WORDS = 4;

const WORD_OF_POST: Readonly<Record<string, string>> = {
  minister: 'ministry',
  governor: 'governorate',
  وزیر: 'ministry',
  استاندار: 'governorate',
};

/** The words of a name as the table of bodies keeps them, a minister's as those of the ministry. */
const wordsOf = (name: string): readonly string[] =>
  joinedWords(name.replace(SPEAKS_FOR, ''))
    .filter((word) => !SMALL.test(word))
    .map((word) => bodyWord(WORD_OF_POST[word] ?? word) ?? word)
    .map((word) => WORD_OF_POST[word] ?? word);

/** It says what sort of body it is, and hardly more: in English its last word does, in Persian its first. */
export const isBareBody = (name: string): boolean => {
  const words = wordsOf(name);
  const head = /\p{Script=Arabic}/u.test(name) ? words[0] : words.at(-1);
  return (
    head !== undefined &&
    words.length <= MOST_WORDS &&
    HEADS.has(head) &&
    words.every((word) => word === head || saysSort(word) || TELLING.test(word))
  );
};
const HEADS: ReadonlySet<string> = new Set(
  'government ministry army police guard council parliament committee commission foundation institute organization association union front party agency archive hospital municipality governorate prosecutor embassy mission presidency judiciary'.split(
    ' ',
  ),
);
const TELLING =
  /^(?:families|doctors|documentation|memory|legal|medicine|medical|inquiry|relief|freedom|prisoners|mothers)$/u;

export interface Issued {
  readonly name: string;
}

export function partiesNamed<T extends Issued>(issuers: readonly T[]): (name: string) => readonly T[] {
  const all = issuers.map((one) => ({ one, words: new Set(wordsOf(one.name)) }));
  return (name) => {
    const words = wordsOf(name);
    if (words.length === 0 || !words.some(saysSort)) return [];
    // Of a government any organ speaks.
    if (words[0] === 'government') return [];
    const found = all.filter((other) => words.every((word) => other.words.has(word)));
    // Of several bodies of that sort none is chosen.
    const bodies = new Set(found.map((other) => [...other.words].sort().join(' ')));
    return bodies.size === 1 ? found.map(({ one }) => one) : [];
  };
}
