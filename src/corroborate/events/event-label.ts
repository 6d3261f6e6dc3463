// What an event is called on the timeline. In: the claim that tells it best, and all mentions of it. Out: its own words where they name it shortly; else the deed and the ship, camp or town
// of which most of its documents tell: "deaths, Lampara" and not "write on behalf of the relatives of the 79 persons who died".

import type { EventClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { DEED_NOUNS } from './deeds.data.ts';
import type { EventMention } from './event-mention.ts';

const LONGEST = 60;
/** A sentence, or a piece of one: it begins with a number, a verb or a pronoun, or goes on with a relative clause. */
const IN_A_SENTENCE =
  /^(?:at least|at most|some|about|around|nearly|almost|more than|over|up to|(?:some )?\d[\d,]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b|dozens|hundreds|thousands|was|were|be|been|being|is|are|has|have|had|he|she|they|it|we|i|who|which|the names? of|write|writing)(?:\s|$|-)|\s(?:who|which|that|whose|whom)\s|(?<!\p{L})که(?!\p{L})|^(?:دست‌کم|بیش از|حدود|نزدیک به|[۰-۹٠-٩]+|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نُ?ه|ده|یازده|دوازده|بیست|سی|چهل|پنجاه|صد|چند)\s/iu;

export function eventLabelOf(
  at: CaseClaim<EventClaim>,
  mentions: readonly EventMention[],
  where: string | null,
  context: Pick<WeighingContext, 'subjects'>,
): string {
  const label = at.claim.label.replaceAll(/\s+/g, ' ').trim();
  const named = at.claim.participants.some(
    ({ who: { name, text }, role }) => name !== null && (role === 'victim' || label.includes(text)),
  );
  const bare =
    countsOnly(label) ||
    (isBareVerb(label) && !at.claim.participants.some(({ who: { text } }) => label.includes(text)));
  if ((named && label.length <= 2 * LONGEST) || !(bare || label.length > LONGEST || IN_A_SENTENCE.test(label)))
    return label;
  const told = bare ? (at.claim.participants.find(({ role }) => role === 'victim')?.who.text ?? null) : null;
  const subject = where ?? subjectOf(mentions, context) ?? told;
  const deed = DEED_NOUNS.get(at.claim.type)?.[isPersian(subject ?? label) ? 1 : 0];
  if (deed === undefined || (subject === null && !bare)) return label;
  return subject === null ? deed : `${deed}${isPersian(subject) ? '، ' : ', '}${subject}`;
}

/** `the murder of 76 persons on the night of 9`, `killing of persons`: how many died is what its sources differ on, and no name. */
const countsOnly = (label: string): boolean => OF_SO_MANY.test(label) || OF_ANYBODY.test(label);
const OF_SO_MANY = /^(?:the )?\p{L}+ of (?:(?:at least|about|some|more than|over|nearly) )?\p{Nd}[\p{Nd},]* \p{Ll}/iu;
const OF_ANYBODY = /^(?:the )?\p{L}+ of (?:the )?(?:persons|people|men|victims)$/iu;

/** `was levelled`, `کشته شدند`, `کشتند`: a verb with nobody beside it. */
const isBareVerb = (label: string): boolean => BARE.test(label);
const BARE =
  /^(?:(?:was|were|has been|have been|had been|being) )?\p{sc=Latin}+(?:ed|shot|taken)$|^(?:\p{sc=Arabic}+ ){0,3}\p{sc=Arabic}+(?:ند|\u200cاند)$|^(?:\p{sc=Arabic}+ ){1,3}(?:شد|کرد|شده|کرده|داد|باخت|است|می\u200cکند|می\u200cشود)$/u;

const isPersian = (name: string): boolean => /\p{sc=Arabic}/u.test(name);

/** The name beside what they tell, or in the head above it, that most of its documents, and then of the case, tell of. */
function subjectOf(mentions: readonly EventMention[], { subjects }: Pick<WeighingContext, 'subjects'>): string | null {
  const told = new Map<number, Set<string>>();
  const besides = new Set<number>();
  for (const { one } of mentions) {
    const beside = subjects.beside(one.source, one.claim.passage.start);
    for (const no of beside) besides.add(no);
    for (const no of beside.union(subjects.inHead(one.source)))
      told.set(no, (told.get(no) ?? new Set()).add(one.source));
  }
  const [first] = [...told]
    // What stands in the head of one document need not be what it tells in passing.
    .filter(([no, { size }]) => size > 1 || besides.has(no))
    .map(([no, { size }]) => ({ documents: size, all: subjects.tellersOf(no), name: subjects.writtenOf(no) }))
    .filter(({ all }) => all > 1)
    .sort(
      (a, b) =>
        b.documents - a.documents || b.all - a.all || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
    );
  return first?.name ?? null;
}

/** "deaths, Lampara" beside "people died": the ship alone. Null where it says the deed alone. */
export function withoutDeed(label: string): string | null {
  const [deed, subject] = label.split(/[,،] (.*)/su);
  return NOUNS.has(deed ?? '') ? (subject ?? null) : label;
}
const NOUNS: ReadonlySet<string> = new Set([...DEED_NOUNS.values()].flat());
