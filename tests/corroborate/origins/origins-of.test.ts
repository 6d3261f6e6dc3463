// Origins as a range. Counting one origin twice makes a rumour look proven; taking silence for an origin does the same. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originsOf } from '../../../src/corroborate/origins/origins-of.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { Who } from '../../../src/resolve/identity/identified.ts';
import { figure, mention, sourceNamed } from '../made-claims.ts';
import { about, apart, context, credits, one, originsIn, said, sharing, side } from './made-origins.ts';

const FUND: EntityRef = { id: 'fund', kind: 'body', name: 'Lamp Fund' };

type Origins = ReturnType<typeof originsIn>;
const range = ({ atLeast, atMost, unstated }: Origins): readonly number[] => [atLeast, atMost, unstated];
const named = ({ groups }: Origins): readonly (string | null)[] => groups.map(({ origin }) => origin).sort();

test('three documents that credit one body are one origin, by whichever path', () => {
  const origins = originsIn(
    [about('Quay Post', credits('Lamp Fund')), about('Salt Letter', credits('Lamp Fund')), about('Dock News')],
    {
      said: { 'Dock News': [said(['Quay Courier']), said(['Lamp Fund'])] },
    },
  );
  assert.deepEqual([origins.documents, ...range(origins)], [3, 1, 1, 0]);
  assert.deepEqual(
    origins.groups[0]?.documents.find(({ source }) => source.citedSource === sourceNamed('Dock News'))?.path,
    ['Dock News', 'Quay Courier', 'Lamp Fund'],
  );
});

test('silence is not independence: documents that name nobody may be one origin or many', () => {
  assert.deepEqual(range(originsIn([about('A'), about('B'), about('C')])), [1, 3, 3]);
});

test('a reprint of a reprint is one origin', () => {
  const shared = [sharing('A', 'B'), sharing('B', 'C')];
  const origins = originsIn([about('A'), about('B'), about('C')], { shared });
  assert.deepEqual([origins.documents, ...range(origins)], [3, 1, 1, 1]);
  assert.deepEqual(
    origins.groups[0]?.links.map(({ why, inferred }) => [why, inferred]),
    [
      ['sharedPassage', true],
      ['sharedPassage', true],
    ],
  );
});

test('a translation of what an agency published is one origin with it, in whatever script the agency is named', () => {
  const agency = about('خبرگزاری کوی', { published: '2022-11-02' });
  const earlier = about('Old', { published: '2022-06-01', publisher: 'خبرگزاری کوی' });
  const digest = about('Digest', { published: '2022-11-03', translationOf: 'Kui news agency' });
  const from = (...sources: readonly ReturnType<typeof about>[]) =>
    context(sources, { who: () => null }).publishedBefore(digest.source, 'Kui news agency');
  assert.equal(from(earlier, agency, digest), agency.source);
  assert.equal(from(earlier, digest), null, 'what was published months before is another report');
  const other = about('Third', { published: '2022-11-02', publisher: 'خبرگزاری کوی' });
  assert.equal(from(agency, other, digest), null, 'of two of one day it is not known which');
  assert.deepEqual(range(originsIn([agency, digest], { who: () => null })).slice(0, 2), [1, 1]);
});

test('two who are named are two; one who states nothing may be either', () => {
  const sources = [about('A', credits('Harbour Union')), about('B', credits('Lamp Fund')), about('C')];
  assert.deepEqual(range(originsIn(sources)), [2, 3, 1]);
});

test('a body named in another script may be one of the others, until a person says that it is not', () => {
  const sources = [
    about('A', credits('Harbour Union')),
    about('B', credits('Lamp Fund')),
    about('C', credits('بنیاد چراغ')),
  ];
  const origins = originsIn(sources);
  assert.deepEqual(range(origins), [2, 3, 0]);
  assert.match(origins.reasons.join('; '), /بنیاد چراغ: named in another script than the others/);
  const declared = originsIn(sources, { declarations: [apart('A', 'C'), apart('B', 'C')] });
  assert.deepEqual(range(declared), [3, 3, 0]);
});

