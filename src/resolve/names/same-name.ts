// How far two spellings of a name are from one another: the cheapest way of laying their sounds side by side. Consonants
// must meet one that can stand for the same letter; weak sounds may differ or be missing at a price that says how often
// writers do that. 0 is the same; above NEAR they are two names. What the prices are made of stands at each of them.

import { knownReading, type Sound, type Spelling, spellingsOf, type Weak } from './sounds.ts';

/** Up to here two spellings are taken for one name. */
export const NEAR = 0.72;
/** Two spellings in Arabic script leave less room: its letters are the name's own. */
export const NEAR_IN_ARABIC = 0.5;

const NEVER = 9;
/** More than any caller takes for likeness. */
const HOPELESS = 4;

/** The distance between two words, or several written together; null where one cannot be read. */
export function nameDistance(a: string, b: string): number | null {
  const arabic = [a, b].filter((word) => ARABIC.test(word)).length;
  if (arabic === 1) return leastDistance(knownReading(a) ?? a, knownReading(b) ?? b);
  return leastDistance(a, b);
}

const ARABIC = /[\u0600-\u06ff]/;

function leastDistance(a: string, b: string): number | null {
  let best: number | null = null;
  for (const x of keptSpellings(a)) for (const y of keptSpellings(b)) best = Math.min(best ?? NEVER, distance(x, y));
  return best;
}

const spellings = new Map<string, readonly Spelling[]>();
const MOST_KEPT = 50_000;

/** The same words are read again and again. */
function keptSpellings(word: string): readonly Spelling[] {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const found = spellingsOf(word);
  if (spellings.size >= MOST_KEPT) spellings.clear();
  spellings.set(word, found);
  return found;
}

export function isSameName(a: string, b: string): boolean {
  const arabic = ARABIC.test(a) && ARABIC.test(b);
  return (nameDistance(a, b) ?? NEVER) <= (arabic ? NEAR_IN_ARABIC : NEAR) + 1e-9;
}

/** Whether two words, or letters, in Arabic script and in Latin can begin alike: م and m, ع or ا and any vowel. */
export function beginsLike(arabic: string, latin: string): boolean {
  return keptSpellings(latin).some((x) =>
    keptSpellings(arabic).some((y) => {
      const [a, b] = [x.sounds[0], y.sounds[0]];
      if (a === undefined || b === undefined) return false;
      if (a.weak === null || b.weak === null) return ((a.letters | a.seldom) & b.letters) !== 0;
      return 'AG'.includes(b.weak) ? 'aeiouIU'.includes(a.weak) : a.weak === b.weak;
    }),
  );
}

let [above, line] = [new Float64Array(64), new Float64Array(64)];

function distance(a: Spelling, b: Spelling): number {
  const [x, y] = a.arabic && !b.arabic ? [b, a] : [a, b]; // a Latin one first
  const rows = x.sounds.length;
  const columns = y.sounds.length;
  if (above.length <= columns) [above, line] = [new Float64Array(columns * 2), new Float64Array(columns * 2)];
  above[0] = 0;
  for (let j = 1; j <= columns; j++) above[j] = (above[j - 1] ?? NEVER) + gap(y, j - 1, x, 0);
  for (let i = 1; i <= rows; i++) {
    let least = (above[0] ?? NEVER) + gap(x, i - 1, y, 0);
    line[0] = least;
    for (let j = 1; j <= columns; j++) {
      const cost = Math.min(
        (above[j - 1] ?? NEVER) + meeting(x, i - 1, y, j - 1),
        (above[j] ?? NEVER) + gap(x, i - 1, y, j),
        (line[j - 1] ?? NEVER) + gap(y, j - 1, x, i),
      );
      line[j] = cost;
      if (cost < least) least = cost;
    }
    if (least >= HOPELESS) return NEVER; // no way on is cheaper than what it has cost
    [above, line] = [line, above];
  }
  return (above[columns] ?? NEVER) + Math.max(a.cost, b.cost);
}

// ── two sounds that meet ───────────────────────────────────────────────────────────────────────────────────────────

