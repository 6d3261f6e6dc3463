// The stances of English text: in verbs, in phrases of several words, in nouns. In: what was found so far. Out: token places, in the order of the text; of two readings
// of the same words the phrase comes first, since it knows more.

import type { Found } from '../../drafts.ts';
import { type OwnVoice, voiceAt } from '../own-voice.ts';
import type { Taken } from '../taken.ts';
import { stanceNounAt } from './stance-nouns.ts';
import { stancePhraseAt } from './stance-phrases.ts';
import { stanceVerbAt } from './stance-verbs.ts';

export function stancesInEnglish(
  found: Pick<Found, 'prepared' | 'quotes'>,
  voices: readonly OwnVoice[],
): readonly Taken[] {
  const { prepared } = found;
  const list: Taken[] = [];
  for (let i = 0; i < prepared.tokens.count; i++) {
    const taken =
      stancePhraseAt(found, voiceAt(voices, i), i) ?? stanceVerbAt(prepared, i) ?? stanceNounAt(prepared, i);
    if (taken === null) continue;
    const before = list.at(-1);
    if (before !== undefined && taken.cue.first < before.cue.end && before.cue.first < taken.cue.end) list.pop();
    list.push(taken);
  }
  return list;
}
