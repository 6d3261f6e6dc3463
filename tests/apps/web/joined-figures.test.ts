// What a person says counts the same or something else: weighed by the real server, seen in the count, taken back.

import { becomes } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { entry, joins, room, tabTo, told, whileJoining } from './joining.ts';
import { settling } from './settled.ts';

whileJoining(
  'a number that nothing counted with another is joined to it with the keys alone, and taken back',
  async ({ page, go }) => {
    const settled = settling(page);
    await go('/figures?text=prisoners');
    await page.locator('.row-list a').first().click();
    await room(page).getByRole('heading', { level: 2 }).first().waitFor();
    await joins(page, 'shed', 'Counts the same');
    await room(page).getByText('The 2 numbers one by one').click();
    const joined = entry(page, 'Fifty-five men').filter({ hasText: 'You said that it counts the same.' });
    await joined.waitFor();
    await settled();
    await assertAccessible(page, 'a count');
    await tabTo(page, joined.getByRole('button', { name: 'Take back' }));
    await page.keyboard.press('Enter');
    await told(page).filter({ hasText: 'Taken back.' }).waitFor();
    await becomes(() => room(page).getByText('The 2 numbers one by one').count(), 0);
  },
);