test('a body named in any other script is not shown to be another', () => {
  for (const name of ['Ταμείο Λύχνου', 'ლამპის ფონდი', 'Լամպի հիմնադրամ', 'קרן המנורה', 'መብራት ፈንድ', '灯基金会'])
    assert.deepEqual(
      range(originsIn([about('A', credits('Harbour Union')), about('B', credits(name))])),
      [1, 2, 0],
      name,
    );
});

test('a page that names several sources side by side may be of each of them: which, it does not say', () => {
  const sources = [
    about('A', credits('Harbour Union', 'Lamp Fund')),
    about('B', credits('Lamp Fund')),
    about('C', { ...credits('Quay Press', 'Dock Radio'), reprintOf: 'Quay Press' }),
  ];
  const origins = originsIn(sources);
  assert.deepEqual(named(origins), ['Dock Radio', 'Harbour Union', 'Lamp Fund']);
  assert.deepEqual(range(origins), [2, 3, 0]);
  assert.match(origins.reasons.join('; '), /(?:^|; )Harbour Union: named beside others for a whole page/);
  assert.deepEqual(
    origins.groups.find(({ origin }) => origin === 'Harbour Union')?.documents.map(({ path }) => path),
    [['A', 'Harbour Union · Lamp Fund']],
  );
});

test('what a paragraph of a digest credits is where the claims of that paragraph are from', () => {
  const part = { start: 0, end: 1000, name: 'Lamp Fund' };
  const origins = originsIn([about('A', credits('Lamp Fund')), about('B', { creditedParts: [part] })]);
  assert.deepEqual([named(origins), range(origins)], [['Lamp Fund'], [1, 1, 0]]);
  const elsewhere = { ...part, start: 5000, end: 6000 };
  assert.deepEqual(
    range(originsIn([about('A', credits('Lamp Fund')), about('B', { creditedParts: [elsewhere] })])),
    [1, 2, 1],
  );
});

test('a body that speaks in its own statement is one, whatever of its name stands there', () => {
  const sources = [
    about('Ships and Lights'),
    about('Staff of the Harbour'),
    about('B', credits('Staff of the Harbour')),
  ];
  const speaking = {
    'Ships and Lights': [said(['Ships', 'Lights'], { how: 'speech' })],
    'Staff of the Harbour': [said(['Staff'], { how: 'speech' })],
  };
  const origins = originsIn(sources, { said: speaking });
  assert.deepEqual(
    [named(origins), range(origins)],
    [
      ['Ships and Lights', 'Staff of the Harbour'],
      [2, 2, 0],
    ],
  );
});

test('two reports side by side are two origins in one document', () => {
  const origins = originsIn([about('A'), about('B')], {
    said: { A: [said(['Harbour Union', 'Lamp Fund'])], B: [said(['Lamp Fund'])] },
  });
  assert.deepEqual(range(origins), [2, 2, 0]);
  assert.deepEqual(named(origins), ['Harbour Union', 'Lamp Fund']);
});

test('a speaker who states no grounds is not shown to be another origin; one who was there is', () => {
  const sources = [about('A', credits('Lamp Fund')), about('B')];
  const speaking = { B: [said(['Mira Tarsel'], { how: 'speech' })] };
  assert.deepEqual(range(originsIn(sources, { said: speaking })), [1, 2, 0]);
  const seen = originsIn(sources, { said: speaking, exact: 'I saw 41 dock workers' });
  assert.equal(seen.atLeast, 2);
  assert.ok(seen.groups.some(({ origin, firstHand }) => origin === 'Mira Tarsel' && firstHand));
});

test('survivors without names state a source, but nobody can be told from others by them', () => {
  const origins = originsIn([about('A'), about('B')], { said: { A: [said([null])], B: [said([null])] } });
  assert.deepEqual(range(origins), [1, 2, 0]);
});

