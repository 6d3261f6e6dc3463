// The words of a claim that tell what it is about: without small words, those of one meaning made one. In: words of a text in any script. Out: normalised words, each once.

import { normaliseForSearch, searchWords } from '../model/search-text.ts';

/** Small words, and words that name any event. */
const SAID_OF_ANY = new Set(
  `my our your me us you we he she they i him them the of in on at a an and or to for from by with during after before into over under between against its it his her their our this that these those which who whom whose what when where
  was were is are be been being had has have did does do not no any all some other others such more most than as also only even ever then there here about up out off so if but both
  event events case incident incidents taken take took place day days time times year years many several number group groups including according reports report reported said
  اند ام ایم اید نمود نمودند نموده گردید گردیدند گردیده رسید رسیدند رسیده خواهد شود شوند باشد باشند دارد دارند داشت داشتند داد دادند داده میشود
  در از به که و با را این آن برای تا بر هم یا اما هر یک نیز می های ها ای است بود شد شده بودند شدند کرد کردند کرده آنان آنها او وی خود پس پیش بین روز سال`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words of one meaning in what is told of deeds; the first stands for all. */
const SYNONYMS: readonly string[] = [
  `killing massacre massacres killings killed kill kills murder murders murdered slaughter slaughtered slain purge bloodbath execution executions executed execute hanging hangings hanged shot
   کشتار کشتارها کشتن کشته اعدام اعدامها اعدامهای قتل قتلها قتلعام قتلهای شهید شهدا شهیدان شهادت مقتول مقتولین مقتولان تیرباران معدوم معدومین`,
  `died die dies deaths perished drowned فوت درگذشت درگذشتند درگذشته جانباخته جانباختگان`,
  `protest protests protesting uprising uprisings demonstrations demonstration unrest revolt revolts rally rallies crackdown crackdowns اعتراض اعتراضات اعتراضها قیام خیزش تظاهرات سرکوب`,
  `arrest arrests arrested detention detentions detained detaining raid raids roundup بازداشت بازداشتها دستگیری دستگیریها`,
  `attack attacks attacked bombing bombings bombed explosion blast strike strikes shelling بمباران حمله حملات انفجار`,
  `sinking sank sunk shipwreck wreck capsized capsizing`,
  `fire blaze inferno آتش\u200cسوزی حریق`,
  `torture tortured torturing شکنجه شکنجهها`,
  `grave graves gravesite gravesites burial burials buried cemetery گور گورها گورهای گورستان قبر قبرستان دفن`,
  `disappearance disappearances disappeared vanished ناپدید ناپدیدشدن`,
  `prisoner prisoners inmate inmates detainee detainees زندانی زندانیان زندانیها`,
  `command commander commanders commanded commanding فرمانده فرماندهی`,
  `protester protesters protestor protestors demonstrator demonstrators معترض معترضان معترضین`,
];

const meaning: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => {
    const words = row.split(/\s+/).filter((word) => word !== '');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Words that say what kind of deed it was, and nothing of which. */
export const isWordOfDeed = (word: string): boolean =>
  meaning.get(word) === word && !/^(?:prisoner|protester|grave)$/.test(word);

export function contentWords(text: string | null): readonly string[] {
  if (text === null || text === '') return [];
  const found = new Set<string>();
  for (const word of normaliseForSearch(text).split(' ')) {
    const content = contentOf(word);
    if (content !== null) found.add(content);
  }
  return [...found];
}

const contentOf = (word: string): string | null =>
  word.length > 1 && !SAID_OF_ANY.has(word) ? (meaning.get(word) ?? singular(word)) : null;

/** So many words show what two texts have in common. */
const MOST_SHOWN = 3;

/** Content words as the text has them, each once, those that stand side by side together: `San Ysidro, market`. */
export function asWritten(text: string, words: readonly string[]): string {
  const left = new Set(words);
  const shown: { from: number; to: number }[] = [];
  let count = 0;
  for (const { word, from, to } of searchWords(text)) {
    const content = contentOf(word);
    if (content === null || !left.delete(content) || ++count > MOST_SHOWN) continue;
    const before = shown.at(-1);
    if (before !== undefined && /^[\s\u200c-]+$/.test(text.slice(before.to, from))) before.to = to;
    else shown.push({ from, to });
  }
  return shown.map(({ from, to }) => text.slice(from, to).replaceAll(/\s+/g, ' ')).join(', ');
}

/** `dissidents` meets `dissident`. */
const singular = (word: string): string =>
  word.length > 4 && /[a-z][^su]s$/.test(word)
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word;

/** Of `a`, those that are in `b` too. Lists of words are short: no set is made for them. */
export function inCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return NONE;
  if (a.length * b.length <= 64) return a.filter((word) => b.includes(word));
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

const NONE: readonly string[] = [];
