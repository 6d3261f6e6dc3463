// Days as a person asks for them: a day, a month or a year, in our calendar or the Solar Hijri one. Null where it is none.
//
//   1974-08-09 => that day      1974-08 => 1 to 31 August 1974      ۱۳۵۳/۵/۱۸ => 9 August 1974

import { edtfBounds } from '../../../../src/model/edtf.ts';
import { solarHijriEntry } from './solar-hijri-entry.ts';

export interface DaysAsked {
  readonly from: string;
  readonly to: string;
}

export function daysAsked(typed: string): DaysAsked | null {
  const latin = typed.trim().replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const edtf = solarHijriEntry(latin) ?? latin.replaceAll('/', '-');
  const bounds = edtf === '' ? null : edtfBounds(edtf);
  return bounds?.earliest && bounds.latest ? { from: bounds.earliest, to: bounds.latest } : null;
}
