// An invented case of any size, the same at every run, written straight into an index: documents of syllables in which invented people, bodies and places stand in claims about the same few thousand events, with
// other spellings, other numbers, copies of texts, denials, appeals and sites. Nothing in it is or means anything.

import { createHash } from 'node:crypto';
import { isoDayOf } from '../../src/model/civil-day.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type ClaimId, type ObjectId, objectIdOf } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/mention.ts';
import { passageOf } from '../../src/model/passage.ts';
import { type Reading, unknownSource } from '../../src/model/source.ts';
import { type TextPositions, textPositions } from '../../src/model/text-position.ts';
import type { CaseIndex, SavedReading } from '../../src/storage/ports/case-index.ts';
import { newBatch } from '../../src/storage/ports/ledger-batch.ts';
import { type Maker, maker } from './made-documents.ts';

const AT = '2031-05-04T10:00:00.000Z';
const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
export const madeSourceId = (n: number): ObjectId => objectIdOf(hex(`made ${n}`));

interface MadeEvent {
  readonly act: string;
  readonly when: string;
  readonly where: string;
  readonly name: string;
  readonly count: number;
  readonly people: readonly string[];
}

/** A person holds one post in one body, for five years. */
interface MadePost {
  readonly person: string;
  readonly post: string;
  readonly body: string;
  readonly year: number;
}

interface World {
  readonly m: Maker;
  readonly posts: readonly MadePost[];
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly MadeEvent[];
}

const POSTS = ['minister of justice', 'governor', 'prosecutor', 'prison director', 'chief of police', 'judge'];
const ACTS = ['executed', 'killed', 'detained', 'disappeared', 'injured'];
const EVENTS = ['execution', 'killing', 'arrest', 'disappearance', 'protest'];
const STANCES = ['denies', 'claimsIgnorance', 'condemns', 'confirms', 'declinesToComment'] as const;
const CONDITIONS = ['built over', 'dug up', 'destroyed', 'guarded', 'marked'];

/** One person for about ten documents, one event for twenty. */
export function madeWorld(documents: number): World {
  const m = maker(documents);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const name = (): string => capital(m.word());
  const many = (n: number, make: () => string): readonly string[] => Array.from({ length: Math.ceil(n) }, make);
  const people = many(Math.max(50, documents / 10), () => `${name()} ${name()}${m.random() < 0.2 ? 'zadeh' : ''}`);
  const places = many(Math.max(20, documents / 300), () => `${name()}${m.pick(['abad', 'shahr', 'an', ''])}`);
  const bodies = many(Math.max(20, documents / 200), () => `${m.pick(['Ministry', 'Council', 'Court'])} of ${name()}`);
  const events = Array.from({ length: Math.ceil(Math.max(20, documents / 20)) }, (): MadeEvent => {
    const where = m.pick(places);
    return {
      act: m.pick(ACTS),
      when: isoDayOf(3650 + Math.floor(m.random() * 11_000)),
      where,
      name: `the ${m.word()} ${m.word()} of ${where}`,
      count: 5 + Math.floor(2000 * m.random() ** 3),
      people: Array.from({ length: 3 }, () => m.pick(people)),
    };
  });
  const posts = people.map((person): MadePost => {
    return { person, post: m.pick(POSTS), body: m.pick(bodies), year: 1980 + Math.floor(m.random() * 30) };
  });
  return { m, posts, people, bodies, places, events };
}

/** Sentences with claims in them, as they are put together: the text so far, and what is claimed where. */
class Draft {
  readonly #m: Maker;
  readonly #object: ObjectId;
  readonly #claims: { readonly exact: string; readonly at: number; readonly make: (base: Base) => Claim }[] = [];
  text = '';

  constructor(m: Maker, object: ObjectId) {
    this.#m = m;
    this.#object = object;
  }

  say(sentence: string): void {
    this.text += `${sentence} `;
  }

