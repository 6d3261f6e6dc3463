// A set of Persian full names beside Latin spellings of them, and beside those of other people: made from how such names are commonly written (newspapers in English, French and
// German; passports; BGN/PCGN 1958; ALA-LC). Given names and surnames are common ones and are put together by a seeded generator: nobody is meant.
// Each row of the lists: Persian | spellings in Latin letters. Rows named in CONFUSED are other names that look or sound alike.

import { maker } from './made-documents.ts';

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
  /** `given`, `surname`: which part is another name. */
  readonly other: 'none' | 'given' | 'surname';
}

/** Always the same rows, in the same order. */
export function persianLatinNames(): readonly NamePair[] {
  const m = maker(1367);
  const [given, surnames] = [rowsOf(GIVEN), rowsOf(SURNAMES)];
  const pairs: NamePair[] = [];
  const spelt = (row: readonly string[]): string => m.pick(row.slice(1));
  for (const [n, first] of given.entries())
    for (let k = 0; k < 7; k++) {
      const last = surnames[(n * 7 + k * 11) % surnames.length] ?? [];
      const [called, family] = [spelt(first), spelt(last)];
      pairs.push({
        persian: `${first[0]} ${last[0]}`,
        latin: k === 6 ? `${family}, ${called}` : `${called} ${family}`,
        match: true,
        other: 'none',
      });
    }
  const negative = (
    lists: readonly (readonly [number, number])[],
    rows: readonly (readonly string[])[],
    part: 'given' | 'surname',
  ): void => {
    for (const [x, y] of lists)
      for (const [a, b] of [
        [x, y],
        [y, x],
      ] as const)
        for (let k = 0; k < 4; k++) {
          const same = m.pick(part === 'given' ? surnames : given);
          const [left, right] = [rows[a] ?? [], rows[b] ?? []];
          const persian = part === 'given' ? `${left[0]} ${same[0]}` : `${same[0]} ${left[0]}`;
          const latin = part === 'given' ? `${spelt(right)} ${spelt(same)}` : `${spelt(same)} ${spelt(right)}`;
          pairs.push({ persian, latin, match: false, other: part });
        }
  };
  negative(CONFUSED_GIVEN, given, 'given');
  negative(CONFUSED_SURNAMES, surnames, 'surname');
  return pairs;
}
