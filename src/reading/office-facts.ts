// What an office file states of itself: docProps/core.xml (ECMA-376 part 2, section 11). The times are those of the program that wrote
// it, on a clock that nobody checked: weak grounds for a date, and often of a template.

import { Parser } from 'htmlparser2';
import { NOTHING_STATED, type StatedDate, type StatedFacts } from './draft.ts';
import { PartsError, unzipParts } from './zip-parts.ts';

const CORE = 'docProps/core.xml';

export function officeFacts(bytes: Uint8Array): StatedFacts {
  const fields = coreFields(bytes);
  const date = (key: string, says: StatedDate['says'], weight: number): readonly StatedDate[] => {
    const value = fields.get(key);
    return value === undefined || !/^\d{4}-\d\d-\d\d/.test(value)
      ? []
      : [{ value, says, from: 'metadata', key, weight, at: null }];
  };
  return {
    ...NOTHING_STATED,
    title: fields.get('title') ?? null,
    byline: fields.get('creator') ?? null,
    dates: [...date('created', 'published', 0.3), ...date('modified', 'modified', 0.2)],
  };
}

/** Fields by name, without those that are empty; none where the part is missing or damaged. */
function coreFields(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let xml: Uint8Array | undefined;
  try {
    xml = unzipParts(bytes, (name) => name === CORE)[CORE];
  } catch (error) {
    if (error instanceof PartsError) return fields; // the reader of the document says what is wrong with the file
    throw error;
  }
  let name = '';
  const parser = new Parser(
    {
      onopentag(tag) {
        name = tag.slice(tag.indexOf(':') + 1);
      },
      ontext(text) {
        if (text.trim() !== '') fields.set(name, (fields.get(name) ?? '') + text);
      },
      onclosetag() {
        name = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(xml ?? new Uint8Array()));
  return fields;
}
