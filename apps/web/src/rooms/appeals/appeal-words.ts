import type { AppealRow } from '../../../../../src/model/rooms/appeals.ts';
import type { EntityRef } from '../../../../../src/model/rooms/entities.ts';
import type { Words } from '../../words/use-words.ts';

/** What is asked, in the words of the claims; else by what it is made. */
export const asksWords = (of: AppealRow, words: Words): string =>
  of.asks.length > 0
    ? of.asks.join(words.lang === 'fa' ? '؛ ' : '; ')
    : (of.medium ?? words.code('kind', 'communication'));

export const namesWords = (names: readonly EntityRef[], words: Words): string =>
  names.length === 0
    ? words.t('appeals.unnamed')
    : names.map((one) => one.name).join(words.lang === 'fa' ? '، ' : ', ');
