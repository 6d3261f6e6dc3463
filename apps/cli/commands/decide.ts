// habeas decide DIR: what a person decides about the weighing of a case: who is one, what is of one origin, what "about" allows, when answers are due, which passages belong together; and what a source is. Without words it lists what stands.

import { declareOrigin } from '../../../src/casefile/actions/declare-origin.ts';
import { judge } from '../../../src/casefile/actions/judge.ts';
import { judgeIdentity } from '../../../src/casefile/actions/judge-identity.ts';
import { judgePairing } from '../../../src/casefile/actions/judge-pairing.ts';
import { setWeighing } from '../../../src/casefile/actions/set-weighing.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import {
  identityJudgements,
  originDeclarations,
  pairings,
  weighingSettings,
} from '../../../src/casefile/queries/decisions.ts';
import { namesIn } from '../../../src/casefile/queries/names-in-source.ts';
import { type DescriptionView, saidInWords } from '../../../src/model/described.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { isObjectId, type ObjectId } from '../../../src/model/ids.ts';
import type { ClaimPlace } from '../../../src/model/judgement.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../src/model/rooms/entities.ts';
import { IDENTITY_VERDICTS, type IdentityVerdict, type NameInSource } from '../../../src/model/rooms/identity.ts';
import {
  PAIRED_ANSWERS,
  type PairedAnswer,
  type PairingKind,
  type PairingView,
} from '../../../src/model/rooms/pairings.ts';
import type { CaseIndex } from '../../../src/storage/ports/case-index.ts';
import { openCaseToRead, personName } from '../case-tools.ts';
import { type Command, type Flags, print, printJson, readFlags, textFlag } from '../command.ts';
import { DESCRIBING, describe, describedLines } from '../describing.ts';
import { firstPlace, PAIRING_WORDS, pairingWord, secondPlace } from '../pairing-words.ts';
import { oneLine } from '../printed-words.ts';
import { type TakenBack, takeBack } from '../take-back.ts';
import { openCaseRead, readAnew } from '../work.ts';

const OPTIONS = {
  kind: { type: 'string' },
  of: { type: 'string' },
  by: { type: 'string' },
  source: { type: 'string' },
  as: { type: 'string' },
  reason: { type: 'string' },
  ...DESCRIBING,
} as const;

export const decide: Command = {
  name: 'decide',
  usage:
    'habeas decide DIR [WHAT WORDS…] [--kind KIND] [--of BODY] [--by MEDIUM] [--source TEXT] [--as given|partial|acknowledged|refused] [--title TEXT] [--publisher NAME] [--published EDTF] [--type KIND] [--language TAG] [--unknown FIELDS] [--as-read FIELDS] [--reason WHY] [--json]',
  summary:
    'says who is one, what is of one origin, what belongs together, what a source is, how the case is weighed; or lists what was said',
  async run(args) {
    const flags = readFlags(decide, args, { least: 1, most: 500, options: OPTIONS });
    const [folder = '', what, ...words] = flags.words;
    if (what === undefined) return list(folder, flags);
    const open = await openCaseRead(folder);
    try {
      const decided = await decideOn(open.caseFile, what, words, flags);
      if (flags.json) printJson(decided);
      else for (const line of [`recorded: ${what} ${words.join(' ')}`.trim(), ...linesOf(decided)]) print(line);
      return 0;
    } finally {
      await open.close();
    }
  },
};

/** Of what a source is, all that the word says; of what was paired, which claim or words stand on each side; of what was taken back, what holds again. */
function linesOf(decided: unknown): readonly string[] {
  if (typeof decided !== 'object' || decided === null) return [];
  if ('standsAgain' in decided) return (decided as TakenBack).standsAgain.map((one) => `  your earlier word ${one}`);
  if ('unknown' in decided) return saidInWords(decided as DescriptionView).map((line) => `  ${line}`);
  if (!('b' in decided && 'holds' in decided)) return [];
  const { a, b } = decided as PairingView;
  return [a, b].map(({ kind, passage }) => `  ${kind ?? 'words of no claim'}: “${oneLine(passage.exact)}”`);
}

