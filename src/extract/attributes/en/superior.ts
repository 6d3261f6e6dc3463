// Who stood under whom, as words say it of two: `Rell reported to the director`, `answerable to`, `under the orders of`, `took his orders from`, `his deputy, Oda Rennick`, `adjutant to General Quill`,
// `his superior, Colonel Mavik`. In: what was found, the token of such a word. Out: a draft: the person is who stood below, the value who stood above: a name, or the words of a post. Not here: what only two posts order.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { isStyle } from '../../gazetteers/posts.ts';
import { ownerBefore } from '../../occupancies/en/owner-before.ts';
import { canBePerson, type Holder, holderAt, nameFrom, nameUpTo } from '../../occupancies/en/persons.ts';
import { postPhrase } from '../../occupancies/en/post-phrase.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { whoAre, whoIs } from '../../text/mentions.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { around, attributeDraft, borneDraft, sentenceOf, textOf } from '../attribute-draft.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ANSWERING = set('report reports reported reporting answer answers answered answering');
const ANSWERABLE = set('answerable subordinate subordinated responsible accountable');
const COMMANDS = set('command commands orders order authority control direction supervision leadership');
const SERVING = set(
  'came come comes served serves serving worked works working placed put fell falls stood stands acted acting operated operates operating fought remained',
);
const TAKING = set('took take takes taking taken received receive receives receiving had has');
const SECONDS = set(
  'deputy adjutant aide assistant subordinate orderly secretary clerk lieutenant second-in-command underling',
);
const SUPERIORS = set('superior commander boss chief superiors');
/** The words at which a look for this begins. */
export const SUPERIOR_WORDS: ReadonlySet<string> = new Set([
  ...ANSWERING,
  ...ANSWERABLE,
  ...COMMANDS,
  ...SECONDS,
  ...SUPERIORS,
  'under',
  'second',
  'chief',
]);

interface Pair {
  readonly below: TokenSpan;
  readonly above: Above;
  /** Where it is told. */
  readonly at: TokenSpan;
  readonly why: string;
  /** In apposition: so whatever the sentence denies. */
  readonly borne?: boolean;
}
interface Above {
  readonly span: TokenSpan;
  readonly value: string;
}

export function superiorAt(found: Found, i: number): readonly AttributeDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = word(t, i);
  const pair =
    (ANSWERING.has(w) ? byVerb(found, i) : null) ??
    (ANSWERABLE.has(w) ? byAdjective(found, i) : null) ??
    (COMMANDS.has(w) ? byCommand(found, i) : null) ??
    (w === 'under' ? byService(found, i) : null) ??
    byNoun(found, i);
  if (pair === null || isDenied(t, pair, i)) return [];
  const next = ANSWERING.has(w) || ANSWERABLE.has(w) ? goingOn(found, pair) : null;
  return [pair, ...(next === null ? [] : [next])].flatMap((one) => draftsOf(found, i, one));
}

/** `He reported to the colonel, [and the colonel to General Mavik]`: the verb is not said again. */
function goingOn(found: Found, { above, why }: Pair): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { end } = sentenceOf(found, above.span.end);
  let at = above.span.end;
  while (/^(?:,|;|and)$/.test(word(t, at))) at++;
  const below = at === above.span.end ? null : simplePhraseAfter(prepared, at, end);
  if (below === null || word(t, below.end) !== 'to' || !isBelow(prepared, below)) return null;
  const next = aboveAt(prepared, below.end + 1, end);
  return next === null ? null : { below, above: next, at: { first: below.first, end: next.span.end }, why };
}

function draftsOf(found: Found, i: number, pair: Pair): readonly AttributeDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  return belowOf(prepared, pair.below)
    .filter((below) => textOf(t, below) !== pair.above.value && !isOnlyTitles(prepared, below))
    .map((below) =>
      (pair.borne === true ? borneDraft : attributeDraft)(found, {
        what: 'superior',
        person: below,
        value: pair.above.value,
        trigger: i,
        at: around(pair.at, below, pair.above.span),
        where: null,
        dated: false,
        reasons: [pair.why],
      }),
    );
}

