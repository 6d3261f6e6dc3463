// habeas decide DIR describe SOURCE: what a source is, in a person's words. In: the source and the options. Out: the word as recorded. Fields that are not named stay as the same person said them before.

import { describeSource } from '../../src/casefile/actions/describe-source.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import {
  type DescribedFields,
  type DescriptionView,
  saidInWords,
  UNKNOWABLE,
  type Unknowable,
} from '../../src/model/described.ts';
import { HabeasError } from '../../src/model/error.ts';
import type { ObjectId } from '../../src/model/ids.ts';
import { DESCRIBED_FIELDS, type DescribedField, SOURCE_TYPES, type SourceType } from '../../src/model/source.ts';
import type { CaseIndex } from '../../src/storage/ports/case-index.ts';
import { type Flags, textFlag } from './command.ts';
import { oneLine } from './printed-words.ts';
import { readAnew } from './work.ts';

/** `--by` names the writer: it is an option of `decide` already. */
export const DESCRIBING = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  type: { type: 'string' },
  language: { type: 'string' },
  unknown: { type: 'string' },
  'as-read': { type: 'string' },
} as const;

const NOTHING_SAID: DescribedFields = {
  ...{ title: null, publisher: null, byline: null, published: null, type: null, language: null },
  unknown: [],
};

const FLAG_OF: Readonly<Record<DescribedField, string>> = {
  ...{ title: 'title', publisher: 'publisher', byline: 'by', published: 'published' },
  ...{ type: 'type', language: 'language' },
};

export async function describe(caseFile: CaseFile, object: ObjectId, flags: Flags): Promise<DescriptionView> {
  const stored = await caseFile.tools.index.source(object);
  const before = stored?.words.find(({ actor }) => actor === caseFile.actor.name) ?? NOTHING_SAID;
  const unknown = fieldsIn(flags, 'unknown', UNKNOWABLE);
  const asRead = fieldsIn(flags, 'as-read', DESCRIBED_FIELDS);
  const given = DESCRIBED_FIELDS.filter((field) => textFlag(flags, FLAG_OF[field]) !== null);
  if (given.length + unknown.length + asRead.length === 0)
    throw new HabeasError(
      'usage',
      `say what it is: ${Object.values(FLAG_OF)
        .map((flag) => `--${flag}`)
        .join(', ')}, --unknown or --as-read`,
    );
  const twice = DESCRIBED_FIELDS.find(
    (field) => [given, unknown, asRead].filter((these) => these.some((one) => one === field)).length > 1,
  );
  if (twice !== undefined)
    throw new HabeasError('usage', `of the ${twice} one thing is said: a value, unknown, or as read`);
  const wordOf = (field: DescribedField): string | null => {
    if (unknown.some((one) => one === field) || asRead.includes(field)) return null;
    return textFlag(flags, FLAG_OF[field]) ?? before[field];
  };
  const isNewly = (field: Unknowable): boolean => given.includes(field) || asRead.includes(field);
  const said = await describeSource(caseFile, {
    object,
    title: wordOf('title'),
    publisher: wordOf('publisher'),
    byline: wordOf('byline'),
    published: wordOf('published'),
    type: typeOf(wordOf('type')),
    language: wordOf('language'),
    unknown: [...unknown, ...before.unknown.filter((field) => !isNewly(field))],
    reason: textFlag(flags, 'reason'),
  });
  await readAnew(caseFile, object);
  return said;
}

function fieldsIn<F extends string>(flags: Flags, flag: string, fields: readonly F[]): readonly F[] {
  const words = (textFlag(flags, flag) ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => {
    const found = fields.find((field) => field === (word === 'by' ? 'byline' : word));
    if (found === undefined) throw new HabeasError('usage', `--${flag} takes ${fields.join(', ')}, not "${word}"`);
    return found;
  });
}

function typeOf(word: string | null): SourceType | null {
  const type = SOURCE_TYPES.find((one) => one === word);
  if (type === undefined && word !== null)
    throw new HabeasError('usage', `--type takes ${SOURCE_TYPES.join(', ')}, not "${word}"`);
  return type ?? null;
}

/** A line a word, for the list of what was decided. */
export async function describedLines(index: CaseIndex, words: readonly DescriptionView[]): Promise<readonly string[]> {
  const rows = new Map((await index.sourceRows(words.map(({ object }) => object))).map((row) => [row.id, row.file]));
  return words.map((word) => {
    const said = [...saidInWords(word), ...(word.reason === null ? [] : [word.reason])].map(oneLine).join(' · ');
    return `${word.record}  describe ${rows.get(word.object) ?? word.object} · ${said}`;
  });
}
