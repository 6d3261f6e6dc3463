import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { fa } from './fa.ts';

/** Both languages are part of the app: nothing is fetched. Text is put into the page as text, so nothing is escaped here. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, fa: { translation: fa } },
    lng: 'en',
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  });
}