/** `Both were answerable to`: each of them; else the words as they are. */
function belowOf(prepared: PreparedText, span: TokenSpan): readonly TokenSpan[] {
  const who = whoAre(prepared, span);
  if (who.length < 2) return [span];
  const { positions, tokens: t } = prepared;
  return who.flatMap(({ mention }) => {
    if (mention.name === null) return [];
    for (let i = span.first; i < span.end; i++)
      if (positions.toCodePoint(t.from[i] ?? 0) === mention.start) {
        let end = i + 1;
        while (end < span.end && positions.toCodePoint(t.to[end - 1] ?? 0) < mention.end) end++;
        return [{ first: i, end }];
      }
    return [];
  });
}

/** `Lt. Gen.`, under which a life is headed: nobody’s name. */
const isOnlyTitles = (prepared: PreparedText, span: TokenSpan): boolean => {
  const { name } = whoIs(prepared, span).mention;
  return name?.split(/[\s.]+/).every((part) => part === '' || isStyle(part.toLowerCase())) === true;
};

/** `not subordinate to`, `never reported to`, `answers to nobody`. */
const isDenied = (t: Tokens, { below, above }: Pair, i: number): boolean => {
  for (let k = Math.min(below.first, i); k < above.span.end; k++)
    if (/^(?:not|never|nor|no|nobody|neither|without|refused|declined)$|n['’]t$/.test(word(t, k))) return true;
  return false;
};

/** Over words of how: `answers, by his account, to`, `reported directly to`. The token of "to"; null where there is none. */
function toBehind(t: Tokens, i: number): number | null {
  let k = i + 1;
  while (k - i < 4 && (HOW.test(word(t, k)) || (word(t, k) === 'in' && word(t, k + 1) === 'turn'))) k += 1;
  if (word(t, k) === 'turn') k++;
  if (word(t, k) === ',') {
    let close = k + 1;
    while (close - k < LONGEST_ASIDE && word(t, close) !== ',') close++;
    if (word(t, close) === ',') k = close + 1;
  }
  return word(t, k) === 'to' ? k : null;
}
const HOW =
  /^(?:directly|direct|only|solely|exclusively|personally|straight|immediately|formally|nominally|monthly|weekly|daily|regularly|always|in|upwards?|operationally)$/;
const LONGEST_ASIDE = 7;

/** `Rell reported to the director.`: standing under, where nothing is told that he told; with a day or an object it is a message. */
function byVerb(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const to = toBehind(t, i);
  if (to === null) return null;
  const frame = verbFrame(prepared, i);
  if (frame.subject === null || frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  if (frame.modal === 'to' && !/^(?:had|has|have|was|were|is)$/.test(word(t, frame.verb.first - 1))) return null;
  if (frame.voice === 'passive' && /^(?:was|were|is|been|being)$/.test(word(t, i - 1))) return null;
  const above = aboveAt(prepared, to + 1, sentenceOf(found, i).end);
  if (above === null || !isBelow(prepared, frame.subject)) return null;
  const told = word(t, i).startsWith('report') && to === i + 1 && /ed$/.test(word(t, i));
  if (told && (!closes(t, above.span.end) || isDated(found, i))) return null;
  return { below: frame.subject, above, at: { first: i, end: to + 1 }, why: `“${word(t, i)} to” says who stood above` };
}

/** Nothing follows that can have been told: a mark, "and", "who", "but", "until". */
const closes = (t: Tokens, i: number): boolean =>
  i >= t.count || t.gap[i] === 3 || /^(?:[.,;:)”"]|and|but|who|until|from|throughout|while|during)$/.test(word(t, i));

const isDated = (found: Found, i: number): boolean => {
  const { first, end } = sentenceOf(found, i);
  const t = found.prepared.tokens;
  const [low, high] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  return found.dates.some(
    ({ from, to, type, edtf }) => from >= low && to <= high && type === 'date' && /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''),
  );
};

/** `Both were answerable to the prosecutor general`, `Rell, subordinate to Mavik, …`. */
function byAdjective(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const to = toBehind(t, i);
  if (to === null) return null;
  const { first, end } = sentenceOf(found, i);
  const above = aboveAt(prepared, to + 1, end);
  const below = above === null ? null : subjectOfBeing(prepared, i, first);
  if (above === null || below === null || !isBelow(prepared, below)) return null;
  return { below, above, at: { first: i, end: to + 1 }, why: `“${word(t, i)} to” says who stood above` };
}

/** Who `was [directly] answerable`; or the name before the comma. */
function subjectOfBeing(prepared: PreparedText, i: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let be = i - 1;
  while (be > limit && i - be < 4 && HOW.test(word(t, be))) be--;
  if (/^(?:was|were|is|are|been|being|remained|became|made)$/.test(word(t, be))) return verbFrame(prepared, be).subject;
  const name = word(t, be) === ',' ? nameUpTo(prepared, be) : null;
  return name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null;
}

/** `under the [direct] orders of Mavik`, `under Mavik’s command`, `took his orders from Mavik`. */
function byCommand(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  if (word(t, i + 1) === 'from' || (HOW.test(word(t, i + 1)) && word(t, i + 2) === 'from')) {
    if (!/^orders?$|^commands?$/.test(word(t, i))) return null;
    const verb = [i - 1, i - 2, i - 3].find((k) => TAKING.has(word(t, k)));
    const frame = verb === undefined ? null : verbFrame(prepared, verb);
    const above = aboveAt(prepared, word(t, i + 1) === 'from' ? i + 2 : i + 3, end);
    const object = /^(?:his|her|their|its|all|the|own)$/.test(word(t, i - 1)) || i - 1 === verb;
    if (frame?.subject == null || frame.negated || above === null || !object || !isBelow(prepared, frame.subject))
      return null;
    return {
      below: frame.subject,
      above,
      at: { first: verb ?? i, end: i + 1 },
      why: '“orders from” says who stood above',
    };
  }
  let under = i - 1;
  while (under > first && i - under < LONGEST_UNDER && word(t, under) !== 'under') under--;
  if (word(t, under) !== 'under') return null;
  const above =
    word(t, i + 1) === 'of'
      ? /^(?:the|his|her|direct|immediate|overall|sole|personal|operational|general|under)$/.test(word(t, i - 1))
        ? aboveAt(prepared, i + 2, end)
        : null
      : ownerOf(prepared, under + 1, i);
  const below = above === null ? null : belowUnder(prepared, under, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: under, end: i + 1 }, why: `“under … ${word(t, i)}” says who stood above` };
}
const LONGEST_UNDER = 7;

/** `under [Mavik’s] command`. */
function ownerOf(prepared: PreparedText, first: number, end: number): Above | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, first);
  if (name === null || !canBePerson(prepared, name) || word(t, name.end + 1) !== 's' || name.end + 2 > end) return null;
  return { span: { first: name.first, end: name.end }, value: prepared.names.fullestAt(name.name, name.first).name };
}

