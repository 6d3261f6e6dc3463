// Who answers for a document. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuerOf } from '../../../src/corroborate/origins/issuer.ts';
import { type SourceDescription, unknownSource } from '../../../src/model/source.ts';

const issuer = (line: string, stated: Partial<SourceDescription> = {}): string | null => {
  const block = { role: 'body', start: 0, end: [...line].length, lang: 'en', post: null, place: null } as const;
  const source = { ...unknownSource('a.docx'), ...stated };
  return issuerOf({ source, text: line, blocks: [block], findings: [], readBy: 'test' });
};

test('the body that a head names issued the document, where no publisher is stated', () => {
  assert.equal(issuer('Report of the Committee for the Quay. September 1974.'), 'Committee for the Quay');
  assert.equal(issuer('Statement of the Harbour Union on the closing of the quay'), 'Harbour Union');
  assert.equal(issuer('بیانیهٔ اتحادیهٔ بندر'), 'اتحادیهٔ بندر');
  assert.equal(issuer('Report of the Harbour Union', { publisher: 'Quay Post' }), 'Quay Post');
});

test('who signs or sends it answers for it where no body is named', () => {
  assert.equal(issuer('The quay was closed.', { byline: 'Harbour Union' }), 'Harbour Union');
  for (const line of ['Statement of Facts', 'Letter of 3 May 1974', 'Report of March 1974', 'The quay was closed.'])
    assert.equal(issuer(line), null, line);
});

test('a line of the head with an outlet and its day says whose page it is; a place with a day does not', () => {
  assert.equal(issuer('The Quay Ledger, 21 December 2021'), 'The Quay Ledger');
  assert.equal(issuer('RADIO TARSEL / Velmar / 5 June 2020'), 'RADIO TARSEL');
  assert.equal(issuer('Velmar Harbour Archive (VHA), May 2014. Extract'), 'Velmar Harbour Archive');
  assert.equal(issuer('هفته‌نامهٔ پنجره، ۱۲ تیر ۱۳۹۶'), 'هفته‌نامهٔ پنجره');
  for (const line of [
    'Oldmere, 3 May 1974',
    'our union committee, 3 May 1974',
    'The union told the Quay Post, 12 May 1974',
    'تارسل، ۱۲ تیر ۱۳۹۶',
  ])
    assert.equal(issuer(line), null, line);
});

test('a letterhead, the foot of a list and an agency’s line answer for a document before who wrote it', () => {
  assert.equal(issuer('QUAY COMMISSION OF INQUIRY: Summary of Findings'), 'QUAY COMMISSION OF INQUIRY');
  assert.equal(
    issuer('no,name\n1,Mira Toss\n,,Tarsel Harbour Union - version 2 - 3 May 1974', { type: 'list' }),
    'Tarsel Harbour Union',
  );
  assert.equal(issuer('no,name\nCompiled by Tarsel Harbour Union,,', { type: 'list' }), 'Tarsel Harbour Union');
  const agency = { kind: 'agency', name: 'Quay Press', passage: null } as const;
  assert.equal(issuer('The quay was closed.', { byline: 'Mira Toss', credits: [agency] }), 'Quay Press');
});

test('a mail is from who sends it, a translation from nobody who made it, and what a statement is about is no part of a name', () => {
  assert.equal(issuer('Tarsel Harbour Union', { type: 'email', byline: 'Mira Toss' }), 'Mira Toss');
  assert.equal(issuer('[Unofficial translation – Tarsel Harbour Union]'), null);
  assert.equal(issuer('بیانیهٔ اتحادیهٔ بندر دربارهٔ انبار طناب'), 'اتحادیهٔ بندر');
});

test('who acts in a headline and a menu run together have not issued the page; the name of its site behind the headline has', () => {
  const page = (title: string): string | null => {
    const text = `${title}\nThe quay was closed.`;
    const end = [...title].length;
    const block = { lang: 'en', post: null, place: null } as const;
    const blocks = [
      { ...block, role: 'title', start: 0, end },
      { ...block, role: 'body', start: end + 1, end: [...text].length },
    ] as const;
    return issuerOf({ source: { ...unknownSource('a.html'), title }, text, blocks, findings: [], readBy: 'test' });
  };
  for (const title of [
    'Harbour Union, families demand inquiry into drownings',
    'Harbour Union, Quay Committee Urge Inquiry Into Drownings',
    'Committee for the Quay – Harbour Ministry says nobody drowned',
    'اتحادیهٔ بندر، کمیتهٔ اسکله خواستار تحقیق شدند',
    'HomeQuay News NowQuay RightsSurvivors, Experts Renew Call',
  ])
    assert.equal(page(title), null, title);
  assert.equal(page('Families demand inquiry into drownings - Harbour News Agency'), 'Harbour News Agency');
  assert.equal(page('Families demand inquiry into drownings | Harbour Union'), 'Harbour Union');
});
