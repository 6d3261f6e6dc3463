// Origins: who repeats whom. Families of documents that hang together, who passes on whom, pairs that share words, two documents side by side; and what people declared.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { objectIdOf } from '../../../../../src/model/ids.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';
import { type OriginsSearch, SHARED_KINDS } from '../address.ts';
import { Declarations } from './declarations.tsx';
import { Families } from './families.tsx';
import { PairView } from './pair-view.tsx';
import { Pairs } from './pairs.tsx';
import { Relays } from './relays.tsx';

const LISTS = ['families', 'relays', 'all', ...SHARED_KINDS] as const;

export function OriginsRoom() {
  const words = useWords();
  useTitle(words.t('weighing.room.origins'));
  const search: OriginsSearch = useSearch({ from: '/origins' });
  const navigate = useNavigate();
  if (search.a !== undefined && search.b !== undefined)
    return <PairView a={objectIdOf(search.a)} b={objectIdOf(search.b)} search={search} />;
  const list = search.pairs ?? (search.source === undefined ? 'families' : 'all');
  return (
    <div className="room origins-room">
      <h1>{words.t('weighing.room.origins')}</h1>
      <p className="lede">{words.t('origins.what')}</p>
      <WeighingLine />
      <ChoiceRow
        legend={words.t('origins.lists')}
        values={LISTS}
        chosen={list}
        name={(one) => words.t(`origins.list.${one}`)}
        choose={(one) => void navigate({ to: '/origins', search: one === 'families' ? {} : { pairs: one } })}
      />
      <Declarations />
      {list === 'families' && <Families search={search} />}
      {list === 'relays' && <Relays />}
      {list !== 'families' && list !== 'relays' && <Pairs search={search} kind={list} />}
    </div>
  );
}
