// Of whom a list of posts is that stands below: a line that is a name with titles and years and nothing else, a label with a name, a headline that opens with one, the first words of a life. In: the text and a row.
// Out: the person; null where the row names none so, or two. Not here: rosters of many (roster.ts) and columns of names (table.ts).

import { isPersianStyle, isStyle } from '../../gazetteers/posts.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { canBePerson, type Holder, holderNamed } from '../en/persons.ts';
import { isBorn } from '../fa/told-of.ts';
import { CAREER_HEADS } from './columns.data.ts';
import { labelOf, labels } from './labels.ts';

const LONGEST_HEAD = 12;
const LONGEST_HEADLINE = 18;

export function subjectAt(prepared: PreparedText, row: TokenSpan): Holder | null {
  const role = prepared.stretches[prepared.stretchOf[row.first] ?? 0]?.role;
  const ofAuthor = role === 'byline' || (role === 'caption' && !isTitled(prepared, row));
  if (ofAuthor && !OF_LIFE.test(prepared.text.slice(0, LONGEST_TITLE))) return null;
  return (
    labelled(prepared, row) ??
    subjectOfHead(prepared, row) ??
    (role === 'title' || role === 'heading' || row.first === 0 ? opensHeadline(prepared, row) : null) ??
    bornIn(prepared, row)
  );
}

/** `H.E. General Oren Mavik`: so no page names who wrote it or took its pictures. */
const isTitled = ({ names }: PreparedText, { first }: TokenSpan): boolean => {
  const name = names.list[names.at[first] ?? -1];
  return name !== undefined && name.first === first && name.nameFirst > first;
};

const LONGEST_TITLE = 120;
/** A page that is headed so names first whose life it tells, and no author. */
const OF_LIFE =
  /curriculum|\bvita\b|\bvitae\b|\bcv\b|résumé|biograph|personal file|profile|زندگی|سوابق|رزومه|بیوگرافی|خلص سوانح/iu;

/** `Name: Ivo Strand`, «نام و نام خانوادگی: احمد ماویک»; a cell of its own may stand for the colon. */
function labelled(prepared: PreparedText, row: TokenSpan): Holder | null {
  const t = prepared.tokens;
  let at = row.first;
  while (at < row.end && at - row.first < LONGEST_LABEL && t.norm[at] !== ':' && !/\t/.test(before(t, at + 1))) at++;
  const colon = t.norm[at] === ':';
  if (!NAME_LABELS.has(labelOf(t, { first: row.first, end: colon ? at : at + 1 }))) return null;
  // `Oren Mavik (also Mawik)`: other spellings are told between brackets.
  let end = at + 1;
  while (end < row.end && t.norm[end] !== '(') end++;
  const rest = { first: at + 1, end };
  return rest.end - rest.first < 1 || rest.end - rest.first > LONGEST_HEAD ? null : subjectOfHead(prepared, rest);
}
const LONGEST_LABEL = 5;
const NAME_LABELS = labels(
  'name | full name | name and surname | surname and name | نام | نام و نام خانوادگی | اسم | اسم و تخلص | نام کامل | نام و تخلص',
);
const before = (t: Tokens, i: number): string => t.text.slice(t.to[i - 1] ?? 0, t.from[i] ?? 0);

/** The one person of a line that is a name with titles and years and nothing else: `Admiral (ret.) Oren Mavik`, `MAVIK, Oren (1899–1980)`. */
function subjectOfHead(prepared: PreparedText, line: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  if (line.end - line.first > LONGEST_HEAD) return null;
  const turned = surnameFirst(prepared, line);
  if (turned !== null) return turned;
  if (/^[.?!:]$/.test(t.norm[line.end - 1] ?? '')) return null;
  const [name, ...others] = namesIn(prepared, line).filter((one) => canBePerson(prepared, one));
  if (name === undefined || others.length > 0 || name.end - name.nameFirst < 2) return null;
  for (let i = line.first; i < line.end; i++) {
    const inName = i >= name.first && i < name.end;
    if (!inName && t.kind[i] !== MARK && t.kind[i] !== NUMBER && !isOfTitle(t, i)) return null;
  }
  return holderNamed(prepared, name);
}

