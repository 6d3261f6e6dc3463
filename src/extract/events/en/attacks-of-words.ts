// Attacks that are words: `attacked her opponent as a fraud`, `an attack on the senator in the debate`, `attacked the plan`. In: the prepared text, the word that tells an attack, its act.
// Out: yes or no. An attack is one of words where its sentence tells of speech and politics and of no weapon, harm or force, or where what is attacked is a thought.

import type { PreparedText } from '../../text/prepared-text.ts';
import { wordAt } from '../../text/tokens.ts';
import { sentenceAt } from '../event-setting.ts';
import type { Act } from './acts.data.ts';

export function isOfWords(prepared: PreparedText, i: number, act: Act | null): boolean {
  const { tokens: t } = prepared;
  if (act?.type !== 'attack' || !/^attack(?:s|ed|ing)?$/.test(wordAt(t, i))) return false;
  for (let k = i + 1; k < i + FARTHEST_OBJECT; k++) if (THOUGHTS.test(wordAt(t, k))) return true;
  const { first, end } = sentenceAt(prepared, i);
  let speech = false;
  for (let k = first; k < end; k++) {
    if (FORCE.test(wordAt(t, k))) return false;
    speech ||= SPEECH.test(wordAt(t, k));
  }
  return speech;
}
const FARTHEST_OBJECT = 6;
const THOUGHTS =
  /^(?:polic(?:y|ies)|plans?|proposals?|record|credibility|integrity|character|ideas?|remarks?|views?|position|ruling|bill|budget|article|essay|theory|argument|critics|criticism)$/;
const SPEECH =
  /^(?:debates?|candidates?|nominees?|opponents?|campaigns?|rival|rivals|remarks|speech|speeches|tweets?|tweeted|ads?|rhetoric|verbal|verbally|editorial|interview|presidential|forum|voters?|rally)$/;
const FORCE =
  /^(?:killed|killing|wounded|injured|injuring|dead|died|bombs?|bombed|guns?|gunmen|shots?|shooting|fired|rockets?|missiles?|grenades?|knife|knives|stabbed|troops|soldiers|guerrillas?|rebels?|militants?|militia|terrorists?|police|guards|planes|helicopters?|convoy|village|villagers|camp|beaten|beat|clubs|armed|weapons?|attackers?|assailants?)$/;
