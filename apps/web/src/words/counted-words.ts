// What a count is of, in the language of the interface: words of the documents as they are, all else from its code. In: the parts of a count. Out: one line, in which each part keeps its own direction.

import type { CountedThing } from '../../../../src/model/rooms/figures.ts';
import { withinLine } from './isolate.ts';
import type { Words } from './use-words.ts';

/** `dock workers detained, the strike of Tarsel` */
export function countedWords({ whom, of, unit, during }: CountedThing, words: Words): string {
  const who = whom === null ? unit && words.code('unit', unit) : withinLine(whom, words);
  const counted = [who, of && words.code('counted', of)].filter(Boolean).join(' ');
  return [counted, during && withinLine(during, words)].filter(Boolean).join(words.lang === 'fa' ? '، ' : ', ');
}
