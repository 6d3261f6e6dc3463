// Appeals and the Overview, over invented views.

import assert from 'node:assert/strict';
import { becomes } from '../../eventually.ts';
import { inBrowser } from './browsing.ts';
import { withPeopleViews } from './people-answers.ts';

inBrowser(
  'an appeal says how long nothing came back, as far as a source speaks of it, and never that nothing ever did',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open('/appeals');
    await page.getByText('3 appeals').waitFor();
    await page.getByRole('button', { name: 'no answer', exact: true }).click();
    await page.waitForURL(/state=silent/);
    await page.getByRole('link', { name: 'the list of names of those held' }).click();
    const panel = page.locator('.appeal-panel');
    await panel.getByText('silent for 7 days up to 13 August 1974, the last day a source speaks of').waitFor();
    await panel.getByText('No claim gives an answer. That is not proof that none was given.').waitFor();
    await panel.getByText('rule: 4 days').waitFor();
  },
);

inBrowser('a deadline is set by rule, with where the rule stands', {}, async ({ context, page, open }) => {
  const told = await withPeopleViews(context);
  await open('/appeals');
  await page.getByText('Deadlines by rule').click();
  await page.getByLabel('Days').fill('60');
  await page.getByLabel('Where the rule stands').fill('Harbour regulations (invented), article 12');
  await page.getByRole('button', { name: 'Set this deadline' }).click();
  await becomes<unknown>(
    () => told.posted,
    [
      {
        what: 'deadline',
        rule: { of: null, medium: null, days: 60, source: 'Harbour regulations (invented), article 12' },
        reason: null,
      },
    ],
  );
});

inBrowser(
  'the overview leads to what stands against what, and counts judged claims beside claims',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    await open('/');
    const part = page.locator('.weighed-attention');
    await part.getByRole('link', { name: '2 appeals without an answer' }).waitFor();
    await part.filter({ hasText: /5 claims, 2 judged/ }).waitFor();
    // Who claims to have known nothing is not hidden behind denials; where only passages tell otherwise, they are what is counted.
    const unknowing = part.getByRole('link', { name: '1 claim not to have known', exact: true });
    assert.equal(await unknowing.getAttribute('href'), '/conflicts?kind=ignorance');
    const silent = part.getByRole('listitem').filter({ hasText: 'What became of the families’ letters' });
    await silent.filter({ hasText: '3 passages tell something else' }).waitFor();
    assert.doesNotMatch(await silent.innerText(), /0 claims/);
    // All that were asked, answered or not, and all places: who finds nothing contested finds these.
    await part.getByRole('link', { name: '3 sites', exact: true }).waitFor();
    assert.equal(await part.getByRole('link', { name: '5 appeals', exact: true }).getAttribute('href'), '/appeals');
    await part.getByRole('link', { name: 'the list of names of those held' }).click();
    await page.waitForURL(/appeals\?at=appeal-1/);
  },
);

inBrowser(
  'a judgement whose words are not found any more is shown, and can be taken back',
  {},
  async ({ context, page, open }) => {
    await withPeopleViews(context);
    const at = (exact: string) => ({
      source: 'a',
      kind: null,
      text: 'f',
      passage: { exact, start: 0, end: 9, prefix: '', suffix: '' },
    });
    const lost = { what: 'against', a: at('there was no fire'), b: at('the quay burned'), holds: true, answer: null };
    const said = {
      reason: 'the log says so',
      record: 'f'.repeat(64),
      at: '2026-03-09T10:00:00Z',
      actor: 'p',
      mine: true,
    };
    const data = [{ ...lost, ...said, lost: true }];
    await context.route('**/api/pairings', (route) => route.fulfill({ json: { ok: true, data } }));
    await open('/');
    await page.getByText('1 judgement on two passages of which one is not found any more').click();
    await page.getByText('there was no fire').waitFor();
    await page.getByRole('button', { name: 'Take this judgement back' }).waitFor();
  },
);
