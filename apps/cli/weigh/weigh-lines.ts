// The rooms of a weighed case as lines for the terminal. In: views. Out: lines; each claim with its words, its source and its place there, each number with its reasons.

import type { Claim } from '../../../src/model/claim.ts';
import type { AppealView } from '../../../src/model/rooms/appeals.ts';
import { type ConflictView, isBare, type NoticeView } from '../../../src/model/rooms/conflicts.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { FigurePosition, FigureView } from '../../../src/model/rooms/figures.ts';
import type { OriginFamily, OriginsView } from '../../../src/model/rooms/origins.ts';
import type { SiteView } from '../../../src/model/rooms/sites.ts';
import type { DaySpan } from '../../../src/model/weighing.ts';
import { dayWords, oneLine, passageOf, reasonWords, titleOf } from '../printed-words.ts';
import { joinedLines, recordOf, setAsideLines } from './judged-lines.ts';
import { mayBelongLines } from './may-belong.ts';
import { joinedCountLines, mayCountLines } from './may-count.ts';
import { originLines } from './origin-lines.ts';
import { standsAgainst } from './stands-against.ts';

type Lines = readonly string[];

/** So many claims on one side are printed. */
const MOST_CLAIMS = 6;
/** So many other reports of one denial. */
const MOST_TELLINGS = 4;

export function conflictLines({
  conflict,
  tellings,
  against,
  passages,
  candidates,
  setAside,
  origins,
  notices,
}: ConflictView): Lines {
  const { kind, label, claim, people, whyThese, when, apart } = conflict;
  const about = [named(people), daysWords(when), ...(apart === null ? [] : [`${times(apart)} times apart`])];
  const beside =
    notices.length === 0 ? [] : [`    ${notices.length} ${plural(notices.length, 'notice')} before it, below`];
  return [
    `  ${(isBare(conflict) ? BARE : KIND)[kind]} · ${oneLine(label)} · ${about.filter((part) => part !== '').join(' · ')}`,
    `    ${passageOf(claim)}`,
    ...whyThese.map((why) => `    ${why}`),
    ...tellings
      .slice(0, MOST_TELLINGS)
      .map(({ ref, reasons }) => `    told also: ${passageOf(ref)} · ${reasons.join('; ')}`),
    ...moreThan(conflict.tellings, MOST_TELLINGS),
    ...(conflict.against === 0
      ? []
      : [`    against it ${conflict.against} ${plural(conflict.against, 'claim')}: ${rangeOf(origins)}`]),
    ...beside,
    ...against
      .slice(0, MOST_CLAIMS)
      .map(({ ref, reasons, judged }) => `      ${passageOf(ref)} · ${reasons.join('; ')}${recordOf(judged)}`),
    ...moreThan(against.length, MOST_CLAIMS),
    ...inTextLines(passages),
    ...setAsideLines(setAside),
    ...mayBelongLines(candidates),
  ];
}

/** Whole sentences, each with where it begins. */
const inTextLines = (passages: ConflictView['passages']): Lines =>
  passages.length === 0
    ? []
    : [
        `    told in the text; no claim was made of it: ${passages.length} ${plural(passages.length, 'passage')}`,
        ...passages.map(
          ({ ref: { source, passage }, reasons, judged }) =>
            `      “${oneLine(passage.exact)}” — ${titleOf(source)}, ${passage.start} · ${reasons.join('; ')}${recordOf(judged)}`,
        ),
      ];

const KIND: Readonly<Record<ConflictView['conflict']['kind'], string>> = {
  figure: 'figure',
  denial: 'denial beside evidence',
  ignorance: 'ignorance beside notice',
  evasion: 'concealment or evasion beside what is told',
  date: 'date',
  place: 'place',
  post: 'post',
};

/** Nothing was found beside it. */
const BARE: typeof KIND = {
  ...KIND,
  denial: 'denied or explained',
  ignorance: 'not known, by his or her own word',
  evasion: 'concealed or evaded',
};

export function figureLines(view: FigureView): Lines {
  const { figure, positions, beside, parts, reasons } = view;
  const series = figure.series ? ', a count that went on' : '';
  return [
    `  ${oneLine(figure.label)} · ${figure.claims} ${plural(figure.claims, 'claim')} in ${figure.documents} ${plural(figure.documents, 'document')}${series}`,
    ...standsAgainst(view, ({ ref }) => asStated(ref.claim)),
    ...positions.flatMap(positionLines),
    ...besideLines(beside),
    ...partLines(parts),
    `    why one count: ${reasons.join('; ')}`,
    ...joinedCountLines(view),
    ...setAsideLines(view.setAside),
    ...mayCountLines(view),
  ];
}

/** The numbers, by whom, and how many origins they have: nothing needs an explanation. */
export const agreedLines = (view: FigureView): Lines => [
  ...numberLines(view),
  ...joinedCountLines(view),
  ...setAsideLines(view.setAside),
  ...mayCountLines(view),
];

