// A name cut into its parts, each with what sort of word it is and how much it says. In: a name as written, person or body. Out: parts in order.

import { searchWords } from '../../model/search-text.ts';
import { arabicLetters } from './arabic-letters.ts';
import {
  ABBREVIATED,
  CHILD_OF,
  COMMON,
  GENERATIONS,
  GENERIC,
  LEADING_TITLES,
  LEGAL_FORMS,
  NUMBER_WORDS,
  PARTICLES,
  SURNAME_ENDINGS,
  TITLES,
} from './name-words.data.ts';
import { romanise } from './romanise.ts';

export type NameKind = 'person' | 'body';

export interface NamePart {
  /** Normalised; in Latin letters unless the script is Arabic or none that is known. */
  readonly form: string;
  readonly sort: 'name' | 'initial' | 'particle' | 'title' | 'legal' | 'generic' | 'number';
  /** From 0 to 1: how much it tells that both names have this part. */
  readonly weight: number;
  /** Stands after a word for "child of". */
  readonly fathers: boolean;
  /** In Arabic script with its hamzas, as far as it was written so; in Cyrillic letters where those were read; otherwise the form. */
  readonly written: string;
}

const WEIGHTS = { name: 1, initial: 0.5, particle: 0.1, title: 0.1, legal: 0.1, generic: 0.4, number: 1 };

/** The same names are cut again and again; as the parts depend on nothing else they are kept. */
const kept = { person: new Map<string, readonly NamePart[]>(), body: new Map<string, readonly NamePart[]>() };
const MOST_KEPT = 50_000;

export function namePartsOf(name: string, kind: NameKind): readonly NamePart[] {
  const known = kept[kind].get(name);
  if (known !== undefined) return known;
  const parts = cut(name, kind);
  if (kept[kind].size >= MOST_KEPT) kept[kind].clear();
  kept[kind].set(name, parts);
  return parts;
}

function cut(name: string, kind: NameKind): readonly NamePart[] {
  const found = wordsOf(name, kind).map((word) => word.replace(/^ي|ى$/u, 'ی'));
  const originals = HAMZAS.test(name) || CYRILLIC.test(name) ? writtenForms(name) : null;
  const parts: NamePart[] = [];
  let fathers = false;
  for (const form of kind === 'body' ? joinNumbers(joinLegalForms(found)) : joinEndings(joinTied(found))) {
    const sort =
      kind === 'person' && parts.length === 0 && found.length > 1 && LEADING_TITLES.has(form)
        ? 'title'
        : sortOf(form, kind, found.length);
    const weight = WEIGHTS[sort] * (sort === 'name' && COMMON.has(form) && kind === 'person' ? 0.6 : 1);
    const bare = sort === 'legal' || sort === 'initial' ? form.replace(/^[=.](?=.)/, '') : form;
    parts.push({ form: bare, sort, weight, fathers, written: originals?.get(bare) ?? form });
    fathers = CHILD_OF.has(form) ? true : sort === 'particle' || sort === 'title' ? fathers : false;
  }
  return parts.some((part) => part.sort === 'name')
    ? parts
    : parts.map((part) => ({ ...part, weight: Math.max(part.weight, 0.5) }));
}

const HAMZAS = /[\u0621-\u0626\u0629\u0649]/u;

const CYRILLIC = /[\u0400-\u04ff]/u;

/** By the form that each word is given. */
const writtenForms = (name: string): ReadonlyMap<string, string> =>
  new Map(
    searchWords(name).map(({ word, from, to }) => [
      romanise(word),
      CYRILLIC.test(word) ? word : arabicLetters(name.slice(from, to)) || word,
    ]),
  );

/** `Pour-Mohammadi`, پور‌محمدی: tied to what follows it, the word is no ending of the name before. */
const BEGINS_SURNAME = /(?<=^|\s)(pour|pur|poor|پور)[-‐‑\u200c](\p{L})/giu;

