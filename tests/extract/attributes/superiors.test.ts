// Who stood under whom, as words say it of two. All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfIn } from './attributes-in.ts';

const superiors = (text: string): readonly string[] => saidOfIn(text).filter((line) => line.startsWith('superior: '));

const CASES: readonly (readonly [text: string, said: readonly string[]])[] = [
  [
    'Captain Ivo Hask reported to the commissioner of the Harbour Office, General Oren Mavik.',
    ['superior: Ivo Hask = Oren Mavik'],
  ],
  ['The coordinator reported to the interior minister, Ada Quill.', ['superior: The coordinator = Ada Quill']],
  [
    'The commandant answers, as he tells it, to the Controller of Docks at the Ministry of Order, Brigadier Leo Corran.',
    ['superior: The commandant = Leo Corran'],
  ],
  [
    'The commandant came under the coordinator of the islands.',
    ['superior: The commandant = coordinator of the islands'],
  ],
  [
    'Colonel Bela Strand served under the direct command of General Oren Mavik.',
    ['superior: Bela Strand = Oren Mavik'],
  ],
  ['Toma Reel took his orders directly from Ada Quill.', ['superior: Toma Reel = Ada Quill']],
  ['Lieutenant Edo Vrin, adjutant to General Oren Mavik, signed them.', ['superior: Edo Vrin = Oren Mavik']],
  ['Oren Mavik’s chief of staff, Colonel Rand Fisk, was absent.', ['superior: Rand Fisk = Oren Mavik']],
  [
    'The warden answered to the commandant, and the commandant to the inspector, General Leo Corran.',
    ['superior: The warden = commandant', 'superior: the commandant = Leo Corran'],
  ],
  [
    'The commandant came under the “Coordinator of the Islands”, an office of the staff.',
    ['superior: The commandant = Coordinator of the Islands'],
  ],
  [
    'Colonel Bela Strand kept the keys. His deputy, a Mr Pavel Tolm, kept the lists.',
    ['superior: Pavel Tolm = Bela Strand'],
  ],
  [
    'Ivo Hask and Tam Rell were answerable to the prosecutor general of Tarsel.',
    ['superior: Ivo Hask = prosecutor general of Tarsel', 'superior: Tam Rell = prosecutor general of Tarsel'],
  ],
  [
    'The head of the post answered to the commander of the Second Zone, at the time General Oren Mavik.',
    ['superior: The head of the post = Oren Mavik'],
  ],
  ['Ivo Hask was supervised by Colonel Bela Strand.', ['superior: Ivo Hask = Bela Strand']],
  ['Captain Ivo Hask, whose superior was Colonel Bela Strand, signed the list.', ['superior: Ivo Hask = Bela Strand']],
  ['سرگرد رضا تالونی تابع دستورهای سرهنگ محمد رنیکی بود.', ['superior: رضا تالونی = محمد رنیکی']],
  ['سرگرد رضا تالونی زیرمجموعهٔ سرهنگ محمد رنیکی بود.', ['superior: رضا تالونی = محمد رنیکی']],
  ['سرهنگ محمد رنیکی زیر نظر دادستان هاورین، آقای حسن تالونی، کار می‌کرد.', ['superior: محمد رنیکی = حسن تالونی']],
  [
    'سروان رضا هاورین به استاندار گزارش می‌داد و از سرهنگ محمد رنیکی دستور می‌گرفت.',
    ['superior: رضا هاورین = استاندار', 'superior: رضا هاورین = محمد رنیکی'],
  ],
  [
    'فرماندار فقط از استاندار دستور می‌گرفت و شهردار از فرماندار هاورین.',
    ['superior: فرماندار = استاندار', 'superior: شهردار = فرماندار هاورین'],
  ],
  ['رئیس زندان تحت امر مدیرکل زندان‌ها بود.', ['superior: رئیس زندان = مدیرکل زندان‌ها']],
  ['حسن تالونی دو سال دادستان بود. معاونش ناصر بهرامی از او شکایت کرد.', ['superior: ناصر بهرامی = حسن تالونی']],
];

test('who stood above, by verbs of answering, words of command and words for a second', () => {
  for (const [text, said] of CASES) assert.deepEqual(superiors(text), said, text);
});

test('a message, a denial, a house and a pronoun of which nobody is sure put nobody under anybody', () => {
  for (const text of [
    'On 3 May 1974 Ivo Hask reported to Colonel Bela Strand that the men were dead.',
    'Witnesses reported to the police on Monday.',
    'The committee reported to the minister.',
    'Ada Quill reported to General Oren Mavik the death of her son.',
    'The guard under Captain Ivo Hask was not subordinate to the head of the office.',
    'Ivo Hask never answered to the governor.',
    'The camp was commanded by Colonel Bela Strand.',
    'Ivo Hask was not supervised by Colonel Bela Strand.',
    'Mr Petrun carried the letters. In March he was relieved of the office. His deputy, a Mr Pavel Tolm, took it over.',
    'استخبارات زیر امر والی است.',
    'رضا هاورین تحت نظر پلیس بود.',
    'رضا هاورین به استاندار گزارش داد.',
  ])
    assert.deepEqual(superiors(text), [], text);
});
