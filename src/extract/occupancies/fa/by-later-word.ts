// What becomes of somebody in a Persian post named before, told without naming it again: «ماویک دیروز از کار برکنار شد», «او تا ۱۳۷۰ در این سمت ماند», «ایشان از مهر ۱۳۹۸ به این سمت منصوب شده‌اند».
// In: what was found before and a token. Out: an office in that post, never sure; null where the subject held no post named shortly before. Who came after whom is for succession.ts.

import type { Found } from '../../drafts.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { type Holder, holderNamed } from '../en/persons.ts';
import type { Office } from '../office.ts';
import { subjectOfClause } from './clause-subject.ts';
import { relative } from './subject.ts';
import { persianTerms } from './terms.ts';
import { CAPACITY } from './words.data.ts';

type Fate = 'begins' | 'stays' | 'ends';

/** `before`: the offices named not long before, the last of them last. */
export function laterWordAt(found: Found, i: number, before: readonly Office[]): Office | null {
  const { prepared } = found;
  const fate = before.length === 0 ? null : fateAt(prepared, i);
  if (fate === null) return null;
  const { sentences, sentenceOf } = prepared;
  const sentence = sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const related = fate.bears === true ? relative(prepared, fate.first, sentence.first) : null;
  const holder =
    related !== null
      ? holderNamed(prepared, related)
      : fate.done === true
        ? doneTo(prepared, fate, sentence.first - 1, before)
        : subjectOfClause(prepared, fate.first, sentence);
  const own = before.findLast(({ person }) => person.name !== null && person.name === holder?.person.name);
  // «آقای رنیکی که از ۱۳۷۸ عهده‌دار این مسئولیت بوده‌اند»: in the post named last, of whomever it was told.
  const post = own ?? (fate.bears === true ? before.at(-1) : undefined);
  if (holder === null || post === undefined) return null;
  const { from, to, on } = persianTerms(found, { first: fate.first, end: fate.end }, sentence, false);
  const told = termsOf(fate.fate, { from, to, on });
  if (told === null || (fate.fate === 'ends' && post.to !== null && told.to === '..')) return null;
  return {
    ...post,
    ...{
      person: holder.person,
      at: { first: Math.min(fate.first, holder.span.first), end: fate.end },
      head: fate.end - 1,
    },
    ...{ status: told.to === null ? 'current' : 'former', from: told.from, to: told.to, asOf: null },
    ...{ sure: false, present: false, denied: false, presupposed: false, after: null, before: null },
    reasons: ['said of who holds the post named before'],
  };
}

interface Terms {
  readonly from: string | null;
  readonly to: string | null;
}

function termsOf(fate: Fate, { from, to, on }: Terms & { readonly on: string | null }): Terms | null {
  if (fate === 'ends') return { from: null, to: to ?? on ?? '..' };
  if (fate === 'begins') return (from ?? on) === null ? null : { from: from ?? on, to: null };
  return from === null && to === null ? null : { from, to };
}

/** «به این سمت منصوب شد», «در این سمت ماند», «از کار برکنار شد», «استعفا داد». */
function fateAt({ tokens: t }: PreparedText, i: number): (TokenSpan & FateTold) | null {
  if (word(t, i) === 'عهده\u200cدار' && /^(?:این|همین|آن)$/.test(word(t, i + 1)) && OF_DUTY.test(word(t, i + 2)))
    return { first: i, end: i + 4, fate: 'stays', bears: true };
  const pointed = /^(?:این|همین|آن)$/.test(word(t, i)) && CAPACITY.has(word(t, i + 1));
  if (pointed && word(t, i - 1) === 'در') {
    const verb = word(t, i + 2) === 'باقی' ? i + 3 : i + 2;
    return /^(?:ماند|بود|بوده|مانده|است)$/.test(word(t, verb)) ? { first: i - 1, end: verb + 1, fate: 'stays' } : null;
  }
  if (/^(?:آنجا|آن\u200cجا)$/.test(word(t, i)) && word(t, i - 1) === 'در' && /^(?:ماند|مانده)$/.test(word(t, i + 1)))
    return { first: i - 1, end: i + 2, fate: 'stays' };
  if (pointed && word(t, i - 1) === 'به')
    return /^(?:منصوب|گمارده|برگزیده|انتخاب)$/.test(word(t, i + 2)) && isPassive(t, i + 3)
      ? { first: i - 1, end: i + 4, fate: 'begins' }
      : null;
  // «این سمت را بر عهده دارد»
  if (pointed && word(t, i + 2) === 'را')
    for (let k = i + 3; k < i + 6; k++)
      if (/^(?:دارد|داشت|داشته)$/.test(word(t, k))) return { first: i, end: k + 1, fate: 'stays' };
  if (ENDING.test(word(t, i)) && isPassive(t, i + 1)) return { first: overPost(t, i), end: i + 2, fate: 'ends' };
  if (ENDING.test(word(t, i)) && /^(?:کردند|نمودند|کرده\u200cاند|ساختند)$/.test(word(t, i + 1)))
    return { first: overPost(t, i), end: i + 2, fate: 'ends', done: true };
  if (/^(?:استعفا|کناره\u200cگیری)$/.test(word(t, i)) && /^(?:داد|داده|کرد|کرده)$/.test(word(t, i + 1)))
    return { first: overPost(t, i), end: i + 2, fate: 'ends' };
  return null;
}

interface FateTold {
  readonly fate: Fate;
  /** The words name no post and no holder of it: somebody else’s may be meant. */
  readonly bears?: boolean;
  /** Somebody did it to whom «را» marks. */
  readonly done?: boolean;
}

/** Behind «از این وظیفه», «از کار»: dismissed, relieved, retired, moved to another place. */
const ENDING = /^(?:برکنار|عزل|معزول|سبکدوش|منفک|منفصل|متقاعد|بازنشسته|بازنشست|اخراج|خلع|تعویض|تبدیل|منتقل|معلق)$/;

/** «[ماویک را] در مهر برکنار کردند», «[او را] …». */
function doneTo(prepared: PreparedText, { first }: TokenSpan, limit: number, before: readonly Office[]): Holder | null {
  const { tokens: t, names } = prepared;
  for (let i = first - 1; i > limit && first - i < FARTHEST_OBJECT; i--) {
    if (word(t, i) !== 'را') continue;
    const name = names.list[names.at[i - 1] ?? -1];
    if (name?.kind === 'person' && name.end === i) return holderNamed(prepared, name);
    const person = /^(?:او|وی|ایشان|خودش)$/.test(word(t, i - 1)) ? before.at(-1)?.person : undefined;
    return person === undefined ? null : { person, span: { first: i - 1, end: i }, sure: false };
  }
  return null;
}
const FARTHEST_OBJECT = 12;
const OF_DUTY = /^(?:مسئولیت|مسوولیت|سمت|مقام|منصب|وظیفه|پست)$/;

const isPassive = (t: Tokens, i: number): boolean =>
  /^(?:شد|شده|شدند|شده\u200cاند|گردید|می\u200cشود)$/.test(word(t, i));

/** «[از کار] برکنار», «[از سمت خود] استعفا». */
function overPost(t: Tokens, i: number): number {
  for (let k = i - 1; k > i - 5; k--) {
    if (word(t, k) === 'از') return k;
    if (
      !/^(?:کار|سمت|سمتش|سمتشان|مقام|مقامش|پست|وظیفه|وظیفه\u200cاش|منصب|ریاست|خود|خودش|این|همین|آن)$/.test(word(t, k))
    )
      return i;
  }
  return i;
}
