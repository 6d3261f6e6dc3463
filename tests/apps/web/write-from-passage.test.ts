// From a passage of which no claim was made to the form of one, over the invented case with views of the weighing made up here; and from the form to the ledger, over a case made on the command line.

import assert from 'node:assert/strict';
import { becomes } from '../../eventually.ts';
import { assertAccessible } from './accessible.ts';
import { inBrowser, placeOf, sourcePath } from './browsing.ts';
import { whileReviewing } from './reviewing.ts';
import { withWeighedViews } from './weighed-answers.ts';

inBrowser(
  'a claim is written of a passage where a room shows it: the form is open on its words, and back leads to the room',
  {},
  async ({ context, page, open, settled }) => {
    await withWeighedViews(context);
    await open('/conflicts?at=conflict-2');
    const write = page.locator('.passage-line').getByRole('link', { name: 'Write a claim of this' });
    await write.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Write a claim' });
    await dialog.waitFor();
    await becomes(() => dialog.getByLabel('What kind of claim is it?').inputValue(), 'communication');
    const wanted = await page.locator('.leaf .mark-asked').allTextContents();
    await becomes(() => dialog.locator('.form-span mark').textContent(), wanted.join(''));
    await settled();
    await assertAccessible(page, 'the form over the passage');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL((url) => !url.searchParams.has('write') && url.searchParams.has('at'));
    await page.goBack();
    await page.waitForURL(/\/conflicts\?at=/);
    await page.locator('.passage-line').waitFor();
  },
);

inBrowser(
  'an address that asks for no kind of claim, or for words that are not there, opens no form',
  {},
  async ({ page, open }) => {
    const at = placeOf('harbour', 'More than 2,400');
    for (const search of [`at=${at}&write=verdict`, 'at=900000-900009&write=site', 'write=site']) {
      await open(`${sourcePath('harbour')}?${search}`);
      await page.locator('.leaf').waitFor();
      assert.equal(await page.locator('.claim-dialog[open]').count(), 0, search);
    }
  },
);

whileReviewing(
  'what a form of a claim began with is kept as the person leaves it, and stands by his or her word',
  async (at) => {
    const { page, asked, go } = at;
    const items = (await asked('state=waiting&limit=200')).items;
    const figure = items.find(({ claim }) => claim.kind === 'figure' && claim.passage.exact.includes('36'));
    assert.ok(figure);
    const { start, end, exact } = figure.claim.passage;
    const begun = new URLSearchParams({
      at: `${start}-${end}`,
      write: 'site',
      site: 'the pier',
      condition: 'shut',
      day: '1974-08-09',
    });
    await go(`/sources/${figure.source.id.slice('sha256:'.length)}?${begun}`);
    const dialog = page.getByRole('dialog', { name: 'Write a claim' });
    await dialog.waitFor();
    await becomes(() => dialog.locator('.form-span mark').textContent(), exact);
    await becomes(() => dialog.getByRole('textbox', { name: 'Site: as the text has it' }).inputValue(), 'the pier');
    assert.equal((await asked('state=accepted')).total, 0, 'what only began is no claim yet');
    await dialog.getByRole('textbox', { name: 'Condition' }).fill('closed by the police');
    await dialog.getByRole('button', { name: 'Keep this claim' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForURL((url) => !url.searchParams.has('write'));
    await page.locator('.claims .exact', { hasText: exact }).first().waitFor();
    const { items: kept } = await asked('state=accepted');
    assert.equal(kept.length, 1);
    const claim = kept[0]?.claim;
    assert.ok(claim?.kind === 'site');
    assert.deepEqual(
      [claim.foundBy, claim.passage.exact, claim.name.text, claim.name.named, claim.condition, claim.observedOn],
      ['person', exact, 'the pier', 'stated', 'closed by the police', '1974-08-09'],
    );
    await go('/ledger');
    await page.getByText(`accepted: ${exact}`).first().waitFor();
  },
);
