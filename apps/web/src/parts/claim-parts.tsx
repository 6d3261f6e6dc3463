// The parts of a claim as a person reads them: its fields in words, who says it, why it is read so, and what people judged.

import type { Claim, SayerLink } from '../../../../src/model/claim.ts';
import type { ClaimState, JudgementView } from '../../../../src/model/judgement.ts';
import { dateWords, type Field, fieldsOf, mentionWords } from '../words/claim-fields.ts';
import { isWords } from '../words/claim-words.ts';
import { reasonWords } from '../words/reasons.ts';
import { useWords } from '../words/use-words.ts';
import { Actor } from './actor.tsx';

export function FieldsList({ claim, changed = [] }: { claim: Claim; changed?: readonly string[] }) {
  const words = useWords();
  // The words of a quotation are the passage: they need not stand twice.
  const fields = fieldsOf(claim, words).filter((one) => one.key !== 'words' || one.values[0] !== claim.passage.exact);
  return (
    <dl className="claim-fields">
      {fields.map((field) => (
        <FieldRow key={field.key} field={field} changed={changed.includes(field.key)} />
      ))}
    </dl>
  );
}

function FieldRow({ field, changed }: { field: Field; changed: boolean }) {
  const words = useWords();
  return (
    <div className={changed ? 'changed' : ''}>
      <dt>
        {field.name}
        {changed && <span className="sr-only"> ({words.t('review.fieldChanged')})</span>}
      </dt>
      {field.values.map((value) => (
        <dd key={value} className={field.verbatim ? 'verbatim' : ''}>
          <bdi>{value}</bdi>
        </dd>
      ))}
    </div>
  );
}

/** The chain of credit as a chain: outermost first, each link under the one that quotes it. */
export function SayerChain({ sayer }: { sayer: readonly SayerLink[] }) {
  const words = useWords();
  if (sayer.length === 0) return <p className="own-voice">{words.t('claim.ownVoice')}</p>;
  return (
    <ol className="chain">
      {sayer.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link is known by its place in the chain.
        <li key={i}>
          <b>
            {link.who.length > 0 ? (
              link.who.map((one) => mentionWords(one, words)).join(words.lang === 'fa' ? '، ' : ', ')
            ) : (
              <i>{words.code('sayerKind', link.kind)}</i>
            )}
          </b>
          <LinkWords link={link} />
        </li>
      ))}
    </ol>
  );
}

function LinkWords({ link }: { link: SayerLink }) {
  const words = useWords();
  const said = [
    isWords(link.cue) && words.t('sayer.cue', { cue: `\u2068${link.cue}\u2069` }),
    link.via && words.t('sayer.via', { via: `\u2068${link.via}\u2069` }),
    link.to && words.t('sayer.to', { to: `\u2068${link.to}\u2069` }),
    link.when && dateWords(link.when, words),
    link.verbatim && words.t('form.verbatim'),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <span className="quiet"> {said.join(' · ')}</span>;
}

/** Sentences of the weighing under one another. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <Reason of={line} />
        </li>
      ))}
    </ul>
  );
}

/** One sentence of the weighing, in the language in which it can be said. */
export function Reason({ of }: { of: string }) {
  const { text, lang } = reasonWords(of, useWords());
  return (
    <span className="reason" lang={lang} dir={lang === 'fa' ? 'rtl' : 'ltr'}>
      {text}
    </span>
  );
}

export function StateBadge({ state }: { state: ClaimState }) {
  const words = useWords();
  return <span className={`claim-state claim-state-${state}`}>{words.code('claimState', state)}</span>;
}

/** What people judged, oldest first, with their reasons. What the same person judged again later is struck through, not left out. */
export function History({ judgements }: { judgements: readonly JudgementView[] }) {
  const words = useWords();
  if (judgements.length === 0) return null;
  return (
    <section className="history">
      <h3>{words.t('review.history')}</h3>
      <ol>
        {judgements.map((one) => (
          <li key={one.record} className={one.superseded ? 'superseded' : ''}>
            <b>{words.code('verdictOf', one.verdict)}</b>{' '}
            <span className="quiet">
              {one.mine ? words.t('review.byYou') : <Actor name={one.actor} />} · {words.moment(one.at)}
              {one.superseded && ` · ${words.t('review.superseded')}`}
            </span>
            {one.reason && <p dir="auto">{one.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
