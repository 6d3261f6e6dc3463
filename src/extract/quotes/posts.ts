// Quotations without marks: posts embedded in a page, and blocks that the page itself sets as quotations. In: the scene. Out: drafts.

import type { QuoteDraft } from '../drafts.ts';
import { blockQuotation, goesOn } from './block-quotes.ts';
import { FOUND_BY, type Scene } from './quotation.ts';

/** The line that signs an embedded post: `— Mira Talven (@talven) July 17, 2020`. */
const SIGNATURE = /\n?\s*[—–-]{1,2}\s?([^\n(@]{2,60}?)\s*\(@(\w{1,30})\)[^\n]{0,60}$/u;
const LINK = /\s*(?:https?:\/\/|pic\.twitter\.com\/)\S{1,80}\s*$/;

export function postQuotes(scene: Scene): readonly QuoteDraft[] {
  const { text, stretches } = scene.prepared;
  const drafts: QuoteDraft[] = [];
  let block: QuoteDraft | null = null;
  for (const { role, from, to, post } of stretches) {
    // The paragraphs of one message that another answers are of whoever wrote its first.
    if (role === 'quotation') {
      const own = blockQuotation(scene, from, to);
      drafts.push(...own.map((draft) => (block === null || draft.speaker.length > 0 ? draft : goesOn(draft, block))));
      block = drafts.at(-1)?.speaker.length === 0 ? null : (drafts.at(-1) ?? null);
    } else block = null;
    if (role !== 'socialPost') continue;
    const whole = text.slice(from, to);
    const signed = SIGNATURE.exec(whole);
    let words = signed === null ? whole : whole.slice(0, signed.index);
    for (let n = 0; n < 4; n++) words = words.replace(LINK, '');
    const lead = words.length - words.trimStart().length;
    words = words.trim();
    const author = post?.author ?? signed?.[1]?.trim() ?? post?.handle ?? null;
    if (words === '' || author === null) continue;
    const at = text.indexOf(author, from);
    const place = at >= 0 && at < to ? at : from;
    const { positions } = scene.prepared;
    const mention = {
      text: at >= 0 && at < to ? author : '',
      start: positions.toCodePoint(place),
      end: positions.toCodePoint(at >= 0 && at < to ? at + author.length : place),
      name: author,
      named: 'stated' as const,
      reasons: ['the post is signed with this name'],
    };
    const link = {
      who: [mention],
      kind: 'named' as const,
      how: 'post',
      cue: null,
      via: null,
      to: null,
      when: post?.postedOn ?? null,
      verbatim: true,
    };
    drafts.push({
      kind: 'quote',
      from: from + lead,
      to: from + lead + words.length,
      sayer: [link],
      asserted: 'reported',
      confidence: 'certain',
      foundBy: FOUND_BY,
      reasons: ['the page shows it as a post'],
      words,
      speaker: [mention],
      cue: null,
      form: 'socialPost',
      saidOn: post?.postedOn ?? null,
      saidAt: null,
    });
  }
  return drafts;
}
