// What stands beside a denial besides the event it names: admissions of others, posts, sites; and denials that a document makes in its own voice. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import type { MembershipClaim } from '../../src/model/claim.ts';
import { isBare } from '../../src/model/rooms/conflicts.ts';
import { event, mention, site, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

/** Whose or which words => the words that stand against them. */
function against(claims: readonly CaseClaim[]): readonly string[] {
  const context = weighing();
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim.passage.exact]));
  const found = conflictsOf(claims, foundIn(claims, context), context);
  return found
    .filter(({ view }) => !isBare(view.conflict))
    .map(
      ({ view }) => `${view.conflict.label} ≠ ${view.against.map(({ ref }) => byId.get(ref.citedClaim)).join(' + ')}`,
    );
}

/** The same claim further on in its document. */
const further = <C extends CaseClaim>(one: C, by: number): C => ({
  ...one,
  claim: {
    ...one.claim,
    passage: { ...one.claim.passage, start: one.claim.passage.start + by, end: one.claim.passage.end + by },
  },
});

function member(source: string, person: string, body: string, when: string | null): CaseClaim<MembershipClaim> {
  const { claim, ...rest } = event(source, `${person} served in ${body}`);
  const { id, passage, sayer, asserted, confidence, foundBy, reasons } = claim;
  const of = { person: mention(person), body: mention(body), role: null, when };
  return { ...rest, claim: { id, passage, sayer, asserted, confidence, foundBy, reasons, kind: 'membership', ...of } };
}

test('what others own to stands beside a denial where enough of it is the same', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'a single round was fired at the Tarsel fish market');
  const own = stance('b', 'Ada Quill', 'admits', 'eleven rounds were fired at the Tarsel fish market');
  const other = stance('c', 'Ilan Dorv', 'admits', 'the fish was old');
  assert.deepEqual(against([denial, own, other]), [`${denial.claim.toward.words} ≠ ${own.claim.passage.exact}`]);
});

test('who denies having served in a body is told of in it; another body and other years are nothing against it', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'he had never served in the Lamp Brigade in 1974');
  const served = member('b', 'Oren Mavik', 'Lamp Brigade', '1974-05');
  const elsewhere = member('c', 'Oren Mavik', 'Harbour Guard', '1974-05');
  const later = member('d', 'Oren Mavik', 'Lamp Brigade', '1981');
  assert.deepEqual(against([denial, served, elsewhere, later]), [
    `${denial.claim.toward.words} ≠ ${served.claim.passage.exact}`,
  ]);
});

test('who says to have been on leave is not answered by the post that he held, who denies it is', () => {
  const served = member('b', 'Oren Mavik', 'Lamp Brigade', '1974-05');
  const away = stance('a', 'Oren Mavik', 'denies', 'I was on leave, and my deputy had the command of the Lamp Brigade');
  assert.deepEqual(against([away, served]), []);
  const denied = stance('a', 'Oren Mavik', 'denies', 'I never had any command of the Lamp Brigade');
  assert.deepEqual(against([denied, served]), [`${denied.claim.toward.words} ≠ ${served.claim.passage.exact}`]);
});

test('a denial that graves were touched stands beside what the same document tells of them', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'any grave was touched');
  const paved = further(site('a', 'Tarsel cemetery', 'paved over', null), 500);
  const visited = further(site('a', 'Tarsel cemetery', 'visited', null), 900);
  const elsewhere = site('b', 'Oldmere cemetery', 'paved over', null);
  assert.deepEqual(against([denial, paved, visited, elsewhere]), [
    `any grave was touched ≠ ${paved.claim.passage.exact}`,
  ]);
});

test('a document that tells in its own voice that an event was not denies it; “nobody was arrested” means none', () => {
  const denied = event('a', 'no shelling of the Tarsel fish market', { type: 'attack', asserted: 'denied' });
  const told = event('b', 'the shelling of the Tarsel fish market', { type: 'attack', when: '1974-05-12' });
  const nobody = event('c', 'nobody was arrested', { type: 'arrest', asserted: 'denied' });
  const arrest = event('d', 'the arrest of Ilan Dorv', { type: 'arrest' });
  assert.deepEqual(against([denied, told, nobody, arrest]), [
    `no shelling of the Tarsel fish market ≠ ${told.claim.passage.exact}`,
  ]);
});

test('what stands in the words of another denial is no evidence', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'the shelling of the Tarsel fish market');
  const other = stance('b', 'Ada Quill', 'denies', 'the shelling of the Tarsel fish market in May');
  const within = event('b', 'the shelling of the Tarsel fish market', { type: 'attack', when: '1974-05-12' });
  assert.deepEqual(against([denial, other, within]), []);
});
