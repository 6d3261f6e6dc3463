// A case as it is weighed, for commands that only look: what changed since the last time is weighed first.

import { type WeighedAs, weighCase } from '../../src/casefile/actions/weigh-case.ts';
import type { WeighedCase } from '../../src/casefile/queries/weighed-case.ts';
import { weighingState } from '../../src/casefile/queries/weighing-state.ts';
import { openWeighingStore } from '../../src/storage/sqlite/weighing/weighing-store.ts';
import { type Open, openCaseToRead, personName } from './case-tools.ts';
import { progressLine } from './command.ts';
import { weighBeside, weighingStoreOf } from './weighing.ts';

/** Says on standard error that it weighs; works while another process writes to the case. */
export async function openWeighed(folder: string): Promise<Open<WeighedCase>> {
  const open = await openCaseToRead(folder);
  const { index } = open.caseFile.tools;
  const weighing = weighingStoreOf(folder);
  const caseFile: WeighedCase = { index, weighing, actor: (await personName()) ?? '' };
  const close = async (): Promise<void> => {
    await Promise.all([open.close(), weighing.close()]);
  };
  try {
    const { behind, weighedAt } = await weighingState(caseFile);
    if (behind > 0 || weighedAt === null) await weighFirst(folder);
    return { caseFile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Weighed anew in memory, for this one look: nothing of it stays, and what the case has is left as it is. */
export async function openWeighedAs(folder: string, as: WeighedAs): Promise<Open<WeighedCase>> {
  const open = await openCaseToRead(folder);
  const { index } = open.caseFile.tools;
  const weighing = openWeighingStore(':memory:');
  const { show, end } = progressLine();
  const close = async (): Promise<void> => {
    await Promise.all([open.close(), weighing.close()]);
  };
  try {
    const clock = { now: () => new Date().toISOString() };
    const work = { signal: new AbortController().signal, progress: show };
    await weighCase({ index, weighing, clock, as }, work);
    return { caseFile: { index, weighing, actor: (await personName()) ?? '' }, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    end();
  }
}

async function weighFirst(folder: string): Promise<void> {
  const { show, end } = progressLine();
  try {
    await weighBeside(folder, { signal: new AbortController().signal, progress: show });
  } finally {
    end();
  }
}
