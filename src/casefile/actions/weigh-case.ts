// Weighs the case. In: the index, as far as it has come. Out: the weighing store, as far as that. First the sources that changed since the last time, one after another; then everything that is made of them
// together. It can be cut off at any point: sources that were taken in stay so, rooms that are of the same state are not made again.
//
// Not here: what is compared and how (resolve/, corroborate/), in which process it runs (apps/).

import type { Progress } from '../../model/views.ts';
import type { WeighReport } from '../../model/weighing.ts';
import type { CaseIndex, ChangedSource, IndexChanges } from '../../storage/ports/case-index.ts';
import type { Clock } from '../../storage/ports/clock.ts';
import type { StandingDecisions } from '../../storage/ports/ledger-batch.ts';
import { ROOMS, type SavedSource, type WeighedUpTo, type WeighingStore } from '../../storage/ports/weighing-store.ts';
import { keptOfSource } from '../weighing/kept-of-source.ts';
import { stampsOf } from '../weighing/made-of.ts';
import { makeRooms } from '../weighing/make-rooms.ts';
import { areMade, type RoomsWork } from '../weighing/making.ts';
import { placedPairings } from '../weighing/placed-pairings.ts';
import type { TextToShare } from '../weighing/text-with-prints.ts';
import { shareTexts } from './share-texts.ts';

export interface WeighTools {
  readonly index: CaseIndex;
  readonly weighing: WeighingStore;
  readonly clock: Clock;
  readonly as?: WeighedAs;
}

/** Weighed otherwise than the case says, for one look: then into a store of its own. */
export interface WeighedAs {
  /** Only claims in force by a person's word. */
  readonly acceptedOnly: boolean;
  /** Instead of that of the case; null: that of the case. */
  readonly tolerance: number | null;
}

export interface WeighWork {
  /** Awaited: a process that does nothing else hears between two steps that it is to stop. */
  progress(progress: Progress): void | Promise<void>;
  readonly signal: AbortSignal;
}

export async function weighCase(tools: WeighTools, work: WeighWork): Promise<WeighReport> {
  const sources = await takeSourcesIn(tools, work);
  if (!work.signal.aborted && (await behindOf(tools)) > 0) await makeAll(tools, work);
  return { sources, behind: await behindOf(tools) };
}

/** Sources that changed since the rooms were made, and decisions that they do not follow yet. */
export async function behindOf({ index, weighing }: Pick<WeighTools, 'index' | 'weighing'>): Promise<number> {
  const [upTo, now] = [await weighing.upTo(), await index.changes()];
  if (isOfAnother(upTo, now)) return await index.countChangedSince(0);
  return (await index.countChangedSince(upTo.made)) + now.decisions - upTo.decisions;
}

/** The index was made anew, or has lost its last transactions in a power cut: its numbers mean something else now. */
const isOfAnother = (upTo: WeighedUpTo, now: IndexChanges): boolean =>
  upTo.index !== now.index || upTo.change > now.change || upTo.decisions > now.decisions;

const AT_ONCE = 200;

interface Taken {
  readonly one: ChangedSource;
  readonly kept: SavedSource | null;
}

/** Returns how many were taken in. */
async function takeSourcesIn({ index, weighing, as }: WeighTools, work: WeighWork): Promise<number> {
  const now = await index.changes();
  if (isOfAnother(await weighing.upTo(), now)) await weighing.clear(now.index);
  let { change } = await weighing.upTo();
  const total = await index.countChangedSince(change);
  for (let done = 0; ; ) {
    if (work.signal.aborted) return done;
    await work.progress(progressOf('sources', done, total));
    const changed = await index.changedSince(change, AT_ONCE);
    const last = changed.at(-1);
    if (last === undefined) return done;
    const saved = changed.map((one): Taken => ({ one, kept: keptAs(one, as) }));
    change = last.change;
    const gone = saved.flatMap(({ one, kept }) => (kept === null ? [one.id] : []));
    await shareTexts(weighing.prints, saved.flatMap(sharedText), gone);
    await weighing.saveSources(
      saved.flatMap(({ kept }) => kept ?? []),
      gone,
      change,
    );
    done += changed.length;
  }
}

/** Where only what was accepted counts, sentences of which no claim was made are left out as well: nobody has accepted them. */
function keptAs(one: ChangedSource, as: WeighedAs | undefined): SavedSource | null {
  if (as?.acceptedOnly !== true) return keptOfSource(one);
  const saved = keptOfSource({ ...one, met: one.met.filter(({ standing }) => standing) });
  if (saved === null) return null;
  const { told, messages } = saved.kept;
  const kept = { ...saved.kept, told: { ...told, sentences: [] }, messages: { ...messages, messages: [] } };
  return { ...saved, kept, things: [], messageKeys: [] };
}

const sharedText = ({ one: { id, reading }, kept }: Taken): TextToShare[] =>
  reading === null || kept === null ? [] : [{ source: id, reading, claims: kept.claims.map(({ claim }) => claim) }];

async function makeAll({ index, weighing, clock, as }: WeighTools, work: WeighWork): Promise<void> {
  // Asked before the decisions are read: one made in between is only made of twice.
  const { decisions } = await index.changes();
  const { change, compared } = await weighing.upTo();
  const standing = await decisionsOf(index, as);
  const made: RoomsWork = {
    stamps: stampsOf(compared, standing),
    isStopped: () => work.signal.aborted,
    stage: async (name, at, of) => work.progress(progressOf(name, at, of)),
  };
  // Where claims were judged and none was changed or rejected, there is nothing to compare anew.
  const done =
    (await areMade({ store: weighing, work: made }, ROOMS)) ||
    (await makeRooms(weighing, await placedIn(index, standing), made));
  if (done) await weighing.noteWeighed({ made: change, decisions, at: clock.now() });
}

/** Words of people are looked for in the texts of now. */
const placedIn = async (index: CaseIndex, decisions: StandingDecisions): Promise<StandingDecisions> => ({
  ...decisions,
  pairings: await placedPairings(index, decisions.pairings),
});

async function decisionsOf(index: CaseIndex, as: WeighedAs | undefined): Promise<StandingDecisions> {
  const decisions = await index.decisions();
  return as?.tolerance == null ? decisions : { ...decisions, tolerance: as.tolerance };
}

const progressOf = (stage: string, done: number, total: number): Progress => ({
  ...{ stage, done, total, bytes: 0 },
  ...{ perSecond: null, etaSeconds: null, current: null },
});
