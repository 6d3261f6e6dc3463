// The posts of one line of a list: `1977–1982: Director of the Hydrographic Office`, «دادستان هاورین، ۱۳۶۲ تا ۱۳۶۶». In: what was found before, the line, and the line above it, which may be its years.
// Out: posts with their years and bodies; null where the line has none, or is a sentence. Whose they are is for by-career.ts.

import type { Found } from '../../drafts.ts';
import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { mentionAt } from '../../text/mentions.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { bodyOf, postWords } from '../en/office-words.ts';
import { postPhrase } from '../en/post-phrase.ts';
import { phraseAt } from '../fa/post-phrase.ts';
import type { Office } from '../office.ts';
import { bodyBehind, memberAt } from './body-behind.ts';
import { daysIn, type Term, termsIn } from './terms.ts';

/** A post without its years. */
export interface HeadedPost {
  readonly words: string;
  readonly body: Office['body'];
}

export interface Post extends HeadedPost {
  readonly at: TokenSpan;
  readonly from: string | null;
  readonly to: string | null;
  readonly goesOn: boolean;
  /** The only year that the line gives: it says neither beginning nor end. */
  readonly on?: string | null;
}

export interface Entry {
  readonly line: TokenSpan;
  readonly posts: readonly Post[];
}

const LONGEST_LINE = 34;

/** A line that begins or ends with years, or stands under a line that has only them; or that begins or ends with one year, or with a day and `appointed`. */
export function entryOf(found: Found, line: TokenSpan, before: TokenSpan | null): Entry | null {
  const t = found.prepared.tokens;
  if (line.end - line.first > LONGEST_LINE || isSentence(t, line)) return null;
  const terms = termsIn(found, line);
  const opens = (at: TokenSpan): boolean => at.first <= behindBullet(t, line);
  const own = terms.find(({ at }) => opens(at)) ?? terms.find(({ at }) => line.end - at.end <= 1);
  const above = own === undefined && before !== null ? onlyTerm(found, before) : undefined;
  const main = own ?? above ?? dayOf(found, line, opens);
  if (main === undefined) return null;
  const posts = isPersian(t, firstWord(t, line, main))
    ? persianPosts(found, line, main)
    : englishPosts(found, line, main, terms);
  return posts.length === 0 ? null : { line, posts };
}

/** `1983 appointed director`, «۱۳۶۲: انتصاب به سمت دادستان»: from then on; `1983 Director`, `Ambassador, 1979`: in that year. */
function dayOf(found: Found, line: TokenSpan, opens: (at: TokenSpan) => boolean): DatedTerm | undefined {
  const t = found.prepared.tokens;
  const days = daysIn(found, line);
  const day = days.find(({ at }) => opens(at)) ?? days.find(({ at }) => line.end - at.end <= 1);
  if (day === undefined) return undefined;
  let next = day.at.end;
  while (next < line.end && t.kind[next] === MARK) next++;
  const begins = opens(day.at) && BEGINNING.test(t.norm[next] ?? '');
  const { edtf, at } = day;
  return begins ? { from: edtf, to: null, goesOn: false, at } : { from: null, to: null, goesOn: false, on: edtf, at };
}
type DatedTerm = Term & { readonly on?: string };
const BEGINNING =
  /^(?:appointed|promoted|elected|named|made|became|becomes|transferred|assigned|selected|posted|reappointed|assumed|takes|took|انتصاب|منصوب|انتخاب|تقرر|مقرر|تعیین)$/;
/** Between the years and the post. */
const LEADING =
  /^(?:as|to|the|a|an|was|is|again|first|served|serving|serves|worked|working|acting|position|post|office|of|انتصاب|منصوب|انتخاب|تقرر|مقرر|تعیین|به|عنوان|بحیث|حیث|سمت|پست|در|تصدی|خدمت)$/;

/** `- `, `3. `, `(`: the first token that is no sign of a list; for years, one mark may stand before them. */
function behindBullet(t: Tokens, { first, end }: TokenSpan): number {
  let i = first;
  while (i < end && t.kind[i] === MARK && i - first < 2) i++;
  return /^\d{1,2}$/.test(t.norm[i] ?? '') && /^[.)]$/.test(t.norm[i + 1] ?? '') ? i + 2 : Math.max(i, first + 1);
}

/** The term of a line that has nothing else, `In office` before it perhaps. */
export function onlyTerm(found: Found, line: TokenSpan): Term | undefined {
  const t = found.prepared.tokens;
  return termsIn(found, line).find(
    ({ at }) => at.first - line.first <= 1 && t.norm.slice(at.end, line.end).every((w) => /^[.:,–—|)-]?$/.test(w)),
  );
}

/** `The director was away from 1977 to 1982.`; `1977–1982 Director.` is none. */
const isSentence = (t: Tokens, { first, end }: TokenSpan): boolean =>
  /^[!?]$/.test(t.norm[end - 1] ?? '') ||
  (t.norm[end - 1] === '.' &&
    (end - first > LONGEST_STOPPED ||
      t.norm.slice(first, end).some((w, k) => isAuxiliary(w) || isFiniteVerb(t, first + k))));
