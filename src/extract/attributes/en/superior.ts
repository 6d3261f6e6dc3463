// Who stood under whom, as words say it of two: `Rell reported to the director`, `answerable to`, `under the orders of`, `took his orders from`, `his deputy, Oda Rennick`, `adjutant to General Quill`,
// `his superior, Colonel Mavik`. In: what was found, the token of such a word. Out: a draft: the person is who stood below, the value who stood above: a name, or the words of a post. Not here: nouns for a second and a superior (superior-nouns.ts), what only two posts order.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { isStyle } from '../../gazetteers/posts.ts';
import { canBePerson, nameFrom, nameUpTo } from '../../occupancies/en/persons.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { whoAre, whoIs } from '../../text/mentions.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { around, attributeDraft, borneDraft, sentenceOf, textOf } from '../attribute-draft.ts';
import { byNoun, SECONDS, SUPERIORS } from './superior-nouns.ts';
import { type Above, aboveAt, isBelow, type Pair } from './superior-sides.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ANSWERING = set('report reports reported reporting answer answers answered answering');
const ANSWERABLE = set('answerable subordinate subordinated responsible accountable');
const COMMANDS = set('command commands orders order authority control direction supervision leadership');
const SERVING = set(
  'came come comes served serves serving worked works working placed put fell falls stood stands acted acting operated operates operating fought remained',
);
const TAKING = set('took take takes taking taken received receive receives receiving had has');
const OVERSEEN = set('supervised overseen commanded directed');
/** The words at which a look for this begins. */
export const SUPERIOR_WORDS: ReadonlySet<string> = new Set([
  ...ANSWERING,
  ...ANSWERABLE,
  ...OVERSEEN,
  ...COMMANDS,
  ...SECONDS,
  ...SUPERIORS,
  'under',
  'second',
  'chief',
]);

export function superiorAt(found: Found, i: number): readonly AttributeDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = wordAt(t, i);
  const pair =
    (ANSWERING.has(w) ? byVerb(found, i) : null) ??
    (ANSWERABLE.has(w) ? byAdjective(found, i) : null) ??
    (COMMANDS.has(w) ? byCommand(found, i) : null) ??
    (OVERSEEN.has(w) ? byPassive(found, i) : null) ??
    (w === 'under' ? byService(found, i) : null) ??
    byNoun(found, i);
  if (pair === null || isDenied(t, pair, i)) return [];
  const next = ANSWERING.has(w) || ANSWERABLE.has(w) ? goingOn(found, pair) : null;
  return [pair, ...(next === null ? [] : [next])].flatMap((one) => draftsOf(found, i, one));
}

