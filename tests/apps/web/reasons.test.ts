import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countedWords } from '../../../apps/web/src/words/counted-words.ts';
import { REASONS_FA } from '../../../apps/web/src/words/reasons.fa.data.ts';
import { conflictWords, reasonWords } from '../../../apps/web/src/words/reasons.ts';
import { REASONS_OF_CANDIDATES_FA } from '../../../apps/web/src/words/reasons-of-candidates.fa.data.ts';
import { REASONS_OF_CLAIMS_FA } from '../../../apps/web/src/words/reasons-of-claims.fa.data.ts';
import { REASONS_OF_CONFLICTS_FA } from '../../../apps/web/src/words/reasons-of-conflicts.fa.data.ts';
import { REASONS_OF_COUNTS_FA } from '../../../apps/web/src/words/reasons-of-counts.fa.data.ts';
import { REASONS_OF_DAYS_FA } from '../../../apps/web/src/words/reasons-of-days.fa.data.ts';
import { REASONS_OF_MESSAGES_FA } from '../../../apps/web/src/words/reasons-of-messages.fa.data.ts';
import { REASONS_OF_PAIRINGS_FA } from '../../../apps/web/src/words/reasons-of-pairings.fa.data.ts';
import { REASONS_OF_PERSONS_FA } from '../../../apps/web/src/words/reasons-of-persons.fa.data.ts';
import { REASONS_OF_READING_FA } from '../../../apps/web/src/words/reasons-of-reading.fa.data.ts';
import { REASONS_OF_RELAYS_FA } from '../../../apps/web/src/words/reasons-of-relays.fa.data.ts';
import { REASONS_OF_SEARCH_FA } from '../../../apps/web/src/words/reasons-of-search.fa.data.ts';
import { plain, wordsIn } from './words-in.ts';

const [en, fa] = [wordsIn('en'), wordsIn('fa')];
const inPersian = (sentence: string): string => plain(reasonWords(sentence, fa).text);

test('a reason of the weighing is said in Persian, its days and numbers with it; names and quoted words stay', () => {
  const said = {
    '3 claims in 2 documents': '۳ ادعا در ۲ سند',
    'followed: Dara Selm is in the post from 1974-08-09': 'جانشین: Dara Selm از ۱۸ مرداد ۱۳۵۳ (۹ اوت ۱۹۷۴) در سمت است',
    'born between 1951-01-01 and 1951-12-31 and between 1960-01-01 and 1960-12-31': 'زادهٔ در ۱۹۵۱ و در ۱۹۶۰',
    'both speak of “quay nine”': 'هر دو از «quay nine» سخن می‌گویند',
    '“gas” is denied, “گاز” is told': '«gas» انکار می‌شود و «گاز» گفته می‌شود',
    'the same side tells it, 3 days after denying it': 'همان طرف، ۳ روز پس از انکار، آن را می‌گوید',
    'it names The Quay Watch, whose document it is': 'The Quay Watch را نام می‌برد که این سند از آنِ اوست',
    'it gives its day: 1974-08-09': 'روزش را می‌گوید: ۱۸ مرداد ۱۳۵۳ (۹ اوت ۱۹۷۴)',
    '2 documents fit: none is chosen': '۲ سند می‌خورد: هیچ‌یک برگزیده نشده است',
    'both tell of killing': 'هر دو از کشتن می‌گویند',
    '2 days from it': '۲ روز فاصله با آن',
    'a person says that it stands beside this': 'کسی می‌گوید که جایش کنار این است',
    'a person says that this is the answer': 'کسی می‌گوید که پاسخ این است',
    'people differ: one says that it belongs here, another that it does not':
      'نظرها یکی نیست: یکی می‌گوید جایش این‌جاست و دیگری می‌گوید نیست',
    'people agree that it is the answer, and differ on whether in full, in part or a refusal: the fullest is taken':
      'همه می‌گویند که پاسخ همین است، ولی نه این‌که کامل است، ناقص است یا رد: کامل‌ترین آن‌ها به حساب می‌آید',
    'it stands right behind “The stamp of the harbour …”': 'درست پس از «The stamp of the harbour …» آمده است',
    'a source says how long nothing came: P6W': 'منبعی می‌گوید چه مدت چیزی نیامد: ۶ هفته',
  };
  for (const [english, persian] of Object.entries(said)) assert.equal(inPersian(english), persian);
});

test('a sentence that the phrasebook does not have stays English in all its parts, its days too, and says so', () => {
  const said = reasonWords('the ferry of 1974-08-09 was late', fa);
  assert.deepEqual({ ...said, text: plain(said.text) }, { text: 'the ferry of 9 August 1974 was late', lang: 'en' });
  assert.equal(reasonWords('the same name', en).lang, 'en');
});

test('what a conflict of posts is about is said, what a document says is left as it is', () => {
  const label = 'Dara Selm, governor · the end is given differently: on 1974-08-09, and on 1975-01-31';
  assert.equal(
    plain(conflictWords({ kind: 'post', label, counted: null }, en)),
    'Dara Selm, governor · the end is given differently: on 9 August 1974, and on 31 January 1975',
  );
  const night = { kind: 'denial', label: 'the night of 1974-08-09', counted: null } as const;
  assert.equal(plain(conflictWords(night, fa)), 'the night of 1974-08-09');
});

