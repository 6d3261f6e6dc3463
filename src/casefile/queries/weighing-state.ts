// How far the weighing has come with the case.

import type { WeighingState } from '../../model/weighing.ts';
import { behindOf } from '../actions/weigh-case.ts';
import { weighingSettings } from './decisions.ts';
import type { WeighedCase } from './weighed-case.ts';

export async function weighingState({
  index,
  weighing,
}: Pick<WeighedCase, 'index' | 'weighing'>): Promise<WeighingState> {
  const { at } = await weighing.upTo();
  return { behind: await behindOf({ index, weighing }), weighedAt: at, settings: await weighingSettings(index) };
}