/** `Talven, Mira` => `Mira Talven`; not `Mira Talven, Jr.` */
const givenFirst = (name: string): string =>
  name.replace(/^([^,،]+)[,،]\s*([^,،]+)$/u, (whole, surname: string, given: string) =>
    GENERATIONS.has(given.replace('.', '').toLowerCase()) ? whole : `${given} ${surname}`,
  );

/** «سیدمصطفی», `Seyedmostafa`: the style is tied to the given name. */
const TIED_STYLE = /^(سید|se?yy?ed|sayy?[ei]d)(?=[\u0620-\u06ff]{3}|[a-z]{3})(?=\S+\s+\S)/iu;

/** `A‘zam`, `O‘tkir`, `O'Donoghue`: after one letter the mark parts no words. */
const LONE_LETTER = /(?<=^|[\s-])(\p{L})[’'‘](\p{L})/gu;
const POSSESSIVE = /[’']s(?=\s|$)/gu;

/** `Jean-Claude` is two words; `A.B.C.` one; digits that stand for letters inside a word are letters. */
function wordsOf(name: string, kind: NameKind): readonly string[] {
  const plain = (kind === 'person' ? givenFirst(name.trim()).replace(TIED_STYLE, '$1 ') : name)
    .replace(/&/g, ' and ')
    .replace(/%/g, ' per cent ')
    .replace(LONE_LETTER, '$1$2')
    .replace(POSSESSIVE, ' ')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, kind === 'person' ? '$1 $2' : '$1$2')
    .replace(BEGINS_SURNAME, (_, begin: string, letter: string) => begin + letter.toLowerCase());
  const words = searchWords(plain)
    .flatMap(({ word, from, to }) => apart(plain, word, from, to, kind))
    .map((word) => (kind === 'person' && word.length === 1 ? (romanise(word)[0] ?? '') : romanise(word)))
    .filter((word) => word !== '');
  return words.map((word) => (/[a-z]/.test(word) && /[0-9]/.test(word) && kind === 'person' ? lettersFor(word) : word));
}

/** `JC Juncker`: capitals beside words in lower case are initials, and so are letters with dots. `US` is a land's name. */
function apart(text: string, word: string, from: number, to: number, kind: NameKind): readonly string[] {
  if (kind === 'body') return ABBREVIATED.get(word)?.split(' ') ?? [word];
  const written = text.slice(from, to);
  const initials =
    /^(?:\p{L}\.)+\p{L}$/u.test(written) || (/^[B-DF-HJ-NP-TV-XZ][A-Z]$/.test(written) && /\p{Ll}/u.test(text));
  // `Yu. Mavik`, `Gh. Mavik`: one letter of another script
  if (text[to] === '.' && TWO_FOR_ONE.test(word)) return [INITIAL_MARK + word.slice(0, 1)];
  // `E. Mavik`: no “e” that joins two surnames
  if (/^[A-Z]$/.test(written) && PARTICLES.has(word) && (text[to] === '.' || /\p{Ll}/u.test(text)))
    return [INITIAL_MARK + word];
  return initials ? [...word] : [word];
}

/** Before a letter that is known for an initial. */
const INITIAL_MARK = '.';
const TWO_FOR_ONE = /^(?:[cgksz]h|y[aeou])$/;

const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
const lettersFor = (word: string): string => word.replace(/[0-9]/g, (digit) => LOOKALIKES[digit] ?? digit);

function sortOf(form: string, kind: NameKind, count: number): NamePart['sort'] {
  if (/^[0-9]+$/.test(form) || (kind === 'person' && GENERATIONS.has(form))) return 'number';
  if (form.startsWith('=')) return 'legal';
  if (form.startsWith(INITIAL_MARK)) return 'initial';
  if (kind === 'body') return GENERIC.has(form) ? 'generic' : 'name';
  if (count > 1 && TITLES.has(form)) return 'title';
  if (count > 1 && PARTICLES.has(form)) return 'particle';
  return /^[a-z\u0620-\u06d3]$/.test(form) ? 'initial' : 'name';
}

/** `open joint stock company` => `=jsc`, wherever it stands. */
function joinLegalForms(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let [best, form] = [0, ''];
    for (const row of LEGAL_FORMS)
      for (const spelt of row) {
        const needed = spelt.split(' ');
        if (needed.length > best && needed.every((word, n) => words[i + n] === word))
          [best, form] = [needed.length, row[0] ?? ''];
      }
    out.push(best === 0 ? (words[i] ?? '') : `=${form}`);
    i += Math.max(1, best);
  }
  return out;
}