/** `came under the governor`, `served under Colonel Mavik`, `deputy head under Mavik`. */
function byService(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  if (!SERVING.has(word(t, i - 1)) && !HOW.test(word(t, i - 1))) return null;
  const above = aboveAt(prepared, i + 1, end);
  const below = above === null || COMMANDS.has(word(t, i + 2)) ? null : belowUnder(prepared, i, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: i - 1, end: i + 1 }, why: `“${word(t, i - 1)} under” says who stood above` };
}

/** The subject of the verb before "under", or who is named before its comma. */
function belowUnder(prepared: PreparedText, under: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let verb = under - 1;
  while (verb > limit && under - verb < 3 && HOW.test(word(t, verb))) verb--;
  const be = /^(?:was|were|is|are|been)$/.test(word(t, verb));
  const subject = be || SERVING.has(word(t, verb)) ? verbFrame(prepared, verb).subject : null;
  const name = word(t, verb) === ',' ? nameUpTo(prepared, verb) : null;
  const below = subject ?? (name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null);
  return below !== null && isBelow(prepared, below) ? below : null;
}

/** `his deputy, Oda Rennick`, `Rell’s adjutant Tam Hask`, `his superior was Colonel Mavik`, `adjutant to General Quill`. */
function byNoun(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const noun = nounAt(t, i);
  if (noun === null) return null;
  const { first, end } = sentenceOf(found, i);
  const owner = ownerBefore(prepared, i, first);
  const own = owner !== null && isOnlyOneNamed(prepared, owner, i) ? owner.person.name : null;
  const beside = namedBeside(prepared, noun.end, end);
  if (owner !== null && own !== null && beside !== null && ownsDirectly(t, i)) {
    const name = prepared.names.fullestAt(textOf(t, beside.name), beside.span.first).name;
    if (name === own) return null;
    const at = { first: i, end: noun.end };
    if (noun.above) return ownerBelow(owner.span, { span: beside.span, value: name }, at, word(t, i));
    return { below: beside.span, above: { span: owner.span, value: own }, at, why: sayingOf(t, noun), borne: true };
  }
  if (noun.above || owner !== null || !/^(?:to|of)$/.test(word(t, noun.end))) return null;
  const above = aboveAt(prepared, noun.end + 1, end, true);
  const below = above === null ? null : holderOfNoun(prepared, i, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: i, end: noun.end }, why: sayingOf(t, noun), borne: true };
}

