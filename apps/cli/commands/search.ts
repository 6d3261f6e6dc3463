// habeas search DIR QUERY: full text, names in any script (docs/formats/search.md has the language of queries).

import { search as searchCase } from '../../../src/casefile/queries/search/search.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { openCaseToRead } from '../case-tools.ts';
import { type Command, print, printJson, readFlags, say, textFlag } from '../command.ts';

export const search: Command = {
  name: 'search',
  usage: 'habeas search DIR QUERY [--limit N] [--from N] [--json]',
  summary: 'full text, names in any script',
  async run(args) {
    const options = { limit: { type: 'string' }, from: { type: 'string' } } as const;
    const flags = readFlags(search, args, { least: 2, most: Number.POSITIVE_INFINITY, options });
    const [folder = '', ...words] = flags.words;
    const page = { from: numberOf(textFlag(flags, 'from'), 0), limit: numberOf(textFlag(flags, 'limit'), 20) };
    const open = await openCaseToRead(folder);
    try {
      const view = await searchCase(open.caseFile.tools.index, words.join(' '), page);
      if (flags.json) printJson(view);
      else {
        for (const sentence of view.explained) say(`habeas: ${sentence}`);
        print(`${view.total} sources`);
        for (const { source, hits, snippets } of view.hits) {
          print(`\n${source.title ?? source.file} · ${source.published ?? 'undated'} · ${hits} hits · ${source.id}`);
          for (const snippet of snippets)
            print(`  ${String(snippet.start).padStart(7)}  ${snippet.text.replaceAll(/\s+/g, ' ')}`);
        }
      }
      return 0;
    } finally {
      await open.close();
    }
  },
};

function numberOf(text: string | null, otherwise: number): number {
  const number = text === null ? otherwise : Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new HabeasError('usage', `"${text}" is no whole number`);
  return number;
}