/** `The clerk reported to the harbour master, [and he to General Mavik]`: the verb is not said again. */
function goingOn(found: Found, { above, why }: Pair): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { end } = sentenceOf(found, above.span.end);
  let at = above.span.end;
  while (/^(?:,|;|and)$/.test(wordAt(t, at))) at++;
  const below = at === above.span.end ? null : simplePhraseAfter(prepared, at, end);
  if (below === null || wordAt(t, below.end) !== 'to' || !isBelow(prepared, below)) return null;
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
    if (/^(?:not|never|nor|no|nobody|neither|without|refused|declined)$|n['’]t$/.test(wordAt(t, k))) return true;
  return false;
};

/** Over words of how: `answers, by his account, to`, `reported directly to`. The token of "to"; null where there is none. */
function toBehind(t: Tokens, i: number): number | null {
  let k = i + 1;
  while (k - i < 4 && (HOW.test(wordAt(t, k)) || (wordAt(t, k) === 'in' && wordAt(t, k + 1) === 'turn'))) k += 1;
  if (wordAt(t, k) === 'turn') k++;
  if (wordAt(t, k) === ',') {
    let close = k + 1;
    while (close - k < LONGEST_ASIDE && wordAt(t, close) !== ',') close++;
    if (wordAt(t, close) === ',') k = close + 1;
  }
  return wordAt(t, k) === 'to' ? k : null;
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
  if (frame.modal === 'to' && !/^(?:had|has|have|was|were|is)$/.test(wordAt(t, frame.verb.first - 1))) return null;
  if (frame.voice === 'passive' && /^(?:was|were|is|been|being)$/.test(wordAt(t, i - 1))) return null;
  const above = aboveAt(prepared, to + 1, sentenceOf(found, i).end);
  if (above === null || !isBelow(prepared, frame.subject)) return null;
  const told = wordAt(t, i).startsWith('report') && to === i + 1 && /ed$/.test(wordAt(t, i));
  if (told && (!closes(t, above.span.end) || isDated(found, i))) return null;
  return {
    below: frame.subject,
    above,
    at: { first: i, end: to + 1 },
    why: `“${wordAt(t, i)} to” says who stood above`,
  };
}

/** Nothing follows that can have been told: a mark, "and", "who", "but", "until". */
const closes = (t: Tokens, i: number): boolean =>
  i >= t.count || t.gap[i] === 3 || /^(?:[.,;:)”"]|and|but|who|until|from|throughout|while|during)$/.test(wordAt(t, i));

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
  return { below, above, at: { first: i, end: to + 1 }, why: `“${wordAt(t, i)} to” says who stood above` };
}

/** Who `was [directly] answerable`; or the name before the comma. */
function subjectOfBeing(prepared: PreparedText, i: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let be = i - 1;
  while (be > limit && i - be < 4 && HOW.test(wordAt(t, be))) be--;
  if (/^(?:was|were|is|are|been|being|remained|became|made)$/.test(wordAt(t, be)))
    return verbFrame(prepared, be).subject;
  const name = wordAt(t, be) === ',' ? nameUpTo(prepared, be) : null;
  return name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null;
}

/** `under the [direct] orders of Mavik`, `under Mavik’s command`, `took his orders from Mavik`. */
function byCommand(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  if (wordAt(t, i + 1) === 'from' || (HOW.test(wordAt(t, i + 1)) && wordAt(t, i + 2) === 'from')) {
    if (!/^orders?$|^commands?$/.test(wordAt(t, i))) return null;
    const verb = [i - 1, i - 2, i - 3].find((k) => TAKING.has(wordAt(t, k)));
    const frame = verb === undefined ? null : verbFrame(prepared, verb);
    const above = aboveAt(prepared, wordAt(t, i + 1) === 'from' ? i + 2 : i + 3, end);
    const object = /^(?:his|her|their|its|all|the|own)$/.test(wordAt(t, i - 1)) || i - 1 === verb;
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
  while (under > first && i - under < LONGEST_UNDER && wordAt(t, under) !== 'under') under--;
  if (wordAt(t, under) !== 'under') return null;
  const above =
    wordAt(t, i + 1) === 'of'
      ? /^(?:the|his|her|direct|immediate|overall|sole|personal|operational|general|under)$/.test(wordAt(t, i - 1))
        ? aboveAt(prepared, i + 2, end)
        : null
      : ownerOf(prepared, under + 1, i);
  const below = above === null ? null : belowUnder(prepared, under, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: under, end: i + 1 }, why: `“under … ${wordAt(t, i)}” says who stood above` };
}
const LONGEST_UNDER = 7;

/** `under [Mavik’s] command`. */
function ownerOf(prepared: PreparedText, first: number, end: number): Above | null {
  const t = prepared.tokens;
  const name = nameFrom(prepared, first);
  if (name === null || !canBePerson(prepared, name) || wordAt(t, name.end + 1) !== 's' || name.end + 2 > end)
    return null;
  return { span: { first: name.first, end: name.end }, value: prepared.names.fullestAt(name.name, name.first).name };
}

/** `Hask was supervised by Colonel Mavik`: one person by another; who commands a camp stands above nobody named. */
function byPassive(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (wordAt(t, i + 1) !== 'by' || !/^(?:was|is|being|been|and|directly|personally)$/.test(wordAt(t, i - 1)))
    return null;
  const { subject, negated, modal } = verbFrame(prepared, i);
  const above = aboveAt(prepared, i + 2, sentenceOf(found, i).end, true);
  if (subject === null || negated || modal !== null || above === null || !isBelow(prepared, subject)) return null;
  return { below: subject, above, at: { first: i, end: i + 2 }, why: `“${wordAt(t, i)} by” says who stood above` };
}

/** `came under the governor`, `served under Colonel Mavik`, `deputy head under Mavik`. */
function byService(found: Found, i: number): Pair | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  if (!SERVING.has(wordAt(t, i - 1)) && !HOW.test(wordAt(t, i - 1))) return null;
  const above = aboveAt(prepared, i + 1, end);
  const below = above === null || COMMANDS.has(wordAt(t, i + 2)) ? null : belowUnder(prepared, i, first);
  return above === null || below === null
    ? null
    : { below, above, at: { first: i - 1, end: i + 1 }, why: `“${wordAt(t, i - 1)} under” says who stood above` };
}

/** The subject of the verb before "under", or who is named before its comma. */
function belowUnder(prepared: PreparedText, under: number, limit: number): TokenSpan | null {
  const t = prepared.tokens;
  let verb = under - 1;
  while (verb > limit && under - verb < 3 && HOW.test(wordAt(t, verb))) verb--;
  const be = /^(?:was|were|is|are|been)$/.test(wordAt(t, verb));
  const subject = be || SERVING.has(wordAt(t, verb)) ? verbFrame(prepared, verb).subject : null;
  const name = wordAt(t, verb) === ',' ? nameUpTo(prepared, verb) : null;
  const below = subject ?? (name !== null && canBePerson(prepared, name) ? { first: name.first, end: name.end } : null);
  return below !== null && isBelow(prepared, below) ? below : null;
}
