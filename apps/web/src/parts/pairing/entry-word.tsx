// Under an entry of a row: what people said of it, with "Take back" for one's own word; else what can be said.

import { type FormEvent, useState } from 'react';
import type { JudgedBy, PairedPlace, PairingKind, PairingView } from '../../../../../src/model/rooms/pairings.ts';
import { useWeighing } from '../../api/weighing.ts';
import { useWords } from '../../words/use-words.ts';
import { Actor } from '../actor.tsx';
import { actKey, differ, differOnKind, saidWords } from './pair-words.ts';
import { keyOfPlace, type PairAct, type Pairs, usePairs } from './pairs.ts';

interface WordProps {
  readonly entry: PairedPlace;
  /** As what it is said not to belong here. */
  readonly part: PairingKind;
  /** It stands in the row already: only the other can be said of it. */
  readonly stands: boolean;
  /** As the weighing found it said, which knows an entry again also where its text was read anew. */
  readonly judged?: JudgedBy | null | undefined;
}

export function EntryWord({ entry, part, stands, judged = null }: WordProps) {
  const pairs = usePairs();
  if (pairs === null) return null;
  const key = keyOfPlace(entry);
  const standing = pairs.of(entry, judged);
  const own = standing.filter((one) => one.mine);
  return (
    <div className="entry-word" data-pair={key}>
      {standing.length > 0 && <Said of={standing} {...{ entry, pairs }} />}
      {own.length === 0 && <Acts {...{ entry, part, stands, pairs }} />}
      {pairs.last?.key === key && <WeighedNow />}
    </div>
  );
}

/** Of what was said just now: the rooms may not show yet what follows from it. */
function WeighedNow() {
  const words = useWords();
  const behind = (useWeighing().data?.behind ?? 0) > 0;
  return behind && <p className="quiet">{words.t('pairing.weighedNow')}</p>;
}

interface SaidProps {
  readonly of: readonly PairingView[];
  readonly entry: PairedPlace;
  readonly pairs: Pairs;
}

function Said({ of, entry, pairs }: SaidProps) {
  const words = useWords();
  return (
    <>
      {of.map((one) => (
        <div key={one.record} className="entry-said">
          <span>
            {!one.mine && <Actor name={one.actor} />} {saidWords(one, words)}
          </span>{' '}
          {one.reason !== null && <q dir="auto">{one.reason}</q>}
          {one.mine && (
            <PairButton pairs={pairs} press={() => pairs.takeBack(one)}>
              {words.t('pairing.takeBack')}
            </PairButton>
          )}
          {one.mine && one.reason === null && <AddWhy of={one} {...{ entry, pairs }} />}
        </div>
      ))}
      {differ(of) && <p className="quiet">{words.t('pairing.differ')}</p>}
      {differOnKind(of) && <p className="quiet">{words.t('pairing.differOnKind')}</p>}
    </>
  );
}

/** The word is recorded again, with the reason. */
function AddWhy({ of, entry, pairs }: Omit<SaidProps, 'of'> & { readonly of: PairingView }) {
  const words = useWords();
  const [why, setWhy] = useState<string | null>(null);
  if (why === null)
    return (
      <PairButton pairs={pairs} press={() => setWhy('')}>
        {words.t('pairing.addWhy')}
      </PairButton>
    );
  const record = (event: FormEvent): void => {
    event.preventDefault();
    if (why.trim() !== '' && !pairs.busy) pairs.addWhy(of, entry, why);
  };
  return (
    <form className="add-why no-print" onSubmit={record}>
      <WhyField why={why} change={setWhy} opened />
      <button type="submit" className="act" aria-disabled={pairs.busy || why.trim() === ''}>
        {words.t('pairing.recordWhy')}
      </button>
    </form>
  );
}

interface WhyProps {
  readonly why: string;
  readonly change: (why: string) => void;
  /** Asked for with a button: the focus goes into it. */
  readonly opened?: boolean;
}

const LONGEST_WHY = 2_000;

export function WhyField({ why, change, opened = false }: WhyProps) {
  const words = useWords();
  return (
    <label className="why-field">
      <span className="quiet">{words.t(opened ? 'pairing.why' : 'pairing.whyMaybe')}</span>
      <input
        type="text"
        dir="auto"
        maxLength={LONGEST_WHY}
        value={why}
        onChange={(event) => change(event.target.value)}
        ref={opened ? focusOnce : undefined}
      />
    </label>
  );
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus();
}

function Acts({ entry, part, stands, pairs }: Omit<WordProps, 'judged'> & { readonly pairs: Pairs }) {
  const words = useWords();
  return (
    <p className="actions entry-acts no-print">
      {!stands && <ActButtons acts={pairs.acts} busy={pairs.busy} say={(act) => pairs.say(entry, act, true)} />}
      <PairButton pairs={pairs} press={() => pairs.say(entry, { what: part, answer: null }, false)}>
        {words.t('pairing.part')}
      </PairButton>
    </p>
  );
}

interface ActProps {
  readonly acts: readonly PairAct[];
  readonly busy: boolean;
  readonly say: (act: PairAct) => void;
}

/** What can be said to join a passage to the row. The kinds of an answer stand together under what they answer. */
export function ActButtons({ acts, busy, say }: ActProps) {
  const words = useWords();
  const button = (act: PairAct) => (
    <button key={actKey(act)} type="button" className="act" aria-disabled={busy} onClick={() => busy || say(act)}>
      {words.t(`pairing.act.${actKey(act)}`)}
    </button>
  );
  const answers = acts.filter((act) => act.answer !== null);
  return (
    <>
      {answers.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line of buttons.
        <span role="group" aria-label={words.t('pairing.isAnswer')} className="answer-acts">
          <span aria-hidden="true">{words.t('pairing.isAnswer')}</span> {answers.map(button)}
        </span>
      )}
      {acts.filter((act) => act.answer === null).map(button)}
    </>
  );
}

interface ButtonProps {
  readonly pairs: Pairs;
  readonly press: () => void;
  readonly children: string;
}

/** It stays where it is while something is on its way, so that the focus does too. */
function PairButton({ pairs: { busy }, press, children }: ButtonProps) {
  return (
    <button type="button" className="quiet-button no-print" aria-disabled={busy} onClick={() => busy || press()}>
      {children}
    </button>
  );
}