const ARTICLE = /^(?:al|el|ul|ol|ad|ed|ud|od)$/;
const DIN = /^(?:din|deen|dine)$/;
const TIED_END = /^(?:(?:al|e|u|o|a)ddin|aldin|eldin|الدین|الله|allah|ollah|ullah)$/;
/** `hojjat ol eslam`, `آیت الله`: titles of two or three words. */
const TITLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hojj?at|hujjat) (?:al|ol|ul) [ie]slam(?= |$)/, 'hojjatoleslam'],
  [/^حجت الاسلام(?: والمسلمین)?(?= |$)/, 'حجتالاسلام'],
  [/^(?:ایت الله|ayat (?:allah|ollah|ullah))(?: (?:العظمی|ozma|uzma))?(?= |$)/, 'ayatollah'],
];

/** `nour al din` => `nouraldin`, `صلاح الدین` => `صلاحالدین`. */
function joinTied(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const rest = words.slice(i, i + 4).join(' ');
    const title = TITLE_WORDS.map(([form, joined]) => ({ found: form.exec(rest), joined })).find(
      ({ found }) => found !== null,
    );
    if (title?.found != null) {
      out.push(title.joined);
      i += title.found[0].split(' ').length - 1;
      continue;
    }
    const [next = '', after = ''] = [words[i + 1], words[i + 2]];
    const tied = compoundAt(word, next, after);
    if (tied !== null) {
      out.push(tied.join(''));
      i += tied.length - 1;
    } else if (word.length > 2 && ARTICLE.test(next) && DIN.test(after)) {
      out.push(`${word}al${after}`);
      i += 2;
    } else if (word.length > 2 && TIED_END.test(next)) {
      out.push(word + next);
      i += 1;
    } else out.push(word);
  }
  return out;
}

/** `abd al rahim` => `abdalrahim`, `abdul karim` => `abdulkarim`, `ابو القاسم` => `ابوالقاسم`: the first word is no name alone. Kunyas without an article (Abu Musab) stay two. */
function compoundAt(word: string, next: string, after: string): readonly string[] | null {
  if (SERVANT_OF.test(word) && ARTICLE.test(next) && after.length > 2) return [word, next, after];
  if ((SERVANT_OF_THE.test(word) && next.length > 2) || (/^(?:عبد|ابو)$/.test(word) && /^ال../.test(next)))
    return [word, next];
  return null;
}
const SERVANT_OF = /^(?:abd|abu|abou|abo)$/;
const SERVANT_OF_THE = /^(?:abd[aeou]u?[lr]|ab[ou]l|عبدال|عبدل)$/;

/** `hossein zadeh` => `hosseinzadeh`. After a given name alone, `pour kaveh` is one surname: Mostafa Pour Kaveh. */
function joinEndings(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  words.forEach((word, n) => {
    const before = out.at(-1);
    if (before !== undefined && out.length > 1 && POUR.test(before)) out[out.length - 1] = before + word;
    else if (before === undefined || before.length < 3 || !SURNAME_ENDINGS.has(word)) out.push(word);
    else if (out.length === 1 && POUR.test(word) && n + 1 < words.length) out.push(word);
    else out[out.length - 1] = before + word;
  });
  return out;
}
const POUR = /^(?:pour|pur|poor|پور)$/;

/** `forty four` => `44`, `4th`, `fourth` => `4`. */
function joinNumbers(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const value = NUMBER_WORDS.get(words[i] ?? '');
    const next = NUMBER_WORDS.get(words[i + 1] ?? '');
    if (value === undefined) out.push((words[i] ?? '').replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
    else if (value >= 20 && next !== undefined && next > 0 && next < 10) {
      out.push(String(value + next));
      i++;
    } else out.push(String(value));
  }
  return out;
}
