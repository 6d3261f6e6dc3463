// People taken away from where they are: `soldiers took 14 men from the bazaar`, `six villagers were taken from their homes`. In: the text, the verb and its frame. Out: an abduction, or null where a thing, a child at school or
// a patient is fetched.

import { headOf } from '../../text/en/phrase-parts.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { ABDUCTION, type Act } from './acts.data.ts';

const ARMED =
  /^(?:soldiers?|troops?|police|policemen|guards?|militia|militias|militiamen|gunmen|agents|paramilitar(?:y|ies)|rebels|fighters|commandos|gendarmes|guardsmen|insurgents|army|forces|officers|patrol|men)$/;
const TAKEN =
  /^(?:men|women|people|persons|villagers|boys|youths|students|workers|labourers|peasants|farmers|fishermen|teachers|activists|residents|civilians|brothers?|sons?|husbands?|fathers?|relatives|prisoners|him|her|them|one|two|three|four|five|six|seven|eight|nine|ten|man|woman|worshippers|shopkeepers|traders|refugees|passengers)$/;
const WHERE =
  /^(?:homes?|houses?|villages?|bazaar|bazaars|market|marketplace|streets?|mosques?|church|churches|fields?|bus|buses|train|boats?|camps?|checkpoints?|roadblock|shops?|cafe|dormitor(?:y|ies)|quarter|neighbou?rhood|settlement|square|workplaces?|beds|farms?|town)$/;

const isTaken = ({ tokens: t, names }: PreparedText, head: number): boolean =>
  TAKEN.test(t.norm[head] ?? '') || names.list[names.at[head] ?? -1]?.kind === 'person';

export function takenFrom(prepared: PreparedText, i: number, frame: VerbFrame): Act | null {
  const { tokens: t } = prepared;
  const word = (k: number): string => t.norm[k] ?? '';
  const passive = word(i) === 'taken' && frame.voice === 'passive';
  if (!passive && word(i) !== 'took') return null;
  const whom = passive ? frame.subject : frame.object;
  const from = passive ? i + 1 : (whom?.end ?? -1);
  if (whom === null || word(from) !== 'from' || !isTaken(prepared, headOf(prepared, whom))) return null;
  let where = from + 1;
  while (where < from + 5 && !WHERE.test(word(where)) && !/^[.,;:]$/.test(word(where))) where++;
  if (!WHERE.test(word(where))) return null;
  const by = passive ? frame.agent : frame.subject;
  const isByArmed = by !== null && ARMED.test(word(headOf(prepared, by)));
  return isByArmed || (passive && by === null) ? ABDUCTION : null;
}