async function decideOn(caseFile: CaseFile, what: string, words: readonly string[], flags: Flags): Promise<unknown> {
  const verdict = IDENTITY_VERDICTS.find((one) => one === what);
  if (verdict !== undefined) return onIdentity(caseFile, verdict, words, flags);
  const pairing = Object.hasOwn(PAIRING_WORDS, what) ? PAIRING_WORDS[what] : undefined;
  if (pairing !== undefined) return onPassages(caseFile, pairing, words, flags);
  switch (what) {
    case 'one':
    case 'apart':
      return onPair(caseFile, what, words, flags);
    case 'side': {
      const [name = '', ...publishers] = words;
      return declareOrigin(caseFile, { what, name, publishers, reason: textFlag(flags, 'reason') ?? '' });
    }
    case 'tolerance': {
      const [share = ''] = exactly(1, words);
      return setWeighing(caseFile, { what, tolerance: numberIn(share), reason: textFlag(flags, 'reason') });
    }
    case 'deadline':
      return onDeadline(caseFile, words, flags);
    case 'describe': {
      const [source = ''] = exactly(1, words);
      return describe(caseFile, await sourceNamed(caseFile.tools.index, source), flags);
    }
    case 'back':
      return onBack(caseFile, words, flags);
    default:
      throw new HabeasError(
        'usage',
        `"${what}" is nothing to decide: same, different, unsure, one, apart, side, ${Object.keys(PAIRING_WORDS).join(', ')}, tolerance, deadline, describe or back`,
      );
  }
}

async function onBack(caseFile: CaseFile, words: readonly string[], flags: Flags) {
  const taken = await takeBack(caseFile, exactly(1, words)[0] ?? '', textFlag(flags, 'reason'));
  if (taken.on !== null) await readAnew(caseFile, taken.on);
  return taken;
}

/** Throws `usage` with what the decision takes. */
function exactly(n: number, words: readonly string[]): readonly string[] {
  if (words.length === n) return words;
  throw new HabeasError(
    'usage',
    `this takes ${n} ${n === 1 ? 'word' : 'words'} and was given ${words.length}; usage: ${decide.usage}`,
  );
}

async function onIdentity(caseFile: CaseFile, verdict: IdentityVerdict, words: readonly string[], flags: Flags) {
  const [first = '', name = '', second = '', other = ''] = exactly(4, words);
  if (textFlag(flags, 'kind') === 'event') return onEvent(caseFile, verdict, words, textFlag(flags, 'reason'));
  const kind = kindOf(textFlag(flags, 'kind') ?? 'person');
  const { index } = caseFile.tools;
  return judgeIdentity(caseFile, {
    a: await nameAsItStands(index, first, kind, name),
    b: await nameAsItStands(index, second, kind, other),
    verdict,
    reason: textFlag(flags, 'reason'),
  });
}

const SHOWN_NAMES = 12;

/** A judgement on a name that no claim of the source has would be recorded and hold of nothing: it is refused, with the names that there are. */
async function nameAsItStands(index: CaseIndex, word: string, kind: EntityKind, name: string): Promise<NameInSource> {
  const source = await sourceNamed(index, word);
  const names = await namesIn(index, source, kind);
  if (names.includes(name.trim())) return { source, kind, name };
  const there = names.slice(0, SHOWN_NAMES).map((one) => `“${one}”`);
  throw new HabeasError(
    'not-found',
    `no claim of ${word} has a ${kind} of the name “${name}”: ${there.length === 0 ? 'it has none' : `it has ${there.join(', ')}`}`,
  );
}

/** `different --kind event SOURCE "the raid" SOURCE "the attack"`: claims are named by words that stand in the passage of one alone. */
async function onEvent(caseFile: CaseFile, verdict: IdentityVerdict, words: readonly string[], reason: string | null) {
  if (verdict === 'unsure')
    throw new HabeasError('usage', 'of two tellings of an event one says same or different; unsure is left unsaid');
  const [first = '', telling = '', second = '', other = ''] = words;
  const { index } = caseFile.tools;
  const a = await toldIn(index, await sourceNamed(index, first), telling);
  const b = await toldIn(index, await sourceNamed(index, second), other);
  const [judgement] = (await judge(caseFile, [{ ...a, verdict, result: [], others: [b], reason }])).records;
  return { record: judgement, verdict, a, b };
}

async function toldIn(index: CaseIndex, source: ObjectId, words: string): Promise<ClaimPlace> {
  const filter = { source, kind: 'event', text: words, view: 'all', order: 'text' } as const;
  const { found } = await index.review({ filter, actor: null }, { after: null, limit: 2 });
  const [one, more] = found;
  if (one === undefined) throw new HabeasError('not-found', `no event is told there in the words "${words}"`);
  if (more !== undefined)
    throw new HabeasError('usage', `several events are told there with "${words}": give more words`);
  return { object: source, claim: one.met.claim.id };
}

function kindOf(word: string): EntityKind {
  const kind = ENTITY_KINDS.find((one) => one === word);
  if (kind === undefined)
    throw new HabeasError('usage', `--kind takes ${ENTITY_KINDS.join(', ')} or event, not "${word}"`);
  return kind;
}

