// A person says what a document is: its title, publisher, writer, day, kind, language (act source.describe). In: the word, on one source. Out: the word as recorded. The source may wait to be read again
// afterwards, as claims are found by its day and its publisher: `readWaitingOne` does that.

import { isOneSided } from '../../ledger/bodies.ts';
import {
  type DescriptionView,
  isDayMonthOrYear,
  isLanguageTag,
  type NewDescription,
  saysNothing,
  UNKNOWABLE,
} from '../../model/described.ts';
import { HabeasError } from '../../model/error.ts';
import type { StoredSource } from '../../storage/ports/case-index.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, bodyOf } from './append-records.ts';
import { reasonOf } from './judge.ts';

const LONGEST = 500;

export async function describeSource(caseFile: CaseFile, given: NewDescription): Promise<DescriptionView> {
  const stored = await caseFile.tools.index.source(given.object);
  if (stored === null) throw new HabeasError('not-found', `the case has no source ${given.object}`);
  const word = checked(given, stored);
  const isFirst = !stored.words.some(({ actor }) => actor === caseFile.actor.name);
  if (saysNothing(word) && isFirst)
    throw new HabeasError(
      'usage',
      'say a title, a publisher, a writer, a day, a kind or a language, or which is unknown',
    );
  const body = bodyOf(caseFile, { ...word });
  const { level } = stored;
  const [entry] = await appendRecords(caseFile, [{ act: 'source.describe', on: [word.object], body, level }]);
  if (entry === undefined) throw new HabeasError('fault', 'a record was appended and not returned');
  return { ...word, record: entry.id, at: entry.at, actor: entry.actor, mine: true };
}

function checked(given: NewDescription, { reading }: StoredSource): NewDescription {
  const { object, type } = given;
  const [published, language] = [wordsOf('day', given.published), wordsOf('language', given.language)];
  if (published !== null && !isDayMonthOrYear(published))
    throw new HabeasError(
      'usage',
      `"${published}" is no day, month or year: write 2021-05-06, 2021-05 or 2021, with ~ behind it where it is about then; where nobody knows it, say that it is unknown`,
    );
  if (language !== null && !isLanguageTag(language))
    throw new HabeasError('usage', `"${language}" is no language tag: write en, fa, ku-Arab`);
  if (type === 'archive' || (type !== null && reading?.source.type === 'archive'))
    throw new HabeasError('usage', 'an archive is told by its bytes: nothing else is one, and it is nothing else');
  const word: NewDescription = {
    ...{ object, published, language, type },
    title: wordsOf('title', given.title),
    publisher: wordsOf('publisher', given.publisher),
    byline: wordsOf('writer', given.byline),
    unknown: UNKNOWABLE.filter((field) => given.unknown.includes(field)),
    reason: reasonOf(given.reason),
  };
  if (!isOneSided(word)) throw new HabeasError('usage', 'a field is either said or unknown, not both');
  return word;
}

/** Null where nothing stands in it. */
function wordsOf(what: string, given: string | null): string | null {
  const words = given?.toWellFormed().replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (words.length > LONGEST) throw new HabeasError('usage', `a ${what} has at most ${LONGEST} letters`);
  return words === '' ? null : words;
}