/** `his deputy`: of somebody whom a pronoun before can mean nobody is told; of the only one named in the sentence, or in the one before. */
function isOnlyOneNamed(
  { names, sentences, sentenceOf, tokens: t }: PreparedText,
  { person }: Holder,
  i: number,
): boolean {
  if (person.named === 'stated') return true;
  const own = sentenceOf[i] ?? 0;
  for (const sentence of [sentences[own], sentences[own - 1]]) {
    const last = Math.min(sentence?.end ?? 0, i);
    const found = new Set<string>();
    for (let k = sentence?.first ?? 0; k < last; k++) {
      const name = names.list[names.at[k] ?? -1];
      if (name?.first === k && name.kind === 'person') found.add(names.fullestAt(name.name, name.first).name);
      if (/^(?:he|she)$/.test(word(t, k)) && found.size === 0) return false;
    }
    if (found.size > 0) return found.size === 1 && found.has(person.name ?? '');
  }
  return false;
}

const sayingOf = (t: Tokens, { first, end }: TokenSpan): string =>
  `“${textOf(t, { first, end })}” says who stood above`;
const ownerBelow = (below: TokenSpan, above: Above, at: TokenSpan, noun: string): Pair => ({
  below,
  above,
  at,
  why: `“${noun}” says who stood above`,
  borne: true,
});

/** `his [immediate] superior`: nothing between the owner and the noun but how near. */
const ownsDirectly = (t: Tokens, i: number): boolean =>
  /^(?:his|her|s)$/.test(
    word(t, /^(?:immediate|direct|then|first|own|former|acting|new|military)$/.test(word(t, i - 1)) ? i - 2 : i - 1),
  );

interface Noun extends TokenSpan {
  readonly above: boolean;
}

function nounAt(t: Tokens, i: number): Noun | null {
  const w = word(t, i);
  if (w === 'chief' && word(t, i + 1) === 'of' && word(t, i + 2) === 'staff')
    return { first: i, end: i + 3, above: false };
  if (w === 'second' && word(t, i + 1) === 'in' && word(t, i + 2) === 'command')
    return { first: i, end: i + 3, above: false };
  if (w === 'second' && word(t, i + 1) === '-' && word(t, i + 5) === 'command')
    return { first: i, end: i + 6, above: false };
  if (w === 'aide' && word(t, i + 1) === '-' && word(t, i + 3) === '-') return { first: i, end: i + 5, above: false };
  if (w === 'aide' && word(t, i + 1) === 'de' && word(t, i + 2) === 'camp')
    return { first: i, end: i + 3, above: false };
  if (SUPERIORS.has(w) && w !== 'superiors') return { first: i, end: i + 1, above: true };
  return SECONDS.has(w) ? { first: i, end: i + 1, above: false } : null;
}

/** The name behind the noun: `deputy Rell`, `deputy, a Mr Lubor Rell,`, `superior was Colonel Mavik`. */
function namedBeside(
  prepared: PreparedText,
  behind: number,
  limit: number,
): { readonly span: TokenSpan; readonly name: TokenSpan } | null {
  const t = prepared.tokens;
  let at = behind;
  if (/^(?:,|was|is|were|then)$/.test(word(t, at))) at++;
  if (/^(?:a|an|one|the)$/.test(word(t, at))) at++;
  if (word(t, at) === 'same') at++;
  const name = at < limit ? nameFrom(prepared, at) : null;
  if (name === null || !canBePerson(prepared, name) || name.end > limit) return null;
  return { span: { first: name.first, end: name.end }, name: { first: name.nameFirst, end: name.end } };
}

