// Language and paper: what a person chose for this window. Kept in localStorage of this origin; nothing of the case is.

import i18next from 'i18next';

export type Theme = 'paper' | 'night';

export function startSettings(): void {
  applyLanguage(localStorage.getItem('habeas.language') === 'fa' ? 'fa' : preferredLanguage());
  const theme = localStorage.getItem('habeas.theme');
  applyTheme(theme === 'paper' || theme === 'night' ? theme : preferredTheme());
}

const preferredTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper');
const preferredLanguage = (): 'en' | 'fa' =>
  localStorage.getItem('habeas.language') === null && navigator.language.startsWith('fa') ? 'fa' : 'en';

export function chooseLanguage(language: 'en' | 'fa'): void {
  localStorage.setItem('habeas.language', language);
  applyLanguage(language);
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem('habeas.theme', theme);
  applyTheme(theme);
}

export const themeNow = (): Theme => (document.documentElement.dataset['theme'] === 'night' ? 'night' : 'paper');

function applyLanguage(language: 'en' | 'fa'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  void i18next.changeLanguage(language);
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
