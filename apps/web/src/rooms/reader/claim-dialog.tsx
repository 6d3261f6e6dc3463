// A claim written by hand about the words selected, or one amended where it stands: the same form, in a dialog over the page.

import { useEffect, useMemo, useRef, useState } from 'react';
import { CLAIM_KINDS, type Claim, type ClaimKind } from '../../../../../src/model/claim.ts';
import type { Passage } from '../../../../../src/model/passage.ts';
import { ClaimForm } from '../../claim-form/claim-form.tsx';
import { type Begun, begunClaim, blankClaim, type Draft, draftOf } from '../../claim-form/form-fields.ts';
import { namesIn } from '../../claim-form/names-in.ts';
import type { TextWindow } from '../../claim-form/text-window.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import type { SourceJudging } from './judging.ts';
import type { Reader } from './use-reader.ts';

/** What the form is about: words, for a new claim, or a claim, to be amended. `kind`: of the claim that is asked for, where one is. */
export type Written =
  | { readonly passage: Passage; readonly claim: null; readonly kind: ClaimKind | null; readonly begun?: Begun }
  | { readonly claim: Claim };

interface DialogProps {
  readonly written: Written | null;
  readonly reader: Reader;
  readonly language: string | null;
  readonly judging: SourceJudging;
  readonly close: () => void;
}

export function ClaimDialog({ written, reader, language, judging, close }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (written && !dialog.current?.open) dialog.current?.showModal();
    if (!written) dialog.current?.close();
  }, [written]);
  return (
    <dialog ref={dialog} className="claim-dialog" aria-labelledby="claim-dialog-head" onClose={close}>
      <h2 id="claim-dialog-head">{words.t(written?.claim ? 'review.act.amend' : 'handwritten.write')}</h2>
      {written && <Writing {...{ written, reader, language, judging, close }} />}
    </dialog>
  );
}

function Writing({ written, reader, language, judging, close }: DialogProps & { readonly written: Written }) {
  const words = useWords();
  const { claim } = written;
  const [kind, setKind] = useState<ClaimKind>(claim?.kind ?? (written.claim === null ? written.kind : null) ?? 'event');
  const passage = claim?.passage ?? (written.claim === null ? written.passage : null);
  const around = useMemo(() => windowAround(reader, passage), [reader, passage]);
  const names = useMemo(() => namesIn(reader.claims), [reader.claims]);
  const begunWith = (blank: Draft): Draft =>
    written.claim === null && written.begun ? begunClaim(blank, written.begun, around) : blank;
  const keep = (made: Claim): void =>
    judging.judge(
      claim
        ? { claim: claim.id, verdict: 'amended', result: [made], others: [], reason: null }
        : { claim: made, verdict: 'accepted', result: [], others: [], reason: null },
      close,
    );
  if (passage === null) return null;
  return (
    <>
      {claim === null && (
        <label className="form-field kind-choice">
          <span>{words.t('handwritten.which')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as ClaimKind)}>
            {CLAIM_KINDS.map((one) => (
              <option key={one} value={one}>
                {words.code('kind', one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ClaimForm
        key={kind}
        start={claim ? draftOf(claim) : begunWith(blankClaim(kind, passage))}
        window={around}
        {...{ language, names, keep }}
        submitLabel={words.t(claim ? 'review.keepAmended' : 'handwritten.keep')}
        busy={judging.busy}
        cancel={close}
      >
        {judging.error && <Refusal error={judging.error} />}
      </ClaimForm>
    </>
  );
}

/** UTF-16 units of text before and after in which a form looks for words. */
const AROUND = 600;

/** The text around a passage, from the beginning of a line or sentence to the end of one where one is near. */
function windowAround({ text, positions }: Reader, passage: Passage | null): TextWindow {
  if (passage === null) return { text: '', start: 0 };
  const [from, to] = [positions.toUnit(passage.start), positions.toUnit(passage.end)];
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  const begin = from <= AROUND ? 0 : from - before.length + (/[.!?؟]\s+|\n/.exec(before)?.index ?? -1) + 1;
  const last = after.length < AROUND ? after.length : Math.max(after.lastIndexOf('\n'), after.lastIndexOf('. ') + 1);
  const start = skipSpace(text, begin, from);
  return { text: text.slice(start, to + Math.max(0, last)), start: positions.toCodePoint(start) };
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s.!?؟]/.test(text[at] ?? '')) at++;
  return at;
}