  /** With other words between its own, so that documents about one event do not all seem to be copies. */
  claim(said: string, make: (base: Base) => Claim): void {
    const exact = said.replace(/ /g, (space, at: number) => (at % 3 === 0 ? ` ${this.#m.word()} ` : space));
    this.#claims.push({ exact, at: this.text.length, make });
    this.say(`${exact}.`);
  }

  finished(): readonly Claim[] {
    const positions: TextPositions = textPositions(this.text);
    return this.#claims.map(({ exact, at, make }, n) =>
      make({
        id: hex(`${this.#object} ${n}`) as ClaimId,
        passage: passageOf(this.text, positions, at, at + exact.length),
        sayer: [],
        asserted: 'reported',
        confidence: 'likely',
        foundBy: 'habeas/made@1',
        reasons: ['made for measuring'],
        at,
      }),
    );
  }
}

type Base = Pick<Claim, 'id' | 'passage' | 'sayer' | 'asserted' | 'confidence' | 'foundBy' | 'reasons'> & {
  readonly at: number;
};

const mention = (name: string, start: number): Mention => ({
  ...{ text: name, start, end: start + name.length, name },
  ...{ named: 'stated', reasons: [] },
});

/** Another way to write it, for one mention in ten. */
function spelt(m: Maker, name: string): string {
  return m.random() < 0.1 ? name.replace('o', 'u').replace('i', 'ee') : name;
}

function eventClaims({ m, bodies }: World, event: MadeEvent, draft: Draft): void {
  const claimed = m.random() < 0.2 ? Math.round(event.count * (1 + m.random())) : event.count;
  const sayer = (at: number): Claim['sayer'] =>
    m.random() < 0.5
      ? []
      : [
          {
            ...{ who: [mention(m.pick(bodies), at)], kind: 'named', how: 'report', cue: 'according to' },
            ...{ via: null, to: null, when: null, verbatim: false },
          },
        ];
  draft.claim(`${claimed} prisoners were ${event.act} in ${event.name}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'figure', sayer: sayer(at), value: claimed, low: claimed, high: claimed, bound: 'exact' },
    ...{ of: event.act, unit: 'persons', population: 'prisoners', share: null, partOf: null, cumulative: false },
    ...{ event: event.name, when: event.when, where: event.where },
  }));
  draft.claim(`In ${event.where} they were ${event.act}, ${event.name}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'event', label: event.name, type: EVENTS[ACTS.indexOf(event.act)] ?? 'killing', when: event.when },
    ...{ where: event.where, means: null, figures: [], partOf: null },
    participants: event.people.map((who, n) => ({
      who: mention(spelt(m, who), at),
      role: n === 0 ? 'orderedBy' : 'victim',
    })),
  }));
}

function peopleClaims({ m, people, posts }: World, event: MadeEvent, draft: Draft): void {
  const { person, post, body, year } = m.pick(posts);
  draft.claim(`${person} was ${post} of the ${body}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'occupancy', person: mention(spelt(m, person), at), post, body: mention(body, at) },
    ...{ status: 'current', from: String(year), to: String(year + 4), asOf: null, after: null, before: null },
  }));
  const speaker = m.pick(event.people);
  draft.claim(`${speaker} spoke of ${event.name}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'stance', who: [mention(spelt(m, speaker), at)], stance: m.pick(STANCES) },
    toward: { words: `the ${event.act} prisoners of ${event.name}`, about: 'event' },
  }));
  draft.claim(`${m.pick(people)} said that ${m.sentence().join(' ')}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'quote', words: 'it was so', speaker: [mention(m.pick(people), at)], cue: 'said', form: 'indirect' },
    ...{ saidOn: null, saidAt: null },
  }));
  heldClaim(m.pick(people), event, draft);
}

function heldClaim(person: string, event: MadeEvent, draft: Draft): void {
  draft.claim(`${person} was held in ${event.where}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'attribute', person: mention(person, at), what: 'detention', value: 'held' },
    ...{ when: event.when, where: event.where },
  }));
}

