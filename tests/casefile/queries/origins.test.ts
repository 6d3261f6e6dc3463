// Who repeats whom in a case of invented pages: found with the passages, and taken apart again by a person's word.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declareOrigin } from '../../../src/casefile/actions/declare-origin.ts';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { familiesPage, sharedPage, sharedView } from '../../../src/casefile/queries/origins.ts';
import { figuresPage, figureView } from '../../../src/casefile/queries/rooms.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { tempCase } from '../../temp-case.ts';

const REPORT = `Invented. 41 dock workers were killed on the quay of Tarsel in May 1974. Witnesses said that the lamps were put out shortly after two, that three lorries without plates stood at the gate,
and that no officer gave his name. Families were told in June that nobody was held in the salt store.`;
const REPRINT = `Invented. Our paper has learned this from abroad. ${REPORT.replace('Invented. ', '')}`;
const OTHER =
  'Invented. The weather office of Oldmere expects calm seas until Friday. A new school for pilots opens in autumn.';
const PAGE = { from: 0, limit: 10 };

const weigh = ({ tools, weighing }: CaseFile) =>
  weighCase(
    { index: tools.index, weighing, clock: { now: () => '2031-01-01T00:00:00Z' } },
    { signal: new AbortController().signal, progress: async () => undefined },
  );
const asked = ({ tools, weighing, actor }: CaseFile): WeighedCase => ({
  index: tools.index,
  weighing,
  actor: actor.name,
});

test('a reprint is a family, opens side by side from either document, and a person can take it apart', async (t) => {
  const made = await tempCase(t);
  await made.document('report.txt', REPORT);
  await made.document('reprint.txt', REPRINT);
  await made.document('other.txt', OTHER);
  await made.add();
  await made.within(async (caseFile) => {
    await weigh(caseFile);
    const rooms = asked(caseFile);
    const [family, ...none] = (await familiesPage(rooms, PAGE)).rows;
    assert.deepEqual(
      [family?.documents, family?.members.map(({ file }) => file).sort(), none],
      [2, ['report.txt', 'reprint.txt'], []],
    );

    const [report, reprint] = ['report.txt', 'reprint.txt'].map(
      (file) => family?.members.find((one) => one.file === file)?.id,
    );
    assert.ok(report !== undefined && reprint !== undefined);
    assert.equal((await sharedPage(rooms, { kind: 'copied', source: report }, PAGE)).total, 1);
    assert.equal((await sharedPage(rooms, { kind: 'quoted' }, PAGE)).total, 0);
    for (const [a, b, texts] of [
      [report, reprint, [REPORT, REPRINT]],
      [reprint, report, [REPRINT, REPORT]],
    ] as const) {
      const view = await sharedView(rooms, a, b);
      assert.deepEqual([view?.a.id, view?.b.id], [a, b]);
      const [stretch] = view?.stretches ?? [];
      assert.ok(stretch !== undefined);
      const words = texts.map((text, n) =>
        text.slice(stretch[n === 0 ? 'a' : 'b'].start, stretch[n === 0 ? 'a' : 'b'].end),
      );
      assert.equal(words[0], words[1]);
      assert.ok(words[0]?.includes('three lorries'));
    }

    const [figure] = (await figuresPage(rooms, {}, PAGE)).rows;
    const atMost = async () => (await figureView(rooms, figure?.id ?? ''))?.positions[0]?.origins.atMost;
    assert.equal(await atMost(), 1);
    await declareOrigin(caseFile, { what: 'apart', from: report, to: reprint, reason: 'two surveys' });
    await weigh(caseFile);
    assert.equal((await familiesPage(rooms, PAGE)).total, 0);
    assert.equal(await atMost(), 2);
    const declared = (await sharedView(rooms, report, reprint))?.declared;
    assert.deepEqual([declared?.what, declared?.reason, declared?.mine], ['apart', 'two surveys', true]);
  });
});
