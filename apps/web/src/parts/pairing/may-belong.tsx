// Under what stands in a row: what may belong there, and nobody has said so; how to find more; and what a person set aside.

import { useState } from 'react';
import type { ClaimKind } from '../../../../../src/model/claim.ts';
import type { PairedPlace, PairingKind, SetAside } from '../../../../../src/model/rooms/pairings.ts';
import type { ClaimRef, PassageRef } from '../../../../../src/model/weighing.ts';
import { useWords } from '../../words/use-words.ts';
import { ClaimLine } from '../claim-line.tsx';
import { Lines } from '../claim-parts.tsx';
import { PassageLine } from '../passage-line.tsx';
import { EntryWord } from './entry-word.tsx';
import { FindPassage } from './find-passage.tsx';
import { keyOfPlace, placeOfClaim, placeOfPassage } from './pairs.ts';

interface Candidate {
  readonly ref: PassageRef | ClaimRef;
  readonly reasons: readonly string[];
  /** Of the claim that was made of a passage. */
  readonly kind?: ClaimKind | null;
}

interface MayBelongProps {
  readonly of: readonly Candidate[];
  readonly setAside: readonly SetAside[];
  /** Nothing stands in the row: what may belong there is read at once. */
  readonly bare: boolean;
  readonly part: PairingKind;
  /** The kind of claim that is offered to be written of a passage. */
  readonly write: ClaimKind;
  /** Only claims of this kind can be joined. */
  readonly only?: ClaimKind;
}

export function MayBelong({ of, setAside, bare, part, write, only }: MayBelongProps) {
  const words = useWords();
  const [open] = useState(bare);
  return (
    <section className="may-belong">
      {of.length > 0 && (
        <details className="folded" open={open}>
          <summary>{words.t('pairing.mayBelong', { count: of.length, n: words.n(of.length) })}</summary>
          <p className="quiet">{words.t('pairing.mayBelongWhat')}</p>
          {of.map((one) => (
            <MayBe key={keyOf(one)} of={one} {...{ part, write }} />
          ))}
        </details>
      )}
      <FindPassage {...(only && { only })} write={write} />
      <SetAsidePart of={setAside} />
    </section>
  );
}

const entryOf = ({ ref, kind = null }: Candidate): PairedPlace =>
  'claim' in ref ? placeOfClaim(ref) : placeOfPassage(ref, kind);

const keyOf = (one: Candidate): string => ('claim' in one.ref ? one.ref.claim.id : keyOfPlace(entryOf(one)));

function MayBe({ of, part, write }: { of: Candidate } & Pick<MayBelongProps, 'part' | 'write'>) {
  const { ref, reasons, kind = null } = of;
  const word = <EntryWord entry={entryOf(of)} part={part} stands={false} />;
  if (!('claim' in ref))
    return (
      <PassageLine of={ref} reasons={reasons} write={kind === null ? write : null}>
        {word}
      </PassageLine>
    );
  return (
    <ClaimLine of={ref}>
      <div className="why">
        <Lines lines={[...new Set(reasons)]} />
      </div>
      {word}
    </ClaimLine>
  );
}

export function SetAsidePart({ of }: { of: readonly SetAside[] }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <details className="folded">
      <summary>{words.t('pairing.setAside', { count: of.length, n: words.n(of.length) })}</summary>
      {of.map((one) => (
        <PassageLine key={one.record} of={one.ref} reasons={[]} write={null}>
          <EntryWord entry={placeOfPassage(one.ref)} part={one.what} stands judged={one} />
        </PassageLine>
      ))}
    </details>
  );
}
