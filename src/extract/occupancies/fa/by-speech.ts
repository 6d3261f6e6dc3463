// A Persian post told in the first or second person: «شما در هاورین فرماندار بودید», «من رئیس کارگاه بودم». In: the text and the words of a post. Out: who is asked, or who speaks; null where the document does not
// say who that is.

import type { Found } from '../../drafts.ts';
import { whoseWords } from '../../quotes/whose-words.ts';
import { mentionAt } from '../../text/mentions.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Holder } from '../en/persons.ts';
import type { Course, Phrase } from './phrase.ts';
import { askedOne, speakerOf } from './told-of.ts';

export function bySpeech(found: Found, phrase: Phrase): Course | null {
  const { prepared } = found;
  const verb = behindPlace(prepared, phrase.end);
  const said = SPEECH.get(word(prepared.tokens, verb));
  const holder =
    said === undefined
      ? null
      : said.own
        ? (quotedOne(found, verb) ?? speakerOf(prepared, verb))
        : askedOne(prepared, verb);
  return holder === null || said === undefined
    ? null
    : {
        holder,
        course: said.course,
        why: `«${word(prepared.tokens, verb)}» says it of ${said.own ? 'who speaks' : 'who is asked'}`,
      };
}
/** «ماویک گفت: «من رئیس زندان [بودم]»»: whose very words they are. */
function quotedOne(found: Found, at: number): Holder | null {
  const { tokens: t } = found.prepared;

  const link = whoseWords(found, t.from[at] ?? 0, t.to[at] ?? 0).at(-1);
  const [who, ...others] = link?.who ?? [];
  if (link?.verbatim !== true || who === undefined || who.name === null || others.length > 0) return null;
  const span = { first: at, end: at + 1 };
  const reasons = [`${who.name}, whose words these are`];
  return { person: mentionAt(found.prepared, span, who.name, 'inferred', reasons), span, sure: false };
}

interface Said {
  readonly own: boolean;
  readonly course: Course['course'];
}
const saying = (verbs: string, said: Said): readonly (readonly [string, Said])[] =>
  verbs.split(' ').map((verb) => [verb, said] as const);
const SPEECH: ReadonlyMap<string, Said> = new Map([
  ...saying('بودم بوده\u200cام', { own: true, course: 'was' }),
  ...saying('شدم', { own: true, course: 'begins' }),
  ...saying('هستم می\u200cباشم', { own: true, course: 'is' }),
  ...saying('بودید بوده\u200cاید بودی', { own: false, course: 'was' }),
  ...saying('شدید', { own: false, course: 'begins' }),
  ...saying('هستید', { own: false, course: 'is' }),
]);

/** «سفیر [در عمان] است»: over the place of the post. */
export function behindPlace({ names, tokens: t }: PreparedText, end: number): number {
  // «سفیر در عمان [بود]»: of a place that is a common word too
  if (word(t, end) === 'در' && /^(?:بود|است|شد|بوده)$/.test(word(t, end + 2))) return end + 2;
  const place = word(t, end) === 'در' ? names.list[names.at[end + 1] ?? -1] : undefined;
  return place !== undefined && place.kind !== 'person' && place.first === end + 1 ? place.end : end;
}
