// What a document says of itself: works on the draft of any format, and asks the same of plain text, HTML, PDF and mail.

import { type Finding, findingOf } from '../../model/finding.ts';
import { passageOf } from '../../model/passage.ts';
import type { SourceDescription, SourceType } from '../../model/source.ts';
import type { TextPositions } from '../../model/text-position.ts';
import type { DraftReading } from '../draft.ts';
import { addressLine } from '../line-words.ts';
import type { ReadInput } from '../reader.ts';
import { bylineOf } from './byline.ts';
import { dayOfStamp, dayOrderOf } from './calendar-date.ts';
import { creditsOf } from './credits.ts';
import type { BlockView, DateCandidate } from './date-candidate.ts';
import {
  addressCandidate,
  blockCandidates,
  datelineCandidate,
  isOfChronicle,
  statedCandidates,
} from './date-candidates.ts';
import { yearlessDateline } from './dateline-year.ts';
import { headDayCandidates } from './head-day.ts';
import { issueYearCandidates } from './issue-year.ts';
import { titleOfUntitled, titleUnder } from './letterhead.ts';
import { publisherInMasthead } from './masthead.ts';
import { pageHead } from './page-head.ts';
import { pageNameCandidate, publisherInName } from './page-name.ts';
import { decidePublicationDate } from './publication-date.ts';
import { typeOf } from './source-type.ts';
import { textBounds } from './text-bounds.ts';

export function describe(
  draft: DraftReading,
  input: ReadInput,
  positions: TextPositions,
  main: string | null,
): { source: SourceDescription; findings: Finding[] } {
  const { text, blocks, stated } = draft;
  const language = languageTag(main, stated.language);
  const view: BlockView = { text, blocks, order: dayOrderOf(orderLanguage(language, stated.language)) };
  const address = stated.address ?? input.address;
  const head = pageHead(text, blocks, view.order);
  const inLines = blockCandidates(view, head.end);
  const opened = inLines.filter((one) => one.says === 'accessed');
  const candidates = [
    ...statedCandidates(stated.dates, view.order),
    addressCandidate(address),
    datelineCandidate(view) ?? yearlessDateline(view),
    pageNameCandidate(stated.title, view),
    ...inLines,
    ...(inLines.some((one) => one.says === 'notBefore') ? [] : headDayCandidates(view, head.end)),
    ...issueYearCandidates(text, blocks),
  ]
    .filter((one) => one !== null)
    .filter((one) => !isOfChronicle(text, one))
    .filter((one) => !opened.some(({ at }) => at !== null && at.from === one.at?.from));
  const accessed = stated.accessed ?? input.accessed ?? head.dates[0]?.iso ?? null;
  const bounds = [...head.dates.map(accessBound), ...opened];
  if (input.accessed !== null) bounds.push(captureBound(input.accessed));
  const fromText = (): readonly DateCandidate[] => textBounds(text, blocks);
  const decided = decidePublicationDate({ text, positions, candidates, bounds, fromText });
  const credited = creditsOf(text, blocks, positions, stated.credits);
  const type = stated.type ?? typeOf(text, blocks, stated.title);
  const findings = [...decided.findings, ...head.dates.map((date) => furnitureFinding(text, positions, date))];
  return {
    source: {
      file: input.name,
      title: titleOf(draft, type),
      byline: bylineOf(text, blocks) ?? stated.byline,
      // The subject of a mail ends in no name of a site.
      publisher:
        stated.publisher ??
        (type === 'email' ? null : publisherInName(stated.title, text)) ??
        publisherInMasthead(text, blocks),
      language,
      type,
      address,
      published: decided.published,
      accessed,
      furnitureDates: head.dates.map((date) => passageOf(text, positions, date.from, date.to)),
      reprintOf: credited.reprintOf,
      translationOf: credited.translationOf,
      credits: credited.credits,
    },
    findings,
  };
}

const SUBJECT_WITHIN = 14;

/** A letter is called by its line of subject: what else stands on top of it is who writes, or to whom. */
function titleOf({ text, blocks, stated }: DraftReading, type: SourceType): string | null {
  const words = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
  const lines = type === 'letter' ? blocks.slice(0, SUBJECT_WITHIN).map((one) => addressLine(words(one))) : [];
  const subject = lines.find((line) => line?.says === 'subject')?.rest;
  if (subject !== undefined) return subject;
  const at = blocks.findIndex((one) => one.role === 'title');
  const title = blocks[at];
  const head = blocks
    .slice(at + 1, at + 1 + SUBJECT_WITHIN)
    .filter(({ role }) => role !== 'table')
    .flatMap((one) =>
      words(one)
        .split('\n')
        .map((line) => ({ words: line, heading: one.role === 'heading' })),
    );
  return title === undefined ? (stated.title ?? titleOfUntitled(head)) : titleUnder(words(title), head);
}

/** What the words are in, with the country that the page states for that language. */
function languageTag(found: string | null, stated: string | null): string | null {
  const tag = stated?.trim().toLowerCase().replace('_', '-') ?? null;
  if (found === null)
    return tag === null || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? null : (tag.split('-')[0] ?? null);
  return found;
}

/** For the order of day and month the country counts: `en-US`. */
const orderLanguage = (found: string | null, stated: string | null): string | null =>
  stated !== null && found !== null && stated.toLowerCase().startsWith(found) ? stated : found;

type HeadDate = { readonly iso: string; readonly from: number; readonly to: number };

const accessBound = (date: HeadDate): DateCandidate => ({
  edtf: date.iso,
  orElse: null,
  says: 'accessed',
  from: 'pageHead',
  reason: `the page was opened on ${date.iso}, the date in its head: published no later`,
  weight: 0.9,
  at: { from: date.from, to: date.to },
});

const captureBound = (accessed: string): DateCandidate => ({
  edtf: dayOfStamp(accessed, null)?.iso ?? accessed,
  orElse: null,
  says: 'notAfter',
  from: 'capture',
  reason: `captured on ${accessed}: published no later`,
  weight: 0.95,
  at: null,
});

function furnitureFinding(text: string, positions: TextPositions, date: HeadDate): Finding {
  const message = `“${text.slice(date.from, date.to)}” in the page head is the day of access, not of publication`;
  return {
    ...findingOf('date.furniture', 'note', message),
    start: positions.toCodePoint(date.from),
    end: positions.toCodePoint(date.to),
  };
}
