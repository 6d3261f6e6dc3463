// habeas review DIR: a person goes through what was proposed; or lists, judges by id, or judges all that a filter shows.

import { judge } from '../../../src/casefile/actions/judge.ts';
import { judgeAll } from '../../../src/casefile/actions/judge-all.ts';
import { previewJudgement, reviewPage } from '../../../src/casefile/queries/review.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { isClaimId, isObjectId } from '../../../src/model/ids.ts';
import {
  CLAIM_VIEWS,
  type ClaimView,
  type NewJudgement,
  REVIEW_FIELDS,
  REVIEW_ORDERS,
  type ReviewFilter,
} from '../../../src/model/judgement.ts';
import type { CaseIndex } from '../../../src/storage/ports/case-index.ts';
import { openCaseToRead, personName } from '../case-tools.ts';
import { type Command, type Flags, print, printJson, readFlags, say, textFlag } from '../command.ts';
import { commandReader } from '../review/keys.ts';
import { reviewSession } from '../review/session.ts';
import { itemLine } from '../review/show-item.ts';
import { openCaseRead } from '../work.ts';

const OPTIONS = {
  filter: { type: 'string' },
  view: { type: 'string' },
  mine: { type: 'boolean' },
  accepted: { type: 'boolean' },
  order: { type: 'string' },
  accept: { type: 'string', multiple: true },
  reject: { type: 'string', multiple: true },
  'accept-all': { type: 'boolean' },
  'reject-all': { type: 'boolean' },
  expect: { type: 'string' },
  reason: { type: 'string' },
  preview: { type: 'boolean' },
  after: { type: 'string' },
  limit: { type: 'string' },
} as const;

export const review: Command = {
  name: 'review',
  usage:
    'habeas review DIR [--filter NAME=VALUE,…] [--accepted|--mine] [--accept ID…] [--reject ID…] [--preview] [--json]',
  summary: 'goes through what was proposed, one claim at a time; or lists and judges many',
  async run(args) {
    const flags = readFlags(review, eachWithItsFlag(args), { least: 1, options: OPTIONS });
    const folder = flags.words[0] ?? '';
    const filter = filterOf(flags);
    const ids = { accepted: idsOf(flags, 'accept'), rejected: idsOf(flags, 'reject') };
    if (flags.values['preview'] === true) return preview(folder, flags, filter);
    if (ids.accepted.length + ids.rejected.length > 0) return judgeIds(folder, flags, ids);
    if (flags.values['accept-all'] === true || flags.values['reject-all'] === true) return bulk(folder, flags, filter);
    if (flags.json || filter.view !== 'all') return list(folder, flags, filter);
    return interactive(folder, filter);
  },
};

async function interactive(folder: string, filter: ReviewFilter): Promise<number> {
  const open = await openCaseRead(folder);
  const reader = commandReader();
  try {
    const given = await reviewSession(open.caseFile, { ...filter, state: filter.state ?? 'waiting' }, reader);
    say(`habeas: ${given} verdicts recorded`);
    return 0;
  } finally {
    reader.close();
    await open.close();
  }
}

async function list(folder: string, flags: Flags, filter: ReviewFilter): Promise<number> {
  const open = await openCaseToRead(folder);
  try {
    const actor = filter.view === 'mine' ? await personName() : null;
    const page = { after: textFlag(flags, 'after'), limit: numberOf(textFlag(flags, 'limit'), 50) };
    const view = await reviewPage(open.caseFile.tools.index, filter, page, actor);
    if (flags.json) printJson(view);
    else {
      print(`${view.total} claims, ${view.judged} judged`);
      for (const item of view.items) print(itemLine(item));
      if (view.next !== null) say(`habeas: more with --after ${view.next}`);
    }
    return 0;
  } finally {
    await open.close();
  }
}

async function preview(folder: string, flags: Flags, filter: ReviewFilter): Promise<number> {
  const open = await openCaseToRead(folder);
  try {
    const actor = filter.view === 'mine' ? await personName() : null;
    const view = await previewJudgement(open.caseFile.tools.index, filter, actor);
    if (flags.json) printJson(view);
    else {
      print(
        `${view.count} claims: ${view.byKind.map(({ kind, claims, judged }) => `${kind} ${claims} (${judged} judged)`).join(', ')}`,
      );
      for (const item of view.sample) print(itemLine(item));
      say(`habeas: judge them with --accept-all --expect ${view.count}, or --reject-all`);
    }
    return 0;
  } finally {
    await open.close();
  }
}

