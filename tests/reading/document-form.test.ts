// What a document is called, by whom it was printed and of what kind it is, by its form. All papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs, readingOf, wordsOf } from './reading-of.ts';

const [one = '', two = ''] = paragraphs(2);
const told = async (text: string, name = 'page.txt') => {
  const { title, publisher, type, published } = (await readingOf(text, { name })).source;
  return { title, publisher, type, day: published.edtf };
};

test('the marks of Markdown are no part of title and headings', async () => {
  const reading = await readingOf(`# Silence at the mole\n\n${one}\n\n## Those who left\n\n${two}`, { name: 'a.md' });
  assert.equal(reading.source.title, 'Silence at the mole');
  assert.deepEqual(wordsOf(reading, 'heading'), ['Those who left']);
});

test('a remark in brackets is not the title', async () => {
  const paper = await told(`[Copied out by hand in May]\n\nSilence at the mole\n\n${one}\n\n${two}`);
  assert.equal(paper.title, 'Silence at the mole');
  assert.equal((await told(`(Invented throughout.)\n\n${one}\n\n${two}`)).title, null);
});

test('a dated name of a paper above the headline is who printed it, not the title', async () => {
  const text = `The Tarsel Chronicle\n4 May 1931\n\nSilence at the mole\nBy Ilse Varn\n\n${one}\n\n${two}`;
  assert.deepEqual(await told(text), {
    ...{ title: 'Silence at the mole', publisher: 'The Tarsel Chronicle' },
    ...{ type: 'article', day: '1931-05-04' },
  });
  const persian = await told(
    `روزنامهٔ لنگر\n۱۴ اردیبهشت ۱۳۱۰\n\nخاموشی در اسکلهٔ شمالی\n\nکارگران بندر پنج هفته است که دست از کار کشیده‌اند و ادارهٔ بندر که می‌گفت همه‌چیز عادی است، کسی را برای گفت‌وگو نفرستاد.`,
  );
  assert.deepEqual([persian.title, persian.publisher], ['خاموشی در اسکلهٔ شمالی', 'روزنامهٔ لنگر']);
  // Without a day under it, and without a headline below, the same words may be a headline themselves.
  assert.equal((await told(`The Tarsel Chronicle\n\nSilence at the mole\n\n${one}\n\n${two}`)).publisher, null);
  assert.equal((await told(`The Tarsel Chronicle\n4 May 1931\n\n${one}\n\n${two}`)).title, 'The Tarsel Chronicle');
});

test('a letter is known by whom it is to, and is called by its subject', async () => {
  const head =
    'Ministry of Works\nNo. 31/B\n4 May 1931\n\nTo: the Harbour Committee of Tarsel\nSubject: the northern mole';
  const ordered = await told(`${head}\n\n${one}\n\nIlja Voss\nDirector of the port`);
  assert.deepEqual([ordered.type, ordered.title], ['letter', 'the northern mole']);
  const petition = await told(`To the Minister of Works, Dr Ada Quill\n\n4 May 1931\n\n${one}\n\nThe families`);
  assert.deepEqual([petition.type, petition.title], ['letter', null]);
});

test('what is in turns of speech is a transcript, what is in parts a report', async () => {
  const turns = [
    'THE CHAIR: Mr Voss, were you at the mole?',
    'MR VOSS: I was on leave.',
    'THE CHAIR: Who closed it?',
    'MR VOSS: I learned of it later.',
  ];
  const minutes = `HARBOUR COMMITTEE\nMINUTES of the hearing of 4 May 1931\n\nThe hearing was opened at ten.\n\n${turns.join('\n\n')}`;
  assert.equal((await told(minutes)).type, 'transcript');
  assert.equal((await told(`Hearing of Ilja Voss\n\n${one}\n\n${turns.join('\n\n')}`)).type, 'transcript');
  const parts = ['Summary', 'What happened', 'Recommendations'].map((part) => `## ${part}\n\n${one}`).join('\n\n');
  assert.equal((await told(`# Silence at the mole\n\n${parts}`, 'a.md')).type, 'report');
  const interview = `Silence at the mole\n\n${one}\n\nIlja Voss: it was a mistake.\n\n${two}`;
  assert.equal((await told(interview)).type, 'article', 'one colon makes no turns');
});

test('where the form of a paper shows nothing, its kind is not said', async () => {
  assert.equal((await told(`${one}\n\n${two}`)).type, 'other');
  const findings = Array.from(
    { length: 5 },
    (_, i) => `${i + 1}. The Committee notes the silence of the harbour office.`,
  );
  assert.equal((await told(`HARBOUR COMMITTEE OF TARSEL\n\n${one}\n\n${findings.join('\n')}`)).type, 'other');
});
