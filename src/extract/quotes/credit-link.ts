// One link of the chain of credit: who, by which cue, how, to whom, through what, when. In: the scene and what was read of the cue. Out: SayerLinks.

import type { SayerLink } from '../../model/claim.ts';
import { type WhoIs, whoIs } from '../text/mentions.ts';
import type { TokenSpan } from '../text/tokens.ts';
import type { CreditSetting } from './en/credit-setting.ts';
import type { Scene } from './quotation.ts';

interface Link {
  readonly cue: TokenSpan | null;
  readonly speakers: readonly WhoIs[];
  readonly setting: CreditSetting | null;
  readonly verbatim: boolean;
}

export function linkOf(scene: Scene, { cue, speakers, setting, verbatim }: Link): SayerLink {
  const t = scene.prepared.tokens;
  const named = speakers.some((speaker) => speaker.kind === 'named');
  return {
    who: speakers.map((speaker) => speaker.mention),
    kind: speakers.length === 0 ? 'impersonal' : named ? 'named' : (speakers[0]?.kind ?? 'unnamed'),
    how: setting?.how ?? null,
    cue: cue === null ? null : t.text.slice(t.from[cue.first], t.to[cue.end - 1]),
    via: setting?.via ?? null,
    to: setting?.to ?? null,
    when: setting?.when ?? null,
    verbatim,
  };
}

/** `in a letter cited by the Harbour Post`: the paper is a link of its own, outside the writer's. */
export function citingLinks(scene: Scene, { citedBy }: CreditSetting): readonly SayerLink[] {
  if (citedBy === null) return [];
  const link = linkOf(scene, {
    cue: citedBy.cue,
    speakers: [whoIs(scene.prepared, citedBy.who)],
    setting: null,
    verbatim: false,
  });
  return [{ ...link, how: 'report' }];
}

/** Who quotes the speaker in so many words. */
export function quotingLink(
  scene: Scene,
  { who, cue }: { readonly who: TokenSpan | null; readonly cue: TokenSpan },
): SayerLink {
  const speakers = who === null ? [] : [whoIs(scene.prepared, who)];
  return { ...linkOf(scene, { cue, speakers, setting: null, verbatim: false }), how: 'report' };
}
