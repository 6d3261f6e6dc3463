// The sites of English text and what is said of their condition. In: the prepared text. Out: what was noticed, in the order of the text, each condition of a place once a
// sentence.

import type { PreparedText } from '../../text/prepared-text.ts';
import type { Noticed } from '../noticed.ts';
import { broughtOrDugAt } from './brought-and-dug.ts';
import { builtOverAt, madeIntoAt, openedInAt, shutAt, walledInAt } from './built-over.ts';
import { changedUseAt } from './changed-use.ts';
import { conditionNounAt } from './condition-nouns.ts';
import { conditionVerbAt } from './condition-verbs.ts';
import { markGoneAt } from './mark-gone.ts';
import { newGravesAt } from './new-graves.ts';
import { partToldAt } from './parts-of-site.ts';
import { closedToAt, harmAt, siteStateAt, standsOnAt, stoppedAt, whatStandsThereAt } from './site-states.ts';
import { standsThereAt } from './stands-there.ts';
import { toldAt } from './told-at.ts';

export function sitesInEnglish(prepared: PreparedText): readonly Noticed[] {
  const list: Noticed[] = [];
  for (let i = 0; i < prepared.tokens.count; i++) {
    const found = [
      ...conditionVerbAt(prepared, i),
      ...builtOverAt(prepared, i),
      ...openedInAt(prepared, i),
      ...madeIntoAt(prepared, i),
      ...shutAt(prepared, i),
      ...walledInAt(prepared, i),
      ...conditionNounAt(prepared, i),
      ...siteStateAt(prepared, i),
      ...closedToAt(prepared, i),
      ...whatStandsThereAt(prepared, i),
      ...standsOnAt(prepared, i),
      ...stoppedAt(prepared, i),
      ...changedUseAt(prepared, i),
      ...harmAt(prepared, i),
      ...toldAt(prepared, i),
      ...standsThereAt(prepared, i),
      ...partToldAt(prepared, i),
      ...newGravesAt(prepared, i),
      ...broughtOrDugAt(prepared, i),
      ...markGoneAt(prepared, i, list),
    ];
    for (const noticed of found) if (!list.slice(-4).some((other) => isSame(other, noticed))) list.push(noticed);
  }
  return list;
}

/** The same of the same place, or told by the same words. */
const isSame = (a: Noticed, b: Noticed): boolean =>
  a.condition === b.condition &&
  ((a.name.first === b.name.first && a.name.end === b.name.end) ||
    (a.antecedent !== b.antecedent && a.cue.first < b.cue.end && b.cue.first < a.cue.end));
