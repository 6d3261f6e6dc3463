// A set of Persian full names beside Latin spellings of them, and beside those of other people: made from how such names are commonly written (newspapers in English, French and
// German; passports; BGN/PCGN 1958; ALA-LC). Given names and surnames are common ones and are put together by a seeded generator: nobody is meant.
// Each row of the lists: Persian | spellings in Latin letters. Rows named in CONFUSED are other names that look or sound alike.

import { maker } from './made-documents.ts';
import * as HELD_OUT from './persian-names.data.ts';

const GIVEN = `علی|Ali|Aly
محمد|Mohammad|Mohammed|Muhammad|Mohamad
حسین|Hossein|Hussein|Hosein|Husayn
حسن|Hassan|Hasan
احمد|Ahmad|Ahmed
محمود|Mahmoud|Mahmud|Mahmood
حمید|Hamid|Hameed
مجید|Majid|Madjid
سعید|Saeed|Said|Saeid
مسعود|Masoud|Massoud|Masud
رضا|Reza|Riza
مهدی|Mehdi|Mahdi|Mehdy
مصطفی|Mostafa|Mustafa
مرتضی|Morteza|Murtaza
ابراهیم|Ebrahim|Ibrahim
اسماعیل|Esmail|Ismail|Esmaeil
یوسف|Yousef|Yusuf|Youssef
قاسم|Ghasem|Qasem|Qassem
کاظم|Kazem|Kadhim
کریم|Karim|Kareem
رحیم|Rahim|Raheem
ناصر|Naser|Nasser
نادر|Nader|Nadir
جعفر|Jafar|Ja'far|Jaafar
جواد|Javad|Jawad
عباس|Abbas
عبدالله|Abdollah|Abdullah
عبدالرضا|Abdolreza|Abdulreza|Abdol-Reza
غلامرضا|Gholamreza|Gholam-Reza|Qolamreza
علیرضا|Alireza|Ali-Reza|Ali Reza
محمدرضا|Mohammad Reza|Mohammadreza|Mohammad-Reza
فاطمه|Fatemeh|Fatima|Fatima
زهرا|Zahra|Zahraa
مریم|Maryam|Mariam
زینب|Zeinab|Zaynab
شیرین|Shirin|Shireen
نسرین|Nasrin|Nasreen
پروین|Parvin|Parveen
مینا|Mina
سیمین|Simin
بهروز|Behrouz|Behrooz|Behruz
فرهاد|Farhad
داریوش|Dariush|Daryoush|Darius
کوروش|Kourosh|Cyrus|Koorosh
خسرو|Khosrow|Khosro
هوشنگ|Houshang|Hooshang|Hushang
جمشید|Jamshid|Djamshid
منوچهر|Manouchehr|Manuchehr
بیژن|Bijan|Bizhan
ژاله|Jaleh|Zhaleh`;

const SURNAMES = `رضایی|Rezaei|Rezai|Rezaee|Rezayi
محمدی|Mohammadi|Mohamadi
حسینی|Hosseini|Hoseini|Husseini
احمدی|Ahmadi
کریمی|Karimi|Kareemi
رحیمی|Rahimi
هاشمی|Hashemi|Hashimi
موسوی|Mousavi|Musavi|Moussavi
قاسمی|Ghasemi|Qasemi
صادقی|Sadeghi|Sadeqi
جعفری|Jafari|Ja'fari|Djafari
کاظمی|Kazemi|Kazimi
نوری|Nouri|Noori|Nuri
مرادی|Moradi
یزدی|Yazdi
تهرانی|Tehrani|Tehrany
شیرازی|Shirazi|Chirazi
اصفهانی|Esfahani|Isfahani
تبریزی|Tabrizi
کرمانی|Kermani
گیلانی|Gilani|Guilani
خراسانی|Khorasani|Khorassani
حیدری|Heydari|Heidari|Haydari
اکبری|Akbari
صفایی|Safaei|Safai|Safaee
ملکی|Maleki|Malaki
قربانی|Ghorbani|Qorbani
سلطانی|Soltani|Sultani
شریفی|Sharifi|Charifi
عباسی|Abbasi
پورمحمدی|Pourmohammadi|Pour-Mohammadi|Purmohammadi
حسین‌زاده|Hosseinzadeh|Hossein-Zadeh|Husseinzadeh
علی‌پور|Alipour|Ali-Pour|Alipoor
رستمی|Rostami
بهرامی|Bahrami
فرهادی|Farhadi
جهانگیری|Jahangiri
خسروی|Khosravi|Khosrawi
نیکنام|Niknam
میرزایی|Mirzaei|Mirzai|Mirzaee
ابراهیمی|Ebrahimi|Ibrahimi
اسماعیلی|Esmaili|Ismaili|Esmaeili
یوسفی|Yousefi|Yusufi
نجفی|Najafi
زمانی|Zamani
امینی|Amini
بختیاری|Bakhtiari|Bakhtiyari
لاریجانی|Larijani
منتظری|Montazeri|Muntaziri
توکلی|Tavakoli|Tavakkoli`;

