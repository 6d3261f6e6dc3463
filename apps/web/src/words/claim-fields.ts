// Every field of a claim in words, one after the other: what the Review room shows, and what it compares where a claim has changed
// since a person judged it. In: a claim. Out: fields with their names. A field that says nothing is left out.

import type { Claim, ClaimKind } from '../../../../src/model/claim.ts';
import { edtfWords } from '../../../../src/model/date-words.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import { figureWords, timexWords } from './claim-words.ts';
import type { Words } from './use-words.ts';

export interface Field {
  /** Its name in the claim; fields of two claims meet by it. */
  readonly key: string;
  readonly name: string;
  /** One a line. */
  readonly values: readonly string[];
  /** Words of the source, not ours. */
  readonly verbatim: boolean;
}

type Drafted = readonly [key: string, values: readonly (string | null | undefined)[], verbatim?: boolean];
type FieldsOf<C extends Claim> = (claim: C, words: Words) => readonly Drafted[];

const FIELDS: { readonly [K in ClaimKind]: FieldsOf<Extract<Claim, { kind: K }>> } = {
  quote: (claim, words) => [
    ['words', [claim.words], true],
    ['speaker', mentionsWords(claim.speaker, words)],
    ['form', [words.code('form', claim.form)]],
    ['cue', [claim.cue], true],
    ['saidOn', [dateWords(claim.saidOn, words)]],
    ['saidAt', [claim.saidAt], true],
  ],
  figure: (claim, words) => [
    ['value', [figureWords(claim, words)]],
    ['of', [claim.of && words.code('counted', claim.of)]],
    ['unit', [claim.unit && words.code('unit', claim.unit)]],
    ['population', [claim.population], true],
    ['share', [claim.share && shareWords(claim.share, words)]],
    ['partOf', [claim.partOf && words.t('fieldValue.partOfFigure')]],
    ['cumulative', [claim.cumulative ? words.t('fieldValue.cumulative') : null]],
    ['event', [claim.event], true],
    ['when', [dateWords(claim.when, words)]],
    ['where', [claim.where], true],
  ],
  date: (claim, words) => [
    ['edtf', [dateWords(claim.edtf, words)]],
    ['timex', [claim.edtf === null && claim.timex ? timexWords(claim.timex, words) : null]],
    ['type', [claim.type === 'date' ? null : words.code('dateType', claim.type)]],
    ['mod', [claim.mod && words.code('mod', claim.mod)]],
    ['calendar', [claim.calendar === 'gregorian' ? null : words.code('calendar', claim.calendar)]],
    ['relativeTo', [dateWords(claim.relativeTo, words)]],
    ['grounds', [groundsWords(claim.grounds, words)]],
    ['candidates', claim.candidates.length > 1 ? claim.candidates.map((one) => words.edtf(one.edtf)) : []],
    ['parts', claim.parts.map((part) => part.passage.exact), true],
  ],
  occupancy: (claim, words) => [
    ['person', [mentionWords(claim.person, words)]],
    ['post', [claim.post], true],
    ['body', [claim.body && mentionWords(claim.body, words)]],
    ['status', [words.code('status', claim.status)]],
    ['from', [dateWords(claim.from, words)]],
    ['to', [dateWords(claim.to, words)]],
    ['asOf', [dateWords(claim.asOf, words)]],
    ['after', [claim.after && mentionWords(claim.after, words)]],
    ['before', [claim.before && mentionWords(claim.before, words)]],
  ],
  membership: (claim, words) => [
    ['person', [mentionWords(claim.person, words)]],
    ['body', [mentionWords(claim.body, words)]],
    ['role', [claim.role], true],
    ['when', [dateWords(claim.when, words)]],
  ],
  communication: (claim, words) => [
    ['by', mentionsWords(claim.by, words)],
    ['sentTo', mentionsWords(claim.to, words)],
    ['medium', [claim.medium && words.code('medium', claim.medium)]],
    ['count', [claim.count === null ? null : words.n(claim.count)]],
    ['reference', [claim.reference]],
    ['on', [dateWords(claim.on, words)]],
    // A claim id leads elsewhere: what it says stands there, in its own words.
    [
      'says',
      claim.says.map((said) => (/^[0-9a-f]{64}$/.test(said) ? words.t('fieldValue.claimOfPassage') : said)),
      true,
    ],
    ['asks', claim.asks, true],
    ['dueOn', [dateWords(claim.dueOn, words)]],
    [
      'waited',
      [
        claim.waited &&
          words.t(`bound.${waitedBound(claim.waited.bound)}`, { value: timexWords(claim.waited.duration, words) }),
      ],
    ],
    ['madePublicOn', [dateWords(claim.madePublicOn, words)]],
    ['answer', [claim.answer && words.code('answer', claim.answer)]],
    ['answerAsOf', [dateWords(claim.answerAsOf, words)]],
  ],
  site: (claim, words) => [
    ['site', [mentionWords(claim.name, words)]],
    ['condition', [claim.condition], true],
    ['observedOn', [dateWords(claim.observedOn, words)]],
    ['where', [claim.where], true],
  ],
  stance: (claim, words) => [
    ['who', mentionsWords(claim.who, words)],
    ['stance', [words.code('stance', claim.stance)]],
    ['toward', [claim.toward.words], true],
    ['about', [words.code('about', claim.toward.about)]],
  ],
  event: (claim, words) => [
    ['label', [claim.label], true],
    ['eventType', [words.code('eventType', claim.type)]],
    [
      'participants',
      claim.participants.map((one) => `${words.code('role', one.role)}: ${mentionWords(one.who, words)}`),
    ],
    ['means', [claim.means], true],
    ['when', [dateWords(claim.when, words)]],
    ['where', [claim.where], true],
    [
      'figures',
      claim.figures.length > 0
        ? [words.t('fieldValue.figures', { count: claim.figures.length, n: words.n(claim.figures.length) })]
        : [],
    ],
    ['partOfEvent', [claim.partOf], true],
  ],
  attribute: (claim, words) => [
    ['person', [mentionWords(claim.person, words)]],
    ['what', [words.code('attribute', claim.what)]],
    ['said', [claim.value], true],
    ['when', [dateWords(claim.when, words)]],
    ['where', [claim.where], true],
  ],
};

