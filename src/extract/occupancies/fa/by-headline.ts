// Who speaks under a post that the headline or the first sentence names, and is called by name where he goes on: «فرمانده مرزبانی: چنین حادثه‌ای رخ نداد» … «سرتیپ احمد ماویک در پاسخ گفت». In: the text and the offices told
// outright. Out: one office, likely only; null where another post or another speaker stands between.

import type { Found } from '../../drafts.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { sayingVerbAt } from '../../text/fa/saying.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { holderNamed, nameFrom } from '../en/persons.ts';
import type { Office, Seat } from '../office.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './post-phrase.ts';

const FIRST_SENTENCES = 4;
const NEXT_SENTENCES = 4;

export function byHeadline({ prepared }: Found, told: readonly (Office | Seat)[]): Office | null {
  const { sentences, names } = prepared;
  for (let s = 0; s < Math.min(sentences.length, FIRST_SENTENCES); s++) {
    const sentence = sentences[s];
    const phrase = sentence === undefined ? null : speakingPost(prepared, sentence);
    if (phrase === null) continue;
    const name = speakerAfter(prepared, s);
    if (name === null) return null;
    const full = names.fullest(name.name);
    const known = told.some((one) => one.kind === 'occupancy' && one.person.name === full);
    return known ? null : officeOf(prepared, phrase, name);
  }
  return null;
}

/** «[فرمانده مرزبانی استان] در واکنش … گفت», «[دادستان هاورین]: …»: a post without a name opens the sentence and says it. */
function speakingPost(prepared: PreparedText, { first, end }: Sentence): Phrase | null {
  const { tokens: t, names } = prepared;
  if (!isPersianPost(word(t, first)) || (names.at[first] ?? -1) >= 0) return null;
  const phrase = phraseAt(prepared, first);
  if (phrase.end - phrase.first < 2 || nameFrom(prepared, phrase.end) !== null) return null;
  const own = names.list.some(
    (name) => name.kind === 'person' && name.first >= first && name.end <= end && isOpening(name, phrase),
  );
  return !own && (t.norm[phrase.end] === ':' || saysIn(prepared, phrase.end, end)) ? phrase : null;
}

/** The name right behind the post, over a mark or a word. */
const isOpening = ({ first }: NameAt, { end }: Phrase): boolean => first - end < 4;

function saysIn({ tokens: t }: PreparedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (sayingVerbAt(t, i) !== null) return true;
  return false;
}

/** The person with whom one of the next sentences opens and who says something there, with no post of his own. */
function speakerAfter(prepared: PreparedText, from: number): NameAt | null {
  const { tokens: t, sentences } = prepared;
  for (let s = from + 1; s <= from + NEXT_SENTENCES; s++) {
    const sentence = sentences[s];
    if (sentence === undefined) return null;
    const name = nameFrom(prepared, sentence.first);
    if (name?.kind !== 'person') {
      if (isPersianPost(word(t, sentence.first)) && s > from + 1) return null;
      continue;
    }
    const apposed = /^[،,(]$/.test(t.norm[name.end] ?? '') || isPersianPost(word(t, name.end));
    return !apposed && saysIn(prepared, name.end, sentence.end) ? name : null;
  }
  return null;
}

function officeOf(prepared: PreparedText, phrase: Phrase, name: NameAt): Office {
  const { person, span } = holderNamed(prepared, name);
  return {
    kind: 'occupancy',
    person: { ...person, named: 'inferred' },
    post: phrase.post,
    body: null,
    status: 'current',
    from: null,
    to: null,
    asOf: null,
    present: true,
    denied: false,
    presupposed: true,
    after: null,
    before: null,
    at: { first: span.first, end: span.end },
    head: span.first,
    sure: false,
    reasons: [`inferred: «${phrase.post}» speaks in the first lines, and ${person.name ?? ''} is who speaks next`],
  };
}