test('the report of a body leads to the body, a lawyer of it does not', () => {
  const report = { who: [{ ...said([null]).who[0], text: 'the latest report by the Harbour Union' }] };
  const lawyer = { who: [{ ...said([null]).who[0], text: 'a lawyer of the Harbour Union' }] };
  const origins = originsIn([about('A'), about('B')], {
    said: { A: [{ ...said([null]), ...report }], B: [{ ...said([null]), ...lawyer }] } as never,
  });
  assert.deepEqual(named(origins), ['Harbour Union', null]);
});

test('who credits a paper goes back to what that paper credits', () => {
  const sources = [
    about('A', credits('Quay Courier')),
    about('Quay Courier', credits('Lamp Fund')),
    about('C', credits('Lamp Fund')),
  ];
  const origins = originsIn(sources);
  assert.deepEqual(range(origins), [1, 1, 0]);
  const path = origins.groups[0]?.documents.find(({ source }) => source.citedSource === sourceNamed('A'))?.path;
  assert.deepEqual(path, ['A', 'Quay Courier', 'Lamp Fund']);
});

test('who credits a paper that states nothing is one with it', () => {
  const origins = originsIn([about('A', credits('Quay Courier')), about('Quay Courier')]);
  assert.deepEqual([...range(origins), ...named(origins)], [1, 1, 0, 'Quay Courier']);
});

test('a reprint of a reprint in which somebody is quoted is from the first paper, and the quoted one is a voice', () => {
  const sources = [
    about('Quay Courier'),
    about('Salt Letter', { reprintOf: 'Quay Courier' }),
    about('Memory House', { reprintOf: 'Salt Letter' }),
  ];
  const shared = [
    sharing('Quay Courier', 'Salt Letter'),
    sharing('Salt Letter', 'Memory House'),
    sharing('Quay Courier', 'Memory House'),
  ];
  const claims = sources.flatMap(({ source, publisher }) => {
    const name = publisher ?? '';
    const quoted = figure(name, '40 stones', { sayer: [said(['Mira Tarsel'], { how: 'speech' })] });
    return [figure(name, '41 stones', {}), quoted].map((claim) => ({ ...claim, source, publisher }));
  });
  const origins = originsOf(claims, context(sources, { shared }));
  assert.deepEqual(range(origins), [1, 2, 0]);
  assert.deepEqual(named(origins), ['Mira Tarsel', 'Quay Courier']);
  const first = origins.groups.find(({ origin }) => origin === 'Quay Courier');
  const path = first?.documents.find(({ source }) => source.citedSource === sourceNamed('Memory House'))?.path;
  assert.deepEqual(path, ['Memory House', 'Salt Letter', 'Quay Courier']);
});

test('a paper that says it again in its own voice is no second origin, but two of its authors may be two', () => {
  const again = { publisher: 'Quay Courier' };
  assert.deepEqual(range(originsIn([about('A', again), about('B', again)])), [1, 1, 1]);
  const authors = [about('A', { ...again, byline: 'Mira Tarsel' }), about('B', { ...again, byline: 'Sela Oren' })];
  assert.deepEqual(range(originsIn(authors)), [1, 2, 2]);
});

test('publishers of one declared side are one, as publishers and as origins', () => {
  const sources = [about('A'), about('B'), about('C', credits('Lamp Fund')), about('D', credits('Harbour Union'))];
  const before = originsIn(sources);
  assert.deepEqual([before.publishers, ...range(before)], [4, 2, 4, 2]);
  const after = originsIn(sources, {
    declarations: [side('the owners of the quay', 'A', 'B', 'Lamp Fund', 'Harbour Union')],
  });
  // The side itself is where it is from: two of it say so, the other two credit it.
  assert.deepEqual([after.publishers, ...range(after)], [3, 1, 1, 0]);
});

test('a person can declare two to be one, over a document that does not make the claim', () => {
  const sources = [about('A'), about('B'), about('C')];
  assert.deepEqual(range(originsIn(sources, { declarations: [one('Z', 'A'), one('Z', 'B')] })), [1, 2, 2]);
});

