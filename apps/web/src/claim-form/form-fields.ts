// Which fields a person may fill in for each kind of claim, and by what: one table, so that the form of every kind is the same form.
// Here too: a claim with nothing in it yet, and what has to follow when a field is changed.

import {
  ATTRIBUTES,
  type Claim,
  type ClaimKind,
  FIGURE_BOUNDS,
  PARTICIPANT_ROLES,
  QUOTE_FORMS,
  STANCES,
} from '../../../../src/model/claim.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import type { Passage } from '../../../../src/model/passage.ts';
import { placeIn, type TextWindow } from './text-window.ts';

/** `key` is a path into the claim (`toward.words`); `name` the field's name in i18n where it is not the key. */
export interface FormField {
  readonly key: string;
  readonly name: string;
  readonly input: 'text' | 'lines' | 'date' | 'number' | 'flag' | 'choice' | 'mention' | 'mentions' | 'participants';
  readonly required: boolean;
  /** Of a choice: its values, of a text: what is usual; and the group of i18n that has their words. */
  readonly values: readonly string[];
  readonly group: string;
}

type Input = FormField['input'];
const field = (key: string, input: Input, more: Partial<FormField> = {}): FormField => ({
  key,
  name: key,
  input,
  required: false,
  values: [],
  group: '',
  ...more,
});
const needed = { required: true } as const;
const choice = (key: string, group: string, values: readonly string[], required = true): FormField =>
  field(key, 'choice', { group, values, required });

const UNITS = ['persons', 'bodies', 'graves', 'events', 'places', 'groups', 'documents'] as const;
const COUNTED = [
  ...[
    'killed',
    'executed',
    'died',
    'detained',
    'injured',
    'disappeared',
    'sentenced',
    'sentenced to death',
    'tortured',
  ],
  ...['abducted', 'displaced', 'released', 'buried', 'survived', 'aboard', 'took part'],
] as const;
const EVENT_TYPES = [
  ...[
    'killing',
    'execution',
    'torture',
    'arrest',
    'disappearance',
    'order',
    'trial',
    'burial',
    'destruction',
    'protest',
  ],
  ...['attack', 'fire', 'sinking', 'statement', 'meeting', 'presence'],
] as const;
const MODS = [
  'APPROX',
  'START',
  'MID',
  'END',
  'BEFORE',
  'AFTER',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
];

export const FORM_FIELDS: Readonly<Record<ClaimKind, readonly FormField[]>> = {
  quote: [
    field('words', 'text', needed),
    field('speaker', 'mentions'),
    choice('form', 'form', QUOTE_FORMS),
    field('cue', 'text'),
    field('saidOn', 'date'),
    field('saidAt', 'text'),
  ],
  figure: [
    choice('bound', 'boundName', FIGURE_BOUNDS),
    field('value', 'number'),
    field('low', 'number'),
    field('high', 'number'),
    field('of', 'text', { values: COUNTED, group: 'counted' }),
    field('unit', 'text', { values: UNITS, group: 'unit' }),
    field('population', 'text'),
    field('cumulative', 'flag'),
    field('event', 'text'),
    field('when', 'date'),
    field('where', 'text'),
  ],
  date: [
    field('edtf', 'date'),
    field('timex', 'text'),
    choice('type', 'dateType', ['date', 'time', 'duration', 'set']),
    choice('calendar', 'calendar', ['gregorian', 'persian', 'islamic']),
    choice('mod', 'mod', MODS, false),
    field('relativeTo', 'date'),
  ],
  occupancy: [
    field('person', 'mention', needed),
    field('post', 'text', needed),
    field('body', 'mention'),
    choice('status', 'status', ['current', 'former', 'acting', 'designate', 'candidate']),
    field('from', 'date'),
    field('to', 'date'),
    field('asOf', 'date'),
    field('after', 'mention'),
    field('before', 'mention'),
  ],
  membership: [
    field('person', 'mention', needed),
    field('body', 'mention', needed),
    field('role', 'text'),
    field('when', 'date'),
  ],
  communication: [
    field('by', 'mentions'),
    field('to', 'mentions', { name: 'sentTo' }),
    field('medium', 'text'),
    field('count', 'number'),
    field('reference', 'text'),
    field('on', 'date'),
    field('says', 'lines'),
    field('asks', 'lines'),
    field('dueOn', 'date'),
    field('madePublicOn', 'date'),
    choice('answer', 'answer', ['none', 'refused', 'acknowledged', 'partial', 'given'], false),
    field('answerAsOf', 'date'),
  ],
  site: [
    field('name', 'mention', { name: 'site', required: true }),
    field('condition', 'text', needed),
    field('observedOn', 'date'),
    field('where', 'text'),
  ],
  stance: [
    field('who', 'mentions'),
    choice('stance', 'stance', STANCES),
    field('toward.words', 'text', { name: 'toward', required: true }),
    { ...choice('toward.about', 'about', ['event', 'act', 'order', 'role', 'knowledge', 'figure']), name: 'about' },
  ],
  event: [
    field('label', 'text', needed),
    { ...choice('type', 'eventType', EVENT_TYPES), name: 'eventType' },
    field('participants', 'participants', { group: 'role', values: PARTICIPANT_ROLES }),
    field('means', 'text'),
    field('when', 'date'),
    field('where', 'text'),
    field('partOf', 'text', { name: 'partOfEvent' }),
  ],
  attribute: [
    field('person', 'mention', needed),
    choice('what', 'attribute', ATTRIBUTES),
    field('value', 'text', { name: 'said', required: true }),
    field('when', 'date'),
    field('where', 'text'),
  ],
};

