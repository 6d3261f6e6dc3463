import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../src/casefile/actions/annotate.ts';
import { withdraw } from '../../src/casefile/actions/withdraw.ts';
import { ledgerPage } from '../../src/casefile/queries/ledger.ts';
import { sourceView } from '../../src/casefile/queries/sources.ts';
import type { RecordId } from '../../src/model/ids.ts';
import { tempCase } from '../temp-case.ts';

test('a note is taken back with its reason: it leaves the source, and both stand in the ledger', async (t) => {
  const one = await tempCase(t);
  await one.document('letter.txt', 'A letter about the invented port of Orsund, 3 June 1931.\n');
  await one.add();
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const [row] = (await index.sources({}, { from: 0, limit: 10 })).rows;
    assert.ok(row !== undefined);
    const about = { on: row.id, claim: null, start: null, end: null };
    const wrong = await annotate(caseFile, { kind: 'note', text: 'The secretary wrote it.', ...about });
    const kept = await annotate(caseFile, { kind: 'label', text: 'harbour', ...about });
    const reason = 'the hand is that of another';
    const taken = await withdraw(caseFile, { record: wrong.record, on: row.id, reason: ` ${reason}\n` });
    assert.equal(taken.reason, reason);
    const view = await sourceView(index, row.id);
    assert.deepEqual(
      view?.annotations.map((note) => note.record),
      [kept.record],
    );
    const { rows } = await ledgerPage(index, { from: 0, limit: 100, newestFirst: false });
    assert.ok(rows.some((entry) => entry.id === wrong.record && entry.summary === 'The secretary wrote it.'));
    const last = rows.at(-1);
    assert.equal(last?.id, taken.by);
    assert.equal(last?.act, 'correct');
    assert.ok(last?.summary?.includes(reason) && last.summary.includes(wrong.record));
    const again = { record: wrong.record, on: row.id, reason };
    await assert.rejects(withdraw(caseFile, again), /no note, label or judgement/);
    await assert.rejects(withdraw(caseFile, { ...again, record: kept.record, reason: ' ' }), /a reason has/);
    await assert.rejects(withdraw(caseFile, { ...again, record: row.id as unknown as RecordId }), /no note/);
    assert.equal((await ledgerPage(index, { from: 0, limit: 100, newestFirst: false })).total, rows.length);
  });
});
