// A communication with what it is compared by: its parties, its words, its day.

import type { Cited } from '../../model/cited.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { partyKeys } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';

interface Called {
  readonly words: readonly string[];
  readonly kind: EntityKind | null;
}

export interface Message {
  readonly one: Communication;
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** The words of each name on either side: `Ms Rennick` of a reply is the Oda Rennick who wrote on that day, though nothing else makes them one. */
  readonly called: { readonly by: readonly Called[]; readonly to: readonly Called[] };
  readonly words: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
}

export function messageOf(one: Communication, context: WeighingContext): Message {
  const { by, to, asks, says, on } = one.claim;
  return {
    one,
    by: partyKeys(one, by, context),
    to: partyKeys(one, to, context),
    called: { by: calledIn(one, by, context), to: calledIn(one, to, context) },
    words: contentWords([...asks, ...(asks.length === 0 ? says : [])].join(' ')),
    day: spanOf(on),
  };
}

const calledIn = (
  { source }: Communication,
  mentions: readonly Mention[],
  { who, tenuresOf }: Pick<WeighingContext, 'who' | 'tenuresOf'>,
): readonly Called[] =>
  mentions.flatMap(({ name }): Called[] => {
    if (name === null) return [];
    const known = who(source, name);
    const offices = known?.kind === 'person' ? tenuresOf(known.id).flatMap(officeOf) : stateSpoken(name);
    return [{ words: wordsOf(name), kind: known?.kind ?? null }, ...offices.map(asOffice)];
  });

/** Who writes to a minister is answered on the paper of the ministry. */
const officeOf = ({ post, body }: Pick<Cited<TenureView>, 'post' | 'body'>): readonly string[] => [
  ...(body === null ? [] : [body.name]),
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
