// A communication with what it is compared by: its parties, its words, its day.

import type { Cited } from '../../model/cited.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { byId, type Communication } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { partyKeys } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type Post, postCalled, postHeld } from './office-called.ts';

export interface Called {
  readonly words: readonly string[];
  /** `office`: of one who is not named, the words for his or her post; `post`: of one who is, that of the post he or she held. */
  readonly kind: EntityKind | 'office' | 'post' | null;
  readonly post?: Post | null;
}

export interface Message {
  readonly one: Communication;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The words of each name on either side: `Ms Rennick` of a reply is the Oda Rennick who wrote on that day, though nothing else makes them one. */
  readonly called: { readonly by: readonly Called[]; readonly to: readonly Called[] };
  /** What it asks, else what it tells. */
  readonly words: readonly string[];
  /** All that the passage says, for a reply that tells only in passing what it answers. */
  readonly told: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
  /** The parts of the number under which it went out: `14/220` => 14, 220. */
  readonly number: readonly string[];
}

/** Of all that somebody is said to have sent: not of what is denied, nor of what might be. */
export const messagesOf = (communications: readonly Communication[], context: WeighingContext): readonly Message[] =>
  communications
    .filter(({ claim }) => claim.asserted !== 'hypothetical' && claim.asserted !== 'denied')
    .toSorted(byId)
    .map((one) => messageOf(one, context));

function messageOf(one: Communication, context: WeighingContext): Message {
  const { by, to, asks, says, on } = one.claim;
  return {
    one,
    by: partyKeys(one, by, context),
    to: partyKeys(one, to, context),
    called: { by: calledIn(one, by, context), to: calledIn(one, to, context) },
    words: tellingWords([...asks, ...(asks.length === 0 ? says : [])].join(' ')),
    told: contentWords(one.claim.passage.exact).filter((word) => !OF_MESSAGES.has(word)),
    day: spanOf(on),
    number: numberOf(one.claim.reference),
  };
}

export const numberOf = (reference: string | null): readonly string[] =>
  normaliseForSearch(reference ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** `14` of a telegram is the `14/IV/43` of its letter; a number of one digit is that of many. */
export function isSameNumber(a: readonly string[], b: readonly string[]): boolean {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join('').length < 2) return false;
  return short.length === full.length
    ? short.every((part, n) => part === full[n])
    : short.length === 1 && (full[0] === short[0] || full.at(-1) === short[0]);
}

/** Two that went out under numbers of their own. */
export const areOtherNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !isSameNumber(a, b);

/** Words for messages and answers say nothing of what a message is about. */
export const OF_MESSAGES: ReadonlySet<string> = new Set(
  contentWords(
    'answer reply response respond first second third earlier previous letter letters request communication cable telegram dated reference comment comments explanation clarification پاسخ جواب نامه مورخ شماره توضیح',
  ),
);

/** `They ask for a reply`, `for comment`: what it is about is told elsewhere. */
function tellingWords(text: string): readonly string[] {
  const all = contentWords(text);
  const telling = all.filter((word) => !OF_MESSAGES.has(word));
  return telling.length > 0 ? telling : all;
}

const calledIn = (
  { source }: Communication,
  mentions: readonly Mention[],
  { who, tenuresOf }: Pick<WeighingContext, 'who' | 'tenuresOf'>,
): readonly Called[] =>
  mentions.flatMap(({ name, text }): readonly Called[] => {
    if (name === null) return officeIn(text);
    const known = who(source, name);
    const tenures = known?.kind === 'person' ? tenuresOf(known.id) : [];
    const offices = known?.kind === 'person' ? tenures.flatMap(officeOf) : stateSpoken(name);
    const government = known?.kind === 'person' ? null : postCalled(name);
    const posts = [...tenures.map(postHeld), ...(government === null ? [] : [government])];
    return [
      { words: wordsOf(name), kind: known?.kind ?? null },
      ...offices.map(asOffice),
      ...posts.map((post): Called => ({ words: [], kind: 'post', post })),
    ];
  });

/** `the Governor of the province`, «استاندار»: nobody by name, but not anybody. */
function officeIn(text: string): readonly Called[] {
  const [words, post] = [contentWords(text), postCalled(text)];
  const isOffice = OF_OFFICE.test(text);
  return words.length > 0 && (post !== null || isOffice) ? [{ words, kind: isOffice ? 'office' : null, post }] : [];
}
/** Experts whose post is named where their name is not. */
const EXPERT = /\b(?:special (?:rapporteur|representative|envoy|adviser)|independent expert)\b/i;
const OF_OFFICE =
  /\b(?:rapporteur|special representative|special envoy|independent expert|minister|director|head|chief|commander|commandant|warden|governor|mayor|chair\w*|president|secretary|commissioner|superintendent|prosecutor|attorney|judge|general|colonel|manager|inspector|registrar|ambassador|consul|bishop|rector|principal)\b|وزیر|رئیس|فرمانده|دادستان|استاندار|فرماندار|شهردار|بخشدار|مدیر|دبیرکل|والی|ولسوال|قوماندان|سفیر/iu;

/** Who writes to a minister is answered on the paper of the ministry. */
const officeOf = ({ post, body }: Pick<Cited<TenureView>, 'post' | 'body'>): readonly string[] => [
  ...(EXPERT.test(post) ? [post] : []),
  ...(body === null ? [] : [body.name]),
  // Who represents a state speaks for it, as its mission does.
  ...(/^(?:the )?(?:permanent representative|ambassador|chargé|consul)/iu.test(post)
    ? [`state of ${(body?.name ?? post).replace(/^.*\bof (?:the )?/u, '')}`]
    : []),
  ...(/^(?:the )?minister of /i.test(post) ? [post.replace(/^(?:the )?minister/i, 'Ministry')] : []),
];
/** A mission, an embassy, a government speaks for the state in its name. */
const stateSpoken = (name: string): readonly string[] => {
  const state =
    /^(?:the )?(?:permanent mission|embassy|government|ministry (?:of|for) foreign affairs) of (?:the )?(?:\p{L}+ of )?(.+)$/iu.exec(
      name,
    )?.[1];
  return state === undefined ? [] : [`state of ${state}`];
};
const asOffice = (name: string): Called => ({ words: wordsOf(name), kind: 'body' });

const wordsOf = (name: string): readonly string[] =>
  normaliseForSearch(name)
    .split(/\s+/)
    .filter((word) => !/^(?:mr|mrs|ms|miss|dr)\.?$/.test(word));
