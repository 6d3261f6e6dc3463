// What a person lays beside a denial or sets aside: weighed by the real server, seen where it stands, taken back.

import assert from 'node:assert/strict';
import { becomes } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inLanguage } from './in-language.ts';
import { entry, joins, room, STRETCHERS, tabTo, told, whileJoining } from './joining.ts';
import { settling } from './settled.ts';
import { assertNothingWider } from './width.ts';

whileJoining(
  'what was found nowhere is laid beside a claim of ignorance with the keys alone, stands there after the weighing, and is taken back',
  async ({ page, go }) => {
    await go('/conflicts?bare=true');
    await page.getByText('1 claim beside which nothing was found', { exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await room(page).getByText('Nothing was found beside it.').waitFor();
    await joins(page, 'stretchers', 'Stands beside it');
    await room(page).getByText('Told in the text; no claim was made of it').waitFor();
    const joined = entry(page, STRETCHERS).filter({ hasText: 'You said that it stands beside this.' });
    await joined.getByText('a person says that it stands beside this').waitFor();
    await told(page).filter({ hasText: 'The case has been weighed anew.' }).waitFor();
    await becomes(() => room(page).getByText('Nothing was found beside it.').count(), 0);
    await tabTo(page, joined.getByRole('button', { name: 'Add why' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('it was in a letter to him');
    await page.keyboard.press('Enter');
    await told(page).filter({ hasText: 'Recorded: why you said so.' }).waitFor();
    await joined.getByText('it was in a letter to him', { exact: true }).waitFor();
    // Both words: the one without the reason does not stand again.
    await tabTo(page, joined.getByRole('button', { name: 'Take back' }));
    await page.keyboard.press('Enter');
    await told(page).filter({ hasText: 'Taken back.' }).waitFor();
    await room(page).getByText('Nothing was found beside it.').waitFor();
    await becomes(() => room(page).getByText('You said that it stands beside this.').count(), 0);
  },
);

whileJoining(
  'what does not belong beside a denial is set aside, stays in sight, and the focus goes along with it',
  async ({ page, go }) => {
    await go('/conflicts?kind=denial');
    await page.locator('.row-list a').first().click();
    const words = 'shot nine prisoners at the Orsund salt works';
    const part = entry(page, words).getByRole('button', { name: 'Does not belong here' }).first();
    await part.focus();
    await page.keyboard.press('Enter');
    await entry(page, words).getByText('You said that it does not belong here.').waitFor();
    await room(page).getByText('Set aside: 1 passage').waitFor();
    const back = room(page)
      .locator('details[open]', { hasText: 'Set aside' })
      .getByRole('button', { name: 'Take back' });
    await becomes(() => back.evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press('Enter');
    await becomes(() => room(page).getByText('Set aside: 1 passage').count(), 0);
    await entry(page, words).getByRole('button', { name: 'Does not belong here' }).first().waitFor();
  },
);

for (const [language, theme, open] of [
  ['en', 'paper', 'Find a passage…'],
  ['fa', 'night', 'یافتن قطعه‌ای در متن‌ها…'],
] as const)
  whileJoining(
    `axe finds nothing serious where passages are joined, and nothing is too wide (${language})`,
    async (at) => {
      const { page, go } = at;
      const settled = settling(page);
      await inLanguage(page, language, theme);
      await go('/conflicts?bare=true');
      assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'fa' ? 'rtl' : 'ltr');
      await page.locator('.row-list a').first().click();
      await room(page).getByRole('button', { name: open }).click();
      await page.keyboard.type('salt');
      await page.locator('.hit-button').first().press('Enter');
      await page.locator('.found-passage input').first().waitFor();
      await settled();
      await assertAccessible(page, `the dialog (${language})`);
      await page.keyboard.press('Escape');
      await page.locator('.may-belong .act').first().press('Enter');
      await page.locator('.entry-said').first().waitFor();
      await settled();
      await assertAccessible(page, `the row (${language})`);
      const address = new URL(page.url());
      await assertNothingWider({ page, settled }, [address.pathname + address.search]);
    },
  );
