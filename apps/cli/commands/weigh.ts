// habeas weigh DIR: what stands against what in a case. Nothing here is a verdict; every line leads to its passages.

import { type WeighView, weighCase } from '../../../src/casefile/queries/weigh.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { openCaseToRead } from '../case-tools.ts';
import { type Command, print, printJson, readFlags, textFlag } from '../command.ts';

export const weigh: Command = {
  name: 'weigh',
  usage: 'habeas weigh DIR [--accepted] [--tolerance SHARE] [--json]',
  summary: 'contested figures, origins, denials beside evidence, notices, unanswered appeals, sites',
  async run(args) {
    const options = { accepted: { type: 'boolean' }, tolerance: { type: 'string' } } as const;
    const flags = readFlags(weigh, args, { least: 1, most: 1, options });
    const [folder = ''] = flags.words;
    const stated = textFlag(flags, 'tolerance');
    const tolerance = stated === null ? undefined : shareOf(stated);
    const open = await openCaseToRead(folder);
    try {
      const view = await weighCase(open.caseFile.tools.index, {
        view: flags.values['accepted'] === true ? 'accepted' : 'all',
        ...(tolerance !== undefined && { tolerance }),
      });
      if (flags.json) printJson(view);
      else for (const line of linesOf(view)) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

function shareOf(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share < 1))
    throw new HabeasError('usage', `"${text}" is no share: give a number from 0 to 1, such as 0.1`);
  return share;
}

const MOST = 20;
type Lines = readonly string[];
/** A claim's words, its source and its place there. */
type At = (one: { readonly source: ObjectId; readonly claim: Pick<Claim, 'passage'> }) => string;

function linesOf(view: WeighView): Lines {
  const title = new Map(view.sources.map((row) => [row.id, row.title ?? row.file]));
  const at: At = ({ source, claim }) =>
    `“${oneLine(claim.passage.exact)}” — ${title.get(source) ?? source}, ${claim.passage.start}`;
  const copied = view.shared.filter((one) => one.kind === 'copied');
  return [
    `${view.sources.length} sources. “about” is taken to allow ${Math.round(view.tolerance * 100)} %. What stands here against what is no verdict.`,
    ...section(
      'Figures of one event',
      view.figures.map((group) => figureLines(group, at)),
    ),
    ...section(
      'Denials beside evidence',
      view.denials.map((opposed) => denialLines(opposed, at)),
    ),
    ...section(
      'Told, and said afterwards',
      view.notices.map((notice) => noticeLines(notice, at)),
    ),
    ...section(
      'Sites',
      view.sites.map((site) => siteLines(site, at)),
    ),
    ...section(
      'Documents that share text',
      copied.map(({ a, b, share, stretches }) => [
        `  ${title.get(a)} | ${title.get(b)} · ${stretches.length} passages, ${Math.round(share * 100)} % of the shorter`,
      ]),
    ),
  ];
}

function section(head: string, items: readonly Lines[]): Lines {
  if (items.length === 0) return [];
  const more = items.length > MOST ? [`  … ${items.length - MOST} more: --json has all`] : [];
  return [`\n${head} (${items.length})`, ...items.slice(0, MOST).flat(), ...more];
}

const figureLines = ({ conflicts, positions, reasons, series }: WeighView['figures'][number], at: At): Lines => [
  `  ${conflicts.length} that cannot both hold${series ? ', a count that rises' : ''} · ${reasons.join('; ')}`,
  ...positions.flatMap(({ figures, origins }) => [
    `    at least ${origins.atLeast}, at most ${origins.atMost} origins in ${origins.documents} documents · ${origins.reasons.join('; ')}`,
    ...figures.map((figure) => `      ${at(figure)}`),
  ]),
];

const denialLines = ({ stance, against }: WeighView['denials'][number], at: At): Lines => [
  `  ${names(stance.claim.who)} · ${stance.claim.stance} · ${at(stance)}`,
  ...against.slice(0, 5).map(({ claim, reasons }) => `    stands against it: ${at(claim)} · ${reasons.join('; ')}`),
];

const noticeLines = ({ communication, later }: WeighView['notices'][number], at: At): Lines => [
  `  ${names(communication.claim.by)} to ${names(communication.claim.to)}, ${communication.claim.on ?? 'undated'} · ${at(communication)}`,
  ...later.map(({ stance, reasons }) => `    ${stance.claim.stance} · ${at(stance)} · ${reasons.join('; ')}`),
];

const siteLines = ({ names: spellings, conditions }: WeighView['sites'][number], at: At): Lines => [
  `  ${spellings.join(' · ')}`,
  ...conditions.map((site) => `    ${site.claim.observedOn ?? 'undated'} · ${site.claim.condition} · ${at(site)}`),
];

const names = (mentions: readonly Mention[]): string =>
  mentions.map(({ name, text }) => name ?? text).join(', ') || 'nobody named';
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 160);
