// A passage that speaks of a message of which no claim was made: what may have become of the message, and what people said of that.

import { useMemo } from 'react';
import type { MessageToldView } from '../../../../../src/model/rooms/messages.ts';
import { useWeighed } from '../../api/weighing.ts';
import { Lines } from '../../parts/claim-parts.tsx';
import { MayBelong } from '../../parts/pairing/may-belong.tsx';
import { PairingRow } from '../../parts/pairing/pairing-row.tsx';
import { placeOfPassage } from '../../parts/pairing/pairs.ts';
import { Part } from '../../parts/part.tsx';
import { PassageLine } from '../../parts/passage-line.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { ACTS, Replies, repliesOf } from './appeal-panel.tsx';

export function ToldPanel({ id }: { id: string }) {
  return (
    <Waiting on={useWeighed<MessageToldView>(`/api/messages-told/${encodeURIComponent(id)}`)}>
      {(view) => <Panel view={view} />}
    </Waiting>
  );
}

function Panel({ view }: { view: MessageToldView }) {
  const words = useWords();
  const { told, state, candidates, setAside, joined, reasons } = view;
  const own = useMemo(() => [placeOfPassage(told.ref)], [told]);
  const [answers, reminders] = (['answer', 'reminder'] as const).map((as) =>
    repliesOf({ answers: [], reminders: [], joined }, as),
  );
  return (
    <PairingRow own={own} acts={ACTS}>
      <div className="appeal-panel">
        <h2>{words.t('appeals.messages.one')}</h2>
        <PassageLine of={told.ref} reasons={told.reasons} write="communication" />
        <dl className="facts">
          <dt>{words.t('appeals.state')}</dt>
          <dd>
            <b>{words.code('appealState', state ?? 'notStated')}</b>
            <Lines lines={reasons} />
          </dd>
        </dl>
        {(answers ?? []).length > 0 && (
          <Part head={words.t('appeals.answers')}>
            <Replies of={answers ?? []} part="answer" />
          </Part>
        )}
        {(reminders ?? []).length > 0 && (
          <Part head={words.t('appeals.remindersHead')}>
            <Replies of={reminders ?? []} part="reminder" />
          </Part>
        )}
        <MayBelong of={candidates} {...{ setAside }} bare={joined.length === 0} part="answer" write="communication" />
      </div>
    </PairingRow>
  );
}
