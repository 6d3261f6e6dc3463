// Words that head a post elsewhere and name none where they stand: `guest speaker`, `a leader`, `the Ministry of Justice of Tarsel`. In: what was found before and a post phrase. Out: whether it is to be passed over.

import type { Found } from '../../drafts.ts';
import { postHeadOf } from '../../gazetteers/posts.ts';
import { isCapital } from '../../text/names/capitals.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Tokens } from '../../text/tokens.ts';
import { nameFrom } from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';
import { BARE_HEADS, OFFICE_VERBS, OWNING_NOUNS, WEAK_HEADS } from './words.data.ts';

const RANKS =
  /^(?:captain|inspector|superintendent|officer|guard|guards|doctor|physician|clerk|adjutant|engineer|teacher|nurse|surgeon)$/;

/** `guest speaker`, `a leader`: heads that are a post only of a body, of an owner, or as a title. */
export function isNoPost({ prepared }: Found, phrase: PostPhrase): boolean {
  const { tokens: t } = prepared;
  const own = t.norm[phrase.head.first] ?? '';
  // `the Ministry of Justice of Tarsel`: what a ministry is for, and no judge.
  if (own === 'justice' && t.norm[phrase.head.first - 1] === 'of') return true;
  // `speaker of parliament`: a fixed phrase says more than its head.
  const fixed =
    phrase.head.end - phrase.head.first > 1 || (phrase.post.end > phrase.head.end && t.norm[phrase.head.end] === 'to');
  const [opening, closing] = [t.norm[phrase.first - 1], t.norm[phrase.end]];
  // `Officer for Prisoners of War`
  if (isCapital(t, phrase.head.first) && t.norm[phrase.head.end] === 'for' && phrase.post.end > phrase.head.end)
    return false;
  // `Oren Mavik (chair)`
  if (opening === '(' && closing === ')') return false;
  // `the village clerk`
  if (OWNING_NOUNS.has(t.norm[phrase.head.first - 1] ?? '')) return false;
  if (fixed || phrase.body !== null || phrase.owner !== null || (isCapital(t, phrase.head.first) && !RANKS.test(own)))
    return false;
  const head = postHeadOf(t.norm[phrase.head.first] ?? '')?.singular ?? '';
  // `geotechnics manager Oren Mavik`
  if (/^(?:manager|editor|supervisor|overseer)$/.test(head) && phrase.post.first < phrase.head.first) return false;
  return (
    (WEAK_HEADS.has(head) && !isNamedBehind(prepared, phrase, head)) ||
    (BARE_HEADS.has(head) &&
      phrase.post.first === phrase.head.first &&
      phrase.post.end === phrase.head.end &&
      !isOffice(t, phrase, head))
  );
}

/** Parts in a meeting: `the guest speakers, Oren Mavik and Dana Rell,` hold no post by that. */
const PARTS_IN_MEETINGS = /^(?:speaker|presenter|organizer|organiser|delegate)$/;

/** `the manager, Mr Mavik,`: whose name stands in apposition is in that post, of whatever it is. */
function isNamedBehind(prepared: PreparedText, { first, end }: PostPhrase, head: string): boolean {
  if (PARTS_IN_MEETINGS.test(head)) return false;
  const { norm } = prepared.tokens;
  const definite = /^(?:the|his|her|its|our|their)$/.test(norm[first] ?? '') && norm[end] === ',';
  const name = definite ? nameFrom(prepared, end + 1) : null;
  return name?.kind === 'person' && /^[,.;]$/.test(norm[name.end] ?? '');
}

/** `the director then was Mavik`, `Rell became director`: of a body that the words leave out. */
const isOffice = (t: Tokens, { determiner, first }: PostPhrase, head: string): boolean =>
  /^(?:director|administrator|chief|head|deputy)$/.test(head) &&
  (determiner === 'the' ||
    t.norm[first - 1] === 'one' ||
    (determiner === null && OFFICE_VERBS.get(t.norm[first - 1] ?? '') === 'begins'));