/** Places in the lists, from 0: names that are taken for one another. */
const CONFUSED_GIVEN: readonly (readonly [number, number])[] = [
  [2, 3],
  [1, 5],
  [4, 6],
  [6, 7],
  [8, 9],
  [17, 18],
  [19, 20],
  [21, 22],
  [23, 24],
  [10, 0],
  [12, 13],
  [14, 15],
  [35, 36],
  [31, 32],
  [1, 4],
  [29, 30],
  [28, 29],
  [40, 41],
];
const CONFUSED_SURNAMES: readonly (readonly [number, number])[] = [
  [0, 5],
  [1, 3],
  [2, 6],
  [4, 5],
  [8, 26],
  [10, 29],
  [12, 48],
  [13, 0],
  [20, 18],
  [22, 23],
  [30, 1],
  [31, 2],
  [33, 34],
  [35, 36],
  [40, 41],
  [44, 45],
  [7, 39],
  [9, 24],
  [11, 8],
  [16, 17],
];

const rowsOf = (list: string): readonly (readonly string[])[] => list.split('\n').map((row) => row.split('|'));

export interface NamePair {
  readonly persian: string;
  readonly latin: string;
  readonly match: boolean;
  /** Which part is another name; for a match how it differs from the plain way of writing. */
  readonly what: 'plain' | 'surnameFirst' | 'title' | 'spaces' | 'otherGiven' | 'otherSurname';
}

interface Lists {
  readonly seed: number;
  readonly given: readonly (readonly string[])[];
  readonly surnames: readonly (readonly string[])[];
  readonly confusedGiven: readonly (readonly [number, number])[];
  readonly confusedSurnames: readonly (readonly [number, number])[];
}

/** Looked at while the rules were made. Always the same rows, in the same order. */
export const persianLatinNames = (): readonly NamePair[] =>
  pairsOf({
    seed: 1367,
    given: rowsOf(GIVEN),
    surnames: rowsOf(SURNAMES),
    confusedGiven: CONFUSED_GIVEN,
    confusedSurnames: CONFUSED_SURNAMES,
  });

/** Other names, not looked at when rules are made (persian-names.data.ts). */
export function heldOutPersianLatinNames(): readonly NamePair[] {
  const [given, surnames] = [rowsOf(HELD_OUT.GIVEN), rowsOf(HELD_OUT.SURNAMES)];
  return pairsOf({
    seed: 1404,
    given,
    surnames,
    confusedGiven: placesOf(HELD_OUT.CONFUSED_GIVEN, given),
    confusedSurnames: placesOf(HELD_OUT.CONFUSED_SURNAMES, surnames),
  });
}

const placesOf = (pairs: string, rows: readonly (readonly string[])[]): readonly (readonly [number, number])[] =>
  pairs.split('|').map((pair) => {
    const [a, b] = pair.split(' ').map((name) => rows.findIndex(([persian]) => persian === name));
    if (a === undefined || b === undefined || a < 0 || b < 0) throw new Error(`no such name: ${pair}`);
    return [a, b];
  });

const TITLES: readonly (readonly [string, string])[] = [
  ['دکتر', 'Dr'],
  ['آیت‌الله', 'Ayatollah'],
  ['حجت‌الاسلام', 'Hojjatoleslam'],
  ['مهندس', 'Eng.'],
  ['سردار', 'General'],
];

function pairsOf(lists: Lists): readonly NamePair[] {
  const m = maker(lists.seed);
  return [...matches(lists, m), ...otherNames(lists, m)];
}

type Maker = ReturnType<typeof maker>;
const spelt = (row: readonly string[], m: Maker): string => m.pick(row.slice(1));

function matches({ given, surnames }: Lists, m: Maker): readonly NamePair[] {
  return given.flatMap((first, n) =>
    Array.from({ length: 7 }, (_, k): NamePair => {
      const last = surnames[(n * 7 + k * 11) % surnames.length] ?? [];
      const [called, family] = [spelt(first, m), spelt(last, m)];
      const persian = `${first[0]} ${last[0]}`;
      if (k === 6) return { persian, latin: `${family}, ${called}`, match: true, what: 'surnameFirst' };
      const [title, inLatin] = m.pick(TITLES);
      if (k === 5)
        return { persian: `${title} ${persian}`, latin: `${inLatin} ${called} ${family}`, match: true, what: 'title' };
      if (k === 4 && persian.includes(ZWNJ))
        return { persian: persian.replaceAll(ZWNJ, ' '), latin: `${called} ${family}`, match: true, what: 'spaces' };
      return { persian, latin: `${called} ${family}`, match: true, what: 'plain' };
    }),
  );
}

const ZWNJ = '\u200c';

function otherNames({ given, surnames, confusedGiven, confusedSurnames }: Lists, m: Maker): readonly NamePair[] {
  const both = (lists: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
    lists.flatMap(([x, y]): (readonly [number, number])[] => [
      [x, y],
      [y, x],
    ]);
  const found: NamePair[] = [];
  for (const [a, b] of both(confusedGiven))
    for (let k = 0; k < 4; k++) {
      const [same, left, right] = [m.pick(surnames), given[a] ?? [], given[b] ?? []];
      const latin = `${spelt(right, m)} ${spelt(same, m)}`;
      found.push({ persian: `${left[0]} ${same[0]}`, latin, match: false, what: 'otherGiven' });
    }
  for (const [a, b] of both(confusedSurnames))
    for (let k = 0; k < 4; k++) {
      const [same, left, right] = [m.pick(given), surnames[a] ?? [], surnames[b] ?? []];
      const latin = `${spelt(same, m)} ${spelt(right, m)}`;
      found.push({ persian: `${same[0]} ${left[0]}`, latin, match: false, what: 'otherSurname' });
    }
  return found;
}
