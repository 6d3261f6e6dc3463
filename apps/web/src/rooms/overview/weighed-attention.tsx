// What the weighing found that deserves attention: a few of each, the most important first, each leading into its room.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ConflictKind, ConflictRow } from '../../../../../src/model/rooms/conflicts.ts';
import type { FigureRow } from '../../../../../src/model/rooms/figures.ts';
import type { AttentionView } from '../../../../../src/model/rooms/overview.ts';
import { useWeighed } from '../../api/weighing.ts';
import { InItsSentence } from '../../parts/in-its-sentence.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { amountWords, statedWords } from '../../words/amount-words.ts';
import { countedWords } from '../../words/counted-words.ts';
import { chainOf } from '../../words/isolate.ts';
import { conflictWords } from '../../words/reasons.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { asksWords, namesWords } from '../appeals/appeal-words.ts';
import { whoWords } from '../conflicts/who-words.ts';

export function WeighedAttention() {
  const view = useWeighed<AttentionView>('/api/attention').data;
  if (!view) return null;
  return (
    <section className="weighed-attention" aria-labelledby="weighed-head">
      <WeighingLine />
      {view.state.weighedAt !== null && <Found view={view} />}
    </section>
  );
}

const isNothing = ({ counts }: AttentionView): boolean =>
  counts.contestedFigures + counts.unansweredAppeals + counts.changedSites + counts.identityQuestions === 0 &&
  Object.values(counts.conflicts).every((count) => count === 0);

function Found({ view }: { view: AttentionView }) {
  const words = useWords();
  return (
    <>
      <h2 id="weighed-head">{words.t('attention.head')}</h2>
      <p className="quiet">{words.t(isNothing(view) ? 'attention.nothing' : 'attention.what')}</p>
      <div className="attention-groups">
        <Figures view={view} />
        {(['denials', 'ignorance'] as const).map((name) => (
          <Conflicts key={name} view={view} name={name} />
        ))}
        <Appeals view={view} />
        <Sites view={view} />
        <Conflicts view={view} name="cannotHold" />
        <Questions view={view} />
      </div>
      <Rest view={view} />
    </>
  );
}

interface GroupProps {
  readonly name: 'figures' | ConflictGroup | 'appeals' | 'sites' | 'questions';
  readonly count: number;
  /** The way into the room, around what is given. */
  readonly way: (words: string) => ReactNode;
  readonly rows: readonly AttentionRow[];
}

interface AttentionRow {
  readonly key: string;
  readonly link: ReactNode;
  /** The words on the other side. */
  readonly against?: ReactNode;
  readonly said: readonly string[];
}

