// The words by which a sentence tells of something as past, as still to come, or as the case now.

export const FUTURE =
  /\b(?:will|shall|would|could|might|until|by|before|due|plans? to|planned|scheduled|upcoming|next|expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecasts?|deadline|takes? place|hopes?|wants?|intends?|nomination|front-?runner|contenders?|redeemable|maturing|payable|exercisable|option to|nächste\w?|findet|finden|wird|werden|soll|bis zum|sera|seront|prévu|será|hasta)\b|خواهد|خواهند|قرار است|آینده|سوف|المقبل/iu;

const PAST =
  '(?!need|hundred|indeed|speed|seed|feed|exceed|proceed|succeed)\\p{Ll}{2,}ed|was|were|had|did|been|became|began|broke|brought|built|burnt|came|cut|drew|drove|fell|felt|fled|flew|fought|found|froze|gave|got|grew|heard|held|hid|hit|kept|knew|laid|led|left|lost|made|meant|met|paid|put|ran|rose|said|sank|sat|saw|sent|shot|sold|sought|spent|spoke|stood|stole|struck|swept|swore|taught|thought|threw|told|took|went|withdrew|won|wore|wrote';
const PRESENT =
  'is|are|am|will|would|shall|could|might|does|do|can|must|requires?|says?|calls for|remains?|includes?|carries|carry|begins?|starts?|seeks?|needs?|becomes?|foresees?';

/** What tells of the past stands in the first group. An adjective in -ed is taken for a verb: it stands beside what happened. */
export const VERB = new RegExp(`\\b(?:(${PAST})|${PRESENT})\\b`, 'gu');