/** `Tam Hask – Ministry of Order`, `Who is Oren Mavik?`, «محترم رحیم تالونی، والی هاورین»: behind the name a mark, and no verb after it. */
function opensHeadline(prepared: PreparedText, row: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  if (row.end - row.first > LONGEST_HEADLINE) return null;
  const names = namesIn(prepared, row).filter((one) => canBePerson(prepared, one));
  const [name] = names;
  if (name === undefined || names.length > 1 || name.end - name.nameFirst < 2) return null;
  for (let i = row.first; i < name.first; i++)
    if (t.kind[i] !== MARK && !isOfTitle(t, i) && !OPENS_HEADLINE.test(t.norm[i] ?? '')) return null;
  const parts = /^[,،:–—|(«?؟-]$/.test(t.norm[name.end] ?? '') || t.norm[name.end] === 'کیست';
  if (name.end < row.end && !parts) return null;
  for (let i = name.end; i < row.end; i++)
    if (isAuxiliary(t.norm[i] ?? '') || (t.norm[i] !== 'کیست' && isFiniteVerb(t, i))) return null;
  return holderNamed(prepared, name);
}
const OPENS_HEADLINE = /^(?:who|is|of|about|career|life|آشنایی|با|بیوگرافی|درباره|دربارهٔ|جناب|شناسنامه)$/;

/** `Oren Mavik was born in Karn in 1926.`, «مهندس ارشد ماویک در ۱۳۴۱ در کارن به دنیا آمد.»: so begins a life whose headline has no name. Not `His son Dirk was born`. */
function bornIn(prepared: PreparedText, line: TokenSpan): Holder | null {
  const name = openingName(prepared, line);
  return name !== null && isBorn(prepared.tokens, name) ? holderNamed(prepared, name) : null;
}

/** `Lt. Gen. Leo Corran is the Chief of Staff …`: with whom a paragraph begins. */
export function opener(prepared: PreparedText, line: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  const name = openingName(prepared, line);
  if (name === null) return null;
  const verb = t.norm[name.end] ?? '';
  const isLife = /^(?:is|was|has|served|holds|held|joined|graduated|studied|began|entered)$/.test(verb);
  return isLife || (isPersian(t, name.nameFirst) && line.end - name.end > 2) ? holderNamed(prepared, name) : null;
}

function openingName(prepared: PreparedText, line: TokenSpan): NameAt | null {
  const { tokens: t } = prepared;
  const name = namesIn(prepared, line)[0];
  if (name === undefined || name.end - name.nameFirst < 2 || !canBePerson(prepared, name)) return null;
  for (let i = line.first; i < name.first; i++) if (!isOfTitle(t, i)) return null;
  return name;
}

/** `Positions held:`, «سوابق کاری»: a line of its own over a list. */
export const isCareerHead = (t: Tokens, row: TokenSpan): boolean =>
  row.end - row.first < LONGEST_LABEL + 3 && CAREER_LINES.has(labelOf(t, row));
const CAREER_LINES = labels(CAREER_HEADS);

export function namesIn({ names }: PreparedText, { first, end }: TokenSpan): readonly NameAt[] {
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
  if (end < length && !/^[(,.]$/.test(word(end))) return null;
  const surname = `${word(0).charAt(0)}${word(0).slice(1).toLowerCase()}`;
  const given = t.text.slice(t.from[line.first + 2], t.to[line.first + end - 1]).replace(/\s+/g, ' ');
  const span = { first: line.first, end: line.first + end };
  const person = mentionAt(prepared, span, `${given} ${surname}`, 'stated', ['named in these words']);
  return { person, span, sure: true };
}