function meeting(x: Spelling, i: number, y: Spelling, j: number): number {
  const a = x.sounds[i];
  const b = y.sounds[j];
  if (a === undefined || b === undefined) return NEVER;
  if (a.weak !== null && b.weak !== null) return weakMeeting(x, i, a.weak, y, j, b.weak);
  if (a.weak !== null || b.weak !== null)
    return x.arabic || y.arabic || i === 0 || j === 0 || endsInN(x, i) ? NEVER : breath(a, b);
  if (x.arabic && y.arabic) return arabicConsonants(a, b);
  if ((a.letters & b.letters) !== 0) return 0;
  if (((a.letters | a.seldom) & (b.letters | b.seldom)) !== 0 && !bothSeldom(a, b))
    return isGamalKamal(a, b) ? 0.8 : 0.4;
  return NEVER;
}

/** g and k share only ق, which each writes seldom beside the other: Gamal is not Kamal. */
const isGamalKamal = (a: Sound, b: Sound): boolean =>
  a.seldom !== 0 && b.seldom !== 0 && ((a.letters | b.letters) & GAF) !== 0 && ((a.letters | b.letters) & KAF) !== 0;

/** Zaharov and Zakharov, Oleg and Oleh: kh and g stand for h where a Russian spelling lies between. At the beginning they tell Khatami from Hatami. */
function breath(a: Sound, b: Sound): number {
  const [h, consonant] = a.weak === null ? [b, a] : [a, b];
  if (h.weak !== 'H') return NEVER;
  return consonant.letters === KHE ? 0.5 : (consonant.letters & GAF) !== 0 ? 0.6 : NEVER;
}

/** Thang is not Thanh. */
const endsInN = ({ sounds }: Spelling, at: number): boolean =>
  at === sounds.length - 1 && sounds[at - 1]?.letters === NUN;

const bothSeldom = (a: Sound, b: Sound): boolean => (a.letters & b.seldom) === 0 && (a.seldom & b.letters) === 0;

/** Letters that Persian speaks alike and writers confuse. */
const ALIKE = [
  ['ت', 'ط'],
  ['س', 'ص', 'ث'],
  ['ز', 'ذ', 'ض', 'ظ'],
  ['غ', 'ق'],
].map((letters) => letters.reduce((sum, letter) => sum | (spellingsOf(letter)[0]?.sounds[0]?.letters ?? 0), 0));

const isOneSound = (a: Sound, b: Sound): boolean =>
  a.letters === b.letters || ALIKE.some((letters) => (letters & a.letters) !== 0 && (letters & b.letters) !== 0);

const arabicConsonants = (a: Sound, b: Sound): number => (a.letters === b.letters ? 0 : isOneSound(a, b) ? 0.5 : NEVER);

/** Latin beside Latin: how often writers of one name differ so. */
const LATIN_PAIRS: Readonly<Record<string, number>> = {
  ae: 0.2,
  ei: 0.15,
  ou: 0.05,
  ai: 0.8,
  ao: 0.6, // Rahmon, Rahman: long a is o in Tajik and Uzbek
  au: 0.8,
  eo: 0.8,
  eu: 0.65,
  iI: 0.1,
  eI: 0.4,
  oU: 0.2,
  uU: 0.2,
  OU: 0.15,
  oO: 0.05,
  uO: 0.05,
  aA: 0.05,
  eA: 0.3,
  oA: 0.5,
  aI: 1,
  ah: 1,
};

/** Latin beside Arabic script, whose A, U and I are written vowels. */
const ACROSS: Readonly<Record<string, number>> = {
  aA: 0,
  AA: 0,
  eA: 0.7,
  oA: 0.5,
  uA: 0.9,
  eI: 0.7,
  iI: 0,
  II: 0,
  oU: 0,
  uU: 0,
  OU: 0,
  UU: 0,
  aI: 1,
  HH: 0,
};

function weakMeeting(x: Spelling, i: number, a: Weak, y: Spelling, j: number, b: Weak): number {
  const last = i === x.sounds.length - 1 && j === y.sounds.length - 1;
  if (x.arabic && y.arabic) return arabicWeak(a, b, last, Math.min(x.sounds.length, y.sounds.length));
  if (!y.arabic && (a === 'x' || b === 'x')) return 'aeiouAOx'.includes(a === 'x' ? b : a) ? 0.1 : NEVER;
  const outer = last || i === 0 || j === 0;
  if (!y.arabic && outer && isVowel(a, b, 'a', 'o')) return 0.8; // Mario is not Maria, Omid not Amid
  if (!y.arabic && last && isVowel(a, b, 'e', 'u')) return 0.8; // Haile is not Hailu
  if (!y.arabic) return a === b ? 0 : (LATIN_PAIRS[a + b] ?? LATIN_PAIRS[b + a] ?? NEVER);
  if (a === 'e' && b === 'I' && x.sounds[i - 1]?.weak === 'a') return 0.4; // Ismael
  if (b === 'x' || a === 'x') return 'aeiouAOx'.includes(a === 'x' ? b : a) ? 0 : NEVER;
  if (b === 'G') return a === 'A' ? 0.1 : NEVER; // Jaafar: ayn itself has no sound in these spellings
  if (i === 0 && j === 0 && b === 'A' && 'aeiouAO'.includes(a)) return 0; // alef carries any vowel at the beginning
  if (last && b === 'H' && (a === 'a' || a === 'e')) return 0; // Fatima, Fateme: فاطمه
  if (last && b === 'I' && a === 'a') return 0.1; // Musa, Mostafa: موسی، مصطفی
  return ACROSS[a + b] ?? NEVER;
}