async function onPair(caseFile: CaseFile, what: 'one' | 'apart', words: readonly string[], flags: Flags) {
  const [from = '', to = ''] = exactly(2, words);
  const { index } = caseFile.tools;
  const pair = { from: await sourceNamed(index, from), to: await sourceNamed(index, to) };
  return declareOrigin(caseFile, { what, ...pair, reason: textFlag(flags, 'reason') ?? '' });
}

async function onPassages(
  caseFile: CaseFile,
  { what, holds }: { readonly what: PairingKind; readonly holds: boolean },
  words: readonly string[],
  flags: Flags,
) {
  const [first = '', these = '', second = '', those = ''] = exactly(4, words);
  const { index } = caseFile.tools;
  return judgePairing(caseFile, {
    what,
    holds,
    a: await firstPlace(index, what, await sourceNamed(index, first), these),
    b: await secondPlace(index, { what, kind: textFlag(flags, 'kind') }, await sourceNamed(index, second), those),
    answer: answerOf(textFlag(flags, 'as') ?? (what === 'answer' && holds ? 'given' : null)),
    reason: textFlag(flags, 'reason'),
  });
}

function answerOf(word: string | null): PairedAnswer | null {
  if (word === null) return null;
  const answer = PAIRED_ANSWERS.find((one) => one === word);
  if (answer === undefined) throw new HabeasError('usage', `--as takes ${PAIRED_ANSWERS.join(', ')}, not "${word}"`);
  return answer;
}

function numberIn(word: string): number {
  const number = word.trim() === '' ? Number.NaN : Number(word);
  if (Number.isNaN(number)) throw new HabeasError('usage', `"${word}" is no number`);
  return number;
}

function onDeadline(caseFile: CaseFile, words: readonly string[], flags: Flags) {
  const [days = ''] = exactly(1, words);
  const rule = {
    of: textFlag(flags, 'of'),
    medium: textFlag(flags, 'by'),
    days: numberIn(days),
    source: textFlag(flags, 'source') ?? '',
  };
  return setWeighing(caseFile, { what: 'deadline', rule, reason: textFlag(flags, 'reason') });
}

/** By its SHA-256, or by the name of its file where only one has it. */
async function sourceNamed(index: CaseIndex, word: string): Promise<ObjectId> {
  const id = /^[0-9a-f]{64}$/.test(word) ? `sha256:${word}` : word;
  if (isObjectId(id)) return id;
  const { rows } = await index.sources({ text: word }, { from: 0, limit: 1000 });
  const [found, more] = rows.filter(({ file }) => file === word);
  if (found === undefined) throw new HabeasError('not-found', `the case has no source called "${word}"`);
  if (more !== undefined)
    throw new HabeasError('usage', `several sources are called "${word}": name it by its SHA-256, 64 hex digits`);
  return found.id;
}

async function list(folder: string, flags: Flags): Promise<number> {
  const open = await openCaseToRead(folder);
  try {
    const { index } = open.caseFile.tools;
    const actor = await personName();
    const identity = await identityJudgements(index, actor ?? '');
    const origins = await originDeclarations(index, actor ?? '');
    const settings = await weighingSettings(index);
    const paired = await pairings(index, actor ?? '');
    const described = (await index.descriptions()).map((one) => ({ ...one, mine: one.actor === actor }));
    if (flags.json) printJson({ identity, origins, settings, pairings: paired, descriptions: described });
    else {
      print(`about ${settings.tolerance}`);
      for (const { record, days, of, medium, source } of settings.deadlines)
        print(`${record}  deadline ${days} days · ${of ?? 'any body'} · ${medium ?? 'any medium'} · ${source}`);
      for (const { record, verdict, a, b, reason } of identity)
        print(`${record}  ${verdict} ${a.kind} · ${a.name} | ${b.name}${reason === null ? '' : ` · ${reason}`}`);
      for (const one of origins)
        print(
          `${one.record}  ${one.what} ${one.what === 'side' ? `${one.name}: ${one.publishers.join(', ')}` : `${one.from} | ${one.to}`} · ${one.reason}`,
        );
      for (const { record, what, holds, answer, a, b, reason, lost } of paired)
        print(
          `${record}  ${pairingWord(what, holds)}${answer === null ? '' : ` (${answer})`} “${oneLine(a.passage.exact)}” | “${oneLine(b.passage.exact)}”${reason === null ? '' : ` · ${reason}`}${lost ? ' · not found in the text of now: without effect' : ''}`,
        );
      for (const line of await describedLines(index, described)) print(line);
    }
    return 0;
  } finally {
    await open.close();
  }
}
