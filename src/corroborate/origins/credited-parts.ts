// Paragraphs that name whom they are from behind their last sentence: "Nine men were held until noon. (Quay Press)", "… [Source: Quay Press]", «… آزاد شدند. (رادیو اسکله)». A digest has one such name a story.
// In: what was read of a source. Out: these paragraphs. Not here: what stands in brackets within a sentence, which explains a word of it; the credits of a page as a whole (reading/page-facts/credits.ts).

import type { CreditedPart } from '../../model/origins.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';

const AT_END =
  /[.!?؟…»”"]\s*[([]\s*(?:(?:[Ss]ource|[Vv]ia|[Ff]rom|[Bb]y|منبع|به نقل از)\s*:?\s*)?(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*(?:\s(?:(?:of|the|for|and)\s)*\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*){0,5}|[\p{Script=Arabic}\p{M}\u200c]+(?:\s[\p{Script=Arabic}\p{M}\u200c]+){0,4})\s*[)\]]\s*$/u;
/** "(Photos: …)", "(Translation)", "(Continued)", "(Emphasis added)": what such brackets hold besides. */
const NO_NAME =
  /^(?:photos?|pictures?|video|translat\w*|continued|end|ends|emphasis|sic|see|read|more|updated?|editor\S*|ed|note|applause|laughter|ادامه|پایان|عکس|ترجمه|تأکید|بیشتر)(?!\p{L})/iu;

export function creditedParts({ text, blocks }: Reading): readonly CreditedPart[] {
  const positions = textPositions(text);
  return blocks.flatMap(({ role, start, end }): CreditedPart[] => {
    if (role !== 'body' && role !== 'list') return [];
    const name = AT_END.exec(text.slice(positions.toUnit(start), positions.toUnit(end)))?.groups?.['name'];
    // «[۱]» is a note.
    return name !== undefined && /\p{L}/u.test(name) && !NO_NAME.test(name) ? [{ start, end, name }] : [];
  });
}
