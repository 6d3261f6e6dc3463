// The words of the interface, in Persian. The same keys as en.ts.

import { appealsFa } from './appeals.fa.ts';
import { attentionFa } from './attention.fa.ts';
import { chartsFa } from './charts.fa.ts';
import { claimValuesFa } from './claim-values.fa.ts';
import { claimsFa } from './claims.fa.ts';
import { describeFa } from './describe.fa.ts';
import { findingsFa } from './findings.fa.ts';
import { ledgerFa } from './ledger.fa.ts';
import { pairingFa } from './pairing.fa.ts';
import { peopleFa } from './people.fa.ts';
import { readerFa } from './reader.fa.ts';
import { reviewFa } from './review.fa.ts';
import { shellFa } from './shell.fa.ts';
import { sitesFa } from './sites.fa.ts';
import { sourcesFa } from './sources.fa.ts';
import { weighedFa } from './weighed.fa.ts';
import { weighingFa } from './weighing.fa.ts';

export const fa = {
  ...appealsFa,
  ...attentionFa,
  ...chartsFa,
  ...claimValuesFa,
  ...claimsFa,
  ...describeFa,
  ...findingsFa,
  ...ledgerFa,
  ...pairingFa,
  ...peopleFa,
  ...readerFa,
  ...reviewFa,
  ...shellFa,
  ...sitesFa,
  ...sourcesFa,
  ...weighedFa,
  ...weighingFa,
} as const;
