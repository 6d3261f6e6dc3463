// Recall and false matches of the search for names, on 100 names that were not used in making it: every spelling of a name is
// asked for in a case that holds all spellings of all of them. The peer is the text as it stands: FTS5 with unicode61.
//
//   npm run bench -- names-search

import { DatabaseSync } from 'node:sqlite';
import { normaliseForSearch } from '../src/model/search-text.ts';
import { nameFormsOf } from '../src/resolve/names/name-forms.ts';
import { nameKeysOf } from '../src/resolve/names/name-key.ts';
import { nearSpellings } from '../src/resolve/names/near-spellings.ts';

/** From general knowledge of how such names are written; nobody is meant. Not to be looked at when rules are made. */
const HELD_OUT = `آرش|Arash|Arasch|Араш
آرمان|Arman|Armaan|Арман
اردشیر|Ardeshir|Ardashir|Ardeshear
اسفندیار|Esfandiar|Isfandiyar|Esfandyar
اشرف|Ashraf|Achraf|Ашраф
اصغر|Asghar|Asgar|Аскар
افشین|Afshin|Afsheen|Афшин
البرز|Alborz|Elburz
الهام|Elham|Ilham|Ильхам
انور|Anvar|Anwar|Enver|Анвар
باباک|Babak|Бабак
بدری|Badri|Badry
بهمن|Bahman|Behman|Бахман
بهنام|Behnam|Bahnam
بیتا|Bita|Beeta
تقی|Taghi|Taqi|Таги
تیمور|Teymour|Timur|Taimour|Teimur
ثریا|Soraya|Sorayya|Thuraya|Сорая
جابر|Jaber|Jabir|Djaber
جهانگیر|Jahangir|Djahangir|Джахангир
جمشید|Jamshid|Djamshid|Джамшид
حبیب|Habib|Habeeb|Хабиб
حجت|Hojjat|Hujjat|Hodjat
حشمت|Heshmat|Hishmat|Hechmat
حیدر|Heydar|Haidar|Haydar|Хейдар
خسرو|Khosrow|Khosro|Khusraw|Хосров
داریوش|Dariush|Daryush|Darioush|Дариуш
ذوالفقار|Zolfaghar|Zulfiqar|Zulfikar
راحله|Raheleh|Rahela|Rahila
رامین|Ramin|Rameen|Рамин
رستم|Rostam|Rustam|Rustem|Рустам
رقیه|Roghayeh|Ruqayya|Roqayyeh
روزبه|Rouzbeh|Ruzbeh|Roozbeh
ژاله|Jaleh|Zhaleh|Zhale
ساسان|Sasan|Sassan|Сасан
سامان|Saman|Samaan|Саман
سپیده|Sepideh|Sepide|Sapideh
ستار|Sattar|Satar|Саттар
سهراب|Sohrab|Suhrab|Сохраб
سهیلا|Soheila|Suhayla|Soheyla|Suhaila
سیاوش|Siavash|Siyavash|Siavosh|Сиявуш
شاپور|Shapour|Shapur|Chapour|Шапур
شکوفه|Shokoufeh|Shokufeh|Shokoofeh
شهرام|Shahram|Chahram|Шахрам
شهلا|Shahla|Chahla|Шахла
صابر|Saber|Sabir|Сабир
صفیه|Safiyeh|Safiya|Safieh|Safiyya
طلعت|Talat|Tal'at|Talaat
عزیز|Aziz|Azeez|Азиз
عبدالرحمان|عبدالرحمن|Abdolrahman|Abdurrahman|Abd al-Rahman|Abdul Rahman
عبدالحسین|Abdolhossein|Abdulhussein|Abd al-Husayn
عصمت|Esmat|Ismat
غفار|Ghaffar|Gaffar|Qaffar
غزاله|Ghazaleh|Ghazala|Gazaleh
فرامرز|Faramarz|Framarz
فردوسی|Ferdowsi|Firdausi|Ferdosi|Фирдоуси
فریدون|Fereydoun|Fereidoon|Faridun|Фаридун
فرخ|Farrokh|Farokh|Farrukh|Фаррух
فیروز|Firouz|Firuz|Firooz|Feroz
قدرت|Ghodrat|Qodrat|Qudrat
کاظم|Kazem|Kazim|Kadhim|Казем
کاوه|Kaveh|Kave|Kawa|Каве
کبری|Kobra|Kubra|Кобра
کتایون|Katayoun|Katayun|Katayoon
کوروش|Kourosh|Kurosh|Koorosh|Курош
گلنار|Golnar|Gulnar|Гульнар
گیتی|Giti|Gity
لطف‌الله|Lotfollah|Lutfullah|Lotf Allah
محبوبه|Mahboubeh|Mahbubeh|Mahbooba
منوچهر|Manouchehr|Manuchehr|Manoochehr|Манучехр
مهناز|Mahnaz|Mehnaz|Махназ
مهران|Mehran|Mihran|Мехран
میرزا|Mirza|Meerza|Мирза
نادر|Nader|Nadir|Надир
نازنین|Nazanin|Nazaneen|Назанин
نرگس|Narges|Nargess|Nargis|Наргиз
نسترن|Nastaran|Nasteran
نصرالله|Nasrollah|Nasrallah|Насралла
نعمت‌الله|Nematollah|Ne'matollah|Nimatullah
نوشین|Noushin|Nushin|Nooshin
هاشم|Hashem|Hashim|Hachem|Хашим
هما|Homa|Huma
هوشنگ|Houshang|Hushang|Hooshang|Хушанг
وفا|Vafa|Wafa|Вафа
یاسر|Yaser|Yasir|Yasser|Ясир
یزدان|Yazdan|Yezdan
یونس|Younes|Yunus|Yunes|Юнус
ابوالفضل|Abolfazl|Abulfadl|Abolfadl
امیرانتظام|Amir-Entezam|Amirentezam|Amir Entezam
ایرانمنش|Iranmanesh|Iran-Manesh
بروجردی|Boroujerdi|Borujerdi|Burujirdi
خوانساری|Khansari|Khwansari|Khonsari
دشتی|Dashti|Dachti
زنجانی|Zanjani|Zandjani
سبزواری|Sabzevari|Sabzavari|Sabzwari
شهیدی|Shahidi|Shaheedi|Chahidi
صدیقی|Sedighi|Seddiqi|Siddiqui|Sediqi
قزوینی|Ghazvini|Qazvini|Qazwini|Kazvini
کاشانی|Kashani|Kachani|Кашани
نوربخش|Nourbakhsh|Nurbakhsh|Noorbakhsh
همدانی|Hamedani|Hamadani|Hamadany`
  .split('\n')
  .map((line) => line.split('|'));

