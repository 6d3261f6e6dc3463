// habeas bodies DIR [NAME]: public bodies, units and organisations of the case under all their names; or one of them with who held which post in it when, its members, and who stood above and below it. Every line says by
// which words of which source.

import { entitiesPage } from '../../../src/casefile/queries/entities.ts';
import type { WeighedCase } from '../../../src/casefile/queries/weighed-case.ts';
import { type Command, print, printJson, readFlags } from '../command.ts';
import { openWeighed } from '../open-weighed.ts';
import { entitiesNamed, moreNamed, noneNamed } from '../people/entities-named.ts';
import { bodyLines, rowLine } from '../people/post-lines.ts';

/** So many bodies are printed. */
const MOST = 100;

export const bodies: Command = {
  name: 'bodies',
  usage: 'habeas bodies DIR [NAME] [--json]',
  summary: 'bodies under all their names; or one of them, with who held which post in it when, and what stood above it',
  async run(args) {
    const flags = readFlags(bodies, args, { least: 1, most: 2 });
    const [folder = '', name] = flags.words;
    const open = await openWeighed(folder);
    try {
      const { json, lines } = await (name === undefined ? allBodies(open.caseFile) : bodiesOf(open.caseFile, name));
      if (flags.json) printJson(json);
      else for (const line of lines) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

async function allBodies(weighed: WeighedCase) {
  const page = await entitiesPage(weighed, { kind: 'body' }, { from: 0, limit: MOST });
  const more = page.total - page.rows.length;
  return {
    json: page,
    lines: [
      `${page.total} ${page.total === 1 ? 'body' : 'bodies, most named first'}.`,
      ...page.rows.map(rowLine),
      ...(more > 0 ? [`… ${more} more: name one`] : []),
    ],
  };
}

async function bodiesOf(weighed: WeighedCase, name: string) {
  const { views, total } = await entitiesNamed(weighed, 'body', name);
  return {
    json: { total, bodies: views },
    lines: [...noneNamed(name, views, 'No body'), ...views.flatMap(bodyLines), ...moreNamed(total, views)],
  };
}
