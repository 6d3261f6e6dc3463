// A life told as a list of years and posts under the name of one person: `1977–1982: Director of the Hydrographic Office`, «دادستان هاورین، ۱۳۶۲ تا ۱۳۶۶». In: what was found before. Out: for each line its posts, held by
// whom a line above them names and nothing else; none where fewer than two lines are dated so. A line that is a sentence is none of the list.

import type { Found } from '../drafts.ts';
import { isPersianBodyHead } from '../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle, isStyle } from '../gazetteers/posts.ts';
import { isAuxiliary } from '../text/en/noun-phrase.ts';
import { isFiniteVerb } from '../text/fa/subject.ts';
import { mentionAt } from '../text/mentions.ts';
import type { NameAt } from '../text/names/name-at.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { bodyOf, postWords } from './en/office-words.ts';
import { canBePerson, type Holder, holderNamed } from './en/persons.ts';
import { postPhrase } from './en/post-phrase.ts';
import { phraseAt } from './fa/post-phrase.ts';
import { isBorn } from './fa/told-of.ts';
import type { Office } from './office.ts';

export interface CareerLine extends TokenSpan {
  readonly offices: readonly Office[];
}

const MOST_LINES = 60;
const LONGEST_LINE = 34;
const LONGEST_HEAD = 12;

export function careerLines(found: Found): readonly CareerLine[] {
  const { prepared } = found;
  const lines = linesOf(prepared.tokens);
  const told: CareerLine[] = [];
  let holder: Holder | null = null;
  let entries: Entry[] = [];
  const close = (): void => {
    const own = holder;
    if (own !== null && entries.length >= LEAST_LINES)
      for (const { line, posts } of entries)
        told.push({ ...line, offices: posts.map((post) => officeOf(prepared, own, post)) });
    entries = [];
  };
  lines.forEach((line, n) => {
    const head = subjectOfHead(prepared, line) ?? bornIn(prepared, line);
    if (head !== null) {
      close();
      holder = head;
    } else if (holder !== null && entries.length < MOST_LINES)
      for (const piece of piecesOf(prepared.tokens, line)) {
        const entry = entryOf(found, piece, piece.first === line.first ? (lines[n - 1] ?? null) : null);
        if (entry !== null) entries.push(entry);
      }
  });
  close();
  return told;
}
const LEAST_LINES = 2;

interface Entry {
  readonly line: TokenSpan;
  readonly posts: readonly Post[];
}

/** Token spans between two ends of lines. */
function linesOf(t: Tokens): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = 0; first < t.count; ) {
    let end = first + 1;
    while (end < t.count && (t.gap[end] ?? 3) < 2) end++;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}

/** `1999–2001 – deputy head; from October 2001 to July 2004 – head; …`: a list told in one line; else the line. */
function piecesOf(t: Tokens, line: TokenSpan): readonly TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let first = line.first;
  for (let i = line.first; i <= line.end; i++) {
    if (i < line.end && t.norm[i] !== ';') continue;
    if (i > first) pieces.push({ first, end: i });
    first = i + 1;
  }
  const isList = pieces.length > 2 && pieces.filter((piece) => opensWithYears(t, piece)).length > 2;
  return isList ? pieces : [line];
}

const opensWithYears = (t: Tokens, { first }: TokenSpan): boolean =>
  t.kind[first] === NUMBER || /^(?:from|since|until|از|تا)$/.test(t.norm[first] ?? '');

/** The one person of a line that is a name with titles and years and nothing else: `Admiral (ret.) Oren Mavik`, `MAVIK, Oren (1899–1980)`. */
function subjectOfHead(prepared: PreparedText, line: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  if (line.end - line.first > LONGEST_HEAD || /^[.?!:]$/.test(t.norm[line.end - 1] ?? '')) return null;
  const turned = surnameFirst(prepared, line);
  if (turned !== null) return turned;
  const [name, ...others] = namesIn(prepared, line).filter((one) => canBePerson(prepared, one));
  if (name === undefined || others.length > 0 || name.end - name.nameFirst < 2) return null;
  for (let i = line.first; i < line.end; i++) {
    const inName = i >= name.first && i < name.end;
    if (!inName && t.kind[i] !== MARK && t.kind[i] !== NUMBER && !isOfTitle(t, i)) return null;
  }
  return holderNamed(prepared, name);
}

/** `Oren Mavik was born in Karn in 1926.`, «مهندس ارشد ماویک در ۱۳۴۱ در کارن به دنیا آمد.»: so begins a life whose headline has no name. Not `His son Dirk was born`. */
function bornIn(prepared: PreparedText, line: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  const name = namesIn(prepared, line)[0];
  if (name === undefined || name.end - name.nameFirst < 2 || !canBePerson(prepared, name)) return null;
  for (let i = line.first; i < name.first; i++) if (!isOfTitle(t, i)) return null;
  return isBorn(t, name) ? holderNamed(prepared, name) : null;
}

