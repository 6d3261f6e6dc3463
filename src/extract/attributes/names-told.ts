// The names of all who stand in drafts of any kind: who speaks, holds, writes, is told, suffers. In: what was found. Out: their names. Not here: what bears a name.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type {
  AttributeDraft,
  CommunicationDraft,
  EventDraft,
  Found,
  MembershipDraft,
  OccupancyDraft,
  SiteDraft,
  StanceDraft,
} from '../drafts.ts';
import { isPersianStyle } from '../gazetteers/posts.ts';

type OtherDraft = OccupancyDraft | MembershipDraft | CommunicationDraft | SiteDraft | StanceDraft | AttributeDraft;

export interface NamedDrafts {
  readonly events: readonly EventDraft[];
  readonly others: readonly OtherDraft[];
}

export function namesTold({ quotes, figures }: Found, { events, others }: NamedDrafts): readonly string[] {
  const sayers = [...quotes, ...figures, ...events, ...others].flatMap(({ sayer }) => sayersIn(sayer));
  const told = [
    ...sayers,
    ...quotes.flatMap(({ speaker }) => speaker),
    ...events.flatMap(({ participants }) => participants.map(({ who }) => who)),
    ...others.flatMap(whoIn),
  ];
  const aliases = others.flatMap((one) => (one.kind === 'attribute' && one.what === 'alias' ? one.value : []));
  return [...new Set([...told.flatMap((mention) => mention?.name ?? []), ...aliases, ...aliases.map(withoutStyles)])];
}

/** «حاج تالون» => «تالون». */
function withoutStyles(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isPersianStyle(words[0] ?? '')) words.shift();
  return words.join(' ');
}

const sayersIn = (sayer: readonly SayerLink[]): readonly Mention[] => sayer.flatMap(({ who }) => who);

function whoIn(draft: OtherDraft): readonly (Mention | null)[] {
  switch (draft.kind) {
    case 'occupancy':
      return [draft.person, draft.after, draft.before];
    case 'membership':
    case 'attribute':
      return [draft.person];
    case 'communication':
      return [...draft.by, ...draft.to];
    case 'stance':
      return draft.who;
    case 'site':
      return [];
  }
}