export function fieldsOf(claim: Claim, words: Words): readonly Field[] {
  const draft = FIELDS[claim.kind] as FieldsOf<Claim>;
  return draft(claim, words).flatMap(([key, given, verbatim = false]) => {
    const values = given.flatMap((value) => (value ? [value] : []));
    return values.length === 0 ? [] : [{ key, name: words.t(`field.${key}`), values, verbatim }];
  });
}

/** `Harbour Union of Tarsel (here: “the Harbour Union”)`; who has no name is called as the text does, and that is said. */
export function mentionWords(mention: Mention, words: Words): string {
  const text = `\u2068${mention.text}\u2069`;
  if (mention.name === null) return words.t('mention.unnamed', { text });
  const name = `\u2068${mention.name}\u2069`;
  if (mention.named === 'inferred') return words.t('mention.inferred', { name, text });
  // “the Harbour Union” is the Harbour Union: an article is no other name.
  return mention.text.includes(mention.name) ? mention.name : words.t('mention.here', { name, text });
}

const mentionsWords = (mentions: readonly Mention[], words: Words): readonly string[] =>
  mentions.map((one) => mentionWords(one, words));

/** In both calendars where the day has a name in the other. */
export function dateWords(edtf: string | null, words: Words): string | null {
  if (edtf === null) return null;
  const hijri = words.hijri(edtf);
  const said = edtfWords(edtf, words.lang);
  if (hijri === null) return said;
  return words.lang === 'fa' ? `${hijri} (${said})` : `${said} (${hijri})`;
}

function shareWords(share: { readonly text: string; readonly of: number | null }, words: Words): string {
  const text = `\u2068${share.text}\u2069`;
  return share.of === null ? text : words.t('fieldValue.shareOf', { text, n: words.n(share.of) });
}

function groundsWords(grounds: Extract<Claim, { kind: 'date' }>['grounds'], words: Words): string | null {
  const parts = (['year', 'month', 'day'] as const).flatMap((part) => {
    const ground = grounds[part];
    return ground === null ? [] : [words.t(`ground.${ground}`, { part: words.t(`datePart.${part}`) })];
  });
  return parts.length === 0 ? null : parts.join(words.lang === 'fa' ? '، ' : ', ');
}

const waitedBound = (bound: string): string => (bound === 'range' || bound === 'vague' ? 'about' : bound);