/** A claim of this kind about these words, with nothing else in it yet. Its id is the server's to give. */
export function blankClaim(kind: ClaimKind, passage: Passage): Draft {
  const own: Record<string, unknown> = {};
  for (const { key, input, values, required } of FORM_FIELDS[kind])
    setIn(own, key, blankOf(input, required ? values : []));
  const kept: Partial<Record<ClaimKind, object>> = {
    quote: { words: passage.exact },
    figure: { share: null, partOf: null },
    date: { timex: null, candidates: [], grounds: { year: null, month: null, day: null }, parts: [] },
    communication: { waited: null },
    event: { label: passage.exact, figures: [] },
  };
  return {
    id: '0'.repeat(64),
    kind,
    passage,
    sayer: [],
    asserted: 'fact',
    confidence: 'certain',
    foundBy: 'person',
    reasons: [],
    ...own,
    ...kept[kind],
  };
}

/** What was known of a claim before it was written. */
export interface Begun {
  readonly site?: string | undefined;
  readonly condition?: string | undefined;
  readonly day?: string | undefined;
}

/** A site's claim with what is known of it: the person corrects it. A name that stands nowhere near is written beside the words of the passage. */
export function begunClaim(blank: Draft, { site, condition, day }: Begun, window: TextWindow): Draft {
  if (blank.kind !== 'site') return blank;
  const { start, end, exact } = blank.passage;
  const at = site === undefined ? null : placeIn(window, site, start);
  const place = at === null ? { text: exact, start, end } : { text: site, ...at };
  const name =
    site === undefined ? null : { ...place, name: site, named: at === null ? 'inferred' : 'stated', reasons: [] };
  return { ...blank, name, condition: condition ?? blank['condition'], observedOn: day ?? null };
}

/** A claim that is being filled in: it is parsed before it goes anywhere. */
export type Draft = Readonly<Record<string, unknown>> & { readonly kind: ClaimKind; readonly passage: Passage };

export const draftOf = (claim: Claim): Draft => ({ ...claim });

const blankOf = (input: Input, values: readonly string[]): unknown => {
  if (input === 'choice') return values[0] ?? null;
  if (input === 'lines' || input === 'mentions' || input === 'participants') return [];
  return input === 'flag' ? false : null;
};

export const getIn = (draft: Readonly<Record<string, unknown>>, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], draft);

function setIn(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', rest] = path.split('.');
  target[first] = rest === undefined ? value : { ...(target[first] as object | undefined), [rest]: value };
}

/** The draft with one field changed, and what follows from it. */
export function changed(draft: Draft, key: string, value: unknown): Draft {
  const next: Record<string, unknown> = { ...draft };
  setIn(next, key, value);
  if (key === 'passage') setWords(next, draft);
  if (draft.kind === 'figure' && /^(?:value|bound)$/.test(key)) setLimits(next);
  if (draft.kind === 'date' && key === 'edtf') setDate(next, value as string | null);
  if (draft.kind === 'quote' && key === 'speaker') setSpeaker(next, value as readonly Mention[]);
  return next as Draft;
}

/** Where a field was the words of the passage themselves, it stays so. */
function setWords(next: Record<string, unknown>, { kind, passage, ...before }: Draft): void {
  const field = kind === 'quote' ? 'words' : kind === 'event' ? 'label' : null;
  if (field !== null && before[field] === passage.exact) next[field] = (next['passage'] as Passage).exact;
}

/** What the bound says of the limits, as docs/formats/claims.md has it. */
function setLimits(next: Record<string, unknown>): void {
  const { value, bound } = next;
  if (bound === 'range' || bound === 'vague') return;
  next['low'] = bound === 'exact' || bound === 'atLeast' ? value : null;
  next['high'] = bound === 'exact' || bound === 'atMost' ? value : null;
}

/** A date that a person gives is the only candidate, and TIMEX3 writes a plain date as EDTF does. */
function setDate(next: Record<string, unknown>, edtf: string | null): void {
  const plain = edtf !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf);
  next['timex'] = plain ? edtf : null;
  const known = (next['candidates'] as readonly { readonly edtf: string }[]).filter((one) => one.edtf === edtf);
  next['candidates'] = known.length > 0 || edtf === null ? known : [{ edtf, reasons: [] }];
}

/** Whose words they are is the last link of the chain of credit. */
function setSpeaker(next: Record<string, unknown>, speaker: readonly Mention[]): void {
  const chain = next['sayer'] as readonly Record<string, unknown>[];
  const last = chain.at(-1);
  if (speaker.length === 0 && last === undefined) return;
  const link = last ?? { how: 'speech', cue: null, via: null, to: null, when: null, verbatim: true };
  const kind = speaker.length === 0 ? 'impersonal' : speaker.some((one) => one.name) ? 'named' : 'unnamed';
  next['sayer'] = [...chain.slice(0, -1), { ...link, who: speaker, kind }];
}

/** What is still needed before the claim can be kept: names of fields. */
export function missing(draft: Draft): readonly string[] {
  return FORM_FIELDS[draft.kind].flatMap(({ key, name, required }) => {
    const value = getIn(draft, key);
    return required && (value === null || value === undefined || value === '') ? [name] : [];
  });
}
