// Who died while held: of those who were shot in the street at that time they are none, and every document counts them apart. In: a claim that tells of dead. Out: whether its words say that they were held.

import type { EventClaim, FigureClaim } from '../../model/claim.ts';

/** "Deaths in custody", "died under torture", «در دوران بازداشت فوت کرده‌اند». */
const WHILE_HELD =
  /\b(?:in|under|during)\s+(?:(?:police|military|state|their|the|temporary)\s+)?(?:custody|detention|torture|interrogation)\b|(?<!\p{L})(?:در\s(?:(?:دوران|زمان|هنگام|مدت|طول)\s)?(?:بازداشت|بازداشتگاه|توقیف|حبس)|(?:زیر|بر اثر|در اثر|تحت)\s(?:شکنجه|بازجویی))(?!\p{L})/iu;
const HELD =
  /^(?:detainees?|detained|arrested|prisoners? in custody|detained (?:persons|people|men|women|protesters|demonstrators))$|^بازداشت.?شدگان$|^بازداشتی(?:.?ها)?$/iu;
/** Who is executed or killed was held too, and is counted with all who were killed so. */
const DIED: ReadonlySet<string | null> = new Set(['died', 'death']);

export function diedInCustody(claim: EventClaim | FigureClaim): boolean {
  const [act, called] =
    claim.kind === 'figure'
      ? [claim.of, claim.population]
      : [claim.type, claim.participants.find(({ role }) => role === 'victim')?.who.text ?? null];
  if (!DIED.has(act)) return false;
  const { prefix, exact, suffix } = claim.passage;
  const own = `${/[^.;؛!?؟]*$/u.exec(prefix)?.[0] ?? ''} ${exact} ${/^[^.;؛!?؟]*/u.exec(suffix)?.[0] ?? ''}`;
  return WHILE_HELD.test(own) || HELD.test(called ?? '');
}