function namesIn({ names }: PreparedText, { first, end }: TokenSpan): readonly NameAt[] {
  const found = new Set<NameAt>();
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.first >= first && name.end <= end) found.add(name);
  }
  return [...found];
}

const isOfTitle = (t: Tokens, i: number): boolean => {
  const w = t.norm[i] ?? '';
  if (isPersian(t, i))
    return (
      isPersianStyle(persianWord(t, i)) ||
      /^(?:زندگی\u200cنامه|زندگینامه|زندگی\u200cنامهٔ|رزومه|سوابق|معرفی|محترم|محترمه|سناتور|قاضی|وکیل)$/.test(
        persianWord(t, i),
      )
    );
  return (
    isStyle(w) ||
    /^(?:ret|retd|rtd|vice|rear|lieutenant|brigadier|major|major-general|jr|sr|the|hon|phd|cv|curriculum|vitae|biography|profile)$/.test(
      w,
    )
  );
};

/** `MAVIK, Oren (1899–1980)`. */
function surnameFirst(prepared: PreparedText, line: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  const word = (n: number): string => t.text.slice(t.from[line.first + n], t.to[line.first + n]);
  const length = line.end - line.first;
  if (length < 3 || !/^\p{Lu}{3,}$/u.test(word(0)) || word(1) !== ',' || !/^\p{Lu}\p{Ll}+$/u.test(word(2))) return null;
  let end = 3;
  while (end < length && /^\p{Lu}(?:\p{Ll}+|)$/u.test(word(end))) end++;
  if (end < length && !/^[(,]$/.test(word(end))) return null;
  const surname = `${word(0).charAt(0)}${word(0).slice(1).toLowerCase()}`;
  const given = t.text.slice(t.from[line.first + 2], t.to[line.first + end - 1]).replace(/\s+/g, ' ');
  const span = { first: line.first, end: line.first + end };
  const person = mentionAt(prepared, span, `${given} ${surname}`, 'stated', ['named in these words']);
  return { person, span, sure: true };
}

interface Post {
  readonly words: string;
  readonly body: Office['body'];
  readonly at: TokenSpan;
  readonly from: string | null;
  readonly to: string | null;
  readonly goesOn: boolean;
}

interface Term {
  readonly from: string | null;
  readonly to: string | null;
  /** `to this day`, «تا کنون». */
  readonly goesOn: boolean;
  /** The words that say it. */
  readonly at: TokenSpan;
}

/** A line that begins or ends with years, or stands under a line that has only them. */
function entryOf(found: Found, line: TokenSpan, before: TokenSpan | null): Entry | null {
  const t = found.prepared.tokens;
  if (line.end - line.first > LONGEST_LINE || isSentence(t, line)) return null;
  const terms = termsIn(found, line);
  const own = terms.find(({ at }) => at.first - line.first <= 1) ?? terms.find(({ at }) => line.end - at.end <= 1);
  const above =
    own === undefined && before !== null ? termsIn(found, before).find(({ at }) => fills(t, at, before)) : undefined;
  const main = own ?? above;
  if (main === undefined) return null;
  const posts = isPersian(t, firstWord(t, line, main))
    ? persianPosts(found, line, main)
    : englishPosts(found, line, main, terms);
  return posts.length === 0 ? null : { line, posts };
}

/** `The director was away from 1977 to 1982.`; `1977–1982 Director.` is none. */
const isSentence = (t: Tokens, { first, end }: TokenSpan): boolean =>
  /^[!?]$/.test(t.norm[end - 1] ?? '') ||
  (t.norm[end - 1] === '.' &&
    (end - first > LONGEST_STOPPED ||
      t.norm.slice(first, end).some((w, k) => isAuxiliary(w) || isFiniteVerb(t, first + k))));
const LONGEST_STOPPED = 20;

const fills = (t: Tokens, at: TokenSpan, line: TokenSpan): boolean =>
  at.first - line.first <= 1 && t.norm.slice(at.end, line.end).every((w) => /^[.:,–—|-]?$/.test(w));

/** Ranges of years, and `since 1977`, «از خرداد ۱۳۶۰»: a single year says neither beginning nor end. */
function termsIn({ prepared, dates }: Found, line: TokenSpan): readonly Term[] {
  const t = prepared.tokens;
  const [low, high] = [t.from[line.first] ?? 0, t.to[line.end - 1] ?? 0];
  return dates.flatMap((date): readonly Term[] => {
    if (date.from < low || date.to > high || date.type !== 'date' || date.edtf === null) return [];
    const first = tokenFrom(t, date.from);
    const at = { first, end: tokenFrom(t, date.to) };
    const opens = /^(?:from|since|از)$/.test(t.norm[first - 1] ?? '') && first > line.first;
    const [begin, finish] = date.parts.length === 2 ? date.parts.map(({ edtf }) => edtf) : [null, null];
    if (begin != null && finish != null)
      return [{ from: begin, to: finish, goesOn: false, at: opens ? { ...at, first: first - 1 } : at }];
    const [from = '', to] = date.edtf.split('/');
    if (to === '..') return [{ from, to: null, goesOn: true, at: opens ? { ...at, first: first - 1 } : at }];
    const goesOn = t.norm[first - 1] === 'since';
    return opens ? [{ from: date.edtf, to: null, goesOn, at: { ...at, first: first - 1 } }] : [];
  });
}

const firstWord = (t: Tokens, line: TokenSpan, { at }: Term): number => {
  let i = at.first <= line.first + 1 ? at.end : line.first;
  while (i < line.end && t.kind[i] === MARK) i++;
  return i;
};

/** The pieces of the line that name a post, each with the years told in it or else those of the line. */
function englishPosts(found: Found, line: TokenSpan, main: Term, terms: readonly Term[]): readonly Post[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const posts: Post[] = [];
  for (let i = line.first; i < line.end; i++) {
    const phrase = t.kind[i] === MARK ? null : postPhrase(prepared, i);
    if (phrase === null || phrase.plural || phrase.end > line.end || !opensPiece(t, line, phrase.first, terms))
      continue;
    const inner = terms.find(({ at }) => at !== main.at && at.end === phrase.first);
    posts.push({
      words: postWords(found, phrase),
      body: bodyOf(found, phrase),
      at: withYears({ first: phrase.first, end: phrase.end }, line, main),
      ...(inner === undefined ? termOf(main) : { from: inner.from, to: inner.to ?? main.to, goesOn: inner.goesOn }),
    });
    i = phrase.end - 1;
  }
  return posts;
}

const termOf = ({ from, to, goesOn }: Term): Pick<Post, 'from' | 'to' | 'goesOn'> => ({ from, to, goesOn });

/** Behind the years, a mark, or at the head of the line: in the midst of a piece a head is part of something else. */
const opensPiece = (t: Tokens, line: TokenSpan, first: number, terms: readonly Term[]): boolean =>
  first === line.first || t.kind[first - 1] === MARK || terms.some(({ at }) => at.end === first);

/** The words of the post with its years, where they stand in one line. */
const withYears = (post: TokenSpan, line: TokenSpan, { at }: Term): TokenSpan =>
  at.first < line.first || at.end > line.end
    ? post
    : { first: Math.min(post.first, at.first), end: Math.max(post.end, at.end) };

/** The post behind the years, and those that «و» joins to it. */
function persianPosts({ prepared }: Found, line: TokenSpan, main: Term): readonly Post[] {
  const t = prepared.tokens;
  const limit = main.at.first > line.first + 1 ? main.at.first : line.end;
  const posts: Post[] = [];
  for (let first = firstWord(t, line, main); first < limit && isPersianPost(persianWord(t, first)); ) {
    const phrase = phraseAt(prepared, first);
    const end = Math.min(phrase.end, limit);
    const { body } = phrase;
    const name =
      body === null || body.end > end || /ها$/.test(body.name) || !isPersianBodyHead(persianWord(t, body.nameFirst))
        ? null
        : body;
    posts.push({
      words: t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' '),
      body:
        name === null
          ? null
          : mentionAt(prepared, { first: name.first, end: name.end }, name.name, 'stated', ['named in these words']),
      at: withYears({ first, end }, line, main),
      goesOn: main.goesOn,
      from: main.from,
      to: main.to,
    });
    if (persianWord(t, end) !== 'و') break;
    first = end + 1;
  }
  return posts;
}

function officeOf(prepared: PreparedText, { person }: Holder, { words, body, at, from, to, goesOn }: Post): Office {
  const reasons = [`${person.name ?? person.text}, whose life the document tells`];
  return {
    kind: 'occupancy',
    person: mentionAt(prepared, at, person.name, 'inferred', reasons),
    post: words,
    body,
    status: to === null ? 'current' : 'former',
    from,
    to,
    asOf: null,
    present: goesOn,
    denied: false,
    presupposed: true,
    after: null,
    before: null,
    at,
    head: at.first,
    sure: false,
    reasons: ['years and post make up a line of a life told in a list'],
  };
}
