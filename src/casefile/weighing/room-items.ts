// What was made of the claims, as it lies in the rooms: the row of the list, what it opens to, and what it is found by.

import type { WeighedConflict } from '../../corroborate/conflicts/conflict-view.ts';
import type { WeighedEvent } from '../../corroborate/events/event-view.ts';
import type { WeighedFigure } from '../../corroborate/figures/figures.ts';
import { type Cited, type ClaimCite, citesIn } from '../../model/cited.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import { isBare, type NoticeView } from '../../model/rooms/conflicts.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { FigureView } from '../../model/rooms/figures.ts';
import type { IdentityQuestion } from '../../model/rooms/identity.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { RoomItem } from '../../storage/ports/weighing-store.ts';
import { nameKeysIn } from './name-keys.ts';

const idsOf = (entities: readonly (EntityRef | null)[]): readonly string[] => [
  ...new Set(entities.flatMap((one) => one?.id ?? [])),
];
const namesOf = (entities: readonly (EntityRef | null)[]): readonly string[] =>
  entities.flatMap((one) => one?.name ?? []);

/** Words to be found by; those that are names also under other spellings. */
function foundBy(words: readonly (string | null)[], names: readonly string[]) {
  return { text: [...words.filter((one) => one !== null), ...names].join(' '), keys: nameKeysIn(names) };
}

/** Ids of questions are those of the two names. */
export const questionItem = (question: Cited<IdentityQuestion>): RoomItem => ({
  id: `${question.a.form.id}${question.b.form.id}`,
  row: question,
  detail: null,
  facets: {
    kind: [question.a.entity.kind],
    entity: idsOf([question.a.entity, question.b.entity]),
  },
});

export const eventItem = (view: WeighedEvent): RoomItem => ({
  id: view.event.id,
  row: view.event,
  detail: view,
  ...foundBy([view.event.label, view.event.where], namesOf(view.event.people)),
  facets: {
    type: [view.event.type],
    where: view.event.where === null ? [] : [view.event.where],
    person: idsOf(view.event.people),
  },
  days: view.event.span,
  claims: view.claims,
  counted: view.claims,
});

export const figureItem = ({ view, event, counted }: WeighedFigure): RoomItem => ({
  id: view.figure.id,
  row: view.figure,
  detail: view,
  ...foundBy([view.figure.label, view.figure.of, view.figure.unit, view.figure.where], []),
  facets: {
    contested: view.figure.conflicts > 0 ? ['yes'] : [],
    agreed: view.figure.conflicts === 0 && view.figure.documents > 1 ? ['yes'] : [],
    open: view.figure.conflicts === 0 && view.figure.documents === 1 && view.candidates.length > 0 ? ['yes'] : [],
    event: event === null ? [] : [event],
  },
  days: view.figure.when,
  claims: figuresIn(view),
  counted,
});

const figuresIn = (view: Cited<FigureView>): readonly ClaimCite[] =>
  [...view.positions.flatMap((position) => position.figures), ...view.parts].map(({ ref }) => ref);

export const conflictItem = ({ view, events, otherWords }: WeighedConflict): RoomItem => ({
  id: view.conflict.id,
  row: view.conflict,
  detail: view,
  ...foundBy([view.conflict.label, ...otherWords], namesOf(view.conflict.people)),
  facets: {
    kind: [view.conflict.kind],
    bare: [isBare(view.conflict) ? 'yes' : 'no'],
    person: idsOf(view.conflict.people),
    // A denial beside which nothing was found is no contradiction of its event, nor of its claim.
    event: isBare(view.conflict) ? [] : events,
  },
  days: view.conflict.when,
  claims: isBare(view.conflict)
    ? []
    : [view.conflict.claim, ...[...view.tellings, ...view.against].map(({ ref }) => ref)],
});

export const noticeItem = (notice: Cited<NoticeView>): RoomItem => ({
  id: notice.id,
  row: notice,
  detail: null,
  ...foundBy(notice.content, namesOf([notice.told, ...notice.by])),
  facets: { told: [notice.told.id], by: idsOf(notice.by) },
  days: notice.day,
  claims: citesIn(notice).claims,
});

export const appealItem = (view: Cited<AppealView>): RoomItem => ({
  id: view.appeal.id,
  row: view.appeal,
  detail: view,
  ...foundBy(
    [...view.appeal.asks, ...(view.appeal.says ?? []), view.appeal.medium],
    namesOf([...view.appeal.by, ...view.appeal.to]),
  ),
  facets: {
    asking: [view.appeal.asking ? 'yes' : 'no'],
    state: [view.appeal.state],
    person: idsOf([...view.appeal.by, ...view.appeal.to]),
  },
  claims: view.appeal.asking ? [...view.reports, ...view.reminders, ...view.answers] : view.reports,
});

/** What is done to a site, so that it is no longer as it was: one claim of it is enough. */
const DONE_TO_SITES: ReadonlySet<string> = new Set(
  `destroyed, bulldozed, damaged, desecrated, exhumed, concealed, sealed off, flooded, converted, burned, removed, restored, planted over, paved over, built over, covered over, stormed, bombed,
   emptied`.split(/,\s+/),
);

const isChanged = ({ site, log }: Cited<SiteView>): boolean =>
  site.changes > 0 || log.some(({ condition }) => DONE_TO_SITES.has(condition));

export const siteItem = (view: Cited<SiteView>): RoomItem => ({
  id: view.site.id,
  row: view.site,
  detail: view,
  ...foundBy([view.site.where], [view.site.name, ...view.site.otherNames]),
  facets: { changed: isChanged(view) ? ['yes'] : [], claimed: [view.site.conditions > 0 ? 'yes' : 'no'] },
  claims: view.log.map(({ ref }) => ref),
});
