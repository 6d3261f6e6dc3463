// Who says “I” in a text, and who “we”, outside quotations: `My name is Oren Mavik`, `Witness: Oren Mavik`, the name under `Yours truly,`, who sent a message, the body that writes a letter.
// In: the text and the place of the word. Out: a name with its reason, or null. Not here: whose words a quotation are (quotes/).

import { isBodyHead } from '../gazetteers/bodies.ts';
import { isStyle } from '../gazetteers/posts.ts';
import type { NameAt } from './names/name-at.ts';
import { type PreparedText, stretchAt } from './prepared-text.ts';
import { type Tokens, WORD } from './tokens.ts';

export interface OwnVoice {
  readonly name: string;
  readonly reason: string;
}

export function whoIsI(prepared: PreparedText, at: number): OwnVoice | null {
  if (!isOwnVoice(prepared, at)) return null;
  const name = introduced(prepared, at) ?? signerOf(prepared, at) ?? tellerOf(prepared);
  const full = name === undefined ? senderAt(prepared, at) : prepared.names.fullest(name.name);
  return full === null ? null : { name: full, reason: `“I” is ${full}, who tells the text` };
}

/** The body that is said to have written it: `Committee of Families`. */
export function whoAreWe(prepared: PreparedText, at: number): OwnVoice | null {
  const { byline } = prepared.source;
  if (byline === null || !isOwnVoice(prepared, at)) return null;
  const own = prepared.names.list.find(({ kind, name }) => kind === 'body' && byline.startsWith(name));
  const [head = ''] = byline.toLowerCase().replace(/^the /, '').split(' ');
  const name = own?.name ?? (isBodyHead(head) && !byline.includes(',') ? byline : null);
  return name === null ? null : { name: prepared.names.fullest(name), reason: `“we” is ${name}, who writes` };
}

const isOwnVoice = ({ tokens: t, stretches, markOf }: PreparedText, at: number): boolean =>
  (markOf[at] ?? -1) < 0 && !/^(?:quotation|socialPost)$/.test(stretchAt(stretches, t.from[at] ?? 0)?.role ?? '');

/** `My name is [Oren Mavik]. I was …`, `I, [Oren Mavik], … was`, `I am [Oren Mavik]`. */
const introduced = ({ tokens: t, names, markOf }: PreparedText, at: number): NameAt | undefined =>
  names.list.find(
    ({ kind, name, first, end }) =>
      end <= at &&
      kind !== 'place' &&
      kind !== 'body' &&
      (markOf[first] ?? -1) < 0 &&
      (t.norm.slice(Math.max(0, first - 3), first).join(' ') === 'my name is' ||
        (t.norm[first - 1] === ',' && t.norm[first - 2] === 'i' && t.norm[end] === ',') ||
        (t.norm[first - 1] === 'am' && t.norm[first - 2] === 'i' && name.includes(' '))),
  );

/** `Interrogation of Oren Mavik`, `Diary of Matron Oda Rell`, `Witness: Oren Mavik`: whose words the first lines announce. */
function tellerOf({ tokens: t, names }: PreparedText): NameAt | undefined {
  return names.list.find(
    ({ kind, first, nameFirst, name }) =>
      nameFirst < HEAD_OF_PAPER &&
      ((kind === 'person' &&
        /^(?:of|by|with)$/.test(t.norm[first - 1] ?? '') &&
        t.norm.slice(Math.max(0, first - 4), first - 1).some((w) => TELLINGS.test(w))) ||
        (kind !== 'body' &&
          kind !== 'place' &&
          name.includes(' ') &&
          t.norm[first - 1] === ':' &&
          /^(?:witness|deponent|affiant|declarant)$/.test(t.norm[first - 2] ?? '') &&
          (t.gap[first - 2] ?? 3) > 1)),
  );
}
const HEAD_OF_PAPER = 60;
const TELLINGS =
  /^(?:interrogation|examination|testimony|statement|deposition|account|diary|notebook|memoir|memoirs|recollections|reminiscences|interview|confession|evidence|affidavit|narrative|story)$/;

/** Under `Yours truly,`, the name on a line of its own: who says “I” above it. */
function signerOf({ tokens: t, names }: PreparedText, at: number): NameAt | undefined {
  return names.list.find(
    ({ kind, name, first, end }) =>
      first > at &&
      kind !== 'place' &&
      kind !== 'body' &&
      (name.includes(' ') || kind === 'person') &&
      (end >= t.count || (t.gap[end] ?? 3) > 1 || t.norm[end] === ',') &&
      isUnderClosing(t, first),
  );
}

/** Nothing but marks and styles between: `Yours truly, (Miss)`. */
function isUnderClosing(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < LONGEST_CLOSING; i--) {
    const w = t.norm[i] ?? '';
    if (CLOSING.test(w)) return true;
    if (t.kind[i] === WORD && !isStyle(w)) return false;
  }
  return false;
}
const CLOSING = /^(?:truly|faithfully|sincerely|respectfully|obediently|cordially|servant|regards|signed)$/;
const LONGEST_CLOSING = 7;

/** Of a message who sent it; below `From: …` of one that it hands on, who sent that. */
function senderAt({ tokens: t, names, source }: PreparedText, at: number): string | null {
  if (source.type !== 'email') return null;
  const from = names.list.findLast(
    ({ first }) => first < at && t.norm[first - 1] === ':' && t.norm[first - 2] === 'from',
  );
  return from?.name ?? source.byline;
}
