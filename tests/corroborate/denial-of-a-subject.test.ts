// A denial meets what other documents tell of the same ship or camp, if it is what is denied. All people, ships and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { deedsIn, withoutBodies } from '../../src/corroborate/events/deeds-in-words.ts';
import { subjectNamesOf } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import type { EventClaim, StanceClaim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/source.ts';
import { event, sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

type Made = { readonly source: string; readonly text: string; readonly claims: readonly CaseClaim[] };

function reading(text: string): Reading {
  const block = { role: 'body' as const, start: 0, end: text.length, lang: null, post: null, place: null };
  return { text, blocks: [block], findings: [], readBy: 'test', source: {} } as unknown as Reading;
}

/** Where its words stand in the document. */
function placed<C extends CaseClaim>(text: string, words: string, one: C): C {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” stands in the document`);
  return {
    ...one,
    claim: { ...one.claim, passage: { ...one.claim.passage, exact: words, start, end: start + words.length } },
  };
}

function told(source: string, text: string, words: string, more: Partial<EventClaim>): Made {
  return { source, text, claims: [placed(text, words, event(source, words, more))] };
}

function denied(source: string, text: string, words: string, more: Partial<StanceClaim> = {}): Made {
  const one = stance(source, 'Oren Mavik', 'denies', words);
  return { source, text, claims: [placed(text, words, { ...one, claim: { ...one.claim, ...more } })] };
}

function against(...documents: readonly Made[]): readonly string[] {
  const names = documents.map(({ source, text }) =>
    subjectNamesOf(sourceNamed(source), reading(text), {
      places: [],
      days: [],
      isOther: (name) => /^(?:oren|mavik)/.test(name),
    }),
  );
  const context = weighing({ subjects: subjectsOf(names) });
  const claims = documents.flatMap((one) => one.claims);
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim.passage.exact]));
  const found = foundIn(claims, context);
  return conflictsOf(claims, found, context).flatMap(({ view }) =>
    view.against.map(({ ref }) => byId.get(ref.citedClaim) ?? ''),
  );
}

const SANK = told('a', 'At night the ferry Halvena sank off the cape.', 'the ferry Halvena sank', {
  type: 'sinking',
  when: '2031-05-07',
});
const DEATHS = told('b', 'We know that at Camp Norsk nine prisoners died.', 'nine prisoners died', { type: 'death' });
const HELD = told('c', 'They say that forty men were held in Camp Norsk.', 'forty men were held', {
  type: 'detention',
});

test('that a boat was met or a ship was near stands against the sinking of which the document tells', () => {
  const text = 'Families spoke of the Halvena. The navy denied any contact with the ferry.';
  assert.deepEqual(against(SANK, denied('x', text, 'any contact with the ferry')), ['the ferry Halvena sank']);
});

test('that none was in a camp is answered first by who was held there, that none died by the deaths alone', () => {
  const text = 'She said no prisoner was ever in Camp Norsk, and nobody died in Camp Norsk.';
  const [first] = against(DEATHS, HELD, denied('x', text, 'no prisoner was ever in Camp Norsk'));
  assert.equal(first, 'forty men were held');
  assert.deepEqual(against(DEATHS, HELD, denied('x', text, 'nobody died in Camp Norsk')), ['nine prisoners died']);
});

test('a denial of a bribe, of another camp, or without a name in common stands against none of it', () => {
  for (const [text, words] of [
    ['He spoke of Camp Norsk and denied taking any bribe.', 'taking any bribe'],
    ['In Camp Norsk he said that nobody died in Camp Velm.', 'nobody died in Camp Velm'],
    ['He said that nobody died.', 'nobody died'],
  ] as const)
    assert.deepEqual(
      against(DEATHS, told('d', 'Camp Velm was closed.', 'was closed', { type: 'meeting' }), denied('x', text, words)),
      [],
      text,
    );
});

test('what came after a denial is not what was denied', () => {
  const early = denied('x', 'Of the Halvena he denied any contact.', 'any contact');
  const claims = early.claims.map((one) => ({ ...one, published: '2030-01-01' }));
  assert.deepEqual(against(SANK, { ...early, claims }), []);
});

test('a body that is named by a deed tells of none', () => {
  assert.equal(deedsIn(withoutBodies('the Harbour Shelling Monitor was wrong')).has('attack'), false);
  assert.equal(deedsIn(withoutBodies('the shelling of the harbour')).has('attack'), true);
});

test('a thing said not to have been there stands beside who tells of it and of what both name; a question, a denial and another village do not', () => {
  const gas = told('k', 'At night gas drifted from Norsk Works over the houses.', 'gas drifted', { type: 'accident' });
  const elsewhere = told('l', 'At night gas drifted from Havrin over the houses.', 'gas drifted', { type: 'accident' });
  const asked = told('m', 'Did gas reach Norsk Works in May?', 'gas reach', { type: 'accident' });
  const supposed = {
    ...asked,
    claims: asked.claims.map((one) => ({ ...one, claim: { ...one.claim, asserted: 'asked' as const } })),
  };
  const denial = denied('n', 'Of Norsk Works we say: No gas crossed the fence.', 'No gas crossed the fence');
  assert.deepEqual(against(denial, gas, elsewhere, supposed), ['gas drifted']);
});

test('that gates were not locked stands beside who tells that doors were chained, in either language', () => {
  const chained = told('k', 'They found the doors chained at Norsk Works.', 'the doors chained', { type: 'fire' });
  for (const words of ['The gates were not locked', 'درها قفل نبود'])
    assert.deepEqual(
      against(denied('n', `Of Norsk Works we say: ${words}.`, words), chained),
      ['the doors chained'],
      words,
    );
});

test('a name of a whole country in the head means none of the harm of different years', () => {
  const first = told('k', 'In Karsovia nine men were shot in May.', 'nine men were shot', { when: '2031-05-07' });
  const second = told('l', 'In Karsovia two men were shot in June.', 'two men were shot', { when: '2033-06-01' });
  const denial = denied('n', 'Karsovia says: nobody was shot by our men.', 'nobody was shot by our men');
  assert.deepEqual(against(denial, first, second), []);
  assert.deepEqual(against(denial, first), ['nine men were shot']);
});

test('that insurgents were killed is nothing against who says that no civilian was; that they killed is', () => {
  const denial = denied('a', 'Oren Mavik says no civilians were killed in Melsk.', 'no civilians were killed in Melsk');
  const ofWhom = (words: string): readonly string[] =>
    against(denial, told('b', `In Melsk ${words} that night.`, words, { type: 'killing' }));
  assert.deepEqual(ofWhom('the column killed nine insurgents'), []);
  assert.deepEqual(ofWhom('nine armed rebels were killed'), []);
  assert.notDeepEqual(ofWhom('rebels killed nine shepherds'), []);
  assert.notDeepEqual(ofWhom('nine shepherds were killed by the rebels'), []);
  assert.notDeepEqual(ofWhom('nine villagers were killed'), []);
});
