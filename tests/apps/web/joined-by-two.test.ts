// Two people differ on whether a passage belongs beside a claim: each word is shown with whose it is, none has effect, and one's own is taken back.

import { becomes } from '../../eventually.ts';
import { ANOTHERS_REASON, entry, room, STRETCHERS, told, whileTwoJoin } from './joining.ts';

whileTwoJoin('a word of another person is answered, then neither has effect', async ({ page, go }) => {
  await go('/conflicts?kind=ignorance');
  await page.locator('.row-list a').first().click();
  const words = entry(page, STRETCHERS);
  await words.getByText('said that it stands beside this.').waitFor();
  await words.getByText(ANOTHERS_REASON, { exact: true }).waitFor();
  await becomes(() => words.getByRole('button', { name: 'Take back' }).count(), 0);
  await words.getByRole('button', { name: 'Does not belong here' }).press('Enter');
  await told(page).filter({ hasText: 'Recorded: you said that it does not belong here.' }).waitFor();
  await room(page).getByText('Nothing was found beside it.').waitFor();
  await room(page)
    .getByText('One says that it belongs here, another that it does not: neither word has effect.')
    .waitFor();
  await words.getByText('You said that it does not belong here.').waitFor();
  await words.getByRole('button', { name: 'Take back' }).press('Enter');
  await becomes(() => room(page).getByText('Nothing was found beside it.').count(), 0);
  await words.getByText('said that it stands beside this.').waitFor();
});