test('a document that does not make the claim is a reason only where it joins two that do', () => {
  const reasons = (...declarations: readonly ReturnType<typeof one>[]): string =>
    originsIn([about('A'), about('B')], { shared: [sharing('A', 'B')], declarations }).reasons.join('\n');
  assert.doesNotMatch(reasons(one('Z', 'A')), /declared to be one/);
  assert.match(reasons(one('Z', 'A'), one('Z', 'B')), /declared to be one/);
});

test('who credits a paper that itself names its source goes back to that one, whatever its headline leaves out', () => {
  const radio = [figure('Quay Radio', '17 pupils', {}), figure('Quay Radio', '17 of them', {})].map((claim, n) =>
    n === 0 ? claim : { ...claim, claim: { ...claim.claim, sayer: [said(['Harbour Union'])] } },
  );
  const sources = [about('Quay Radio'), about('A'), about('B')];
  const others = ['A', 'B'].map((name) => figure(name, '17 pupils', { sayer: [said(['Quay Radio'])] }));
  const origins = originsOf([...radio, ...others], context(sources));
  assert.deepEqual([...range(origins), ...named(origins)], [1, 1, 0, 'Harbour Union']);
});

test('a person can break a link, and two declared apart are shown to be two', () => {
  const shared = [sharing('A', 'B')];
  assert.deepEqual(range(originsIn([about('A'), about('B')], { shared, declarations: [apart('A', 'B')] })), [2, 2, 2]);
  const sources = [about('A', credits('Lamp Fund')), about('B', credits('Lamp Fund'))];
  assert.deepEqual(range(originsIn(sources, { declarations: [apart('A', 'B')] })), [2, 2, 0]);
});

test('words that stand elsewhere in two documents do not join the claim', () => {
  const far = sharing('A', 'B');
  const elsewhere = far.stretches.map((stretch) => ({ ...stretch, a: { start: 900, end: 1300 } }));
  assert.equal(originsIn([about('A'), about('B')], { shared: [{ ...far, stretches: elsewhere }] }).atMost, 2);
});

test('one speech that both quote is one origin of what is said in it; a few like words are none', () => {
  const quoted = sharing('A', 'B', { kind: 'quoted', of: 'quoted', words: 9 } as never);
  assert.equal(originsIn([about('A'), about('B')], { shared: [quoted] }).atMost, 1);
  const alike = sharing('A', 'B', { kind: 'site', of: 'site', words: 25, same: 0.6 } as never);
  assert.equal(originsIn([about('A'), about('B')], { shared: [alike] }).atMost, 2);
});

test('the same words under two names are one origin, and both names are told', () => {
  const sources = [about('A', credits('Lamp Fund')), about('B', credits('Harbour Union'))];
  const origins = originsIn(sources, { shared: [sharing('A', 'B')] });
  assert.deepEqual([...range(origins), origins.groups[0]?.origin], [1, 1, 0, 'Harbour Union · Lamp Fund']);
});

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const anySources = fc.tuple(...NAMES.map(() => fc.constantFrom(null, 'Lamp Fund', 'Harbour Union', 'A', 'B')));
const anyPairs = fc.subarray(
  NAMES.flatMap((x, n) => NAMES.slice(n + 1).map((y) => sharing(x, y))),
  { maxLength: 5 },
);

test('a publisher meets the body that others credit under another spelling or a shorter name', () => {
  const who: Who = (source, name) => (source === sourceNamed('A') && name === 'Lamp Fund' ? FUND : null);
  for (const publisher of ['The Lamp Fund', 'Lamp Fund of the Eastern Sea']) {
    const sources = [about('A'), about('B', { publisher })];
    const origins = originsIn(sources, { who, bodies: [FUND], said: { A: [said(['Lamp Fund'])] } });
    assert.deepEqual([...range(origins), ...named(origins)], [1, 1, 0, 'Lamp Fund'], publisher);
  }
  const part: EntityRef = { id: 'part', kind: 'body', name: 'LFQ-EAST' };
  assert.deepEqual(named(originsIn([about('A', credits('lfq'))], { bodies: [part] })), ['lfq']);
  const other = [about('A'), about('B', { publisher: 'Lamp Keepers' })];
  assert.deepEqual(range(originsIn(other, { who, bodies: [FUND], said: { A: [said(['Lamp Fund'])] } })), [1, 2, 1]);
});

