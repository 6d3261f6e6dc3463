// `In reply to your letter`, `the cable which your association addressed to the Minister`, `Your request has been refused`, `our letter of 3 June`: an earlier letter, spoken of in a
// letter. In: the tokens and the place of a noun. Out: whose it was and how this letter goes back to it, or null.

import type { Tokens } from '../../text/tokens.ts';
import type { EarlierLetter } from '../earlier-letter.ts';
import { MEDIA } from './words.data.ts';

const NOUNS: ReadonlyMap<string, string> = new Map([
  ...MEDIA,
  ...['cablegram', 'wire'].map((w) => [w, 'telegram'] as const),
  ...['enquiry', 'enquiries', 'inquiry', 'inquiries', 'query', 'queries', 'question', 'questions', 'questionnaire'].map(
    (w) => [w, 'request'] as const,
  ),
  ...['correspondence', 'missive', 'epistle', 'postcard'].map((w) => [w, 'letter'] as const),
  ...['representation', 'representations', 'memorial', 'remonstrance'].map((w) => [w, 'petition'] as const),
  ...['verbale', 'aide'].map((w) => [w, 'note'] as const),
]);

/** Behind these the words for an earlier letter begin, whoever wrote it. */
const REPLIES =
  /\b(?:in (?:reply|response|answer|reaction)|(?:repl|respond|answer)(?:y|ies|ing|s|ied|ed)?|by way of (?:reply|answer|response)) to$|\banswer(?:ing|s|ed)?$/;
const REFERS =
  /\b(?:refer(?:s|red|ring)?(?: back)?|reference(?: is made)?|(?:with|in|by) (?:reference|regard|respect|relation)|further|subsequent|pursuant|attention) to$|\b(?:in|with) (?:respect|regard) of$|\b(?:regarding|concerning|re|subject|following|acknowledg(?:e|es|ing)(?: (?:the )?receipt of)?|in receipt of|receipt of|received|have|got|note[ds]?|considered|examined|studied|read|thank(?:s| you)(?: (?:very much|again))? for|before us|before me|seen) ?:?$/;
/** `Your letter of 3 May has been received`, `… reached us`. */
const CAME =
  /^(?:(?!\b(?:we|i|you)\b)[^.;]){0,70}?\b(?:(?:has|have|was|were) (?:been |duly |carefully |also )*(?:received|considered|examined|studied|noted|read|refused|rejected|declined|dismissed|granted|approved|forwarded|referred|registered|laid|placed|passed)|reached (?:us|me|this)|came to (?:hand|me|us))\b/;

export function earlierInEnglish(t: Tokens, noun: number): EarlierLetter | null {
  const word = (k: number): string => t.norm[k] ?? '';
  const own = yoursAt(t, noun);
  if (own !== null) return own;
  const medium = NOUNS.get(word(noun));
  if (medium === undefined) return null;
  let first = noun - 1;
  while (first > noun - 5 && !/^(?:your|our|my|the|said|these|this)$/.test(word(first))) first--;
  if (word(first) === 'said' || (/^(?:of|the)$/.test(word(first - 1)) && word(first) === 'the')) first--;
  const bare = bareBefore(t, noun);
  if (bare !== null) first = bare;
  // A note verbale speaks of its writers in the third person: `further to its notes of …`.
  if (word(noun - 1) === 'its' && isOpening(wordsBefore(t, noun - 1))) {
    const base = { first: noun - 1, end: noun + 1, noun, medium };
    return { ...base, whose: 'ours', replies: false, refers: true };
  }
  const whose = relativeWriter(t, noun) ?? (bare === null ? word(first) : 'the');
  if (!/^(?:your|our|my|the|this|these)$/.test(whose)) return null;
  const before = wordsBefore(t, first);
  const replies = REPLIES.test(before) && first < FURTHEST;
  const came = whose === 'your' && CAME.test(wordsBehind(t, noun));
  const refers =
    came || (REFERS.test(before) && !(whose !== 'your' && /(?:have|got|read|seen|note[ds]?)$/.test(before)));
  if (!/^(?:your|our|my)$/.test(whose) && !replies && !(refers && isOpening(before))) return null;
  const theirs = !/^(?:our|my)$/.test(whose);
  return { first, end: noun + 1, noun, whose: theirs ? 'theirs' : 'ours', replies: replies && theirs, refers, medium };
}

/** `in attention to [yours] of 30 January`, `I beg to recall [mine] of the 3rd`. */
function yoursAt(t: Tokens, i: number): EarlierLetter | null {
  const w = t.norm[i] ?? '';
  // `YOURS 318 RECEIVED`
  const numbered = /^\d/.test(t.norm[i + 1] ?? '') || /^n[or]$/.test(t.norm[i + 1] ?? '');
  if (!/^(?:yours|mine|ours)$/.test(w) || !(numbered || /^(?:of|dated)$/.test(t.norm[i + 1] ?? ''))) return null;
  const before = wordsBefore(t, i);
  const replies =
    REPLIES.test(before) || /\battention to$/.test(before) || (w === 'yours' && numbered && i < HEAD_OF_WIRE);
  const base = { first: i, end: i + 1, noun: i, medium: 'letter' };
  return w === 'yours'
    ? { ...base, whose: 'theirs', replies, refers: REFERS.test(before) }
    : { ...base, whose: 'ours', replies: false, refers: true };
}

/** How far into a telegram its first words stand. */
const HEAD_OF_WIRE = 40;

/** `with regard to [joint communication] IRN 6 of …`, `in reply to [letter] No. 12`: numbered, it needs no article. */
function bareBefore(t: Tokens, noun: number): number | null {
  let first = noun;
  while (first > noun - 3 && /^(?:joint|urgent|verbal|formal|written|official)$/.test(t.norm[first - 1] ?? '')) first--;
  return /^(?:to|of)$/.test(t.norm[first - 1] ?? '') && isOpening(wordsBefore(t, first)) ? first : null;
}

/** How far into a letter it says what it replies to. */
const FURTHEST = 440;

/** `the letter [which your association addressed to]`, `the note [we sent you]`. */
function relativeWriter(t: Tokens, noun: number): string | null {
  for (let k = noun + 1; k < noun + 6; k++) {
    const w = t.norm[k] ?? '';
    if (/^[.;:]$/.test(w)) return null;
    if (/^(?:you|your)$/.test(w) && /^(?:which|that|,)$/.test(t.norm[k - 1] ?? '')) return 'your';
    if (w === 'you' && k === noun + 1) return 'your';
    if (/^(?:we|i|our)$/.test(w) && (k === noun + 1 || /^(?:which|that)$/.test(t.norm[k - 1] ?? ''))) return 'our';
  }
  return null;
}

/** `the letter` alone is theirs only behind words that open a reply. */
const isOpening = (before: string): boolean =>
  /(?:refer\w*(?: back)?|reference|regard|respect|relation|further|pursuant|receipt|attention)(?: is made)?(?: to| of)?$/.test(
    before,
  );

const wordsBefore = (t: Tokens, first: number): string => t.norm.slice(Math.max(0, first - 7), first).join(' ');
const wordsBehind = (t: Tokens, noun: number): string => t.norm.slice(noun + 1, noun + 26).join(' ');
