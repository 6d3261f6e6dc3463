// The words of the app outside of a page, in either language.

import i18next from 'i18next';
import { en } from '../../../apps/web/src/i18n/en.ts';
import { fa } from '../../../apps/web/src/i18n/fa.ts';
import { type Words, wordsOf } from '../../../apps/web/src/words/use-words.ts';

const spoken = i18next.createInstance();
await spoken.init({
  resources: { en: { translation: en }, fa: { translation: fa } },
  lng: 'en',
  interpolation: { escapeValue: false },
});

export const wordsIn = (lang: 'en' | 'fa'): Words =>
  wordsOf(
    lang,
    (key, values) => spoken.t(key, { ...values, lng: lang }),
    (key) => spoken.exists(key),
  );

/** Without the marks that isolate words of another direction. */
export const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
