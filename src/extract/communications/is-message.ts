// Which of what was read is a message: somebody told or asked somebody else something. In: a draft with its parties. Out: whether it is one. A demand voiced to nobody, a word to passers-by, a tip to
// the police, an order without a giver and a newspaper's request for comment are none: DESIGN asks what was asked *of whom*, and what came back. Kept without a hearer: what was sent on a sheet of its own,
// what is known to have been answered, and a demand for what an authority alone can grant to those who were killed, held or lost.

import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft } from '../drafts.ts';
import { ANYBODY, COMMENT, PASSERS_BY, PRONOUN, RELIEF, SENT_MEDIA, TIP, TRIFLE } from './is-message.data.ts';
import { IN_PASSIVE } from './sent.ts';

type Draft = Pick<
  CommunicationDraft,
  'by' | 'to' | 'medium' | 'asks' | 'says' | 'answer' | 'asserted' | 'count' | 'dueOn' | 'on' | 'reasons'
>;

export function isMessage(draft: Draft): boolean {
  const { by, to, medium, asks, says } = draft;
  const written = medium !== null && SENT_MEDIA.has(medium);
  const heard = written ? to : to.filter((m) => !isAnybody(m));
  const ofWorth = asks.some((words) => RELIEF.test(words));
  if (by.length === 0 && asks.some((words) => COMMENT.test(words))) return false;
  if (!written && asks.some((words) => TIP.test(words)) && to.every((m) => isAnybody(m) || isReader(m))) return false;
  if (asks.length > 0 && asks.every((words) => TRIFLE.test(words)) && heard.every(isMeant)) return false;
  if (by.length === 0 && !isTold(draft) && !ofWorth && isEmpty(draft)) return false;
  if (heard.length === 0) return isOfWorthAlone(draft, written, ofWorth);
  if (medium === 'order' && !ofWorth && by.every(isUnknown) && to.every(isMeant)) return false;
  return written || ofWorth || says.length > 0 || !isAmongPassersBy(by, heard);
}

/** Who sent it is not said, and nothing else is: `he was asked to leave`, an order by nobody, `an appeal to the court`. */
const isEmpty = ({ asks, on, medium, reasons }: Draft): boolean =>
  medium === 'order' || (asks.length === 0 ? on === null : reasons.some((reason) => reason.endsWith(IN_PASSIVE)));

/** What was told, what came back, by when: of worth though nobody says who asked. */
const isTold = ({ says, answer, dueOn, count }: Draft): boolean =>
  says.length > 0 || answer !== null || dueOn !== null || count !== null;

/** To nobody by any name. */
function isOfWorthAlone(
  { by, asks, says, medium, answer, asserted }: Draft,
  written: boolean,
  ofWorth: boolean,
): boolean {
  if (by.length === 0 || by.every(isPasserBy)) return false;
  // `gave the order to shoot`; of `ordered the release` an event is told.
  const isOrder = medium === 'order' && !(ofWorth && asks.some((words) => /^to /u.test(words)));
  if (asks.length > 0 && !isOrder && (ofWorth || (answer !== null && asserted !== 'hypothetical'))) return true;
  return (
    written &&
    (answer !== null || !by.every(isUnknown)) &&
    (answer !== null || [...asks, ...says].some((words) => /\s/u.test(words)))
  );
}

const isAnybody = ({ text }: Mention): boolean => ANYBODY.test(text);
const isReader = ({ text }: Mention): boolean => /^(?:you|شما)$/iu.test(text);
const isPasserBy = ({ text, name, named }: Mention): boolean =>
  (name === null || named === 'inferred') && PASSERS_BY.test(text);

const isUnknown = (m: Mention): boolean => isPasserBy(m) || (m.name === null && PRONOUN.test(m.text));
const isMeant = (m: Mention): boolean => isUnknown(m) || PRONOUN.test(m.text);

/** Of neither side anybody is known; who is only “him” is not known by the name that stood before, where a passer-by speaks. */
const isAmongPassersBy = (by: readonly Mention[], to: readonly Mention[]): boolean =>
  (by.every(isUnknown) && to.every(isUnknown)) ||
  (by.length > 0 && by.every(isPasserBy) && to.every(isMeant)) ||
  to.every(isPasserBy);
