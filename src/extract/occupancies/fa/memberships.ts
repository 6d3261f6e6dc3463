// Who is in a body by Persian words: «مریم تالونی، عضو کمیسیون بنادر», «تالونی عضو … بود», «عضو کمیسیون، مریم تالونی». In: what was found before, the token of «عضو» and what was said last. Out: seats.

import type { Found } from '../../drafts.ts';
import { persianStatusOf } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, WORD } from '../../text/tokens.ts';
import { type Holder, holderNamed, nameFrom, nameUpTo } from '../en/persons.ts';
import type { Office, Seat } from '../office.ts';
import { relative } from './subject.ts';
import { persianTerms } from './terms.ts';
import { BOUNDS } from './words.data.ts';

const isPerson = (name: NameAt | null): name is NameAt => name?.kind === 'person';

const sentenceAt = ({ sentences, sentenceOf }: PreparedText, i: number) =>
  sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

/** «مریم تالونی، عضو کمیسیون بنادر», «تالونی عضو … بود», «عضو کمیسیون، مریم تالونی». */
export function seatAt(found: Found, i: number, last: Office | Seat | null): readonly Seat[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const next = persianStatusOf(word(t, i + 1)) === null ? i + 1 : i + 2;
  const named = nameFrom(prepared, next);
  const body = named?.kind === 'body' ? named : describedBody(prepared, next);
  if (body === null) return [];
  const opening = /^(?:از|یک|یکی)$/.test(word(t, i - 1)) ? (word(t, i - 2) === 'یکی' ? i - 2 : i - 1) : i;
  const marked = /^[،,(–—]$/.test(t.norm[opening - 1] ?? '');
  const before =
    nameUpTo(prepared, marked ? opening - 1 : opening) ?? relative(prepared, opening, sentenceAt(prepared, i).first);
  const comma = /^[،,]$/.test(t.norm[body.end] ?? '') ? 1 : 0;
  const behind = nameFrom(prepared, body.end + comma);
  const name = isPerson(before) ? before : isPerson(behind) ? behind : null;
  // «نماینده مجلس و عضو کمیسیون»: a second thing said of the person before.
  const joined = word(t, opening - 1) === 'و' && last !== null && last.at.end === opening - 1 ? last : null;
  const holder = holderOfSeat(prepared, joined, name);
  if (holder === null) return [];
  const at = { first: Math.min(opening, holder.span.first), end: Math.max(body.end, holder.span.end) };
  return [
    {
      kind: 'membership',
      person: holder.person,
      body: bodyOfSeat(prepared, body),
      role: 'عضو',
      when: persianTerms(found, at, sentenceAt(prepared, i), false).on,
      presupposed: marked,
      at,
      head: i,
      sure: holder.sure,
      reasons: ['the word for a member stands beside the name'],
    },
  ];
}

interface Described extends TokenSpan {
  readonly name: null;
  readonly nameFirst: number;
}

/** `عضو هیئت سه‌نفره که …`: a body that the words describe and do not name. */
function describedBody({ tokens: t, names }: PreparedText, first: number): Described | null {
  if (!/^(?:هیئت|هیات|کمیته|کمیسیون|شورا|شورای|گروه|دادگاه|سازمان|حزب)$/.test(word(t, first))) return null;
  let end = first + 1;
  while (end < first + 5 && t.kind[end] === WORD && !BOUNDS.has(word(t, end)) && (names.at[end] ?? -1) < 0) end++;
  return { first, nameFirst: first, end, name: null };
}

const bodyOfSeat = (prepared: PreparedText, { nameFirst, end, name }: NameAt | Described): Seat['body'] =>
  name === null
    ? mentionAt(prepared, { first: nameFirst, end }, null, 'stated', ['these words give no name'])
    : mentionAt(prepared, { first: nameFirst, end }, prepared.names.fullest(name), 'stated', ['named in these words']);

function holderOfSeat(prepared: PreparedText, joined: Office | Seat | null, name: NameAt | null): Holder | null {
  if (joined !== null) return { person: joined.person, span: joined.at, sure: joined.sure };
  return name === null ? null : holderNamed(prepared, name);
}
