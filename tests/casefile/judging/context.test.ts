// What a person who judges a claim sees around it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tempCase } from '../../temp-case.ts';
import { itemsOf } from './a-judged-case.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The mill of Orsund</title></head><body>
<header><nav><a href="/">Front page</a> <a href="/w">Weather</a> <a href="/t">Tides</a></nav></header>
<article><h1>The mill of Orsund</h1>
<p>The Harbour Union said on 4 June 1931 that 43 dock workers were detained in Orsund. This page is invented.</p>
<p>The gates of the mill stayed closed for nine days, and nobody in the town was told why they were.</p></article>
<footer>All rights reserved. Imprint. Privacy. Contact.</footer></body></html>`;

test('the ways and the foot of a page are no context of a claim', async (t) => {
  const one = await tempCase(t);
  await one.document('mill.html', PAGE);
  await one.add();
  const items = await one.within((caseFile) => itemsOf(caseFile, { kind: 'figure' }));
  const context = items.find(({ claim }) => claim.passage.exact.includes('43'))?.context.text ?? '';
  assert.match(context, /The Harbour Union said/);
  assert.match(context, /nobody in the town was told/);
  assert.doesNotMatch(context, /Weather|Imprint/);
});