const numberLines = ({ figure, positions }: FigureView): Lines => [
  `  ${oneLine(figure.label)} · ${figure.claims} ${plural(figure.claims, 'claim')} in ${figure.documents} ${plural(figure.documents, 'document')}`,
  ...positions.flatMap(({ figures, origins }) => [
    `    ${[...new Set(figures.map(({ ref }) => asStated(ref.claim)))].join(' · ')}: ${rangeOf(origins)}`,
    `      ${[...new Set(figures.map(toldBy))].join('; ')}`,
    ...originLines(origins),
  ]),
];

/** Who is made to say it, else the document. */
const toldBy = ({ ref: { source }, saidOn, sayer }: FigurePosition['figures'][number]): string =>
  [
    sayer.length > 0 ? sayer.join(', ') : (source.publisher ?? titleOf(source)),
    saidOn === null ? null : dayWords(saidOn),
  ]
    .filter((part) => part !== null)
    .join(', ');

/** A headline and its text are one part. */
function partLines(parts: FigureView['parts']): Lines {
  const byNumber = new Map(parts.map((one) => [`${one.ref.source.id} ${asStated(one.ref.claim)}`, one]));
  return [
    ...[...byNumber.values()].slice(0, MOST_CLAIMS).map(({ ref }) => `    a part: ${passageOf(ref)}`),
    ...moreThan(byNumber.size, MOST_CLAIMS),
  ];
}

/** Why the others do not stand against one another, summed up by kind: one by one nobody reads them. */
function besideLines(beside: FigureView['beside']): Lines {
  if (beside.length === 0) return [];
  const kinds = new Map<string, number>();
  for (const reason of beside.flatMap(({ reasons }) => reasons)) {
    const kind = kindOfReason(reason);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const most = [...kinds].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_KINDS);
  return [
    `    no conflict between ${beside.length} other ${plural(beside.length, 'pair')} of numbers: ${most.map(([kind, times]) => `${kind} (${times})`).join('; ')}`,
  ];
}
const MOST_KINDS = 3;

/** Without the names, days and numbers that fill it. */
const kindOfReason = (reason: string): string =>
  reason
    .replaceAll(/“[^”]*”/gu, '“…”')
    .replaceAll(/\p{Nd}{4}(?:-\p{Nd}\p{Nd})*(?: to \p{Nd}{4}(?:-\p{Nd}\p{Nd})*)?/gu, '…')
    .replace(/^one is of .*, the other of .*$/u, 'one is of …, the other of …')
    .replaceAll(/\p{Nd}+/gu, '…');

const positionLines = ({ figures, origins }: FigurePosition): Lines => [
  `    ${[...new Set(figures.map(({ ref }) => asStated(ref.claim)))].join(' · ')}: ${rangeOf(origins)}`,
  ...figures.slice(0, MOST_CLAIMS).map(({ ref, saidOn, sayer }) => {
    const by = [sayer.join(', '), saidOn === null ? '' : dayWords(saidOn)].filter((part) => part !== '').join(', ');
    return `      ${passageOf(ref)}${by === '' ? '' : ` · ${by}`}`;
  }),
  ...moreThan(figures.length, MOST_CLAIMS),
  ...originLines(origins),
];

/** The number with its bound as the claim has it: what "about" was taken to allow is no number that anybody gave. */
function asStated(claim: Claim): string {
  if (claim.kind !== 'figure') return '';
  switch (claim.bound) {
    case 'exact':
      return String(claim.value);
    case 'atLeast':
      return `at least ${claim.low ?? claim.value}`;
    case 'atMost':
      return `at most ${claim.high ?? claim.value}`;
    case 'about':
      return `about ${claim.value}`;
    case 'range':
      return `${claim.low} to ${claim.high}`;
    case 'vague':
      return `“${oneLine(claim.passage.exact)}”`;
  }
}

export const noticeLines = ({
  told,
  through,
  by,
  byWords,
  content,
  communication,
  later,
  reasons,
}: NoticeView): Lines => [
  `  ${told.name}${through === null ? '' : ` (${through.post})`} · told by ${named(by, byWords) || 'nobody named'} · ${oneLine(content.join('; '))}`,
  `    ${reasons.join('; ')}`,
  `    ${passageOf(communication)}`,
  ...later.map(({ ref, reasons: why }) => `    said afterwards: ${passageOf(ref)} · ${why.join('; ')}`),
];