const isVowel = (a: Weak, b: Weak, one: Weak, other: Weak): boolean =>
  (a === one && b === other) || (a === other && b === one);

function arabicWeak(a: Weak, b: Weak, last: boolean, length: number): number {
  if (a === b || (a === 'x' && b === 'A') || (a === 'A' && b === 'x')) return 0;
  const pair = a + b;
  return last && length >= 4 && (pair === 'AI' || pair === 'IA' || pair === 'AH' || pair === 'HA') ? 0.5 : NEVER;
}

// ── a sound that meets none ────────────────────────────────────────────────────────────────────────────────────────

/** The price of `sounds[at]` of `one` standing alone, before `otherAt` of `other`. */
function gap(one: Spelling, at: number, other: Spelling, otherAt: number): number {
  const sound = one.sounds[at];
  if (sound === undefined) return NEVER;
  if (sound.weak === null) return consonantGap(one, at);
  const last = at === one.sounds.length - 1;
  if (one.arabic)
    return other.arabic ? arabicGap(sound.weak, one, at, last) : writtenGap(sound.weak, one, at, other, otherAt);
  return other.arabic ? unwrittenGap(sound.weak, one, at, other, otherAt) : latinGap(sound.weak, one, at);
}

/** The l of the article melts into the letter after it: شمس‌الدین, Shamsoddin. Allah is written with two l. */
function consonantGap(one: Spelling, at: number): number {
  const sound = one.sounds[at];
  const before = one.sounds[at - 1];
  const after = one.sounds[at + 1];
  if (one.arabic && sound !== undefined && before !== undefined && before.letters !== 0 && isOneSound(before, sound))
    return 0.1; // واعظ‌زاده Vaezadeh
  const isL = sound?.letters === LAM && before?.weak != null && after != null && (after.letters & SUN) !== 0;
  return isL ? (one.arabic ? (before.weak === 'x' ? 0.05 : NEVER) : 0.3) : NEVER;
}

const maskOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum | (spellingsOf(letter)[0]?.sounds[0]?.letters ?? 0), 0);
const LAM = maskOf('ل');
const GAF = maskOf('گ');
const KAF = maskOf('ک');
const NUN = maskOf('ن');
const SUN = maskOf('تثدذرزسشصضطظن');

/** The first of two alike. */
const isDoubled = (one: Spelling, at: number, weak: Weak): boolean => one.sounds[at + 1]?.weak === weak;

function arabicGap(sound: Weak, one: Spelling, at: number, last: boolean): number {
  if (sound === 'A' && one.sounds.length >= 5) return 0.5; // رحمن، رحمان
  if (sound === 'U' && isDoubled(one, at, 'U')) return 0.2; // داود، داوود
  return sound === 'G' && last ? 0.5 : NEVER;
}

/** Written in Arabic script, not heard in the Latin spelling. */
function writtenGap(sound: Weak, one: Spelling, at: number, other: Spelling, otherAt: number): number {
  const first = other.sounds[0]?.weak;
  const next = one.sounds[at + 1];
  switch (sound) {
    case 'G':
      return 0;
    case 'x':
      return 0.1;
    case 'A':
      if (at === 0 && otherAt === 0 && isBeforeCluster(one, other)) return 0.1;
      return at === 0 && first != null && first !== 'H' && otherAt === 0 ? 0 : 1;
    case 'H':
      if (at === one.sounds.length - 1) return isVowelSound(other.sounds[other.sounds.length - 1]) ? 0.05 : 0.8;
      return at === 0 ? 1.5 : 0.5;
    case 'I':
      return isDoubled(one, at, 'I') ? 0.1 : 1; // رضایی Rezai
    case 'U':
      if (isDoubled(one, at, 'U')) return 0.1; // داوود Daud
      // خواجه Khajeh; عمرو Amr
      return one.sounds[at - 1]?.letters === KHE && next?.weak === 'A' ? 0.1 : at === one.sounds.length - 1 ? 0.6 : 1;
    default:
      return 1;
  }
}

