// The language and the paper of the app as a person chose them before; they hold from the next page on.

import type { Page } from 'playwright-core';

export async function inLanguage(page: Page, language: 'en' | 'fa', theme: 'paper' | 'night'): Promise<void> {
  await page.evaluate(
    ([chosen, paper]) => {
      localStorage.setItem('habeas.language', chosen);
      localStorage.setItem('habeas.theme', paper);
    },
    [language, theme] as const,
  );
}