function otherClaims({ m, people, bodies, places }: World, event: MadeEvent, draft: Draft): void {
  const to = m.pick(bodies);
  const asks = m.random() < 0.5;
  if (m.random() < 0.7) heldClaim(m.pick(people), event, draft);
  else
    draft.claim(`a letter about ${event.name} went to the ${to}`, ({ at, ...base }) => ({
      ...base,
      ...{
        kind: 'communication',
        by: [mention(m.pick(bodies), at)],
        to: [mention(to, at)],
        medium: 'letter',
        count: null,
        reference: null,
      },
      ...{ on: event.when, says: asks ? [] : [`prisoners were ${event.act} in ${event.name}`] },
      ...{ asks: asks ? [`to stop ${event.name}`] : [], dueOn: null, waited: null, madePublicOn: null },
      ...{ answer: asks ? 'none' : null, answerAsOf: null },
    }));
  const [person, body] = [m.pick(people), m.pick(bodies)];
  draft.claim(`${person} belonged to the ${body}`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'membership', person: mention(person, at), body: mention(body, at), role: null, when: null },
  }));
  const place = m.pick(places);
  draft.claim(`the burial ground of ${place} was seen`, ({ at, ...base }) => ({
    ...base,
    ...{ kind: 'site', name: mention(`burial ground of ${place}`, at), condition: m.pick(CONDITIONS) },
    ...{ observedOn: event.when, where: place },
  }));
  draft.claim(`prisoners were counted in ${event.name}`, ({ at: _, ...base }) => ({
    ...base,
    ...{ kind: 'figure', value: event.count, low: event.count, high: null, bound: 'atLeast', of: event.act },
    ...{ unit: 'persons', population: 'prisoners', share: null, partOf: null, cumulative: false },
    ...{ event: event.name, when: event.when, where: event.where },
  }));
}

/** Ten claims a document. One in ten repeats sentences of the one before. */
function madeReading(world: World, n: number, before: string): SavedReading {
  const { m } = world;
  const source = madeSourceId(n);
  const draft = new Draft(m, source);
  const event = m.pick(world.events);
  if (before !== '' && n % 10 === 0) draft.say(before.slice(before.indexOf('. ') + 2, 900));
  else for (let i = 0; i < 6; i++) draft.say(`${m.sentence().join(' ')}.`);
  eventClaims(world, event, draft);
  peopleClaims(world, event, draft);
  otherClaims(world, event, draft);
  const published = isoDayOf(15_000 + Math.floor(m.random() * 4000));
  const reading: Reading = {
    source: {
      ...unknownSource(`${n}.txt`, 'article'),
      ...{ title: `${m.sentence().slice(0, 6).join(' ')} ${n}`, publisher: `The ${m.pick(world.places)} Post` },
      ...{ language: 'en', published: { edtf: published, grounds: [] } },
    },
    text: draft.text,
    blocks: [{ role: 'body', start: 0, end: draft.text.length, lang: 'en', post: null, place: null }],
    findings: [],
    readBy: 'made@1',
  };
  const claims = draft.finished();
  return { source, state: 'searched', mediaType: null, reading, claims, findings: [], names: [] };
}

const AT_ONCE = 500;

export async function fillIndex(index: CaseIndex, from: number, documents: number, world: World): Promise<void> {
  let before = '';
  for (let n = from; n < from + documents; n += AT_ONCE) {
    const readings: SavedReading[] = [];
    for (let i = n; i < Math.min(n + AT_ONCE, from + documents); i++) {
      const made = madeReading(world, i, before);
      before = made.reading?.text ?? '';
      readings.push(made);
    }
    const sealed = readings.map(({ source, reading }) => ({
      ...{ id: source, file: reading?.source.file ?? '', bytes: 1, sha512: '', mediaType: 'text/plain' },
      ...{ sealedAt: AT, level: 0 as const },
    }));
    await index.applyLedger({ ...newBatch(), sealed });
    await index.saveReadings(readings);
  }
}