/** استانک, Stanek: Persian begins no word with two consonants, and lends a vowel to foreign ones. */
const isBeforeCluster = (one: Spelling, other: Spelling): boolean =>
  one.sounds.slice(1, 3).every(({ weak }) => weak === null) &&
  other.sounds.slice(0, 2).every(({ weak }) => weak === null);

const KHE = maskOf('خ');
const isVowelSound = (sound: Sound | undefined): boolean => sound?.weak != null && 'aeiouAIO'.includes(sound.weak);

/** Heard in the Latin spelling, not written in Arabic script: short vowels above all. */
function unwrittenGap(sound: Weak, one: Spelling, at: number, other: Spelling, otherAt: number): number {
  const first = at === 0 && other.sounds[0]?.weak !== 'G' && other.sounds[0]?.weak !== 'A';
  const end = one.sounds.length - 1;
  const muteH = at === end - 1 && other.sounds[other.sounds.length - 1]?.weak === 'H';
  const last = isLastVowel(one, at) && !muteH; // Fatemeh, فاطمه
  if (sound === 'H') return at === end ? 0.05 : at === 0 ? 1.5 : 0.6;
  if (sound === 'x') return 0.1;
  if (sound === 'A') return 0.6;
  const syllable = one.sounds.slice(at + 1).every((after) => after.weak === null);
  if (sound === 'O') return syllable ? 1 : 0.25; // French ou for a short u: Moustafa
  if (sound === 'u' && syllable) return 0.7; // Mahmud is not محمد
  if (sound === 'I') return doubledBy(one, at, other, otherAt) ? 0.1 : isOfAyn(one, at, other, otherAt) ? 0.2 : 1;
  if (sound === 'U') return one.sounds[at + 1]?.weak === 'O' ? 0.1 : 1;
  if (first || last) return 0.8;
  return { a: 0.05, e: 0, i: 0.3, o: 0.05, u: 0.1 }[sound as 'a'] ?? 1;
}

/** At the end of the name, but for a mute h. */
function isLastVowel(one: Spelling, at: number): boolean {
  const end = one.sounds.length - 1;
  return at === end || (at === end - 1 && one.sounds[end]?.weak === 'H');
}

/** `iya` for یا with the glide heard twice. */
const doubledBy = (one: Spelling, at: number, other: Spelling, otherAt: number): boolean =>
  one.sounds[at + 1]?.weak === 'I' && other.sounds[otherAt]?.weak === 'I';

/** `ei`, `ai` for an ayn: منعم, Moneim. */
const isOfAyn = (one: Spelling, at: number, other: Spelling, otherAt: number): boolean =>
  one.sounds[at - 1]?.weak != null && (other.sounds[otherAt]?.weak === 'G' || other.sounds[otherAt - 1]?.weak === 'G');

function latinGap(sound: Weak, one: Spelling, at: number): number {
  const end = at === one.sounds.length - 1;
  const before = one.sounds[at - 1]?.weak;
  const after = one.sounds[at + 1]?.weak;
  switch (sound) {
    case 'x':
      return 0.4;
    case 'H':
      return end ? 0.05 : at === 0 ? 1.5 : 0.5;
    case 'I':
      if (end) return 1;
      return before === 'e' ? 0.35 : before === 'a' || (after != null && 'aeu'.includes(after)) ? 0.5 : 1;
    case 'U':
      return before === 'O' || after === 'O' || after === 'o' || after === 'u' || before === 'o' ? 0.15 : 1;
    case 'O':
    case 'A':
      return 0.7;
    default:
      if (at === 0 || isLastVowel(one, at)) return 0.75;
      // ei, ou: the first vowel of two is colour
      if (after === 'I' || after === 'U') return 0.1;
      if (before === 'I') return 0.7; // Ziad is not Zeid
      return { a: 0.45, e: 0.4, i: 0.5, o: 0.4, u: 0.4 }[sound as 'a'] ?? 1;
  }
}
