// Whether somebody acts for a state: what such a one was told or asked weighs more than what those who collect it write to one another. In: a person or body, who held which post. Out: whether. A person is where he
// or she ever held a post of that kind; a body by its name.

import type { EntityRef } from '../model/rooms/entities.ts';
import type { WeighingContext } from './weighing-context.ts';

const OF_STATE =
  /\b(?:minist\w+|governments?|cabinet|president\w*|prosecut\w+|attorney|parliament|assembly|senate|courts?|judiciary|tribunal|polic\w+|army|brigade|battalion|regiment|garrison|corps|forces?|prisons?|governor\w*|prefect\w*|mayor\w*|municipal\w*|city hall|district|administration|commander\w*|security|intelligence|embassy|consul\w*|mission|ombuds\w+|commissioner|state|deputy|judge|general|colonel|major|lieutenant|captain|warden)\b|وزارت|وزیر|دولت|رئیس جمهور|ریاست|دادستان|دادسرا|دادگاه|قوه|مجلس|استاندار|فرماندار|بخشدار|شهردار|سپاه|ارتش|پلیس|شهربانی|نیروی|زندان|اطلاعات|امنیت|فرمانده|شورای عالی|والی|ولسوال|قوماندان|سفارت|نمایندگی|قاضی|بازپرس/iu;

export const isInOffice = (
  { id, kind, name }: EntityRef,
  { tenuresOf }: Pick<WeighingContext, 'tenuresOf'>,
): boolean =>
  kind === 'person'
    ? OF_STATE.test(name) || tenuresOf(id).some(({ post, body }) => OF_STATE.test(`${post} ${body?.name ?? ''}`))
    : kind === 'body' && OF_STATE.test(name);

/** Of one who is called by no name: `the Governor of the province`. */
export const isOfficeInWords = (words: string): boolean => OF_STATE.test(words);
