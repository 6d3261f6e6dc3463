// The words of the interface, in English. fa.ts has the same keys (a test holds it to that). Plurals as i18next has them.

import { appealsEn } from './appeals.en.ts';
import { attentionEn } from './attention.en.ts';
import { chartsEn } from './charts.en.ts';
import { claimValuesEn } from './claim-values.en.ts';
import { claimsEn } from './claims.en.ts';
import { describeEn } from './describe.en.ts';
import { findingsEn } from './findings.en.ts';
import { ledgerEn } from './ledger.en.ts';
import { pairingEn } from './pairing.en.ts';
import { peopleEn } from './people.en.ts';
import { readerEn } from './reader.en.ts';
import { reviewEn } from './review.en.ts';
import { shellEn } from './shell.en.ts';
import { sitesEn } from './sites.en.ts';
import { sourcesEn } from './sources.en.ts';
import { weighedEn } from './weighed.en.ts';
import { weighingEn } from './weighing.en.ts';

export const en = {
  ...appealsEn,
  ...attentionEn,
  ...chartsEn,
  ...claimValuesEn,
  ...claimsEn,
  ...describeEn,
  ...findingsEn,
  ...ledgerEn,
  ...pairingEn,
  ...peopleEn,
  ...readerEn,
  ...reviewEn,
  ...shellEn,
  ...sitesEn,
  ...sourcesEn,
  ...weighedEn,
  ...weighingEn,
} as const;
