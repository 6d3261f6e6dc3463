import { useTitle } from '../../parts/use-title.ts';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { useWords } from '../../words/use-words.ts';

export function FiguresRoom() {
  const words = useWords();
  useTitle(words.t('weighing.room.figures'));
  return (
    <div className="room">
      <h1>{words.t('weighing.room.figures')}</h1>
      <WeighingLine />
    </div>
  );
}
