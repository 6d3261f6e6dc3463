// Incidents in cables on political violence (MUC-4, TST4 in normal case): day of the incident, number of victims, confidence of the accusation, from the events and
// figures by the one rule of parts/incidents.ts, slot by slot as the MUC-4 scorer does: correct 1, partial ½, spurious and missing count against precision and recall.
// Partial: a day inside the key's range or the reverse; a number that is right with other words for those counted. Beside it the systems of 1992.
//
//   node bench/events-muc.ts --data ../shared/bench [--errors]

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findClaims } from '../src/extract/find-claims.ts';
import type { EventClaim } from '../src/model/claim.ts';
import type { Mention } from '../src/model/mention.ts';
import { TO_TWELVE } from './parts/cases/number-words.data.ts';
import { type Incident, incidentsOf } from './parts/incidents.ts';
import { type KeyTemplate, mucKeys, mucMessages, type NumberFill } from './parts/muc-keys.ts';
import { readingOfText, someObject } from './parts/plain-reading.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, errors: { type: 'boolean', default: false } },
});
const folder = join(values.data, 'events/muc');
const messages = mucMessages(readFileSync(join(folder, 'tst4-mixed-case-0001-0050'), 'utf8'));
const keys = mucKeys(readFileSync(join(folder, 'key-tst4-0001-0050'), 'utf8'));

