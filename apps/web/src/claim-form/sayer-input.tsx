// Who says it, in a claim's form: the chain of credit, outermost first. No link at all is the document's own voice.

import type { SayerLink } from '../../../../src/model/claim.ts';
import { useWords } from '../words/use-words.ts';
import { ChoiceInput, DateInput, FlagInput, TextInput } from './inputs.tsx';
import { MentionsInput, type Place } from './mention-input.tsx';

interface SayerProps {
  readonly value: readonly SayerLink[];
  readonly place: Place;
  readonly names: readonly string[];
  readonly change: (value: readonly SayerLink[]) => void;
}

const KINDS = ['named', 'unnamed', 'group', 'impersonal'] as const;
const NEW_LINK: SayerLink = {
  who: [],
  kind: 'impersonal',
  how: 'report',
  cue: null,
  via: null,
  to: null,
  when: null,
  verbatim: false,
};

export function SayerInput({ value, place, names, change }: SayerProps) {
  const words = useWords();
  const put = (i: number, link: SayerLink | null): void =>
    change(value.flatMap((one, at) => (at === i ? (link ?? []) : one)));
  return (
    <fieldset className="form-field form-sayer">
      <legend>{words.t('form.sayer')}</legend>
      {value.length === 0 && <p className="quiet">{words.t('claim.ownVoice')}</p>}
      {value.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link is known by its place in the chain.
        <div key={i} className="form-link">
          <LinkInputs link={link} number={i + 1} {...{ place, names }} change={(next) => put(i, next)} />
          <button type="button" className="quiet-button" onClick={() => put(i, null)}>
            {words.t('form.removeLink')}
          </button>
        </div>
      ))}
      <p className="actions">
        {value.length > 0 && (
          <button type="button" className="quiet-button" onClick={() => change([NEW_LINK, ...value])}>
            {words.t('form.addOuter')}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => change([...value, NEW_LINK])}>
          {words.t(value.length > 0 ? 'form.addInner' : 'form.addSayer')}
        </button>
      </p>
    </fieldset>
  );
}

interface LinkProps {
  readonly link: SayerLink;
  readonly number: number;
  readonly place: Place;
  readonly names: readonly string[];
  readonly change: (link: SayerLink) => void;
}

function LinkInputs({ link, number, place, names, change }: LinkProps) {
  const words = useWords();
  const setWho = (who: SayerLink['who']): void => {
    const kind = who.length === 0 ? 'impersonal' : who.some((one) => one.name !== null) ? 'named' : 'unnamed';
    change({ ...link, who, kind: link.kind === 'group' && who.length > 0 ? 'group' : kind });
  };
  return (
    <>
      <MentionsInput
        label={words.t('form.who', { n: words.n(number) })}
        addLabel={words.t('form.addWho')}
        value={link.who}
        {...{ place, names }}
        change={setWho}
      />
      <div className="form-row">
        <ChoiceInput
          label={words.t('form.sayerKind')}
          value={link.kind}
          values={KINDS}
          group="sayerKind"
          change={(kind) => change({ ...link, kind: KINDS.find((one) => one === kind) ?? link.kind })}
        />
        <TextInput label={words.t('field.cue')} value={link.cue} change={(cue) => change({ ...link, cue })} />
        <DateInput label={words.t('form.saidWhen')} value={link.when} change={(when) => change({ ...link, when })} />
        <FlagInput
          label={words.t('form.verbatim')}
          value={link.verbatim}
          change={(verbatim) => change({ ...link, verbatim })}
        />
      </div>
    </>
  );
}