const peer = new DatabaseSync(':memory:');
peer.exec("CREATE VIRTUAL TABLE names USING fts5 (name, tokenize = 'unicode61')");
const all = HELD_OUT.flatMap((group, g) => group.map((name) => ({ name, g })));
const insert = peer.prepare('INSERT INTO names (name) VALUES (?)');
for (const { name } of all) insert.run(name);
const find = peer.prepare('SELECT rowid FROM names WHERE names MATCH ?');

const groupsOfLine = new Map<string, Set<number>>();
const linesOfKey = new Map<string, Set<string>>();
for (const { name, g } of all) {
  const whole = normaliseForSearch(name);
  groupsOfLine.set(whole, (groupsOfLine.get(whole) ?? new Set()).add(g));
  for (const { key, words } of nameFormsOf(name))
    if (words === whole) linesOfKey.set(key, (linesOfKey.get(key) ?? new Set()).add(words));
}

let wanted = 0;
let right = 0;
let wrong = 0;
let peerRight = 0;
const missed: string[] = [];
const falsely: string[] = [];
for (const { name, g } of all) {
  const lines = new Set(nameKeysOf(name).flatMap((key) => [...(linesOfKey.get(key) ?? [])]));
  const found = new Set([...nearSpellings(name, [...lines]), normaliseForSearch(name)]);
  for (const line of found) if (!groupsOfLine.get(line)?.has(g)) falsely.push(`${name}→${line}`);
  wrong = falsely.length;
  const others = new Set((HELD_OUT[g] ?? []).map(normaliseForSearch));
  for (const line of others) {
    wanted++;
    if (found.has(line)) right++;
    else missed.push(`${name}→${line}`);
  }
  const rows = new Set(
    find.all(`"${name}"`).map((row) => normaliseForSearch(all[Number(row['rowid']) - 1]?.name ?? '')),
  );
  for (const line of others) if (rows.has(line)) peerRight++;
}
const share = (n: number): string => `${((100 * n) / wanted).toFixed(1)} %`;
console.log(`${HELD_OUT.length} names held out, ${all.length} spellings, each asked for among all`);
console.log(
  `found ${right} of ${wanted} (${share(right)}), false ${wrong}; words as they stand (unicode61): ${peerRight} (${share(peerRight)})`,
);
if (process.argv.includes('--show')) console.log(`missed: ${missed.join(' ')}\nfalse: ${falsely.join(' ')}`);
