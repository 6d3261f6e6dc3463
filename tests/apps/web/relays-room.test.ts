// Who passes on whom, in the Origins room over a case made on the command line: what credits what, which words say so, and what a person declares of it. The papers and the port are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelayRow } from '../../../src/model/rooms/origins.ts';
import type { Page } from '../../../src/model/weighing.ts';
import { eventually } from '../../eventually.ts';
import { weighedCase, withoutBrowser } from './weighed-case.ts';

const DOCUMENTS = {
  'wire.txt':
    'OLDMERE NEWS AGENCY\n3 May 2011\n\nOLDMERE, May 3 - Forty-one dock workers were held in the rope store after the strike at the grain quay, a foreman told the Oldmere News Agency.\n',
  'paper.txt':
    'The Tarn Gazette, 9 May 2011\n\nFrom the docks\n\nThe Oldmere News Agency reported on 3 May 2011 that forty-one dock workers were held in the rope store.\n',
};

test('a paper that names an agency and its day stands there with its words, and the link can be broken', {
  skip: withoutBrowser,
}, async (t) => {
  const { page, origin, asked } = await weighedCase(t, DOCUMENTS);
  await page.goto(`${origin}/origins?pairs=relays`);
  const row = page.locator('.row-item').first();
  await row.getByText('Oldmere News Agency', { exact: true }).first().waitFor();
  const said = await row.innerText();
  assert.match(said, /Named Oldmere News Agency = OLDMERE NEWS AGENCY/);
  assert.match(said, /reported on 3 May 2011/);

  await page.keyboard.press('j');
  await row.getByText(/Declare or break/).click();
  await row.getByRole('radio').nth(2).check();
  await row.getByRole('textbox').fill('the editor heard it himself');
  await row.getByRole('button', { name: 'Record it' }).click();
  await eventually(
    () => asked<Page<RelayRow>>('/api/origins/relays'),
    ({ rows }) => rows[0]?.steps[0]?.certainty === 'outside',
    'the declaration is weighed',
  );
  const { rows } = await asked<Page<RelayRow>>('/api/origins/relays');
  assert.equal(rows[0]?.steps[0]?.reasons[0], 'declared apart: the editor heard it himself');
});
