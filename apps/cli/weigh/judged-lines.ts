// What people joined to a row of a room and parted from it, as lines for the terminal: with the record that `habeas decide DIR back` takes.

import type { AppealView, JoinedReply } from '../../../src/model/rooms/appeals.ts';
import type { JudgedBy, SetAside } from '../../../src/model/rooms/pairings.ts';
import type { PassageRef } from '../../../src/model/weighing.ts';
import { oneLine, titleOf } from '../printed-words.ts';

const wordsOf = ({ source, passage }: PassageRef): string =>
  `“${oneLine(passage.exact)}” — ${titleOf(source)}, ${passage.start}`;

/** Of what was found by itself there is none. */
export const recordOf = (judged: JudgedBy | null | undefined): string => (judged ? ` · ${judged.record}` : '');

export const setAsideLines = (setAside: readonly SetAside[]): readonly string[] =>
  setAside.map(
    ({ ref, record, reason, disputed }) =>
      `    ${disputed ? 'people differ on' : 'set aside by a person'}: ${wordsOf(ref)}${reason === null ? '' : ` · ${reason}`} · ${record}`,
  );

export const joinedLines = (joined: AppealView['joined']): readonly string[] =>
  joined.map(
    ({ ref, as, judged: { disputed, record } }) =>
      `    ${disputed ? `people differ on whether this is ${WHAT[as]}` : `a person says that this is ${WHAT[as]}`}: ${wordsOf(ref)} · ${record}`,
  );

const WHAT: Readonly<Record<JoinedReply['as'], string>> = { answer: 'the answer', reminder: 'a reminder' };
