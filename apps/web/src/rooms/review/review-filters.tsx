// Which proposals are shown: states with their numbers, then view, kind, confidence, how it is asserted, words, order. All of it is in the address.

import {
  CLAIM_VIEWS,
  type ClaimState,
  REVIEW_FIELDS,
  REVIEW_ORDERS,
  type ReviewPage,
} from '../../../../../src/model/judgement.ts';
import type { Changes } from '../../parts/changes.ts';
import { Choice } from '../../parts/choice.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import type { ReviewSearch } from './filter.ts';

export type ChangeFilter = (changes: Changes<ReviewSearch>) => void;

interface FiltersProps {
  readonly search: ReviewSearch;
  readonly change: ChangeFilter;
}

/** States that are shown also where no claim is in them. */
const ALWAYS: ReadonlySet<ClaimState> = new Set(['waiting', 'accepted', 'rejected']);

export function StateChoice({
  search,
  change,
  counts,
}: FiltersProps & { readonly counts: ReviewPage['counts'] | null }) {
  const words = useWords();
  const chosen = search.state ?? ((search.view ?? 'all') === 'all' ? 'waiting' : 'any');
  const states = REVIEW_FIELDS.state.filter((one) => ALWAYS.has(one) || (counts?.[one] ?? 0) > 0 || one === chosen);
  const all = Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0);
  return (
    <fieldset className="state-choice">
      <legend className="sr-only">{words.t('review.states')}</legend>
      {[...states, 'any' as const].map((one) => (
        <button key={one} type="button" aria-pressed={chosen === one} onClick={() => change({ state: one })}>
          <b>{counts === null ? '…' : words.n(one === 'any' ? all : counts[one])}</b>{' '}
          {one === 'any' ? words.t('review.anyState') : words.code('claimState', one)}
        </button>
      ))}
    </fieldset>
  );
}

export function Filters({ search, change }: FiltersProps) {
  const words = useWords();
  const narrowed = Object.keys(search).some((name) => name !== 'at' && name !== 'state' && name !== 'order');
  return (
    <details className="filters-folded">
      <summary>
        {words.t('review.filters')}
        {narrowed && <b>: {narrowedTo(search, words).join(' · ')}</b>}
      </summary>
      <search className="filters" aria-label={words.t('review.filters')}>
        <TypedFilter label={words.t('review.by.text')} text={search.text ?? ''} change={(text) => change({ text })} />
        <FieldChoice name="kind" group="kind" values={REVIEW_FIELDS.kind} {...{ search, change }} />
        <FieldChoice name="asserted" group="asserted" values={REVIEW_FIELDS.asserted} {...{ search, change }} />
        <FieldChoice name="confidence" group="confidence" values={REVIEW_FIELDS.confidence} {...{ search, change }} />
        <FieldChoice name="view" group="claimView" values={CLAIM_VIEWS} always {...{ search, change }} />
        <FieldChoice name="order" group="reviewOrder" values={REVIEW_ORDERS} always {...{ search, change }} />
        {search.source && (
          <button type="button" className="quiet-button" onClick={() => change({ source: undefined })}>
            {words.t('review.allSources')}
          </button>
        )}
        {narrowed && (
          <button
            type="button"
            className="quiet-button"
            onClick={() =>
              change({
                text: undefined,
                kind: undefined,
                asserted: undefined,
                confidence: undefined,
                view: undefined,
                source: undefined,
              })
            }
          >
            {words.t('sources.clear')}
          </button>
        )}
      </search>
    </details>
  );
}

/** What the fold hides, in words. */
function narrowedTo(search: ReviewSearch, words: Words): readonly string[] {
  const { text, kind, asserted, confidence, view, source } = search;
  return [
    text && words.t('sayer.cue', { cue: `\u2068${text}\u2069` }),
    kind && words.code('kind', kind),
    asserted && words.code('asserted', asserted),
    confidence && words.code('confidence', confidence),
    view && words.code('claimView', view),
    source && words.t('review.onlySource'),
  ].flatMap((one) => (one ? [one] : []));
}

interface FieldProps extends FiltersProps {
  readonly name: 'kind' | 'asserted' | 'confidence' | 'view' | 'order';
  readonly group: string;
  readonly values: readonly string[];
  /** One of the values always holds, the first where none is chosen. */
  readonly always?: boolean;
}

function FieldChoice({ name, group, values, always = false, search, change }: FieldProps) {
  const words = useWords();
  const [first = '', ...others] = values;
  const chosen = search[name];
  return (
    <Choice
      label={words.t(`review.by.${name}`)}
      value={always && chosen === first ? undefined : chosen}
      values={always ? others : values}
      name={(one) => words.code(group, one)}
      choose={(value) => change({ [name]: value })}
      {...(always && { any: words.code(group, first) })}
    />
  );
}
