import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn, saidIn } from '../claims-in.ts';

test('pieces of a sentence in marks are partial quotations of whoever the sentence makes speak', () => {
  const text = 'Oren Mavik told the newspaper that he was “proud” of carrying out “the will of the port.”';
  assert.deepEqual(saidIn(text), ['Oren Mavik: proud', 'Oren Mavik: the will of the port.']);
  assert.deepEqual(
    quotesIn(text)
      .filter((q) => q.form !== 'indirect')
      .map((q) => q.form),
    ['partial', 'partial'],
  );
});

test('slogans are told from speech', () => {
  const [quote] = quotesIn('The crowd in Tarsel chanted slogans like “bread and harbour” all night.');
  assert.equal(quote?.form, 'slogan');
  assert.equal(quote?.words, 'bread and harbour');
});

test('words that nobody in particular says have an impersonal link and are doubtful', () => {
  const [quote] = quotesIn('That night is often called the “longest night of the harbour towns”.');
  assert.equal(quote?.sayer[0]?.kind, 'impersonal');
  assert.deepEqual(quote?.speaker, []);
  assert.equal(quote?.confidence, 'doubtful');
});

const TERMS = [
  'The “harbour courts” convened in every port.',
  'He was known as a “reformist” candidate.',
  'He leads the “Blue Movement” of Tarsel.',
  'The film “Night Over Tarsel” was shown.',
  'These so-called “helpers” came at night.',
  "The union's leaders and the dockers' families came.",
];

test('terms, titles and words held at a distance are nobody’s words', () => {
  for (const text of TERMS) assert.deepEqual(saidIn(text), [], text);
});

test('two pieces joined by "and" have the same speaker, or are both slogans', () => {
  assert.deepEqual(saidIn('Oren Mavik called it “a stain on us all” and “the work of cowards.”'), [
    'Oren Mavik: a stain on us all',
    'Oren Mavik: the work of cowards.',
  ]);
  const forms = quotesIn(
    'The crowd in Tarsel chanted slogans like “bread and harbour” and “open the gate” all night.',
  ).map((quote) => quote.form);
  assert.deepEqual(forms, ['slogan', 'slogan']);
});

test('wire copy’s doubled apostrophes are quotation marks', () => {
  assert.deepEqual(saidIn("''We saw the trucks at night,'' said Mira Talven."), [
    'Mira Talven: We saw the trucks at night,',
  ]);
});
