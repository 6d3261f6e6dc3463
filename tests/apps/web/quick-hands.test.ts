// What a person does before the server has answered, or before the address has caught up, is neither lost nor done to what was shown before.

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { becomes } from '../../eventually.ts';
import { inBrowser } from './browsing.ts';
import { counted, shows, whileReviewing } from './reviewing.ts';
import { withWeighedViews } from './weighed-answers.ts';

/** One key after the other, so fast that the page is painted only after the last. */
const pressFast = (page: Page, keys: string): Promise<void> =>
  page.evaluate(async (all) => {
    for (const key of all) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await Promise.resolve();
    }
  }, keys);

/** No judgement reaches the server before it is let go. */
async function heldJudgements(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/api/judgements', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

whileReviewing('keys pressed quickly judge the proposals they came to, each once', async ({ page, go, asked }) => {
  const [first, second, third] = (await asked('kind=date&state=waiting')).items;
  await go('/review?kind=date');
  await shows(page, first?.claim.passage.exact);
  const letGo = await heldJudgements(page);
  await pressFast(page, 'jaa');
  await counted(page, 'accepted', 2);
  letGo();
  await becomes(
    async () => (await asked('kind=date&state=accepted')).items.map((item) => item.claim.id),
    [second, third].map((item) => item?.claim.id ?? ''),
  );
});

whileReviewing(
  'on the page of a source each key judges the claim that was chosen last, and is undone before any answer came',
  async ({ page, go, asked }) => {
    const [some] = (await asked('state=waiting')).items;
    const source = some?.source.id ?? '';
    await go(`/sources/${source.slice('sha256:'.length)}`);
    const rows = page.locator('.claims > ol > li');
    await rows.nth(1).waitFor();
    const ids = await rows.evaluateAll((all) => all.slice(0, 2).map((one) => one.getAttribute('data-claim-row')));
    const letGo = await heldJudgements(page);
    await pressFast(page, 'jrja');
    await page.locator('.claims li.active .claim-state-accepted').waitFor();
    await pressFast(page, 'u');
    await page.locator('.claims li.active .claim-state-accepted').waitFor({ state: 'detached' });
    assert.equal((await asked('')).counts.rejected, 0, 'nothing has reached the server yet');
    const takenBack = page.waitForResponse('**/api/withdrawals');
    letGo();
    await takenBack;
    const idsOf = async (state: string) => (await asked(`state=${state}`)).items.map((item) => item.claim.id as string);
    await becomes(() => idsOf('rejected'), [ids[0] ?? '']);
    await becomes(() => idsOf('accepted'), []);
  },
);

inBrowser('two filters chosen close upon one another both count', {}, async ({ context, page, open }) => {
  await withWeighedViews(context);
  await open('/timeline');
  await page.locator('.filters option[value="Tarsel"]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    for (const value of ['arrest', 'Tarsel']) {
      const select = document.querySelector(`.filters option[value="${value}"]`)?.closest('select');
      if (!select) throw new Error(`${value} is not offered`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    }
  });
  await page.waitForURL(/type=arrest.*where=Tarsel/);
});
