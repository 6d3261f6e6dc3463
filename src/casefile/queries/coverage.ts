// How far the sources have come, and what keeps those that failed: no document is missed in silence.

import type { ObjectId } from '../../model/ids.ts';
import type { OverviewView } from '../../model/views.ts';
import type { ReadableCase } from '../case-file.ts';
import { overview } from './overview.ts';

export interface CoverageView {
  readonly overview: OverviewView;
  /** The first hundred, in the order of the log. */
  readonly failed: readonly { readonly id: ObjectId; readonly file: string; readonly reasons: readonly string[] }[];
}

const SHOWN = 100;

export async function coverage({ tools, name, origin, created }: ReadableCase): Promise<CoverageView> {
  const page = await tools.index.sources({ state: 'failed', sort: 'sealedAt' }, { from: 0, limit: SHOWN });
  const failed = [];
  for (const { id, file } of page.rows) {
    const findings = (await tools.index.source(id))?.findings ?? [];
    failed.push({
      id,
      file,
      reasons: findings.map((one) => `${one.code}: ${one.message}`),
    });
  }
  return { overview: await overview(tools.index, { name, origin, created, objects: null }), failed };
}
