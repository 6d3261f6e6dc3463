import type { AppealRow } from '../../../../../src/model/rooms/appeals.ts';
import type { EntityRef } from '../../../../../src/model/rooms/entities.ts';
import type { Words } from '../../words/use-words.ts';

/** What is asked, or where nothing is what is told, in the words of the claims; else by what it is made, and that no more is told. */
export const asksWords = (of: AppealRow, words: Words): string =>
  of.asks.length > 0
    ? joined(of.asks)
    : !of.asking && (of.says ?? []).length > 0
      ? joined(of.says ?? [])
      : words.t(of.asking ? 'appeals.untold' : 'appeals.unaskedOf', {
          medium: `\u2068${of.medium === null ? words.code('kind', 'communication') : words.code('medium', of.medium)}\u2069`,
        });

const joined = (told: readonly string[]): string =>
  told.join(told.some((one) => /\p{sc=Arabic}/u.test(one)) ? '؛ ' : '; ');

/** Those known by a name, then those the sources only describe: "seven experts". */
export const namesWords = (
  names: readonly EntityRef[],
  described: readonly string[] | undefined,
  words: Words,
): string =>
  names.length + (described?.length ?? 0) === 0
    ? words.t('appeals.unnamed')
    : [
        ...names.map((one) => `\u2068${words.name(one)}\u2069`),
        ...(described ?? []).map((said) => words.t('bound.inWords', { said: `\u2068${said}\u2069` })),
      ].join(words.lang === 'fa' ? '، ' : ', ');
