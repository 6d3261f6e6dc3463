// Three invented documents read from end to end, as a person would check them: what must be found, and what must not be said of anybody.
// A letter of mothers does not say that the mothers were executed; a commander is no addressee; a month is no protest.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import type { Claim, ClaimKind } from '../../../src/model/claim.ts';
import { objectIdOf } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

type Of<K extends ClaimKind> = Extract<Claim, { kind: K }>;

async function claimsIn(name: string): Promise<<K extends ClaimKind>(kind: K, words?: string) => readonly Of<K>[]> {
  const bytes = readFileSync(new URL(name, import.meta.url));
  const { reading } = await readDocument(
    { bytes, name, mediaType: null, address: null, accessed: null },
    { ocr: null },
  );
  const { claims } = findClaims({ object: objectIdOf('0'.repeat(64)), reading, reference: null });
  return (kind, words = '') =>
    claims.filter((claim): claim is Of<typeof kind> => claim.kind === kind && claim.passage.exact.includes(words));
}

const named = (mentions: readonly Mention[], name: string): boolean =>
  mentions.some((mention) => (mention.name ?? mention.text).includes(name));

test('the report of an organisation: who commanded, who denied, who was asked and what came back', async () => {
  const claims = await claimsIn('report.txt');
  const commander = claims('occupancy').find(
    ({ person, body }) => person.name === 'Adem Vrasti' && body?.text.includes('detention centre'),
  );
  assert.equal(commander?.from, '2016-03');
  assert.ok(
    claims('occupancy').some(({ person }) => person.name === 'Liron Daskal'),
    'the successor',
  );
  assert.ok(
    claims('stance', 'denied').some(({ who, stance }) => stance === 'denies' && named(who, 'Torsen')),
    'the denial',
  );
  assert.ok(claims('stance').some(({ stance }) => stance === 'declinesToComment'));
  const letter = claims('communication', 'Eldar Kuvan').find(({ by }) => named(by, 'Invented Rights Watch'));
  assert.deepEqual([letter?.on, letter?.answer, letter?.answerAsOf], ['2017-11-14', 'none', '2018-04-01']);
  assert.ok(claims('communication', 'Special Rapporteur').some(({ answer }) => answer === 'refused'));
  assert.ok(claims('site', 'burial plot').length > 0, 'the plot that was bulldozed');
  assert.ok(
    claims('figure', 'Forty-three').some(({ value, of: what }) => value === 43 && what === 'died'),
    'those who died',
  );
  assert.ok(
    claims('event').some(
      ({ type, participants }) => type === 'presence' && participants.some(({ who }) => who.name === 'Adem Vrasti'),
    ),
    'who was there',
  );
});

test('the report of an organisation: nothing is said that it does not say', async () => {
  const claims = await claimsIn('report.txt');
  assert.deepEqual(
    claims('communication').filter(({ to }) => named(to, 'detention centre')),
    [],
    'to command a place is no message',
  );
  for (const { speaker, words } of claims('quote')) {
    assert.ok(!speaker.some(({ text }) => /2017$|^torture$|^today\b/.test(text)), `${speaker[0]?.text}: ${words}`);
    assert.ok(!words.startsWith('to deputy interior minister'), words);
  }
  assert.ok(
    claims('event').every(({ type, asserted }) => type !== 'execution' || asserted !== 'fact'),
    'nobody is said to have been executed',
  );
});

test('a press release: what experts ask, who commanded then, and what became of a grave', async () => {
  const claims = await claimsIn('press-release.txt');
  assert.ok(claims('figure', '61 villagers').every(({ when, of: what }) => when === '1999' && what === 'disappeared'));
  assert.ok(
    claims('figure', 'Seven').every(({ of: what }) => what === null),
    'the experts did not disappear',
  );
  const belan = claims('occupancy').filter(({ person }) => person.name?.includes('Belan'));
  assert.ok(belan.some(({ post }) => post.includes('chairman')));
  assert.ok(
    belan.some(({ post, asOf }) => post.includes('commander') && asOf === '1999-10-17'),
    'commander on the day',
  );
  const asked = claims('communication').filter(({ to, asks }) => named(to, 'Government of Telland') && asks.length > 0);
  assert.ok(
    asked.some(({ on, dueOn, answer }) => on === '2022-02-03' && dueOn === '2022-04-04' && answer === 'given'),
    'due sixty days after the letter',
  );
  assert.ok(
    asked.every(({ by }) => named(by, 'experts')),
    JSON.stringify(asked.map(({ by }) => by.map(({ text }) => text))),
  );
  assert.ok(claims('stance').some(({ stance, who }) => stance === 'claimsIgnorance' && named(who, 'Osk Belan')));
  assert.ok(claims('site', 'sealed off').length > 0);
  assert.ok(claims('quote').every(({ speaker }) => !speaker.some(({ text }) => text.startsWith('today'))));
});

test('a letter in Persian: the sons were executed and not the mothers who write', async () => {
  const claims = await claimsIn('letter-fa.txt');
  for (const claim of claims('event'))
    if (claim.type === 'execution')
      assert.ok(!claim.participants.some(({ who }) => who.text.includes('مادران')), claim.passage.exact);
  assert.ok(claims('attribute').every(({ person }) => !person.text.includes('مادران')));
  assert.ok(claims('event').some(({ type, when }) => type === 'execution' && when === '1988-06-22/1988-09-22'));
  assert.ok(
    claims('occupancy').some(({ person, post }) => person.name === 'حسن میری' && post.includes('معاون')),
    'today a deputy minister',
  );
  assert.ok(
    claims('communication').some(({ on, answer }) => on === '1989-01-21/1989-02-19' && answer === 'none'),
    'the letter that nobody answered',
  );
  assert.ok(
    claims('communication', 'می‌خواهیم').some(({ asks }) => asks.length > 0),
    'what the letter itself asks',
  );
  assert.ok(
    claims('site').some(({ name, observedOn }) => name.text.includes('دشت نمک') && observedOn === '1992-04-25'),
  );
  assert.ok(claims('stance').some(({ stance }) => stance === 'denies'));
});

test('no month is a protest, no relative pronoun a person, and a planned work has not been done', async () => {
  const text =
    'Invented. In March the families of Orsund wrote to the mayor. The clerk, whose brother was 22, resigned last March. The cemetery of Salt Road is to be built over next year.';
  const { reading } = await readDocument(
    { bytes: Buffer.from(text), name: 'a.txt', mediaType: null, address: null, accessed: null },
    { ocr: null },
  );
  const { claims } = findClaims({ object: objectIdOf('0'.repeat(64)), reading, reference: '2020-06-01' });
  assert.ok(claims.every((claim) => claim.kind !== 'event' || claim.type !== 'protest'));
  assert.ok(claims.every((claim) => claim.kind !== 'attribute' || !claim.value.includes('whose')));
  assert.ok(claims.every((claim) => claim.kind !== 'site' || claim.asserted === 'hypothetical'));
});
