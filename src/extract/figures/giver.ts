// Who gives a number as a link of credit. In: the words for him, the word that says so, the day. Out: the link.

import type { SayerLink } from '../../model/claim.ts';
import { whoAre } from '../text/mentions.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan } from '../text/tokens.ts';

/** Who gives it, as those whose words it stands in. */
export function giver(prepared: PreparedText, who: TokenSpan, cue: string, when: string | null): SayerLink {
  const givers = whoAre(prepared, who);
  const kind = givers.find((one) => one.kind === 'named')?.kind ?? givers[0]?.kind ?? 'unnamed';
  return {
    who: givers.map(({ mention }) => mention),
    kind,
    how: null,
    cue,
    via: null,
    to: null,
    when,
    verbatim: false,
  };
}
