// Whether what was read as a message has a row: what was told to those whose work is to hear it is testimony, and a call aloud to a crowd or to nobody is talk; neither waits for an answer from anybody. In: the reports
// of one message. Out: whether. Whatever a person joined an answer to has one.

import type { Mention } from '../../model/mention.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import { isInOffice, isOfficeInWords } from '../in-office.ts';
import { nameOf, unnamedOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Message } from './message.ts';
import { isReply } from './one-sending.ts';

export function isWorthARow(reports: readonly Message[], context: WeighingContext): boolean {
  if (reports.some(({ one }) => isJudged(one.claim.id, context))) return true;
  const letters = reports.some((one) => !isReply(one)) ? reports.filter((one) => !isReply(one)) : reports;
  const isCalled = (one: Message, side: 'by' | 'to'): boolean =>
    one[side].length > 0 || unnamedOf(one.one.source, one.one.claim[side], context).length > 0;
  const isKnown = letters.some((one) => isCalled(one, 'by') || isCalled(one, 'to') || one.one.claim.answer !== null);
  if (!isKnown) return false;
  return !letters.every((one) => isTestimony(one) || isTalk(one, isCalled(one, 'to'), context));
}

const isJudged = (claim: Message['one']['claim']['id'], { pairings }: WeighingContext): boolean =>
  (['answer', 'reminder'] as const).some((what) => pairings.of(what, claim).length > 0);

/** Told to a court, a commission, parliament, the press or to whoever publishes it; said in reply to a question. */
function isTestimony({ one: { claim, publisher } }: Message): boolean {
  const { asks, medium, to, passage } = claim;
  if (asks.length > 0) return false;
  if (medium === 'statement') return true;
  if (medium !== null && !ALOUD.has(medium)) return false;
  if (medium === null && IN_REPLY.test(passage.exact)) return true;
  return to.length > 0 && to.every((m) => LISTENERS.test(nameOf(m)) || isPublisher(nameOf(m), publisher));
}
const ALOUD: ReadonlySet<string> = new Set(['telephone', 'radio', 'in person', 'statement']);
const LISTENERS =
  /\b(?:parliament|assembly|senate|congress|majlis|commission|committee|inquiry|tribunal|courts?|judges?|investigators?|investigation|delegation|journalists?|reporters?|press|newspaper|radio|television|news agency|conference)\b|مجلس|کمیسیون|کمیته|هیئت|هیأت|دادگاه|دادرس|بازپرس|خبرنگار|رسانه|روزنامه|خبرگزاری|رادیو|تلویزیون|نشست/iu;
const IN_REPLY =
  /\b(?:in (?:reply|response|answer) to|answering|replying to) (?:\S+ ){0,4}questions?\b|در (?:پاسخ|جواب) به (?:\S+ ){0,2}(?:سؤال|سوال|پرسش)/iu;

const isPublisher = (name: string, publisher: string | null): boolean =>
  publisher !== null && (publisher.startsWith(name) || name.startsWith(publisher));

/** Said aloud, of no day and with no answer, to nobody or to a crowd by those over it or by nobody known. */
function isTalk({ one: { source, claim } }: Message, isHeard: boolean, context: WeighingContext): boolean {
  if (claim.medium !== null || claim.on !== null || claim.answer !== null) return false;
  // A body that calls for an inquiry of nobody in particular calls on whoever can hold one.
  if (!isHeard) {
    const isCalling = ({ name, text }: Mention): boolean =>
      !OWN_WORDS.test(text) && (isBody(context.who(source, name ?? text), name) || EXPERTS.test(name ?? text));
    return !claim.by.some(isCalling);
  }
  const inOffice = claim.by.some(({ name, text }) => {
    const known = name === null ? null : context.who(source, name);
    return isOfficeInWords(name ?? text) || (known !== null && isInOffice(known, context));
  });
  return (inOffice || claim.by.length === 0) && claim.to.every((m) => m.name === null && CROWD.test(m.text));
}
const isBody = (known: EntityRef | null, name: string | null): boolean => name !== null && known?.kind === 'body';
const EXPERTS = /\b(?:UN|United Nations)\b.*\b(?:experts|rapporteurs?)\b/iu;
/** `I`, «می‌خواهم»: who that is was not read. */
const OWN_WORDS = /^(?:i|we|من|ما|(?:می\u200c?)?\p{L}{2,}م)$/iu;
const CROWD =
  /\b(?:people|citizens|residents|public|families|relatives|parents|mothers|media|press|journalists)\b|مردم|شهروند|خانواده|بستگان|والدین|اهالی|رسانه|خبرنگار/iu;
