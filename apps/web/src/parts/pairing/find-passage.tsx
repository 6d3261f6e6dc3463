// "Find a passage…": the case is searched in a dialog, and what is found is joined to the row that is open. Words and names in any spelling and script, as in the Search room. From the field down goes to the
// hits, Enter opens one; what was opened is chosen with the arrows and said with a button; Escape closes, and the focus is where it was.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ClaimKind } from '../../../../../src/model/claim.ts';
import type { SearchHit } from '../../../../../src/model/views.ts';
import { useSearch } from '../../api/queries.ts';
import { reasonWords } from '../../words/reasons.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import { HitList } from '../hit-list.tsx';
import { MarkedWords, type Snippet } from '../marked-words.tsx';
import { nameOfSource } from '../source-link.tsx';
import { TypedFilter } from '../typed-filter.tsx';
import { Refusal } from '../waiting.tsx';
import { FoundPassage } from './found-passage.tsx';
import { type Pairs, usePairs } from './pairs.ts';

interface FindProps {
  /** Only claims of this kind can be joined. */
  readonly only?: ClaimKind;
  /** The kind of claim that is offered to be written of a hit. */
  readonly write: ClaimKind;
}

export function FindPassage(props: FindProps) {
  const words = useWords();
  const pairs = usePairs();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const head = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (pairs === null) return null;
  return (
    <>
      <p className="no-print">
        <button type="button" onClick={() => setOpen(true)}>
          {words.t('pairing.find.open')}
        </button>
      </p>
      <dialog ref={dialog} className="find-passage" aria-labelledby={head} onClose={() => setOpen(false)}>
        <h2 id={head}>{words.t('pairing.find.head')}</h2>
        {open && <Finding {...props} pairs={pairs} close={() => dialog.current?.close()} />}
        <form method="dialog">
          <button type="submit">{words.t('close')}</button>
        </form>
      </dialog>
    </>
  );
}

interface FindingProps extends FindProps {
  readonly pairs: Pairs;
  readonly close: () => void;
}

function Finding({ pairs, close, ...props }: FindingProps) {
  const words = useWords();
  const [asked, ask] = useState('');
  const place = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are of the field and the buttons in it.
    <div ref={place} className="finding" onKeyDown={(event) => stepBetweenHits(event, place.current)}>
      <p className="quiet">{words.t('pairing.find.how')}</p>
      <search>
        <TypedFilter label={words.t('pairing.find.words')} text={asked} change={(text) => ask(text ?? '')} />
      </search>
      {pairs.error && <Refusal error={pairs.error} />}
      {asked !== '' && <Hits q={asked} {...{ pairs, close }} {...props} />}
    </div>
  );
}

function Hits({ q, ...props }: FindingProps & { readonly q: string }) {
  const words = useWords();
  const found = useSearch(q);
  const [opened, openHit] = useState<string | null>(null);
  const [first] = found.data?.pages ?? [];
  if (found.error) return <Refusal error={found.error} />;
  return (
    <>
      <p className="quiet" role="status">
        {first ? words.t('search.found', { count: first.total, n: words.n(first.total) }) : words.t('loading')}
      </p>
      {(first?.explained ?? []).map((sentence) => {
        const { text, lang } = reasonWords(sentence, words);
        return (
          <p key={sentence} className="quiet" lang={lang} dir="auto">
            {text}
          </p>
        );
      })}
      <HitList {...{ q, found }}>
        {(hit) => <Hit key={hit.source.id} {...{ hit, opened, openHit }} {...props} />}
      </HitList>
    </>
  );
}

interface HitProps extends FindingProps {
  readonly hit: SearchHit;
  readonly opened: string | null;
  readonly openHit: (key: string | null) => void;
}

function Hit({ hit: { source, snippets }, opened, openHit, ...props }: HitProps) {
  const words = useWords();
  return (
    <li>
      <h3>
        <bdi>{nameOfSource(source)}</bdi>{' '}
        <span className="quiet">
          {[source.publisher && `\u2068${source.publisher}\u2069`, source.published && words.edtf(source.published)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h3>
      {snippets.map((snippet) => {
        const key = `${source.id} ${snippet.start}`;
        const isOpen = opened === key;
        return (
          <div key={key}>
            <HitButton {...{ snippet, isOpen }} language={source.language} press={() => openHit(isOpen ? null : key)} />
            {isOpen && (
              <FoundPassage
                source={source.id}
                {...{ snippet }}
                pairs={props.pairs}
                only={props.only ?? null}
                write={props.write}
                done={props.close}
              />
            )}
          </div>
        );
      })}
    </li>
  );
}

interface HitButtonProps {
  readonly snippet: Snippet;
  readonly language: string | null;
  readonly isOpen: boolean;
  readonly press: () => void;
}

const HitButton = ({ snippet, language, isOpen, press }: HitButtonProps) => (
  <button
    type="button"
    className="hit-button"
    aria-expanded={isOpen}
    lang={language ?? undefined}
    dir={directionOf(language)}
    onClick={press}
  >
    <MarkedWords of={snippet} />
  </button>
);

/** Up and down between the field and the hits; Enter in the field goes to the first. A choice that is open keeps its arrows. */
function stepBetweenHits(event: KeyboardEvent, place: HTMLElement | null): void {
  const at = event.target;
  if (place === null || !(at instanceof HTMLElement) || at.matches('[type=radio]')) return;
  const stops = [...place.querySelectorAll<HTMLElement>('input[type=search], .hit-button')];
  const here = stops.indexOf(at);
  const isField = at.matches('input');
  const by = event.key === 'ArrowDown' || (isField && event.key === 'Enter') ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = here < 0 || by === 0 ? undefined : stops[here + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
