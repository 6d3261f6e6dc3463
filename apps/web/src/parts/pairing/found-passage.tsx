// What of a hit is meant: a sentence in which the words stand, or a claim that was made of words in it. One is chosen, then said to belong.

import { useId, useMemo, useState } from 'react';
import type { Claim, ClaimKind } from '../../../../../src/model/claim.ts';
import type { Passage } from '../../../../../src/model/passage.ts';
import type { PairedPlace } from '../../../../../src/model/rooms/pairings.ts';
import type { Reading } from '../../../../../src/model/source.ts';
import type { SourceView } from '../../../../../src/model/views.ts';
import { useSourceAround } from '../../api/judging.ts';
import { claimsInForce } from '../../rooms/reader/claims-in-force.ts';
import { valueWords } from '../../words/claim-words.ts';
import { directionOf, useWords } from '../../words/use-words.ts';
import type { Snippet } from '../marked-words.tsx';
import { placesIn } from '../marked-words.tsx';
import { Waiting } from '../waiting.tsx';
import { WriteClaim } from '../write-claim.tsx';
import { ActButtons, WhyField } from './entry-word.tsx';
import type { PairAct, Pairs } from './pairs.ts';
import { sentenceAt } from './sentence-at.ts';

interface FoundProps {
  readonly source: PairedPlace['source'];
  readonly snippet: Snippet;
  readonly pairs: Pairs;
  /** Only claims of this kind can be joined. */
  readonly only: ClaimKind | null;
  readonly write: ClaimKind;
  readonly done: () => void;
}

export function FoundPassage({ source, ...props }: FoundProps) {
  return <Waiting on={useSourceAround(source)}>{(view) => <Choice {...props} view={view} />}</Waiting>;
}

/** Of a sentence as a whole no claim stands for it. */
interface Meant {
  readonly passage: Passage;
  readonly claim: Claim | null;
}

function Choice({
  view,
  snippet,
  pairs,
  only,
  write,
  done,
}: Omit<FoundProps, 'source'> & { readonly view: SourceView }) {
  const words = useWords();
  const group = useId();
  const meant = useMemo(() => meantBy(view, snippet, only), [view, snippet, only]);
  const [chosen, choose] = useState(0);
  const [why, setWhy] = useState('');
  const one = meant[chosen];
  const language = view.reading?.source.language ?? null;
  const [unsaid] = view.reading ? sentencesOf(view.reading, snippet) : [];
  const say = (act: PairAct): void => {
    if (one === undefined) return;
    const { start, end, exact } = one.passage;
    const entry = { source: view.row.id, start, end, exact, kind: one.claim?.kind ?? null };
    pairs.say(entry, act, true, { reason: why, done });
  };
  return (
    <div className="found-passage" ref={seen}>
      {one === undefined ? (
        <p className="quiet">{words.t('pairing.find.noClaim')}</p>
      ) : (
        <fieldset>
          <legend className="quiet">{words.t('pairing.find.which')}</legend>
          {meant.map(({ passage, claim }, i) => (
            <label key={claim?.id ?? passage.start} className="claim-choice">
              <input
                type="radio"
                name={group}
                checked={i === chosen}
                onChange={() => choose(i)}
                ref={i === 0 ? focusOnce : undefined}
              />
              <span>
                <span className="quiet">
                  {claim === null
                    ? words.t('pairing.find.sentence')
                    : `${words.code('kind', claim.kind)}: ${valueWords(claim, words)}`}
                </span>
                <span className="block passage-words" lang={language ?? undefined} dir={directionOf(language)}>
                  {passage.exact}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {one !== undefined && <WhyField why={why} change={setWhy} />}
      <p className="actions">
        {one !== undefined && <ActButtons acts={pairs.acts} busy={pairs.busy} say={say} />}
        {unsaid && <WriteClaim of={{ source: view.row.id, passage: one?.passage ?? unsaid }} kind={write} />}
      </p>
    </div>
  );
}

/** Each sentence, then the claims of it: what the text says before its titles. */
function meantBy(view: SourceView, snippet: Snippet, only: ClaimKind | null): readonly Meant[] {
  const { reading } = view;
  if (!reading) return [];
  const claims = claimsInForce(view).filter((claim) => (only === null ? tells(claim) : claim.kind === only));
  return sentencesOf(reading, snippet).flatMap((sentence) => {
    const here = claims.filter(({ passage: { start, end } }) => start < sentence.end && sentence.start < end);
    const made = here.map((claim) => ({ passage: claim.passage, claim }));
    return only === null ? [{ passage: sentence, claim: null }, ...made] : made;
  });
}

/** A day or a name alone belongs to nothing. */
const tells = (claim: Claim): boolean =>
  claim.kind !== 'date' && !(claim.kind === 'attribute' && /^(?:named|bodyNamed)$/.test(claim.what));

function sentencesOf(reading: Reading, snippet: Snippet): readonly Passage[] {
  const found = placesIn(snippet).map((place) => sentenceAt(reading, place));
  const once = [...new Map(found.map((one) => [one.start, one])).values()];
  const isTitle = ({ start }: Passage): boolean =>
    reading.blocks.some((one) => one.start <= start && start < one.end && /^(?:title|heading)$/.test(one.role));
  return [...once.filter((one) => !isTitle(one)), ...once.filter(isTitle)];
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus({ preventScroll: true });
}

/** With what can be said of it, below the words. */
function seen(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
