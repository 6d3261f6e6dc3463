// A source and the better copy that replaces it: what was judged on the older one, found again by its words with a score, and what was not.

import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { hexOf, type ObjectId } from '../../../../../src/model/ids.ts';
import type { AnchorView, ReplacementView } from '../../../../../src/model/judgement.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useReplace, useSourceAround } from '../../api/judging.ts';
import { Actor } from '../../parts/actor.tsx';
import { FormActions } from '../../parts/form-actions.tsx';
import { SourceLink } from '../../parts/source-link.tsx';
import { SourcePicker } from '../../parts/source-picker.tsx';
import { useWords } from '../../words/use-words.ts';

export function Copies({ source }: { source: SourceView }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { replaces, replacedBy } = source;
  const empty = replaces.length === 0 && replacedBy === null;
  return (
    <section className={`below ${empty ? 'no-print' : ''}`} aria-labelledby="copies-head">
      <h2 id="copies-head">{words.t('replace.head')}</h2>
      {replacedBy && <Copy replacement={replacedBy} other={replacedBy.object} head={words.t('replace.replacedBy')} />}
      {replaces.map((one) => (
        <Copy key={one.record} replacement={one} other={one.replaces} head={words.t('replace.replaces')} />
      ))}
      {!replacedBy &&
        (open ? (
          <ReplaceForm replaces={source.row.id} close={() => setOpen(false)} />
        ) : (
          <p className="actions no-print">
            <button type="button" onClick={() => setOpen(true)}>
              {words.t('replace.open')}
            </button>
          </p>
        ))}
    </section>
  );
}

interface CopyProps {
  readonly replacement: ReplacementView;
  readonly other: ObjectId;
  readonly head: string;
}

function Copy({ replacement, other, head }: CopyProps) {
  const words = useWords();
  const row = useSourceAround(other).data?.row;
  const { anchors } = replacement;
  const placed = anchors.filter((one) => one.passage !== null).length;
  const lost = anchors.length - placed;
  return (
    <div className="copy">
      <p>
        {head} {row ? <SourceLink row={row} /> : <code>{hexOf(other).slice(0, 8)}…</code>}
      </p>
      <p dir="auto">{replacement.reason}</p>
      <p className="quiet">
        <Actor name={replacement.actor} /> · {words.moment(replacement.at)}
      </p>
      <p>
        {words.t('replace.placed', { count: placed, n: words.n(placed) })}{' '}
        {lost > 0 && <b className="lost">{words.t('replace.lost', { count: lost, n: words.n(lost) })}</b>}
      </p>
      {anchors.length > 0 && (
        <ul className="anchors">
          {anchors
            .toSorted((a, b) => a.score - b.score)
            .map((one) => (
              <Anchor key={one.record} anchor={one} on={replacement.object} />
            ))}
        </ul>
      )}
    </div>
  );
}

function Anchor({ anchor, on }: { anchor: AnchorView; on: ObjectId }) {
  const words = useWords();
  const { passage } = anchor;
  const said = (
    <bdi className="verbatim" dir="auto">
      {anchor.exact}
    </bdi>
  );
  return (
    <li className={passage ? '' : 'lost'}>
      {passage ? (
        <Link to="/sources/$hex" params={{ hex: hexOf(on) }} search={{ at: `${passage.start}-${passage.end}` }}>
          {said}
        </Link>
      ) : (
        said
      )}
      <span className="quiet">
        {passage
          ? words.t('replace.score', { score: words.n(Math.round(anchor.score * 100)) })
          : words.t('replace.notPlaced')}{' '}
        · <bdi>{anchor.reason}</bdi>
      </span>
    </li>
  );
}

function ReplaceForm({ replaces, close }: { replaces: ObjectId; close: () => void }) {
  const words = useWords();
  const replace = useReplace();
  const [object, setObject] = useState<ObjectId | null>(null);
  const [reason, setReason] = useState('');
  const ready = object !== null && reason.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (object !== null && ready) replace.mutate({ object, replaces, reason: reason.trim() }, { onSuccess: close });
  };
  return (
    <form className="assess-form no-print" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p className="quiet">{words.t('replace.what')}</p>
      <SourcePicker label={words.t('replace.replacedBy')} except={replaces} chosen={object} choose={setObject} />
      <label className="form-field">
        <span>{words.t('replace.reason')}</span>
        <input
          dir="auto"
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <FormActions
        label={words.t('replace.keep')}
        disabled={!ready || replace.isPending}
        close={close}
        error={replace.error}
      />
    </form>
  );
}