function Group({ name, count, way, rows }: GroupProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <section>
      <h3>{way(words.t(`attention.${name}`, { count, n: words.n(count) }))}</h3>
      <ul>
        {rows.map(({ key, link, against, said }) => (
          <li key={key}>
            <p className="attention-what">{link}</p>
            {against && (
              <blockquote className="row-against">
                <p dir="auto">{against}</p>
              </blockquote>
            )}
            <p className="quiet">{said.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ view }: { view: AttentionView }) {
  const words = useWords();
  return (
    <Group
      name="figures"
      count={view.counts.contestedFigures}
      way={(said) => (
        <Link to="/figures" search={{ contested: true }}>
          {said}
        </Link>
      )}
      rows={view.figures.map((one) => ({
        key: one.id,
        link: (
          <Link to="/figures" search={{ contested: true, at: one.id }}>
            {countedWords(one, words)}
          </Link>
        ),
        said: figureSaid(one, words),
      }))}
    />
  );
}

function figureSaid(figure: FigureRow, words: Words): readonly string[] {
  const { stated, told } = figure;
  return [
    // Those that stand against one another; the least and the most alone may both hold.
    figure.conflicts === 0 || told.length < 2
      ? stated && statedWords(stated.least, stated.most, words)
      : told.map(({ amount }) => `\u2068${amountWords(amount, words)}\u2069`).join(' ≠ '),
    spanWords(figure.when, words),
    claimsSaid(figure, words),
  ].flatMap((one) => (one === null ? [] : [one]));
}

const claimsSaid = ({ claims, judged }: Pick<FigureRow, 'claims' | 'judged'>, words: Words): string =>
  words.t('review.count', {
    claims: words.t('review.claims', { count: claims, n: words.n(claims) }),
    judged: words.t('review.judged', { count: judged, n: words.n(judged) }),
  });

/** The kinds of each group, as the room of conflicts filters by them. */
const CONFLICT_GROUPS = {
  denials: ['denial', 'evasion'],
  ignorance: ['ignorance'],
  cannotHold: ['date', 'place', 'post'],
} as const satisfies Readonly<Record<string, readonly ConflictKind[]>>;

type ConflictGroup = keyof typeof CONFLICT_GROUPS;

const SHOWN = 5;

function Conflicts({ view, name }: { view: AttentionView; name: ConflictGroup }) {
  const words = useWords();
  const kinds: readonly ConflictKind[] = CONFLICT_GROUPS[name];
  const there = kinds.filter((kind) => view.counts.conflicts[kind] > 0);
  const rows = saidOnce(view.conflicts.filter(({ kind }) => kinds.includes(kind))).slice(0, SHOWN);
  return (
    <Group
      name={name}
      count={there.reduce((sum, kind) => sum + view.counts.conflicts[kind], 0)}
      way={(said) => (
        <Link to="/conflicts" search={there.length === 1 && there[0] ? { kind: there[0] } : {}}>
          {said}
        </Link>
      )}
      rows={rows.map((one) => ({
        key: one.id,
        link: (
          <Link to="/conflicts" search={{ at: one.id }}>
            {conflictWords(one, words)}
          </Link>
        ),
        against: one.firstAgainst ? (
          <InItsSentence passage={one.firstAgainst.claim.passage} />
        ) : (
          one.firstPassage?.passage.exact
        ),
        said: conflictSaid(one, words),
      }))}
    />
  );
}

/** The same words of the same person, of the same days, in a reprint are one thing to look at. */
function saidOnce(rows: readonly ConflictRow[]): readonly ConflictRow[] {
  const told = new Set<string>();
  return rows.filter(({ label, people, when }) => {
    const key = [label.toLowerCase(), when.from, when.to, ...people.map(({ id }) => id)].join('\n');
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** The day of the document: when it was said may be another, and when what it is about happened is another. */
const reportedOn = ({ claim: { source } }: ConflictRow, words: Words): string | null =>
  source.published === null ? null : words.edtf(source.published);

const conflictSaid = (one: ConflictRow, words: Words): readonly string[] => [
  words.code('conflictOf', one.kind),
  ...[whoWords(one, words), reportedOn(one, words)].flatMap((said) => said ?? []),
  ...(one.against > 0 ? [words.t('attention.against', { count: one.against, n: words.n(one.against) })] : []),
  ...(one.passages > 0 ? [words.t('attention.inText', { count: one.passages, n: words.n(one.passages) })] : []),
];

function Appeals({ view }: { view: AttentionView }) {
  const words = useWords();
  return (
    <Group
      name="appeals"
      count={view.counts.unansweredAppeals}
      way={(said) => (
        <Link to="/appeals" search={{ state: 'silent' }}>
          {said}
        </Link>
      )}
      rows={view.appeals.map((one) => ({
        key: one.id,
        link: (
          <Link to="/appeals" search={{ at: one.id }} dir="auto">
            {asksWords(one, words)}
          </Link>
        ),
        said: [
          chainOf([namesWords(one.by, one.byWords, words), namesWords(one.to, one.toWords, words)], words),
          one.on === null ? words.t('dayNotKnown') : words.edtf(one.on),
          ...(one.silentDays === null
            ? []
            : [words.t('appeals.silentFor', { count: one.silentDays, n: words.n(one.silentDays) })]),
        ],
      }))}
    />
  );
}

function Sites({ view }: { view: AttentionView }) {
  const words = useWords();
  return (
    <Group
      name="sites"
      count={view.counts.changedSites}
      way={(said) => <Link to="/sites">{said}</Link>}
      rows={view.sites.map((one) => ({
        key: one.id,
        link: (
          <Link to="/sites" search={{ at: one.id }} dir="auto">
            {words.name(one)}
          </Link>
        ),
        said: [
          ...(one.latest ? [`\u2068${words.code('condition', one.latest.condition)}\u2069`] : []),
          ...(one.changes > 0 ? [words.t('sites.changes', { count: one.changes, n: words.n(one.changes) })] : []),
        ],
      }))}
    />
  );
}

function Questions({ view }: { view: AttentionView }) {
  const words = useWords();
  return (
    <Group
      name="questions"
      count={view.counts.identityQuestions}
      way={(said) => <Link to="/people/identity">{said}</Link>}
      rows={view.questions.map((one) => ({
        key: `${one.a.form.id} ${one.b.form.id}`,
        link: (
          <Link to="/people/identity" search={{ kind: one.a.entity.kind }}>
            <bdi>{one.a.form.name}</bdi> · <bdi>{one.b.form.name}</bdi>
          </Link>
        ),
        said: [words.t('identity.weight', { count: one.weight, n: words.n(one.weight) })],
      }))}
    />
  );
}

/** What else the weighing made of the claims, and the way to it. */
function Rest({ view: { counts } }: { view: AttentionView }) {
  const words = useWords();
  const said = (key: string, count: number): string => words.t(`attention.${key}`, { count, n: words.n(count) });
  return (
    <p className="attention-rest">
      {words.t('attention.namedIn')} <Link to="/people">{said('people', counts.people)}</Link>
      {' · '}
      <Link to="/people" search={{ kind: 'body' }}>
        {said('bodies', counts.bodies)}
      </Link>
      {' · '}
      <Link to="/timeline">{said('events', counts.events)}</Link>
      {counts.appeals > 0 && (
        <>
          {' · '}
          <Link to="/appeals">{said('allAppeals', counts.appeals)}</Link>
        </>
      )}
      {counts.sites > 0 && (
        <>
          {' · '}
          <Link to="/sites">{said('allSites', counts.sites)}</Link>
        </>
      )}
      {counts.copiedPairs > 0 && (
        <>
          {' · '}
          <Link to="/origins" search={{ pairs: 'copied' }}>
            {said('copied', counts.copiedPairs)}
          </Link>
        </>
      )}
    </p>
  );
}