interface Template {
  readonly type: string;
  readonly date: { readonly from: string | null; readonly to: string } | null;
  readonly numbers: readonly NumberFill[];
  readonly confidence: string | null;
}
const slot = () => ({ possible: 0, actual: 0, correct: 0, partial: 0, spurious: 0 });
const slots = { date: slot(), number: slot(), confidence: slot() };
type Slot = keyof typeof slots;
const templates = { key: 0, ours: 0, matched: 0 };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The day in the cable's first line. */
function dateline(text: string): string | null {
  const match = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d\d)\b/i.exec(
    text.slice(0, 200),
  );
  return match === null
    ? null
    : `19${match[3]}-${String(MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

function typeOf({ type, means, label }: EventClaim): string | null {
  if (type === 'abduction') return 'KIDNAPPING';
  if (/bomb|explo|blast|dynamite|grenade|mine/i.test(`${means ?? ''} ${label}`)) return 'BOMBING';
  if (type === 'destruction') return /fire|burn|torch/i.test(label) ? 'ARSON' : null;
  return /^(?:killing|execution|injury|attack|raid|shelling)$/.test(type) ? 'ATTACK' : null;
}

function templatesOf(incident: Incident, published: string | null): readonly Template[] {
  const byType = new Map<string, EventClaim[]>();
  for (const event of incident.events) {
    const type = typeOf(event);
    if (type === null) continue;
    byType.set(type, [...(byType.get(type) ?? []), event]);
  }
  return [...byType].map(([type, events]) => ({
    type,
    date:
      incident.when !== null
        ? { from: incident.when, to: incident.when }
        : published === null
          ? null
          : { from: null, to: published },
    numbers: victimsOf(events),
    confidence: confidenceOf(events),
  }));
}

const WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, the: 1, ...TO_TWELVE };
/** The victims, each name once: one for a person, the number for a group, none for a plural without a number. */
function victimsOf(events: readonly EventClaim[]): readonly NumberFill[] {
  const found = new Map<string, NumberFill>();
  for (const { participants } of events)
    for (const { who, role } of participants) {
      if (role !== 'victim' || /^(?:he|she|they|him|her|them|who|it)$/i.test(who.text)) continue;
      const words = (who.name ?? who.text).toLowerCase();
      const digits = /\b(\d[\d,]*)\b/.exec(who.text)?.[1];
      const word = who.text.split(' ')[0]?.toLowerCase() ?? '';
      const number =
        who.name !== null
          ? 1
          : digits !== undefined
            ? Number(digits.replaceAll(',', ''))
            : /(?:s|men|people|children)$/.test(
                  word === 'the' || WORDS[word] === undefined ? (words.split(/ (?:of|in|from|who) /)[0] ?? '') : '',
                )
              ? null
              : (WORDS[word] ?? 1);
      const key = words.split(' ').at(-1) ?? words;
      if (!found.has(key)) found.set(key, { number, words, optional: false });
    }
  return [...found.values()];
}

/** A body named in the words for who did it: `FMLN guerrillas`, `troops of the Harbour Battalion`. */
const isOrganisation = ({ name, text }: Mention): boolean =>
  name !== null || /(?:^|\s)\p{Lu}{2,}|\s\p{Lu}\p{Ll}+/u.test(text);

function confidenceOf(events: readonly EventClaim[]): string | null {
  const told = events.find(({ participants }) =>
    participants.some(({ who, role }) => role === 'perpetrator' && isOrganisation(who)),
  );
  if (told === undefined) return null;
  if (told.asserted === 'accused' || told.asserted === 'alleged')
    return told.sayer.some(({ who }) =>
      who.some(({ text }) => /polic|army|militar|government|official|authorit|ministr/i.test(text)),
    )
      ? 'SUSPECTED OR ACCUSED BY AUTHORITIES'
      : 'SUSPECTED OR ACCUSED';
  if (told.reasons.some((reason) => /^“(?:claimed|claims|admitted|accepted|acknowledged)”/.test(reason)))
    return 'CLAIMED OR ADMITTED';
  return told.participants.some(
    ({ who, role }) =>
      role === 'perpetrator' && told.sayer.some((link) => link.who.some((m) => m.name !== null && m.name === who.name)),
  )
    ? 'CLAIMED OR ADMITTED'
    : 'REPORTED AS FACT';
}

function dateScore(key: KeyTemplate, ours: Template): number {
  const { date } = ours;
  if (date === null) return 0;
  let best = 0;
  for (const { from, to } of key.date) {
    if (from === date.from && to === date.to) return 1;
    const [low, high] = [from ?? '0000', `${to}~`];
    if (date.to >= low && (date.from ?? '0000') <= high) best = 0.5;
  }
  return best;
}

const sharesWord = (a: string, b: string): boolean => a.split(/[^\p{L}]+/u).some((w) => w.length > 3 && b.includes(w));

/** Fills paired one to one: those with the same words first. */
function numberScore(key: KeyTemplate, ours: Template): { correct: number; partial: number } {
  const left = [...ours.numbers];
  const result = { correct: 0, partial: 0 };
  for (const exact of [true, false])
    for (const [fill] of key.numbers) {
      if (fill === undefined) continue;
      const at = left.findIndex((n) => n.number === fill.number && sharesWord(n.words, fill.words) === exact);
      if (at < 0) continue;
      left.splice(at, 1);
      result[exact ? 'correct' : 'partial']++;
    }
  return {
    correct: Math.min(result.correct, key.numbers.length),
    partial: Math.max(0, Math.min(result.partial, key.numbers.length - result.correct)),
  };
}

const confidenceScore = (key: KeyTemplate, ours: Template): number =>
  ours.confidence !== null &&
  key.confidence.some((fill) => fill.some((f) => f.split(' / ').includes(ours.confidence ?? '')))
    ? 1
    : 0;

const likeness = (key: KeyTemplate, ours: Template): number => {
  const { correct, partial } = numberScore(key, ours);
  return (
    (key.type.includes(ours.type) ? 2 : 0) + dateScore(key, ours) + correct + partial / 2 + confidenceScore(key, ours)
  );
};

function count(key: KeyTemplate | null, ours: Template | null): void {
  const add = (name: Slot, possible: number, actual: number, correct: number, partial: number): void => {
    const s = slots[name];
    s.possible += possible;
    s.actual += actual;
    s.correct += correct;
    s.partial += partial;
    if (key === null) s.spurious += actual;
  };
  const numbers = key !== null && ours !== null ? numberScore(key, ours) : { correct: 0, partial: 0 };
  const date = key !== null && ours !== null ? dateScore(key, ours) : 0;
  const keyDate = key === null || key.date.length === 0 ? 0 : 1;
  add('date', keyDate, ours === null || ours.date === null ? 0 : 1, date === 1 ? 1 : 0, date === 0.5 ? 1 : 0);
  const required = key === null ? 0 : key.numbers.filter(([fill]) => fill?.optional !== true).length;
  add(
    'number',
    Math.max(required, numbers.correct + numbers.partial),
    ours?.numbers.length ?? 0,
    numbers.correct,
    numbers.partial,
  );
  const right = key !== null && ours !== null ? confidenceScore(key, ours) : 0;
  add('confidence', key === null || key.confidence.length === 0 ? 0 : 1, ours?.confidence == null ? 0 : 1, right, 0);
}

for (const [id, text] of messages) {
  const published = dateline(text);
  const { claims } = findClaims({ object: someObject, reading: readingOfText(text, 'en'), reference: published });
  const left = incidentsOf(claims).flatMap((incident) => templatesOf(incident, published));
  templates.ours += left.length;
  const open = [...(keys.get(id) ?? [])];
  templates.key += open.filter(({ optional }) => !optional).length;
  while (open.length > 0 && left.length > 0) {
    let best = { score: 0, key: -1, ours: -1 };
    open.forEach((key, k) => {
      left.forEach((ours, o) => {
        const score = likeness(key, ours);
        if (score > best.score && key.type.includes(ours.type)) best = { score, key: k, ours: o };
      });
    });
    const [key] = best.score === 0 ? [] : open.splice(best.key, 1);
    const [ours] = best.score === 0 ? [] : left.splice(best.ours, 1);
    if (key === undefined || ours === undefined) break;
    templates.matched++;
    if (values.errors)
      console.log(
        id,
        key.type,
        'key',
        key.numbers.map(([f]) => `${f?.number}`).join(' '),
        key.confidence.flat().join(','),
        key.date.map((d) => `${d.from}..${d.to}`).join('/'),
        'ours',
        ours.numbers.map((n) => n.number).join(' '),
        ours.confidence,
        ours.date?.from,
        ours.date?.to,
      );
    count(key, ours);
  }
  for (const key of open) if (!key.optional) count(key, null);
  for (const ours of left) count(null, ours);
}

const f1 = (possible: number, actual: number, right: number): string => {
  const [recall, precision] = [right / possible, right / actual];
  return right === 0
    ? '0 0 0'
    : `R ${recall.toFixed(3)} P ${precision.toFixed(3)} F ${((2 * recall * precision) / (recall + precision)).toFixed(3)}`;
};
const PUBLISHED: Readonly<Record<Slot, string>> = { date: '.594', number: '.527', confidence: '.480' };
console.log(
  `events/muc TST4 mixed case, ${messages.size} cables; templates: key ${templates.key}, ours ${templates.ours}, matched ${templates.matched}`,
);
for (const [name, s] of Object.entries(slots)) {
  const right = s.correct + s.partial / 2;
  console.log(
    `${name.padEnd(11)} all templates ${f1(s.possible, s.actual, right)}   without spurious templates ${f1(s.possible, s.actual - s.spurious, right)}   the best of 1992: F ${PUBLISHED[name as Slot]}   correct ${s.correct} partial ${s.partial} of ${s.possible}, given ${s.actual}`,
  );
}