test('“we” are those whose document it is: that states no source', () => {
  const we = { ...said([null]), who: [mention(null, 'We')] };
  const origins = originsIn([about('Harbour Union'), about('A')], {
    said: { 'Harbour Union': [we], A: [said(['Harbour Union'])] },
  });
  assert.deepEqual([...range(origins), ...named(origins)], [1, 1, 0, 'Harbour Union']);
  assert.deepEqual(range(originsIn([about('Harbour Union')], { said: { 'Harbour Union': [we] } })), [1, 1, 1]);
});

test('a digest of two reports is no bridge between them', () => {
  const sources = [about('A'), about('B'), about('Digest')];
  const [a, b] = ['41 dock workers', '60 dock workers'].map((exact, n) => {
    const { claim, ...of } = figure('Digest', exact, {});
    return { ...of, claim: { ...claim, passage: { ...claim.passage, start: n * 1000, end: n * 1000 + 20 } } };
  });
  assert.ok(a !== undefined && b !== undefined);
  const shared = [sharing('A', 'Digest'), sharing('B', 'Digest')].map((pair, n) => {
    const inDigest = { start: n * 1000, end: n * 1000 + 400 };
    const end = pair.a === sourceNamed('Digest') ? 'a' : 'b';
    return { ...pair, stretches: pair.stretches.map((stretch) => ({ ...stretch, [end]: inDigest })) };
  });
  const claims = [
    figure('A', '41 dock workers', { sayer: [said(['Harbour Union'])] }),
    figure('B', '60 dock workers', { sayer: [said(['Lamp Fund'])] }),
    a,
    b,
  ];
  const uncredited = originsOf(claims, context(sources, { shared }));
  assert.deepEqual([...range(uncredited), ...named(uncredited)], [2, 2, 0, 'Harbour Union', 'Lamp Fund']);
  assert.deepEqual(
    uncredited.groups.map(({ documents }) => documents.length),
    [2, 2],
  );
});

test('who credits two bodies whose own reports are there does not make them one', () => {
  const origins = originsIn([about('Harbour Union'), about('Lamp Fund'), about('A')], {
    said: { A: [said(['Harbour Union', 'Lamp Fund'])] },
  });
  assert.deepEqual([...range(origins), ...named(origins)], [2, 2, 0, 'Harbour Union', 'Lamp Fund']);
});

test('the order of documents and of links does not matter, and the range is one', () => {
  fc.assert(
    fc.property(anySources, anyPairs, fc.boolean(), (whom, shared, isApart) => {
      const sources = NAMES.map((name, n) => about(name, whom[n] == null ? {} : credits(whom[n] ?? '')));
      const declarations = isApart ? [apart('A', 'C')] : [];
      const origins = originsIn(sources, { shared, declarations });
      assert.ok(1 <= origins.atLeast && origins.atLeast <= origins.atMost && origins.atMost <= origins.documents);
      assert.deepEqual(originsIn(sources.toReversed(), { shared: shared.toReversed(), declarations }), origins);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('a reprint that credits nobody raises neither side of the range', () => {
  fc.assert(
    fc.property(anySources, anyPairs, fc.constantFrom(...NAMES), (whom, shared, of) => {
      const sources = NAMES.map((name, n) => about(name, whom[n] == null ? {} : credits(whom[n] ?? '')));
      const before = originsIn(sources, { shared });
      const after = originsIn([...sources, about('Reprinter')], { shared: [...shared, sharing(of, 'Reprinter')] });
      assert.ok(after.atLeast <= before.atLeast && after.atMost <= before.atMost);
    }),
    { seed: 6, numRuns: 300 },
  );
});
