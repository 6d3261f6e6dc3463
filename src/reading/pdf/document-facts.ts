// What a PDF states of itself (ISO 32000-1 section 14.3.3, the information dictionary). The dates are those of the program that wrote
// the file, on a clock that nobody checked: weak grounds, and often of a conversion years later.

import { NOTHING_STATED, type StatedDate, type StatedFacts } from '../draft.ts';

export function documentFacts(info: unknown): StatedFacts {
  const field = (key: string): string | null => {
    const value: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, key) : null;
    const words = typeof value === 'string' ? value.replaceAll(/\p{Cc}+/gu, ' ').trim() : '';
    return words === '' ? null : words;
  };
  const date = (key: string, says: StatedDate['says'], weight: number): readonly StatedDate[] => {
    const value = dateOf(field(key) ?? '');
    return value === null ? [] : [{ value, says, from: 'metadata', key, weight, at: null }];
  };
  const title = field('Title');
  const language = field('Language');
  return {
    ...NOTHING_STATED,
    // A title that is the name of a file was put there by a program.
    title:
      title !== null &&
      /\.(?:docx?|indd|qxd|pptx?|xlsx?|rtf|odt|tex|dvi|pdf|html?|jpe?g|png|tiff?)$|^untitled|^microsoft word - /iu.test(
        title,
      )
        ? null
        : title,
    byline: field('Author'),
    language: language !== null && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(language) ? language : null,
    dates: [...date('CreationDate', 'published', 0.3), ...date('ModDate', 'modified', 0.2)],
  };
}

/** `D:20201012093000+02'00'` => `2020-10-12`: the day where the writer was. */
function dateOf(text: string): string | null {
  const [, year = '', month = '01', day = '01'] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(text) ?? [];
  if (year === '' || Number(year) < 1980) return null; // no PDF is older; a clock at zero says 1970
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month}-${day}`;
}