test('what a count is of has its codes in the language of the app, and the words of the documents as they are', () => {
  const counted = { whom: 'کارگر', of: 'injured', unit: 'persons', during: 'the strike of Tarsel' };
  const conflict = { kind: 'figure', label: 'کارگر injured, the strike of Tarsel', counted } as const;
  assert.equal(conflictWords(conflict, fa), 'کارگر زخمی، \u2068the strike of Tarsel\u2069');
  assert.equal(conflictWords(conflict, en), '\u2068کارگر\u2069 injured, the strike of Tarsel');
  assert.equal(countedWords({ ...counted, whom: null, during: null }, fa), 'اشخاص زخمی');
});

test('every phrase of the phrasebooks has the same blanks in both languages, and is still said by the code', () => {
  const books = [
    [REASONS_FA, ['resolve', 'corroborate']],
    [REASONS_OF_CONFLICTS_FA, ['resolve', 'corroborate']],
    [REASONS_OF_COUNTS_FA, ['corroborate']],
    [REASONS_OF_DAYS_FA, ['extract']],
    [REASONS_OF_PERSONS_FA, ['extract']],
    [REASONS_OF_CLAIMS_FA, ['extract']],
    [REASONS_OF_MESSAGES_FA, ['corroborate']],
    [REASONS_OF_PAIRINGS_FA, ['corroborate']],
    [REASONS_OF_CANDIDATES_FA, ['corroborate']],
    [REASONS_OF_SEARCH_FA, ['casefile']],
    [REASONS_OF_READING_FA, ['reading']],
    [REASONS_OF_RELAYS_FA, ['corroborate/origins']],
  ] as const;
  for (const [book, folders] of books) {
    const code = folders.map(codeUnder).join('\n');
    const gone = book.filter(([english, persian]) => {
      assert.deepEqual(blanksIn(persian), blanksIn(english), english);
      const rows = wordsInARow(english);
      return rows.some((row) => row.length > 2) && !rows.some((words) => code.includes(words));
    });
    assert.deepEqual(gone, []);
  }
});

test('why a claim was read so is said in Persian, with the quoted words of the document; of two forms the one that says more', () => {
  const said = {
    'reported speech, without marks': 'نقل قول غیرمستقیم، بدون گیومه',
    '“9 May 1974” is the date nearest to it': 'نزدیک‌ترین تاریخ به آن «9 May 1974» است',
    '“nine keepers”, the subject of the passive, is victim': '«nine keepers»، نهاد فعل مجهول: قربانی',
    '“the head” is Josef Tann, of whom the text says “head”, as of another person':
      '«the head» همان Josef Tann است، که متن دربارهٔ او «head» می‌گوید، چنان‌که دربارهٔ کسی دیگر نیز',
    '“register” gives the number; counted are those told of before: “the keepers, the pilots”':
      '«register» عدد را می‌دهد؛ کسانی شمرده شده‌اند که پیش‌تر از آنان گفته شد: «the keepers, the pilots»',
    'counted from 1974-08-09, the date of the document (what was printed bears “August, 1974”)':
      'شمرده از ۱۸ مرداد ۱۳۵۳ (۹ اوت ۱۹۷۴)، تاریخ سند (آنچه چاپ شده «August, 1974» را دارد)',
    'counted from 1974-08-09, the date of the document (beside the headline: “9 August 1974”)':
      'شمرده از ۱۸ مرداد ۱۳۵۳ (۹ اوت ۱۹۷۴)، تاریخ سند (کنار تیتر: «9 August 1974»)',
    '“were shot” is killing': '«were shot»: کشتن',
  };
  for (const [english, persian] of Object.entries(said)) assert.equal(inPersian(english), persian);
  assert.equal(reasonWords('“were shot” is something else', fa).lang, 'en');
});

test('the grounds of a date are said in Persian, in the words of the page and by its keys', () => {
  assert.equal(inPersian('beside the headline: “9 May, 1974”'), 'کنار تیتر: «9 May, 1974»');
  assert.equal(
    inPersian('article:published_time states 1974-08-14'),
    'بنا بر article:published_time: ۲۳ مرداد ۱۳۵۳ (۱۴ اوت ۱۹۷۴)',
  );
  assert.equal(
    inPersian('at the foot: “9 May 1974”, one of 3 dated entries'),
    'در پای صفحه: «9 May 1974»، یکی از ۳ نوشتهٔ تاریخ‌دار',
  );
});

test('how a search read its query is said in Persian, the spellings as they are', () => {
  assert.equal(
    inPersian('تسلم: also Taslim, Taslem and 3 more (in quotation marks: only as written)'),
    'تسلم: و نیز Taslim, Taslem و ۳ صورت دیگر (میان گیومه: تنها چنان‌که نوشته شده)',
  );
  assert.equal(inPersian('there is no word in “…”; it was left out'), 'در «…» واژه‌ای نیست؛ کنار گذاشته شد');
});

const blanksIn = (phrase: string): readonly string[] => [...new Set(phrase.match(/\{\w+\}/g))].sort();

/** All rows of three words between its blanks, of a short phrase of two: enough to be known again. */
function wordsInARow(phrase: string): readonly string[] {
  const rows = phrase.split(/\{\w+\}|[“”]/).map((part) => part.trim().split(/\s+/));
  const longest = Math.max(...rows.map((row) => row.length));
  const most = Math.min(longest > 4 ? 3 : 2, longest);
  return rows.flatMap((row) =>
    row.flatMap((_, i) => (i + most <= row.length ? [row.slice(i, i + most).join(' ')] : [])),
  );
}

function codeUnder(folder: string): string {
  const root = fileURLToPath(new URL(`../../../src/${folder}/`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}