const LONGEST_STOPPED = 20;

const firstWord = (t: Tokens, line: TokenSpan, { at }: Term): number => {
  const behind = at.first <= behindBullet(t, line);
  let i = behind ? at.end : line.first;
  while (i < line.end && (t.kind[i] === MARK || (behind && LEADING.test(t.norm[i] ?? '')))) i++;
  return i;
};

/** The pieces of the line that name a post, each with the years told in it or else those of the line. */
function englishPosts(found: Found, line: TokenSpan, main: DatedTerm, terms: readonly Term[]): readonly Post[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const posts: Post[] = [];
  const all = terms.includes(main) ? terms : [main, ...terms];
  for (let i = line.first; i < line.end; i++) {
    if (t.kind[i] === MARK) continue;
    const held = heldAt(found, i, line, all);
    if (held === null) continue;
    const inner = terms.find(({ at }) => at !== main.at && at.end === held.first);
    const body = bodyBehind(prepared, held.end, line.end, held.body);
    posts.push({
      words: held.words,
      body,
      at: withYears({ first: held.first, end: held.end }, line, main),
      ...(inner === undefined ? termOf(main) : { from: inner.from, to: inner.to ?? main.to, goesOn: inner.goesOn }),
    });
    i = held.end - 1;
    // `Commander, Presidential Guard`: the words of its body name no second post.
    while (body !== null && i + 1 < line.end && prepared.positions.toCodePoint(t.to[i + 1] ?? 0) <= body.end) i++;
  }
  return posts;
}

/** The post whose head stands at a token, where it opens a piece of the line. */
function heldAt(found: Found, i: number, line: TokenSpan, terms: readonly Term[]): (HeadedPost & TokenSpan) | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const phrase = postPhrase(prepared, i);
  if (phrase === null || phrase.plural) return opensPiece(t, line, i, terms) ? memberAt(prepared, i, line.end) : null;
  // `1988-[present] adviser`: words of the years are none of the post.
  const before = terms.find(({ at }) => phrase.first < at.end && at.end <= phrase.head.first)?.at.end;
  const first = Math.max(phrase.first, before ?? line.first);
  const post = { first: Math.max(phrase.post.first, first), end: phrase.post.end };
  const honour = t.norm.slice(first, phrase.end).includes('order');
  if (honour || phrase.end > line.end || !opensPiece(t, line, first, terms)) return null;
  return { first, end: phrase.end, words: postWords(found, { ...phrase, post }), body: bodyOf(found, phrase) };
}

const termOf = ({ from, to, goesOn, on }: DatedTerm): Pick<Post, 'from' | 'to' | 'goesOn' | 'on'> =>
  on === undefined ? { from, to, goesOn } : { from, to, goesOn, on };

/** Behind the years, a mark, or at the head of the line: in the midst of a piece a head is part of something else. */
function opensPiece(t: Tokens, line: TokenSpan, first: number, terms: readonly Term[]): boolean {
  if (first === line.first || t.kind[first - 1] === MARK || terms.some(({ at }) => at.end === first)) return true;
  const term = terms.find(({ at }) => at.end < first && first - at.end <= MOST_LEADING);
  return (
    term !== undefined &&
    t.norm.slice(term.at.end, first).every((w) => /^[:,–—-]$/.test(w) || LEADING.test(w) || BEGINNING.test(w))
  );
}
const MOST_LEADING = 5;

/** The words of the post with its years, where they stand in one line. */
const withYears = (post: TokenSpan, line: TokenSpan, { at }: Term): TokenSpan =>
  at.first < line.first || at.end > line.end
    ? post
    : { first: Math.min(post.first, at.first), end: Math.max(post.end, at.end) };

/** The post behind the years, and those that «و» joins to it. */
function persianPosts({ prepared }: Found, line: TokenSpan, main: Term): readonly Post[] {
  const limit = main.at.first > behindBullet(prepared.tokens, line) ? main.at.first : line.end;
  const posts = persianPostsUpTo(prepared, firstWord(prepared.tokens, line, main), limit);
  return posts.map(({ words, body, at }) => ({ words, body, at: withYears(at, line, main), ...termOf(main) }));
}

/** «والی هاورین و رئیس کمیتهٔ امنیت ولایت»: the posts from a token on. */
export function persianPostsUpTo(
  prepared: PreparedText,
  from: number,
  limit: number,
): readonly (HeadedPost & { readonly at: TokenSpan })[] {
  const t = prepared.tokens;
  const posts: (HeadedPost & { readonly at: TokenSpan })[] = [];
  for (let first = from; first < limit && isPersianPost(persianWord(t, first)); ) {
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
          ? bodyBehind(prepared, end, limit)
          : mentionAt(prepared, { first: name.first, end: name.end }, name.name, 'stated', ['named in these words']),
      at: { first, end },
    });
    if (persianWord(t, end) !== 'و') break;
    first = end + 1;
  }
  return posts;
}