/** `Vrba, adjutant to General Quill`, `Vrba was the adjutant of …`, `Vrba served as adjutant to …`. */
function holderOfNoun(prepared: PreparedText, i: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let at = i - 1;
  while (at > limit && i - at < 4 && /^(?:the|a|an|first|then|former|personal|acting|senior)$/.test(word(t, at))) at--;
  if (word(t, at) === ',') {
    const name = nameUpTo(prepared, at);
    return name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null;
  }
  const as = word(t, at) === 'as' ? at - 1 : at;
  if (!/^(?:was|is|became|remained|served|acted|worked)$/.test(word(t, as))) return null;
  const subject = verbFrame(prepared, as).subject;
  return subject !== null && holderAt(prepared, subject) !== null ? subject : null;
}

/** Who stood above, from a token on: a person, with a post before or behind a comma too; or a post. A body stands above nobody here. */
function aboveAt(prepared: PreparedText, at: number, limit: number, onlyPerson = false): Above | null {
  const t = prepared.tokens;
  if (/^(?:me|him|her)$/.test(word(t, at))) return ofPronoun(prepared, at);
  // `came under the “Coordinator of the Islands”`
  if (/^[“"«‘]$/.test(word(t, at + 1)) && word(t, at) === 'the') return aboveAt(prepared, at + 2, limit, onlyPerson);
  const own = nameFrom(prepared, at);
  if (own !== null && canBePerson(prepared, own)) return named(prepared, own.first, own.nameFirst, own.end);
  const phrase = simplePhraseAfter(prepared, at, limit);
  if (phrase === null) return null;
  const post = postIn(prepared, phrase);
  if (post === null) return null;
  const end = Math.max(phrase.end, post.end);
  // `the Inspector of Prisons at the ministry, Brigadier Mavik`
  let comma = end;
  while (comma < limit && comma - end < LONGEST_PLACE && t.kind[comma] !== MARK) comma++;
  for (const behind of [phrase.end, post.end, comma]) {
    const from = word(t, behind) === ',' ? behind + 1 : behind;
    const name = nameFrom(prepared, from);
    if (name !== null && canBePerson(prepared, name) && name.end <= limit)
      return named(prepared, phrase.first, name.nameFirst, name.end);
  }
  for (let i = phrase.first; i < phrase.end; i++) {
    const name = prepared.names.list[prepared.names.at[i] ?? -1];
    if (name !== undefined && name.end === phrase.end && canBePerson(prepared, name) && name.first > phrase.first)
      return named(prepared, phrase.first, name.nameFirst, name.end);
  }
  // `the colonel`, of whom was told before.
  const byRank = phrase.end - phrase.first === 2 && isStyle(word(t, phrase.end - 1));
  const meant = byRank ? holderAt(prepared, phrase) : null;
  if (meant !== null && meant.person.name !== null)
    return { span: { first: phrase.first, end }, value: meant.person.name };
  if (onlyPerson) return null;
  const value = textOf(t, { first: post.first, end }).replace(/^the /iu, '');
  return { span: { first: phrase.first, end }, value };
}
const LONGEST_PLACE = 7;

const named = (prepared: PreparedText, first: number, nameFirst: number, end: number): Above => ({
  span: { first, end },
  value: prepared.names.fullestAt(textOf(prepared.tokens, { first: nameFirst, end }), nameFirst).name,
});

function ofPronoun(prepared: PreparedText, at: number): Above | null {
  const span = { first: at, end: at + 1 };
  const holder = holderAt(prepared, span);
  return holder?.person.name == null ? null : { span, value: holder.person.name };
}

/** The post that a phrase names: the last of its heads. */
function postIn(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first; i < end; i++) {
    const post = postPhrase(prepared, i);
    if (post !== null && !post.plural && post.first <= i && post.first >= first - 1)
      return { first: post.first, end: post.end };
  }
  return null;
}

/** A person, or one in a post: no troops and no house. */
function isBelow(prepared: PreparedText, span: TokenSpan): boolean {
  const t = prepared.tokens;
  if (/^(?:it|they|we|this|that|these|those)$/.test(word(t, span.first))) return false;
  return word(t, span.first) === 'both' || holderAt(prepared, span) !== null || postIn(prepared, span) !== null;
}
