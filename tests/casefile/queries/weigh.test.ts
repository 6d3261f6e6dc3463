// A case of three invented pages, weighed from the documents on: the same figure in a reprint is one origin, another figure stands against it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighCase } from '../../../src/casefile/queries/weigh.ts';
import { tempCase } from '../../temp-case.ts';

const REPORT = `Invented. The Lamp Keepers' Fund said on 12 June 1974 that 41 dock workers were killed in the massacre on the quay of Tarsel in May 1974. Witnesses said that the lamps were
put out shortly after two, that three lorries without plates stood at the gate, and that no officer gave his name. Families were told in June that nobody was held in the salt store.`;
const REPRINT = `Invented. Our paper has learned this from abroad. ${REPORT.replace('Invented. ', '')}`;
const OTHER = `Invented. More than 200 dock workers were killed in the massacre on the quay of Tarsel in May 1974, according to the Harbour Union. The union has asked for an inquiry.`;

test('a reprint adds no origin, and a figure that cannot hold with it stands against it', async (t) => {
  const made = await tempCase(t);
  await made.document('report.txt', REPORT);
  await made.document('reprint.txt', REPRINT);
  await made.document('other.txt', OTHER);
  await made.add();
  const view = await made.within(({ tools }) => weighCase(tools.index, { view: 'all' }));
  assert.equal(view.shared.filter(({ kind }) => kind === 'copied').length, 1);
  const killed = view.figures.find(({ figures }) => figures.some(({ claim }) => claim.value === 41));
  assert.ok(killed !== undefined, 'the figures meet');
  const position = killed.positions.find(({ figures }) => figures.some(({ claim }) => claim.value === 41));
  assert.deepEqual([position?.origins.documents, position?.origins.atMost], [2, 1]);
  assert.ok(killed.conflicts.length > 0);
  assert.ok(killed.conflicts.every(({ a, b }) => [a, b].some(({ claim }) => claim.bound === 'atLeast')));
});

test('what nobody accepted weighs nothing among what was accepted', async (t) => {
  const made = await tempCase(t);
  await made.document('report.txt', REPORT);
  await made.document('other.txt', OTHER);
  await made.add();
  const view = await made.within(({ tools }) => weighCase(tools.index, { view: 'accepted' }));
  assert.deepEqual(view.figures, []);
});