export function appealLines(view: AppealView): Lines {
  const { appeal, reports, reminders, answers, joined, setAside, candidates, reasons } = view;
  const {
    by,
    to,
    byWords,
    toWords,
    asking,
    count,
    medium,
    reference,
    on,
    due,
    state,
    silentDays,
    silentUntil,
    overdueDays,
  } = appeal;
  const facts = [
    count === null ? (medium ?? '') : `${count} ${counted(count, medium ?? 'message')}`,
    reference === null ? '' : `No. ${reference}`,
    on === null ? 'undated' : dayWords(on),
    due === null ? '' : `due ${dayWords(due.day)} (${due.grounds})`,
    silentDays === null ? '' : `${silentDays} days of silence${silentUntil === null ? '' : ` to ${silentUntil}`}`,
    overdueDays === null ? '' : `${overdueDays} past the deadline`,
  ];
  return [
    `  ${[...(asking || state !== 'notStated' ? [APPEAL_STATE[state]] : []), `${named(by, byWords) || 'nobody named'} to ${named(to, toWords) || 'nobody named'}`, ...contentOf(appeal)].join(' · ')}`,
    `    ${[...facts.filter((fact) => fact !== ''), ...reasons.map(reasonWords)].join(' · ')}`,
    ...reports.map((ref) => `    ${passageOf(ref)}`),
    ...reminders.map((ref) => `    reminder: ${passageOf(ref)}`),
    ...answers.map((ref) => `    answer: ${passageOf(ref)}`),
    ...joinedLines(joined),
    ...setAsideLines(setAside),
    ...mayBelongLines(candidates),
  ];
}

const contentOf = ({ asking, asks, says = [] }: AppealView['appeal']): Lines => {
  if (asks.length > 0) return [`asks ${oneLine(asks.join('; '))}`];
  if (asking) return ['what was asked is not told'];
  return says.length === 0 ? [] : [`tells ${oneLine(says.join('; '))}`];
};

export const APPEAL_STATE: Readonly<Record<AppealView['appeal']['state'], string>> = {
  silent: 'no answer',
  refused: 'refused',
  acknowledged: 'acknowledged only',
  partial: 'answered in part',
  answered: 'answered',
  notStated: 'not said whether it was answered',
};

export function siteLines({ site, log, reasons, told, origins }: SiteView): Lines {
  const kind = site.kind === null ? '' : ` (${site.kind})`;
  const place = site.position === null ? '' : ` · the place named is near ${site.position.of}`;
  return [
    `  ${[site.name, ...site.otherNames].join(' · ')}${kind}${site.where === null ? '' : `, ${site.where}`}${place} · ${site.conditions > 0 ? rangeOf(origins) : `told of in ${site.documents} ${plural(site.documents, 'document')}, nothing is claimed of its condition yet`}`,
    ...log.map(
      ({ ref, condition, observed, reported, reportedBy, changed, against }) =>
        `    ${changed ? '≠ ' : ''}${observed !== null ? dayWords(observed) : reported === null ? 'undated' : `undated, reported ${dayWords(reported)}`} · ${condition}${against.length === 0 ? '' : ` (others tell otherwise: ${against.join(', ')})`}${reportedBy.length === 0 ? '' : ` · ${reportedBy.join(', ')}`} · ${passageOf(ref)}`,
    ),
    ...(reasons.length === 0 ? [] : [`    one site: ${reasons.join('; ')}`]),
    ...inTextLines(told),
  ];
}

const publishersSaid = ({
  publishers,
  withoutPublisher,
}: Pick<OriginFamily, 'publishers' | 'withoutPublisher'>): string =>
  [
    publishers > 0 && ` of ${publishers} ${plural(publishers, 'publisher')}`,
    withoutPublisher > 0 && ` · ${withoutPublisher} whose publisher is not known`,
  ]
    .filter(Boolean)
    .join('');

export const familyLines = ({ members, first, credited, links, documents, ...by }: OriginFamily): Lines => [
  `  ${documents} documents${publishersSaid(by)}${credited.length === 0 ? '' : ` · credit ${credited.join(', ')}`}${first === null ? '' : ` · first: ${titleOf(first)}`}`,
  ...members.map(
    (member) => `    ${titleOf(member)}${member.published === null ? '' : `, ${dayWords(member.published)}`}`,
  ),
  ...links
    .slice(0, MOST_CLAIMS)
    .map(({ inferred, reasons }) => `    ${inferred ? 'inferred: ' : ''}${reasons.join('; ')}`),
];

// ── words ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const rangeOf = ({ atLeast, atMost, documents, reasons }: OriginsView): string =>
  `at least ${atLeast}, at most ${atMost} ${plural(atMost, 'origin')} in ${documents} ${plural(documents, 'document')}${reasons.length === 0 ? '' : ` · ${reasons.join('; ')}`}`;

const named = (entities: readonly EntityRef[], words: readonly string[] = []): string =>
  [...entities.map(({ name }) => name), ...words].join(', ');

const daysWords = ({ from, to }: DaySpan): string =>
  from === null && to === null ? '' : from === to ? (from ?? '') : `${from ?? '…'} to ${to ?? '…'}`;

/** As exactly as it needs to be told from one: `1.3`, `1.03`. */
function times(apart: number): string {
  const exact = [10, 100, 1000].find((unit) => Math.round(apart * unit) / unit > 1) ?? 1000;
  return String(apart >= 10 ? Math.round(apart) : Math.round(apart * exact) / exact);
}

/** `16 documents`; a word of another script, or one that is in the plural, stays as it is. */
const counted = (count: number, word: string): string => (/[a-rt-z]$/.test(word) ? plural(count, word) : word);
const plural = (count: number, word: string): string => (count === 1 ? word : `${word}s`);
const moreThan = (count: number, shown: number): Lines => (count > shown ? [`      … ${count - shown} more`] : []);
