// One source as it is kept for the weighing. In: what the index has of it. Out: its claims in force, cut to what is compared, the names in them, what is told of each name, whom it credits, and its sentences
// with what each speaks of.

import { conceptsIn } from '../../corroborate/concepts.ts';
import { subjectNamesOf } from '../../corroborate/events/subject-names.ts';
import { toldMessages } from '../../corroborate/messages/told-messages.ts';
import { originSourceOf } from '../../corroborate/origins/origin-context.ts';
import { keptCredits } from '../../corroborate/origins/relays/told-credits.ts';
import { toldPlaces } from '../../corroborate/sites/told-places.ts';
import { placeNamed } from '../../extract/gazetteers/places.ts';
import { type SentenceSpan, sentenceSpans } from '../../extract/text/sentence-spans.ts';
import { type Claim, OF_AN_ALIBI } from '../../model/claim.ts';
import type { MetClaim } from '../../model/claim-state.ts';
import { IN_OWN_VOICE } from '../../model/mention.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { KeptSentence } from '../../model/told-text.ts';
import { mentionsOf, type NamedMention } from '../../resolve/identity/mentions.ts';
import { profilesOf } from '../../resolve/identity/profiles.ts';
import type { ChangedSource } from '../../storage/ports/case-index.ts';
import type { JudgedName, SavedSource, WeighedClaim } from '../../storage/ports/weighing-store.ts';
import { knownNames } from '../known-names.ts';
import { nameKeysIn } from './name-keys.ts';

/** Null where there is nothing to weigh: not read, or a better copy stands for it. */
export function keptOfSource({ id, reading, met, rejected, assessments }: ChangedSource): SavedSource | null {
  if (reading === null) return null;
  const { published, publisher } = reading.source;
  const compared = met.filter(({ claim }) => claim.kind !== 'date');
  const whole = compared.map(({ claim }) => claim);
  const mentions = mentionsOf(id, whole, knownNames);
  const sentences = sentenceSpans(reading);
  const messages = toldMessages(sentences, [...met.map(({ claim }) => claim), ...rejected], { mentions, publisher });
  const days = met
    .flatMap(({ claim }) =>
      claim.kind === 'date' && claim.edtf !== null ? [{ ...claim.passage, edtf: claim.edtf }] : [],
    )
    .toSorted((a, b) => a.start - b.start);
  const weighed = ({ claim, state, standing, sameAs, differsFrom }: MetClaim): WeighedClaim => {
    const one = { source: id, published: published.edtf, publisher, claim: withoutReasons(claim), state, standing };
    return {
      ...one,
      ...(sameAs.length > 0 && { sameAs: sameAs.map((other) => other.claim) }),
      ...(differsFrom.length > 0 && { differsFrom: differsFrom.map((other) => other.claim) }),
    };
  };
  return {
    id,
    claims: compared.map(weighed),
    mentions,
    kept: {
      profiles: profilesOf({ source: id, published: published.edtf, claims: whole }, mentions, knownNames),
      judged: judgedNames(mentions, compared),
      origin: originSourceOf(id, reading, assessments),
      subject: subjectNamesOf(id, reading, {
        ...{ places: placesOf(whole, mentions), isOther: isOther(mentions) },
        days: days.map(({ start, edtf }) => ({ at: start, edtf })),
      }),
      told: {
        ...{ source: id, published: published.edtf, publisher },
        sentences: keptSentences(sentences, whole),
      },
      messages: { source: id, published: published.edtf, messages },
      places: {
        ...{ source: id, published: published.edtf },
        tellings: toldPlaces({
          sentences,
          paragraphs: reading.blocks,
          places: placesOf(whole, mentions).filter(isLocal),
          isOther: isSomebody(mentions),
          dates: days,
        }),
      },
      credits: keptCredits(
        id,
        reading,
        sentences,
        met.map(({ claim }) => claim),
      ),
    },
    things: sentences.map(({ words }) => [...conceptsIn(words)]),
    messageKeys: messages.map(({ names }) => nameKeysIn(names)),
  };
}

function keptSentences(sentences: readonly SentenceSpan[], claims: readonly Claim[]): readonly KeptSentence[] {
  const quoted = claims.filter(({ kind }) => kind === 'quote');
  return sentences.map(({ start, end, words }) => {
    const said = quoted.find(({ passage }) => passage.start < end && start < passage.end);
    const by = (said?.sayer.at(-1)?.who ?? []).map(({ name, text }) => name ?? text);
    return by.length === 0 ? [start, end, words] : [start, end, words, by];
  });
}

/** As the claims name where something happened. */
const placesOf = (claims: readonly Claim[], mentions: readonly NamedMention[]): readonly string[] => [
  ...mentions.filter(({ kind }) => kind === 'place').map(({ name }) => name),
  ...claims.flatMap((claim) => ('where' in claim && claim.where !== null ? [claim.where] : [])),
];

const PARTS_OF_THE_WORLD: ReadonlySet<string> = new Set(['country', 'capital', 'province']);

function isSomebody(mentions: readonly NamedMention[]): (name: string) => boolean {
  const names = new Set(mentions.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name.split(' ')));
  return (name) => names.has(name) || knownNames.country(name) !== null || !isLocal(name);
}

const isLocal = (name: string): boolean =>
  !PARTS_OF_THE_WORLD.has(placeNamed(name)?.kind ?? '') &&
  !/\b(?:province|county|district|region)\b|استان|ولایت/iu.test(name);

/** A word of the name of a person who is named by more than one; a country and its people, a capital, a province. */
function isOther(mentions: readonly NamedMention[]): (name: string) => boolean {
  const persons = mentions
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => normaliseForSearch(name).split(' '));
  const ofPersons = new Set(persons.filter((words) => words.length > 1).flat());
  return (name) =>
    ofPersons.has(name) || knownNames.country(name) !== null || PARTS_OF_THE_WORLD.has(placeNamed(name)?.kind ?? '');
}

function judgedNames(mentions: readonly NamedMention[], met: readonly MetClaim[]): readonly JudgedName[] {
  const judged = new Set(met.flatMap(({ claim, state }) => (state === 'waiting' ? [] : [claim.id])));
  const named = mentions.filter(({ claim }) => judged.has(claim));
  return [...Map.groupBy(named, ({ kind, name }) => `${kind} ${name}`).values()].flatMap((these) =>
    these.slice(0, 1).map(({ source, kind, name }) => {
      return { source, kind, name, claims: new Set(these.map(({ claim }) => claim)).size };
    }),
  );
}

/** A claim of a million is kept small: why it was read so stays in the index, and so do the words around it, but for what is told of a deed, a place, a number: "another 12", "in March alone" say of what it is. */
function withoutReasons<C extends Claim>(claim: C): C {
  const passage = TOLD.test(claim.kind) ? claim.passage : { ...claim.passage, prefix: '', suffix: '' };
  return withoutGrounds({ ...claim, passage }) as C;
}

const TOLD = /^(?:figure|event|site)$/;

/** `reasons` of the claim and of every mention in it, but for those by which it is weighed. */
function withoutGrounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGrounds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'reasons' ? weighedBy(inner) : withoutGrounds(inner)]),
  );
}

const weighedBy = (reasons: unknown): readonly unknown[] =>
  Array.isArray(reasons) ? reasons.filter((one) => one === IN_OWN_VOICE || one === OF_AN_ALIBI) : [];
