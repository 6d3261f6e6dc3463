// A case as it is weighed, for commands that only look: what changed since the last time is weighed first.

import type { WeighedCase } from '../../src/casefile/queries/weighed-case.ts';
import { weighingState } from '../../src/casefile/queries/weighing-state.ts';
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

async function weighFirst(folder: string): Promise<void> {
  const { show, end } = progressLine();
  try {
    await weighBeside(folder, { signal: new AbortController().signal, progress: show });
  } finally {
    end();
  }
}