async function bulk(folder: string, flags: Flags, filter: ReviewFilter): Promise<number> {
  const verdict = flags.values['accept-all'] === true ? 'accepted' : 'rejected';
  const expected = textFlag(flags, 'expect');
  if (flags.values['accept-all'] === flags.values['reject-all'])
    throw new HabeasError('usage', 'either --accept-all or --reject-all');
  if (expected === null)
    throw new HabeasError('usage', `say with --expect how many claims --preview showed; usage: ${review.usage}`);
  const open = await openCaseRead(folder);
  try {
    const reason = textFlag(flags, 'reason');
    const done = await judgeAll(open.caseFile, { filter, verdict, reason, expected: numberOf(expected, 0) });
    if (flags.json) printJson(done);
    else print(`${verdict} ${done.judged} claims`);
    return 0;
  } finally {
    await open.close();
  }
}

async function judgeIds(
  folder: string,
  flags: Flags,
  ids: Readonly<Record<'accepted' | 'rejected', readonly string[]>>,
): Promise<number> {
  const open = await openCaseRead(folder);
  try {
    const { index } = open.caseFile.tools;
    const reason = textFlag(flags, 'reason');
    const asked: NewJudgement[] = [];
    for (const verdict of ['accepted', 'rejected'] as const)
      for (const id of ids[verdict])
        asked.push({ ...(await placeOf(index, id)), verdict, result: [], others: [], reason });
    const judged = await judge(open.caseFile, asked);
    if (flags.json) printJson(judged);
    else for (const item of judged.items) print(itemLine(item));
    return 0;
  } finally {
    await open.close();
  }
}

async function placeOf(index: CaseIndex, id: string): Promise<Pick<NewJudgement, 'object' | 'claim'>> {
  if (!isClaimId(id)) throw new HabeasError('usage', `"${id}" is no claim: name it by its 64 hex digits`);
  const found = await index.claim(id);
  if (found === null) throw new HabeasError('not-found', `the case has no claim ${id}`);
  return { object: found.source, claim: id };
}

function idsOf(flags: Flags, name: string): readonly string[] {
  const given: unknown = flags.values[name];
  return Array.isArray(given) ? given.flatMap((one) => String(one).split(',')) : [];
}

/** `--accept A B` is `--accept A --accept B`. */
function eachWithItsFlag(args: readonly string[]): readonly string[] {
  let flag: string | null = null;
  let first = false;
  return args.flatMap((one) => {
    if (one.startsWith('-')) {
      flag = one === '--accept' || one === '--reject' ? one : null;
      first = true;
      return [one];
    }
    const repeated = flag !== null && !first && one.split(',').every(isClaimId) ? [flag] : [];
    first = false;
    return [...repeated, one];
  });
}

/** `kind=figure,confidence=certain,text=dock workers`. Throws `usage` with what may be said. */
function filterOf(flags: Flags): ReviewFilter {
  const fields: Record<string, string> = {};
  for (const part of (textFlag(flags, 'filter') ?? '').split(',').filter((one) => one.trim() !== '')) {
    const [name = '', ...value] = part.split('=');
    fields[name.trim()] = value.join('=').trim();
  }
  const { source, text, ...rest } = fields;
  for (const [name, value] of Object.entries(rest)) {
    const allowed: readonly string[] | undefined = (REVIEW_FIELDS as Readonly<Record<string, readonly string[]>>)[name];
    if (allowed === undefined)
      throw new HabeasError(
        'usage',
        `"${name}" is no filter: ${[...Object.keys(REVIEW_FIELDS), 'source', 'text'].join(', ')}`,
      );
    if (!allowed.includes(value))
      throw new HabeasError('usage', `${name} is one of ${allowed.join(', ')}, not "${value}"`);
  }
  const object = source === undefined ? undefined : source.startsWith('sha256:') ? source : `sha256:${source}`;
  if (object !== undefined && !isObjectId(object)) throw new HabeasError('usage', `"${source}" is no source`);
  const order = REVIEW_ORDERS.find((one) => one === (textFlag(flags, 'order') ?? 'text'));
  if (order === undefined) throw new HabeasError('usage', `the order is one of ${REVIEW_ORDERS.join(', ')}`);
  const narrowed = { ...rest, ...(object !== undefined && { source: object }), ...(text !== undefined && { text }) };
  return { ...narrowed, view: viewOf(flags), order } as ReviewFilter;
}

function viewOf(flags: Flags): ClaimView {
  if (flags.values['mine'] === true) return 'mine';
  if (flags.values['accepted'] === true) return 'accepted';
  const view = CLAIM_VIEWS.find((one) => one === (textFlag(flags, 'view') ?? 'all'));
  if (view === undefined) throw new HabeasError('usage', `the view is one of ${CLAIM_VIEWS.join(', ')}`);
  return view;
}

function numberOf(text: string | null, otherwise: number): number {
  const number = text === null ? otherwise : Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new HabeasError('usage', `"${text}" is no whole number`);
  return number;
}
