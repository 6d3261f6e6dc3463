// A person sets how the case is weighed: what "about" allows, or a rule by which answers to appeals are due. A record like every decision, on no source; the last tolerance holds, rules stand side by side.

import { settingInRecord } from '../../ledger/weighing-bodies.ts';
import { HabeasError } from '../../model/error.ts';
import type { DeadlineRule, NewWeighingSetting, WeighingSettings } from '../../model/weighing.ts';
import type { CaseFile } from '../case-file.ts';
import { weighingSettings } from '../queries/decisions.ts';
import { appendRecords, bodyOf } from './append-records.ts';
import { reasonOf } from './judge.ts';

export async function setWeighing(caseFile: CaseFile, setting: NewWeighingSetting): Promise<WeighingSettings> {
  const reason = reasonOf(setting.reason);
  const held: NewWeighingSetting =
    setting.what === 'tolerance'
      ? { what: 'tolerance', tolerance: heldTolerance(setting.tolerance), reason }
      : { what: 'deadline', rule: heldRule(setting.rule), reason };
  const body = bodyOf(caseFile, settingInRecord(held));
  await appendRecords(caseFile, [{ act: 'weighing.set', on: [], body }]);
  return weighingSettings(caseFile.tools.index);
}

/** To four decimals: finer ones say nothing of "about". */
function heldTolerance(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new HabeasError('usage', `a tolerance is a share from 0 to 1, not ${share}`);
  return Math.round(share * 10_000) / 10_000;
}

const LONGEST_WAIT = 3660;

function heldRule({ of, medium, days, source }: DeadlineRule): DeadlineRule {
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_WAIT)
    throw new HabeasError('usage', `an answer is due within 1 to ${LONGEST_WAIT} days, not ${days}`);
  const stands = reasonOf(source);
  if (stands === null) throw new HabeasError('usage', 'say where the rule stands: an article, a regulation');
  return { of: reasonOf(of), medium: reasonOf(medium), days, source: stands };
}
